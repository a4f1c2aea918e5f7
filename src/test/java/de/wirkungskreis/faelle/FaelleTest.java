package de.wirkungskreis.faelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.kern.Bruch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaelleTest {

    static List<Fall> faelle() throws IOException {
        return Faelle.mitgelieferte();
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void everyBundledCasePasses(Fall fall) {
        var ergebnis = Fallpruefung.pruefen(fall);
        assertThat(ergebnis.abweichungen()).as("%s %s", fall.id(), ergebnis.schritte()).isEmpty();
        assertThat(ergebnis.schritte()).as("%s explains itself", fall.id()).isNotEmpty();
    }

    @Test
    void aWrongSumFailsAndShowsItsSteps() {
        var aus = lauf("""
                cases:
                - {id: X-1, instrument: § 16c, inputs: {antrag_zuschuss_eur: 6200, hauptberuflich: true, tragfaehig: true}, expected: {zuschuss_max_eur: 5001}}
                - {id: X-2, instrument: § 16c (Zuschuss), inputs: {antrag_zuschuss_eur: 6200, hauptberuflich: true, tragfaehig: true}, expected: {zuschuss_max_eur: 5000, grund: egal}}
                """);
        assertThat(aus).contains("X-1 (§ 16c)", "zuschuss_max_eur: erwartet 5001, gerechnet 5000.00", "§ 16c Abs. 1 Satz 2 SGB II")
                .doesNotContain("X-2").endsWith("1 bestanden, 1 gescheitert\n");
    }

    @Test
    void anUnknownQuestionIsAnErrorAndAMissingFactIsNamed() {
        assertThat(lauf("cases: [{id: Y, instrument: § 99, inputs: {a: 1}, expected: {b: 2}}]"))
                .contains("diese Frage ist unbekannt: § 99").endsWith("0 bestanden, 1 gescheitert\n");
        assertThat(lauf("cases: [{id: Y, instrument: § 16c, inputs: {antrag_zuschuss_eur: 1, schuhgroesse: 44}, expected: {foerderbar: true}}]"))
                .contains("diese Frage ist unbekannt");
        assertThat(lauf("cases: [{id: Y, instrument: § 16c, inputs: {antrag_zuschuss_eur: 1, tragfaehig: true}, expected: {foerderbar: true}}]"))
                .contains("Es fehlt die Angabe „hauptberuflich“");
    }

    @Test
    void numbersAreComparedToTheDecimalsWrittenAndMoneyToTwo() {
        assertThat(Fallpruefung.gleich("quote", new BigDecimal("2.54"), Bruch.von(254237, 100000))).isTrue();
        assertThat(Fallpruefung.gleich("quote", new BigDecimal("2.5"), Bruch.von(255, 100))).isFalse();
        assertThat(Fallpruefung.gleich("betrag_eur", new BigDecimal("66.99"), Bruch.von(669875, 10000))).isTrue();
        assertThat(Fallpruefung.gleich("betrag_eur", 67, Bruch.von(669875, 10000))).isFalse();
        assertThat(Fallpruefung.gleich("x", null, Bruch.NULL)).isFalse();
        assertThat(Fallpruefung.gleich("x", 1, true)).isFalse();
    }

    @Test
    void aFileThatIsNoCaseFileIsRefused() {
        assertThatThrownBy(() -> lauf("faelle: []")).hasMessageContaining("die Liste „cases“ fehlt");
        assertThatThrownBy(() -> lauf("cases: [{id: A}]")).hasMessageContaining("jeder Fall braucht");
    }

    private static String lauf(String yaml) {
        var puffer = new ByteArrayOutputStream();
        Faelle.pruefen(Falldatei.lesen("probe", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))),
                new PrintStream(puffer, true, StandardCharsets.UTF_8));
        return puffer.toString(StandardCharsets.UTF_8);
    }
}
