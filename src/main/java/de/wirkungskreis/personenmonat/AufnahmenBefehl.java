package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.personenmonat.Personenmonate.Quelle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Component
@Command(name = "aufnahmen", description = "Setzt Integrationen aus Beschäftigungsaufnahmen und den Stichtagen der BA; was sich ändert, wird eine neue Lieferung.")
class AufnahmenBefehl implements Befehl, Callable<Integer> {

    private final Aufnahmewerk aufnahmewerk;
    private final Wortlaut worte;

    @Spec
    CommandSpec spec;

    @Option(names = "--ereignisse", paramLabel = "DATEI", required = true, description = "CSV mit person; beginn; art; foerderung; .gz wird entpackt.")
    Path ereignisse;

    @Option(names = "--stichtage", paramLabel = "DATEI", required = true, description = "CSV mit monat; stichtag; quelle; .gz wird entpackt.")
    Path stichtage;

    @Option(names = "--datenstand", paramLabel = "JJJJ-MM-TT", required = true, description = "Tag, von dem an das bekannt ist.")
    LocalDate datenstand;

    @Option(names = "--quelle", paramLabel = "TEXT", required = true, description = "Woher die Aufnahmen kommen.")
    String quelle;

    AufnahmenBefehl(Aufnahmewerk aufnahmewerk, Wortlaut worte) {
        this.aufnahmewerk = aufnahmewerk;
        this.worte = worte;
    }

    @Override
    public String gruppe() {
        return "personenmonate";
    }

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        try {
            aufnahmewerk.aufnehmen(offen(ereignisse), offen(stichtage), datenstand,
                    quelle.isBlank() ? ereignisse.getFileName().toString() : quelle.strip()).saetze(worte).forEach(err::println);
            return 0;
        } catch (Lieferfehler e) {
            e.zeilen().forEach(err::println);
            err.println(e.getMessage());
            return 2;
        }
    }

    private static Quelle offen(Path datei) {
        return datei.toString().endsWith(".gz") ? () -> new GZIPInputStream(Files.newInputStream(datei)) : () -> Files.newInputStream(datei);
    }
}
