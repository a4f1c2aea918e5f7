package de.wirkungskreis.haushalt;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.haushalt.Konto.Art;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Verteilung;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds after any sequence of acts, 10,000 seeded ones each. */
class HauptbuchEigenschaftTest {

    private static final int VERSUCHE = 10_000;
    private static final LocalDate TAG = LocalDate.of(2022, 6, 1);

    @Test
    void nachBeliebigenBuchungenIstDieSummeAllerKontenNullUndFreiGebundenUndAbgeflossenSindDasVerfuegbare() {
        var zufall = new Random(20221);
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            Map<Konto, Long> buch = new HashMap<>();
            long zugeteilt = 0;
            long umgeschichtet = 0;
            for (int schritt = 0; schritt < 12; schritt++) {
                var betrag = new Euro(1 + zufall.nextInt(1_000_000_00));
                var satz = switch (zufall.nextInt(6)) {
                    case 0 -> Buchungssatz.von(Vorgang.ZUTEILUNG, TAG, "z", null, Konto.EGT, 2022, betrag);
                    case 1 -> Buchungssatz.umschichtung(TAG, "u", Konto.EGT, Konto.VKB, 2022, betrag);
                    case 2 -> Buchungssatz.von(Vorgang.FESTLEGUNG, TAG, "b", "f", Konto.EGT, 2022, betrag);
                    case 3 -> Buchungssatz.von(Vorgang.FREIGABE, TAG, "r", "f", Konto.EGT, 2022, betrag);
                    case 4 -> Buchungssatz.von(Vorgang.ZAHLUNG, TAG, "p", "f", Konto.EGT, 2022, betrag);
                    default -> Buchungssatz.von(Vorgang.VERFALL, TAG, "v", null, Konto.EGT, 2022, betrag);
                };
                if (geht(buch, satz)) {
                    satz.posten().forEach(p -> buch.merge(p.konto(), p.betrag().cent(), Long::sum));
                    zugeteilt += satz.vorgang() == Vorgang.ZUTEILUNG ? betrag.cent() : 0;
                    umgeschichtet += satz.vorgang() == Vorgang.UMSCHICHTUNG ? betrag.cent() : 0;
                }
            }
            assertThat(buch.values().stream().mapToLong(Long::longValue).sum()).isZero();
            var salden = new HashMap<Art, Euro>();
            buch.forEach((konto, cent) -> {
                if (konto.kasse().equals(Konto.EGT)) {
                    salden.put(konto.art(), new Euro(cent));
                }
            });
            assertThat(new Kontenstand(Konto.EGT, 2022, salden).verfuegbar()).isEqualTo(new Euro(zugeteilt - umgeschichtet));
        }
    }

    /** As the database decides: what is taken must be there. */
    private static boolean geht(Map<Konto, Long> buch, Buchungssatz satz) {
        return satz.posten().stream().filter(p -> p.betrag().cent() < 0 && p.konto().art() != Art.ZUGETEILT)
                .allMatch(p -> buch.getOrDefault(p.konto(), 0L) + p.betrag().cent() >= 0);
    }

    @Test
    void wasAufMonateVerteiltWirdBleibtAufDenCentUndZusammengesetztIstEsDasselbe() {
        var zufall = new Random(20222);
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            long summe = zufall.nextLong(-1_000_000_000_00L, 1_000_000_000_00L);
            long[] teile = Verteilung.gleichmaessig(summe, 1 + zufall.nextInt(60));
            assertThat(Arrays.stream(teile).sum()).isEqualTo(summe);
            var plan = Zahlungsplan.LEER;
            var beginn = YearMonth.of(2022, 1 + zufall.nextInt(12));
            for (int i = 0; i < teile.length; i++) {
                plan = plan.plus(Zahlungsplan.monatlich(new Euro(teile[i]), beginn.plusMonths(i), 1, 0));
            }
            assertThat(plan.gesamt()).isEqualTo(new Euro(summe));
            assertThat(plan.jeHaushaltsjahr().values().stream().reduce(Euro.NULL, Euro::plus)).isEqualTo(new Euro(summe));
            assertThat(plan.imHaushaltsjahr(2022).plus(plan.verpflichtungen(2022).values().stream().reduce(Euro.NULL, Euro::plus))).isEqualTo(new Euro(summe));
        }
    }

    @Test
    void umschichtungErhaeltDieSummeBeiderTitelInBeideRichtungen() {
        var zufall = new Random(20223);
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            Map<String, Long> frei = new HashMap<>(Map.of(Konto.EGT, zufall.nextLong(1_000_000_000L), Konto.VKB, zufall.nextLong(1_000_000_000L)));
            long vorher = frei.get(Konto.EGT) + frei.get(Konto.VKB);
            boolean hin = zufall.nextBoolean();
            var satz = Buchungssatz.umschichtung(TAG, "u", hin ? Konto.EGT : Konto.VKB, hin ? Konto.VKB : Konto.EGT, 2022, new Euro(1 + zufall.nextInt(1_000_000_00)));
            satz.posten().forEach(p -> frei.merge(p.konto().kasse(), p.betrag().cent(), Long::sum));
            assertThat(frei.get(Konto.EGT) + frei.get(Konto.VKB)).isEqualTo(vorher);
        }
    }
}
