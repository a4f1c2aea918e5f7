package de.wirkungskreis.kern;

/** What a Vorhaben or a plan line means to do with its offer, as declared by people; numbers are checked against it. */
public enum Absicht {
    AUSBAUEN,
    HALTEN,
    ABBAUEN
}
