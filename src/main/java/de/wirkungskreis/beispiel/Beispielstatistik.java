package de.wirkungskreis.beispiel;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Zahlen;
import de.wirkungskreis.teilnahme.Zahlen.Monatszahl;
import de.wirkungskreis.umsetzung.BaZahlen;
import de.wirkungskreis.umsetzung.BaZahlen.BaZahl;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What the Förderstatistik might have published of the made-up people: some cases fewer than the house counts, the last
 * month after three months of waiting, corrected once.
 */
@Component
@ConditionalOnProperty("wirkungskreis.beispiel")
class Beispielstatistik {

    private static final YearMonth ERSTER = YearMonth.of(2021, 1);
    private static final YearMonth LETZTER = YearMonth.of(2022, 6);
    private static final LocalDate VORLAEUFIG = LocalDate.of(2022, 8, 30);
    private static final LocalDate ENDGUELTIG = LocalDate.of(2022, 9, 29);

    private final Zahlen zahlen;
    private final BaZahlen statistik;
    private final Wortlaut worte;

    Beispielstatistik(Zahlen zahlen, BaZahlen statistik, Wortlaut worte) {
        this.zahlen = zahlen;
        this.statistik = statistik;
        this.worte = worte;
    }

    void laden() {
        List<BaZahl> veroeffentlicht = new ArrayList<>();
        zahlen.monate(ERSTER, LETZTER, Gruppe.GESAMT).stream().collect(Collectors.groupingBy(z -> List.of(z.instrument(), z.monat())))
                .values().forEach(z -> {
                    if (z.get(0).monat().equals(LETZTER)) {
                        veroeffentlicht.add(zahl(z, VORLAEUFIG, 93));
                    }
                    veroeffentlicht.add(zahl(z, ENDGUELTIG, 97));
                });
        statistik.anfuegen(veroeffentlicht);
    }

    private BaZahl zahl(List<Monatszahl> monat, LocalDate datenstand, int prozent) {
        return new BaZahl(monat.get(0).instrument(), monat.get(0).monat(), datenstand, summe(monat, Monatszahl::eintritte, prozent),
                summe(monat, Monatszahl::eintritteFrauen, prozent), summe(monat, Monatszahl::bestand, prozent),
                summe(monat, Monatszahl::austritte, prozent), worte.text("beispiel.statistik"));
    }

    private static int summe(List<Monatszahl> monat, ToIntFunction<Monatszahl> groesse, int prozent) {
        return monat.stream().mapToInt(groesse).sum() * prozent / 100;
    }
}
