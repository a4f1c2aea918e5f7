package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Ergebnis;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlstand;
import de.wirkungskreis.kennzahl.Monatswerte;
import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Zaehlgroesse;
import de.wirkungskreis.personenmonat.Personenmonate.Lieferung;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The house's indicators from the counts that were known on a day. */
@Component
class EigeneReihen implements Kennzahlreihen {

    private static final int HOECHSTENS = 200;

    private final JdbcPersonenmonate ablage;
    /** What was known by a Lieferung never changes; a Lieferung that was rolled back leaves its number unused. */
    private final Map<Schluessel, Map<Geschlecht, Monatswerte>> gemerkt = new ConcurrentHashMap<>();

    private record Schluessel(Lieferung lieferung, Ausschnitt ausschnitt) {}

    EigeneReihen(JdbcPersonenmonate ablage) {
        this.ablage = ablage;
    }

    /** All deliveries are forgotten: numbers may be given out anew. */
    void vergessen() {
        gemerkt.clear();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LocalDate> datenstaende() {
        return ablage.lieferungen().stream().map(Lieferung::datenstand).distinct().toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kennzahlstand> am(List<LocalDate> datenstaende) {
        var lieferungen = ablage.lieferungen();
        return datenstaende.stream().map(d -> stand(letzte(lieferungen, d))).toList();
    }

    private Kennzahlstand stand(Optional<Lieferung> lieferung) {
        return (kennzahl, geschlecht, ausschnitt) -> lieferung.flatMap(l -> Optional.ofNullable(werte(ausschnitt, l).get(geschlecht)))
                .map(w -> Ergebnis.reihe(w, kennzahl, geschlecht)).orElse(List.of());
    }

    /** By sex, with their sum; empty when nothing was known by then. */
    @Transactional(readOnly = true)
    public Optional<Map<Geschlecht, Monatswerte>> werte(Ausschnitt ausschnitt, LocalDate datenstand) {
        return letzte(datenstand).map(l -> werte(ausschnitt, l));
    }

    private Map<Geschlecht, Monatswerte> werte(Ausschnitt ausschnitt, Lieferung lieferung) {
        var schluessel = new Schluessel(lieferung, ausschnitt);
        var bekannt = gemerkt.get(schluessel);
        if (bekannt == null) {
            bekannt = lesen(lieferung.nr(), ausschnitt);
            if (gemerkt.size() > HOECHSTENS) {
                gemerkt.clear();
            }
            gemerkt.put(schluessel, bekannt);
        }
        return bekannt;
    }

    /** The last one that had arrived by the end of that day. */
    Optional<Lieferung> letzte(LocalDate datenstand) {
        return letzte(ablage.lieferungen(), datenstand);
    }

    private static Optional<Lieferung> letzte(List<Lieferung> lieferungen, LocalDate datenstand) {
        return lieferungen.stream().filter(l -> !l.datenstand().isAfter(datenstand)).reduce((a, b) -> b);
    }

    Set<Spalte> spalten() {
        return ablage.spalten().orElse(Set.of());
    }

    List<Ausschnitt> ausschnitte() {
        return ablage.eigenesJobcenter().map(ablage::ausschnitte).orElse(List.of());
    }

    private Map<Geschlecht, Monatswerte> lesen(int lieferung, Ausschnitt ausschnitt) {
        var jobcenter = ablage.eigenesJobcenter();
        if (jobcenter.isEmpty()) {
            return Map.of();
        }
        var spalten = spalten();
        var zeilen = ablage.zaehlungen(jobcenter.get(), ausschnitt, lieferung);
        if (zeilen.isEmpty()) {
            return Map.of();
        }
        var erster = zeilen.keySet().stream().map(Zaehlstand.Stelle::monat).min(YearMonth::compareTo).orElseThrow();
        var letzter = zeilen.keySet().stream().map(Zaehlstand.Stelle::monat).max(YearMonth::compareTo).orElseThrow();
        int monate = (int) ChronoUnit.MONTHS.between(erster, letzter) + 1;
        Function<Geschlecht, Monatswerte> neu = g -> new Monatswerte(erster, monate, spalten);
        var werte = new EnumMap<Geschlecht, Monatswerte>(Geschlecht.class);
        var gesamt = neu.apply(Geschlecht.GESAMT);
        werte.put(Geschlecht.GESAMT, gesamt);
        zeilen.forEach((stelle, zahlen) -> {
            int nr = (int) ChronoUnit.MONTHS.between(erster, stelle.monat());
            eintragen(werte.computeIfAbsent(stelle.geschlecht(), neu), nr, zahlen);
            eintragen(gesamt, nr, zahlen);
        });
        return werte;
    }

    private static void eintragen(Monatswerte werte, int nr, @Nullable Long[] zahlen) {
        Arrays.stream(Zaehlgroesse.values()).filter(g -> zahlen[g.ordinal()] != null)
                .forEach(g -> werte.setzen(g, nr, werte.wert(g, nr) + zahlen[g.ordinal()]));
    }
}
