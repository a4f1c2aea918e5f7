package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.OhneFreigabe;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The plan to Excel and back; the confirmation of the preview is sent to the grid like any other edit. */
@Controller
@RequestMapping("/programme/{jahr}/planung/mappe")
@Darf(Recht.PLANUNG_BEARBEITEN)
class MappeController {

    private final Planungen planungen;
    private final Planseiten seiten;
    private final Plansaetze saetze;

    MappeController(Planungen planungen, Planseiten seiten, Plansaetze saetze) {
        this.planungen = planungen;
        this.seiten = seiten;
        this.saetze = saetze;
    }

    @GetMapping
    String seite(Fassungskontext kontext, Model model) {
        return seite(kontext, Map.of(), model);
    }

    @GetMapping("/planung.xlsx")
    @OhneFreigabe("The grid as a workbook, to be read in again: planned numbers, no counts of people.")
    ResponseEntity<byte[]> mappe(Fassungskontext kontext) {
        return Tabellenantwort.datei(Planungsmappe.schreiben(planungen.derFassung(kontext.fassung().id()), saetze, kontext.seite()),
                Tabellenantwort.XLSX, "Planung " + kontext.seite().jahrtext().replace('/', '-') + " bearbeiten.xlsx");
    }

    @PostMapping
    String vorschau(Fassungskontext kontext, @RequestParam MultipartFile datei, Model model, HttpServletResponse antwort)
            throws IOException {
        Planseiten.nurOffen(kontext);
        try {
            if (datei.isEmpty()) {
                throw new Planungsmappenleser.Abgelehnt(seiten.text(datei.getOriginalFilename() == null || datei.getOriginalFilename().isBlank()
                        ? "planung.mappe.keineDatei" : "planung.mappe.leereDatei"));
            }
            var ergebnis = Planungsmappenleser.lesen(datei.getBytes(), planungen.derFassung(kontext.fassung().id()), saetze,
                    kontext.seite().jahr());
            model.addAttribute("ergebnis", ergebnis);
            if (!ergebnis.fehler().isEmpty()) {
                antwort.setStatus(422);
            }
            return seite(kontext, Map.of(), model);
        } catch (Planungsmappenleser.Abgelehnt e) {
            antwort.setStatus(422);
            return seite(kontext, Map.of("datei", e.getMessage()), model);
        }
    }

    private String seite(Fassungskontext kontext, Map<String, String> fehler, Model model) {
        Planseiten.nurOffen(kontext);
        model.addAttribute("fehler", fehler);
        seiten.brotkrumen(kontext, "planung.mappe.titel", model);
        return "planung/mappe";
    }
}
