package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Spalte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * What the delivered months say of one person.
 *
 * @param bestand months at whose Stichtag the person was erwerbsfähig and leistungsberechtigt
 * @param werte by each month that has a row: which columns of {@link Aufnahmeregel#SPALTEN} are 1
 */
record Aufnahmestand(Set<YearMonth> bestand, Map<YearMonth, Set<Spalte>> werte) {

    record Stelle(String person, YearMonth monat) {}

    /** The CSV once more, with other values in the columns of {@link Aufnahmeregel#SPALTEN} it has. */
    static byte[] eintragen(InputStream csv, Map<Stelle, Set<Spalte>> neu) {
        var nach = new StringBuilder();
        try {
            var zeile = new Zeilenzerleger(csv);
            zeile.weiter();
            var kopf = Panelkopf.aus(zeile);
            var spalten = Zeilenkopie.spalten(kopf);
            for (var spalte : spalten) {
                nach.append(spalte.kopf()).append(';');
            }
            beenden(nach);
            while (zeile.weiter()) {
                var werte = neu.get(new Stelle(feld(zeile, kopf, Spalte.PERSON), YearMonth.parse(feld(zeile, kopf, Spalte.MONAT))));
                for (var spalte : spalten) {
                    nach.append(werte != null && Aufnahmeregel.SPALTEN.contains(spalte) ? werte.contains(spalte) ? "1" : "0"
                            : geschuetzt(feld(zeile, kopf, spalte))).append(';');
                }
                beenden(nach);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nach.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void beenden(StringBuilder nach) {
        nach.setCharAt(nach.length() - 1, '\n');
    }

    private static String feld(Zeilenzerleger zeile, Panelkopf kopf, Spalte spalte) {
        int f = kopf.platz()[spalte.ordinal()];
        return new String(zeile.bytes, zeile.von[f], zeile.bis[f] - zeile.von[f], StandardCharsets.UTF_8);
    }

    private static String geschuetzt(String feld) {
        return feld.indexOf(';') < 0 && feld.indexOf('"') < 0 ? feld : '"' + feld.replace("\"", "\"\"") + '"';
    }
}
