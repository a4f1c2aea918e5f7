package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.personenmonat.Personenmonate.Quelle;
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
    private final Aufnahmewerk aufnahmewerk;
    private final Handelnder handelnder;
    private final Wortlaut worte;
    private final Clock uhr;

    LieferungController(Personenmonate personenmonate, Aufnahmewerk aufnahmewerk, Handelnder handelnder, Wortlaut worte, Clock uhr) {
        this.personenmonate = personenmonate;
        this.aufnahmewerk = aufnahmewerk;
        this.handelnder = handelnder;
        this.worte = worte;
        this.uhr = uhr;
    }

    record Zeile(LocalDate tag, String stand, String monate, String zeilen, String quelle) {}

    /** As typed. */
    record Eingabe(String datenstand, String quelle) {}

    @GetMapping
    @Darf(Recht.TEILNAHMEZAHLEN_LESEN)
    String seite(Model model) {
        return seite(leer(), leer(), Map.of(), List.of(), model);
    }

    private Eingabe leer() {
        return new Eingabe(LocalDate.now(uhr).toString(), "");
    }

    private String seite(Eingabe monate, Eingabe aufnahmen, Map<String, String> fehler, List<String> zeilen, Model model) {
        var lieferungen = new ArrayList<>(personenmonate.lieferungen().stream().map(l -> new Zeile(l.datenstand(), Zahlenformat.datum(l.datenstand()),
                worte.text("personenmonat.lieferungen.vonBis", Kennzahlworte.monat(l.erster()), Kennzahlworte.monat(l.letzter())),
                Zahlenformat.ganz(l.zeilen(), Schreibweise.BILDSCHIRM), l.quelle())).toList());
        Collections.reverse(lieferungen);
        model.addAttribute("lieferungen", lieferungen);
        model.addAttribute("darfLiefern", handelnder.darf(Recht.EINLESEN));
        model.addAttribute("datenstand", monate.datenstand());
        model.addAttribute("quelle", monate.quelle());
        model.addAttribute("aufnahmen", aufnahmen);
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
        return seite(new Eingabe(datenstand, quelle), leer(), fehler, zeilen, model);
    }

    @PostMapping("/aufnahmen")
    @Darf(Recht.EINLESEN)
    String aufnehmen(@RequestParam(required = false) @Nullable MultipartFile ereignisse, @RequestParam(required = false) @Nullable MultipartFile stichtage,
            @RequestParam(defaultValue = "") String datenstand, @RequestParam(defaultValue = "") String quelle, Model model, RedirectAttributes danach,
            HttpServletResponse antwort) {
        Map<String, String> fehler = new LinkedHashMap<>();
        dateiPruefen(ereignisse, "ereignisse", fehler);
        dateiPruefen(stichtage, "stichtage", fehler);
        angabenPruefen(datenstand, quelle, "aufnahme", fehler);
        List<String> zeilen = List.of();
        if (fehler.isEmpty()) {
            try {
                danach.addFlashAttribute("meldung", String.join(" ", aufnahmewerk.aufnehmen(inhalt(Objects.requireNonNull(ereignisse)),
                        inhalt(Objects.requireNonNull(stichtage)), LocalDate.parse(datenstand), quelle.strip()).saetze(worte)));
                return "redirect:/kennzahlen/lieferungen";
            } catch (Lieferfehler e) {
                fehler.put("ereignisse", e.getMessage());
                zeilen = e.zeilen();
            }
        }
        antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return seite(leer(), new Eingabe(datenstand, quelle), fehler, zeilen, model);
    }

    private Map<String, String> fehler(@Nullable MultipartFile datei, String datenstand, String quelle) {
        Map<String, String> fehler = new LinkedHashMap<>();
        dateiPruefen(datei, "datei", fehler);
        angabenPruefen(datenstand, quelle, "", fehler);
        return fehler;
    }

    private void dateiPruefen(@Nullable MultipartFile datei, String feld, Map<String, String> fehler) {
        if (datei == null || datei.isEmpty()) {
            fehler.put(feld, worte.text("personenmonat.lieferungen.keineDatei"));
        }
    }

    /** @param vor begins the ids of the fields */
    private void angabenPruefen(String datenstand, String quelle, String vor, Map<String, String> fehler) {
        try {
            LocalDate.parse(datenstand);
        } catch (DateTimeException e) {
            fehler.put(vor + "datenstand", worte.text("personenmonat.lieferungen.keinTag"));
        }
        if (quelle.isBlank()) {
            fehler.put(vor + "quelle", worte.text("personenmonat.lieferungen.keineQuelle"));
        }
    }

    private static Sendung sendung(MultipartFile datei, String datenstand, String quelle) {
        return new Sendung(LocalDate.parse(datenstand), quelle.strip(), inhalt(datei));
    }

    private static Quelle inhalt(MultipartFile datei) {
        var name = datei.getOriginalFilename();
        boolean gepackt = name != null && name.endsWith(".gz");
        return () -> gepackt ? new GZIPInputStream(datei.getInputStream()) : datei.getInputStream();
    }
}
