package de.wirkungskreis.instrument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reference book: which law, who pays, since when; as of any day. */
@Controller
@RequestMapping("/instrumente")
@Darf(Recht.LESEN)
class InstrumentController {

    private final Instrumente instrumente;
    private final Tabellenantwort antwort;
    private final List<Instrumentverweise> verweise;
    private final Ausschluesse ausschluesse;
    private final Wortlaut worte;
    private final Clock uhr;

    InstrumentController(Instrumente instrumente, Tabellenantwort antwort, List<Instrumentverweise> verweise,
            Ausschluesse ausschluesse, Wortlaut worte, Clock uhr) {
        this.instrumente = instrumente;
        this.verweise = verweise;
        this.ausschluesse = ausschluesse;
        this.antwort = antwort;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** One entry as of the day: {@code seit} is the first day of the Geltung shown. */
    record Eintrag(Instrument instrument, String norm, String zahlt, String wirkung, boolean wirkungUngeprueft, String seit,
            boolean seitUngeprueft, boolean rechtUngeprueft) {}

    /** {@code bis}: the last day that belongs, empty for the one that goes on. */
    record Zeitabschnitt(Instrument.Geltung geltung, String von, String bis, String zahlt, String wirkung, boolean gilt,
            String ungeprueft) {}

    /** @param neben what it keeps away, as names */
    record Ausschlusszeile(Ausschluss regel, String neben) {}

    @GetMapping
    String liste(@RequestParam(required = false) @Nullable String am, Model model, HttpServletResponse antwort) {
        var tag = stichtag(am, model, antwort);
        var bereiche = new LinkedHashMap<String, List<Eintrag>>();
        var nicht = new ArrayList<Instrument>();
        for (var instrument : instrumente.alle()) {
            var geltung = instrument.am(tag).filter(Instrument.Geltung::inKraft);
            if (geltung.isPresent()) {
                bereiche.computeIfAbsent(instrument.bereich(), b -> new ArrayList<>()).add(eintrag(instrument, geltung.get()));
            } else {
                nicht.add(instrument);
            }
        }
        model.addAttribute("bereiche", bereiche);
        model.addAttribute("nichtInKraft", nicht);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(text("instrument.titel"), null)));
        return "instrument/liste";
    }

    /** What holds on a day, each instrument in force one row. */
    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format, @RequestParam(required = false) @Nullable LocalDate am) {
        var tag = am == null ? LocalDate.now(uhr) : am;
        var zeilen = new ArrayList<Tabelle.Zeile>();
        for (var instrument : instrumente.alle()) {
            instrument.am(tag).filter(Instrument.Geltung::inKraft).map(g -> eintrag(instrument, g)).ifPresent(e ->
                    zeilen.add(new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, List.of(Zelle.text(instrument.bereich()),
                            Zelle.text(instrument.name()), Zelle.text(e.norm()), Zelle.text(e.zahlt()),
                            Zelle.text(worte.wort(instrument.einheit())), Zelle.text(instrument.eintritt()), Zelle.text(e.wirkung()),
                            Zelle.text(e.seit())))));
        }
        String stichtag = text("instrument.stichtag", Zahlenformat.datum(tag));
        var tabelle = new Tabelle(text("instrument.titel") + " " + Zahlenformat.datum(tag),
                List.of(Spalte.text(text("instrument.bereich")), Spalte.text(text("instrument.name")), Spalte.text(text("instrument.norm")),
                        Spalte.text(text("instrument.zahlt")), Spalte.text(text("instrument.einheit")), Spalte.text(text("instrument.eintritt")),
                        Spalte.text(text("instrument.wirkung")), Spalte.text(text("instrument.seit"))), 2, zeilen, List.of(stichtag));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private String text(String wort, Object... angaben) {
        return worte.text(wort, angaben);
    }

    @GetMapping("/{schluessel:[a-z0-9-]+}")
    String instrument(@PathVariable String schluessel, @RequestParam(required = false) @Nullable String am, Model model,
            HttpServletResponse antwort) {
        var instrument = instrumente.mit(schluessel).orElseThrow(() ->
                new NichtGefunden(text("instrument.nichtgefunden", schluessel)));
        var tag = stichtag(am, model, antwort);
        model.addAttribute("instrument", instrument);
        model.addAttribute("verweise", verweise.stream().flatMap(v -> v.zu(instrument).stream()).toList());
        model.addAttribute("ausschluesse", ausschluesse.zu(schluessel).stream().map(a -> new Ausschlusszeile(a, a.neben(schluessel).stream()
                .map(i -> instrumente.mit(i).map(Instrument::name).orElse(i)).collect(Collectors.joining(", ")))).toList());
        model.addAttribute("einheit", worte.wort(instrument.einheit()));
        model.addAttribute("abschnitte", abschnitte(instrument, tag));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(text("instrument.titel"), "/instrumente?am=" + tag),
                new Brotkrume(instrument.name(), null)));
        return "instrument/instrument";
    }

    private LocalDate stichtag(@Nullable String am, Model model, HttpServletResponse antwort) {
        var tag = LocalDate.now(uhr);
        Map<String, String> fehler = Map.of();
        if (am != null && !am.isBlank()) {
            try {
                tag = Zahleneingabe.datum(am);
            } catch (Zahleneingabe.Unlesbar e) {
                antwort.setStatus(422);
                fehler = Map.of("am", e.getMessage());
            }
        }
        model.addAttribute("fehler", fehler);
        model.addAttribute("eingabe", fehler.isEmpty() ? Zahlenformat.datum(tag) : am);
        model.addAttribute("tag", tag);
        model.addAttribute("tagtext", Zahlenformat.datum(tag));
        return tag;
    }

    private Eintrag eintrag(Instrument instrument, Instrument.Geltung geltung) {
        return new Eintrag(instrument, geltung.norm(), zahlt(geltung), worte.wort(geltung.wirkung()),
                geltung.ungeprueft().contains(Instrument.Angabe.WIRKUNG), Zahlenformat.datum(geltung.ab()),
                geltung.ungeprueft().contains(Instrument.Angabe.BEGINN), !geltung.rechtGeprueft());
    }

    private List<Zeitabschnitt> abschnitte(Instrument instrument, LocalDate tag) {
        var abschnitte = new ArrayList<Zeitabschnitt>();
        Optional<Instrument.Geltung> heute = instrument.am(tag);
        for (int i = 0; i < instrument.geltungen().size(); i++) {
            var geltung = instrument.geltungen().get(i);
            String bis = i + 1 < instrument.geltungen().size()
                    ? Zahlenformat.datum(instrument.geltungen().get(i + 1).ab().minusDays(1)) : "";
            abschnitte.add(new Zeitabschnitt(geltung, Zahlenformat.datum(geltung.ab()), bis, zahlt(geltung),
                    worte.wort(geltung.wirkung()), heute.filter(geltung::equals).isPresent(), geltung.ungeprueft().stream()
                            .map(worte::wort).collect(Collectors.joining(", "))));
        }
        return abschnitte;
    }

    private String zahlt(Instrument.Geltung geltung) {
        return geltung.zahlt().stream().map(worte::wort).collect(Collectors.joining(" + "));
    }
}
