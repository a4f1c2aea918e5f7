package de.wirkungskreis.teilnahme;

import de.wirkungskreis.kern.Zeitraum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Teilnahmen of mode B, as of "heute". Every change is one transaction with its lines in the audit log. */
public interface Teilnahmen {

    Optional<Teilnahme> mit(long id);

    /** By the first event. */
    List<Teilnahme> derPerson(long person);

    /**
     * A new one with what has happened so far, first to last. Each event is held to the same rules.
     *
     * @param massnahme key, or null; its Instrument must be {@code instrument}
     * @return its id
     * @throws de.wirkungskreis.web.Unzulaessig when an event does not follow, with a sentence that says why
     */
    long anlegen(long person, String instrument, @Nullable String massnahme, @Nullable Zeitraum geplant, List<Schritt> schritte);

    /**
     * The next event. False when somebody else saved first.
     *
     * @throws de.wirkungskreis.web.Unzulaessig when it does not follow
     */
    boolean weiter(long id, int version, Schritt schritt);

    /** Why it runs beside another, where only our reading speaks against it. */
    Optional<Abweichung> abweichung(long id);

    record Abweichung(String grund, LocalDate am, String kennung) {}
}
