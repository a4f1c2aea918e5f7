package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.web.NichtGefunden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Component
@Command(name = "auslesen", description = "Gibt als Liste aus, was da ist, in den Spalten, in denen es sich wieder einlesen lässt.")
class AuslesenBefehl implements Befehl, Callable<Integer> {

    private final Einfuhrwerk werk;
    private final Bestandsliste bestand;
    private final Tabellenantwort antwort;
    private final Einfuhrworte worte;

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ZIEL", description = "Was ausgegeben wird; ein falsches Wort zeigt alle.")
    String ziel;

    @Option(names = "--nach", paramLabel = "DATEI", description = "Datei, .csv oder .xlsx; ohne Angabe als CSV auf die Standardausgabe.")
    @Nullable Path nach;

    AuslesenBefehl(Einfuhrwerk werk, Bestandsliste bestand, Tabellenantwort antwort, Einfuhrworte worte) {
        this.werk = werk;
        this.bestand = bestand;
        this.antwort = antwort;
        this.worte = worte;
    }

    @Override
    public Integer call() {
        var aus = spec.commandLine().getOut();
        var fehler = spec.commandLine().getErr();
        try {
            var tabelle = bestand.von(werk.ziel(ziel));
            boolean mappe = nach != null && nach.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
            byte[] inhalt = Objects.requireNonNull((mappe ? antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise())
                    : antwort.csv(tabelle.titel(), tabelle)).getBody());
            if (nach == null) {
                aus.print(new String(inhalt, StandardCharsets.UTF_8));
            } else {
                Files.write(nach, inhalt);
                fehler.println(worte.text("befehl.ausgelesen", tabelle.zeilen().size(), nach.toString()));
            }
            return 0;
        } catch (NichtGefunden e) {
            fehler.println(e.getMessage());
            fehler.println(worte.text("befehl.auslesbar", werk.ziele().stream().map(Einfuhrziel::schluessel).collect(Collectors.joining(", "))));
        } catch (IOException e) {
            fehler.println(worte.text("befehl.nichtSchreibbar", String.valueOf(nach)));
        } finally {
            aus.flush();
            fehler.flush();
        }
        return 2;
    }
}
