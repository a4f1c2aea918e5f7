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
        return Faelle.mitgelieferte().stream().filter(f -> !f.istRegel()).toList();
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
    void anIndicatorIsComparedAsItsCaseSays() {
        var aus = lauf("""
                cases:
                - {id: Q-1, formula: ratio_pct, inputs: {numerator: 1, denominator: 8}, expected: "12.5"}
                - {id: Q-2, formula: ratio_pct, inputs: {numerator: 1, denominator: 8}, expected: "13", rounding: HALF_UP to 0 decimals}
                - {id: Q-3, formula: ratio_pct, inputs: {numerator: "1e3", denominator: 8000}, expected: "12.4", tolerance: "0"}
                - {id: Q-4, formula: diff, inputs: {current: 10, previous: "9.35"}, expected: "0.5", tolerance: "0.1"}
                - {id: Q-5, formula: diff, inputs: {current: 10, previous: "9.349"}, expected: "0.5", tolerance: "0.1"}
                - {id: Q-6, formula: diff, inputs: {current: "9.349", previous: 10}, expected: "-0.5", tolerance: "0.1"}
                - {id: Q-7, formula: per_head_year, inputs: {amount_eur: "1.2e6", avg_stock: 800}, expected: 1500}
                - {id: Q-8, formula: implied_avg_stock, inputs: {integrations: 253, rate_pct: "25.3"}, expected: 1000}
                """);
        assertThat(aus).contains("Q-3", "erwartet 12.4 (Toleranz 0), gerechnet 12.5", "Q-5", "Q-6").doesNotContain("Q-1", "Q-2", "Q-4", "Q-7", "Q-8")
                .endsWith("5 bestanden, 3 gescheitert\n");
    }

    @Test
    void anUnknownFormulaAMissingInputAndNoNumberAreNamed() {
        assertThat(lauf("cases: [{id: F, formula: wurzel, inputs: {a: 1}, expected: 1}]")).contains("diese Formel ist unbekannt: wurzel");
        assertThat(lauf("cases: [{id: F, formula: diff, inputs: {current: 1}, expected: 1}]")).contains("Es fehlt die Angabe „previous“");
        assertThat(lauf("cases: [{id: F, formula: diff, inputs: {current: 1, previous: viel}, expected: 1}]"))
                .contains("„previous“ ist keine Zahl: viel");
        assertThat(lauf("cases: [{id: F, formula: ratio_pct, inputs: {numerator: 1, denominator: 0}, expected: 1}]")).contains("Teilen durch null");
        assertThat(lauf("cases: [{id: F, formula: sum_over_avg_pct, inputs: {flows: [1, 2], stocks: [3]}, expected: 1}]"))
                .contains("Beide Reihen brauchen gleich viele Monate: 2 und 1");
    }

    @Test
    void whatNoFormulaAnswersIsSaidAndNotCountedAsPassed() {
        assertThat(lauf("cases: [{id: R, formula: rule, inputs: {a: 1}, expected: true}]"))
                .isEqualTo("1 Fälle „rule“ sind hier nicht gerechnet: sie sind keine Formel\n0 bestanden, 0 gescheitert\n");
    }

    @Test
    void aFileThatIsNoCaseFileIsRefused() {
        assertThatThrownBy(() -> lauf("cases: [{id: A, formula: diff}]")).hasMessageContaining("jeder Fall braucht id, formula");
        assertThatThrownBy(() -> lauf("cases: [{id: A, formula: diff, inputs: {a: 1}, expected: viel}]")).hasMessageContaining("keine Zahl: viel");
        assertThatThrownBy(() -> lauf("cases: [{id: A, formula: diff, inputs: {a: 1}, expected: 1, rounding: FLOOR}]"))
                .hasMessageContaining("diese Rundung ist unbekannt: FLOOR");
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
