package de.wirkungskreis.teilnahme;

/** People for whom something must be done, as somebody takes them along to work through. */
public enum Arbeitsliste {
    /** leave within eight weeks, or have left, and have nothing next */
    ABSOLVENTEN,
    /** draw Leistungen, take part in nothing, and nothing is coming */
    OHNE_ANGEBOT,
    /** four weeks after the exit the Träger's Teilnehmerbeurteilung is not there */
    BEURTEILUNG,
    /** six months after the exit nobody has asked what became of them */
    VERBLEIB
}
