package de.wirkungskreis.personenmonat;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kennzahl.Kennzahl;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine against the same indicators in SQL: written apart from each other, and of one opinion to the last integer. */
class SpezifikationTest {

    private static final int PANELS = 240;
    private static final int GROSSE = 4;

    @TempDir
    Path ordner;

    @Test
    void engineAndSqlGiveTheSameRowsOnRandomPanels() throws IOException, SQLException {
        var kennzahlen = vergleichen(PANELS, Zufallspanel::aus);
        // a panel on which an indicator is never known proves nothing about it
        assertThat(kennzahlen).containsExactlyInAnyOrderElementsOf(Arrays.stream(Kennzahl.values()).map(Enum::name).toList());
    }

    @Test
    void andOnLargerOnes() throws IOException, SQLException {
        vergleichen(GROSSE, Zufallspanel::grosses);
    }

    private Set<String> vergleichen(int panels, LongFunction<Testpanel> ausSaat) throws IOException, SQLException {
        var lauf = new Kennzahlenlauf(ordner);
        var kennzahlen = new TreeSet<String>();
        List<String> abweichungen = new ArrayList<>();
        try (var sql = new Sqlspezifikation()) {
            for (int saat = 1; saat <= panels; saat++) {
                var panel = ausSaat.apply(saat);
                var erwartet = sql.rechnen(panel);
                var gerechnet = lauf.rechnen(panel, saat % 5 == 0);
                erwartet.forEach(z -> kennzahlen.add(z.split(";")[3]));
                if (!erwartet.equals(gerechnet)) {
                    abweichungen.add("Saat " + saat + ", nur SQL " + ohne(erwartet, gerechnet) + ", nur Maschine " + ohne(gerechnet, erwartet));
                }
            }
        }
        assertThat(abweichungen).isEmpty();
        return kennzahlen;
    }

    private static List<String> ohne(List<String> alle, List<String> andere) {
        var menge = new TreeSet<>(alle);
        andere.forEach(menge::remove);
        return menge.stream().limit(8).toList();
    }
}
