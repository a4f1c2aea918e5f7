package de.wirkungskreis.zugang;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log: append-only, written in the transaction of the change itself. */
public interface Protokoll {

    /**
     * @param gegenstand {@code bereich/schluessel}, as in {@code planung/mabe-vergabe}
     * @param feld German name of the field, or the act ("veröffentlicht")
     */
    void vermerken(@Nullable Long fassung, String gegenstand, String feld, @Nullable String alt, @Nullable String neu);

    /** Newest first. */
    List<Eintrag> zu(@Nullable Long fassung, String gegenstand);

    record Eintrag(
            Instant wann, String kennung, String rollen, @Nullable Long fassung, String gegenstand, String feld,
            @Nullable String alt, @Nullable String neu) {}
}
