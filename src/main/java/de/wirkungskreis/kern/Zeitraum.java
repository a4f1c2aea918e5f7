package de.wirkungskreis.kern;

import java.time.LocalDate;

/** Half-open like PostgreSQL's {@code daterange}: {@code bis} is the first day that no longer belongs. */
public record Zeitraum(LocalDate von, LocalDate bis) {

    public Zeitraum {
        if (!von.isBefore(bis)) {
            throw new IllegalArgumentException("Zeitraum ohne Tage: " + von + " bis " + bis);
        }
    }

    public boolean enthaelt(LocalDate tag) {
        return !tag.isBefore(von) && tag.isBefore(bis);
    }

    public boolean ueberschneidet(Zeitraum anderer) {
        return von.isBefore(anderer.bis) && anderer.von.isBefore(bis);
    }

    /** What a person reads: the last day that still belongs. */
    public LocalDate letzterTag() {
        return bis.minusDays(1);
    }
}
