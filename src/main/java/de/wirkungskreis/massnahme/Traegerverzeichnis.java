package de.wirkungskreis.massnahme;

import java.util.List;
import java.util.Optional;

/** The Maßnahmeträger this Jobcenter works with. */
public interface Traegerverzeichnis {

    /** By name. */
    List<Massnahmetraeger> alle();

    Optional<Massnahmetraeger> mit(String schluessel);

    void anlegen(Massnahmetraeger traeger);

    /** With its certificates. False when somebody else saved first. */
    boolean aendern(Massnahmetraeger traeger);
}
