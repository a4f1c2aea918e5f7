package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.personenmonat.Personenmonate.Sendung;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which months came when, and taking more of them. */
@Controller
@RequestMapping("/kennzahlen/lieferungen")
class LieferungController {

    private final Personenmonate personenmonate;
    private final Handelnder handelnder;
    private final Wortlaut worte;
    private final Clock uhr;

    LieferungController(Personenmonate personenmonate, Handelnder handelnder, Wortlaut worte, Clock uhr) {
        this.personenmonate = personenmonate;
        this.handelnder = handelnder;
        this.worte = worte;
        this.uhr = uhr;
    }

    record Zeile(LocalDate tag, String stand, String monate, String zeilen, String quelle) {}

    @GetMapping
    @Darf(Recht.TEILNAHMEZAHLEN_LESEN)
    String seite(Model model) {
        return seite(LocalDate.now(uhr).toString(), "", Map.of(), List.of(), model);
    }

    private String seite(String datenstand, String quelle, Map<String, String> fehler, List<String> zeilen, Model model) {
        var lieferungen = new ArrayList<>(personenmonate.lieferungen().stream().map(l -> new Zeile(l.datenstand(), Zahlenformat.datum(l.datenstand()),
                worte.text("personenmonat.lieferungen.vonBis", Kennzahlworte.monat(l.erster()), Kennzahlworte.monat(l.letzter())),
                Zahlenformat.ganz(l.zeilen(), Schreibweise.BILDSCHIRM), l.quelle())).toList());
        Collections.reverse(lieferungen);
        model.addAttribute("lieferungen", lieferungen);
        model.addAttribute("darfLiefern", handelnder.darf(Recht.EINLESEN));
        model.addAttribute("datenstand", datenstand);
        model.addAttribute("quelle", quelle);
        model.addAttribute("fehler", fehler);
        model.addAttribute("fehlerzeilen", zeilen);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("personenmonat.titel"), "/kennzahlen"),
                new Brotkrume(worte.text("personenmonat.lieferungen.titel"), null)));
        return "personenmonat/lieferungen";
    }

    @PostMapping
    @Darf(Recht.EINLESEN)
    String liefern(@RequestParam(required = false) @Nullable MultipartFile datei, @RequestParam(defaultValue = "") String datenstand,
            @RequestParam(defaultValue = "") String quelle, Model model, RedirectAttributes danach, HttpServletResponse antwort) {
        var fehler = fehler(datei, datenstand, quelle);
        List<String> zeilen = List.of();
        if (fehler.isEmpty()) {
            try {
                var neue = personenmonate.liefern(List.of(sendung(Objects.requireNonNull(datei), datenstand, quelle)));
                danach.addFlashAttribute("meldung", neue.isEmpty() ? worte.text("personenmonat.lieferungen.nichtsNeues")
                        : worte.text("personenmonat.lieferungen.uebernommen", Zahlenformat.ganz(neue.get(0).zeilen(), Schreibweise.BILDSCHIRM),
                                Kennzahlworte.monat(neue.get(0).erster()), Kennzahlworte.monat(neue.get(0).letzter())));
                return "redirect:/kennzahlen/lieferungen";
            } catch (Lieferfehler e) {
                fehler.put("datei", e.getMessage());
                zeilen = e.zeilen();
            }
        }
        antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return seite(datenstand, quelle, fehler, zeilen, model);
    }

    private Map<String, String> fehler(@Nullable MultipartFile datei, String datenstand, String quelle) {
        Map<String, String> fehler = new LinkedHashMap<>();
        if (datei == null || datei.isEmpty()) {
            fehler.put("datei", worte.text("personenmonat.lieferungen.keineDatei"));
        }
        try {
            LocalDate.parse(datenstand);
        } catch (DateTimeException e) {
            fehler.put("datenstand", worte.text("personenmonat.lieferungen.keinTag"));
        }
        if (quelle.isBlank()) {
            fehler.put("quelle", worte.text("personenmonat.lieferungen.keineQuelle"));
        }
        return fehler;
    }

    private static Sendung sendung(MultipartFile datei, String datenstand, String quelle) {
        var name = datei.getOriginalFilename();
        boolean gepackt = name != null && name.endsWith(".gz");
        return new Sendung(LocalDate.parse(datenstand), quelle.strip(),
                () -> gepackt ? new GZIPInputStream(datei.getInputStream()) : datei.getInputStream());
    }
}
