package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ziel.Grenze;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The year-end from the months there are. Each missing month is expected to be the same month of the year before, changed as
 * the last six months were changed against theirs. How far off that may be is asked of the series itself: the same forecast is
 * made from every earlier month, and the errors it would have made are laid on this one. Nothing is drawn at random, so the
 * same months give the same answer.
 *
 * @param wert as {@link Messreihe#jahresstand} counts it
 * @param von lower and {@code bis} upper end of the interval that holds the year-end in four of five years
 * @param fehler standard deviation of the year-end
 * @param proben how many earlier forecasts the interval rests on
 */
public record Jahresprognose(double wert, double von, double bis, double fehler, int proben) {

    private static final int RUECKBLICK = 6;
    /** With fewer earlier forecasts an interval would be a guess. */
    static final int MINDESTPROBEN = 6;
    /** Two-sided 80 percent of a normal distribution. */
    private static final double ACHTZIG_PROZENT = 1.2816;
    /** Student's t against the normal quantile z, to first order in 1/n: (z² + 1) / 4. */
    private static final double AUFSCHLAG = (ACHTZIG_PROZENT * ACHTZIG_PROZENT + 1) / 4;

    /** Empty while there are too few months to say how sure it is. */
    public static Optional<Jahresprognose> von(Messreihe alle, YearMonth bis) {
        var reihe = alle.bis(bis);
        if (reihe.monate().isEmpty() || !reihe.monate().lastKey().equals(bis)) {
            return Optional.empty();
        }
        int offen = (int) bis.until(reihe.ende(bis), ChronoUnit.MONTHS);
        if (offen == 0) {
            return reihe.jahresstand(bis).map(q -> q.gerundet(6).doubleValue()).map(w -> new Jahresprognose(w, w, w, 0, 0));
        }
        var aenderungen = aenderungen(reihe);
        var niveau = mittel(aenderungen, bis);
        if (niveau.isEmpty()) {
            return Optional.empty();
        }
        var ausgaenge = new ArrayList<Double>();
        for (double[] fehler : fehlerpfade(aenderungen, bis, offen)) {
            jahresende(reihe, bis, niveau.get(), fehler).ifPresent(ausgaenge::add);
        }
        if (ausgaenge.size() < MINDESTPROBEN) {
            return Optional.empty();
        }
        var erwartet = jahresende(reihe, bis, niveau.get(), new double[offen]);
        if (erwartet.isEmpty()) {
            return Optional.empty();
        }
        double wert = erwartet.get();
        // around the forecast, not around the mean of the outcomes: errors that always fell to one side widen the interval
        double quadrate = ausgaenge.stream().mapToDouble(a -> (a - wert) * (a - wert)).sum();
        // forecasts from neighbouring months share most of their errors: so many of them stand on their own
        double eigene = Math.max(1, (double) ausgaenge.size() / offen);
        double streuung = Math.sqrt(quadrate / ausgaenge.size() * (1 + 1 / eigene)) * (1 + AUFSCHLAG / eigene);
        return Optional.of(new Jahresprognose(wert, wert - ACHTZIG_PROZENT * streuung, wert + ACHTZIG_PROZENT * streuung, streuung,
                ausgaenge.size()));
    }

    /** How probable it is that the year ends on the right side of the Soll; between 0 and 1. */
    public double wahrscheinlichkeit(double soll, Grenze grenze) {
        if (grenze == Grenze.GENAU) {
            throw new IllegalArgumentException("Genau eine Zahl zu treffen hat keine Wahrscheinlichkeit");
        }
        if (fehler == 0) {
            return grenze == Grenze.HOECHSTENS ? wert <= soll ? 1 : 0 : wert >= soll ? 1 : 0;
        }
        double darueber = 1 - normal((soll - wert) / fehler);
        return grenze == Grenze.HOECHSTENS ? 1 - darueber : darueber;
    }

    /** Logarithm of each month over the same one a year before. */
    private static NavigableMap<YearMonth, Double> aenderungen(Messreihe reihe) {
        var werte = new TreeMap<YearMonth, Double>();
        reihe.monate().forEach((m, monat) -> {
            var vorher = reihe.monate().get(m.minusYears(1));
            if (vorher != null && monat.nenner() != 0 && vorher.nenner() != 0) {
                werte.put(m, Math.log(wert(monat) / wert(vorher)));
            }
        });
        return werte;
    }

    /** Half an event where there was none: a logarithm needs something. */
    private static double wert(Messreihe.Monat monat) {
        return (monat.zaehler() == 0 ? 0.5 : monat.zaehler()) / monat.nenner();
    }

    private static Optional<Double> mittel(NavigableMap<YearMonth, Double> werte, YearMonth bis) {
        double summe = 0;
        for (int i = 0; i < RUECKBLICK; i++) {
            var wert = werte.get(bis.minusMonths(i));
            if (wert == null) {
                return Optional.empty();
            }
            summe += wert;
        }
        return Optional.of(summe / RUECKBLICK);
    }

    /** What earlier forecasts over as many months were off by, month for month: errors of neighbouring months hang together. */
    private static List<double[]> fehlerpfade(NavigableMap<YearMonth, Double> aenderungen, YearMonth bis, int offen) {
        var pfade = new ArrayList<double[]>();
        for (var von : aenderungen.headMap(bis.minusMonths(offen), true).keySet()) {
            var niveau = mittel(aenderungen, von);
            if (niveau.isPresent()) {
                double[] fehler = new double[offen];
                boolean ganz = true;
                for (int h = 1; h <= offen && ganz; h++) {
                    var dann = aenderungen.get(von.plusMonths(h));
                    ganz = dann != null;
                    fehler[h - 1] = ganz ? dann - niveau.get() : 0;
                }
                if (ganz) {
                    pfade.add(fehler);
                }
            }
        }
        return pfade;
    }

    private static Optional<Double> jahresende(Messreihe reihe, YearMonth bis, double niveau, double... fehler) {
        double letzterNenner = reihe.monate().get(bis).nenner();
        double zaehler = 0;
        double nenner = 0;
        double letzter = 0;
        for (var m = reihe.anfang(bis); !m.isAfter(reihe.ende(bis)); m = m.plusMonths(1)) {
            if (m.isAfter(bis)) {
                var vorher = reihe.monate().get(m.minusYears(1));
                if (vorher == null || vorher.nenner() == 0) {
                    return Optional.empty();
                }
                letzter = wert(vorher) * Math.exp(niveau + fehler[(int) bis.until(m, ChronoUnit.MONTHS) - 1]);
                zaehler += letzter * letzterNenner;
                nenner += letzterNenner;
            } else {
                var monat = reihe.monate().get(m);
                if (monat == null) {
                    if (reihe.art() == Messreihe.Art.WERT) {
                        continue;
                    }
                    return Optional.empty();
                }
                zaehler += monat.zaehler();
                nenner += monat.nenner();
            }
        }
        double summe = zaehler;
        return Optional.of(switch (reihe.art()) {
            case QUOTE -> summe / nenner * 1200;
            case BESTAND -> summe / 12;
            case BETRAG -> summe / 100;
            case ANZAHL -> summe;
            case WERT -> letzter * reihe.faktor();
        });
    }

    /** Distribution function of the normal distribution, to seven digits (Abramowitz and Stegun 26.2.17). */
    static double normal(double z) {
        if (z < 0) {
            return 1 - normal(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double reihe = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * reihe;
    }
}
