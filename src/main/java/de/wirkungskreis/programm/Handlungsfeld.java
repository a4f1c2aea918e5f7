package de.wirkungskreis.programm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of what is to be done. {@code titelErschlossen}: the heading was added by the reader of the source.
 * {@code dimension}: what the programme is divided by, in its own word (Zielgruppe, Profillage …).
 */
public record Handlungsfeld(
        String schluessel,
        String titel,
        boolean titelErschlossen,
        @Nullable String dimension,
        List<String> leitlinien,
        List<String> schwerpunkte,
        List<Vorhaben> vorhaben,
        int version) implements Angabe {}
