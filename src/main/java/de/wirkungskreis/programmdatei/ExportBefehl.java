package de.wirkungskreis.programmdatei;

import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Component
@Command(name = "export", description = "Schreibt eine Fassung als Programmdatei.")
class ExportBefehl implements Befehl, Callable<Integer> {

    private final Programmdateien dateien;
    private final Programme programme;
    private final Fassungen fassungen;

    @Spec
    CommandSpec spec;

    @Option(names = "--jahr", required = true, paramLabel = "JAHR", description = "Programmjahr, zum Beispiel 2022.")
    int jahr;

    @Option(names = "--fassung", paramLabel = "NR", description = "Fassung, zum Beispiel 2 oder 2.1; ohne Angabe die neueste.")
    @Nullable String fassung;

    @Option(names = "--nach", required = true, paramLabel = "DATEI", description = "Wohin; - für die Standardausgabe.")
    String nach;

    ExportBefehl(Programmdateien dateien, Programme programme, Fassungen fassungen) {
        this.dateien = dateien;
        this.programme = programme;
        this.fassungen = fassungen;
    }

    @Override
    public String gruppe() {
        return "programm";
    }

    @Override
    public Integer call() {
        if (jahr < 2005 || jahr > 2100) {
            throw falsch("Kein Programmjahr: " + jahr + " (erlaubt sind 2005 bis 2100)");
        }
        var programm = programme.desJahres(new Programmjahr(jahr))
                .orElseThrow(() -> falsch("Für das Jahr " + jahr + " gibt es kein Programm."));
        var gewaehlt = fassung == null ? fassungen.neueste(programm.id()) : fassungen.derNummer(programm.id(), fassung)
                .orElseThrow(() -> falsch("Die Fassung " + fassung + " des Programms " + programm.jahrtext() + " gibt es nicht."));
        byte[] bytes = dateien.schreiben(gewaehlt);
        if (nach.equals("-")) {
            var aus = spec.commandLine().getOut();
            aus.print(new String(bytes, StandardCharsets.UTF_8));
            aus.flush();
            return 0;
        }
        try {
            Files.write(Path.of(nach), bytes);
            spec.commandLine().getErr().println("Fassung " + gewaehlt.nummer() + " des Programms " + programm.jahrtext()
                    + " steht in " + nach + ".");
            return 0;
        } catch (IOException e) {
            throw falsch("Nach " + nach + " lässt sich nicht schreiben.");
        }
    }

    private ParameterException falsch(String satz) {
        return new ParameterException(spec.commandLine(), satz);
    }
}
