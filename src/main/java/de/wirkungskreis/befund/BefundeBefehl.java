package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.programm.Fassungssuche;
import de.wirkungskreis.programm.Fassungswahl;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Component
@Command(name = "befunde", description = "Liest das Programm wie eine kritische Controllerin und nennt, was zu fragen ist. Ende mit 1, wenn davon etwas offen ist.")
class BefundeBefehl implements Befehl, Callable<Integer> {

    private final Befunde befunde;
    private final Fassungssuche suche;
    private final Quittungssatz quittungssatz;
    private final Wortlaut worte;

    @Spec
    CommandSpec spec;

    @Mixin
    Fassungswahl wahl = new Fassungswahl();

    BefundeBefehl(Befunde befunde, Fassungssuche suche, Quittungssatz quittungssatz,
            Wortlaut worte) {
        this.befunde = befunde;
        this.suche = suche;
        this.quittungssatz = quittungssatz;
        this.worte = worte;
    }

    @Override
    public String gruppe() {
        return "programm";
    }

    @Override
    public Integer call() {
        var gewaehlt = suche.zu(wahl).fassung();
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
}
