package de.wirkungskreis.recht;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.recht.Gesetz.Parameter;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The Rechtsstand: every value with § and source, as of any day, and its history. */
@Controller
@RequestMapping("/recht")
@Darf(Recht.LESEN)
class RechtController {

    private final Gesetzessammlung gesetze;
    private final JdbcAnnahmen annahmen;
    private final Rechtsworte worte;
    private final Tabellenantwort antwort;
    private final Clock uhr;

    RechtController(Gesetzessammlung gesetze, JdbcAnnahmen annahmen, Rechtsworte worte, Tabellenantwort antwort, Clock uhr) {
        this.gesetze = gesetze;
        this.annahmen = annahmen;
        this.worte = worte;
        this.antwort = antwort;
        this.uhr = uhr;
    }

    /** One parameter as of the day; {@code seit} is empty where there is no answer, and {@code wert} says why. */
    record Zeile(String gesetz, Parameter parameter, String wert, String seit, String geprueftBis, Pruefstand pruefstand,
            String pruefwort, boolean offen) {}

    /** {@code bis}: the last day that belongs; of the last one the last day somebody has checked. */
    record Abschnittszeile(String von, String bis, String wert, String fundstelle, @Nullable String hinweis, String pruefstand,
            boolean ungesichert, boolean gilt) {}

    @GetMapping
    String liste(@RequestParam(required = false) @Nullable String am, @RequestParam(defaultValue = "") String suche, Model model,
            HttpServletResponse antwort) {
        var tag = stichtag(am, model, antwort);
        var gruppen = new LinkedHashMap<String, List<Zeile>>();
        zeilen(tag, suche).forEach(z -> gruppen.computeIfAbsent(z.gesetz(), g -> new ArrayList<>()).add(z));
        model.addAttribute("gruppen", gruppen);
        model.addAttribute("suche", suche);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("recht.titel"), null)));
        return "recht/liste";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format, @RequestParam(required = false) @Nullable LocalDate am,
            @RequestParam(defaultValue = "") String suche) {
        var tag = am == null ? LocalDate.now(uhr) : am;
        var zeilen = zeilen(tag, suche).map(z -> new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, Stream.of(z.gesetz(),
                z.parameter().name(), z.wert(), z.parameter().norm(), z.seit(), z.geprueftBis(), z.pruefwort(),
                z.parameter().fundstelle()).map(Zelle::text).toList())).toList();
        var spalten = Stream.of("gesetz", "name", "wert", "norm", "seit", "geprueftBis", "pruefstand", "fundstelle")
                .map(s -> Spalte.text(worte.text("recht.spalte." + s))).toList();
        var tabelle = new Tabelle(worte.text("recht.titel") + " " + Zahlenformat.datum(tag), spalten, 2, zeilen,
                List.of(worte.text("recht.stichtag", Zahlenformat.datum(tag))));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    @GetMapping("/{gesetz:[a-z0-9-]+}/{schluessel:[a-z0-9_]+}")
    String parameter(@PathVariable String gesetz, @PathVariable String schluessel,
            @RequestParam(required = false) @Nullable String am, Model model, HttpServletResponse antwort) {
        var parameter = gesetze.parameter(gesetz, schluessel).orElseThrow(() ->
                new NichtGefunden(worte.text("recht.fehlt", gesetz, schluessel)));
        var tag = stichtag(am, model, antwort);
        model.addAttribute("parameter", parameter);
        model.addAttribute("geprueftBis", Zahlenformat.datum(parameter.geprueftBis()));
        model.addAttribute("heute", zeile("", parameter, tag));
        model.addAttribute("abschnitte", abschnitte(parameter, tag));
        model.addAttribute("annahmen", annahmen.alle().stream().filter(a -> a.pfad().equals(parameter.pfad()))
                .map(a -> AnnahmenController.zeile(a, parameter, worte)).toList());
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("recht.titel"), "/recht?am=" + tag),
                new Brotkrume(parameter.name(), null)));
        return "recht/parameter";
    }

    private Stream<Zeile> zeilen(LocalDate tag, String suche) {
        String begriff = suche.strip().toLowerCase(Locale.GERMANY);
        return gesetze.alle().stream().flatMap(g -> g.parameter().values().stream()
                .filter(p -> (g.titel() + " " + p.name() + " " + p.norm() + " " + p.pfad()).toLowerCase(Locale.GERMANY).contains(begriff))
                .map(p -> zeile(g.titel(), p, tag)));
    }

    private Zeile zeile(String gesetz, Parameter p, LocalDate tag) {
        String bis = Zahlenformat.datum(p.geprueftBis());
        try {
            var abschnitt = p.reihe().abschnitt(tag);
            var pruefstand = abschnitt.stand().map(Stand::pruefstand).orElse(p.pruefstand());
            return new Zeile(gesetz, p, wert(p, abschnitt), Zahlenformat.datum(abschnitt.ab()), bis, pruefstand,
                    worte.wort(pruefstand), abschnitt.stand().isEmpty());
        } catch (KeinRecht kein) {
            return new Zeile(gesetz, p, worte.wort(kein.grund()), "", bis, p.pruefstand(),
                    worte.wort(p.pruefstand()), true);
        }
    }

    private List<Abschnittszeile> abschnitte(Parameter p, LocalDate tag) {
        var zeilen = new ArrayList<Abschnittszeile>();
        var abschnitte = p.reihe().abschnitte();
        for (int i = 0; i < abschnitte.size(); i++) {
            var a = abschnitte.get(i);
            LocalDate bis = i + 1 < abschnitte.size() ? abschnitte.get(i + 1).ab().minusDays(1) : p.geprueftBis();
            var pruefstand = a.stand().map(Stand::pruefstand).orElse(p.pruefstand());
            zeilen.add(new Abschnittszeile(Zahlenformat.datum(a.ab()), Zahlenformat.datum(bis), wert(p, a),
                    a.stand().map(Stand::fundstelle).orElse(p.fundstelle()), a.stand().map(Stand::hinweis).orElse(null),
                    worte.wort(pruefstand), !pruefstand.gesichert(), !tag.isBefore(a.ab()) && !tag.isAfter(bis)));
        }
        return zeilen;
    }

    private String wert(Parameter p, Zeitreihe.Abschnitt<Object> abschnitt) {
        return abschnitt.stand().map(s -> worte.wert(s.wert(), p.einheit()))
                .orElseGet(() -> worte.wort(abschnitt.ohne().orElseThrow()));
    }

    private LocalDate stichtag(@Nullable String am, Model model, HttpServletResponse antwort) {
        var tag = LocalDate.now(uhr);
        Map<String, String> fehler = Map.of();
        if (am != null && !am.isBlank()) {
            try {
                tag = Zahleneingabe.datum(am);
            } catch (Zahleneingabe.Unlesbar e) {
                antwort.setStatus(422);
                fehler = Map.of("am", String.valueOf(e.getMessage()));
            }
        }
        model.addAttribute("fehler", fehler);
        model.addAttribute("eingabe", fehler.isEmpty() ? Zahlenformat.datum(tag) : am);
        model.addAttribute("tag", tag);
        model.addAttribute("tagtext", Zahlenformat.datum(tag));
        return tag;
    }
}
