package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.programm.Fassungssuche;
import de.wirkungskreis.programm.Fassungswahl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The document from the command line. */
@Component
@Command(name = "dokument", description = "Schreibt das Programmdokument aus den Daten einer Fassung.")
class Dokumentbefehl implements Befehl, Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    Fassungswahl wahl = new Fassungswahl();

    @Option(names = "--format", defaultValue = "pdf", paramLabel = "FORMAT",
            description = "pdf, pptx, docx, xlsx, html oder md (voreingestellt: ${DEFAULT-VALUE}).")
    String format = "pdf";

    @Option(names = "--mit-befunden", defaultValue = "false", description = "Hängt die Befunde an.")
    boolean mitBefunden;

    @Option(names = "--nach", required = true, paramLabel = "DATEI", description = "Ziel; „-“ schreibt in die Standardausgabe.")
    String nach = "";

    private final Dokumentwerk werk;
    private final Fassungssuche suche;
    private final Wortlaut wortlaut;

    Dokumentbefehl(Dokumentwerk werk, Fassungssuche suche, Wortlaut wortlaut) {
        this.werk = werk;
        this.suche = suche;
        this.wortlaut = wortlaut;
    }

    @Override
    public String gruppe() {
        return "programm";
    }

    @Override
    public Integer call() {
        var art = Ausgabeart.mitEndung(format).orElseThrow(() -> falsch("dokument.befehl.format", format));
        var gefunden = suche.zu(wahl);
        byte[] datei = werk.schreiben(werk.dokument(gefunden.programm(), gefunden.fassung(), mitBefunden), art);
        if (nach.equals("-")) {
            // bytes, not letters: picocli's writer would encode them
            System.out.write(datei, 0, datei.length);
            System.out.flush();
            return 0;
        }
        try {
            Files.write(Path.of(nach), datei);
        } catch (IOException | InvalidPathException e) {
            throw falsch("programm.befehl.nichtSchreibbar", nach);
        }
        spec.commandLine().getErr().println(wortlaut.text("programm.befehl.geschrieben", nach, gefunden.fassung().nummer()));
        return 0;
    }

    private ParameterException falsch(String wort, String... angaben) {
        return new ParameterException(spec.commandLine(), wortlaut.text(wort, (Object[]) angaben));
    }
}
