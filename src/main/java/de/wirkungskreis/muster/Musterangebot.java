package de.wirkungskreis.muster;

import de.wirkungskreis.massnahme.Massnahme;
import java.time.LocalDate;
import java.util.TreeMap;

/** A Maßnahme of the house as somewhere to enter: when it runs and how many it takes. */
final class Musterangebot {

    /** Where nobody counts places there is always room, but not for everybody. */
    private static final int OHNE_PLATZZAHL = 12;

    private final Massnahme massnahme;
    /** How many by their last day. */
    private final TreeMap<LocalDate, Integer> belegt = new TreeMap<>();

    Musterangebot(Massnahme massnahme) {
        this.massnahme = massnahme;
    }

    String schluessel() {
        return massnahme.schluessel();
    }

    LocalDate letzterTag() {
        var zeitraum = massnahme.angaben().zeitraum();
        return zeitraum == null ? LocalDate.MAX : zeitraum.letzterTag();
    }

    boolean laeuftAm(LocalDate tag) {
        var zeitraum = massnahme.angaben().zeitraum();
        return zeitraum != null && zeitraum.enthaelt(tag);
    }

    /** How gladly the next one is sent there: the more free places, the gladlier. */
    int gewicht(LocalDate tag) {
        belegt.headMap(tag).clear();
        return massnahme.plaetze().isEmpty() ? OHNE_PLATZZAHL : massnahme.plaetzeAm(tag)
                .map(p -> Math.max(0, p.plaetze() - belegt.values().stream().mapToInt(i -> i).sum())).orElse(0);
    }

    void belegen(LocalDate letzterTag) {
        belegt.merge(letzterTag, 1, Integer::sum);
    }
}
