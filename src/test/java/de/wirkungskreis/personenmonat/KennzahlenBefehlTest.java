package de.wirkungskreis.personenmonat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as somebody calls it: files in, files out, and what it says when they are wrong. */
class KennzahlenBefehlTest {

    private static final String KOPF = "jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm";
    private static final int EINGABEFEHLER = 2;

    @TempDir Path ordner;

    private final StringWriter aus = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int kennzahlen(String... angaben) {
        return new CommandLine(new KennzahlenBefehl()).setOut(new PrintWriter(aus, true)).setErr(new PrintWriter(err, true)).execute(angaben);
    }

    private String datei(String name, String inhalt) throws IOException {
        return Files.writeString(ordner.resolve(name), inhalt).toString();
    }

    /** Three people in 14 months; each row as the head names it. */
    private static List<String> zeilen() {
        var zeilen = new ArrayList<String>();
        for (int m = 0; m < 14; m++) {
            for (int p = 0; p < 3; p++) {
                zeilen.add("A;P%d;%d-%02d;%s;1990;1;%d;%d;0;%d;0;0".formatted(p, 2021 + m / 12, m % 12 + 1, p == 0 ? "w" : "m", p % 2,
                        m == 5 && p == 0 ? 1 : 0, 100 * (m + 1)));
            }
        }
        return zeilen;
    }

    private static String panel(List<String> zeilen) {
        return KOPF + "\n" + String.join("\n", zeilen) + "\n";
    }

    private String ergebnis(String panel) throws IOException {
        var nach = ordner.resolve("ergebnis.csv");
        assertThat(kennzahlen("--panel", panel, "--nach", nach.toString())).as(err.toString()).isZero();
        return Files.readString(nach);
    }

    @Test
    void theOrderOfRowsAndColumnsAndTheFormOfTheFileChangeNothing() throws IOException {
        var zeilen = zeilen();
        String erwartet = ergebnis(datei("panel.csv", panel(zeilen)));
        // women: 1 Integration in 12 months, stock 12: 1 / 12 × 1200
        assertThat(erwartet).startsWith("jobcenter;monat;geschlecht;kennzahl;zaehler;nenner;faktor\n").contains("A;2022-01;w;K2;1;12;1200\n")
                .contains("A;2022-01;gesamt;K2;1;36;1200\n").contains("A;2021-01;m;BESTAND_ELB;2;;\n").doesNotContain("2021-12;gesamt;K2;");

        var gemischt = new ArrayList<>(zeilen);
        Collections.shuffle(gemischt, new Random(7));
        assertThat(ergebnis(datei("gemischt.csv", panel(gemischt)))).isEqualTo(erwartet);
        assertThat(ergebnis(datei("gedreht.csv", gedreht(panel(zeilen))))).isEqualTo(erwartet);
        assertThat(ergebnis(datei("windows.csv", "\ufeff" + panel(zeilen).replace("\n", "\r\n")))).isEqualTo(erwartet);
        assertThat(ergebnis(datei("ohneEnde.csv", panel(zeilen).stripTrailing()))).isEqualTo(erwartet);
        assertThat(ergebnis(datei("angefuehrt.csv", panel(zeilen).replaceAll("([^;\n]+)", "\"$1\"")))).isEqualTo(erwartet);
        var gepackt = ordner.resolve("panel.csv.gz");
        try (OutputStream strom = new GZIPOutputStream(Files.newOutputStream(gepackt))) {
            strom.write(panel(zeilen).getBytes(UTF_8));
        }
        assertThat(ergebnis(gepackt.toString())).isEqualTo(erwartet);
    }

    private static String gedreht(String panel) {
        return panel.lines().map(z -> {
            var felder = Arrays.asList(z.split(";"));
            Collections.reverse(felder);
            return String.join(";", felder);
        }).reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void dashIsTheStandardInputAndTheStandardOutputAndGzPacks() throws IOException {
        String erwartet = ergebnis(datei("panel.csv", panel(zeilen())));
        var bisher = System.in;
        System.setIn(new ByteArrayInputStream(panel(zeilen()).getBytes(UTF_8)));
        try {
            assertThat(kennzahlen("--panel", "-", "--nach", "-")).isZero();
        } finally {
            System.setIn(bisher);
        }
        assertThat(aus.toString()).isEqualTo(erwartet);
        var gepackt = ordner.resolve("ergebnis.csv.gz");
        assertThat(kennzahlen("--panel", ordner.resolve("panel.csv").toString(), "--nach", gepackt.toString())).isZero();
        try (var strom = new GZIPInputStream(Files.newInputStream(gepackt))) {
            assertThat(new String(strom.readAllBytes(), UTF_8)).isEqualTo(erwartet);
        }
        assertThat(Files.list(ordner)).noneMatch(d -> d.getFileName().toString().startsWith("."));
    }

    @Test
    void everyWrongRowIsNamedWithItsLineAndNothingIsComputed() throws IOException {
        var zeilen = new ArrayList<>(zeilen());
        zeilen.set(0, zeilen.get(0).replace(";w;", ";frau;"));
        zeilen.set(4, zeilen.get(4).replace("2021-02", "2021-13"));
        zeilen.set(7, zeilen.get(7).replace(";300;", ";3,00;"));
        zeilen.set(9, zeilen.get(9) + ";9");
        zeilen.add(zeilen.get(20));
        String panel = datei("falsch.csv", panel(zeilen));
        var nach = ordner.resolve("nichts.csv");
        assertThat(kennzahlen("--panel", panel, "--nach", nach.toString())).isEqualTo(EINGABEFEHLER);
        assertThat(nach).doesNotExist();
        assertThat(err.toString().lines()).contains("Zeile 2, Spalte geschlecht: „frau“ ist kein Geschlecht; erlaubt sind m, w, d und x (ohne Angabe).",
                "Zeile 6, Spalte monat: „2021-13“ ist kein Monat; erwartet wird JJJJ-MM.",
                "Zeile 9, Spalte llu_cent: „3,00“ ist kein Betrag in Cent (ganze Zahl, nicht negativ).",
                "5 von 43 Zeilen sind falsch; gerechnet wurde nichts. Mit --fehler-ueberspringen wird ohne sie gerechnet.");
        assertThat(err.toString()).contains("Zeile 11: ").contains("Zeile 44");

        assertThat(kennzahlen("--panel", panel, "--nach", nach.toString(), "--fehler-ueberspringen")).isZero();
        assertThat(Files.readString(nach)).contains("A;2021-01;gesamt;BESTAND_ELB;2;;\n");
    }

    @Test
    void whatCannotBeComputedIsRefusedInOneSentence() throws IOException {
        assertThat(kennzahlen("--panel", ordner.resolve("fehlt.csv").toString(), "--nach", "-")).isEqualTo(EINGABEFEHLER);
        assertThat(kennzahlen("--panel", datei("leer.csv", ""), "--nach", "-")).isEqualTo(EINGABEFEHLER);
        assertThat(kennzahlen("--panel", datei("kopf.csv", KOPF + "\n"), "--nach", "-")).isEqualTo(EINGABEFEHLER);
        assertThat(kennzahlen("--panel", datei("spalte.csv", panel(zeilen()).replace("sbm", "sb")), "--nach", "-")).isEqualTo(EINGABEFEHLER);
        assertThat(kennzahlen("--panel", datei("luecke.csv", panel(zeilen().stream().filter(z -> !z.contains("2021-07")).toList())), "--nach", "-"))
                .isEqualTo(EINGABEFEHLER);
        assertThat(kennzahlen("--panel", datei("panel.csv", panel(zeilen())), "--nach", ordner.resolve("kein/ordner.csv").toString()))
                .isEqualTo(EINGABEFEHLER);
        assertThat(err.toString()).contains("fehlt.csv“ lässt sich nicht lesen").contains("Die Datei ist leer").contains("Unter dem Kopf steht keine Zeile")
                .contains("Diese Spalten fehlen im Kopf: sbm").contains("Ein Monat zwischen dem ersten und dem letzten hat keine Zeile: 2021-07");
        assertThat(aus.toString()).isEmpty();
    }

    @Test
    void whatIsNotInTheFileIsNotConcludedFromItsAbsence() throws IOException {
        String ohne = ergebnis(datei("panel.csv", panel(zeilen())));
        assertThat(ohne).doesNotContain(";K2E3;").doesNotContain(";K2E4;").doesNotContain(";BEDARFSDECKEND;").doesNotContain(";BESTAND_LZB;");
        assertThat(err.toString()).contains("Langzeitleistungsbezug nach Monaten: mindestens 21 der letzten 24");
        String mitTagen = panel(zeilen()).replace(KOPF, KOPF + ";elb_tage_730").lines()
                .map(z -> z.startsWith("jobcenter") ? z : z + (z.contains(";P0;") ? ";638" : ";637")).reduce("", (a, b) -> a + b + "\n");
        assertThat(ergebnis(datei("tage.csv", mitTagen))).contains("A;2021-01;gesamt;BESTAND_LZB;1;;\n").contains("A;2021-01;m;BESTAND_LZB;0;;\n");
        assertThat(err.toString()).contains("Langzeitleistungsbezug nach Tagen: mindestens 638 der letzten 730");
    }
}
