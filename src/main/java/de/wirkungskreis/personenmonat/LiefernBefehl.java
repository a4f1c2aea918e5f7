package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.personenmonat.Personenmonate.Sendung;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Component
@Command(name = "liefern", description = "Nimmt Personenmonate in die Installation auf; jeder Monat der Datei ersetzt, was von ihm da war.")
class LiefernBefehl implements Befehl, Callable<Integer> {

    private final Personenmonate personenmonate;
    private final Wortlaut worte;
    private final Clock uhr;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DATEI", description = "CSV wie für „./run kennzahlen“; .gz wird entpackt.")
    Path datei;

    @Option(names = "--datenstand", paramLabel = "JJJJ-MM-TT", description = "Tag, von dem an das bekannt ist (sonst heute).")
    @Nullable LocalDate datenstand;

    @Option(names = "--quelle", paramLabel = "TEXT", description = "Woher die Monate kommen (sonst der Name der Datei).")
    @Nullable String quelle;

    LiefernBefehl(Personenmonate personenmonate, Wortlaut worte, Clock uhr) {
        this.personenmonate = personenmonate;
        this.worte = worte;
        this.uhr = uhr;
    }

    @Override
    public String gruppe() {
        return "personenmonate";
    }

    @Override
    public Integer call() {
        boolean gepackt = datei.toString().endsWith(".gz");
        var err = spec.commandLine().getErr();
        try {
            var neue = personenmonate.liefern(List.of(new Sendung(datenstand == null ? LocalDate.now(uhr) : datenstand,
                    quelle == null || quelle.isBlank() ? datei.getFileName().toString() : quelle.strip(),
                    () -> gepackt ? new GZIPInputStream(Files.newInputStream(datei)) : Files.newInputStream(datei))));
            err.println(neue.isEmpty() ? worte.text("personenmonat.lieferungen.nichtsNeues")
                    : worte.text("personenmonat.lieferungen.uebernommen", Zahlenformat.ganz(neue.get(0).zeilen(), Schreibweise.BILDSCHIRM),
                            Kennzahlworte.monat(neue.get(0).erster()), Kennzahlworte.monat(neue.get(0).letzter())));
            return 0;
        } catch (Lieferfehler e) {
            e.zeilen().forEach(err::println);
            err.println(e.getMessage());
            return 2;
        }
    }
}
