package de.wirkungskreis.befund;

import static de.wirkungskreis.befund.Befund.Schwere.HINWEIS;
import static de.wirkungskreis.befund.Befund.Schwere.MEHRDEUTIG;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.befund.Befund.Verweis;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.planung.Instrumentgruppe;
import de.wirkungskreis.planung.Planspalte;
import de.wirkungskreis.planung.Planzeile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What in the plan tables can be read in two ways. */
@Configuration(proxyBeanMethods = false)
class Planregeln {

    private final Satzteile satz;
    private final Instrumente instrumente;

    Planregeln(Satzteile satz, Instrumente instrumente) {
        this.satz = satz;
        this.instrumente = instrumente;
    }

    /**
     * Against what is that a change: last year's plan, or what it became?
     *
     * <p>Found where a column of the plan or of the budget does not say; those of one page together are one find. Ignored:
     * whether what it says is true.
     */
    @Bean
    Regel wertart() {
        return new Regel("wertart", MEHRDEUTIG, stand -> {
            var planspalten = stand.planung().spalten().stream().filter(s -> s.wertart() == Wertart.UNBENANNT)
                    .map(s -> new Verweis(satz.text("planspalte", s.bezeichnung()), "/planung")).toList();
            var haushaltsspalten = stand.haushalt().spalten().stream().filter(s -> s.wertart() == Wertart.UNBENANNT)
                    .map(s -> new Verweis(satz.text("haushaltsspalte", s.bezeichnung()), "/haushalt")).toList();
            return Stream.of(ohneWertart("planung", planspalten), ohneWertart("haushalt", haushaltsspalten))
                    .flatMap(Optional::stream);
        });
    }

    private Optional<Fund> ohneWertart(String bereich, List<Verweis> spalten) {
        return spalten.isEmpty() ? Optional.empty() : Optional.of(new Fund(bereich, bereich, "", spalten, spalten.size(),
                satz.aufzaehlung(spalten.stream().map(Verweis::text).toList())));
    }

    /**
     * Which of the two do you mean?
     *
     * <p>Found where groups have the same name but for what stands in brackets behind it; if they count different things,
     * that is said. Ignored: names that are merely similar.
     */
    @Bean
    Regel gruppenname() {
        return new Regel("gruppenname", MEHRDEUTIG, stand -> {
            Map<String, List<Instrumentgruppe>> nachName = new LinkedHashMap<>();
            stand.planung().gruppen().forEach(g ->
                    nachName.computeIfAbsent(g.name().replaceFirst("\\s*\\([^()]*\\)$", ""), n -> new ArrayList<>()).add(g));
            return nachName.entrySet().stream().filter(e -> e.getValue().size() > 1).map(e -> {
                var gruppen = e.getValue();
                var einheiten = gruppen.stream().map(Instrumentgruppe::einheit).distinct().toList();
                return new Fund(gruppen.get(0).schluessel(), "planung", gruppen.get(gruppen.size() - 1).schluessel(),
                        gruppen.stream().map(Planregeln::verweis).toList(), Satzteile.zitat(e.getKey()), gruppen.size(),
                        einheiten.size(), satz.aufzaehlung(einheiten.stream().map(satz::wort).toList()));
            });
        });
    }

    /**
     * Are these people in the sum twice?
     *
     * <p>Found where a derived line stands in one group with its own parts. Ignored: a derived line in a group of its
     * own, which nobody would add up by hand.
     */
    @Bean
    Regel abgeleitet() {
        return new Regel("abgeleitet", HINWEIS, stand -> stand.planung().gruppen().stream().flatMap(gruppe -> gruppe.zeilen().stream()
                .filter(z -> z.rolle() == Planzeile.Rolle.ABGELEITET)
                .filter(z -> gruppe.zeilen().stream().anyMatch(t -> z.ableitung().contains(t.schluessel())))
                .map(z -> {
                    var rechnungen = stand.planung().spalten().stream().map(s -> rechnung(stand, gruppe, z, s.jahr()))
                            .filter(r -> !r.isEmpty()).toList();
                    return new Fund(z.schluessel(), "planung", z.schluessel(), List.of(verweis(z)), Satzteile.zitat(z.name()),
                            rechnungen.size(), String.join("; ", rechnungen));
                })));
    }

    /** "2022: 90 = 70 + 20" */
    private static String rechnung(Programmstand stand, Instrumentgruppe gruppe, Planzeile zeile, Programmjahr jahr) {
        var einheit = zeile.einheitIn(gruppe);
        var wert = stand.planung().wert(zeile, jahr, einheit);
        return wert.isEmpty() ? "" : jahr + ": " + Satzteile.menge(wert.getAsLong(), einheit) + " = " + zeile.ableitung().stream()
                .map(s -> stand.planung().zeile(s).map(t -> stand.planung().wert(t, jahr, einheit)).orElse(OptionalLong.empty()))
                .filter(OptionalLong::isPresent).map(w -> Satzteile.menge(w.getAsLong(), einheit)).collect(Collectors.joining(" + "));
    }

    /**
     * How exact is the difference of two guesses?
     *
     * <p>Found where both years of a line are approximate: "ca. 400" against "ca. 400" is not exactly 0. Ignored: a line
     * with one exact year, whose reader sees the other one's "ca.".
     */
    @Bean
    Regel ungefaehr() {
        return new Regel("ungefaehr", MEHRDEUTIG, stand -> stand.vergleich().stream().flatMap(v -> stand.planung().gruppen().stream()
                .flatMap(gruppe -> gruppe.zeilen().stream()
                        .filter(z -> ungefaehr(stand, gruppe, z, v.jahr()) && ungefaehr(stand, gruppe, z, v.gegen()))
                        .map(z -> {
                            var einheit = z.einheitIn(gruppe);
                            long jetzt = stand.planung().wert(z, v.jahr(), einheit).orElseThrow();
                            long vorher = stand.planung().wert(z, v.gegen(), einheit).orElseThrow();
                            return new Fund(z.schluessel(), "planung", z.schluessel(), List.of(verweis(z)), Satzteile.zitat(z.name()),
                                    menge(stand, z, v.jahr(), einheit), menge(stand, z, v.gegen(), einheit),
                                    Satzteile.veraenderung(jetzt - vorher, einheit), ausserhalbEgt(instrumente, z, v.jahr()) ? 1 : 0);
                        }))));
    }

    private static boolean ungefaehr(Programmstand stand, Instrumentgruppe gruppe, Planzeile zeile, Programmjahr jahr) {
        var einheit = zeile.einheitIn(gruppe);
        return stand.planung().wert(zeile, jahr, einheit).isPresent()
                && stand.planung().genauigkeit(zeile, jahr, einheit) != Genauigkeit.EXAKT;
    }

    private static String menge(Programmstand stand, Planzeile zeile, Programmjahr jahr, Einheit einheit) {
        return Zahlenformat.menge(stand.planung().wert(zeile, jahr, einheit), einheit,
                stand.planung().genauigkeit(zeile, jahr, einheit), Schreibweise.BILDSCHIRM);
    }

    /**
     * Does the sum promise what this budget cannot buy?
     *
     * <p>Found where a line counts in the sums, but its instrument is paid by others that year. Ignored: lines shown
     * nachrichtlich, lines without an instrument of the catalogue, and instruments not in force.
     */
    @Bean
    Regel fremdesGeld() {
        return new Regel("fremdes-geld", HINWEIS, stand -> stand.planung().planspalten().stream().map(Planspalte::jahr).limit(1)
                .flatMap(jahr -> stand.planung().zeilen().filter(stand::zaehlt).filter(z -> ausserhalbEgt(instrumente, z, jahr))
                        .map(z -> new Fund(z.schluessel(), "planung", z.schluessel(), List.of(verweis(z)),
                                Satzteile.zitat(z.name()), jahr.toString()))));
    }

    static boolean ausserhalbEgt(Instrumente instrumente, Planzeile zeile, Programmjahr jahr) {
        return zeile.instrument() != null && instrumente.mit(zeile.instrument()).flatMap(i -> i.am(jahr.zeitraum().von()))
                .filter(g -> g.inKraft() && !g.belastetEgt()).isPresent();
    }

    static Verweis verweis(Planzeile zeile) {
        return new Verweis(zeile.name(), "/planung#" + zeile.schluessel());
    }

    private static Verweis verweis(Instrumentgruppe gruppe) {
        return new Verweis(gruppe.name(), "/planung#gruppe-" + gruppe.schluessel());
    }
}
