package de.wirkungskreis.ziel;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Aenderungen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Seitenvergleich;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.ziel.Zielansicht.Annahme;
import de.wirkungskreis.ziel.Zielsystem.Ebenenkopf;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/programme/{jahr}/ziele")
@Darf(Recht.LESEN)
class ZielController {

    record Ebene(String schluessel, String name, @Nullable String ueberschrift, List<Zielansicht> ziele) {}

    private final Zielsysteme zielsysteme;
    private final Aenderungen aenderungen;
    private final Handelnder handelnder;
    private final Tabellenantwort tabellenantwort;
    private final Seitenvergleich seitenvergleich;
    private final MessageSource texte;

    ZielController(Zielsysteme zielsysteme, Aenderungen aenderungen, Handelnder handelnder,
            Tabellenantwort tabellenantwort, Seitenvergleich seitenvergleich, MessageSource texte) {
        this.seitenvergleich = seitenvergleich;
        this.zielsysteme = zielsysteme;
        this.aenderungen = aenderungen;
        this.handelnder = handelnder;
        this.tabellenantwort = tabellenantwort;
        this.texte = texte;
    }

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(defaultValue = "") String fuer,
            @RequestParam(defaultValue = "") String annahme,
            @RequestParam(required = false) @Nullable String vergleich, Model model, HttpServletResponse antwort) {
        Optional<Annahme> versuch = Optional.empty();
        if (!fuer.isEmpty() && !annahme.isBlank()) {
            model.addAttribute("fuer", fuer);
            model.addAttribute("annahme", annahme);
            try {
                versuch = Optional.of(new Annahme(fuer, positiv(Zahleneingabe.dezimal(annahme))));
            } catch (Zahleneingabe.Unlesbar e) {
                model.addAttribute("annahmeFehler", e.getMessage());
                antwort.setStatus(422);
            }
        }
        var system = zielsysteme.derFassung(kontext.fassung().id());
        model.addAttribute("ebenen", ebenen(system, versuch));
        model.addAttribute("bearbeitbar",
                kontext.fassung().bearbeitbar() && handelnder.darf(Recht.ZIELE_BEARBEITEN));
        model.addAttribute("vergleichswahl", seitenvergleich.wahl(kontext));
        model.addAttribute("vergleichsergebnis", seitenvergleich.mit(kontext, "ziele", vergleich).orElse(null));
        return "ziel/seite";
    }

    private BigDecimal positiv(BigDecimal basis) {
        if (basis.signum() <= 0) {
            throw new Zahleneingabe.Unlesbar(text("ziel.annahme.positiv"));
        }
        return basis;
    }

    /** The usual levels first, then those of the house in the order they appear. */
    private static List<Ebene> ebenen(Zielsystem system, Optional<Annahme> annahme) {
        Set<String> reihe = new LinkedHashSet<>(Ebenen.UEBLICHE);
        system.koepfe().stream().map(Ebenenkopf::ebene).forEach(reihe::add);
        system.ziele().stream().map(Ziel::ebene).forEach(reihe::add);
        return reihe.stream().map(ebene -> new Ebene(ebene, Ebenen.name(ebene), system.ueberschrift(ebene),
                        system.derEbene(ebene).stream().map(ziel -> Zielansicht.von(ziel, annahme)).toList()))
                .filter(ebene -> !ebene.ziele().isEmpty() || ebene.ueberschrift() != null).toList();
    }

    @GetMapping("/herleitung/{ziel}/{wert}")
    String herleitung(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var gefunden = zielsysteme.derFassung(kontext.fassung().id()).ziel(ziel);
        var zielwert = gefunden.flatMap(z -> z.wert(wert))
                .orElseThrow(() -> new NichtGefunden(text("ziel.nichtgefunden.wert")));
        model.addAttribute("herleitung", herleitung(kontext, gefunden.orElseThrow(), zielwert));
        model.addAttribute("brotkrumen", List.of(
                new Brotkrume(text("ziel.titel"), kontext.seite().pfad("/ziele#" + ziel)),
                new Brotkrume(zielwert.gruppe(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    private Herleitung herleitung(Fassungskontext kontext, Ziel ziel, Zielwert wert) {
        var ansicht = Zielansicht.von(ziel, Optional.empty()).werte().stream()
                .filter(w -> w.zielwert().equals(wert)).findFirst().orElseThrow();
        List<Herleitung.Eingabe> eingaben = new ArrayList<>();
        eingaben.add(new Herleitung.Eingabe(text("ziel.herleitung.status"),
                ansicht.status() + (ansicht.am() == null ? "" : ", " + ansicht.am()), null));
        eingaben.add(new Herleitung.Eingabe(text("ziel.herleitung.erfuellt"), Ebenen.wort(wert.grenze()), null));
        if (!wert.gueltig().partner().isEmpty()) {
            eingaben.add(new Herleitung.Eingabe(text("ziel.herleitung.partner"),
                    String.join(", ", wert.gueltig().partner()), null));
        }
        for (var rechnung : ansicht.rechnungen()) {
            eingaben.add(new Herleitung.Eingabe(text("ziel.rechnung." + rechnung.art(), rechnung.basis()),
                    rechnung.rechnung(), null));
        }
        if (wert.art() == Zielwert.Art.RELATIV && ansicht.rechnungen().isEmpty()) {
            eingaben.add(new Herleitung.Eingabe(text("ziel.herleitung.basis"), text("ziel.herleitung.ohneBasis"), null));
        }
        var spur = aenderungen.spur(kontext.fassung().id(),
                Zielpunkte.BEREICH + "/" + ziel.schluessel() + "/" + wert.schluessel(), "Zielwert");
        List<String> geschichte = new ArrayList<>(ansicht.staende().subList(0, ansicht.staende().size() - 1));
        java.util.Collections.reverse(geschichte);
        return new Herleitung(ziel.indikator() + ", " + wert.gruppe(), ansicht.text(), ansicht.satz(), eingaben,
                text("ziel.herleitung.norm"), kontext.seite().fassungText() + ", " + kontext.seite().stand(),
                spur.herkunft(), geschichte);
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @PathVariable String format) {
        var tabelle = tabelle(kontext, zielsysteme.derFassung(kontext.fassung().id()));
        return format.equals("csv") ? tabellenantwort.csv(tabelle.titel(), tabelle)
                : tabellenantwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private Tabelle tabelle(Fassungskontext kontext, Zielsystem system) {
        List<Tabelle.Zeile> zeilen = new ArrayList<>();
        for (var ziel : system.ziele()) {
            if (ziel.werte().isEmpty()) {
                var monitoring = ziel.monitoring();
                zeilen.add(zeile(ziel, "", monitoring == null ? Zahlenformat.FEHLT : monitoring.vereinbarung(), null,
                        monitoring == null ? "" : text("ziel.monitoring") + ", " + Ebenen.wort(monitoring.rhythmus())));
            }
            for (var wert : ziel.werte()) {
                zeilen.add(zeile(ziel, wert.gruppe(), Zielwortlaut.wert(wert, BILDSCHIRM), wert.gueltig().wert(),
                        wert.gueltig().status().wort()));
            }
        }
        return new Tabelle(text("ziel.seitentitel", kontext.programm().jahrtext()),
                List.of(Tabelle.Spalte.text(text("ziel.spalte.ebene")), Tabelle.Spalte.text(text("ziel.spalte.ziel")),
                        Tabelle.Spalte.text(text("ziel.spalte.indikator")), Tabelle.Spalte.text(text("ziel.spalte.gruppe")),
                        Tabelle.Spalte.text(text("ziel.spalte.zielwert")), Tabelle.Spalte.zahl(text("ziel.spalte.zahl")),
                        Tabelle.Spalte.text(text("ziel.spalte.stand"))),
                3, zeilen, List.of(kontext.seite().fassungText() + ", " + kontext.seite().stand()));
    }

    private static Tabelle.Zeile zeile(Ziel ziel, String gruppe, String wortlaut, @Nullable BigDecimal zahl, String stand) {
        return new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, List.of(Tabelle.Zelle.text(Ebenen.name(ziel.ebene())),
                Tabelle.Zelle.text(ziel.gesetzesziele().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                Tabelle.Zelle.text(ziel.indikator()), Tabelle.Zelle.text(gruppe), Tabelle.Zelle.text(wortlaut),
                new Tabelle.Zelle(zahl == null ? "" : Zahlenformat.dezimal(zahl, BILDSCHIRM), zahl),
                Tabelle.Zelle.text(stand)));
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
