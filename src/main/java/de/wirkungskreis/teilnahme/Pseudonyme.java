package de.wirkungskreis.teilnahme;

import java.util.function.UnaryOperator;

/** Makes a pseudonym of a Kundennummer, the same one every time. There is no way back, and the number is kept nowhere. */
public interface Pseudonyme {

    /**
     * HMAC-SHA-256 of the number without blanks and punctuation, in capital letters, as 64 hex digits.
     *
     * @throws KeineKundennummer when it cannot be one; the message does not repeat it
     * @throws de.wirkungskreis.web.Unzulaessig without a key, or with another than that of the existing pseudonyms
     */
    String von(String kundennummer);

    /** The same for many in a row: the key is looked at once, the database not again. */
    UnaryOperator<String> reihe();

    /** A pseudonym with a mark of this house's key behind it, as lists carry it out. */
    UnaryOperator<String> siegel();

    /**
     * Back from a list: the pseudonym without the mark.
     *
     * @throws KeineKundennummer when this house has not made it
     */
    UnaryOperator<String> entsiegelt();

    final class KeineKundennummer extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        KeineKundennummer(String satz) {
            super(satz);
        }
    }
}
