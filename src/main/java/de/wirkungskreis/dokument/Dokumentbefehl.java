package de.wirkungskreis.dokument;

import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
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

    @Option(names = "--jahr", required = true, paramLabel = "JAHR", description = "Programmjahr, zum Beispiel 2022.")
    int jahr;

    @Option(names = "--format", defaultValue = "pdf", paramLabel = "FORMAT",
            description = "pdf, pptx, docx, xlsx, html oder md (voreingestellt: ${DEFAULT-VALUE}).")
    String format = "pdf";

    @Option(names = "--fassung", defaultValue = Option.NULL_VALUE, paramLabel = "NR", description = "Nummer der Fassung; ohne Angabe die neueste.")
    @Nullable String fassung;

    @Option(names = "--mit-befunden", defaultValue = "false", description = "Hängt die Befunde an.")
    boolean mitBefunden;

    @Option(names = "--nach", required = true, paramLabel = "DATEI", description = "Ziel; „-“ schreibt in die Standardausgabe.")
    String nach = "";

    private final Dokumentwerk werk;
    private final Programme programme;
    private final Fassungen fassungen;
    private final Worte worte;

    Dokumentbefehl(Dokumentwerk werk, Programme programme, Fassungen fassungen, MessageSource texte) {
        this.werk = werk;
        this.programme = programme;
        this.fassungen = fassungen;
        this.worte = new Worte(texte);
    }

    @Override
    public String gruppe() {
        return "programm";
    }

    @Override
    public Integer call() {
        var art = Ausgabeart.mitEndung(format).orElseThrow(() -> falsch("format", format));
        if (jahr < 2005 || jahr > 2100) {
            throw falsch("keinjahr", String.valueOf(jahr));
        }
        var programm = programme.desJahres(new Programmjahr(jahr)).orElseThrow(() -> falsch("keinprogramm", String.valueOf(jahr)));
        var gewaehlt = (fassung == null ? Optional.of(fassungen.neueste(programm.id())) : fassungen.derNummer(programm.id(), fassung))
                .orElseThrow(() -> falsch("keinefassung", programm.jahrtext(), String.valueOf(fassung)));
        byte[] datei = werk.schreiben(werk.dokument(programm, gewaehlt, mitBefunden), art);
        if (nach.equals("-")) {
            // bytes, not letters: picocli's writer would encode them
            System.out.write(datei, 0, datei.length);
            System.out.flush();
            return 0;
        }
        try {
            Files.write(Path.of(nach), datei);
        } catch (IOException | InvalidPathException e) {
            throw falsch("nichtschreibbar", nach);
        }
        spec.commandLine().getErr().println(worte.wort("befehl.geschrieben", nach, gewaehlt.nummer()));
        return 0;
    }

    private ParameterException falsch(String wort, String... angaben) {
        return new ParameterException(spec.commandLine(), worte.wort("befehl." + wort, (Object[]) angaben));
    }
}
