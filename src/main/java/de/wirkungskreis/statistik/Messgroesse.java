package de.wirkungskreis.statistik;

import static de.wirkungskreis.statistik.Messgroesse.Art.*;

import de.wirkungskreis.kennzahl.Kennzahl;
import java.util.Optional;

/** What is published. An indicator of § 48a has its name; a change is kept as change in percent (− 1,3), never as quotient. */
public enum Messgroesse {
    K1(VERAENDERUNG), K1E1(VERAENDERUNG), K1E2(VERAENDERUNG), K1E3(PROZENT), K1E4(PROZENT),
    K2(PROZENT), K2E1(PROZENT), K2E2(PROZENT), K2E3(PROZENT), K2E4(PROZENT),
    K3(VERAENDERUNG), K3E1(PROZENT), K3E2(PROZENT), K3E3(PROZENT), K3E4(PROZENT),
    K1_JFW(VERAENDERUNG), K2_JFW(PROZENT), K3_JFW(VERAENDERUNG), BEDARFSDECKEND(PROZENT),
    BESTAND_ELB(ANZAHL), BESTAND_LZB(ANZAHL), INTEGRATIONEN(ANZAHL), SUMME_LLU(EURO), SUMME_LUH(EURO),
    BEDARFSGEMEINSCHAFTEN(ANZAHL), LEISTUNGSBERECHTIGTE(ANZAHL),
    ARBEITSLOSE(ANZAHL), LANGZEITARBEITSLOSE(ANZAHL), ARBEITSLOSENQUOTE(PROZENT), ERWERBSPERSONEN(ANZAHL), UNTERBESCHAEFTIGUNG(ANZAHL),
    AUFSTOCKER(ANZAHL), EINWOHNER(ANZAHL), GEMELDETE_STELLEN(ANZAHL), TEILNAHMEN(ANZAHL),
    AQ1(PROZENT), AQ2(PROZENT), AQ2A(PROZENT), MINDESTBETEILIGUNG(PROZENT),
    NEUE_AUSBILDUNGSVERTRAEGE(ANZAHL), UNBESETZTE_AUSBILDUNGSSTELLEN(ANZAHL), UNVERSORGTE_BEWERBER(ANZAHL),
    BEWERBER_MIT_ALTERNATIVE(ANZAHL), GEMELDETE_BEWERBER(ANZAHL), GEMELDETE_AUSBILDUNGSSTELLEN(ANZAHL), EINMUENDUNGEN(ANZAHL),
    ANR_KLASSISCH(JE_HUNDERT), ANR_ERWEITERT(JE_HUNDERT), BEWERBER_JE_HUNDERT_STELLEN(JE_HUNDERT);

    public enum Art { ANZAHL, PROZENT, VERAENDERUNG, EURO, JE_HUNDERT }

    /** Headings of the page. */
    enum Thema { KENNZAHLEN, GRUNDSICHERUNG, ARBEITSMARKT, FOERDERUNG, AUSBILDUNGSMARKT }

    private final Art art;

    Messgroesse(Art art) {
        this.art = art;
    }

    public Art art() {
        return art;
    }

    Thema thema() {
        return ordinal() <= BEDARFSDECKEND.ordinal() ? Thema.KENNZAHLEN : ordinal() <= LEISTUNGSBERECHTIGTE.ordinal() ? Thema.GRUNDSICHERUNG
                : ordinal() <= GEMELDETE_STELLEN.ordinal() ? Thema.ARBEITSMARKT : ordinal() <= MINDESTBETEILIGUNG.ordinal() ? Thema.FOERDERUNG
                : Thema.AUSBILDUNGSMARKT;
    }

    boolean ueberLzb() {
        return this == K3 || this == K3_JFW || this == BESTAND_LZB || name().startsWith("K3E");
    }

    /** Whether it is final only after the Wartezeit of three months, and estimated before. */
    boolean mitWartezeit() {
        return ordinal() <= LEISTUNGSBERECHTIGTE.ordinal() || this == TEILNAHMEN || ordinal() >= AQ1.ordinal() && ordinal() <= AQ2A.ordinal();
    }

    /** What the house computes itself. */
    Optional<Kennzahl> eigene() {
        return switch (this) {
            case SUMME_LLU -> Optional.of(Kennzahl.SUMME_LLU_CENT);
            case SUMME_LUH -> Optional.of(Kennzahl.SUMME_LUH_CENT);
            case ARBEITSLOSE, LANGZEITARBEITSLOSE -> Optional.empty();   // those of the panel are of one Rechtskreis and asked for by it
            default -> Kennzahl.aus(name());
        };
    }

    Zaehlkonzept zaehlkonzept() {
        return switch (this) {
            case INTEGRATIONEN, EINMUENDUNGEN, NEUE_AUSBILDUNGSVERTRAEGE -> Zaehlkonzept.ZUGANG;
            case TEILNAHMEN -> Zaehlkonzept.FOERDERFAELLE;
            default -> art == ANZAHL || art == EURO ? Zaehlkonzept.BESTAND : Zaehlkonzept.VERHAELTNIS;
        };
    }

    Raumprinzip raumprinzip() {
        return this == TEILNAHMEN ? Raumprinzip.KOSTENTRAEGER : Raumprinzip.WOHNORT;
    }

    Rechtskreis rechtskreis() {
        return ordinal() <= LEISTUNGSBERECHTIGTE.ordinal() ? Rechtskreis.SGB_II : Rechtskreis.GESAMT;
    }
}
