package de.wirkungskreis.befund;

import static de.wirkungskreis.befund.Befund.Schwere.HINWEIS;
import static de.wirkungskreis.befund.Befund.Schwere.LUECKE;
import static de.wirkungskreis.befund.Befund.Schwere.WIDERSPRUCH;

import de.wirkungskreis.befund.Befund.Verweis;
import de.wirkungskreis.haushalt.Haushaltsplan;
import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung.Richtung;
import de.wirkungskreis.haushalt.Haushaltsrechnung;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Instrumentgruppe;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan against the money, the money against itself, and what a change of the way of procurement does to both. */
@Configuration(proxyBeanMethods = false)
class Geldregeln {

    private final Satzteile satz;
    private final Instrumente instrumente;

    Geldregeln(Satzteile satz, Instrumente instrumente) {
        this.satz = satz;
        this.instrumente = instrumente;
    }

    /**
     * Can the plan be paid, and why does the same money buy less?
     *
     * <p>Found where independent lines this budget pays for have no amount; that funds do not fall while entries do, and
     * that the split is unknown, is said with it. Ignored: an unknown split alone (a year may begin without one), and lines
     * others pay for.
     */
    @Bean
    Regel planOhneGeld() {
        return new Regel("plan-ohne-geld", LUECKE, stand -> stand.planung().planspalten().stream().limit(1).flatMap(spalte -> {
            var eigene = stand.planung().zeilen().filter(stand::zaehlt)
                    .filter(z -> !Planregeln.ausserhalbEgt(instrumente, z, spalte.jahr())).toList();
            long ohne = eigene.stream().filter(z -> z.wert(spalte.jahr(), Einheit.EUR).isEmpty()).count();
            return ohne == 0 ? Stream.empty() : Stream.of(ohneGeld(stand, spalte.jahr(), ohne, eigene.size()));
        }));
    }

    private Fund ohneGeld(Programmstand stand, Programmjahr jahr, long ohne, int zeilen) {
        boolean aufgeteilt = stand.haushalt().aufteilung(jahr)
                .filter(a -> a.vorbindung() != null && a.neugeschaeft() != null).isPresent();
        var weniger = wenigerFuersGeld(stand);
        return new Fund("", "haushalt", "", List.of(new Verweis(satz.text("planung"), "/planung"),
                new Verweis(satz.text("haushalt"), "/haushalt")), ohne, zeilen, aufgeteilt ? 1 : 0, weniger.art(),
                weniger.mittel(), weniger.vorher(), weniger.jetzt(), weniger.unterschied());
    }

    /** {@code art}: 0 no such thing, 1 the funds stay, 2 they rise. */
    private record WenigerFuersGeld(int art, String mittel, String vorher, String jetzt, String unterschied) {
        static final WenigerFuersGeld NEIN = new WenigerFuersGeld(0, "", "", "", "");
    }

    private static WenigerFuersGeld wenigerFuersGeld(Programmstand stand) {
        return stand.vergleich().map(v -> {
            var jetzt = stand.planung().gesamt(Einheit.EINTRITTE, v.jahr());
            var vorher = stand.planung().gesamt(Einheit.EINTRITTE, v.gegen());
            if (jetzt.isEmpty() || vorher.isEmpty() || jetzt.getAsLong() >= vorher.getAsLong()
                    || stand.haushalt().spalte(v.jahr()).isEmpty() || stand.haushalt().spalte(v.gegen()).isEmpty()) {
                return WenigerFuersGeld.NEIN;
            }
            var mittel = stand.haushalt().verfuegbar(v.jahr());
            int vergleich = mittel.compareTo(stand.haushalt().verfuegbar(v.gegen()));
            return vergleich < 0 ? WenigerFuersGeld.NEIN : new WenigerFuersGeld(vergleich == 0 ? 1 : 2, Satzteile.euro(mittel),
                    Satzteile.menge(vorher.getAsLong(), Einheit.EINTRITTE), Satzteile.menge(jetzt.getAsLong(), Einheit.EINTRITTE),
                    Satzteile.veraenderung(jetzt.getAsLong() - vorher.getAsLong(), Einheit.EINTRITTE));
        }).orElse(WenigerFuersGeld.NEIN);
    }

    /**
     * What does the shift between Vergabe and Gutschein do to binding, occupancy and redemption?
     *
     * <p>Found where in one group the one falls and the other rises. Ignored: by how much, since either direction moves a
     * risk, and groups in which one of the two is not planned in both years.
     */
    @Bean
    Regel verlagerung() {
        return new Regel("verlagerung", HINWEIS, stand -> stand.vergleich().stream().flatMap(v -> stand.planung().gruppen().stream()
                .flatMap(gruppe -> {
                    var vergabe = veraenderung(stand, gruppe, Beschaffungsweg.VERGABE, v);
                    var gutschein = veraenderung(stand, gruppe, Beschaffungsweg.GUTSCHEIN, v);
                    boolean gegenlaeufig = vergabe.isPresent() && gutschein.isPresent()
                            && Long.signum(vergabe.getAsLong()) * Long.signum(gutschein.getAsLong()) < 0;
                    return gegenlaeufig ? Stream.of(verlagerung(gruppe, vergabe.getAsLong(), gutschein.getAsLong())) : Stream.empty();
                })));
    }

    private static OptionalLong veraenderung(Programmstand stand, Instrumentgruppe gruppe, Beschaffungsweg weg,
            Programmstand.Vergleich v) {
        var zeilen = stand.planung().summanden(gruppe).stream().filter(z -> z.beschaffungsweg() == weg).toList();
        var jetzt = stand.summe(zeilen, v.jahr(), gruppe.einheit());
        var vorher = stand.summe(zeilen, v.gegen(), gruppe.einheit());
        return jetzt.isPresent() && vorher.isPresent()
                ? OptionalLong.of(jetzt.getAsLong() - vorher.getAsLong()) : OptionalLong.empty();
    }

    private static Fund verlagerung(Instrumentgruppe gruppe, long vergabe, long gutschein) {
        return new Fund(gruppe.schluessel(), "planung", gruppe.schluessel(),
                gruppe.zeilen().stream().filter(z -> z.beschaffungsweg() == Beschaffungsweg.VERGABE
                        || z.beschaffungsweg() == Beschaffungsweg.GUTSCHEIN).map(Planregeln::verweis).toList(),
                Satzteile.zitat(gruppe.name()), gutschein > 0 ? 1 : 0, Satzteile.veraenderung(vergabe, gruppe.einheit()),
                Satzteile.veraenderung(gutschein, gruppe.einheit()));
    }

    /**
     * Can more leave the Eingliederungstitel than it holds?
     *
     * <p>Found where the shifts to the Verwaltung exceed the funds expected that year. Ignored: shifts into the
     * Eingliederungstitel, whose source (the Verwaltungsbudget) is not planned here, and years only compared with.
     */
    @Bean
    Regel umschichtungUeberMittel() {
        return new Regel("umschichtung-ueber-mittel", WIDERSPRUCH, stand -> planjahre(stand).flatMap(jahr -> {
            Euro hinaus = stand.haushalt().umschichtungen().stream()
                    .filter(u -> u.jahr().equals(jahr) && u.richtung() == Richtung.EGT_AN_VERWALTUNG)
                    .map(Haushaltsplan.Umschichtung::betrag).reduce(Euro.NULL, Euro::plus);
            Euro verfuegbar = stand.haushalt().verfuegbar(jahr);
            return hinaus.compareTo(Euro.NULL) <= 0 || hinaus.compareTo(stand.haushalt().erwartet(jahr)) <= 0 ? Stream.<Fund>empty()
                    : Stream.of(fund(jahr, Satzteile.euro(hinaus), Satzteile.euro(stand.haushalt().erwartet(jahr)),
                            verfuegbar.cent() < 0 ? 1 : 0, Satzteile.euro(verfuegbar)));
        }));
    }

    /**
     * Do the parts make the whole?
     *
     * <p>Found where Vorbindungen and Neugeschäft are both known and do not add up to what is available. Ignored: a split
     * still unknown in one part.
     */
    @Bean
    Regel aufteilung() {
        return new Regel("aufteilung", WIDERSPRUCH, stand -> planjahre(stand).flatMap(jahr ->
                Haushaltsrechnung.luecke(stand.haushalt(), jahr).filter(l -> l.cent() != 0).stream().map(luecke -> {
                    var verfuegbar = stand.haushalt().verfuegbar(jahr);
                    return fund(jahr, Satzteile.euro(verfuegbar.minus(luecke)), Satzteile.euro(verfuegbar),
                            luecke.cent() > 0 ? 1 : 0, Satzteile.euro(luecke.cent() < 0 ? luecke.negiert() : luecke));
                })));
    }

    /**
     * What is left to begin anything with?
     *
     * <p>Found where the Vorbindungen alone exceed what is available. Ignored: where Neugeschäft is known too; then
     * {@code aufteilung} asks.
     */
    @Bean
    Regel vorbindungUeberMittel() {
        return new Regel("vorbindung-ueber-mittel", WIDERSPRUCH, stand -> planjahre(stand).flatMap(jahr ->
                stand.haushalt().aufteilung(jahr).filter(a -> a.neugeschaeft() == null).map(Haushaltsplan.Aufteilung::vorbindung)
                        .filter(v -> v.compareTo(stand.haushalt().verfuegbar(jahr)) > 0).stream()
                        .map(v -> fund(jahr, Satzteile.euro(v), Satzteile.euro(stand.haushalt().verfuegbar(jahr))))));
    }

    private static Stream<Programmjahr> planjahre(Programmstand stand) {
        return stand.haushalt().spalten().stream().filter(s -> !s.vergleich()).map(Haushaltsplan.Spalte::jahr);
    }

    /** About the money of one year; its year is the first Angabe. */
    private Fund fund(Programmjahr jahr, Object... angaben) {
        return new Fund(jahr.toString(), "haushalt", "jahr-" + jahr,
                List.of(new Verweis(satz.text("haushalt") + " " + jahr, "/haushalt#jahr-" + jahr)),
                Stream.concat(Stream.of(jahr.toString()), Stream.of(angaben)).toList());
    }
}
