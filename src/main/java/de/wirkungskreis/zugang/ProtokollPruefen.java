package de.wirkungskreis.zugang;

import de.wirkungskreis.betrieb.Befehl;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Recomputes the chain of the audit log. */
@Component
@Command(name = "pruefen", description = "Rechnet die Prüfkette des Protokolls nach und nennt ihren Kopf.")
class ProtokollPruefen implements Befehl, Callable<Integer> {

    @Option(names = "--anker", paramLabel = "NR:HASH",
            description = "Kopf einer früheren Prüfung: Diese Zeile muss noch unverändert da sein.")
    @Nullable String anker;

    private final JdbcProtokollbuch buch;

    ProtokollPruefen(JdbcProtokollbuch buch) {
        this.buch = buch;
    }

    @Override
    public String gruppe() {
        return "protokoll";
    }

    @Override
    public Integer call() {
        var pruefung = buch.pruefen(Optional.ofNullable(anker));
        if (pruefung.bruch().isPresent()) {
            System.out.println("Das Protokoll ist verändert: Zeile " + pruefung.bruch().get()
                    + " fehlt oder ist nicht mehr so, wie sie geschrieben wurde.");
            System.out.println("Letzte unversehrte Zeile: " + pruefung.kopf());
            return 1;
        }
        System.out.println("Das Protokoll ist unversehrt: " + pruefung.zeilen() + " Zeilen.");
        System.out.println("Kopf (außerhalb aufbewahren, später mit --anker prüfen): " + pruefung.kopf());
        return 0;
    }
}
