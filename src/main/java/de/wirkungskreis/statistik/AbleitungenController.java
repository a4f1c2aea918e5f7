package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.statistik.Ableitungsblatt.Art;
import de.wirkungskreis.statistik.Ableitungsblatt.Tafel;
import de.wirkungskreis.statistik.StatistikController.Wahl;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What follows from published figures. */
@Controller
@RequestMapping("/statistik/ableitungen")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class AbleitungenController {

    private final Ableitungsblatt blaetter;
    private final Statistikblatt statistik;
    private final Statistikworte statistikworte;
    private final Veroeffentlichungen ablage;
    private final Wortlaut worte;
    private final Clock uhr;

    AbleitungenController(Ableitungsblatt blaetter, Statistikblatt statistik, Statistikworte statistikworte, Veroeffentlichungen ablage, Wortlaut worte, Clock uhr) {
        this.blaetter = blaetter;
        this.statistik = statistik;
        this.statistikworte = statistikworte;
        this.ablage = ablage;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** The region asked for; else the one of which most can be said. */
    private record Ansicht(Region region, List<Tafel> tafeln) {}

    private Optional<Ansicht> ansicht(Statistikfrage frage) {
        var regionen = statistik.regionen();
        return regionen.stream().filter(r -> frage.region().isEmpty() || Statistikfrage.schluessel(r).equals(frage.region()))
                .map(r -> new Ansicht(r, tafeln(r, frage))).max(Comparator.comparingInt(a -> a.tafeln().size()));
    }

    private List<Tafel> tafeln(Region region, Statistikfrage frage) {
        return blaetter.tafeln(new Ableitungsquelle(region, ablage, frage.tag(uhr), statistikworte, r -> v -> statistik.feld(r, v, frage)));
    }

    @GetMapping
    String seite(@RequestParam Map<String, String> anfrage, Model model) {
        var frage = Statistikfrage.aus(anfrage);
        var ansicht = ansicht(frage);
        model.addAttribute("frage", frage);
        model.addAttribute("tafeln", ansicht.map(Ansicht::tafeln).orElse(List.of()));
        model.addAttribute("region", ansicht.map(a -> statistikworte.region(a.region())).orElse(""));
        model.addAttribute("anhang", ansicht.map(a -> anhang(a.region(), frage)).orElse(""));
        model.addAttribute("regionen", statistik.regionen().stream().map(r -> new Wahl(Statistikfrage.schluessel(r), statistikworte.region(r),
                ansicht.filter(a -> a.region().equals(r)).isPresent())).toList());
        model.addAttribute("staende", statistik.datenstaende().stream().map(d -> new Wahl(d.toString(), Zahlenformat.datum(d), d.equals(frage.stand()))).toList());
        model.addAttribute("standsatz", statistik.standsatz(frage));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("statistik.titel"), "/statistik"),
                new Brotkrume(worte.text("statistik.ableitungen.titel"), null)));
        return "statistik/ableitungen";
    }

    private static String anhang(Region region, Statistikfrage frage) {
        return "?region=" + URLEncoder.encode(Statistikfrage.schluessel(region), StandardCharsets.UTF_8) + (frage.stand() == null ? "" : "&stand=" + frage.stand());
    }

    @GetMapping("/{art}/{schluessel}")
    String herleitung(@PathVariable Art art, @PathVariable String schluessel, @RequestParam Map<String, String> anfrage,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var frage = Statistikfrage.aus(anfrage);
        var ansicht = ansicht(frage).orElseThrow(() -> new NichtGefunden(worte.text("statistik.nichtgefunden.wert")));
        var tafel = ansicht.tafeln().stream().filter(t -> t.art() == art).findFirst();
        var ergebnis = tafel.flatMap(t -> t.ergebnisse().stream().filter(e -> e.schluessel().equals(schluessel)).findFirst())
                .orElseThrow(() -> new NichtGefunden(worte.text("statistik.nichtgefunden.wert")));
        var herleitung = new Herleitung(worte.text("statistik.ergebnis.titel", ergebnis.name(), statistikworte.region(ansicht.region())), ergebnis.text(),
                ergebnis.formel(), ergebnis.eingaben(), art == Art.MINDESTBETEILIGUNG ? worte.text("statistik.norm.mindestbeteiligung") : null,
                statistik.standsatz(frage), String.join(" ", tafel.orElseThrow().hinweise()), new ArrayList<>());
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("statistik.titel"), "/statistik"),
                new Brotkrume(worte.text("statistik.ableitungen.titel"), "/statistik/ableitungen" + anhang(ansicht.region(), frage)),
                new Brotkrume(herleitung.titel(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }
}
