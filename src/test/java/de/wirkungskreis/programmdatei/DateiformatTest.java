package de.wirkungskreis.programmdatei;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Einheit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class DateiformatTest {

    private final String herford = herford();
    private final Dateiformat format = new Dateiformat(new AlleInstrumente(herford));

    @Test
    void writingWhatWasReadGivesTheSameFile() {
        var datei = format.lesen(herford.getBytes(UTF_8));

        String geschrieben = format.schreiben(datei);

        assertThat(geschrieben).isEqualTo(herford.substring(herford.indexOf("format:")));
        assertThat(format.schreiben(format.lesen(geschrieben.getBytes(UTF_8)))).isEqualTo(geschrieben);
    }

    @Test
    void tellsAllErrorsAtOnceWithLineAndPath() {
        String falsch = herford.replace("plaetze: 24", "plaetzze: 24").replace("plaetze: 12", "plaetze: zwölf")
                .replace("schwerpunkte: [S7, S2]", "schwerpunkte: [S7, S22]").replace("orte: [vlotho]", "orte: [flotho]")
                .replace("art: BERATUNG", "art: BERATNG");
        assertThat(falsch).isNotEqualTo(herford);

        var fehler = catchThrowableOfType(UngueltigeDatei.class, () -> format.lesen(falsch.getBytes(UTF_8))).fehler();

        assertThat(fehler).anySatisfy(f -> assertThat(f.satz()).contains("plaetzze", "meinten Sie „plaetze“?"))
                .anySatisfy(f -> assertThat(f.satz()).contains("Erwartet: ganze Zahl, gefunden: Text „zwölf“"))
                .anySatisfy(f -> assertThat(f.satz()).contains("Schwerpunkt „S22“ gibt es nicht"))
                .anySatisfy(f -> {
                    assertThat(f.satz()).contains("Raumbezug „flotho“ gibt es nicht – meinten Sie „vlotho“?");
                    assertThat(f.pfad()).isEqualTo("handlungsfelder[3].vorhaben[3].orte[1]");
                    assertThat(falsch.lines().toList().get(f.zeile() - 1)).contains("flotho");
                })
                .anySatisfy(f -> assertThat(f.satz()).contains("BERATNG", "BERATUNG"))
                .isSortedAccordingTo((a, b) -> a.zeile() - b.zeile());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            instrument: fbw-abschluss | instrument: fbw-abschlus | Instrument „fbw-abschlus“ gibt es nicht – meinten Sie „fbw-abschluss“?
            schluessel: V02 | schluessel: V01 | Der Schlüssel „V01“ ist schon vergeben
            bezuege: [HF1] | bezuege: [HF99] | Handlungsfeld „HF99“ gibt es nicht
            ableitung: [teilhabe-am-arbeitsmarkt, eingliederung-langzeitarbeitsloser] | ableitung: [coaching] | „ableitung“ führt im Kreis: coaching → coaching
            {jahr: 2022, einheit: EINTRITTE, wert: 55} | {jahr: 2020, einheit: EINTRITTE, wert: 55} | Das Jahr 2020 hat keine Spalte
            {jahr: 2022, einheit: EINTRITTE, wert: 55} | {jahr: 2022, einheit: EINTRITTE, wert: 55.5} | keine Nachkommastellen
            bis: 2022-12-31 | bis: 2022-13-31 | Den Tag „2022-13-31“ gibt es nicht
            bis: 2022-12-31 | bis: 2021-12-31 | Zeitraum ohne Tage
            gesetzesziele: [2] | gesetzesziele: [5] | Kein gesetzliches Ziel: 5
            format: wirkungskreis-programm/1 | format: wirkungskreis-programm/9 | Unbekanntes Format
            oberhalb: herford} | oberhalb: herford-stadtteile} | „oberhalb“ führt im Kreis
            betrag: 800000 | betrag: 800000.005 | höchstens zwei Nachkommastellen
            """)
    void refusesWithASentence(String von, String nach, String satz) {
        String falsch = herford.replaceFirst(Pattern.quote(von), nach);
        assertThat(falsch).isNotEqualTo(herford);
        assertThatThrownBy(() -> format.lesen(falsch.getBytes(UTF_8))).isInstanceOf(UngueltigeDatei.class)
                .hasMessageContaining(satz).hasMessageContaining("Zeile ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            betrag: 12600000 | betrag: 12.600.000 | bitte 12600000 schreiben
            betrag: 12600000 | betrag: 12600000 € | bitte 12600000 schreiben
            betrag: 12600000 | betrag: "12600000" | bitte 12600000 schreiben
            zahl: 4.1, | zahl: "4,1", | bitte 4.1 schreiben
            zahl: 4.1, | zahl: 4.1 %, | bitte 4.1 schreiben
            plaetze: 24 | plaetze: ca. 24 | genauigkeit: CIRCA
            plaetze: 24 | plaetze: viele | bitte nur Ziffern
            summeAusweisen: true | summeAusweisen: ja | bitte true schreiben
            datum: 2021-12-02 | datum: 2.12.2021 | bitte 2021-12-02 schreiben
            titel: Junge Menschen | titell: Junge Menschen | meinten Sie „titel“?
            """)
    void saysHowToWriteItInstead(String von, String nach, String satz) {
        refusesWithASentence(von, nach, satz);
    }

    @Test
    void whatIsWrongWithThePlanAsAWholeNamesTheLineInTheFile() {
        String falsch = herford.replace("            - {jahr: 2022, einheit: EINTRITTE, wert: 198}\n",
                "            - {jahr: 2022, einheit: EINTRITTE, wert: 198}\n            - {jahr: 2022, einheit: EINTRITTE, wert: 199}\n");

        var fehler = catchThrowableOfType(UngueltigeDatei.class, () -> format.lesen(falsch.getBytes(UTF_8))).fehler();

        assertThat(fehler).singleElement().satisfies(f -> {
            assertThat(f.satz()).contains("„Vergabemaßnahmen“ hat zwei Werte für 2022");
            assertThat(falsch.lines().toList().get(f.zeile() - 1)).contains("schluessel: mabe-vergabe");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feindlicheDateien")
    void refusesAHostileFileWithinTwoSecondsAndWithASentence(String was, byte[] bytes, String satz) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () ->
                assertThatThrownBy(() -> format.lesen(bytes)).isInstanceOf(UngueltigeDatei.class).hasMessageContaining(satz));
    }

    static Stream<Arguments> feindlicheDateien() {
        String herford = herford();
        var bombe = new StringBuilder("a0: &a0 [x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bombe.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        byte[] riese = new byte[50_000_000];
        Arrays.fill(riese, (byte) 'a');
        byte[] null1 = herford.getBytes(UTF_8);
        null1[500] = 0;
        byte[] bom = ("\uFEFF" + herford).getBytes(UTF_8);
        return Stream.of(
                Arguments.of("YAML bomb", bombe.toString().getBytes(UTF_8), "Marken für Verweise"),
                Arguments.of("alias of itself", "a: &a [*a]".getBytes(UTF_8), "Marken für Verweise"),
                Arguments.of("alias", "a: *b".getBytes(UTF_8), "Verweise innerhalb der Datei"),
                Arguments.of("50 MB", riese, "größer als 5 MB"),
                Arguments.of("UTF-16", herford.getBytes(UTF_16), "UTF-16"),
                Arguments.of("UTF-16 without mark", herford.getBytes(UTF_16LE), "Nullzeichen"),
                Arguments.of("Latin-1", herford.getBytes(ISO_8859_1), "nicht in UTF-8"),
                Arguments.of("BOM", bom, "UTF-8 ohne BOM"),
                Arguments.of("NUL", null1, "Nullzeichen"),
                Arguments.of("duplicate key", (herford + "format: x\n").getBytes(UTF_8), "„format“ steht doppelt"),
                Arguments.of("constructing tag", "format: !!java.net.URL [\"http://x\"]".getBytes(UTF_8), "Typangaben"),
                Arguments.of("global tag", "!<tag:yaml.org,2002:javax.script.ScriptEngineManager> {}".getBytes(UTF_8), "Typangaben"),
                Arguments.of("deep flow", "[".repeat(200_000).getBytes(UTF_8), ""),
                Arguments.of("deep flow by line", "[\n".repeat(200_000).getBytes(UTF_8), "verschachtelt"),
                Arguments.of("deep blocks", tief(2_000).getBytes(UTF_8), "verschachtelt"),
                Arguments.of("scalar of 1 MB", ("format: " + "x".repeat(1_000_000)).getBytes(UTF_8), "50.000 Zeichen"),
                Arguments.of("million items", ("[" + "1,".repeat(1_000_000) + "1]").getBytes(UTF_8), "100.000 Angaben"),
                Arguments.of("two documents", (herford + "---\nformat: x\n").getBytes(UTF_8), "zweites Dokument"),
                Arguments.of("complex key", "? [a, b]\n: c".getBytes(UTF_8), "Schlüssel"),
                Arguments.of("not YAML", "a: b: c: {".getBytes(UTF_8), "kein gültiges YAML"),
                Arguments.of("a list", "- a\n- b\n".getBytes(UTF_8), "Gruppe von Angaben"),
                Arguments.of("nothing", new byte[0], "leer"),
                Arguments.of("comment only", "# nichts\n".getBytes(UTF_8), "keine Angaben"),
                Arguments.of("binary", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "nicht in UTF-8"));
    }

    private static String tief(int ebenen) {
        var text = new StringBuilder();
        for (int i = 0; i < ebenen; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    private static String herford() {
        try {
            return new ClassPathResource("beispiel/herford-2022.yaml").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Knows what the shipped programme names. */
    record AlleInstrumente(String datei) implements Instrumente {

        @Override
        public List<Instrument> alle() {
            var muster = Pattern.compile("instrumente?: (\\[.*]|\\S+)");
            return muster.matcher(datei).results().flatMap(t -> Stream.of(t.group(1).replaceAll("[\\[\\]}]", "").split("[, ]+")))
                    .distinct().map(s -> new Instrument(s, s, "", Einheit.EINTRITTE, null, "", List.of())).toList();
        }

        @Override
        public Optional<Instrument> mit(String schluessel) {
            return alle().stream().filter(i -> i.schluessel().equals(schluessel)).findFirst();
        }
    }
}
