package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.statistik.Veroeffentlichungen.Gefuehrt;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

@Controller
@RequestMapping("/statistik")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class StatistikController {

    private final Statistikblatt blaetter;
    private final Statistikherleitung herleitungen;
    private final Statistikworte statistikworte;
    private final Veroeffentlichungen ablage;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;

    StatistikController(Statistikblatt blaetter, Statistikherleitung herleitungen, Statistikworte statistikworte, Veroeffentlichungen ablage,
            Handelnder handelnder, Tabellenantwort antwort, Wortlaut worte) {
        this.blaetter = blaetter;
        this.herleitungen = herleitungen;
        this.statistikworte = statistikworte;
        this.ablage = ablage;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.worte = worte;
    }

    /** One of the things to choose from. */
    record Wahl(String wert, String text, boolean gewaehlt) {}

    @GetMapping
    String uebersicht(@RequestParam Map<String, String> anfrage, Model model) {
        var frage = Statistikfrage.aus(anfrage);
        gemeinsam(frage, model);
        model.addAttribute("abschnitte", blaetter.uebersicht(frage));
        model.addAttribute("regionen", blaetter.regionen().stream().map(r -> new Wahl(Statistikfrage.schluessel(r), statistikworte.region(r),
                Statistikfrage.schluessel(r).equals(frage.region()))).toList());
        model.addAttribute("darfEinlesen", handelnder.darf(Recht.EINLESEN));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("statistik.titel"), null)));
        return "statistik/uebersicht";
    }

    @GetMapping("/reihen/{nr:\\d{1,9}}")
    String reihe(@PathVariable int nr, @RequestParam Map<String, String> anfrage, Model model) {
        var frage = Statistikfrage.aus(anfrage);
        var reihe = reihe(nr);
        gemeinsam(frage, model);
        var zeilen = blaetter.monate(reihe, frage);
        model.addAttribute("reihe", reihe);
        model.addAttribute("name", statistikworte.titel(reihe.reihe()));
        model.addAttribute("zaehlung", worte.text("statistik.zaehlung", worte.wort(reihe.reihe().zaehlkonzept()), worte.wort(reihe.reihe().raumprinzip()),
                worte.wort(reihe.reihe().rechtskreis()), worte.wort(reihe.reihe().messgroesse().art())));
        model.addAttribute("zeilen", zeilen);
        model.addAttribute("mitEigenem", zeilen.stream().anyMatch(z -> z.eigener().pfad() != null));
        model.addAttribute("mitBruch", reihe.reihe().messgroesse() == Messgroesse.ARBEITSLOSENQUOTE);
        model.addAttribute("verlauf", blaetter.staende(reihe, frage));
        model.addAttribute("brotkrumen", brotkrumen(frage, reihe, null));
        return "statistik/reihe";
    }

    @GetMapping("/reihen/{nr:\\d{1,9}}/herleitung/{monat}")
    String herleitung(@PathVariable int nr, @PathVariable YearMonth monat, @RequestParam Map<String, String> anfrage,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var reihe = reihe(nr);
        var frage = Statistikfrage.aus(anfrage);
        return zeigen(herleitungen.von(reihe, monat, frage), reihe, frage, htmx, model);
    }

    @GetMapping("/reihen/{nr:\\d{1,9}}/vergleich/{monat}")
    String vergleich(@PathVariable int nr, @PathVariable YearMonth monat, @RequestParam Map<String, String> anfrage,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var reihe = reihe(nr);
        var frage = Statistikfrage.aus(anfrage);
        return zeigen(herleitungen.vergleich(reihe, monat, frage), reihe, frage, htmx, model);
    }

    private String zeigen(Optional<Herleitung> gesucht, Gefuehrt reihe, Statistikfrage frage, @Nullable String htmx, Model model) {
        var herleitung = gesucht.orElseThrow(() -> new NichtGefunden(worte.text("statistik.nichtgefunden.wert")));
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", brotkrumen(frage, reihe, herleitung.titel()));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/reihen/{nr:\\d{1,9}}/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable int nr, @PathVariable String format, @RequestParam Map<String, String> anfrage) {
        var frage = Statistikfrage.aus(anfrage);
        var reihe = reihe(nr);
        boolean personen = reihe.reihe().messgroesse().art() == Messgroesse.Art.ANZAHL;
        var zeilen = blaetter.monate(reihe, frage).stream().map(z -> new Tabelle.Zeile(Zeilenart.NORMAL, List.of(Zelle.text(z.zeit()),
                new Zelle(z.wert().text(), z.wert().zahl()), new Zelle(z.zuerst().text(), z.zuerst().zahl()),
                new Zelle(z.eigener().text(), z.eigener().zahl(), personen), new Zelle(z.abweichung().text(), z.abweichung().zahl(), personen),
                Zelle.text(z.reife()), Zelle.text(z.datenstand()), Zelle.text(z.vermerk())))).toList();
        var tabelle = new Tabelle(statistikworte.titel(reihe.reihe()), List.of(Spalte.text(wort("monat")), Spalte.zahl(wort("wert")), Spalte.zahl(wort("zuerst")),
                Spalte.zahl(wort("eigener")), Spalte.zahl(wort("abweichung")), Spalte.text(wort("reife")), Spalte.text(wort("datenstand")),
                Spalte.text(wort("vermerk"))), 1, zeilen, List.of(blaetter.standsatz(frage)));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private String wort(String spalte) {
        return worte.text("statistik.spalte." + spalte);
    }

    private Gefuehrt reihe(int nr) {
        return ablage.reihe(nr).orElseThrow(() -> new NichtGefunden(worte.text("statistik.nichtgefunden.reihe")));
    }

    private void gemeinsam(Statistikfrage frage, Model model) {
        model.addAttribute("frage", frage);
        model.addAttribute("staende", blaetter.datenstaende().stream()
                .map(d -> new Wahl(d.toString(), Zahlenformat.datum(d), d.equals(frage.stand()))).toList());
        model.addAttribute("standsatz", blaetter.standsatz(frage));
    }

    private List<Brotkrume> brotkrumen(Statistikfrage frage, Gefuehrt reihe, @Nullable String hier) {
        var weg = new ArrayList<>(List.of(new Brotkrume(worte.text("statistik.titel"), "/statistik" + frage.standanhang()),
                new Brotkrume(statistikworte.titel(reihe.reihe()), hier == null ? null : "/statistik/reihen/" + reihe.nr() + frage.standanhang())));
        if (hier != null) {
            weg.add(new Brotkrume(hier, null));
        }
        return weg;
    }
}
