package de.wirkungskreis.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.Datenbanktest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import picocli.CommandLine;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class DokumentbefehlTest {

    @Autowired Dokumentbefehl befehl;
    @TempDir Path ordner;

    private final StringWriter fehler = new StringWriter();
    private final ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();

    private int aufruf(String... angaben) {
        var vorher = System.out;
        System.setOut(new PrintStream(ausgabe, true, StandardCharsets.UTF_8));
        try {
            return new CommandLine(befehl).setErr(new PrintWriter(fehler, true)).execute(angaben);
        } finally {
            System.setOut(vorher);
        }
    }

    @ParameterizedTest
    @EnumSource(Ausgabeart.class)
    void schreibtJedesFormatInEineDatei(Ausgabeart art) throws Exception {
        var ziel = ordner.resolve("programm." + art.endung());
        assertThat(aufruf("--jahr", "2022", "--fassung", "1", "--format", art.endung(), "--nach", ziel.toString())).isZero();
        assertThat(Files.size(ziel)).isGreaterThan(5_000);
        assertThat(ausgabe.size()).isZero();
        assertThat(fehler.toString().strip()).isEqualTo("Geschrieben: " + ziel + " (Fassung 1)");
    }

    @Test
    void derStrichSchreibtNurDasDokumentInDieStandardausgabe() {
        assertThat(aufruf("--jahr", "2022", "--nach", "-")).isZero();
        assertThat(ausgabe.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-").endsWith("%%EOF\n");
        assertThat(fehler.toString()).isEmpty();
        ausgabe.reset();
        assertThat(aufruf("--jahr", "2022", "--format", "md", "--nach", "-")).isZero();
        assertThat(ausgabe.toString(StandardCharsets.UTF_8)).startsWith("# Arbeitsmarkt- und Integrationsprogramm").contains("1.348");
    }

    @Test
    void befundeHaengenNurAufVerlangenAn() {
        assertThat(aufruf("--jahr", "2022", "--format", "md", "--mit-befunden", "--nach", "-")).isZero();
        assertThat(ausgabe.toString(StandardCharsets.UTF_8)).contains("## Befunde");
        ausgabe.reset();
        assertThat(aufruf("--jahr", "2022", "--format", "md", "--nach", "-")).isZero();
        assertThat(ausgabe.toString(StandardCharsets.UTF_8)).doesNotContain("## Befunde");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--jahr 2022 --format exe --nach -         | Unbekanntes Format „exe“. Möglich sind pdf, pptx, docx, xlsx, html und md.",
            "--jahr 1999 --nach -                      | Kein Programmjahr: 1999 (erlaubt sind 2005 bis 2100)",
            "--jahr 2031 --nach -                      | Für 2031 gibt es kein Programm.",
            "--jahr 2022 --fassung 99 --nach -         | Das Programm 2022 hat keine Fassung 99.",
            "--jahr 2022 --format md --nach /nirgends/programm.md | In die Datei „/nirgends/programm.md“ lässt sich nicht schreiben."})
    void einFalscherAufrufSagtWarumUndEndetMitZwei(String angaben, String satz) {
        assertThat(aufruf(angaben.split(" "))).isEqualTo(2);
        assertThat(fehler.toString()).startsWith(satz);
        assertThat(ausgabe.size()).isZero();
    }
}
