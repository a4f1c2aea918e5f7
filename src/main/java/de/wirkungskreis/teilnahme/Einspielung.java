package de.wirkungskreis.teilnahme;

import java.io.Reader;

/**
 * The fast way in for imports and sample data: rows by COPY, in the transaction of the caller, held to the constraints and
 * triggers of the database and to nothing else. Columns that are not listed are derived or counted on their own.
 */
public interface Einspielung {

    /** Lines in the text format of COPY (tab between columns, {@code \N} for null); returns how many came. */
    long kopieren(Tabelle tabelle, Reader zeilen);

    /** Nobody is left, with all that was kept about them. Only what is about to fill a sample installation anew may ask for it. */
    void leeren();

    /** The columns of {@code tabelle}, in this order. The order of the constants is that in which they can be filled. */
    enum Tabelle {
        /** geschlecht and Merkmal as in {@link Person}; kind_geboren the first of the month */
        PERSON("person", "id, pseudonym, geburtsjahr, geschlecht, gemeinde, quartier, deutschland_seit, kind_geboren"),
        /** gilt as {@code [2022-01-01,2022-07-01)}, without an end {@code [2022-01-01,)} */
        MERKMAL("merkmal", "person, art, wert, gilt, kennung"),
        TEILNAHME("teilnahme", "id, person, instrument, massnahme, geplant"),
        /** nr from 1 within the Teilnahme; von as the one before ended; all events of a Teilnahme in one call */
        EREIGNIS("ereignis", "teilnahme, nr, von, nach, am, grund, bis, rechtsstand, erfasst, kennung"),
        /** its stand follows from the events; ausgestellt and gueltig_bis both inclusive */
        GUTSCHEIN("gutschein", "id, person, art, ausgestellt, gueltig_bis, teilnahme"),
        /** nr from 1 within the Gutschein; von AUSGESTELLT or as the one before ended; in their order */
        GUTSCHEINEREIGNIS("gutscheinereignis", "gutschein, nr, von, nach, am, erfasst, kennung"),
        ANWESENHEIT("anwesenheit", "teilnahme, monat, minuten, entschuldigt, unentschuldigt, krank, kennung"),
        WEITERBILDUNG("weiterbildung", "teilnahme, art, bildungsziel, schritt, schritte, ergebnis"),
        EINMUENDUNG("einmuendung", "person, am, art, beruf, herkunft, kennung"),
        VERWEISUNG("verweisung", "person, instrument, am, ergebnis, ergebnis_am, kennung"),
        /** mode A alone */
        AGGREGAT("aggregat", "monat, instrument, massnahme, gruppe, geschlecht, gemeinde, zugewiesen, bestand, eintritte, austritte,"
                + " abbrueche, verbleib_bekannt, verbleib_erfolg, personen");

        final String name;
        final String spalten;

        Tabelle(String name, String spalten) {
            this.name = name;
            this.spalten = spalten;
        }

        public String spalten() {
            return spalten;
        }
    }
}
