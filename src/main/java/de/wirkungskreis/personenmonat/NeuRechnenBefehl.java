package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.betrieb.Befehl;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Component
@Command(name = "neu-rechnen", description = "Baut die Verläufe aus den gelieferten Monaten neu auf und prüft, ob dieselben Zählungen herauskommen.")
class NeuRechnenBefehl implements Befehl, Callable<Integer> {

    private final Personenmonate personenmonate;
    private final Wortlaut worte;

    @Spec
    CommandSpec spec;

    NeuRechnenBefehl(Personenmonate personenmonate, Wortlaut worte) {
        this.personenmonate = personenmonate;
        this.worte = worte;
    }

    @Override
    public String gruppe() {
        return "personenmonate";
    }

    @Override
    public Integer call() {
        int anders = personenmonate.neuRechnen();
        spec.commandLine().getErr().println(worte.text("personenmonat.neuGerechnet", (long) anders));
        return anders == 0 ? 0 : 1;
    }
}
