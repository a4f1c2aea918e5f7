package de.wirkungskreis.foerderung;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases somebody keeps, for the Foerderrechner to work with; empty where nobody may see them or there is none. */
public interface Foerderfaelle {

    Optional<Fall> mit(long nummer);

    /**
     * @param name how pages call it
     * @param pfad of its page
     * @param entscheidungen as recorded last; what is not in it nobody has decided
     */
    record Fall(long nummer, String name, String instrument, String pfad, List<Abschnitt> abschnitte,
            Map<Einzelfallfrage, Boolean> entscheidungen) {}

    /**
     * The entry or one extension, which keeps the law of a day (§ 66 SGB II).
     *
     * @param nr from 1
     * @param bis last day; null: without an end
     * @param rechtsstand the day whose law holds
     */
    record Abschnitt(int nr, LocalDate von, @Nullable LocalDate bis, LocalDate rechtsstand) {}
}
