package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.massnahme.Belegungsquelle.Monatszahlen;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Places against people, month by month. Paid is the larger of filled and Mindestmenge; what is paid and not filled
 * stands empty and costs.
 */
record Belegung(Massnahme massnahme, List<Monat> monate) {

    /**
     * @param stichtag last day of the month on which the Maßnahme runs; places and rates of that day hold for the month
     * @param kontingent null: nobody has agreed on places for it
     * @param mindest places that are paid whoever comes
     * @param platzsatz per place or participant and month, without what goes to the participants; null: none that is monthly
     * @param personensatz per participant and month, to the participants
     * @param zahlen null: nobody has counted
     */
    record Monat(YearMonth monat, LocalDate stichtag, @Nullable Platzkontingent kontingent, int mindest,
            @Nullable Euro platzsatz, Euro personensatz, @Nullable Monatszahlen zahlen) {

        Optional<Integer> besetzt() {
            return Optional.ofNullable(zahlen).map(Monatszahlen::besetzt);
        }

        Optional<Integer> bezahlt() {
            return kontingent == null ? Optional.empty() : besetzt().map(b -> Math.max(b, mindest));
        }

        Optional<Integer> leer() {
            return kontingent == null ? Optional.empty() : besetzt().map(b -> Math.max(0, mindest - b));
        }

        Optional<Euro> leerstand() {
            return platzsatz == null ? Optional.empty() : leer().map(l -> mal(platzsatz, l));
        }

        Optional<Euro> kosten() {
            return platzsatz == null || kontingent == null ? Optional.empty()
                    : besetzt().map(b -> mal(platzsatz, Math.max(b, mindest)).plus(mal(personensatz, b)));
        }

        private static Euro mal(Euro betrag, int anzahl) {
            return new Euro(Math.multiplyExact(betrag.cent(), (long) anzahl));
        }
    }

    /** From its first month to the last one that has begun by {@code heute}. */
    static Belegung von(Massnahme massnahme, List<Monatszahlen> zahlen, LocalDate heute) {
        var zeitraum = massnahme.angaben().zeitraum();
        List<Monat> monate = new ArrayList<>();
        if (zeitraum != null) {
            Map<YearMonth, Monatszahlen> je = zahlen.stream().filter(z -> z.massnahme().equals(massnahme.schluessel()))
                    .collect(Collectors.toMap(Monatszahlen::monat, Function.identity()));
            var ende = zeitraum.letzterTag().isBefore(heute) ? zeitraum.letzterTag() : heute;
            for (var m = YearMonth.from(zeitraum.von()); !m.isAfter(YearMonth.from(ende)); m = m.plusMonths(1)) {
                var letzter = m.atEndOfMonth().isAfter(zeitraum.letzterTag()) ? zeitraum.letzterTag() : m.atEndOfMonth();
                monate.add(monat(massnahme, m, letzter, je.get(m)));
            }
        }
        return new Belegung(massnahme, List.copyOf(monate));
    }

    private static Monat monat(Massnahme massnahme, YearMonth monat, LocalDate stichtag, @Nullable Monatszahlen zahlen) {
        var kontingent = massnahme.plaetzeAm(stichtag).orElse(null);
        Euro platz = null;
        Euro person = Euro.NULL;
        boolean jePlatz = false;
        for (var satz : massnahme.kostenAm(stichtag)) {
            if (satz.bezug() == Kostensatz.Bezug.PAUSCHAL) {
                continue;
            }
            if (satz.art() == Kostensatz.Art.MEHRAUFWANDSENTSCHAEDIGUNG) {
                person = person.plus(satz.betrag());
            } else {
                platz = platz == null ? satz.betrag() : platz.plus(satz.betrag());
                jePlatz |= satz.bezug() == Kostensatz.Bezug.PLATZMONAT;
            }
        }
        return new Monat(monat, stichtag, kontingent, kontingent == null ? 0 : mindest(kontingent, jePlatz), platz, person, zahlen);
    }

    /** Whoever pays by the place pays all of them, unless the contract says less. */
    private static int mindest(Platzkontingent kontingent, boolean jePlatz) {
        return jePlatz && !kontingent.hatMindestmenge() ? kontingent.plaetze() : kontingent.mindestmenge();
    }

    boolean gezaehlt() {
        return monate.stream().anyMatch(m -> m.zahlen() != null);
    }

    Optional<Monat> letzterGezaehlter() {
        return monate.stream().filter(m -> m.zahlen() != null).reduce((a, b) -> b);
    }
}
