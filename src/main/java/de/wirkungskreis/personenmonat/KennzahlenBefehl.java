package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.OhneFreigabe;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.betrieb.Sofortbefehl;
import de.wirkungskreis.kennzahl.Auszaehlung;
import de.wirkungskreis.kennzahl.Verlaufsbau;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "kennzahlen", description = "Rechnet die Kennzahlen nach § 48a SGB II aus Personenmonaten, ohne die Anwendung zu starten.")
class KennzahlenBefehl implements Sofortbefehl, Callable<Integer> {

    private static final int PUFFER = 1 << 16;
    private static final int HOECHSTENS_MONATE = 10;

    private final Wortlaut worte = Wortlaut.ohneAnwendung();

    @Spec
    CommandSpec spec;

    @Option(names = "--panel", paramLabel = "DATEI", required = true,
            description = "CSV mit einer Zeile je Person und Monat; .gz wird entpackt, - ist die Standardeingabe.")
    String panel;

    @Option(names = "--nach", paramLabel = "DATEI", defaultValue = "-",
            description = "Wohin die Kennzahlen geschrieben werden; .gz wird gepackt, - ist die Standardausgabe (so auch ohne diesen Schalter).")
    String nach;

    @Option(names = "--fehler-ueberspringen", description = "Lässt falsche Zeilen weg und rechnet mit den übrigen; alle werden genannt.")
    boolean fehlerUeberspringen;

    @Option(names = "--ausschnitte", description = "Dazu je Gemeinde und Personengruppe, mit einer Spalte „ausschnitt“.")
    boolean ausschnitte;

    @Override
    @OhneFreigabe("Counts without names, made from a file the caller holds already.")
    public Integer call() throws IOException {
        var err = spec.commandLine().getErr();
        try {
            var gelesen = lesen(err);
            gelesen.kopf().unbekannte().forEach(s -> err.println(worte.text("personenmonat.panel.spalteUnbekannt", s)));
            if (gelesen.falsche() > 0) {
                err.println(worte.text(fehlerUeberspringen ? "personenmonat.panel.uebersprungen" : "personenmonat.panel.nichtsGerechnet",
                        zahl(gelesen.falsche()), zahl(gelesen.zeilen())));
                if (!fehlerUeberspringen) {
                    return 2;
                }
            }
            return rechnen(gelesen.bau(), err);
        } catch (Panelabbruch e) {
            err.println(worte.text(e.getMessage(), e.werte()));
            return 2;
        }
    }

    private Panelleser.Gelesen lesen(PrintWriter err) {
        try (var strom = oeffnen()) {
            return new Panelleser(f -> err.println(Lieferpruefung.satz(f, worte)), ausschnitte).lesen(strom);
        } catch (IOException | InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), worte.text("personenmonat.panel.nichtLesbar", panel));
        }
    }

    private InputStream oeffnen() throws IOException {
        if (panel.equals("-")) {
            return System.in;
        }
        var datei = Files.newInputStream(Path.of(panel));
        try {
            return panel.endsWith(".gz") ? new GZIPInputStream(datei, PUFFER) : datei;
        } catch (IOException e) {
            datei.close();
            throw e;
        }
    }

    private int rechnen(Verlaufsbau bau, PrintWriter err) throws IOException {
        if (bau.zeilen() == 0) {
            throw new Panelabbruch("personenmonat.panel.ohneZeilen");
        }
        var leere = bau.leereMonate();
        if (!leere.isEmpty()) {
            throw new Panelabbruch("personenmonat.panel.leereMonate", (long) leere.size(), leere.stream().limit(HOECHSTENS_MONATE)
                    .map(m -> m / 12 + "-" + Panelleser.zweistellig(m % 12 + 1)).collect(Collectors.joining(", "))
                    + (leere.size() > HOECHSTENS_MONATE ? " …" : ""));
        }
        var verlaeufe = bau.fertig();
        var ergebnis = Auszaehlung.aus(verlaeufe);
        long geschrieben = schreiben(new Kennzahlenschreiber(ergebnis, ausschnitte));
        err.println(worte.text("personenmonat.panel.fertig", zahl(bau.zeilen()), zahl(verlaeufe.jobcenter().size()),
                verlaeufe.erster().toString(), verlaeufe.erster().plusMonths(verlaeufe.monate() - 1L).toString(), zahl(geschrieben)));
        err.println(worte.text(verlaeufe.lzbNachTagen() ? "personenmonat.panel.lzbNachTagen" : "personenmonat.panel.lzbNachMonaten"));
        return 0;
    }

    /** A file that cannot be written to its end is not there. */
    private long schreiben(Kennzahlenschreiber schreiber) throws IOException {
        if (nach.equals("-")) {
            var aus = new BufferedWriter(spec.commandLine().getOut(), PUFFER);
            long zeilen = schreiber.schreiben(aus);
            aus.flush();
            return zeilen;
        }
        Path werdend = null;
        try {
            var ziel = Path.of(nach).toAbsolutePath();
            if (Files.exists(ziel) && !Files.isRegularFile(ziel)) {
                return inStrom(schreiber, Files.newOutputStream(ziel));
            }
            // not a temporary file: those nobody else may read
            werdend = ziel.resolveSibling("." + ziel.getFileName() + "." + ProcessHandle.current().pid());
            long zeilen = inStrom(schreiber, Files.newOutputStream(werdend));
            Files.move(werdend, ziel, StandardCopyOption.REPLACE_EXISTING);
            return zeilen;
        } catch (IOException | InvalidPathException e) {
            if (werdend != null) {
                Files.deleteIfExists(werdend);
            }
            throw new ParameterException(spec.commandLine(), worte.text("programm.befehl.nichtSchreibbar", nach));
        }
    }

    private long inStrom(Kennzahlenschreiber schreiber, OutputStream datei) throws IOException {
        try (datei; OutputStream strom = nach.endsWith(".gz") ? new GZIPOutputStream(datei, PUFFER) : datei;
                var aus = new BufferedWriter(new OutputStreamWriter(strom, StandardCharsets.UTF_8), PUFFER)) {
            return schreiber.schreiben(aus);
        }
    }

    private static String zahl(long zahl) {
        return Zahlenformat.ganz(zahl, Schreibweise.BILDSCHIRM);
    }
}
