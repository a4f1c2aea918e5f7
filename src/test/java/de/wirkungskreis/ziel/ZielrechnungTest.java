package de.wirkungskreis.ziel;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;
import static de.wirkungskreis.ausgabe.Schreibweise.DOKUMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.ziel.Zielwert.Art;
import de.wirkungskreis.ziel.Zielwert.Stand;
import de.wirkungskreis.ziel.Zielwert.Zieleinheit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZielrechnungTest {

    @Test
    void minusEinskommafuenfProzentVon24_8Sind24_4UndNichtZwanzigdreiKommaDrei() {
        // 24,8 × (1 − 1,5 %) = 24,428, gerundet 24,4; 24,8 − 1,5 Prozentpunkte wären 23,3
        assertThat(Zielrechnung.soll(zahl("24.8"), zahl("-1.5"))).isEqualByComparingTo("24.428");
        assertThat(Zielrechnung.sollGerundet(zahl("24.8"), zahl("-1.5"))).isEqualTo(zahl("24.4"));
        assertThat(Zielwortlaut.rechnung(zahl("24.8"), zahl("-1.5"), BILDSCHIRM)).isEqualTo("24,8 × (1 − 1,5 %) = 24,4");
        assertThat(Zielwortlaut.rechnung(zahl("24.8"), zahl("14"), BILDSCHIRM)).isEqualTo("24,8 × (1 + 14 %) = 28,3");
    }

    @Test
    void derBestandDerLangzeitleistungsbeziehendenWirdMitNullKommaNeunNeunMalgenommenUndGerundet() {
        // 6.845 × 0,99 = 6.776,55, gerundet 6.777
        assertThat(Zielrechnung.soll(zahl("6845"), zahl("-1.0"))).isEqualByComparingTo("6776.55");
        assertThat(Zielrechnung.sollGerundet(zahl("6845"), zahl("-1.0"))).isEqualTo(zahl("6777"));
    }

    @Test
    void dieGrenzeEntscheidetUndNieDasVorzeichen() {
        var wuerzburg = relativ(Grenze.HOECHSTENS, "14");
        assertThat(Zielrechnung.erreicht(wuerzburg, zahl("10"))).hasValue(true);
        assertThat(Zielrechnung.erreicht(wuerzburg, zahl("14"))).hasValue(true);
        assertThat(Zielrechnung.erreicht(wuerzburg, zahl("14.1"))).hasValue(false);

        var integrationsquote = relativ(Grenze.MINDESTENS, "-1.5");
        assertThat(Zielrechnung.erreicht(integrationsquote, zahl("-1.0"))).hasValue(true);
        assertThat(Zielrechnung.erreicht(integrationsquote, zahl("-1.5"))).hasValue(true);
        assertThat(Zielrechnung.erreicht(integrationsquote, zahl("-1.6"))).hasValue(false);

        var bestand = relativ(Grenze.HOECHSTENS, "-1.0");
        assertThat(Zielrechnung.erreicht(bestand, zahl("-1.2"))).hasValue(true);
        assertThat(Zielrechnung.erreicht(bestand, zahl("-0.9"))).hasValue(false);
    }

    @Test
    void obErreichtWirdMitDemUngerundetenSollVerglichen() {
        // Soll 24,428: 24,43 reicht, 24,42 nicht, obwohl beide gerundet 24,4 sind
        var ziel = relativ(Grenze.MINDESTENS, "-1.5");
        assertThat(Zielrechnung.erreicht(ziel, zahl("24.8"), zahl("24.43"))).hasValue(true);
        assertThat(Zielrechnung.erreicht(ziel, zahl("24.8"), zahl("24.42"))).hasValue(false);
    }

    @Test
    void vonNullGibtEsKeineVeraenderungInProzent() {
        assertThat(Zielrechnung.veraenderungProzent(zahl("24.8"), zahl("24.428"))).isEqualByComparingTo("-1.5");
        assertThatThrownBy(() -> Zielrechnung.veraenderungProzent(BigDecimal.ZERO, zahl("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RELATIV | MINDESTENS | PROZENT  | -1.5 | max. - 1,5 %
            RELATIV | MINDESTENS | PROZENT  | -2.0 | max. - 2,0 %
            RELATIV | MINDESTENS | PROZENT  | 2.5  | mind. + 2,5 %
            RELATIV | MINDESTENS | PROZENT  | 0    | mind. 0 %
            RELATIV | HOECHSTENS | PROZENT  | 14   | max. + 14 %
            RELATIV | HOECHSTENS | PROZENT  | -1.0 | - 1,0 %
            RELATIV | HOECHSTENS | PROZENT  | 0    | 0 %
            RELATIV | GENAU      | PROZENT  | -2   | - 2 %
            ABSOLUT | MINDESTENS | PERSONEN | 250  | 250
            ABSOLUT | HOECHSTENS | FAELLE   | 2601 | max. 2.601
            ABSOLUT | MINDESTENS | PROZENT  | 31.1 | 31,1 %
            """)
    void derWortlautKommtAusGrenzeUndWertZusammen(Art art, Grenze grenze, Zieleinheit einheit, BigDecimal wert, String text) {
        assertThat(Zielwortlaut.wert(art, grenze, einheit, wert, DOKUMENT)).isEqualTo(text);
        assertThat(Zielwortlaut.wert(art, grenze, einheit, wert, BILDSCHIRM)).isEqualTo(text.replace('-', '\u2212'));
    }

    @Test
    void derSatzSagtDieRichtung() {
        assertThat(Zielwortlaut.satz(relativ(Grenze.MINDESTENS, "-1.5"), BILDSCHIRM))
                .isEqualTo("darf gegenüber dem Vorjahr um höchstens 1,5 % sinken");
        assertThat(Zielwortlaut.satz(relativ(Grenze.HOECHSTENS, "-1.0"), BILDSCHIRM))
                .isEqualTo("soll gegenüber dem Vorjahr um mindestens 1,0 % sinken");
        assertThat(Zielwortlaut.satz(relativ(Grenze.HOECHSTENS, "14"), BILDSCHIRM))
                .isEqualTo("darf gegenüber dem Vorjahr um höchstens 14 % steigen");
    }

    @Test
    void schoepfenFrauenZweiUndMaennerEinProzentAusWaechstDerRelativeAbstand() {
        // 98 : 99 = 0,98989…, also − 1,01 %
        assertThat(Zielrechnung.verhaeltnisaenderung(zahl("-2.0"), zahl("-1.0"))).isEqualByComparingTo("-1.0101010101");
        var ziel = ziel(wert("IQ gesamt", null, "-1.5"), wert("IQ Frauen", "w", "-2.0"), wert("IQ Männer", "m", "-1.0"));
        assertThat(Zielansicht.stimmigkeit(ziel)).singleElement().asString()
                .contains("− 1,01 %").contains("Der relative Abstand der Frauen wächst");
    }

    @Test
    void sinktDerBestandBeiMaennernStaerkerIstDasKeinGewinnFuerFrauen() {
        // LZB: höchstens − 0,5 % und höchstens − 1,5 %; 99,5 : 98,5 = 1,01015…, also + 1,02 %
        var ziel = ziel(wert(Grenze.HOECHSTENS, "LZB Frauen", "w", "-0.5"), wert(Grenze.HOECHSTENS, "LZB Männer", "m", "-1.5"));
        assertThat(Zielansicht.stimmigkeit(ziel)).singleElement().asString()
                .contains("+ 1,02 %").contains("Der relative Abstand der Frauen wächst").doesNotContain("zugunsten");
    }

    @Test
    void einGesamtwertAusserhalbVonFrauenUndMaennernFaelltAuf() {
        var ziel = ziel(wert("IQ gesamt", null, "-2.5"), wert("IQ Frauen", "w", "-2.0"), wert("IQ Männer", "m", "-1.0"));
        assertThat(Zielansicht.stimmigkeit(ziel)).hasSize(2).last().asString().contains("liegt nicht zwischen");
    }

    @Test
    void dieVerhandlungGehtNichtZurueck() {
        assertThatThrownBy(() -> wert(Grenze.GENAU, List.of(
                new Stand(Stand.Status.ANGEBOT, zahl("-1"), null, List.of(), null),
                new Stand(Stand.Status.REFERENZ, zahl("-2"), null, List.of(), null))))
                .hasMessageContaining("auf Angebotswert folgt nicht Referenzwert");
    }

    @Test
    void eineVereinbarungBrauchtTagUndPartner() {
        assertThatThrownBy(() -> new Stand(Stand.Status.VEREINBART, zahl("-1"), LocalDate.of(2021, 12, 1), List.of(), null))
                .hasMessageContaining("§ 48b");
        assertThatThrownBy(() -> new Stand(Stand.Status.VEREINBART, zahl("-1"), null, List.of("Kreis"), null))
                .hasMessageContaining("§ 48b");
    }

    private static Zielwert relativ(Grenze grenze, String wert) {
        return wert(grenze, List.of(new Stand(Stand.Status.ANGEBOT, zahl(wert), null, List.of(), null)));
    }

    private static Zielwert wert(Grenze grenze, List<Stand> staende) {
        return new Zielwert("w", "gesamt", null, Art.RELATIV, grenze, Zieleinheit.PROZENT, staende, List.of(), List.of(),
                List.of());
    }

    private static Zielwert wert(String gruppe, @Nullable String geschlecht, String wert) {
        return wert(Grenze.MINDESTENS, gruppe, geschlecht, wert);
    }

    private static Zielwert wert(Grenze grenze, String gruppe, @Nullable String geschlecht, String wert) {
        return new Zielwert(gruppe.replace(' ', '-'), gruppe, geschlecht, Art.RELATIV, grenze,
                Zieleinheit.PROZENT, List.of(new Stand(Stand.Status.ANGEBOT, zahl(wert), null, List.of(), null)), List.of(),
                List.of(), List.of());
    }

    private static Ziel ziel(Zielwert... werte) {
        return new Ziel("B2", "BUND", new TreeSet<>(List.of(2)), "Integrationsquote (IQ)", null, "K2", null, null,
                List.of(werte), null, 0);
    }

    private static BigDecimal zahl(String zahl) {
        return new BigDecimal(zahl);
    }
}
