package de.wirkungskreis.personenmonat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;

/** A panel through the command, from the file to the rows of the result. */
final class Kennzahlenlauf {

    static final String KOPF = "jobcenter;monat;geschlecht;kennzahl;zaehler;nenner;faktor";

    private final Path ordner;

    Kennzahlenlauf(Path ordner) {
        this.ordner = ordner;
    }

    /** The rows below the head, sorted. */
    List<String> rechnen(Testpanel panel, boolean gepackt) {
        try {
            var von = schreiben(panel, gepackt);
            var nach = ordner.resolve("kennzahlen.csv");
            var err = new StringWriter();
            int ende = ausfuehren(err, "--panel", von.toString(), "--nach", nach.toString());
            assertThat(ende).as(err.toString()).isZero();
            var zeilen = Files.readAllLines(nach, UTF_8);
            assertThat(zeilen.get(0)).isEqualTo(KOPF);
            return zeilen.stream().skip(1).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the command says instead of computing. */
    String abgelehnt(Testpanel panel) {
        try {
            var err = new StringWriter();
            var nach = ordner.resolve("abgelehnt.csv");
            int ende = ausfuehren(err, "--panel", schreiben(panel, false).toString(), "--nach", nach.toString());
            assertThat(ende).isEqualTo(2);
            assertThat(nach).doesNotExist();
            return err.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path schreiben(Testpanel panel, boolean gepackt) throws IOException {
        var datei = ordner.resolve(gepackt ? "panel.csv.gz" : "panel.csv");
        try (var roh = Files.newOutputStream(datei); var strom = gepackt ? new GZIPOutputStream(roh) : roh) {
            strom.write(panel.csv().getBytes(UTF_8));
        }
        return datei;
    }

    private static int ausfuehren(StringWriter err, String... angaben) {
        return new CommandLine(new KennzahlenBefehl()).setErr(new PrintWriter(err, true)).execute(angaben);
    }
}
