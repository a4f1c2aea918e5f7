package de.wirkungskreis.zielnachhaltung;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a missed target is yellow and when red. No norm says so: the house does, for all targets or for one. */
interface Schwellen {

    /**
     * @param gelbBis missed by at most so many percent of the Soll is yellow
     * @param gleichBis a change of at most so many percent is no Tendenz
     * @param ziel null: for all targets
     */
    record Schwelle(@Nullable Integer jahr, @Nullable String ziel, BigDecimal gelbBis, BigDecimal gleichBis, String begruendung,
            @Nullable String kennung) {}

    /** Between 0 and 50 percent, with the two decimals that are kept. */
    static boolean erlaubt(BigDecimal prozent) {
        return prozent.signum() >= 0 && prozent.compareTo(BigDecimal.valueOf(50)) <= 0 && prozent.stripTrailingZeros().scale() <= 2;
    }

    /** Newest first; the one it came with last. */
    List<Schwelle> verlauf(int jahr);

    default Schwelle fuer(int jahr, String ziel) {
        return fuer(verlauf(jahr), ziel);
    }

    /** Of the target, else of the year, else as the software came. */
    static Schwelle fuer(List<Schwelle> verlauf, String ziel) {
        return verlauf.stream().filter(s -> s.ziel() == null || s.ziel().equals(ziel))
                .min(Comparator.comparing((Schwelle s) -> s.ziel() == null).thenComparing(s -> s.jahr() == null)).orElseThrow();
    }

    /** @throws de.wirkungskreis.web.Unzulaessig without a reason or beyond 0 to 50 percent */
    void setzen(int jahr, @Nullable String ziel, BigDecimal gelbBis, BigDecimal gleichBis, String begruendung);
}
