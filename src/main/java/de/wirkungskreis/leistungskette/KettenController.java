package de.wirkungskreis.leistungskette;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.UnlesbareAngabe.Erwartet;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
@RequestMapping("/leistungsketten")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class KettenController {

    private final Kettenbericht bericht;
    private final Kettenherleitung herleitungen;
    private final JdbcKetten ketten;
    private final Betriebsmodus modus;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;
    private final Clock uhr;

    KettenController(Kettenbericht bericht, Kettenherleitung herleitungen, JdbcKetten ketten, Betriebsmodus modus, Tabellenantwort antwort,
            Wortlaut worte, Clock uhr) {
        this.bericht = bericht;
        this.herleitungen = herleitungen;
        this.ketten = ketten;
        this.modus = modus;
        this.antwort = antwort;
        this.worte = worte;
        this.uhr = uhr;
    }

    @GetMapping
    String seite(@RequestParam Map<String, String> anfrage, Model model) {
        var frage = frage(anfrage);
        model.addAttribute("frage", frage);
        model.addAttribute("jahre", jahre());
        model.addAttribute("gruppen", Gruppe.values());
        model.addAttribute("geschlechter", Geschlecht.values());
        model.addAttribute("mitPersonen", modus.mitPersonen());
        model.addAttribute("tafeln", modus.mitPersonen() ? bericht.tafeln(frage).stream().map(t -> ansicht(frage, t)).toList() : List.of());
        model.addAttribute("brotkrumen", brotkrumen(null, frage));
        return "leistungskette/bericht";
    }

    /** A table as the page shows it: {@code art} names its words. */
    record Ansicht(String art, List<String> spalten, List<Ansichtszeile> zeilen) {}

    record Ansichtszeile(String name, boolean summe, List<Feld> felder) {}

    record Feld(String text, @Nullable String wert, String pfad) {}

    private Ansicht ansicht(Kettenfrage frage, Tafel tafel) {
        return new Ansicht(tafel.art().name(), tafel.spalten().stream().map(s -> herleitungen.spalte(tafel.art(), s)).toList(),
                tafel.zeilen().stream().map(z -> new Ansichtszeile(z.name(), z.schluessel().equals("GESAMT"), z.zellen().stream().map(c ->
                        new Feld(c.text(), c.wert().map(Object::toString).orElse(null),
                                "/leistungsketten/herleitung/" + tafel.art() + "/" + z.schluessel() + "/" + c.spalte() + frage.anhang())).toList())).toList());
    }

    @GetMapping("/herleitung/{art}/{zeile:[A-Za-z0-9_-]+}/{spalte:[A-Z0-9_]+}")
    String herleitung(@PathVariable Tafel.Art art, @PathVariable String zeile, @PathVariable String spalte,
            @RequestParam Map<String, String> anfrage, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var frage = frage(anfrage);
        var tafel = (modus.mitPersonen() ? bericht.tafeln(frage) : List.<Tafel>of()).stream().filter(t -> t.art() == art).findFirst();
        var gefunden = tafel.flatMap(t -> t.zeile(zeile));
        var zelle = tafel.flatMap(t -> t.zelle(zeile, spalte));
        if (gefunden.isEmpty() || zelle.isEmpty()) {
            throw new NichtGefunden(worte.text("leistungskette.nichtgefunden"));
        }
        var herleitung = herleitungen.von(frage, art, gefunden.get(), zelle.get());
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", brotkrumen(herleitung.titel(), frage));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.xlsx")
    ResponseEntity<byte[]> mappe(@RequestParam Map<String, String> anfrage) {
        var frage = frage(anfrage);
        var tabellen = tabellen(frage);
        return antwort.xlsx(worte.text("leistungskette.titel") + " " + frage.jahr(), tabellen, tabellen.get(0).hinweise());
    }

    @GetMapping("/{art}.csv")
    ResponseEntity<byte[]> tabelle(@PathVariable Tafel.Art art, @RequestParam Map<String, String> anfrage) {
        var tabelle = tabellen(frage(anfrage)).get(art.ordinal());
        return antwort.csv(tabelle.titel(), tabelle);
    }

    private List<Tabelle> tabellen(Kettenfrage frage) {
        if (!modus.mitPersonen()) {
            throw new NichtGefunden(worte.text("leistungskette.modusA"));
        }
        var hinweise = List.of(worte.text("leistungskette.stand", Zahlenformat.datum(LocalDate.now(uhr))),
                worte.text("leistungskette.wer", worte.wort(frage.gruppe()),
                        frage.geschlecht() == null ? worte.text("leistungskette.alle") : worte.wort(frage.geschlecht())));
        return bericht.tafeln(frage).stream().sorted(Comparator.comparing(Tafel::art)).map(t -> {
            List<Spalte> spalten = new ArrayList<>(List.of(Spalte.text(worte.text("leistungskette.zeile." + t.art()))));
            t.spalten().forEach(s -> spalten.add(Spalte.zahl(herleitungen.spalte(t.art(), s))));
            return new Tabelle(worte.text("leistungskette.tafel." + t.art(), Integer.toString(frage.jahr())), spalten, 1,
                    t.zeilen().stream().map(KettenController::zeile).toList(), hinweise);
        }).toList();
    }

    private static Tabelle.Zeile zeile(Tafel.Zeile zeile) {
        List<Tabelle.Zelle> zellen = new ArrayList<>(List.of(Tabelle.Zelle.text(zeile.name())));
        zeile.zellen().forEach(c -> zellen.add(new Tabelle.Zelle(c.text(), c.wert().orElse(null), c.istAnzahl())));
        return new Tabelle.Zeile(zeile.schluessel().equals("GESAMT") ? Tabelle.Zeilenart.SUMME : Tabelle.Zeilenart.NORMAL, zellen);
    }

    private Kettenfrage frage(Map<String, String> anfrage) {
        var jahre = jahre();
        var jahr = Adressangabe.gelesen("jahr", anfrage.get("jahr"), Erwartet.ZAHL, Integer::valueOf);
        return new Kettenfrage(jahr.filter(jahre::contains).orElse(jahre.get(0)),
                Adressangabe.aus("gruppe", anfrage.get("gruppe"), Gruppe.values()).orElse(Gruppe.GESAMT),
                Adressangabe.aus("geschlecht", anfrage.get("geschlecht"), Geschlecht.values()).orElse(null));
    }

    /** Newest first; the year of "heute" even when nothing has happened yet. */
    private List<Integer> jahre() {
        int heute = LocalDate.now(uhr).getYear();
        return IntStream.rangeClosed(Math.min(heute, ketten.erstesJahr().orElse(heute)), heute).boxed().sorted(Comparator.reverseOrder()).toList();
    }

    private List<Brotkrume> brotkrumen(@Nullable String hier, Kettenfrage frage) {
        List<Brotkrume> weg = new ArrayList<>(List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text("leistungskette.titel"), hier == null ? null : "/leistungsketten" + frage.anhang())));
        if (hier != null) {
            weg.add(new Brotkrume(hier, null));
        }
        return weg;
    }
}
