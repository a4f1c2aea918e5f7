package de.wirkungskreis.umsetzung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.planung.Instrumentgruppe;
import de.wirkungskreis.planung.Monatsprofil;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.teilnahme.Zahlen.Gezaehlt;
import de.wirkungskreis.teilnahme.Zahlen.Monatszahl;
import de.wirkungskreis.umsetzung.Zeilenstand.Monat;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds counts against the lines of a plan. A count belongs to the line of its Instrument; where several lines share one,
 * to the line its Maßnahme serves, and else to none of them.
 */
final class Umsetzungsrechnung {

    private final Planung plan;
    private final long programm;
    private final Programmjahr jahr;
    private final YearMonth bis;
    private final List<Monatszahl> zahlen;
    private final Map<String, Integer> personen;
    private final List<Massnahme> massnahmen;
    private final Gezaehlt gezaehlt;
    private final Set<String> geteilte;

    /**
     * @param zahlen of this year, {@code personen} different people behind its entries by Instrument
     * @param gezaehlt tells the months in which none is zero from those nobody counted
     */
    Umsetzungsrechnung(Planung plan, long programm, Programmjahr jahr, YearMonth bis, List<Monatszahl> zahlen, Map<String, Integer> personen,
            List<Massnahme> massnahmen, Gezaehlt gezaehlt) {
        this.plan = plan;
        this.programm = programm;
        this.jahr = jahr;
        this.bis = bis;
        this.zahlen = zahlen;
        this.personen = personen;
        this.massnahmen = massnahmen;
        this.gezaehlt = gezaehlt;
        Set<String> gesehen = new HashSet<>();
        this.geteilte = plan.zeilen().map(Planzeile::instrument).filter(i -> i != null && !gesehen.add(i)).collect(Collectors.toSet());
    }

    /** The same with other counts: those of a group. */
    Umsetzungsrechnung mit(List<Monatszahl> andere) {
        return new Umsetzungsrechnung(plan, programm, jahr, bis, andere, Map.of(), massnahmen, gezaehlt);
    }

    long bestand(Massnahme massnahme, YearMonth monat) {
        return zahlen.stream().filter(z -> z.massnahme().equals(massnahme.schluessel()) && z.monat().equals(monat))
                .mapToLong(Monatszahl::bestand).sum();
    }

    Zeilenstand stand(Planzeile zeile) {
        Einheit einheit = zeile.einheitIn(plan.gruppeVon(zeile));
        var imJahr = plan.wert(zeile, jahr, einheit);
        Optional<Monatsprofil> eigenes = zeile.profil(jahr, einheit);
        Optional<Monatsprofil> profil = eigenes.isPresent() ? eigenes
                : imJahr.isPresent() && imJahr.getAsLong() >= 0 && Zeilenstand.messung(einheit) == Zeilenstand.Messung.EINTRITTE
                        ? Optional.of(profil(zeile, einheit, imJahr.getAsLong())) : Optional.empty();
        var monate = monate(zeile);
        return new Zeilenstand(zeile, einheit, jahr, bis, imJahr, plan.genauigkeit(zeile, jahr, einheit), profil, eigenes.isEmpty(),
                personen(zeile, monate), monate);
    }

    private OptionalLong personen(Planzeile zeile, List<Monat> monate) {
        if (zeile.instrument() == null || geteilte.contains(zeile.instrument()) || !monate.stream().allMatch(Monat::gezaehlt)) {
            return OptionalLong.empty();
        }
        Integer bekannt = personen.get(zeile.instrument());
        return bekannt != null ? OptionalLong.of(bekannt)
                : monate.stream().allMatch(m -> m.eintritte() == 0) ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /** A derived line has the months of what it is made of. */
    private Monatsprofil profil(Planzeile zeile, Einheit einheit, long imJahr) {
        var teile = plan.bestandteile(zeile).map(t -> t.profil(jahr, einheit)).toList();
        if (teile.isEmpty() || teile.stream().anyMatch(Optional::isEmpty)) {
            return Monatsprofil.gleichmaessig(jahr, einheit, imJahr);
        }
        return new Monatsprofil(jahr, einheit, Monatsprofil.Art.VON_HAND, Stream.iterate(0, i -> i < 12, i -> i + 1)
                .map(i -> teile.stream().mapToLong(t -> t.orElseThrow().monate().get(i)).sum()).toList());
    }

    private List<Monat> monate(Planzeile zeile) {
        var dort = massnahmen(zeile);
        var seine = zahlen.stream().filter(z -> gehoert(z, zeile)).collect(Collectors.groupingBy(Monatszahl::monat));
        return Stream.iterate(YearMonth.of(jahr.jahr(), 1), m -> !m.isAfter(bis), m -> m.plusMonths(1))
                .map(m -> monat(m, seine.getOrDefault(m, List.of()), dort, gezaehlt.enthaelt(zeile.instrument(), m))).toList();
    }

    private static Monat monat(YearMonth m, List<Monatszahl> zahlen, List<Massnahme> massnahmen, boolean gezaehlt) {
        var besetzte = zahlen.stream().filter(z -> z.bestand() > 0).map(Monatszahl::massnahme).collect(Collectors.toSet());
        var mitPlaetzen = massnahmen.stream().filter(x -> plaetze(x, m, besetzte.contains(x.schluessel())).isPresent()).toList();
        var schluessel = mitPlaetzen.stream().map(Massnahme::schluessel).collect(Collectors.toSet());
        return new Monat(m, summe(zahlen, Monatszahl::eintritte), summe(zahlen, Monatszahl::eintritteFrauen), summe(zahlen, Monatszahl::bestand),
                summe(zahlen, Monatszahl::bestandFrauen), summe(zahlen, Monatszahl::austritte), summe(zahlen, Monatszahl::abbrueche),
                mitPlaetzen.stream().mapToLong(x -> plaetze(x, m, true).orElse(0)).sum(),
                zahlen.stream().filter(z -> schluessel.contains(z.massnahme())).mapToLong(Monatszahl::bestand).sum(),
                gezaehlt, !besetzte.equals(Set.of("")));
    }

    /** Of the last day; only one that runs offers any, or one in which people are all the same. */
    private static OptionalLong plaetze(Massnahme massnahme, YearMonth monat, boolean besetzt) {
        var tag = monat.atEndOfMonth();
        return (besetzt || massnahme.laeuftAm(tag)) && massnahme.plaetzeAm(tag).isPresent()
                ? OptionalLong.of(massnahme.plaetzeAm(tag).get().plaetze()) : OptionalLong.empty();
    }

    long plaetze(Massnahme massnahme, YearMonth monat) {
        return plaetze(massnahme, monat, bestand(massnahme, monat) > 0).orElse(0);
    }

    private static long summe(List<Monatszahl> zahlen, ToIntFunction<Monatszahl> groesse) {
        return zahlen.stream().mapToLong(groesse::applyAsInt).sum();
    }

    boolean gehoert(Monatszahl zahl, Planzeile zeile) {
        return zahl.instrument().equals(zeile.instrument()) && (!geteilte.contains(zahl.instrument())
                || massnahmen(zeile).stream().anyMatch(m -> m.schluessel().equals(zahl.massnahme())));
    }

    /** Those that serve the line; of a line that has its Instrument for itself also those that name none. */
    List<Massnahme> massnahmen(Planzeile zeile) {
        return massnahmen.stream().filter(m -> {
            var bezug = m.angaben().bezuege().stream().filter(b -> b.programm() == programm && b.planzeile() != null).findFirst();
            return bezug.isPresent() ? zeile.schluessel().equals(bezug.get().planzeile())
                    : zeile.instrument() != null && zeile.instrument().equals(m.angaben().instrument()) && !geteilte.contains(zeile.instrument());
        }).toList();
    }

    /** Sum of the lines that stand for themselves, where the programme shows one; all of them counted alike. */
    Optional<Gruppenstand> summe(Instrumentgruppe gruppe) {
        var eigene = gruppe.zeilen().stream().filter(z -> z.rolle() == Planzeile.Rolle.EIGENSTAENDIG
                && z.einheitIn(gruppe) == gruppe.einheit()).map(this::stand).toList();
        return gruppe.summeAusweisen() && Zeilenstand.messung(gruppe.einheit()) != Zeilenstand.Messung.KEINE && !eigene.isEmpty()
                ? Optional.of(new Gruppenstand(gruppe, eigene)) : Optional.empty();
    }

    record Gruppenstand(Instrumentgruppe gruppe, List<Zeilenstand> zeilen) {

        /** What was planned and what is held against it can be added (entries, or the places of one day); shares and stocks not. */
        OptionalLong wert(Groesse groesse) {
            return switch (groesse) {
                case PLAN, PLAN_BISHER, IST, DIFFERENZ -> summe(zeilen.stream().map(groesse::zaehler).toList());
                default -> OptionalLong.empty();
            };
        }

        /** Nothing where a part is unknown: a sum of what happens to be known would be taken for the whole. */
        private static OptionalLong summe(List<OptionalLong> teile) {
            return teile.stream().anyMatch(OptionalLong::isEmpty) ? OptionalLong.empty()
                    : OptionalLong.of(teile.stream().mapToLong(OptionalLong::getAsLong).sum());
        }
    }
}
