package de.wirkungskreis.programmdatei;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.web.Unzulaessig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Component
@Command(name = "import", description = "Spielt eine Programmdatei ein: ganz oder gar nicht. Ist die neueste Fassung beschlossen, entsteht ein neuer Entwurf.")
class ImportBefehl implements Befehl, Callable<Integer> {

    private final Programmdateien dateien;
    private final Wortlaut wortlaut;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DATEI", description = "Programmdatei (YAML, UTF-8, höchstens 5 MB).")
    Path datei;

    @Option(names = "--nur-pruefen", defaultValue = "false", description = "Zeigt nur, was sich ändern würde.")
    boolean nurPruefen;

    ImportBefehl(Programmdateien dateien, Wortlaut wortlaut) {
        this.dateien = dateien;
        this.wortlaut = wortlaut;
    }

    @Override
    public String gruppe() {
        return "programm";
    }

    @Override
    public Integer call() {
        var aus = spec.commandLine().getOut();
        var fehler = spec.commandLine().getErr();
        try {
            var inhalt = dateien.lesen(bytes());
            var ergebnis = nurPruefen ? dateien.vorschau(inhalt) : dateien.einspielen(inhalt);
            aus.println(wortlaut.text("programmdatei." + (nurPruefen ? "seite.ergebnis." : "befehl.") + ergebnis.art(),
                    ergebnis.fassung(), Integer.toString(ergebnis.jahr())));
            if (ergebnis.art() != Programmdateien.Ergebnis.Art.NEUES_PROGRAMM) {
                ergebnis.unterschiede().forEach(u -> aus.println("  " + u.titel() + ", " + u.feld() + ": "
                        + wert(u.alt()) + " → " + wert(u.neu())));
            }
            ergebnis.hinweise().forEach(fehler::println);
            return 0;
        } catch (UngueltigeDatei e) {
            e.fehler().forEach(f -> fehler.println(datei + ": " + f));
            fehler.println(wortlaut.text("programmdatei.befehl.nichts"));
        } catch (Unzulaessig e) {
            fehler.println(e.getMessage());
        } catch (IOException e) {
            fehler.println(wortlaut.text("programmdatei.befehl.nichtLesbar", datei.toString()));
        } finally {
            aus.flush();
            fehler.flush();
        }
        return 2;
    }

    private byte[] bytes() throws IOException {
        try (InputStream strom = Files.newInputStream(datei)) {
            byte[] bytes = strom.readNBytes(Quelltext.HOECHSTENS_BYTE + 1);
            if (bytes.length > Quelltext.HOECHSTENS_BYTE) {
                throw Quelltext.zuGross();
            }
            return bytes;
        }
    }

    private static String wert(@Nullable String wert) {
        return wert == null ? "–" : "„" + wert.replace("\n", " ⏎ ") + "“";
    }
}
