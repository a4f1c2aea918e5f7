package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of Maßnahmen: what is asked for stands in the address. */
@Controller
@RequestMapping("/massnahmen")
@Darf(Recht.MASSNAHMEN_LESEN)
class MassnahmenController {

    private final Massnahmenliste liste;
    private final Belegungen belegungen;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;

    MassnahmenController(Massnahmenliste liste, Belegungen belegungen, Massnahmeworte worte, Handelnder handelnder,
            Tabellenantwort antwort) {
        this.liste = liste;
        this.belegungen = belegungen;
        this.worte = worte;
        this.handelnder = handelnder;
        this.antwort = antwort;
    }

    @GetMapping
    String liste(@RequestParam Map<String, String> anfrage, Model model, HttpServletResponse http) {
        String am = anfrage.getOrDefault("am", "").strip();
        Map<String, String> fehler = Map.of();
        var filter = filter(anfrage, "");
        try {
            filter = filter(anfrage, am);
        } catch (Zahleneingabe.Unlesbar e) {
            http.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fehler = Map.of("am", String.valueOf(e.getMessage()));
        }
        model.addAttribute("liste", liste.nach(filter));
        model.addAttribute("filter", filter);
        model.addAttribute("am", !fehler.isEmpty() ? am : filter.am() == null ? "" : Zahlenformat.datum(filter.am()));
        model.addAttribute("fehler", fehler);
        model.addAttribute("stand", belegungen.stand().orElse(null));
        model.addAttribute("darfAendern", handelnder.darf(Recht.MASSNAHME_BEARBEITEN));
        return "massnahme/liste";
    }

    private static Massnahmefilter filter(Map<String, String> anfrage, String am) {
        String programm = anfrage.getOrDefault("programm", "");
        return new Massnahmefilter(anfrage.getOrDefault("instrument", ""), anfrage.getOrDefault("traeger", ""),
                anfrage.getOrDefault("zustand", ""), anfrage.getOrDefault("gemeinde", ""), anfrage.getOrDefault("merkmal", ""),
                am.isEmpty() ? null : Zahleneingabe.datum(am), programm.matches("\\d{1,18}") ? Long.valueOf(programm) : null,
                anfrage.getOrDefault("planzeile", ""), anfrage.getOrDefault("vorhaben", ""));
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format, @RequestParam Map<String, String> anfrage) {
        var ergebnis = liste.nach(filter(anfrage, anfrage.getOrDefault("am", "").strip()));
        var zeilen = ergebnis.zeilen().stream().map(z -> new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, List.of(
                Zelle.text(z.name()), Zelle.text(z.instrument()), Zelle.text(z.nummer()), Zelle.text(z.traeger()),
                Zelle.text(z.zustand()), Zelle.text(z.zeitraum()), Zelle.text(z.ort()), zahl(z.plaetze(), false),
                zahl(z.besetzt(), true), zahl(z.bezahlt(), false),
                new Zelle(z.leerstand(), z.leerstandzahl())))).toList();
        var tabelle = new Tabelle(worte.text("massnahme.titel"), List.of(Spalte.text(worte.text("massnahme.spalte.massnahme")),
                Spalte.text(worte.text("massnahme.feld.instrument")), Spalte.text(worte.text("massnahme.feld.massnahmenummer")),
                Spalte.text(worte.text("massnahme.feld.traeger")), Spalte.text(worte.text("massnahme.feld.zustand")),
                Spalte.text(worte.text("massnahme.feld.zeitraum")), Spalte.text(worte.text("massnahme.spalte.ort")),
                Spalte.zahl(worte.text("massnahme.spalte.plaetze")), Spalte.zahl(worte.text("massnahme.spalte.besetzt")),
                Spalte.zahl(worte.text("massnahme.spalte.bezahlt")), Spalte.zahl(worte.text("massnahme.spalte.leerstandEuro"))),
                1, zeilen, List.of(worte.text("massnahme.liste.stichtag", ergebnis.stichtag()),
                        belegungen.stand().orElseGet(() -> worte.text("massnahme.ohneZahlen"))));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    static Zelle zahl(@Nullable Integer wert, boolean personen) {
        if (wert == null) {
            return Zelle.text(Zahlenformat.FEHLT);
        }
        String text = Zahlenformat.ganz(wert, BILDSCHIRM);
        return personen ? Zelle.personen(text, BigDecimal.valueOf(wert)) : new Zelle(text, BigDecimal.valueOf(wert));
    }
}
