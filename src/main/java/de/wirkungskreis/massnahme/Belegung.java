package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Bruch;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Places against people, month by month. Paid is the larger of filled and Mindestmenge; what is paid and not filled
 * stands empty and costs.
 *
 * @param monate in which it ran, or people were there all the same
 * @param uebrige counts of other months: what became of people shows six months after they left
 */
record Belegung(Massnahme massnahme, List<Monat> monate, List<Monatszahlen> uebrige) {

    /**
     * @param stichtag last day of the month on which the Maßnahme runs; places and rates of that day hold for the month
     * @param kontingent null: nobody has agreed on places for it
     * @param mindest places that are paid whoever comes, at least at one of the rates
     * @param platzsatz per place and month, {@code teilnehmersatz} per participant and month but at least for the
     *     Mindestmenge; null: there is none
     * @param personensatz per participant and month, to the participants
     * @param zahlen null: nobody has counted
     */
    record Monat(YearMonth monat, LocalDate stichtag, @Nullable Platzkontingent kontingent, int mindest,
            @Nullable Euro platzsatz, @Nullable Euro teilnehmersatz, Euro personensatz, @Nullable Monatszahlen zahlen) {

        Optional<Integer> besetzt() {
            return Optional.ofNullable(zahlen).map(Monatszahlen::besetzt);
        }

        Optional<Integer> bezahlt() {
            return kontingent == null ? Optional.empty() : besetzt().map(b -> Math.max(b, mindest));
        }

        Optional<Integer> leer() {
            return kontingent == null ? Optional.empty() : besetzt().map(b -> Math.max(0, mindest - b));
        }

        boolean mitSatz() {
            return platzsatz != null || teilnehmersatz != null;
        }

        Optional<Euro> leerstand() {
            return kontingent == null || !mitSatz() ? Optional.empty() : besetzt().map(b -> mal(platzsatz, Math.max(0, jePlatz(kontingent) - b))
                    .plus(mal(teilnehmersatz, Math.max(0, kontingent.mindestmenge() - b))));
        }

        Optional<Euro> kosten() {
            return kontingent == null || !mitSatz() ? Optional.empty() : besetzt().map(b -> mal(platzsatz, Math.max(b, jePlatz(kontingent)))
                    .plus(mal(teilnehmersatz, Math.max(b, kontingent.mindestmenge()))).plus(mal(personensatz, b)));
        }

        /** Vacancy drives this one, not the sum; empty where nobody came. */
        Optional<Bruch> kostenJeTeilnehmer() {
            return kosten().flatMap(k -> besetzt().filter(b -> b > 0).map(b -> Bruch.von(k).durch(Bruch.ganz(b))));
        }

        /** Whoever pays by the place pays all of them, unless the contract says less. */
        private static int jePlatz(Platzkontingent kontingent) {
            return kontingent.hatMindestmenge() ? kontingent.mindestmenge() : kontingent.plaetze();
        }

        private static Euro mal(@Nullable Euro betrag, int anzahl) {
            return betrag == null ? Euro.NULL : new Euro(Math.multiplyExact(betrag.cent(), (long) anzahl));
        }
    }

    /** From its first month to the last one that has begun by {@code heute}; a month in which it did not run is none. */
    static Belegung von(Massnahme massnahme, List<Monatszahlen> zahlen, LocalDate heute) {
        var zeitraum = massnahme.angaben().zeitraum();
        List<Monat> monate = new ArrayList<>();
        Map<YearMonth, Monatszahlen> je = zahlen.stream().filter(z -> z.massnahme().equals(massnahme.schluessel()))
                .collect(Collectors.toMap(Monatszahlen::monat, Function.identity(), (a, b) -> a, TreeMap::new));
        if (zeitraum != null) {
            var ende = zeitraum.letzterTag().isBefore(heute) ? zeitraum.letzterTag() : heute;
            for (var m = YearMonth.from(zeitraum.von()); !m.isAfter(YearMonth.from(ende)); m = m.plusMonths(1)) {
                var letzter = m.atEndOfMonth().isAfter(zeitraum.letzterTag()) ? zeitraum.letzterTag() : m.atEndOfMonth();
                if (massnahme.liefIm(m) || je.get(m) != null && je.get(m).jemand()) {
                    monate.add(monat(massnahme, m, letzter, je.remove(m)));
                }
            }
        }
        return new Belegung(massnahme, List.copyOf(monate), List.copyOf(je.values()));
    }

    private static Monat monat(Massnahme massnahme, YearMonth monat, LocalDate stichtag, @Nullable Monatszahlen zahlen) {
        var kontingent = massnahme.plaetzeAm(stichtag).orElse(null);
        Euro platz = null;
        Euro teilnehmer = null;
        Euro person = Euro.NULL;
        for (var satz : massnahme.kostenAm(stichtag)) {
            if (satz.bezug() == Kostensatz.Bezug.PAUSCHAL) {
                continue;
            }
            if (satz.art() == Kostensatz.Art.MEHRAUFWANDSENTSCHAEDIGUNG) {
                person = person.plus(satz.betrag());
            } else if (satz.bezug() == Kostensatz.Bezug.PLATZMONAT) {
                platz = platz == null ? satz.betrag() : platz.plus(satz.betrag());
            } else {
                teilnehmer = teilnehmer == null ? satz.betrag() : teilnehmer.plus(satz.betrag());
            }
        }
        return new Monat(monat, stichtag, kontingent, kontingent == null ? 0 : platz == null ? kontingent.mindestmenge() : Monat.jePlatz(kontingent),
                platz, teilnehmer, person, zahlen);
    }

    boolean gezaehlt() {
        return monate.stream().anyMatch(m -> m.zahlen() != null);
    }

    Optional<Monat> letzterGezaehlter() {
        return monate.stream().filter(m -> m.zahlen() != null).reduce((a, b) -> b);
    }
}
