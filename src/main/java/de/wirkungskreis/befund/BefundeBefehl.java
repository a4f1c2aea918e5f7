package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Component
@Command(name = "befunde", description = "Liest das Programm wie eine kritische Controllerin und nennt, was zu fragen ist. Ende mit 1, wenn davon etwas offen ist.")
class BefundeBefehl implements Befehl, Callable<Integer> {

    private final Befunde befunde;
    private final Programme programme;
    private final Fassungen fassungen;
    private final Quittungssatz quittungssatz;
    private final Wortlaut worte;

    @Spec
    CommandSpec spec;

    @Option(names = "--jahr", required = true, paramLabel = "JAHR", description = "Programmjahr, zum Beispiel 2022.")
    int jahr;

    @Option(names = "--fassung", paramLabel = "NR", description = "Fassung, zum Beispiel 2 oder 2.1; ohne Angabe die neueste.")
    @Nullable String fassung;

    BefundeBefehl(Befunde befunde, Programme programme, Fassungen fassungen, Quittungssatz quittungssatz,
            Wortlaut worte) {
        this.befunde = befunde;
        this.programme = programme;
        this.fassungen = fassungen;
        this.quittungssatz = quittungssatz;
        this.worte = worte;
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
        var gefunden = befunde.derFassung(gewaehlt);
        var aus = spec.commandLine().getOut();
        int nr = 0;
        Befund.Schwere vorige = null;
        for (var befund : gefunden) {
            if (befund.schwere() != vorige) {
                aus.println(worte.text("befund.mehrzahl." + befund.schwere()));
                vorige = befund.schwere();
            }
            aus.println(String.format("%3d. %s", ++nr, befund.satz()));
            quittungssatz.zu(befund).ifPresent(satz -> aus.println("     " + satz.replace("\n", " ")));
        }
        aus.flush();
        return gefunden.stream().allMatch(Befund::quittiert) ? 0 : 1;
    }

    private ParameterException falsch(String satz) {
        return new ParameterException(spec.commandLine(), satz);
    }
}
