package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Ergebnis;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Monatswerte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indicators as CSV: exact numerators and denominators, by Jobcenter, month, sex. */
final class Kennzahlenschreiber {

    private final Ergebnis ergebnis;
    private final boolean mitAusschnitten;

    Kennzahlenschreiber(Ergebnis ergebnis, boolean mitAusschnitten) {
        this.ergebnis = ergebnis;
        this.mitAusschnitten = mitAusschnitten;
    }

    /** Returns how many lines came below the head. */
    long schreiben(Appendable nach) throws IOException {
        nach.append("jobcenter;monat;geschlecht;kennzahl;zaehler;nenner;faktor").append(mitAusschnitten ? ";ausschnitt\n" : "\n");
        long zeilen = 0;
        for (var jobcenter : ergebnis.jobcenter()) {
            for (var ausschnitt : mitAusschnitten ? ergebnis.ausschnitte() : Set.of(Ausschnitt.ALLE)) {
                zeilen += schreiben(jobcenter, ausschnitt, nach);
            }
        }
        return zeilen;
    }

    private long schreiben(String jobcenter, Ausschnitt ausschnitt, Appendable nach) throws IOException {
        Map<Geschlecht, Monatswerte> werte = new EnumMap<>(Geschlecht.class);
        for (var g : ergebnis.geschlechter()) {
            werte.put(g, ergebnis.werte(jobcenter, g, ausschnitt));
        }
        var alle = werte.get(Geschlecht.GESAMT);
        var vorn = feld(jobcenter) + ";";
        var hinten = mitAusschnitten ? ";" + wort(ausschnitt) + "\n" : "\n";
        long zeilen = 0;
        var satz = new StringBuilder();
        for (int nr = 0; nr < alle.monate(); nr++) {
            var bis = vorn + alle.monat(nr) + ";";
            for (var g : ergebnis.geschlechter()) {
                for (var wert : werte(werte.get(g), g, nr)) {
                    satz.setLength(0);
                    satz.append(bis).append(g.kuerzel()).append(';').append(wert.kennzahl()).append(';').append(wert.zaehler())
                            .append(';');
                    if (wert.nenner() != null) {
                        satz.append(wert.nenner()).append(';').append(wert.faktor());
                    } else {
                        satz.append(';');
                    }
                    nach.append(satz.append(hinten));
                    zeilen++;
                }
            }
        }
        return zeilen;
    }

    private static List<Kennzahlwert> werte(Monatswerte werte, Geschlecht g, int nr) {
        var alle = new ArrayList<Kennzahlwert>();
        for (var kennzahl : Kennzahl.values()) {
            Ergebnis.wert(werte, kennzahl, nr, g).ifPresent(alle::add);
        }
        return alle;
    }

    private static String wort(Ausschnitt ausschnitt) {
        return ausschnitt.art() == Ausschnitt.Art.ALLE ? "" : feld(ausschnitt.wert());
    }

    private static String feld(String text) {
        return text.indexOf(';') < 0 && text.indexOf('"') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
