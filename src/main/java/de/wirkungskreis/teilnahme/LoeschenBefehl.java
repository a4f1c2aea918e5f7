package de.wirkungskreis.teilnahme;

import de.wirkungskreis.betrieb.Befehl;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Component
@Command(name = "loeschen", description = "Löscht Personen, deren letzter Tag länger zurückliegt als die Aufbewahrung, mit allem, was zu"
        + " ihnen gehört, und fällige Geburtsmonate. Die Zahlen vergangener Monate bleiben.")
class LoeschenBefehl implements Befehl, Callable<Integer> {

    private final Loeschung loeschung;
    private final Teilnahmeworte worte;

    @Spec
    CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    Was was = new Was();

    static class Was {

        @Option(names = "--vorschau", required = true, description = "Zeigt nur, was gelöscht würde.")
        boolean vorschau;

        @Option(names = "--ausfuehren", required = true, description = "Löscht, alles oder nichts.")
        boolean ausfuehren;
    }

    LoeschenBefehl(Loeschung loeschung, Teilnahmeworte worte) {
        this.loeschung = loeschung;
        this.worte = worte;
    }

    @Override
    public Integer call() {
        var aus = spec.commandLine().getOut();
        var vorher = loeschung.vorschau();
        var umfang = was.ausfuehren ? loeschung.ausfuehren(null) : vorher;
        aus.println(worte.text("teilnahme.loeschen.befehl.frist", umfang.frist().monate(), umfang.stichtag()));
        umfang.posten().forEach(p -> aus.println("  " + worte.wort(p.art()) + ": " + p.anzahl()
                + (p.erster() == null ? "" : " (" + worte.text("teilnahme.loeschen.ab", p.erster()) + ")")));
        aus.println("  " + worte.text("teilnahme.loeschen.kinder") + ": " + vorher.kinder());
        aus.println(worte.text(was.ausfuehren ? "teilnahme.loeschen.befehl.geloescht" : "teilnahme.loeschen.befehl.vorschau"));
        aus.flush();
        return 0;
    }
}
