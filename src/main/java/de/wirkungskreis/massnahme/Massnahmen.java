package de.wirkungskreis.massnahme;

import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Maßnahmen of this Jobcenter. Every change is one transaction with its lines in the audit log. */
public interface Massnahmen {

    /** By name. */
    List<Massnahme> alle();

    Optional<Massnahme> mit(String schluessel);

    /** In the first state of its way. */
    void anlegen(String schluessel, Angaben angaben, LocalDate am);

    /**
     * One that exists elsewhere already, whole and with its Verlauf (import, sample data). Each step of the way is held to
     * the same rules as if it were taken now.
     *
     * @throws de.wirkungskreis.web.Unzulaessig when a step does not follow
     */
    void einspielen(Massnahme massnahme);

    /**
     * Everything but the Verlauf. False when somebody else saved first.
     *
     * @throws de.wirkungskreis.web.Unzulaessig when the Beschaffungsweg would change
     */
    boolean aendern(String schluessel, int version, Angaben angaben);

    boolean plaetzeSetzen(String schluessel, int version, List<Platzkontingent> plaetze);

    boolean kostenSetzen(String schluessel, int version, List<Kostensatz> kosten);

    boolean optionenSetzen(String schluessel, int version, List<Option> optionen);

    boolean arbeitsgelegenheitSetzen(String schluessel, int version, Arbeitsgelegenheit angaben);

    /**
     * One step on the way.
     *
     * @throws de.wirkungskreis.web.Unzulaessig when it does not follow, with a sentence that says what would
     */
    boolean weiter(String schluessel, int version, Zustand nach, LocalDate am, @Nullable String bemerkung);

    /**
     * Draws an option: its places and its period become those of the Maßnahme, and one that runs gets the step in its
     * Verlauf. Or does without it.
     *
     * @throws de.wirkungskreis.web.Unzulaessig after the deadline, or when it has been decided already
     */
    boolean optionEntscheiden(String schluessel, int version, int nr, Option.Stand stand, LocalDate am, @Nullable String grund);
}
