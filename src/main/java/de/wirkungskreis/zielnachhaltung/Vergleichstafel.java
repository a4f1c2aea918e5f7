package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.statistik.Messgroesse;
import de.wirkungskreis.statistik.Region;
import de.wirkungskreis.statistik.Reihe;
import de.wirkungskreis.statistik.Veroeffentlichung;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One indicator as it was published: of the house first, then of its Vergleichstyp, its Land and the Bund. The house's own
 * count is not in here: an estimate of the others stands beside an estimate of the house.
 */
record Vergleichstafel(Messgroesse messgroesse, List<Ebene> ebenen) {

    /** @param nr of the published series, in addresses */
    record Ebene(int nr, Reihe reihe, NavigableMap<YearMonth, Veroeffentlichung> werte) {

        Ebene {
            werte = new TreeMap<>(werte);
        }

        boolean haus() {
            return reihe.region().art() == Region.Art.JOBCENTER;
        }

        Optional<Veroeffentlichung> wert(YearMonth monat) {
            return Optional.ofNullable(werte.get(monat));
        }
    }

    Optional<Ebene> haus() {
        return ebenen.stream().filter(Ebene::haus).findFirst();
    }

    /** The newest month of the house; where nothing of the house was published, the newest of the others. */
    YearMonth letzter() {
        return haus().map(h -> h.werte.lastKey())
                .orElseGet(() -> ebenen.stream().map(e -> e.werte.lastKey()).max(YearMonth::compareTo).orElseThrow());
    }

    /** Thirteen months up to the newest, so that the same month of the year before is among them. */
    List<YearMonth> monate() {
        var bis = letzter();
        return ebenen.stream().flatMap(e -> e.werte.keySet().stream()).filter(m -> !m.isAfter(bis) && m.isAfter(bis.minusMonths(13)))
                .distinct().sorted().toList();
    }
}
