package de.wirkungskreis.befund;

import static de.wirkungskreis.befund.Befund.Schwere.LUECKE;
import static de.wirkungskreis.befund.Befund.Schwere.WIDERSPRUCH;

import de.wirkungskreis.befund.Befund.Verweis;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the text promises against what the plan holds. */
@Configuration(proxyBeanMethods = false)
class Vorhabenregeln {

    private final Satzteile satz;

    Vorhabenregeln(Satzteile satz) {
        this.satz = satz;
    }

    /**
     * Who is going to do that?
     *
     * <p>Found where no Handlungsfeld of a Schwerpunkt has a Vorhaben. Ignored: whether what there is serves it well.
     */
    @Bean
    Regel schwerpunktOhneVorhaben() {
        return new Regel("schwerpunkt-ohne-vorhaben", LUECKE, stand -> stand.inhalt().schwerpunkte().stream()
                .filter(s -> stand.inhalt().handlungsfelderZu(s).stream().allMatch(h -> h.vorhaben().isEmpty()))
                .map(s -> new Fund(s.schluessel(), "programm", s.schluessel(),
                        List.of(new Verweis(satz.text("schwerpunkt", s.schluessel()), "#" + s.schluessel())),
                        Satzteile.zitat(s.text()), stand.inhalt().handlungsfelderZu(s).size())));
    }

    /**
     * Where in the plan are these places?
     *
     * <p>Found where a Vorhaben names places, but no line plans for it: neither one that names it nor one of its
     * instruments. Ignored: how many such a line plans; that asks {@code weniger-plaetze}.
     */
    @Bean
    Regel plaetzeOhnePlanzeile() {
        return new Regel("plaetze-ohne-planzeile", LUECKE, stand -> stand.inhalt().handlungsfelder().stream().flatMap(feld -> {
            var offen = feld.vorhaben().stream().filter(Vorhabenregeln::nenntPlaetze)
                    .filter(v -> stand.planung().zeilen().noneMatch(z -> z.vorhaben().contains(v.schluessel())
                            || z.instrument() != null && v.instrumente().contains(z.instrument()))).toList();
            return offen.isEmpty() ? Stream.empty() : Stream.of(plaetze(feld, offen));
        }));
    }

    private static boolean nenntPlaetze(Vorhaben vorhaben) {
        return vorhaben.plaetze() != null && vorhaben.plaetze() > 0;
    }

    private Fund plaetze(Handlungsfeld feld, List<Vorhaben> offen) {
        return new Fund(feld.schluessel(), "programm", offen.get(0).schluessel(), offen.stream().map(Vorhabenregeln::verweis).toList(),
                Satzteile.zitat(feld.titel()), plaetze(offen),
                satz.aufzaehlung(offen.stream().map(v -> satz.text("plaetze", v.plaetze(), v.name())).toList()));
    }

    private static int plaetze(List<Vorhaben> vorhaben) {
        return vorhaben.stream().mapToInt(v -> v.plaetze() == null ? 0 : v.plaetze()).reduce(0, Math::addExact);
    }

    /**
     * Does the plan hold as many places as the text promises?
     *
     * <p>Found where the lines in Plätze that name a Vorhaben plan fewer than it names; Vorhaben that share their lines
     * are added up. Ignored: lines in other units (an entry is not a place) and lines without a value.
     */
    @Bean
    Regel wenigerPlaetze() {
        return new Regel("weniger-plaetze", LUECKE, stand -> stand.planung().planspalten().stream().limit(1).flatMap(spalte -> {
            Map<List<Planzeile>, List<Vorhaben>> nachZeilen = new LinkedHashMap<>();
            stand.inhalt().vorhaben().filter(Vorhabenregeln::nenntPlaetze).forEach(v -> nachZeilen.computeIfAbsent(
                    stand.planung().zeilen().filter(z -> z.vorhaben().contains(v.schluessel())
                            && stand.einheit(z) == Einheit.PLAETZE).toList(), z -> new ArrayList<>()).add(v));
            return nachZeilen.entrySet().stream().filter(e -> !e.getKey().isEmpty())
                    .flatMap(e -> stand.summe(e.getKey(), spalte.jahr(), Einheit.PLAETZE).stream()
                            .filter(geplant -> geplant < plaetze(e.getValue()))
                            .mapToObj(geplant -> weniger(e.getKey(), e.getValue(), geplant)));
        }));
    }

    private Fund weniger(List<Planzeile> zeilen, List<Vorhaben> vorhaben, long geplant) {
        return new Fund(vorhaben.stream().map(Vorhaben::schluessel).collect(Collectors.joining("+")), "planung",
                zeilen.get(0).schluessel(), Stream.concat(zeilen.stream().map(Planregeln::verweis),
                        vorhaben.stream().map(Vorhabenregeln::verweis)).toList(),
                satz.zitate(vorhaben.stream().map(Vorhaben::name).toList()), plaetze(vorhaben),
                satz.zitate(zeilen.stream().map(Planzeile::name).toList()), Satzteile.menge(geplant, Einheit.PLAETZE));
    }

    /**
     * How can it grow when the plan falls?
     *
     * <p>Found where a Vorhaben or a line is declared to grow and the lines behind it sum up to less than the year they
     * are compared with. Whoever declares it for the same lines is named together. Ignored: lines of different units,
     * lines without a value in one of the years, a first year (no base), and what nobody declared.
     */
    @Bean
    Regel ausbauGegenPlan() {
        return new Regel("ausbau-gegen-plan", WIDERSPRUCH, stand -> gegenPlan(stand, Absicht.AUSBAUEN));
    }

    /** Why does it cost more when it is to end? The mirror of {@code ausbau-gegen-plan}, with what that ignores. */
    @Bean
    Regel abbauGegenPlan() {
        return new Regel("abbau-gegen-plan", WIDERSPRUCH, stand -> gegenPlan(stand, Absicht.ABBAUEN));
    }

    private Stream<Fund> gegenPlan(Programmstand stand, Absicht absicht) {
        return stand.vergleich().stream().flatMap(vergleich -> {
            Map<Set<String>, List<Vorhaben>> erklaerungen = new LinkedHashMap<>();
            stand.inhalt().vorhaben().filter(v -> v.absicht() == absicht)
                    .forEach(v -> erklaerungen.computeIfAbsent(zeilen(stand, v), e -> new ArrayList<>()).add(v));
            stand.planung().zeilen().filter(z -> z.absicht() == absicht && stand.zaehlt(z))
                    .forEach(z -> erklaerungen.computeIfAbsent(Set.of(z.schluessel()), e -> new ArrayList<>()));
            return erklaerungen.entrySet().stream()
                    .flatMap(e -> gegenPlan(stand, vergleich, absicht, e.getKey(), e.getValue()));
        });
    }

    /** Independent lines it pays for: those that name it, else those of its instruments. */
    private static Set<String> zeilen(Programmstand stand, Vorhaben v) {
        var eigene = stand.planung().zeilen().filter(stand::zaehlt).filter(z -> z.vorhaben().contains(v.schluessel())).toList();
        return (eigene.isEmpty() ? stand.planung().zeilen().filter(stand::zaehlt)
                .filter(z -> z.instrument() != null && v.instrumente().contains(z.instrument())).toList() : eigene)
                .stream().map(Planzeile::schluessel).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Fund> gegenPlan(Programmstand stand, Programmstand.Vergleich vergleich, Absicht absicht,
            Set<String> schluessel, List<Vorhaben> wer) {
        var zeilen = schluessel.stream().map(s -> stand.planung().zeile(s).orElseThrow()).toList();
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
        if (absicht == Absicht.AUSBAUEN ? unterschied >= 0 : unterschied <= 0) {
            return Stream.empty();
        }
        var zeilennamen = zeilen.stream().map(Planzeile::name).toList();
        var wen = wer.isEmpty() ? zeilennamen : wer.stream().map(Vorhaben::name).toList();
        return Stream.of(new Fund(String.join("+", schluessel), "planung", zeilen.get(0).schluessel(),
                Stream.concat(zeilen.stream().map(Planregeln::verweis), wer.stream().map(Vorhabenregeln::verweis)).toList(),
                wen.size(), satz.zitate(wen), Satzteile.menge(jetzt.getAsLong(), einheit), Satzteile.menge(vorher.getAsLong(), einheit),
                satz.wort(einheit), Satzteile.veraenderung(unterschied, einheit),
                Satzteile.prozent(jetzt.getAsLong(), vorher.getAsLong()), wer.isEmpty() ? 0 : 1, satz.zitate(zeilennamen)));
    }

    private static Verweis verweis(Vorhaben vorhaben) {
        return new Verweis(vorhaben.name(), "/vorhaben/" + vorhaben.schluessel());
    }
}
