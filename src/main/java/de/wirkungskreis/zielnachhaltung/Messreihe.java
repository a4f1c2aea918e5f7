package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Quote;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Months of one indicator and what a year makes of them. The value of a year so far (Jahresfortschrittswert) is exact; it is
 * compared with the same months of the year before, never with a whole year.
 *
 * @param beginn month its years begin with: January, or October for the Berichtsjahr of the Ausbildungsmarkt
 * @param faktor of WERT alone: what numerator over denominator is multiplied by, 100 for a share, 1200 for a rate of twelve months
 */
public record Messreihe(Art art, int beginn, long faktor, NavigableMap<YearMonth, Monat> monate) {

    public enum Art {
        /** Integrationsquote: events since January over the mean stock of December to the month before, times 100. */
        QUOTE,
        /** Mean stock of the months since January. */
        BESTAND,
        /** Sum since January, in cents. */
        BETRAG,
        /** Number since the year began. */
        ANZAHL,
        /** The value of the month itself: rates that look back twelve months already. */
        WERT
    }

    /** For QUOTE: events of the month, stock of the month before. Else the value and 1, or numerator and denominator. */
    public record Monat(long zaehler, long nenner) {}

    public Messreihe {
        monate = new TreeMap<>(monate);
    }

    public Messreihe(Art art, int beginn, NavigableMap<YearMonth, Monat> monate) {
        this(art, beginn, 1, monate);
    }

    public Messreihe(Art art, NavigableMap<YearMonth, Monat> monate) {
        this(art, 1, 1, monate);
    }

    /** First month of the year this one belongs to. */
    YearMonth anfang(YearMonth monat) {
        return monat.getMonthValue() >= beginn ? monat.withMonth(beginn) : monat.withMonth(beginn).minusYears(1);
    }

    YearMonth ende(YearMonth monat) {
        return anfang(monat).plusMonths(11);
    }

    /** The year that is called so: after the calendar year it ends in. */
    YearMonth anfangDesJahres(int jahr) {
        return beginn == 1 ? YearMonth.of(jahr, 1) : YearMonth.of(jahr - 1, beginn);
    }

    /** Empty when a month since January is missing or nothing stands below the line. */
    public Optional<Quote> jahresstand(YearMonth bis) {
        if (art == Art.WERT) {
            return Optional.ofNullable(monate.get(bis)).filter(m -> m.nenner != 0).map(m -> Quote.aus(m.zaehler, m.nenner, faktor));
        }
        long zaehler = 0;
        long nenner = 0;
        for (var m = anfang(bis); !m.isAfter(bis); m = m.plusMonths(1)) {
            var monat = monate.get(m);
            if (monat == null) {
                return Optional.empty();
            }
            zaehler += monat.zaehler;
            nenner += monat.nenner;
        }
        int anzahl = (int) anfang(bis).until(bis, ChronoUnit.MONTHS) + 1;
        return switch (art) {
            case QUOTE -> nenner == 0 ? Optional.empty() : Optional.of(Quote.aus(zaehler, nenner, 100L * anzahl));
            case BESTAND -> Optional.of(Quote.aus(zaehler, anzahl, 1));
            case BETRAG -> Optional.of(Quote.aus(zaehler, 100, 1));
            case ANZAHL -> Optional.of(Quote.aus(zaehler, 1, 1));
            case WERT -> throw new IllegalStateException();
        };
    }

    public Optional<YearMonth> letzter() {
        return monate.isEmpty() ? Optional.empty() : Optional.of(monate.lastKey());
    }

    /** What was known up to this month. */
    Messreihe bis(YearMonth monat) {
        return new Messreihe(art, beginn, faktor, monate.headMap(monat, true));
    }
}
