package de.wirkungskreis.dokument;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programme document, whole, before any format.
 *
 * @param laufzeile stands on each page: Jobcenter, Fassung, Stand
 * @param stand the moment the content last changed; dates of the file are taken from it
 */
record Dokument(Titelblatt titelblatt, String laufzeile, Instant stand, List<Kapitel> kapitel) {

    /**
     * @param weg the steps on the lawful path so far, one sentence each
     */
    record Titelblatt(
            String titel, @Nullable String jobcenter, @Nullable String untertitel, List<Angabe> angaben, List<String> weg) {}

    record Angabe(String name, String wert) {}

    /** {@code erschlossen}: a quiet heading, added for navigation. */
    record Kapitel(String anker, String titel, boolean erschlossen, List<Block> bloecke) {}

    Stream<Block> bloecke() {
        return kapitel.stream().flatMap(k -> k.bloecke().stream());
    }

    Stream<Block.Tabellenblock> tabellen() {
        return bloecke().filter(Block.Tabellenblock.class::isInstance).map(Block.Tabellenblock.class::cast);
    }
}
