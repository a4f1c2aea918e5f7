package de.wirkungskreis.kennzahl;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whether a start of work is an Integration of a Berichtsmonat, as the BA looks for it: of who was in the stock at the Stichtag of
 * the month before, starts after that day and up to the Stichtag of the month; of who had not been in it yet the month before
 * that, also starts in the month before. At most one per person and month (§ 5 Abs. 1 Satz 5 of the Verordnung to § 48a SGB II);
 * who starts before ever being in a stock is never counted.
 */
public final class Suchfenster {

    /** What is taken up. {@code AUSBILDUNG}: voll qualifizierend. */
    public enum Beschaeftigung { SVB, AUSBILDUNG, SELBSTAENDIG, GERINGFUEGIG }

    private final Map<YearMonth, LocalDate> stichtage;

    /** @param stichtage published by the BA; they are never computed */
    public Suchfenster(Map<YearMonth, LocalDate> stichtage) {
        this.stichtage = Map.copyOf(stichtage);
    }

    /**
     * @param bestand months at whose Stichtag the person was erwerbsfähig and leistungsberechtigt
     * @param beginne first days of all starts that count as Integration
     * @throws IllegalArgumentException where a Stichtag is not known
     */
    public boolean integration(YearMonth monat, Set<YearMonth> bestand, Collection<LocalDate> beginne) {
        var vormonat = monat.minusMonths(1);
        if (!bestand.contains(vormonat)) {
            return false;
        }
        var ab = bestand.contains(vormonat.minusMonths(1)) ? stichtag(vormonat) : stichtag(vormonat.minusMonths(1));
        return beginne.stream().anyMatch(tag -> tag.isAfter(ab) && !tag.isAfter(stichtag(monat)));
    }

    private LocalDate stichtag(YearMonth monat) {
        var tag = stichtage.get(monat);
        if (tag == null) {
            throw new IllegalArgumentException("Der Stichtag von " + monat + " ist nicht bekannt");
        }
        return tag;
    }

    /** K2: a Minijob is none, whatever is publicly funded is none either. */
    public static boolean zaehltAlsIntegration(Beschaeftigung art, boolean oeffentlichGefoerdert) {
        return art != Beschaeftigung.GERINGFUEGIG && !oeffentlichGefoerdert;
    }

    /** K2E1. */
    public static boolean zaehltAlsMinijob(Beschaeftigung art) {
        return art == Beschaeftigung.GERINGFUEGIG;
    }
}
