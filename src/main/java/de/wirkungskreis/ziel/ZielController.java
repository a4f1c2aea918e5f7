package de.wirkungskreis.ziel;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Raumbezug;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Zielherleitung herleitungen;
    private final Vorjahreswerte vorjahreswerte;
    private final Handelnder handelnder;
    private final Tabellenantwort tabellenantwort;
    private final Seitenvergleich seitenvergleich;
    private final Programminhalte programminhalte;
    private final MessageSource texte;

    ZielController(Zielsysteme zielsysteme, Zielherleitung herleitungen, Vorjahreswerte vorjahreswerte, Handelnder handelnder,
            Tabellenantwort tabellenantwort, Seitenvergleich seitenvergleich, Programminhalte programminhalte,
            MessageSource texte) {
        this.programminhalte = programminhalte;
        this.seitenvergleich = seitenvergleich;
        this.zielsysteme = zielsysteme;
        this.herleitungen = herleitungen;
        this.vorjahreswerte = vorjahreswerte;
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
        model.addAttribute("ebenen", ebenen(system, versuch, vorjahreswerte.zu(kontext)));
        model.addAttribute("raeume", programminhalte.derFassung(kontext.fassung().id()).raumbezuege().stream()
                .collect(Collectors.toMap(Raumbezug::schluessel, Raumbezug::name)));
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
    private static List<Ebene> ebenen(Zielsystem system, Optional<Annahme> annahme,
            Map<String, Zielansicht.Vorher> vorher) {
        Set<String> reihe = new LinkedHashSet<>(Ebenen.UEBLICHE);
        system.koepfe().stream().map(Ebenenkopf::ebene).forEach(reihe::add);
        system.ziele().stream().map(Ziel::ebene).forEach(reihe::add);
        return reihe.stream().map(ebene -> new Ebene(ebene, Ebenen.name(ebene), system.ueberschrift(ebene),
                        system.derEbene(ebene).stream().map(ziel -> Zielansicht.von(ziel, annahme, vorher)).toList()))
                .filter(ebene -> !ebene.ziele().isEmpty() || ebene.ueberschrift() != null).toList();
    }

    @GetMapping("/herleitung/{ziel}/{wert}")
    String herleitung(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var ort = ort(kontext, ziel, wert);
        return tafel(kontext, ort, herleitungen.zielwert(kontext, ort.ziel(), ort.wert()), htmx, model);
    }

    /** {@code nr} counts the versions of the value from 1. */
    @GetMapping("/herleitung/{ziel}/{wert}/stand/{nr}")
    String stand(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert, @PathVariable int nr,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var ort = ort(kontext, ziel, wert);
        if (nr < 1 || nr > ort.wert().staende().size()) {
            throw new NichtGefunden(text("ziel.nichtgefunden.wert"));
        }
        return tafel(kontext, ort, herleitungen.stand(kontext, ort.ziel(), ort.wert(), nr), htmx, model);
    }

    @GetMapping("/herleitung/{ziel}/{wert}/soll/{monat}")
    String soll(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert, @PathVariable YearMonth monat,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var ort = ort(kontext, ziel, wert);
        var punkt = ort.wert().pfad().stream().filter(p -> p.monat().equals(monat)).findFirst()
                .orElseThrow(() -> new NichtGefunden(text("ziel.nichtgefunden.wert")));
        return tafel(kontext, ort, herleitungen.soll(kontext, ort.ziel(), ort.wert(), punkt), htmx, model);
    }

    private record Ort(Ziel ziel, Zielwert wert) {}

    private Ort ort(Fassungskontext kontext, String ziel, String wert) {
        return zielsysteme.derFassung(kontext.fassung().id()).ziel(ziel)
                .flatMap(z -> z.wert(wert).map(w -> new Ort(z, w)))
                .orElseThrow(() -> new NichtGefunden(text("ziel.nichtgefunden.wert")));
    }

    private String tafel(Fassungskontext kontext, Ort ort, Herleitung herleitung, @Nullable String htmx, Model model) {
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", List.of(
                new Brotkrume(text("ziel.titel"), kontext.seite().pfad("/ziele#" + ort.ziel().schluessel())),
                new Brotkrume(ort.wert().gruppe(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
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
                zeilen.add(zeile(ziel, wert.gruppe(), Zielwortlaut.wert(wert, BILDSCHIRM),
                        wert.gueltig().map(Zielwert.Stand::wert).orElse(null),
                        wert.gueltig().map(stand -> stand.status().wort()).orElse(Zielwortlaut.OFFEN)));
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
