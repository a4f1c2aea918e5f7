package de.wirkungskreis.befund;

import static de.wirkungskreis.befund.Befund.Schwere.LUECKE;
import static de.wirkungskreis.befund.Befund.Schwere.WIDERSPRUCH;

import de.wirkungskreis.befund.Befund.Verweis;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Handlungsfeld;
import de.wirkungskreis.programm.Vorhaben;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the text promises against what the plan holds. */
@Configuration(proxyBeanMethods = false)
class Vorhabenregeln {

    @Bean
    Regel schwerpunktOhneVorhaben() {
        return stand -> stand.inhalt().schwerpunkte().stream()
                .filter(s -> stand.inhalt().handlungsfelderZu(s).stream().allMatch(h -> h.vorhaben().isEmpty()))
                .map(s -> new Befund("schwerpunkt-ohne-vorhaben/" + s.schluessel(), 26, LUECKE,
                        "Der Schwerpunkt „" + s.text() + "“ hat kein Handlungsfeld und kein Vorhaben.",
                        "Ein Schwerpunkt ohne Vorhaben wird weder umgesetzt noch berichtet.",
                        "Einem Handlungsfeld zuordnen, ein Vorhaben anlegen oder den Schwerpunkt streichen.",
                        List.of(new Verweis("Schwerpunkt " + s.schluessel(), "#" + s.schluessel())), "programm", s.schluessel()));
    }

    /** Places a Vorhaben names, but no line plans: neither one that names it nor one of its instruments. */
    @Bean
    Regel plaetzeOhnePlanzeile() {
        return stand -> stand.inhalt().handlungsfelder().stream().flatMap(feld -> {
            var offen = feld.vorhaben().stream().filter(v -> v.plaetze() != null && v.plaetze() > 0)
                    .filter(v -> stand.planung().zeilen().noneMatch(z -> z.vorhaben().contains(v.schluessel())
                            || z.instrument() != null && v.instrumente().contains(z.instrument()))).toList();
            return offen.isEmpty() ? Stream.empty() : Stream.of(plaetze(feld, offen));
        });
    }

    private static Befund plaetze(Handlungsfeld feld, List<Vorhaben> offen) {
        return new Befund("plaetze-ohne-planzeile/" + feld.schluessel(), 10, LUECKE,
                "Im Handlungsfeld „" + feld.titel() + "“ sind " + offen.stream()
                        .map(v -> v.plaetze() + " Plätze (" + v.name() + ")").collect(Collectors.joining(" und "))
                        + " genannt, die in keiner Planzeile stehen.",
                "Die Planung zeigt dann weniger, als das Programm verspricht; die Plätze lassen sich weder bewirtschaften noch nachhalten.",
                "Eine Planzeile anlegen (nachrichtlich, wenn andere zahlen) und das Vorhaben dort nennen.",
                offen.stream().map(v -> new Verweis(v.name(), "/vorhaben/" + v.schluessel())).toList(),
                "programm", offen.get(0).schluessel());
    }

    /** Declared to grow and planned to shrink, or the other way round. Whoever declares it for the same lines is named together. */
    @Bean
    Regel absichtGegenPlan() {
        return stand -> stand.vergleich().stream().flatMap(vergleich -> {
            Map<Erklaerung, List<Vorhaben>> erklaerungen = new LinkedHashMap<>();
            stand.inhalt().vorhaben().filter(v -> v.absicht() != null && v.absicht() != Absicht.HALTEN).forEach(v ->
                    erklaerungen.computeIfAbsent(new Erklaerung(v.absicht(), zeilen(stand, v)), e -> new ArrayList<>()).add(v));
            stand.planung().zeilen().filter(z -> z.absicht() != null && z.absicht() != Absicht.HALTEN && stand.zaehlt(z))
                    .forEach(z -> erklaerungen.computeIfAbsent(new Erklaerung(z.absicht(), Set.of(z.schluessel())),
                            e -> new ArrayList<>()));
            return erklaerungen.entrySet().stream().flatMap(e -> gegenPlan(stand, vergleich, e.getKey(), e.getValue()));
        });
    }

    private record Erklaerung(@Nullable Absicht absicht, Set<String> zeilen) {}

    /** Independent lines it pays for: those that name it, else those of its instruments. */
    private static Set<String> zeilen(Programmstand stand, Vorhaben v) {
        var eigene = stand.planung().zeilen().filter(stand::zaehlt).filter(z -> z.vorhaben().contains(v.schluessel())).toList();
        return (eigene.isEmpty() ? stand.planung().zeilen().filter(stand::zaehlt)
                .filter(z -> z.instrument() != null && v.instrumente().contains(z.instrument())).toList() : eigene)
                .stream().map(Planzeile::schluessel).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Befund> gegenPlan(Programmstand stand, Programmstand.Vergleich vergleich, Erklaerung erklaerung,
            List<Vorhaben> wer) {
        var zeilen = erklaerung.zeilen().stream().map(s -> stand.planung().zeile(s).orElseThrow()).toList();
        if (zeilen.isEmpty() || zeilen.stream().map(stand::einheit).distinct().count() != 1) {
            return Stream.empty();
        }
        var einheit = stand.einheit(zeilen.get(0));
        var jetzt = stand.summe(zeilen, vergleich.jahr(), einheit);
        var vorher = stand.summe(zeilen, vergleich.gegen(), einheit);
        if (jetzt.isEmpty() || vorher.isEmpty() || vorher.getAsLong() <= 0) {
            return Stream.empty();
        }
        long unterschied = jetzt.getAsLong() - vorher.getAsLong();
        boolean ausbau = erklaerung.absicht() == Absicht.AUSBAUEN;
        if (ausbau ? unterschied >= 0 : unterschied <= 0) {
            return Stream.empty();
        }
        String wovon = zeilen.stream().map(z -> "„" + z.name() + "“").collect(Collectors.joining(", "));
        var verweise = new ArrayList<Verweis>();
        zeilen.forEach(z -> verweise.add(new Verweis(z.name(), "/planung#" + z.schluessel())));
        wer.forEach(v -> verweise.add(new Verweis(v.name(), "/vorhaben/" + v.schluessel())));
        return Stream.of(new Befund((ausbau ? "ausbau" : "abbau") + "-gegen-plan/" + String.join("+", erklaerung.zeilen()),
                nummer(zeilen), WIDERSPRUCH,
                (wer.isEmpty() ? wovon + (zeilen.size() == 1 ? " soll " : " sollen ") : wer.stream().map(v -> "„" + v.name() + "“")
                        .collect(Collectors.joining(" und ")) + (wer.size() == 1 ? " soll " : " sollen "))
                        + (ausbau ? "ausgebaut" : "abgebaut") + " werden, geplant sind aber "
                        + Satzzahlen.menge(jetzt.getAsLong(), einheit) + " statt " + Satzzahlen.menge(vorher.getAsLong(), einheit)
                        + " (" + Satzzahlen.veraenderung(unterschied, einheit) + ", "
                        + Satzzahlen.prozent(jetzt.getAsLong(), vorher.getAsLong()) + ")"
                        + (wer.isEmpty() ? "." : " in " + wovon + "."),
                "Text und Zahlen sagen Gegenteiliges; wer nur eines von beiden liest, entscheidet falsch.",
                "Planzahl oder Absicht ändern, oder im Programm erklären, was trotz der Zahl wächst (Qualität, Vielfalt, Dauer).",
                verweise, "planung", zeilen.get(0).schluessel()));
    }

    /** The catalogue of findings counts by kind of instrument. */
    private static @Nullable Integer nummer(List<Planzeile> zeilen) {
        var instrumente = zeilen.stream().map(z -> z.instrument() == null ? "" : z.instrument()).toList();
        if (instrumente.stream().allMatch(i -> i.startsWith("fbw-"))) {
            return 2;
        }
        if (instrumente.stream().allMatch("arbeitsgelegenheit"::equals)) {
            return 3;
        }
        return instrumente.stream().allMatch(i -> i.startsWith("mabe-")) ? Integer.valueOf(4) : null;
    }
}
