package de.wirkungskreis.einfuhr;

import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be read into. Contributed as a bean by the module that owns the data. The rows of one run wait in
 * {@code einfuhr.v_zeile (lauf, nr, inhalt jsonb)} between preview and take-over; the target compares and takes over in
 * sets, never row by row.
 */
public interface Einfuhrziel {

    /** In addresses and commands: {@code traeger}. */
    String schluessel();

    /** German, in the plural: {@code Maßnahmeträger}. */
    String bezeichnung();

    /** What happens to what is not in the list, and by what a row is recognised. */
    String erlaeuterung();

    Recht recht();

    List<Einfuhrspalte> spalten();

    /** Its lines are about people: once they are taken over or thrown away, and after a day at the latest, none of them stays. */
    default boolean ueberMenschen() {
        return false;
    }

    /** For tables that are no lists. Empty: lists only. */
    default Optional<Tafelleser> tafelleser() {
        return Optional.empty();
    }

    /** Why no list can be taken now; empty: it can. */
    default Optional<String> hindernis() {
        return Optional.empty();
    }

    /** The way out: what is there now as a list of this target. Empty: there is none. */
    default Optional<Bestand> bestand() {
        return Optional.empty();
    }

    interface Bestand {

        /**
         * Row by row; read in again, they change nothing. By name of the column: text, whole numbers, {@code Euro}, days,
         * months, constants, or a finished cell of a table.
         */
        List<Map<String, @Nullable Object>> zeilen();
    }

    /** For one list. What it needs to know from the database it asks before the first line: the lines are on their way there. */
    Leser leser();

    interface Leser {

        /**
         * What is kept of a line: strings, whole numbers, booleans, days as ISO text, lists of these. What is wrong is said
         * to the row; then the answer does not matter.
         */
        Map<String, @Nullable Object> lesen(Einfuhrsatz satz);
    }

    /** Compares the waiting rows with what is there, and says what is wrong among rows. Changes nothing. */
    Einfuhrabgleich abgleichen(long lauf);

    /** In the transaction of the caller, after {@link #abgleichen} found nothing wrong. Compared again, nothing differs. */
    void uebernehmen(long lauf);
}
