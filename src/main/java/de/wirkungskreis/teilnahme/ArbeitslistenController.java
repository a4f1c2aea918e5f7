package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.TabellenXlsx;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.einfuhr.Abgelehnt;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Worklists: who is on them, taken along as a file, and matched with Kundennummern inside the house. */
@Controller
@RequestMapping("/teilnahmen/arbeitslisten")
@Darf(Recht.TEILNAHMEN_LESEN)
class ArbeitslistenController {

    private static final int JE_SEITE = 100;

    private final JdbcArbeitslisten listen;
    private final Nummernabgleich abgleich;
    private final Betriebsmodus modus;
    private final Arbeitslistendatei dateien;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Clock uhr;

    ArbeitslistenController(JdbcArbeitslisten listen, Nummernabgleich abgleich, Arbeitslistendatei dateien, Betriebsmodus modus,
            Teilnahmeworte worte, Handelnder handelnder, Tabellenantwort antwort, Clock uhr) {
        this.listen = listen;
        this.abgleich = abgleich;
        this.modus = modus;
        this.dateien = dateien;
        this.worte = worte;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.uhr = uhr;
    }

    record Eintrag(Arbeitsliste liste, JdbcTeilnahmeliste.Anzahl anzahl) {}

    @GetMapping
    String uebersicht(Model model) {
        model.addAttribute("mitPersonen", modus.mitPersonen());
        model.addAttribute("listen", Arrays.stream(Arbeitsliste.values())
                .map(l -> new Eintrag(l, listen.anzahl(l, Gruppe.GESAMT))).toList());
        model.addAttribute("heute", LocalDate.now(uhr));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text("teilnahme.weg.arbeitslisten"), null)));
        return "teilnahme/arbeitslisten";
    }

    @GetMapping("/{liste}")
    String liste(@PathVariable Arbeitsliste liste, @RequestParam(defaultValue = "GESAMT") Gruppe gruppe, Model model) {
        return zeigen(liste, gruppe, Map.of(), null, model);
    }

    private String zeigen(Arbeitsliste liste, Gruppe gruppe, Map<String, String> fehler, @Nullable String ergebnis, Model model) {
        var zeilen = listen.zeilen(liste, gruppe);
        model.addAttribute("mitPersonen", modus.mitPersonen());
        model.addAttribute("liste", liste);
        model.addAttribute("gruppe", gruppe);
        model.addAttribute("gruppen", Gruppe.values());
        model.addAttribute("anzahl", zeilen.size());
        model.addAttribute("personen", zeilen.stream().mapToLong(JdbcArbeitslisten.Zeile::person).distinct().count());
        model.addAttribute("zeilen", zeilen.stream().limit(JE_SEITE).toList());
        model.addAttribute("heute", LocalDate.now(uhr));
        model.addAttribute("fehler", fehler);
        model.addAttribute("ergebnis", ergebnis);
        model.addAttribute("darfAbgleichen", handelnder.darf(Recht.TEILNAHME_BEARBEITEN));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text("teilnahme.weg.arbeitslisten"), "/teilnahmen/arbeitslisten"), new Brotkrume(worte.wort(liste), null)));
        return "teilnahme/arbeitsliste";
    }

    @GetMapping("/{liste}/liste.{format:csv|xlsx}")
    ResponseEntity<byte[]> datei(@PathVariable Arbeitsliste liste, @PathVariable String format, @RequestParam(defaultValue = "GESAMT") Gruppe gruppe) {
        var tabelle = dateien.von(liste, gruppe);
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    /** The same file comes back, with those lines only whose people are on the list. Nothing of it stays here. */
    @PostMapping("/{liste}/abgleich")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    Object abgleichen(@PathVariable Arbeitsliste liste, @RequestParam(defaultValue = "GESAMT") Gruppe gruppe,
            @RequestParam(required = false) @Nullable MultipartFile datei, Model model, HttpServletResponse http) throws IOException {
        http.setHeader("Cache-Control", "no-store");
        try {
            if (datei == null || datei.isEmpty()) {
                throw new Abgelehnt(worte.text("teilnahme.abgleich.keineDatei"));
            }
            var ergebnis = abgleich.abgleichen(liste, gruppe, datei.getBytes());
            if (ergebnis.gefunden() == 0) {
                return zeigen(liste, gruppe, Map.of(), worte.text("teilnahme.abgleich.niemand", (long) ergebnis.auszug().gelesen()), model);
            }
            var tabelle = ergebnis.auszug().tabelle();
            // a longer workbook would go by way of a temporary file
            return ergebnis.auszug().mappe() && tabelle.zeilen().size() <= TabellenXlsx.ZEILEN_IM_SPEICHER
                    ? antwort.xlsx(tabelle.titel(), List.of(tabelle), List.of()) : antwort.csv(tabelle.titel(), tabelle);
        } catch (Abgelehnt e) {
            http.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zeigen(liste, gruppe, Map.of("datei", String.valueOf(e.getMessage())), null, model);
        }
    }
}
