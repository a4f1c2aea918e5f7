package de.wirkungskreis.haushalt;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.zugang.Rolle;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** kill -9 of a process that books, against a living PostgreSQL: 10 times in ./test, 200 times in ./test --lang. */
@Datenbanktest
@AlsRolle(Rolle.BFDH)
class AbbruchTest {

    private static final int MAL = Boolean.getBoolean("lang") ? 200 : 10;

    @Autowired private Hauptbuch hauptbuch;
    @Autowired private JdbcClient jdbc;
    @Autowired private DataSource quelle;

    @Test
    void einAbbruchLaesstKeineHalbeBuchungUndVerliertKeineBestaetigte() throws Exception {
        hauptbuch.buchen(List.of(Buchungssatz.von(Vorgang.ZUTEILUNG, LocalDate.of(2041, 1, 2), "Zuteilung", null, Konto.EGT, 2041, Euro.ganze(100_000_000))));
        String url;
        try (var verbindung = quelle.getConnection()) {
            url = verbindung.getMetaData().getURL();
        }
        var zufall = new Random(9);
        Set<String> bestaetigt = new HashSet<>();
        for (int mal = 0; mal < MAL; mal++) {
            bestaetigt.addAll(abgebrochen(url, "lauf" + mal, zufall.nextInt(400)));
        }
        assertThat(bestaetigt).hasSizeGreaterThan(MAL);
        var gebucht = new HashSet<>(jdbc.sql("select text from haushalt.buchung where tag = '2041-05-01'").query(String.class).list());
        assertThat(gebucht).as("bestätigt und verloren").containsAll(bestaetigt);
        assertThat(jdbc.sql("select text from haushalt.buchung where tag = '2041-05-01' group by text having count(*) <> 2").query(String.class).list())
                .as("halb gebucht").isEmpty();
        assertThat(jdbc.sql("""
                select b.id from haushalt.buchung b left join haushalt.posten p on p.buchung = b.id group by b.id having count(p) < 2 or sum(p.cent) <> 0
                """).query(Long.class).list()).as("nicht ausgeglichen").isEmpty();
        var stand = hauptbuch.stand(Konto.EGT, 2041);
        assertThat(stand.von(Konto.Art.ABGEFLOSSEN)).isEqualTo(Euro.ganze(2L * gebucht.size()));
        assertThat(stand.von(Konto.Art.GEBUNDEN)).isEqualTo(Euro.ganze(gebucht.size()));
    }

    /** What it had said before it was killed, so many milliseconds after its first word. */
    private static List<String> abgebrochen(String url, String lauf, int nachMillis) throws Exception {
        var bau = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Buchungsschleife.class.getName(), url, "postgres", lauf)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        var prozess = bau.start();
        try (var leser = new BufferedReader(new InputStreamReader(prozess.getInputStream(), StandardCharsets.UTF_8))) {
            var erste = leser.readLine();
            assertThat(erste).as("the first confirmed pair").isNotNull();
            Thread.sleep(nachMillis);
            prozess.toHandle().destroyForcibly();   // unlike Process, it leaves what was said to be read
            var gesagt = new ArrayList<>(List.of(erste));
            leser.lines().forEach(gesagt::add);
            prozess.waitFor();
            // a line that was cut off was not said
            return gesagt.stream().filter(z -> z.matches("lauf\\d+-\\d+")).toList();
        }
    }
}
