package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ziel.Ziel;
import de.wirkungskreis.ziel.Zielwert;
import de.wirkungskreis.zielnachhaltung.Messreihe.Art;
import de.wirkungskreis.zielnachhaltung.Messreihe.Monat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Einmündungen in Ausbildung by month of the Berichtsjahr (October to September). */
final class Einmuendungsreihe {

    private static final int OKTOBER = 10;

    private Einmuendungsreihe() {}

    /**
     * Empty for any other target, and where nobody is counted. Whole months alone: the one that runs is not over.
     *
     * @param gezaehlt by month, without those in which there was none
     */
    static Optional<Messreihe> zu(Ziel ziel, Zielwert wert, LocalDate datenstand, Supplier<NavigableMap<YearMonth, Long>> gezaehlt) {
        String name = (ziel.indikator() + " " + wert.gruppe()).toLowerCase(Locale.GERMANY);
        if (!name.contains("einmündung") || wert.einheit() != Zielwert.Zieleinheit.FAELLE) {
            return Optional.empty();
        }
        var letzter = YearMonth.from(datenstand).minusMonths(1);
        var bekannt = gezaehlt.get().headMap(letzter, true);
        if (bekannt.isEmpty()) {
            return Optional.empty();
        }
        var monate = new TreeMap<YearMonth, Monat>();
        for (var m = bekannt.firstKey(); !m.isAfter(letzter); m = m.plusMonths(1)) {
            monate.put(m, new Monat(bekannt.getOrDefault(m, 0L), 1));
        }
        return Optional.of(new Messreihe(Art.ANZAHL, OKTOBER, monate));
    }
}
