package de.wirkungskreis.dokument;

import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The document from the command line. */
@Component
@Command(name = "dokument", description = "Schreibt das Programmdokument aus den Daten einer Fassung.")
class Dokumentbefehl implements Befehl, Callable<Integer> {

    private static final int FALSCHER_AUFRUF = 2;

    @Option(names = "--jahr", required = true, paramLabel = "JAHR", description = "Programmjahr, zum Beispiel 2022.")
    int jahr;

    @Option(names = "--format", defaultValue = "pdf", paramLabel = "FORMAT",
            description = "pdf, pptx, docx, xlsx, html oder md (voreingestellt: ${DEFAULT-VALUE}).")
    String format = "pdf";

    @Option(names = "--fassung", paramLabel = "NR", description = "Nummer der Fassung; ohne Angabe die neueste.")
    @Nullable String fassung;

    @Option(names = "--mit-befunden", description = "Hängt die Befunde an.")
    boolean mitBefunden;

    @Option(names = "--nach", required = true, paramLabel = "DATEI", description = "Ziel; „-“ schreibt in die Standardausgabe.")
    String nach = "";

    private final Dokumentwerk werk;
    private final Programme programme;
    private final Fassungen fassungen;

    Dokumentbefehl(Dokumentwerk werk, Programme programme, Fassungen fassungen) {
        this.werk = werk;
        this.programme = programme;
        this.fassungen = fassungen;
    }

    @Override
    public String gruppe() {
        return "programm";
    }

    @Override
    public Integer call() throws IOException {
        var art = Ausgabeart.mitEndung(format);
        if (art.isEmpty()) {
            return ablehnen("Unbekanntes Format „" + format + "“. Möglich sind pdf, pptx, docx, xlsx, html und md.");
        }
        if (jahr < 2005 || jahr > 2100) {
            return ablehnen("Kein Programmjahr: " + jahr + " (erlaubt sind 2005 bis 2100)");
        }
        var programm = programme.desJahres(new Programmjahr(jahr));
        if (programm.isEmpty()) {
            return ablehnen("Für " + jahr + " gibt es kein Programm.");
        }
        long id = programm.get().id();
        var gewaehlt = fassung == null ? java.util.Optional.of(fassungen.neueste(id)) : fassungen.derNummer(id, fassung);
        if (gewaehlt.isEmpty()) {
            return ablehnen("Das Programm " + programm.get().jahrtext() + " hat keine Fassung " + fassung + ".");
        }
        byte[] datei = werk.schreiben(werk.dokument(programm.get(), gewaehlt.get(), mitBefunden), art.get());
        if (nach.equals("-")) {
            System.out.write(datei);
            System.out.flush();
            return 0;
        }
        try {
            Files.write(Path.of(nach), datei);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return ablehnen("In die Datei „" + nach + "“ lässt sich nicht schreiben.");
        }
        System.err.println("Geschrieben: " + nach + " (Fassung " + gewaehlt.get().nummer() + ")");
        return 0;
    }

    private static int ablehnen(String satz) {
        System.err.println(satz);
        return FALSCHER_AUFRUF;
    }
}
