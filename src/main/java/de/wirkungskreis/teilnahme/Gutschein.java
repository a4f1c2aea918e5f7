package de.wirkungskreis.teilnahme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A voucher or a Berechtigung, as of "heute".
 *
 * @param gueltigBis last day on which it can be redeemed
 * @param teilnahme what it was redeemed for, where that is known
 */
public record Gutschein(long id, long person, Art art, LocalDate ausgestellt, LocalDate gueltigBis, @Nullable Long teilnahme,
        List<Ereignis> ereignisse, int version) {

    /** Six weeks, half a year: § 45 Abs. 6 SGB III. */
    public static final int ERSTE_RATE_WOCHEN = 6;
    public static final int ZWEITE_RATE_MONATE = 6;

    public enum Art {
        /** Aktivierungs- und Vermittlungsgutschein, Maßnahme bei einem Träger */
        AVGS_MASSNAHME,
        /** the same for a private Arbeitsvermittlung, paid in two instalments */
        AVGS_VERMITTLUNG,
        BILDUNGSGUTSCHEIN,
        /** Berechtigung; the course begins later, and others pay */
        INTEGRATIONSKURS,
        BERUFSSPRACHKURS;

        boolean berechtigung() {
            return this == INTEGRATIONSKURS || this == BERUFSSPRACHKURS;
        }
    }

    public enum Stand {
        AUSGESTELLT,
        /** first day of the Maßnahme, of the work, of the course */
        EINGELOEST,
        RATE_1,
        ABGERECHNET,
        /** work ended before the next instalment was due */
        ERLOSCHEN,
        ZURUECKGEGEBEN,
        /** nobody's doing: the day has passed */
        VERFALLEN;

        Set<Stand> nach(Art art) {
            return switch (this) {
                case AUSGESTELLT -> Set.of(EINGELOEST, ZURUECKGEGEBEN);
                case EINGELOEST -> art == Art.AVGS_VERMITTLUNG ? Set.of(RATE_1, ERLOSCHEN)
                        : art.berechtigung() ? Set.of() : Set.of(ABGERECHNET);
                case RATE_1 -> Set.of(ABGERECHNET, ERLOSCHEN);
                default -> Set.of();
            };
        }
    }

    public record Ereignis(Stand nach, LocalDate am, String kennung) {}

    private Stand letzter() {
        return ereignisse.isEmpty() ? Stand.AUSGESTELLT : ereignisse.get(ereignisse.size() - 1).nach();
    }

    public Stand stand(LocalDate heute) {
        return letzter() == Stand.AUSGESTELLT && heute.isAfter(gueltigBis) ? Stand.VERFALLEN : letzter();
    }

    public Optional<LocalDate> eingeloest() {
        return ereignisse.stream().filter(e -> e.nach() == Stand.EINGELOEST).map(Ereignis::am).findFirst();
    }

    /** In about the order in which they happen. A lapsed one may still get the redemption that was only recorded late. */
    public List<Stand> naechste() {
        return letzter().nach(art).stream().sorted().toList();
    }

    LocalDate letzterTag() {
        return ereignisse.isEmpty() ? ausgestellt : ereignisse.get(ereignisse.size() - 1).am();
    }

    Optional<Hindernis> hindernis(Stand nach, LocalDate am, LocalDate heute) {
        if (!letzter().nach(art).contains(nach)) {
            return Optional.of(Hindernis.bei("am", "gutschein.folgt", stand(heute), nach));
        }
        if (am.isAfter(heute)) {
            return Optional.of(Hindernis.bei("am", "zukunft", am, heute));
        }
        if (am.isBefore(letzterTag())) {
            return Optional.of(Hindernis.bei("am", "gutschein.zurueck", am, letzter(), letzterTag()));
        }
        if (nach == Stand.EINGELOEST && am.isAfter(gueltigBis)) {
            return Optional.of(Hindernis.bei("am", "gutschein.verfallen", gueltigBis));
        }
        var beginn = eingeloest().orElse(am);
        if (nach == Stand.RATE_1 && am.isBefore(beginn.plusWeeks(ERSTE_RATE_WOCHEN))) {
            return Optional.of(Hindernis.bei("am", "gutschein.rate1", beginn.plusWeeks(ERSTE_RATE_WOCHEN)));
        }
        if (art == Art.AVGS_VERMITTLUNG && nach == Stand.ABGERECHNET && am.isBefore(beginn.plusMonths(ZWEITE_RATE_MONATE))) {
            return Optional.of(Hindernis.bei("am", "gutschein.rate2", beginn.plusMonths(ZWEITE_RATE_MONATE)));
        }
        return Optional.empty();
    }
}
