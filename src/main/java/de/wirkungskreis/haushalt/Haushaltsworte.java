package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung.Richtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Wertart;

/** The words for purses, inflows and kinds of value. */
final class Haushaltsworte {

    private Haushaltsworte() {}

    static String wort(Zugang.Art art) {
        return switch (art) {
            case ZUTEILUNG -> "Zuteilung";
            case NACHVERTEILUNG -> "Nachverteilung";
            case AUSGABEREST -> "Ausgaberest";
            case AUSFINANZIERUNG -> "Ausfinanzierung";
            case PAT -> "Passiv-Aktiv-Transfer";
            case SONSTIGE -> "sonstiger Zugang";
        };
    }

    static String wort(Richtung richtung) {
        return switch (richtung) {
            case EGT_AN_VERWALTUNG -> "vom Eingliederungstitel an das Verwaltungsbudget";
            case VERWALTUNG_AN_EGT -> "vom Verwaltungsbudget an den Eingliederungstitel";
        };
    }

    static String wort(Finanzierungsquelle quelle) {
        return switch (quelle) {
            case BUND_EGT -> "Bund, Eingliederungstitel";
            case BUND_VWK -> "Bund, Verwaltungskosten";
            case PAT -> "Passiv-Aktiv-Transfer";
            case BUND_PROGRAMM -> "Bundesprogramm";
            case BMAS -> "BMAS";
            case BA -> "Bundesagentur für Arbeit";
            case BAMF -> "BAMF";
            case ESF -> "ESF";
            case LAND -> "Land";
            case KREIS -> "Kreis";
            case KOMMUNE -> "Kommune";
            case BUT -> "Bildung und Teilhabe";
            case DRITTE -> "Dritte";
            case EIGENERLOES -> "Eigenerlöse";
        };
    }

    static String wort(Wertart wertart) {
        return switch (wertart) {
            case PLAN -> "Plan";
            case PROGNOSE -> "Prognose";
            case HOCHRECHNUNG -> "Hochrechnung";
            case IST_VORLAEUFIG -> "Ist, vorläufig";
            case IST_ENDGUELTIG -> "Ist, endgültig";
            case UNBENANNT -> "nicht benannt";
        };
    }
}
