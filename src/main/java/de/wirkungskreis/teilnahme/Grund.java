package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.ABGEBROCHEN;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.BEENDET;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.NICHT_ANGETRETEN;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.STORNIERT;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.UNTERBROCHEN;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.VERBLEIB;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.ZURUECKGEZOGEN;

import java.util.EnumSet;
import java.util.Set;

/** Why something happened, from a closed list: there is no free text about people. */
public enum Grund {
    PLANMAESSIG(BEENDET),
    /** of somebody who takes part: a success, so never the reason of an Abbruch */
    ARBEITSAUFNAHME(BEENDET, ZURUECKGEZOGEN, NICHT_ANGETRETEN),
    AUSBILDUNG(BEENDET),
    SELBSTAENDIGKEIT(BEENDET),
    KRANKHEIT(ABGEBROCHEN, UNTERBROCHEN, NICHT_ANGETRETEN),
    FEHLZEITEN(ABGEBROCHEN),
    UEBERFORDERUNG(ABGEBROCHEN),
    PFLEGE(ABGEBROCHEN, UNTERBROCHEN),
    MUTTERSCHUTZ(ABGEBROCHEN, UNTERBROCHEN),
    UMZUG(ABGEBROCHEN),
    /** no longer leistungsberechtigt */
    LEISTUNGSENDE(ABGEBROCHEN, ZURUECKGEZOGEN),
    ANDERES_ANGEBOT(ABGEBROCHEN, ZURUECKGEZOGEN),
    SEITENS_TRAEGER(ABGEBROCHEN),
    KEIN_BEDARF(ZURUECKGEZOGEN),
    ENTSCHULDIGT(NICHT_ANGETRETEN),
    UNENTSCHULDIGT(NICHT_ANGETRETEN),
    SONSTIGES(ABGEBROCHEN, ZURUECKGEZOGEN, NICHT_ANGETRETEN, UNTERBROCHEN),
    IN_ARBEIT(VERBLEIB),
    IN_AUSBILDUNG(VERBLEIB),
    SELBSTAENDIG(VERBLEIB),
    IN_MASSNAHME(VERBLEIB),
    ARBEITSLOS(VERBLEIB),
    NICHT_ERWERBSTAETIG(VERBLEIB),
    UNBEKANNT(VERBLEIB),
    ERFASSUNGSFEHLER(STORNIERT);

    private final Set<Teilnahmezustand> ereignisse;

    Grund(Teilnahmezustand erstes, Teilnahmezustand... weitere) {
        this.ereignisse = EnumSet.of(erstes, weitere);
    }

    public boolean passtZu(Teilnahmezustand ereignis) {
        return ereignisse.contains(ereignis);
    }

    /** Work, training or a business of one's own: at the exit or half a year later. */
    public boolean erfolg() {
        return this == ARBEITSAUFNAHME || this == AUSBILDUNG || this == SELBSTAENDIGKEIT || this == IN_ARBEIT
                || this == IN_AUSBILDUNG || this == SELBSTAENDIG;
    }
}
