package de.wirkungskreis.zugang;

/** What a handler asks for. Which role has which, says {@link Rolle} alone. */
public enum Recht {
    /** without sign-in: sign-in page, accessibility statement, error pages */
    OEFFENTLICH,
    /** everybody signed in: own landing page, help, settings of one's own */
    ANGEMELDET,
    /** read published Fassungen */
    LESEN,
    /** read drafts and snapshots too */
    ENTWURF_LESEN,
    /** read drafts that have been laid before a body */
    VORGESTELLT_LESEN,
    KOMMENTIEREN,
    LAGE_BEARBEITEN,
    PROGRAMM_BEARBEITEN,
    ZIELE_BEARBEITEN,
    PLANUNG_BEARBEITEN,
    HAUSHALT_BEARBEITEN,
    /** the ledger: what was given, bound and paid */
    HAUSHALT_LESEN,
    HAUSHALT_BUCHEN,
    /** be the second of two people */
    HAUSHALT_BESTAETIGEN,
    /** Maßnahmen and Träger, with their prices: not for Träger themselves, nor for those who only read the programme */
    MASSNAHMEN_LESEN,
    MASSNAHME_BEARBEITEN,
    /** read lists in; what they change asks for its own right besides */
    EINLESEN,
    /** counts of Teilnahmen, without anybody in person */
    TEILNAHMEZAHLEN_LESEN,
    /** the single Förderung with its pseudonym (mode B) */
    TEILNAHMEN_LESEN,
    /** record Teilnahmen and find somebody by Kundennummer */
    TEILNAHME_BEARBEITEN,
    /** ask for another mode, or release what the other office has asked for */
    MODUS_WECHSELN,
    /** decide for how long people are kept, and delete whose time is over */
    LOESCHEN,
    /** create programmes and Fassungen, import, export the Programmdatei */
    FASSUNG_ANLEGEN,
    FACHABSTIMMUNG,
    BCA_BETEILIGUNG,
    FINANZPRUEFUNG,
    BEIRAT_ERFASSEN,
    BESCHLUSS_ERFASSEN,
    VEROEFFENTLICHEN,
    AUFLAGEN_BEARBEITEN,
    /** what was said and agreed about the targets: not for those who only read the programme */
    ZIELDIALOG_LESEN,
    ZIELDIALOG_ERFASSEN,
    /** decide values of the law for the time nobody has announced any yet */
    ANNAHMEN_BEARBEITEN,
    BEFUNDE_LESEN,
    /** answer for a finding, with a reason */
    BEFUNDE_QUITTIEREN,
    PROTOKOLL_LESEN,
    /** Jobcenter, Gremien, users */
    EINSTELLUNGEN
}
