package de.wirkungskreis.zugang;

import static de.wirkungskreis.zugang.Recht.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles of a Jobcenter and what each may do. Deny by default: what is not listed is forbidden. */
public enum Rolle {
    CONTROLLING(ENTWURF_LESEN, MASSNAHMEN_LESEN, EINLESEN, KOMMENTIEREN, LAGE_BEARBEITEN, PROGRAMM_BEARBEITEN,
            ZIELE_BEARBEITEN, PLANUNG_BEARBEITEN, FASSUNG_ANLEGEN, FACHABSTIMMUNG, BEIRAT_ERFASSEN, AUFLAGEN_BEARBEITEN,
            ANNAHMEN_BEARBEITEN, BEFUNDE_LESEN, BEFUNDE_QUITTIEREN),
    MASSNAHMEMANAGEMENT(ENTWURF_LESEN, MASSNAHMEN_LESEN, MASSNAHME_BEARBEITEN, EINLESEN, KOMMENTIEREN, PLANUNG_BEARBEITEN,
            BEFUNDE_LESEN),
    BFDH(ENTWURF_LESEN, MASSNAHMEN_LESEN, KOMMENTIEREN, HAUSHALT_BEARBEITEN, FINANZPRUEFUNG, BEFUNDE_LESEN,
            BEFUNDE_QUITTIEREN),
    BCA(ENTWURF_LESEN, MASSNAHMEN_LESEN, KOMMENTIEREN, BCA_BETEILIGUNG, BEFUNDE_LESEN),
    GESCHAEFTSFUEHRUNG(ENTWURF_LESEN, MASSNAHMEN_LESEN, KOMMENTIEREN, BESCHLUSS_ERFASSEN, VEROEFFENTLICHEN,
            AUFLAGEN_BEARBEITEN, BEFUNDE_LESEN, BEFUNDE_QUITTIEREN),
    TEAMLEITUNG(ENTWURF_LESEN, MASSNAHMEN_LESEN, KOMMENTIEREN, BEFUNDE_LESEN),
    FALLMANAGEMENT(MASSNAHMEN_LESEN),
    FACHKRAFT(MASSNAHMEN_LESEN),
    ARBEITGEBERSERVICE(MASSNAHMEN_LESEN),
    TRAEGERVERSAMMLUNG(VORGESTELLT_LESEN, KOMMENTIEREN),
    MASSNAHMETRAEGER(),
    /** Datenschutz, Personalrat, Revision */
    DATENSCHUTZ(MASSNAHMEN_LESEN, PROTOKOLL_LESEN),
    FACH_ADMIN(EINSTELLUNGEN),
    TECHNIK_ADMIN(),
    /** system user of the command line: imports and exports, may approve nothing */
    KOMMANDOZEILE(ENTWURF_LESEN, MASSNAHMEN_LESEN, MASSNAHME_BEARBEITEN, EINLESEN, FASSUNG_ANLEGEN, LAGE_BEARBEITEN,
            PROGRAMM_BEARBEITEN, ZIELE_BEARBEITEN, PLANUNG_BEARBEITEN, HAUSHALT_BEARBEITEN, BEFUNDE_LESEN);

    private final Set<Recht> rechte;

    Rolle(Recht... eigene) {
        var alle = EnumSet.of(OEFFENTLICH, ANGEMELDET);
        if (!name().equals("TECHNIK_ADMIN")) {
            alle.add(LESEN);
        }
        Collections.addAll(alle, eigene);
        this.rechte = Collections.unmodifiableSet(alle);
    }

    public boolean darf(Recht recht) {
        return rechte.contains(recht);
    }

    /** As the audit log writes them: always in the same order. */
    static String namen(Set<Rolle> rollen) {
        return rollen.stream().sorted().map(Rolle::name).collect(Collectors.joining(", "));
    }
}
