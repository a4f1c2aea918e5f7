package de.wirkungskreis.programmdatei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import picocli.CommandLine;

/** programm import, export, befunde as somebody types them. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.KOMMANDOZEILE)
class ProgrammbefehleTest {

    @TempDir Path ordner;
    @Autowired List<Befehl> befehle;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;

    private final StringWriter ausgabe = new StringWriter();
    private final StringWriter fehler = new StringWriter();

    private int aufruf(String... angaben) {
        var befehl = befehle.stream().filter(b -> b.gruppe().equals("programm")
                && new CommandLine(b).getCommandName().equals(angaben[0])).findFirst().orElseThrow();
        return new CommandLine(befehl).setOut(new PrintWriter(ausgabe, true)).setErr(new PrintWriter(fehler, true))
                .execute(java.util.Arrays.copyOfRange(angaben, 1, angaben.length));
    }

    private int anzahl() {
        return fassungen.desProgramms(programme.desJahres(new Programmjahr(2022)).orElseThrow().id()).size();
    }

    @Test
    void exportGoesIntoAFileOrToTheStandardOutputAndImportTakesItBack() throws Exception {
        var datei = ordner.resolve("programm.yaml");

        assertThat(aufruf("export", "--jahr", "2022", "--nach", datei.toString())).isZero();
        assertThat(fehler.toString().strip()).isEqualTo("Geschrieben: " + datei + " (Fassung 2)");
        assertThat(aufruf("export", "--jahr", "2022", "--nach", "-")).isZero();
        assertThat(ausgabe.toString()).isEqualTo(Files.readString(datei));

        ausgabe.getBuffer().setLength(0);
        assertThat(aufruf("import", datei.toString())).isZero();
        assertThat(ausgabe.toString().strip()).isEqualTo("Keine Änderung: Programm 2022, Fassung 2 hat schon diesen Inhalt");
    }

    @Test
    void importReplacesTheDraftAndSaysWhatChanged() throws Exception {
        var datei = ordner.resolve("programm.yaml");
        aufruf("export", "--jahr", "2022", "--nach", datei.toString());
        Files.writeString(datei, Files.readString(datei).replaceFirst("betrag: 12600000", "betrag: 12700000"));
        int vorher = anzahl();

        assertThat(aufruf("import", "--nur-pruefen", datei.toString())).isZero();
        assertThat(ausgabe.toString()).contains("bekommt den Inhalt", "„12.600.000 €“ → „12.700.000 €“");
        assertThat(aufruf("import", datei.toString())).isZero();
        assertThat(ausgabe.toString()).contains("Übernommen: Programm 2022, Fassung 2 (Entwurf ersetzt)");
        assertThat(anzahl()).isEqualTo(vorher);
        Files.writeString(datei, Files.readString(datei).replaceFirst("betrag: 12700000", "betrag: 12600000"));
        assertThat(aufruf("import", datei.toString())).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "export --jahr 1999 --nach -              | Kein Programmjahr: 1999 (erlaubt sind 2005 bis 2100)",
        "export --jahr 2031 --nach -              | Für 2031 gibt es kein Programm.",
        "export --jahr 2022 --fassung 99 --nach - | Das Programm 2022 hat keine Fassung 99.",
        "export --jahr 2022 --nach /nirgends/x    | In die Datei „/nirgends/x“ lässt sich nicht schreiben.",
        "befunde --jahr 1999                      | Kein Programmjahr: 1999 (erlaubt sind 2005 bis 2100)",
        "befunde --jahr 2031                      | Für 2031 gibt es kein Programm.",
        "befunde --jahr 2022 --fassung 99         | Das Programm 2022 hat keine Fassung 99.",
        "import /nirgends/programm.yaml           | Die Datei „/nirgends/programm.yaml“ lässt sich nicht lesen."})
    void aWrongCallSaysWhyAndEndsWithTwo(String angaben, String satz) {
        assertThat(aufruf(angaben.split(" +"))).isEqualTo(2);
        assertThat(fehler.toString()).startsWith(satz);
        assertThat(ausgabe.toString()).isEmpty();
    }

    @Test
    void aHostileFileIsRefusedWithASentenceEach() throws Exception {
        var datei = Files.writeString(ordner.resolve("boese.yaml"), "a: &a [*a]\nformat: !!java.net.URL [\"http://x\"]\n", UTF_8);
        assertThat(aufruf("import", datei.toString())).isEqualTo(2);
        assertThat(fehler.toString()).contains("Marken für Verweise", "Es wurde nichts übernommen.").doesNotContain("Exception");
        Files.write(datei, new byte[6_000_000]);
        assertThat(aufruf("import", datei.toString())).isEqualTo(2);
        assertThat(fehler.toString()).contains("größer als 5 MB");
    }

    @Test
    void befundeEndsWithOneWhenThereIsSomethingToAsk() {
        assertThat(aufruf("befunde", "--jahr", "2022", "--fassung", "1")).isEqualTo(1);
        assertThat(ausgabe.toString()).contains("130 statt 185");
    }
}
