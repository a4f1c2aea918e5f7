package de.wirkungskreis.personenmonat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The months somebody delivered, and what was counted of them. */
public interface Personenmonate {

    /**
     * Takes whole months: each of them replaces what was there of it. All deliveries or none; the same months with the same
     * rows again are none.
     *
     * @return which of them brought anything new
     * @throws Lieferfehler with every wrong row, or with what is wrong about the whole
     */
    List<Lieferung> liefern(List<Sendung> sendungen);

    /** Oldest first. */
    List<Lieferung> lieferungen();

    /** Histories and counts once more from the delivered months; returns how many counts were not what was kept. */
    int neuRechnen();

    /** Nothing is left of any delivery. Only what is about to fill a sample installation anew may ask for it. */
    void vergessen();

    /** What is handed over: a CSV as {@code ./run kennzahlen} reads it. */
    record Sendung(LocalDate datenstand, String quelle, Quelle inhalt) {}

    /** Opened as often as needed. */
    @FunctionalInterface
    interface Quelle {

        InputStream oeffnen() throws IOException;
    }

    /** @param datenstand the day from which on it was known */
    record Lieferung(int nr, LocalDate datenstand, YearMonth erster, YearMonth letzter, long zeilen, String quelle) {}
}
