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
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What in the plan tables can be read in two ways. */
@Configuration(proxyBeanMethods = false)
class Planregeln {

    @Bean
    Regel unbenannteWertart() {
        return stand -> {
            var spalten = new ArrayList<Verweis>();
            stand.planung().spalten().stream().filter(s -> s.wertart() == Wertart.UNBENANNT)
                    .forEach(s -> spalten.add(new Verweis("Planung, Spalte „" + s.bezeichnung() + "“", "/planung")));
            stand.haushalt().spalten().stream().filter(s -> s.wertart() == Wertart.UNBENANNT)
                    .forEach(s -> spalten.add(new Verweis("Haushalt, Spalte „" + s.bezeichnung() + "“", "/haushalt")));
            return spalten.isEmpty() ? Stream.empty() : Stream.of(new Befund("wertart", 6, MEHRDEUTIG,
                    (spalten.size() == 1 ? "Eine Spalte sagt" : spalten.size() + " Spalten sagen")
                            + " nicht, ob sie Plan, Hochrechnung oder Ist zeigen: "
                            + spalten.stream().map(Verweis::text).collect(Collectors.joining(", ")) + ".",
                    "Eine Veränderung gegen den Plan des Vorjahrs bedeutet etwas anderes als eine gegen das Ist.",
                    "Die Wertart der Spalte festlegen.", spalten, "planung", ""));
        };
    }

    /** Names that differ only by what stands in brackets behind them. */
    @Bean
    Regel gleicheGruppennamen() {
        return stand -> {
            Map<String, List<Instrumentgruppe>> nachName = new LinkedHashMap<>();
            stand.planung().gruppen().forEach(g ->
                    nachName.computeIfAbsent(g.name().replaceFirst("\\s*\\([^()]*\\)$", ""), n -> new ArrayList<>()).add(g));
            return nachName.entrySet().stream().filter(e -> e.getValue().size() > 1).map(e -> {
                var einheiten = e.getValue().stream().map(Instrumentgruppe::einheit).distinct().toList();
                return new Befund("gruppenname/" + e.getValue().get(0).schluessel(), 8, MEHRDEUTIG,
                        "Der Gruppenname „" + e.getKey() + "“ steht " + (e.getValue().size() == 2 ? "zweimal" : e.getValue().size() + "-mal")
                                + " in der Planung" + (einheiten.size() == 1 ? "." : " und zählt Verschiedenes: "
                                + einheiten.stream().map(Planregeln::wort).collect(Collectors.joining(", ")) + "."),
                        "Wer eine Zahl aus dem Programm weitergibt, kann die Gruppen verwechseln oder ungleiche Einheiten addieren.",
                        "Einer der Gruppen einen eigenen Namen geben.",
                        e.getValue().stream().map(g -> new Verweis(g.name(), "/planung#" + g.schluessel())).toList(),
                        "planung", e.getValue().get(e.getValue().size() - 1).schluessel());
            });
        };
    }

    private static String wort(Einheit einheit) {
        return switch (einheit) {
            case EINTRITTE -> "Eintritte";
            case PLAETZE -> "Plätze";
            case FOERDERFAELLE -> "Förderfälle";
            case TEILNEHMENDE -> "Teilnehmende";
            case TEILNEHMERMONATE -> "Teilnehmermonate";
            case EUR -> "Euro";
            case PROZENT -> "Prozent";
        };
    }

    /** A derived line beside its own parts: whoever adds up the group counts the same people twice. */
    @Bean
    Regel abgeleiteteZeile() {
        return stand -> stand.planung().gruppen().stream().flatMap(gruppe -> gruppe.zeilen().stream()
                .filter(z -> z.rolle() == Planzeile.Rolle.ABGELEITET)
                .filter(z -> gruppe.zeilen().stream().anyMatch(t -> z.ableitung().contains(t.schluessel())))
                .map(z -> new Befund("abgeleitet/" + z.schluessel(), 7, HINWEIS,
                        "„" + z.name() + "“ ist aus anderen Zeilen derselben Gruppe abgeleitet ("
                                + stand.planung().spalten().stream().map(s -> rechnung(stand, gruppe, z, s.jahr()))
                                        .filter(r -> !r.isEmpty()).collect(Collectors.joining("; ")) + ").",
                        "Es sind dieselben Personen; eine Summe über die Gruppe zählte sie doppelt. Die Software summiert die Zeile nie.",
                        "Keine Summe über die Gruppe weitergeben, oder die Zeile in eine eigene Gruppe stellen.",
                        List.of(new Verweis(z.name(), "/planung#" + z.schluessel())), "planung", z.schluessel())));
    }

    private static String rechnung(Programmstand stand, Instrumentgruppe gruppe, Planzeile zeile, Programmjahr jahr) {
        var einheit = zeile.einheitIn(gruppe);
        var wert = stand.planung().wert(zeile, jahr, einheit);
        return wert.isEmpty() ? "" : jahr + ": " + Satzzahlen.menge(wert.getAsLong(), einheit) + " = " + zeile.ableitung().stream()
                .map(s -> stand.planung().zeile(s).map(t -> stand.planung().wert(t, jahr, einheit)).orElse(OptionalLong.empty()))
                .filter(OptionalLong::isPresent).map(w -> Satzzahlen.menge(w.getAsLong(), einheit)).collect(Collectors.joining(" + "));
    }

    /** "ca. 400" against "ca. 400" is not exactly 0. */
    @Bean
    Regel ungefaehreVeraenderung(Instrumente instrumente) {
        return stand -> stand.vergleich().stream().flatMap(v -> stand.planung().gruppen().stream().flatMap(gruppe ->
                gruppe.zeilen().stream().filter(z -> ungefaehr(stand, gruppe, z, v.jahr()) && ungefaehr(stand, gruppe, z, v.gegen()))
                        .map(z -> ungefaehr(stand, gruppe, z, v, ausserhalbEgt(instrumente, z, v.jahr())))));
    }

    private static boolean ungefaehr(Programmstand stand, Instrumentgruppe gruppe, Planzeile zeile, Programmjahr jahr) {
        var einheit = zeile.einheitIn(gruppe);
        return stand.planung().wert(zeile, jahr, einheit).isPresent()
                && stand.planung().genauigkeit(zeile, jahr, einheit) != Genauigkeit.EXAKT;
    }

    private static Befund ungefaehr(Programmstand stand, Instrumentgruppe gruppe, Planzeile zeile, Programmstand.Vergleich v,
            boolean ausserhalb) {
        var einheit = zeile.einheitIn(gruppe);
        long jetzt = stand.planung().wert(zeile, v.jahr(), einheit).getAsLong();
        long vorher = stand.planung().wert(zeile, v.gegen(), einheit).getAsLong();
        return new Befund("ungefaehr/" + zeile.schluessel(), 9, MEHRDEUTIG,
                "„" + zeile.name() + "“ ist ungefähr (" + menge(stand, zeile, v.jahr(), einheit) + " gegen "
                        + menge(stand, zeile, v.gegen(), einheit) + "), die Veränderung " + Satzzahlen.veraenderung(jetzt - vorher, einheit)
                        + " aber genau" + (ausserhalb ? "; gezahlt wird außerhalb des Eingliederungstitels." : "."),
                "Eine Differenz aus zwei Näherungen kann um mehr falsch sein, als sie groß ist"
                        + (ausserhalb ? "; zudem verfügt das Jobcenter über diese Mittel nicht." : "."),
                "Genaue Werte eintragen" + (ausserhalb ? " oder die Zeile nur nachrichtlich im Text nennen." : "."),
                List.of(new Verweis(zeile.name(), "/planung#" + zeile.schluessel())), "planung", zeile.schluessel());
    }

    private static String menge(Programmstand stand, Planzeile zeile, Programmjahr jahr, Einheit einheit) {
        return Zahlenformat.menge(stand.planung().wert(zeile, jahr, einheit), einheit,
                stand.planung().genauigkeit(zeile, jahr, einheit), Schreibweise.BILDSCHIRM);
    }

    static boolean ausserhalbEgt(Instrumente instrumente, Planzeile zeile, Programmjahr jahr) {
        return zeile.instrument() != null && instrumente.mit(zeile.instrument()).flatMap(i -> i.am(jahr.zeitraum().von()))
                .filter(g -> g.inKraft() && !g.belastetEgt()).isPresent();
    }

    /** Counted in, though others pay: sums then promise what this budget cannot buy. */
    @Bean
    Regel fremdesGeldMitgezaehlt(Instrumente instrumente) {
        return stand -> stand.planung().planspalten().stream().map(Planspalte::jahr).limit(1).flatMap(jahr ->
                stand.planung().zeilen().filter(stand::zaehlt).filter(z -> ausserhalbEgt(instrumente, z, jahr))
                        .map(z -> new Befund("fremdes-geld/" + z.schluessel(), null, HINWEIS,
                                "„" + z.name() + "“ zählt in den Summen mit, wird " + jahr + " aber nicht aus dem Eingliederungstitel gezahlt.",
                                "Die Summe der Eintritte lässt sich dann nicht gegen die verfügbaren Mittel halten.",
                                "Die Rolle der Zeile auf „nachrichtlich“ stellen.",
                                List.of(new Verweis(z.name(), "/planung#" + z.schluessel())), "planung", z.schluessel())));
    }
}
