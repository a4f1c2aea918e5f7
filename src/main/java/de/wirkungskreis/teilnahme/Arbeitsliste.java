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
    VERBLEIB,
    /** last month's attendance in an Arbeitsgelegenheit, which the Träger settles by, is not there */
    ANWESENHEIT,
    /** nobody has redeemed the voucher, and within two weeks it lapses */
    GUTSCHEIN_BALD,
    /** lapsed in the last eight weeks, and no other of its kind has been issued since */
    GUTSCHEIN_VERFALLEN;

    boolean gutscheine() {
        return this == GUTSCHEIN_BALD || this == GUTSCHEIN_VERFALLEN;
    }
}
