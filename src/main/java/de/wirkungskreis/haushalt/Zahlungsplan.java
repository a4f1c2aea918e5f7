package de.wirkungskreis.haushalt;

import de.wirkungskreis.kern.Euro;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What falls due when: the month of the payment decides the budget year, not the month of the service (§ 11 BHO).
 *
 * @param faellig ascending; a month in which nothing falls due is not in it
 */
public record Zahlungsplan(NavigableMap<YearMonth, Euro> faellig) {

    public static final Zahlungsplan LEER = new Zahlungsplan(new TreeMap<>());

    public Zahlungsplan {
        var ohneNull = new TreeMap<>(faellig);
        ohneNull.values().removeIf(Euro.NULL::equals);
        faellig = Collections.unmodifiableNavigableMap(ohneNull);
    }

    /** The same each month, paid {@code versatz} months after the month it is for. */
    public static Zahlungsplan monatlich(Euro betrag, YearMonth beginn, int monate, int versatz) {
        var faellig = new TreeMap<YearMonth, Euro>();
        for (int i = 0; i < monate; i++) {
            faellig.put(beginn.plusMonths((long) i + versatz), betrag);
        }
        return new Zahlungsplan(faellig);
    }

    public Zahlungsplan plus(Zahlungsplan anderer) {
        var summe = new TreeMap<>(faellig);
        anderer.faellig.forEach((monat, betrag) -> summe.merge(monat, betrag, Euro::plus));
        return new Zahlungsplan(summe);
    }

    public Euro gesamt() {
        return faellig.values().stream().reduce(Euro.NULL, Euro::plus);
    }

    /** By budget year, ascending; a year in which nothing falls due is not in it. */
    public NavigableMap<Integer, Euro> jeHaushaltsjahr() {
        var jahre = new TreeMap<Integer, Euro>();
        faellig.forEach((monat, betrag) -> jahre.merge(monat.getYear(), betrag, Euro::plus));
        return jahre;
    }

    public Euro imHaushaltsjahr(int jahr) {
        return jeHaushaltsjahr().getOrDefault(jahr, Euro.NULL);
    }

    /** What a decision in this year binds of later ones: each needs its Verpflichtungsermächtigung (§ 38 BHO). */
    public NavigableMap<Integer, Euro> verpflichtungen(int jahr) {
        return jeHaushaltsjahr().tailMap(jahr, false);
    }
}
