package de.wirkungskreis.faelle;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@code ./test faelle [DATEI…]}: evaluates case files with the rules of the application; without a file the bundled ones. */
final class Faelle {

    static final List<String> MITGELIEFERT = List.of("/faelle/foerderung.yaml", "/faelle/kennzahlen.yaml");

    private Faelle() {}

    public static void main(String[] dateien) {
        var aus = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var fehler = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        List<Fall> faelle;
        try {
            faelle = dateien.length == 0 ? mitgelieferte() : ausDateien(dateien);
        } catch (IOException | Falldatei.Unlesbar e) {
            fehler.println(e instanceof IOException ? "Die Datei lässt sich nicht lesen: " + e.getMessage() : e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(pruefen(faelle, aus) ? 0 : 1);
    }

    /** @return whether all pass */
    static boolean pruefen(List<Fall> alle, PrintStream aus) {
        var faelle = alle.stream().filter(f -> !f.istRegel()).toList();
        if (faelle.size() < alle.size()) {
            aus.println((alle.size() - faelle.size()) + " Fälle „" + Fall.REGEL + "“ sind hier nicht gerechnet: sie sind keine Formel");
        }
        int gescheitert = 0;
        for (var fall : faelle) {
            var ergebnis = Fallpruefung.pruefen(fall);
            if (!ergebnis.bestanden()) {
                gescheitert++;
                aus.println(fall.id() + " (" + fall.instrument() + ")");
                ergebnis.abweichungen().forEach(a -> aus.println("  " + a));
                ergebnis.schritte().forEach(s -> aus.println("    " + s));
            }
        }
        aus.println(faelle.size() - gescheitert + " bestanden, " + gescheitert + " gescheitert");
        return gescheitert == 0;
    }

    static List<Fall> mitgelieferte() throws IOException {
        var faelle = new ArrayList<Fall>();
        for (String datei : MITGELIEFERT) {
            try (InputStream strom = Objects.requireNonNull(Faelle.class.getResourceAsStream(datei), datei)) {
                faelle.addAll(Falldatei.lesen(datei, strom));
            }
        }
        return faelle;
    }

    private static List<Fall> ausDateien(String[] dateien) throws IOException {
        var faelle = new ArrayList<Fall>();
        for (String datei : dateien) {
            try (InputStream strom = Files.newInputStream(Path.of(datei))) {
                faelle.addAll(Falldatei.lesen(datei, strom));
            }
        }
        return faelle;
    }
}
