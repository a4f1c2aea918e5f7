package de.wirkungskreis.programmdatei;

import de.wirkungskreis.ausgabe.OhneFreigabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.programm.Fassungssuche;
import de.wirkungskreis.programm.Fassungswahl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

@Component
@Command(name = "export", description = "Schreibt eine Fassung als Programmdatei.")
class ExportBefehl implements Befehl, Callable<Integer> {

    private final Programmdateien dateien;
    private final Fassungssuche suche;
    private final Wortlaut wortlaut;

    @Spec
    CommandSpec spec;

    @Mixin
    Fassungswahl wahl = new Fassungswahl();

    @Option(names = "--nach", required = true, paramLabel = "DATEI", description = "Wohin; - für die Standardausgabe.")
    String nach;

    ExportBefehl(Programmdateien dateien, Fassungssuche suche, Wortlaut wortlaut) {
        this.wortlaut = wortlaut;
        this.dateien = dateien;
        this.suche = suche;
    }

    @Override
    public String gruppe() {
        return "programm";
    }

    @Override
    @OhneFreigabe("What is read in again must be all of it; the shell of the server is its operator's.")
    public Integer call() {
        var gewaehlt = suche.zu(wahl).fassung();
        byte[] bytes = dateien.schreiben(gewaehlt);
        if (nach.equals("-")) {
            var aus = spec.commandLine().getOut();
            aus.print(new String(bytes, StandardCharsets.UTF_8));
            aus.flush();
            return 0;
        }
        try {
            Files.write(Path.of(nach), bytes);
            spec.commandLine().getErr().println(wortlaut.text("programm.befehl.geschrieben", nach, gewaehlt.nummer()));
            return 0;
        } catch (IOException | InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), wortlaut.text("programm.befehl.nichtSchreibbar", nach));
        }
    }
}
