package de.wirkungskreis.muster;

import de.wirkungskreis.ausgabe.OhneFreigabe;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.web.Unzulaessig;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Component
@Command(name = "muster", description = "Füllt die Beispielinstallation mit erfundenen Personen und ihren Förderungen, oder schreibt sie"
        + " als Personenmonate in eine Datei.")
class MusterBefehl implements Befehl, Callable<Integer> {

    private final Musterdaten daten;
    private final Musterbau bau;
    private final Wortlaut worte;

    @Spec
    CommandSpec spec;

    @Option(names = "--personen", paramLabel = "ANZAHL", defaultValue = "" + Vorgabe.PERSONEN,
            description = "Verschiedene Personen im ganzen Zeitraum (sonst ${DEFAULT-VALUE}).")
    int personen;

    @Option(names = "--monate", paramLabel = "ANZAHL", defaultValue = "" + Vorgabe.MONATE,
            description = "Monate, von denen erzählt wird (sonst ${DEFAULT-VALUE}).")
    int monate;

    @Option(names = "--bis", paramLabel = "JJJJ-MM", defaultValue = "2023-12", description = "Letzter Monat (sonst ${DEFAULT-VALUE}).")
    String bis;

    @Option(names = "--saat", paramLabel = "ZAHL", defaultValue = "" + Vorgabe.SAAT,
            description = "Dieselbe Saat ergibt dieselben Personen (sonst ${DEFAULT-VALUE}).")
    long saat;

    @Option(names = "--panel", paramLabel = "DATEI",
            description = "Schreibt nur eine Datei, eine Zeile je Person und Monat; .gz wird gepackt, - ist die Standardausgabe.")
    @Nullable String panel;

    MusterBefehl(Musterdaten daten, Musterbau bau, Wortlaut worte) {
        this.daten = daten;
        this.bau = bau;
        this.worte = worte;
    }

    @Override
    @OhneFreigabe("Nobody's data: every person in it is made up.")
    public Integer call() {
        var vorgabe = vorgabe();
        if (panel != null) {
            melden("muster.panel.geschrieben", schreiben(bau.kreis(vorgabe), panel), panel);
            return 0;
        }
        try {
            if (daten.aufbauen(vorgabe)) {
                melden("muster.aufgebaut", vorgabe.personen(), vorgabe.monate());
            } else {
                melden("muster.unveraendert");
            }
            return 0;
        } catch (Unzulaessig e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private Vorgabe vorgabe() {
        try {
            return new Vorgabe(personen, monate, YearMonth.parse(bis), saat);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), worte.text("muster.keinMonat", bis));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), worte.text("muster.grenzen",
                    zahl(Vorgabe.HOECHSTENS_PERSONEN), zahl(Vorgabe.HOECHSTENS_MONATE)));
        }
    }

    private long schreiben(Musterkreis kreis, String nach) {
        if (nach.equals("-")) {
            var aus = spec.commandLine().getOut();
            long zeilen = Panel.schreiben(kreis, aus);
            aus.flush();
            return zeilen;
        }
        try (OutputStream datei = Files.newOutputStream(Path.of(nach));
                OutputStream strom = nach.endsWith(".gz") ? new GZIPOutputStream(datei, 65_536) : datei;
                var aus = new BufferedWriter(new OutputStreamWriter(strom, StandardCharsets.UTF_8), 65_536)) {
            return Panel.schreiben(kreis, aus);
        } catch (IOException | InvalidPathException | UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), worte.text("programm.befehl.nichtSchreibbar", nach));
        }
    }

    private void melden(String schluessel, Object... werte) {
        spec.commandLine().getErr().println(worte.text(schluessel, Arrays.stream(werte)
                .map(w -> w instanceof Number n ? zahl(n.longValue()) : w).toArray()));
    }

    private static String zahl(long zahl) {
        return Zahlenformat.ganz(zahl, Schreibweise.BILDSCHIRM);
    }
}
