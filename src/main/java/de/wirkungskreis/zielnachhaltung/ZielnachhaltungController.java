package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.programm.Brotkrumen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zielnachhaltung.Zielseite.Umfeld;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
@RequestMapping("/programme/{jahr}/zielnachhaltung")
class ZielnachhaltungController {

    private static final String ZIEL = "/ziel/{ziel}/{wert}";

    private final Zielnachhaltungen nachhaltungen;
    private final Zielseite seiten;
    private final Sondereffektansicht effekte;
    private final Vergleichswerte vergleichswerte;
    private final Vergleichsansicht vergleich;
    private final Kennzahlreihen reihen;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;
    private final Clock uhr;

    ZielnachhaltungController(Zielnachhaltungen nachhaltungen, Zielseite seiten, Sondereffektansicht effekte, Vergleichswerte vergleichswerte,
            Vergleichsansicht vergleich, Kennzahlreihen reihen, Handelnder handelnder, Tabellenantwort antwort, Wortlaut worte, Clock uhr) {
        this.nachhaltungen = nachhaltungen;
        this.seiten = seiten;
        this.effekte = effekte;
        this.vergleichswerte = vergleichswerte;
        this.vergleich = vergleich;
        this.reihen = reihen;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.worte = worte;
        this.uhr = uhr;
    }

    @GetMapping
    @Darf(Recht.TEILNAHMEZAHLEN_LESEN)
    String seite(Fassungskontext kontext, @RequestParam(defaultValue = "") String stand, Model model) {
        var tag = tag(stand);
        gemeinsam(stand, model);
        model.addAttribute("mitDialogen", handelnder.darf(Recht.ZIELDIALOG_LESEN));
        var umfeld = new Umfeld(effekte.am(kontext, tag), vergleichswerte.am(tag));
        model.addAttribute("ziele", staende(kontext, tag).stream().map(z -> seiten.ansicht(kontext, z, umfeld, anhang(stand))).toList());
        model.addAttribute("brotkrumen", Brotkrumen.zu(worte, kontext, worte.text("zielnachhaltung.titel")));
        return "zielnachhaltung/seite";
    }

    @GetMapping(ZIEL)
    @Darf(Recht.TEILNAHMEZAHLEN_LESEN)
    String ziel(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert, @RequestParam(defaultValue = "") String stand,
            Model model) {
        var gesucht = gesucht(kontext, ziel + "/" + wert, tag(stand));
        gemeinsam(stand, model);
        var umfeld = new Umfeld(effekte.am(kontext, tag(stand)), vergleichswerte.am(tag(stand)));
        model.addAttribute("z", seiten.ansicht(kontext, gesucht, umfeld, anhang(stand)));
        model.addAttribute("vergleich", umfeld.werte().zu(gesucht).map(t -> vergleich.ansicht(t, anhang(stand))).orElse(null));
        model.addAttribute("vergleichbar", gesucht.kennzahl() != null);
        model.addAttribute("ausgangswerte", gesucht.ausgangswerte());
        model.addAttribute("brotkrumen", brotkrumen(kontext, gesucht, stand, null));
        return "zielnachhaltung/ziel";
    }

    @GetMapping(ZIEL + "/herleitung/{groesse}/{monat}")
    @Darf(Recht.TEILNAHMEZAHLEN_LESEN)
    String herleitung(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert, @PathVariable Zielgroesse groesse,
            @PathVariable int monat, @RequestParam(defaultValue = "") String stand,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var gesucht = gesucht(kontext, ziel + "/" + wert, tag(stand));
        var herleitung = seiten.herleitung(kontext, gesucht, groesse, monat, standsatz(tag(stand)))
                .orElseThrow(() -> new NichtGefunden(worte.text("zielnachhaltung.nichtgefunden")));
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", brotkrumen(kontext, gesucht, stand, herleitung.titel()));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    @Darf(Recht.TEILNAHMEZAHLEN_LESEN)
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @PathVariable String format, @RequestParam(defaultValue = "") String stand) {
        var tabelle = seiten.tabelle(kontext, staende(kontext, tag(stand)), standsatz(tag(stand)));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private List<Zielstand> staende(Fassungskontext kontext, LocalDate tag) {
        return nachhaltungen.stand(kontext.fassung().id(), Zieljahr.von(kontext.programm(), tag), tag);
    }

    private Zielstand gesucht(Fassungskontext kontext, String schluessel, LocalDate tag) {
        return staende(kontext, tag).stream().filter(z -> Zielseite.ort(z).equals(schluessel)).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("zielnachhaltung.nichtgefunden")));
    }

    private LocalDate tag(String stand) {
        return Adressangabe.tag("stand", stand).orElseGet(() -> LocalDate.now(uhr));
    }

    private String anhang(String stand) {
        return stand.isBlank() ? "" : "?stand=" + tag(stand);
    }

    record Wahl(String wert, String text, boolean gewaehlt) {}

    private void gemeinsam(String stand, Model model) {
        var heute = LocalDate.now(uhr);
        var tage = new ArrayList<>(reihen.datenstaende().stream().filter(d -> !d.isAfter(heute)).toList());
        tage.sort(Comparator.reverseOrder());
        model.addAttribute("staende", tage.stream().map(d -> new Wahl(d.toString(), Zahlenformat.datum(d),
                d.toString().equals(stand))).toList());
        model.addAttribute("anhang", anhang(stand));
        model.addAttribute("standsatz", standsatz(tag(stand)));
    }

    private String standsatz(LocalDate tag) {
        return reihen.datenstaende().stream().filter(d -> !d.isAfter(tag)).reduce((a, b) -> b)
                .map(d -> worte.text("zielnachhaltung.stand", Zahlenformat.datum(d))).orElse(worte.text("zielnachhaltung.ohneStand"));
    }

    private List<Brotkrume> brotkrumen(Fassungskontext kontext, Zielstand ziel, String stand, @Nullable String hier) {
        var weg = new ArrayList<>(List.of(new Brotkrume(worte.text("zielnachhaltung.titel"), kontext.seite().pfad("/zielnachhaltung" + anhang(stand))),
                new Brotkrume(ziel.name(), hier == null ? null : kontext.seite().pfad("/zielnachhaltung/ziel/" + Zielseite.ort(ziel) + anhang(stand)))));
        if (hier != null) {
            weg.add(new Brotkrume(hier, null));
        }
        return weg;
    }
}
