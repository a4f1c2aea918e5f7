package de.wirkungskreis.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EingabetextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", " \u200d\u2060 ", "\ufeff", "\u00ad", "\u0000\u0007", "\u00a0\u202f", "\u3164", "\u2800", "\ufe0f", "\ud800"})
    void whatNobodySeesIsEmpty(String unsichtbar) {
        assertThat(Eingabetext.zeile(unsichtbar)).isEmpty();
        assertThat(Eingabetext.absatz(unsichtbar)).isEmpty();
    }

    @Test
    void aNameHasOneSpelling() {
        assertThat(Eingabetext.zeile("\u00a0Bu\u0308\u200bnde\u00ad ")).isEqualTo("B\u00fcnde");
        assertThat(Eingabetext.zeile("Jobcenter\r\nHerford\tKreis")).isEqualTo("Jobcenter Herford Kreis");
        assertThat(Eingabetext.zeile("Ta\u0161a \ud83d\ude00 (1/2)")).isEqualTo("Ta\u0161a \ud83d\ude00 (1/2)");
    }

    @Test
    void aLongerTextKeepsItsLinesAndIndents() {
        assertThat(Eingabetext.absatz("\r\n  - eins\u200b\r\n\t- zwei\r\n\r\n")).isEqualTo("  - eins\n\t- zwei");
    }
}
