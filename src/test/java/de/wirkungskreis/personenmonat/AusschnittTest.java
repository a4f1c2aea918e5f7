package de.wirkungskreis.personenmonat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gemeinden and Personengruppen by the engine against SQL. The specification knows neither, and needs not: as no history is parted by
 * Jobcenter, a Jobcenter that is split in two by who is in the group counts what the engine counts for the group.
 */
class AusschnittTest {

    private static final int PANELS = 10;

    /** Whether a row is in the group, by its words; and without which column nobody can tell. */
    private record Gruppe(String spalte, Predicate<Function<String, String>> darin) {}

    private static final Map<String, Gruppe> GRUPPEN = new LinkedHashMap<>();

    static {
        GRUPPEN.put("U25", new Gruppe("geburtsjahr", z -> alter(z) < 25));
        GRUPPEN.put("UE55", new Gruppe("geburtsjahr", z -> alter(z) >= 55));
        GRUPPEN.put("SCHWERBEHINDERT", new Gruppe("sbm", z -> z.apply("sbm").equals("1")));
        GRUPPEN.put("ALLEINERZIEHEND", new Gruppe("alleinerziehend", z -> z.apply("alleinerziehend").equals("1")));
        GRUPPEN.put("AUSLAENDISCH", new Gruppe("nationalitaet", z -> z.apply("nationalitaet").equals("syrisch")));
        GRUPPEN.put("FLUCHTMIGRATION", new Gruppe("flucht_migration", z -> z.apply("flucht_migration").equals("1")));
        GRUPPEN.put("NEU_ZUGEWANDERT", new Gruppe("aufenthalt_jahre",
                z -> !z.apply("aufenthalt_jahre").isEmpty() && Integer.parseInt(z.apply("aufenthalt_jahre")) < 4));
        GRUPPEN.put("ERWERBSTAETIG", new Gruppe("erwerbstaetig", z -> z.apply("erwerbstaetig").equals("1")));
    }

    @Test
    void everyGemeindeAndEveryGroupIsCountedAsAJobcenterOfItsOwnWouldBe(@TempDir Path ordner) throws IOException, SQLException {
        var lauf = new Kennzahlenlauf(ordner);
        try (var sql = new Sqlspezifikation()) {
            for (int saat = 1_001; saat <= 1_000 + PANELS; saat++) {
                var panel = Zufallspanel.aus(saat);
                List<String> erwartet = new ArrayList<>();
                sql.rechnen(panel).forEach(z -> erwartet.add(z + ";"));
                if (panel.spalten().contains("gemeinde")) {
                    erwartet.addAll(geteilt(sql, panel, z -> z.apply("gemeinde")));
                }
                GRUPPEN.forEach((name, gruppe) -> {
                    if (panel.spalten().contains(gruppe.spalte())) {
                        erwartet.addAll(geteilt(sql, panel, z -> gruppe.darin().test(z) ? name : ""));
                    }
                });
                var gerechnet = lauf.jeAusschnitt(panel);
                // a Jobcenter where nobody is in the group is not in the split panel; the engine has it with zeros
                var orte = erwartet.stream().map(AusschnittTest::ort).collect(Collectors.toSet());
                assertThat(gerechnet.stream().filter(z -> orte.contains(ort(z)))).as("Saat %d", saat)
                        .containsExactlyElementsOf(erwartet.stream().sorted().toList());
                assertThat(gerechnet.stream().filter(z -> !orte.contains(ort(z)))).as("Saat %d", saat)
                        .allMatch(z -> z.matches(".*;[A-Z0-9_]+;0;(;|0;\\d+);[A-Z0-9_]+"));
            }
        }
    }

    /** The Jobcenter is split by a word of the row; of those whose word is empty nothing is said. */
    private static List<String> geteilt(Sqlspezifikation sql, Testpanel panel, Function<Function<String, String>, String> wort) {
        int jobcenter = panel.spalten().indexOf("jobcenter");
        var geteilt = new Testpanel(panel.spalten(), panel.zeilen().stream().map(zeile -> {
            List<String> neu = new ArrayList<>(zeile);
            neu.set(jobcenter, zeile.get(jobcenter) + "|" + wort.apply(s -> zeile.get(panel.spalten().indexOf(s))));
            return List.copyOf(neu);
        }).toList());
        return sql.rechnen(geteilt).stream().filter(z -> !z.contains("|;"))
                .map(z -> z.substring(0, z.indexOf('|')) + z.substring(z.indexOf(';')) + ";" + z.substring(z.indexOf('|') + 1, z.indexOf(';')))
                .toList();
    }

    private static String ort(String zeile) {
        return zeile.substring(0, zeile.indexOf(';')) + zeile.substring(zeile.lastIndexOf(';'));
    }

    private static int alter(Function<String, String> zeile) {
        return Integer.parseInt(zeile.apply("monat").substring(0, 4)) - Integer.parseInt(zeile.apply("geburtsjahr"));
    }
}
