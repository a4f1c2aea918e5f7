package de.wirkungskreis.leistungskette;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What followed an exit within six months.
 *
 * @param nach null: nothing, or work that nobody supports
 * @param frist last day on which the next link counts
 */
record Uebergang(Glied von, Art art, @Nullable Glied nach, LocalDate frist) implements Beleg {

    static final int BEOBACHTUNG_MONATE = 6;

    enum Art {
        /** into work, training or a business: without support, or with one that goes along with it */
        ARBEIT,
        GLIED,
        OHNE
    }

    /**
     * @param kette all links of the person
     * @throws NullPointerException when {@code von} still goes on
     */
    static Uebergang nach(Glied von, List<Glied> kette) {
        var ende = Objects.requireNonNull(von.austritt());
        var frist = ende.plusMonths(BEOBACHTUNG_MONATE);
        if (von.erfolg()) {
            return new Uebergang(von, Art.ARBEIT, null, frist);
        }
        // what already runs comes without a wait; of several such the one begun last, else the first to come
        var naechstes = kette.stream().filter(g -> g.teilnahme() != von.teilnahme() && g.laeuftNoch(ende) && !g.eintritt().isAfter(frist))
                .min(Comparator.<Glied>comparingLong(g -> wartezeit(ende, g)).thenComparing(Glied::eintritt, Comparator.reverseOrder())
                        .thenComparing(Glied::teilnahme));
        return naechstes.map(g -> new Uebergang(von, g.stufe() == Kettenstufe.ARBEIT ? Art.ARBEIT : Art.GLIED, g, frist))
                .orElseGet(() -> new Uebergang(von, Art.OHNE, null, frist));
    }

    private static long wartezeit(LocalDate ende, Glied naechstes) {
        return Math.max(0, ChronoUnit.DAYS.between(ende, naechstes.eintritt()));
    }

    /** Days between the last day and the first one of the next link; 0: it had begun already. */
    int tage() {
        return nach == null ? 0 : Math.toIntExact(wartezeit(Objects.requireNonNull(von.austritt()), nach));
    }

    /** Six months have passed: only then can it be said that nothing followed. */
    boolean beurteilbar(LocalDate heute) {
        return !frist.isAfter(heute);
    }

    @Override
    public long person() {
        return von.person();
    }

    @Override
    public String pfad() {
        return "/teilnahmen/" + von.teilnahme();
    }
}
