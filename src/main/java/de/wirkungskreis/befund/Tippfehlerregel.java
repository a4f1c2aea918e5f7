package de.wirkungskreis.befund;

import static de.wirkungskreis.befund.Befund.Schwere.HINWEIS;

import de.wirkungskreis.haushalt.Haushaltsrechnung;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Planzeile;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Numbers that look as if a finger had slipped. */
@Configuration(proxyBeanMethods = false)
class Tippfehlerregel {

    private static final long FAKTOR = 10;
    /** From 3 to 30 is a start, from 30 to 300 a slip: the larger of the two counts at least this much. */
    private static final long AB = 50;

    private final Satzteile satz;

    Tippfehlerregel(Satzteile satz) {
        this.satz = satz;
    }

    /**
     * Is there a digit too many, or one too few?
     *
     * <p>Found where a planned value, or the expected money, is ten times the year before or a tenth of it. Ignored:
     * small lines, lines that begin or end (nothing to compare with), shares in percent, derived lines (their parts are
     * looked at), and lines of one order of magnitude.
     */
    @Bean
    Regel zehnfach() {
        return new Regel("zehnfach", HINWEIS, stand -> Stream.concat(planwerte(stand), mittel(stand)));
    }

    private Stream<Fund> planwerte(Programmstand stand) {
        return stand.planung().vergleichsspalte().stream().flatMap(gegen -> stand.planung().planspalten().stream()
                .flatMap(spalte -> stand.planung().zeilen().filter(z -> z.rolle() != Planzeile.Rolle.ABGELEITET)
                        .flatMap(zeile -> stand.planung().einheiten(zeile).stream().filter(Einheit::summierbar)
                                .flatMap(einheit -> wert(stand, zeile, einheit, spalte.jahr(), gegen.jahr())))));
    }

    private Stream<Fund> wert(Programmstand stand, Planzeile zeile, Einheit einheit, Programmjahr jahr, Programmjahr gegen) {
        var jetzt = stand.planung().wert(zeile, jahr, einheit);
        var vorher = stand.planung().wert(zeile, gegen, einheit);
        long ab = einheit == Einheit.EUR ? Euro.ganze(AB * 1000).cent() : AB;
        if (jetzt.isEmpty() || vorher.isEmpty() || !verrutscht(jetzt.getAsLong(), vorher.getAsLong(), ab)) {
            return Stream.empty();
        }
        return Stream.of(new Fund(zeile.schluessel() + "/" + jahr + "-" + einheit, "planung", zeile.schluessel(),
                List.of(Planregeln.verweis(zeile)), Satzteile.zitat(zeile.name()),
                Satzteile.menge(jetzt.getAsLong(), einheit), Satzteile.menge(vorher.getAsLong(), einheit), satz.wort(einheit),
                jahr.toString(), gegen.toString(), jetzt.getAsLong() > vorher.getAsLong() ? 1 : 0));
    }

    private Stream<Fund> mittel(Programmstand stand) {
        return Haushaltsrechnung.vergleichsspalte(stand.haushalt()).stream().flatMap(gegen ->
                stand.haushalt().spalten().stream().filter(s -> !s.vergleich()).flatMap(spalte -> {
                    Euro jetzt = stand.haushalt().erwartet(spalte.jahr());
                    Euro vorher = stand.haushalt().erwartet(gegen.jahr());
                    return !verrutscht(jetzt.cent(), vorher.cent(), Euro.ganze(AB * 1000).cent()) ? Stream.<Fund>empty()
                            : Stream.of(new Fund("haushalt/" + spalte.jahr(), "haushalt", "jahr-" + spalte.jahr(),
                                    List.of(new Befund.Verweis(satz.text("haushalt"), "/haushalt")), satz.text("erwartet"),
                                    Satzteile.menge(jetzt.cent(), Einheit.EUR), Satzteile.menge(vorher.cent(), Einheit.EUR),
                                    satz.wort(Einheit.EUR), spalte.jahr().toString(), gegen.jahr().toString(),
                                    jetzt.compareTo(vorher) > 0 ? 1 : 0));
                }));
    }

    private static boolean verrutscht(long jetzt, long vorher, long ab) {
        return jetzt > 0 && vorher > 0 && Math.max(jetzt, vorher) >= ab
                && (jetzt / FAKTOR >= vorher || vorher / FAKTOR >= jetzt);
    }
}
