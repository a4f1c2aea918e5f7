package de.wirkungskreis.ziel;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import java.time.YearMonth;
import java.util.List;

/** The words for levels, states and rhythms. */
final class Ebenen {

    /** The ones everybody has; further ones are the Jobcenter's own words and name themselves. */
    static final List<String> UEBLICHE = List.of("BUND", "LAND", "LOKAL");

    private Ebenen() {}

    static String name(String ebene) {
        return switch (ebene) {
            case "BUND" -> "Bundesziele";
            case "LAND" -> "Landesziele";
            case "LOKAL" -> "Lokale Ziele";
            default -> ebene;
        };
    }

    static String wort(Ziel.Rhythmus rhythmus) {
        return switch (rhythmus) {
            case MONATLICH -> "monatlich";
            case QUARTALSWEISE -> "quartalsweise";
            case HALBJAEHRLICH -> "halbjährlich";
            case JAEHRLICH -> "jährlich";
        };
    }

    static String wort(Grenze grenze) {
        return switch (grenze) {
            case MINDESTENS -> "ab diesem Wert und darüber";
            case HOECHSTENS -> "bis zu diesem Wert und darunter";
            case GENAU -> "genau bei diesem Wert";
        };
    }

    static String wort(Zielwert.Basis.Version version) {
        return switch (version) {
            case ANNAHME -> "Annahme";
            case PROGNOSE -> "Prognose";
            case ENDGUELTIG -> "endgültig";
        };
    }

    static String monat(YearMonth monat) {
        return String.format("%02d/%d", monat.getMonthValue(), monat.getYear());
    }

    /** "− 1,5 %, Angebotswert vom 01.10.2021 (Kreis, Agentur)" */
    static String satz(Zielwert wert, Zielwert.Stand stand) {
        return Zielwortlaut.wert(wert, stand, Schreibweise.BILDSCHIRM) + ", " + stand.status().wort()
                + (stand.am() == null ? "" : " vom " + Zahlenformat.datum(stand.am()))
                + (stand.partner().isEmpty() ? "" : " (" + String.join(", ", stand.partner()) + ")")
                + (stand.bemerkung() == null ? "" : ": " + stand.bemerkung());
    }

    static String rang(Zielwert.Vergleich vergleich) {
        if (vergleich.rang() == null) {
            return "";
        }
        return ", Rang " + vergleich.rang() + (vergleich.von() == null ? "" : " von " + vergleich.von());
    }
}
