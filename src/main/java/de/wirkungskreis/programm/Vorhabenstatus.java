package de.wirkungskreis.programm;

/** How a Vorhaben stands to the year before, in the words programmes use. Several may hold at once. */
public enum Vorhabenstatus {
    WEITERFUEHRUNG,
    WIEDERAUFNAHME,
    FORTSETZUNG,
    NEUAUFLAGE,
    NEU,
    AUSBAU,
    VERSTETIGUNG,
    WEITERENTWICKLUNG,
    WEITERE_UMSETZUNG,
    ZUSAETZLICH,
    NUTZUNG,
    MITARBEIT;

    /** Whether it had a predecessor in the programme before. */
    public boolean setztFort() {
        return this != NEU && this != ZUSAETZLICH;
    }
}
