package de.wirkungskreis.einfuhr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list would change.
 *
 * @param entfallen what is there and would go
 * @param aenderungen the first of them, {@link #HOECHSTENS} at most, in a fixed order
 * @param fehler among rows, or between a row and what is there
 */
public record Einfuhrabgleich(int neu, int geaendert, int entfallen, int gleich, List<Aenderung> aenderungen,
        List<Zeilenfehler> fehler) {

    public static final int HOECHSTENS = 500;

    /** {@code alt} null: there was nothing; {@code neu} null: there will be nothing. */
    public record Aenderung(int zeile, String gegenstand, String feld, @Nullable String alt, @Nullable String neu) {}

    /** @param spalte name of the column at which it shows */
    public record Zeilenfehler(int zeile, String spalte, String regel, String hinweis) {}

    public boolean aendertNichts() {
        return neu + geaendert + entfallen == 0;
    }

    /** Whether somebody who saw {@code anderer} saw this. */
    boolean gleicht(Einfuhrabgleich anderer) {
        return neu == anderer.neu && geaendert == anderer.geaendert && entfallen == anderer.entfallen
                && gleich == anderer.gleich && aenderungen.equals(anderer.aenderungen);
    }
}
