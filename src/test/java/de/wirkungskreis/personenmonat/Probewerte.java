package de.wirkungskreis.personenmonat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The result for a panel written down by hand, to be asked by month (1 is the first of the panel). */
final class Probewerte {

    static final String KEINE_ZEILE = "keine Zeile";

    private final Map<String, String> werte;
    private final int erster;

    Probewerte(Testpanel panel, List<String> zeilen) {
        erster = panel.zeilen().stream().mapToInt(z -> Testpanel.monat(z.get(panel.spalten().indexOf("monat")))).min().orElseThrow();
        werte = zeilen.stream().map(z -> z.split(";", -1)).collect(Collectors.toMap(
                z -> String.join(";", z[0], z[1], z[2], z[3]), z -> z[5].isEmpty() ? z[4] : z[4] + " / " + z[5] + " * " + z[6]));
    }

    /** Of Jobcenter 1, both sexes together: "2 / 24 * 1200", a stock as "24". */
    String wert(String kennzahl, int monat) {
        return wert("1", "gesamt", kennzahl, monat);
    }

    String wert(String jobcenter, String geschlecht, String kennzahl, int monat) {
        return werte.getOrDefault(String.join(";", jobcenter, Testpanel.monat(erster + monat - 1), geschlecht, kennzahl), KEINE_ZEILE);
    }
}
