package de.wirkungskreis.beispiel;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.statistik.Messgroesse;
import de.wirkungskreis.statistik.Personenkreis;
import de.wirkungskreis.statistik.Raumprinzip;
import de.wirkungskreis.statistik.Rechtskreis;
import de.wirkungskreis.statistik.Region;
import de.wirkungskreis.statistik.Reife;
import de.wirkungskreis.statistik.Reihe;
import de.wirkungskreis.statistik.Veroeffentlichung;
import de.wirkungskreis.statistik.Veroeffentlichungen;
import de.wirkungskreis.statistik.Zaehlkonzept;
import de.wirkungskreis.statistik.Zeitbezug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Figures that were really published, with where; those of later years are there and wait for their day. Beside them what
 * might have been published of the made-up people: less the shorter was waited, and corrected month by month.
 */
@Component
@ConditionalOnProperty("wirkungskreis.beispiel")
class Beispielveroeffentlichungen {

    private static final List<LocalDate> DATENSTAENDE = List.of(LocalDate.of(2022, 7, 12), LocalDate.of(2022, 8, 11), LocalDate.of(2022, 9, 13),
            LocalDate.of(2022, 10, 11));
    private static final Map<Kennzahl, Messgroesse> REIHEN = Map.of(Kennzahl.K1E2, Messgroesse.K1E2, Kennzahl.K2, Messgroesse.K2,
            Kennzahl.K3, Messgroesse.K3, Kennzahl.BESTAND_ELB, Messgroesse.BESTAND_ELB, Kennzahl.BESTAND_LZB, Messgroesse.BESTAND_LZB);
    /** Of what the house counts, by T0 to T3. */
    private static final List<BigDecimal> ANTEILE = List.of(new BigDecimal("0.9847"), new BigDecimal("0.9913"), new BigDecimal("0.9961"), new BigDecimal("0.9982"));
    private static final Region HERFORD = new Region(Region.Art.JOBCENTER, "Herford");
    /** Where else it might have been published: rates as a share of what the house shows, changes as much less in percentage points, times ten. */
    private static final Map<Region, BigDecimal> ANDERSWO = Map.of(new Region(Region.Art.VERGLEICHSTYP, "IIc"), new BigDecimal("0.962"),
            new Region(Region.Art.LAND, "Nordrhein-Westfalen"), new BigDecimal("0.931"), new Region(Region.Art.BUND, "Deutschland"), new BigDecimal("0.984"));
    /** Jobcenter of the same Vergleichstyp. */
    private static final int VERGLICHEN = 28;
    private static final int MONATE = 14;
    /** A month changes for so long after it was first published. */
    private static final int UNFERTIG = 5;

    private final Veroeffentlichungen statistik;
    private final Kennzahlreihen eigene;
    private final Wortlaut worte;

    Beispielveroeffentlichungen(Veroeffentlichungen statistik, Kennzahlreihen eigene, Wortlaut worte) {
        this.statistik = statistik;
        this.eigene = eigene;
        this.worte = worte;
    }

    void veroeffentlichtesLaden() {
        try (var leser = new BufferedReader(new InputStreamReader(new ClassPathResource("beispiel/statistik.csv").getInputStream(), StandardCharsets.UTF_8))) {
            leser.lines().skip(1).map(z -> z.split(";", -1)).forEach(this::zeile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void zeile(String[] z) {
        var groesse = Messgroesse.valueOf(z[0]);
        var reihe = Reihe.von(groesse, new Region(Region.Art.valueOf(z[2]), z[3])).mit(Zeitbezug.valueOf(z[1]));
        reihe = z[4].isEmpty() ? reihe : reihe.mit(Rechtskreis.valueOf(z[4]));
        reihe = z[5].isEmpty() ? reihe : reihe.mit(Personenkreis.valueOf(z[5]));
        reihe = z[6].isEmpty() ? reihe : reihe.mit(Geschlecht.valueOf(z[6]));
        reihe = z[7].isEmpty() ? reihe : reihe.mit(Zaehlkonzept.valueOf(z[7]), Raumprinzip.valueOf(z[8]));
        statistik.anfuegen(reihe, List.of(Veroeffentlichung.wert(YearMonth.parse(z[9]), LocalDate.parse(z[10]), new BigDecimal(z[11]), null, z[12])));
    }

    void nachArtDerStatistikLaden() {
        REIHEN.forEach((kennzahl, groesse) -> List.of(Geschlecht.GESAMT, Geschlecht.W, Geschlecht.M).forEach(g -> {
            var werte = eigene.am(DATENSTAENDE.get(DATENSTAENDE.size() - 1)).reihe(kennzahl, g, Ausschnitt.ALLE);
            List<Veroeffentlichung> neue = new ArrayList<>();
            for (var datenstand : DATENSTAENDE) {
                int zurueck = datenstand.equals(DATENSTAENDE.get(0)) ? MONATE : UNFERTIG;
                werte.stream().filter(w -> alter(w, datenstand) >= 1 && alter(w, datenstand) <= zurueck)
                        .forEach(w -> wert(w, datenstand).ifPresent(neue::add));
            }
            if (!neue.isEmpty()) {
                boolean verglichen = groesse.art() == Messgroesse.Art.PROZENT || groesse.art() == Messgroesse.Art.VERAENDERUNG;
                statistik.anfuegen(Reihe.von(groesse, HERFORD).mit(g), verglichen ? neue.stream().map(Beispielveroeffentlichungen::mitRang).toList() : neue);
                if (verglichen) {
                    ANDERSWO.forEach((region, anteil) -> statistik.anfuegen(Reihe.von(groesse, region).mit(g), neue.stream().map(v -> anderswo(v, groesse.art(), anteil)).toList()));
                }
            }
        }));
    }

    /** Drifts by a place or two over the year. */
    private static Veroeffentlichung mitRang(Veroeffentlichung v) {
        return new Veroeffentlichung(v.monat(), v.datenstand(), v.wert(), v.ersatzzeichen(), v.zaehler(), v.nenner(), v.merkmal(), v.reife(),
                8 + v.monat().getMonthValue() % 4, VERGLICHEN, v.quelle());
    }

    private static Veroeffentlichung anderswo(Veroeffentlichung v, Messgroesse.Art art, BigDecimal anteil) {
        var wert = v.zahl().orElseThrow();
        return Veroeffentlichung.wert(v.monat(), v.datenstand(), (art == Messgroesse.Art.PROZENT ? wert.multiply(anteil)
                : wert.add(anteil.subtract(BigDecimal.ONE).multiply(BigDecimal.TEN))).setScale(1, RoundingMode.HALF_UP), v.reife(), v.quelle());
    }

    private static long alter(Kennzahlwert wert, LocalDate datenstand) {
        return ChronoUnit.MONTHS.between(wert.monat(), YearMonth.from(datenstand));
    }

    private Optional<Veroeffentlichung> wert(Kennzahlwert wert, LocalDate datenstand) {
        var reife = Reife.values()[(int) Math.min(3, alter(wert, datenstand) - 1)];
        boolean veraenderung = wert.kennzahl().art() == Kennzahl.Art.VERAENDERUNG;
        boolean anzahl = wert.kennzahl().art() == Kennzahl.Art.BESTAND;
        // a stock that is estimated has decimals; one that was counted has none
        int stellen = !anzahl ? 1 : reife == Reife.T3 ? 0 : 4;
        return (veraenderung ? wert.veraenderung(1) : wert.wert(anzahl ? 0 : 3)).map(w -> Veroeffentlichung.wert(wert.monat(), datenstand,
                w.multiply(ANTEILE.get(reife.ordinal())).setScale(stellen, RoundingMode.HALF_UP), reife, worte.text("beispiel.veroeffentlichung")));
    }
}
