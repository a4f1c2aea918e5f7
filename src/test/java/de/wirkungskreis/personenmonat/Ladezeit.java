package de.wirkungskreis.personenmonat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Seconds to bring the histories of a running house from PostgreSQL into the memory of the engine. Called by bench/steuerung.sh. */
public final class Ladezeit {

    private static final int AUFWAERMEN = 10;
    private static final int LAEUFE = 21;
    private static final double ZUSAGE = 0.2;

    private Ladezeit() {}

    /** @param args the data folder of the house */
    public static void main(String[] args) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var daten = Path.of(args[0]);
        var quelle = new SingleConnectionDataSource("jdbc:postgresql://localhost:" + Files.readString(daten.resolve("anschluss")).strip()
                + "/wirkungskreis", "postgres", Files.readString(daten.resolve("kennwort")).strip(), true);
        try {
            var ablage = new JdbcPersonenmonate(JdbcClient.create(quelle), quelle);
            var spalten = ablage.spalten().orElseThrow();
            var zaehlstand = ablage.zaehlungen(Integer.MAX_VALUE);
            double[] zeiten = new double[LAEUFE];
            int personen = 0;
            for (int lauf = -AUFWAERMEN; lauf < LAEUFE; lauf++) {
                long von = System.nanoTime();
                var bestand = new Bestandsspeicher(ablage).laden(spalten, zaehlstand);
                zeiten[Math.max(lauf, 0)] = (System.nanoTime() - von) / 1e9;
                personen = bestand.personen();
            }
            Arrays.sort(zeiten);
            System.out.printf(Locale.ROOT, "Verläufe laden min %.3f s   Median %.3f s   max %.3f s   (%d Läufe, %d Menschen)   Median : Zusage = %.2f (Zusage %s s)%n",
                    zeiten[0], zeiten[LAEUFE / 2], zeiten[LAEUFE - 1], LAEUFE, personen, zeiten[LAEUFE / 2] / ZUSAGE, ZUSAGE);
        } finally {
            quelle.destroy();
        }
    }
}
