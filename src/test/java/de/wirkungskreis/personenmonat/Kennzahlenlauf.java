package de.wirkungskreis.personenmonat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        return rechnen(KOPF, panel, gepackt);
    }

    /** With a last word in each row: the Gemeinde or the Personengruppe, or nothing for all. */
    List<String> jeAusschnitt(Testpanel panel) {
        return rechnen(KOPF + ";ausschnitt", panel, false, "--ausschnitte");
    }

    private List<String> rechnen(String kopf, Testpanel panel, boolean gepackt, String... schalter) {
        try {
            var nach = ordner.resolve("kennzahlen.csv");
            var angaben = new ArrayList<>(List.of("--panel", schreiben(panel, gepackt).toString(), "--nach", nach.toString()));
            angaben.addAll(List.of(schalter));
            var err = new StringWriter();
            assertThat(ausfuehren(err, angaben.toArray(String[]::new))).as(err.toString()).isZero();
            var zeilen = Files.readAllLines(nach, UTF_8);
            assertThat(zeilen.get(0)).isEqualTo(kopf);
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
