package de.wirkungskreis.kennzahl;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be said of a person in a month. The first twelve always are; without one of the others some indicators stay empty. */
public enum Spalte {
    JOBCENTER, PERSON, MONAT, GESCHLECHT, GEBURTSJAHR, ELB, ARBEITSLOS, INTEGRATION, MASSNAHME, LLU_CENT, LUH_CENT, SBM,
    ELB_TAGE_730, ALO_TAGE, INTEGRATION_SV, SVB, MINIJOB_EINTRITT, OEGB_EINTRITT, ALLEINERZIEHEND, RLB, ELB_TAGE_GESAMT,
    GEMEINDE, NATIONALITAET, FLUCHT_MIGRATION, AUFENTHALT_JAHRE, ERWERBSTAETIG, ELB_ZUGAENGE, ELB_ABGAENGE;

    public static final Set<Spalte> PFLICHT = EnumSet.range(JOBCENTER, SBM);

    /** As in the head of a panel. */
    public String kopf() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Spalte> aus(String kopf) {
        return Arrays.stream(values()).filter(s -> s.kopf().equals(kopf)).findFirst();
    }
}
