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
            var von = ordner.resolve(gepackt ? "panel.csv.gz" : "panel.csv");
            var nach = ordner.resolve("kennzahlen.csv");
            try (var datei = Files.newOutputStream(von); var strom = gepackt ? new GZIPOutputStream(datei) : datei) {
                strom.write(panel.csv().getBytes(UTF_8));
            }
            var err = new StringWriter();
            int ende = new CommandLine(new KennzahlenBefehl()).setErr(new PrintWriter(err, true))
                    .execute("--panel", von.toString(), "--nach", nach.toString());
            assertThat(ende).as(err.toString()).isZero();
            var zeilen = Files.readAllLines(nach, UTF_8);
            assertThat(zeilen.get(0)).isEqualTo(KOPF);
            return zeilen.stream().skip(1).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
