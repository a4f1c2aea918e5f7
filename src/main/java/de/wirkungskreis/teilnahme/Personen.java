package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Merkmal;
import java.util.List;
import java.util.Optional;

/** The people of mode B. Every change is one transaction with its lines in the audit log. */
public interface Personen {

    Optional<Person> mit(long id);

    /** Whether there is somebody with this number: an access, which is logged. The number itself is not kept. */
    Optional<Person> suchen(String kundennummer);

    /** @throws de.wirkungskreis.web.Unzulaessig when there is somebody with this number already */
    long anlegen(String kundennummer, Angaben angaben, List<Merkmal> merkmale);

    /** False when somebody else saved first. */
    boolean aendern(long id, int version, Angaben angaben);

    /** All attributes of the person; what is not among them any more is gone. */
    boolean merkmaleSetzen(long id, int version, List<Merkmal> merkmale);
}
