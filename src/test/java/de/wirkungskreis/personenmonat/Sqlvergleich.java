package de.wirkungskreis.personenmonat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import de.wirkungskreis.kennzahl.Auszaehlung;
import de.wirkungskreis.kennzahl.Verlaeufe;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * The same panel by the engine and by the specification in SQL on PostgreSQL, beside each other: seconds to read, seconds to
 * compute all rows of the result; and whether they are the same. Called by bench/kennzahlen.sh.
 */
public final class Sqlvergleich {

    private static final int AUFWAERMEN = 5;

    private Sqlvergleich() {}

    public static void main(String[] args) throws IOException, SQLException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var panel = Path.of(args[0]);
        var befehl = Files.readAllLines(Path.of(args[1])).stream().skip(1).sorted().toList();
        int laeufe = Integer.parseInt(args[2]);

        long von = System.nanoTime();
        Verlaeufe verlaeufe;
        long personenmonate;
        try (var strom = Files.newInputStream(panel)) {
            var bau = new Panelleser(f -> { throw new IllegalArgumentException(f.toString()); }, false).lesen(strom).bau();
            personenmonate = bau.zeilen();
            verlaeufe = bau.fertig();
        }
        double maschineLiest = sekunden(von);
        double[] maschine = new double[laeufe];
        for (int lauf = -AUFWAERMEN; lauf < laeufe; lauf++) {
            von = System.nanoTime();
            new Kennzahlenschreiber(Auszaehlung.aus(verlaeufe), false).schreiben(new StringWriter());
            maschine[Math.max(lauf, 0)] = sekunden(von);
        }

        double[] postgres = new double[laeufe];
        double postgresLiest;
        List<String> zeilen = List.of();
        try (var sql = new Sqlspezifikation()) {
            sql.mitSpeicher();
            von = System.nanoTime();
            sql.einlesen(panel);
            postgresLiest = sekunden(von);
            for (int lauf = 0; lauf < laeufe; lauf++) {
                von = System.nanoTime();
                zeilen = sql.rechnen();
                postgres[lauf] = sekunden(von);
            }
        }
        System.out.printf("%d Personenmonate, %d Werte%n", personenmonate, zeilen.size());
        zeile("einlesen", maschineLiest, postgresLiest);
        zeile("alles rechnen", mitte(maschine), mitte(postgres));
        boolean gleich = zeilen.stream().sorted().toList().equals(befehl);
        System.out.println(gleich ? "Befehl und SQL: dieselben Zeilen" : "Befehl und SQL: VERSCHIEDENE ZEILEN");
        System.exit(gleich ? 0 : 1);
    }

    private static void zeile(String was, double maschine, double postgres) {
        System.out.printf(Locale.ROOT, "%-14s Maschine %8.4f s   SQL auf PostgreSQL %8.3f s   SQL : Maschine = %.0f%n",
                was, maschine, postgres, postgres / maschine);
    }

    private static double mitte(double... zeiten) {
        double[] sortiert = zeiten.clone();
        Arrays.sort(sortiert);
        return sortiert[sortiert.length / 2];
    }

    private static double sekunden(long von) {
        return (System.nanoTime() - von) / 1e9;
    }
}
