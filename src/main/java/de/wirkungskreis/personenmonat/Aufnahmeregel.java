package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Suchfenster;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a person's starts of work make of a month of that person. One object for all persons: it keeps which Stichtage it missed. */
final class Aufnahmeregel {

    /** What starts of work say of a month. */
    static final Set<Spalte> SPALTEN = EnumSet.of(Spalte.INTEGRATION, Spalte.INTEGRATION_SV, Spalte.MINIJOB_EINTRITT, Spalte.OEGB_EINTRITT);

    private final Map<YearMonth, LocalDate> stichtage;
    private final Suchfenster fenster;
    private final Set<YearMonth> geliefert;
    private final SortedSet<YearMonth> fehlende = new TreeSet<>();

    /** @param geliefert months of which the house knows who was in the stock and who was not */
    Aufnahmeregel(Map<YearMonth, LocalDate> stichtage, Set<YearMonth> geliefert) {
        this.stichtage = stichtage;
        this.fenster = new Suchfenster(stichtage);
        this.geliefert = geliefert;
    }

    /**
     * Those of {@link #SPALTEN} that are 1 in this month; empty where it stays as delivered, because no Stichtag of it is known,
     * or nobody knows who was new in the stock: in the first two delivered months.
     *
     * @param bestand months at whose Stichtag the person was erwerbsfähig and leistungsberechtigt
     */
    Optional<Set<Spalte>> werte(YearMonth monat, Set<YearMonth> bestand, Collection<Aufnahme> aufnahmen) {
        var vormonat = monat.minusMonths(1);
        var davor = monat.minusMonths(2);
        if (!geliefert.contains(vormonat) || !geliefert.contains(davor)) {
            return Optional.empty();
        }
        var ab = bestand.contains(davor) ? vormonat : davor;
        var unbekannt = Stream.iterate(ab, m -> !m.isAfter(monat), m -> m.plusMonths(1)).filter(m -> !stichtage.containsKey(m)).toList();
        if (unbekannt.isEmpty()) {
            return Optional.of(zaehlend(monat, bestand, aufnahmen));
        }
        if (!bestand.contains(vormonat)) {
            return Optional.empty();
        }
        boolean nurDavor = unbekannt.equals(List.of(davor));
        if (aufnahmen.stream().map(Aufnahme::beginn).anyMatch(b -> kannZaehlen(b, ab, monat) && !(nurDavor && b.isAfter(stichtage.get(vormonat))))) {
            fehlende.addAll(unbekannt);
            return Optional.empty();
        }
        // a start after the Stichtag of the month before counts whatever the earlier one is
        return nurDavor ? Optional.of(zaehlend(monat, Set.of(davor, vormonat), aufnahmen)).filter(w -> !w.isEmpty()) : Optional.empty();
    }

    /** As far as the Stichtage say that are known. */
    private boolean kannZaehlen(LocalDate beginn, YearMonth ab, YearMonth monat) {
        var begonnen = YearMonth.from(beginn);
        return !begonnen.isBefore(ab) && !begonnen.isAfter(monat)
                && !(stichtage.containsKey(ab) && !beginn.isAfter(stichtage.get(ab))) && !(stichtage.containsKey(monat) && beginn.isAfter(stichtage.get(monat)));
    }

    private Set<Spalte> zaehlend(YearMonth monat, Set<YearMonth> bestand, Collection<Aufnahme> aufnahmen) {
        var werte = EnumSet.noneOf(Spalte.class);
        Map.<Spalte, Predicate<Aufnahme>>of(Spalte.INTEGRATION, Aufnahme::integration, Spalte.INTEGRATION_SV, Aufnahme::integrationSv,
                Spalte.MINIJOB_EINTRITT, Aufnahme::minijob, Spalte.OEGB_EINTRITT, Aufnahme::oeffentlichGefoerdert).forEach((spalte, zaehlt) -> {
                    if (fenster.integration(monat, bestand, aufnahmen.stream().filter(zaehlt).map(Aufnahme::beginn).toList())) {
                        werte.add(spalte);
                    }
                });
        return werte;
    }

    /** Months without whose Stichtag it cannot be said where a start counts. */
    SortedSet<YearMonth> fehlende() {
        return fehlende;
    }
}
