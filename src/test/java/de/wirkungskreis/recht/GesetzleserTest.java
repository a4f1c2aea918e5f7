package de.wirkungskreis.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.kern.Euro;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GesetzleserTest {

    private static final String GUT = """
            titel: Probe
            reihenfolge: 1
            parameter:
              satz:
                name: Ein Satz
                norm: § 1
                einheit: EURO_JE_MONAT
                pruefstand: GEPRUEFT
                fundstelle: BGBl.
                geprueft_bis: 2023-12-31
                werte:
                  2022-01-01: {wert: 449}
                  2023-01-01: {wert: 502.50, fundstelle: BGBl. 2022, hinweis: neu, pruefstand: PRAXIS}
            """;

    static Gesetz lesen(String yaml) {
        return Gesetzleser.lesen("probe", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsValuesWithTheirSource() {
        var satz = lesen(GUT).parameter().get("satz").reihe();
        var alt = satz.am(LocalDate.parse("2022-12-31"));
        assertThat(alt.wert()).isEqualTo(Euro.ganze(449));
        assertThat(alt.fundstelle()).isEqualTo("BGBl.");
        var neu = satz.am(LocalDate.parse("2023-01-01"));
        assertThat(neu.wert()).isEqualTo(new Euro(50250));
        assertThat(neu).extracting(Stand::fundstelle, Stand::pruefstand, Stand::hinweis, Stand::gueltigAb)
                .containsExactly("BGBl. 2022", Pruefstand.PRAXIS, "neu", LocalDate.parse("2023-01-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            norm: § 1                 | nrom: § 1                  | parameter → satz → nrom: unbekannter Schlüssel „nrom“
            wert: 449                 | betrag: 449                | unbekannter Schlüssel „betrag“
            titel: Probe              | title: Probe               | unbekannter Schlüssel „title“
            norm: § 1                 | # fort                     | satz: es fehlt: norm
            name: Ein Satz            | name:                      | satz: es fehlt: name
            fundstelle: BGBl.         | # fort                     | satz: es fehlt: fundstelle
            pruefstand: GEPRUEFT      | # fort                     | satz: es fehlt: pruefstand
            geprueft_bis: 2023-12-31  | # fort                     | satz: es fehlt: geprueft_bis
            einheit: EURO_JE_MONAT    | einheit: TALER             | „TALER“ ist hier nicht erlaubt
            pruefstand: GEPRUEFT      | pruefstand: GLAUBE         | „GLAUBE“ ist hier nicht erlaubt
            pruefstand: GEPRUEFT      | pruefstand: ANNAHME        | eine Annahme steht nicht im Gesetz
            2023-01-01                | 2022-01-01                 | doppelter Schlüssel
            name: Ein Satz            | norm: § 2                  | doppelter Schlüssel
            2023-01-01                | 2021-01-01                 | der Wert ab 2021-01-01 steht nicht nach dem ab 2022-01-01
            2023-01-01                | 2023-02-30                 | „2023-02-30“ ist hier nicht erlaubt
            {wert: 449}               | {wert: }                   | satz, ab 2022-01-01: es fehlt: wert
            {wert: 449}               | {hinweis: nichts}          | satz, ab 2022-01-01: es fehlt: wert
            {wert: 449}               |                            | satz, ab 2022-01-01: es fehlt: Angaben
            {wert: 449}               | {wert: viel}               | „viel“ passt nicht zur Einheit EURO_JE_MONAT
            {wert: 449}               | {wert: 449.005}            | „449.005“ passt nicht zur Einheit
            {wert: 449}               | {wert: -449}               | „-449“ passt nicht zur Einheit
            {wert: 449}               | {wert: nie}                | „nie“ passt nicht zur Einheit
            einheit: EURO_JE_MONAT    | einheit: ANTEIL            | „449“ passt nicht zur Einheit ANTEIL
            einheit: EURO_JE_MONAT    | einheit: JA_NEIN           | „449“ passt nicht zur Einheit JA_NEIN
            einheit: EURO_JE_MONAT    | einheit: MONATE            | „502.50“ passt nicht zur Einheit MONATE
            einheit: EURO_JE_MONAT    | einheit: TAG               | „449“ passt nicht zur Einheit TAG
            geprueft_bis: 2023-12-31  | geprueft_bis: 2022-12-31   | geprueft_bis 2022-12-31 liegt vor dem letzten Wert ab 2023-01-01
            '  satz:'                 | '  Satz:'                  | der Schlüssel besteht aus Kleinbuchstaben
            """)
    void refusesWhatItCannotReadForCertain(String alt, String neu, String satz) {
        assertThat(GUT).contains(alt);
        String yaml = GUT.replaceFirst(Pattern.quote(alt), neu == null ? "" : neu);
        assertThatThrownBy(() -> lesen(yaml)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recht/probe.yaml").hasMessageContaining(satz);
    }

    @Test
    void anEmptyFileIsNoLaw() {
        assertThatThrownBy(() -> lesen("")).hasMessageContaining("recht/probe.yaml");
        assertThatThrownBy(() -> lesen("titel: X\nreihenfolge: 1\nparameter: {}\n")).hasMessageContaining("kein Parameter");
    }

    @Test
    void theNameOfAFileIsAKey() {
        assertThatThrownBy(() -> Gesetzleser.lesen("Mindest Lohn", new ByteArrayInputStream(GUT.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("der Name der Datei");
    }
}
