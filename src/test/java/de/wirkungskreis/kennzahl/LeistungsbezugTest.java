package de.wirkungskreis.kennzahl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeistungsbezugTest {

    /** Everyday speech calls both „Aufstocker“; the BA only who has Arbeitslosengeld. */
    @ParameterizedTest
    @CsvSource({"true, true, false, true, false", "false, true, true, false, true", "true, true, true, true, true",
        "true, false, true, false, false", "false, true, false, false, false"})
    void falle19AufstockerHabenArbeitslosengeldUndGrundsicherungWerArbeitetIstEtwasAnderes(boolean arbeitslosengeld, boolean grundsicherung,
            boolean arbeitet, boolean aufstocker, boolean erwerbstaetig) {
        var bezug = new Leistungsbezug(arbeitslosengeld, grundsicherung, arbeitet);
        assertThat(bezug.aufstocker()).isEqualTo(aufstocker);
        assertThat(bezug.erwerbstaetigerLeistungsberechtigter()).isEqualTo(erwerbstaetig);
    }
}
