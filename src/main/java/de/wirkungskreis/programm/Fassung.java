package de.wirkungskreis.programm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a Programm. {@code nr} counts from 1; {@code schritt} 0 is the Fassung itself, a higher number the
 * frozen snapshot of what lay before those who were heard in that step of the lawful path ("2.1"). {@code geaendertAm}
 * moves with every change of the content and is what a page's "Stand" names; {@code version} rises with it and with every
 * step of the path.
 */
public record Fassung(
        long id,
        long programm,
        int nr,
        int schritt,
        Status status,
        boolean eingefroren,
        @Nullable String bezeichnung,
        @Nullable Long grundlage,
        Instant angelegtAm,
        String angelegtVon,
        Instant geaendertAm,
        int version) {

    /** Where a Fassung stands between draft and successor. */
    public enum Status {
        ENTWURF,
        /** laid before a body, not decided yet */
        VORGESTELLT,
        BESCHLOSSEN_VORBEHALT,
        BESCHLOSSEN,
        VEROEFFENTLICHT,
        /** a later Fassung has been published */
        FORTGESCHRIEBEN;

        /** A decided Fassung is frozen; the database refuses to change its content. */
        public boolean beschlossen() {
            return ordinal() >= BESCHLOSSEN_VORBEHALT.ordinal();
        }
    }

    public String nummer() {
        return schritt == 0 ? Integer.toString(nr) : nr + "." + schritt;
    }

    public boolean bearbeitbar() {
        return !eingefroren;
    }
}
