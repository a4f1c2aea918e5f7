package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.statistik.StatistikController.Wahl;
import de.wirkungskreis.statistik.Statistikblatt.Feld;
import de.wirkungskreis.statistik.Veroeffentlichungen.Unterschied;
import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a later publication says otherwise than an earlier one. */
@Controller
@RequestMapping("/statistik/unterschiede")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class UnterschiedeController {

    private final Veroeffentlichungen ablage;
    private final Statistikblatt blaetter;
    private final Statistikherleitung herleitungen;
    private final Statistikworte statistikworte;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;

    UnterschiedeController(Veroeffentlichungen ablage, Statistikblatt blaetter, Statistikherleitung herleitungen, Statistikworte statistikworte,
            Tabellenantwort antwort, Wortlaut worte) {
        this.ablage = ablage;
        this.blaetter = blaetter;
        this.herleitungen = herleitungen;
        this.statistikworte = statistikworte;
        this.antwort = antwort;
        this.worte = worte;
    }

    /** Two Datenstände; without a word the last two. Empty: there are no two. */
    record Spanne(LocalDate von, LocalDate bis) {

        public String anhang() {
            return "?von=" + von + "&bis=" + bis;
        }
    }

    private Optional<Spanne> spanne(String von, String bis) {
        var spaeter = Adressangabe.tag("bis", bis);
        var frueher = Adressangabe.tag("von", von);
        var staende = blaetter.datenstaende();
        if (staende.size() < 2) {
            return Optional.empty();
        }
        var ende = spaeter.filter(staende::contains).orElse(staende.get(0));
        var anfang = frueher.filter(f -> f.isBefore(ende)).orElseGet(() -> staende.stream().filter(d -> d.isBefore(ende)).findFirst().orElse(ende));
        return Optional.of(new Spanne(anfang, ende));
    }

    public record Zeile(String reihe, String pfad, String zeit, Feld alt, Feld neu, Feld differenz, Feld prozent) {}

    private Zeile zeile(Unterschied u, Spanne spanne) {
        var ab = new Statistikfrage(spanne.von(), "");
        var herleitung = "/statistik/unterschiede/" + u.reihe().nr() + "/" + u.monat() + spanne.anhang();
        return new Zeile(statistikworte.titel(u.reihe().reihe()), "/statistik/reihen/" + u.reihe().nr(), statistikworte.zeit(u.reihe().reihe(), u.monat()),
                u.alt() == null ? Feld.LEER : blaetter.feld(u.reihe(), u.alt(), ab), blaetter.feld(u.reihe(), u.neu(), new Statistikfrage(spanne.bis(), "")),
                statistikworte.differenz(u).map(t -> new Feld(t, Statistikworte.zahlDifferenz(u).orElse(null), herleitung)).orElse(Feld.LEER),
                statistikworte.prozent(u).map(t -> new Feld(t, Statistikworte.zahlProzent(u).orElse(null), herleitung)).orElse(Feld.LEER));
    }

    @GetMapping
    String seite(@RequestParam(defaultValue = "") String von, @RequestParam(defaultValue = "") String bis, Model model) {
        var spanne = spanne(von, bis);
        var alle = spanne.map(s -> ablage.unterschiede(s.von(), s.bis())).orElse(List.of());
        model.addAttribute("spanne", spanne.orElse(null));
        model.addAttribute("zeilen", spanne.map(s -> alle.stream().filter(u -> u.alt() != null).map(u -> zeile(u, s)).toList()).orElse(List.of()));
        model.addAttribute("hinzugekommen", alle.stream().filter(u -> u.alt() == null).count());
        model.addAttribute("frueher", wahl(spanne.map(Spanne::von).orElse(null)));
        model.addAttribute("spaeter", wahl(spanne.map(Spanne::bis).orElse(null)));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("statistik.titel"), "/statistik"),
                new Brotkrume(worte.text("statistik.unterschiede.titel"), null)));
        return "statistik/unterschiede";
    }

    private List<Wahl> wahl(@Nullable LocalDate gewaehlt) {
        return blaetter.datenstaende().stream().map(d -> new Wahl(d.toString(), Zahlenformat.datum(d), d.equals(gewaehlt))).toList();
    }

    @GetMapping("/{nr:\\d{1,9}}/{monat}")
    String herleitung(@PathVariable int nr, @PathVariable YearMonth monat, @RequestParam(defaultValue = "") String von,
            @RequestParam(defaultValue = "") String bis, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var gesucht = spanne(von, bis).flatMap(s -> ablage.unterschiede(s.von(), s.bis()).stream()
                .filter(u -> u.reihe().nr() == nr && u.monat().equals(monat)).findFirst())
                .orElseThrow(() -> new NichtGefunden(worte.text("statistik.nichtgefunden.wert")));
        var herleitung = herleitungen.unterschied(gesucht);
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("statistik.titel"), "/statistik"),
                new Brotkrume(worte.text("statistik.unterschiede.titel"), "/statistik/unterschiede"), new Brotkrume(herleitung.titel(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format, @RequestParam(defaultValue = "") String von, @RequestParam(defaultValue = "") String bis) {
        var spanne = spanne(von, bis).orElseThrow(() -> new NichtGefunden(worte.text("statistik.unterschiede.leer")));
        var zeilen = ablage.unterschiede(spanne.von(), spanne.bis()).stream().map(u -> zeile(u, spanne)).map(z -> new Tabelle.Zeile(Zeilenart.NORMAL,
                List.of(Zelle.text(z.reihe()), Zelle.text(z.zeit()), zelle(z.alt()), zelle(z.neu()), zelle(z.differenz()), zelle(z.prozent())))).toList();
        var tabelle = new Tabelle(worte.text("statistik.unterschiede.tabelle", Zahlenformat.datum(spanne.von()), Zahlenformat.datum(spanne.bis())),
                List.of(Spalte.text(worte.text("statistik.spalte.reihe")), Spalte.text(worte.text("statistik.spalte.monat")),
                        Spalte.zahl(worte.text("statistik.unterschiede.alt")), Spalte.zahl(worte.text("statistik.unterschiede.neu")),
                        Spalte.zahl(worte.text("statistik.unterschiede.differenz")), Spalte.zahl(worte.text("statistik.unterschiede.prozent"))), 2, zeilen,
                List.of(worte.text("statistik.unterschiede.einleitung")));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private static Zelle zelle(Feld feld) {
        return new Zelle(feld.text(), feld.zahl());
    }
}
