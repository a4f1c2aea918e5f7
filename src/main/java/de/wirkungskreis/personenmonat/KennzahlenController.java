package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.personenmonat.Kennzahlblatt.Abschnitt;
import de.wirkungskreis.personenmonat.Kennzahlblatt.Blatt;
import de.wirkungskreis.personenmonat.Kennzahlblatt.Feld;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/kennzahlen")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class KennzahlenController {

    private final Kennzahlblatt blaetter;
    private final Kennzahlherleitung herleitungen;
    private final Kennzahlworte kennzahlworte;
    private final EigeneReihen reihen;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;

    KennzahlenController(Kennzahlblatt blaetter, Kennzahlherleitung herleitungen, Kennzahlworte kennzahlworte, EigeneReihen reihen,
            Tabellenantwort antwort, Wortlaut worte) {
        this.blaetter = blaetter;
        this.herleitungen = herleitungen;
        this.kennzahlworte = kennzahlworte;
        this.reihen = reihen;
        this.antwort = antwort;
        this.worte = worte;
    }

    /** One of the things to choose from. */
    record Wahl(String wert, String text, boolean gewaehlt) {}

    @GetMapping
    String uebersicht(@RequestParam Map<String, String> anfrage, Model model) {
        var frage = Kennzahlfrage.aus(anfrage);
        var blatt = blaetter.lesen(frage);
        gemeinsam(frage, blatt.orElse(null), model);
        blatt.ifPresent(b -> {
            model.addAttribute("tafeln", blaetter.tafeln(b));
            model.addAttribute("monate", monate(b));
            model.addAttribute("vorjahr", Kennzahlworte.monat(b.monat().minusYears(1)));
        });
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("personenmonat.titel"), null)));
        return "personenmonat/uebersicht";
    }

    @GetMapping("/{kennzahl:[A-Z0-9_]+}")
    String kennzahl(@PathVariable("kennzahl") String name, @RequestParam Map<String, String> anfrage, Model model) {
        var kennzahl = kennzahl(name);
        var frage = Kennzahlfrage.aus(anfrage);
        var blatt = blaetter.lesen(frage);
        gemeinsam(frage, blatt.orElse(null), model);
        model.addAttribute("kennzahl", kennzahl);
        model.addAttribute("name", kennzahlworte.name(kennzahl));
        model.addAttribute("formel", worte.text("personenmonat.formel." + kennzahl));
        model.addAttribute("norm", worte.text("personenmonat.norm." + kennzahl));
        model.addAttribute("zeilen", blatt.map(b -> blaetter.monate(b, kennzahl)).orElse(List.of()));
        model.addAttribute("brotkrumen", brotkrumen(frage, kennzahl, null));
        return "personenmonat/kennzahl";
    }

    @GetMapping("/{kennzahl:[A-Z0-9_]+}/herleitung/{geschlecht}/{monat}")
    String herleitung(@PathVariable("kennzahl") String name, @PathVariable Geschlecht geschlecht, @PathVariable YearMonth monat,
            @RequestParam Map<String, String> anfrage, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var kennzahl = kennzahl(name);
        var frage = Kennzahlfrage.aus(anfrage);
        var herleitung = blaetter.lesen(frage).flatMap(b -> herleitungen.von(b, kennzahl, geschlecht, monat))
                .orElseThrow(() -> new NichtGefunden(worte.text("personenmonat.nichtgefunden.wert")));
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", brotkrumen(frage, kennzahl, herleitung.titel()));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format, @RequestParam Map<String, String> anfrage) {
        var blatt = gelesen(anfrage);
        var zeilen = new ArrayList<Tabelle.Zeile>();
        for (var tafel : blaetter.tafeln(blatt)) {
            for (var zeile : tafel.zeilen()) {
                zeilen.add(zeile(zeile.kennzahl(), worte.text("personenmonat.benannt", zeile.kennzahl().name(), zeile.name()), zeile.felder()));
            }
        }
        var spalten = spalten(worte.text("personenmonat.spalte.kennzahl"), blatt);
        spalten.add(Spalte.zahl(worte.text("personenmonat.spalte.vorjahr", Kennzahlworte.monat(blatt.monat().minusYears(1)))));
        var tabelle = new Tabelle(worte.text("personenmonat.tabelle", Kennzahlworte.monat(blatt.monat())), spalten, 1, zeilen, hinweise(blatt));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    @GetMapping("/{kennzahl:[A-Z0-9_]+}/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> reihe(@PathVariable("kennzahl") String name, @PathVariable String format, @RequestParam Map<String, String> anfrage) {
        var kennzahl = kennzahl(name);
        var blatt = gelesen(anfrage);
        var tabelle = new Tabelle(kennzahlworte.name(kennzahl), spalten(worte.text("personenmonat.spalte.monat"), blatt), 1,
                blaetter.monate(blatt, kennzahl).stream().map(m -> zeile(kennzahl, m.monat(), m.felder())).toList(), hinweise(blatt));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private List<String> hinweise(Blatt blatt) {
        return List.of(blaetter.standsatz(blatt), worte.text("personenmonat.wer", kennzahlworte.name(blatt.frage().ausschnitt())));
    }

    private ArrayList<Spalte> spalten(String erste, Blatt blatt) {
        var spalten = new ArrayList<>(List.of(Spalte.text(erste)));
        blatt.geschlechter().forEach(g -> spalten.add(Spalte.zahl(worte.wort(g))));
        return spalten;
    }

    private static Tabelle.Zeile zeile(Kennzahl kennzahl, String kopf, List<Feld> felder) {
        var zellen = new ArrayList<>(List.of(Zelle.text(kopf)));
        boolean personen = kennzahl.art() == Kennzahl.Art.BESTAND || kennzahl.art() == Kennzahl.Art.BEWEGUNG;
        felder.forEach(f -> zellen.add(new Zelle(f.text(), f.zahl() == null ? null : new BigDecimal(f.zahl()), personen)));
        return new Tabelle.Zeile(Zeilenart.NORMAL, zellen);
    }

    private Blatt gelesen(Map<String, String> anfrage) {
        return blaetter.lesen(Kennzahlfrage.aus(anfrage)).orElseThrow(() -> new NichtGefunden(worte.text("personenmonat.leer")));
    }

    private Kennzahl kennzahl(String name) {
        return Kennzahl.aus(name).orElseThrow(() -> new NichtGefunden(worte.text("personenmonat.nichtgefunden.kennzahl")));
    }

    private void gemeinsam(Kennzahlfrage frage, @Nullable Blatt blatt, Model model) {
        model.addAttribute("frage", frage);
        model.addAttribute("blatt", blatt);
        model.addAttribute("abschnitte", Abschnitt.values());
        model.addAttribute("staende", blaetter.datenstaende().stream()
                .map(d -> new Wahl(d.toString(), Zahlenformat.datum(d), d.equals(frage.stand()))).toList());
        model.addAttribute("ausschnitte", reihen.ausschnitte().stream().map(a -> new Wahl(Kennzahlfrage.schluessel(a), name(a),
                a.equals(frage.ausschnitt()))).toList());
        model.addAttribute("standsatz", blatt == null ? null : blaetter.standsatz(blatt));
        model.addAttribute("geschlechter", blatt == null ? List.of() : blatt.geschlechter());
    }

    private String name(Ausschnitt ausschnitt) {
        return ausschnitt.art() == Ausschnitt.Art.GEMEINDE ? worte.text("personenmonat.gemeinde", kennzahlworte.name(ausschnitt))
                : kennzahlworte.name(ausschnitt);
    }

    private static List<Wahl> monate(Blatt blatt) {
        var gesamt = blatt.werte().get(Geschlecht.GESAMT);
        var monate = new ArrayList<Wahl>();
        for (int nr = gesamt.monate() - 1; nr >= 0; nr--) {
            monate.add(new Wahl(gesamt.monat(nr).toString(), Kennzahlworte.monat(gesamt.monat(nr)), gesamt.monat(nr).equals(blatt.monat())));
        }
        return monate;
    }

    private List<Brotkrume> brotkrumen(Kennzahlfrage frage, Kennzahl kennzahl, @Nullable String hier) {
        var weg = new ArrayList<>(List.of(new Brotkrume(worte.text("personenmonat.titel"), "/kennzahlen" + frage.anhang()),
                new Brotkrume(kennzahlworte.name(kennzahl), hier == null ? null : "/kennzahlen/" + kennzahl + frage.ohneMonat())));
        if (hier != null) {
            weg.add(new Brotkrume(hier, null));
        }
        return weg;
    }
}
