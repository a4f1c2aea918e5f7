package de.wirkungskreis.kennzahl;

import static de.wirkungskreis.kennzahl.Ausdruck.monat;
import static de.wirkungskreis.kennzahl.Ausdruck.seitJanuar;
import static de.wirkungskreis.kennzahl.Ausdruck.summe12;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kennzahlen and Ergänzungsgrößen of the Verordnung to § 48a SGB II (12.8.2010, last changed 15.3.2019), the stocks and
 * flows they are made of, and the Jahresfortschrittswerte (JFW) the Zielvereinbarungen look at. A rate over several months
 * is a sum over a sum, never a mean of rates.
 */
public enum Kennzahl {
    BESTAND_ELB(Art.BESTAND, monat(Zaehlgroesse.ELB, 0)),
    ARBEITSLOSE(Art.BESTAND, monat(Zaehlgroesse.ARBEITSLOS, 0)),
    INTEGRATIONEN(Art.BEWEGUNG, monat(Zaehlgroesse.INTEGRATION, 0)),
    SUMME_LLU_CENT(Art.BETRAG, monat(Zaehlgroesse.LLU_CENT, 0)),
    SUMME_LUH_CENT(Art.BETRAG, monat(Zaehlgroesse.LUH_CENT, 0)),
    BESTAND_SBM(Art.BESTAND, monat(Zaehlgroesse.SBM, 0)),
    BESTAND_U25(Art.BESTAND, monat(Zaehlgroesse.U25, 0)),
    BESTAND_LZB(Art.BESTAND, monat(Zaehlgroesse.LZB, 0)),
    BESTAND_LZA(Art.BESTAND, monat(Zaehlgroesse.LZA, 0)),
    ZUGANG_ELB(Art.BEWEGUNG, monat(Zaehlgroesse.ZUGANG_ELB, 0)),
    ABGANG_ELB(Art.BEWEGUNG, monat(Zaehlgroesse.ABGANG_ELB, 0)),
    ZUGANG_LZB(Art.BEWEGUNG, monat(Zaehlgroesse.ZUGANG_LZB, 0)),
    ABGANG_LZB(Art.BEWEGUNG, monat(Zaehlgroesse.ABGANG_LZB, 0)),

    /** § 4 Abs. 1. */
    K1(Art.VERAENDERUNG, monat(Zaehlgroesse.LLU_CENT, 0), monat(Zaehlgroesse.LLU_CENT, -12), 100),
    /** § 4 Abs. 2 Nr. 1. */
    K1E1(Art.VERAENDERUNG, monat(Zaehlgroesse.LUH_CENT, 0), monat(Zaehlgroesse.LUH_CENT, -12), 100),
    K1E2(Art.VERAENDERUNG, monat(Zaehlgroesse.ELB, 0), monat(Zaehlgroesse.ELB, -12), 100),
    /** Over the stock of the same months … */
    K1E3(Art.QUOTE, summe12(Zaehlgroesse.ZUGANG_ELB, 0), summe12(Zaehlgroesse.ELB, 0), 100),
    /** … but an Abgang leaves the stock of the month before. */
    K1E4(Art.QUOTE, summe12(Zaehlgroesse.ABGANG_ELB, 0), summe12(Zaehlgroesse.ELB, -1), 100),

    /** § 5 Abs. 1: integrations of twelve months over the mean stock of the twelve months that begin one earlier. */
    K2(Art.QUOTE, summe12(Zaehlgroesse.INTEGRATION, 0), summe12(Zaehlgroesse.ELB, -1), 1200),
    K2E1(Art.QUOTE, summe12(Zaehlgroesse.MINIJOB, 0), summe12(Zaehlgroesse.ELB, -1), 1200),
    K2E2(Art.QUOTE, summe12(Zaehlgroesse.OEGB, 0), summe12(Zaehlgroesse.ELB, -1), 1200),
    /** § 5 Abs. 2 Nr. 3, as changed on 22.3.2019: svB in each of the six months after. */
    K2E3(Art.QUOTE, summe12(Zaehlgroesse.SV_KONTINUIERLICH, 0), summe12(Zaehlgroesse.SV_INTEGRATION, -6), 100,
            summe12(Zaehlgroesse.SV_UNBEKANNT, 0)),
    K2E4(Art.QUOTE, summe12(Zaehlgroesse.INTEGRATION_ALLEINERZIEHEND, 0), summe12(Zaehlgroesse.ELB_ALLEINERZIEHEND, -1), 1200),

    /** § 6 Abs. 1. */
    K3(Art.VERAENDERUNG, monat(Zaehlgroesse.LZB, 0), monat(Zaehlgroesse.LZB, -12), 100),
    K3E1(Art.QUOTE, summe12(Zaehlgroesse.INTEGRATION_LZB, 0), summe12(Zaehlgroesse.LZB, -1), 1200),
    /** Persons in a Maßnahme, not Teilnahmen. */
    K3E2(Art.QUOTE, monat(Zaehlgroesse.MASSNAHME_LZB, 0), monat(Zaehlgroesse.LZB, 0), 100),
    K3E3(Art.QUOTE, summe12(Zaehlgroesse.ZUGANG_LZB, 0), summe12(Zaehlgroesse.LZB, 0), 100),
    K3E4(Art.QUOTE, summe12(Zaehlgroesse.ABGANG_LZB, 0), summe12(Zaehlgroesse.LZB, -1), 100),

    K1_JFW(Art.VERAENDERUNG, seitJanuar(Zaehlgroesse.LLU_CENT, 0), seitJanuar(Zaehlgroesse.LLU_CENT, -12), 100),
    /** Grows from month to month; only the Dezember is a rate of the year. */
    K2_JFW(Art.QUOTE, seitJanuar(Zaehlgroesse.INTEGRATION, 0), seitJanuar(Zaehlgroesse.ELB, -1), 100),
    K3_JFW(Art.VERAENDERUNG, seitJanuar(Zaehlgroesse.LZB, 0), seitJanuar(Zaehlgroesse.LZB, -12), 100),

    /** Not of the Verordnung: who needs no Regelleistung three months after the integration. */
    BEDARFSDECKEND(Art.QUOTE, monat(Zaehlgroesse.BEDARFSDECKEND, 0), monat(Zaehlgroesse.INTEGRATION, -3), 100, monat(Zaehlgroesse.BEDARF_UNBEKANNT, 0)),
    /** At least 1,461 days erwerbsfähig and leistungsberechtigt. */
    LZB_4_JAHRE(Art.BESTAND, monat(Zaehlgroesse.LZB_VIER_JAHRE, 0));

    /** VERAENDERUNG: 98,7 percent of the Vorjahr and − 1,3 % are the same value. */
    public enum Art { BESTAND, BEWEGUNG, BETRAG, QUOTE, VERAENDERUNG }

    private final Art art;
    private final Ausdruck zaehler;
    private final @Nullable Ausdruck nenner;
    private final int faktor;
    private final @Nullable Ausdruck unbekannt;

    Kennzahl(Art art, Ausdruck zaehler) {
        this(art, zaehler, null, 1, null);
    }

    Kennzahl(Art art, Ausdruck zaehler, Ausdruck nenner, int faktor) {
        this(art, zaehler, nenner, faktor, null);
    }

    /** @param unbekannt where it counts anything there is no value */
    Kennzahl(Art art, Ausdruck zaehler, @Nullable Ausdruck nenner, int faktor, @Nullable Ausdruck unbekannt) {
        this.art = art;
        this.zaehler = zaehler;
        this.nenner = nenner;
        this.faktor = faktor;
        this.unbekannt = unbekannt;
    }

    public Art art() {
        return art;
    }

    public static Optional<Kennzahl> aus(String name) {
        return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
    }

    /** Which counts its numerator and its denominator are sums of. */
    public Set<Zaehlgroesse> groessen() {
        var alle = EnumSet.of(zaehler.groesse());
        if (nenner != null) {
            alle.add(nenner.groesse());
        }
        return alle;
    }

    /** One summand of the numerator or of the denominator. */
    public record Teil(boolean imZaehler, Zaehlgroesse groesse, YearMonth monat, long wert) {}

    /** Everything the value is made of, numerator first, oldest month first; empty where there is no value. */
    public List<Teil> teile(Monatswerte werte, int nr) {
        var teile = new ArrayList<Teil>();
        if (wert(werte, nr, Geschlecht.GESAMT).isPresent()) {
            teile(teile, true, zaehler, werte, nr);
            if (nenner != null) {
                teile(teile, false, nenner, werte, nr);
            }
        }
        return teile;
    }

    private static void teile(List<Teil> nach, boolean imZaehler, Ausdruck ausdruck, Monatswerte werte, int nr) {
        ausdruck.monate(werte.monat(nr), nr).forEach(m ->
                nach.add(new Teil(imZaehler, ausdruck.groesse(), werte.monat(m), werte.wert(ausdruck.groesse(), m))));
    }

    /** Whether the data reach far enough back and say enough; {@code nr} counts from 0. */
    boolean bekannt(YearMonth monat, int nr, Set<Spalte> geliefert) {
        return zaehler.bekannt(monat, nr, geliefert) && (nenner == null || nenner.bekannt(monat, nr, geliefert));
    }

    /** Empty where there is not enough history, where a column is missing, and where a missing row leaves it unknown. */
    Optional<Kennzahlwert> wert(Monatswerte werte, int nr, Geschlecht geschlecht) {
        var monat = werte.monat(nr);
        if (!bekannt(monat, nr, werte.geliefert()) || unbekannt != null && unbekannt.wert(monat, nr, werte) > 0) {
            return Optional.empty();
        }
        return Optional.of(nenner == null ? new Kennzahlwert(this, monat, geschlecht, zaehler.wert(monat, nr, werte), null, null)
                : new Kennzahlwert(this, monat, geschlecht, zaehler.wert(monat, nr, werte), nenner.wert(monat, nr, werte), faktor(monat)));
    }

    /** The Jahresfortschrittswert of K2 divides by a mean of as many months as the year has so far. */
    private int faktor(YearMonth monat) {
        return this == K2_JFW ? faktor * monat.getMonthValue() : faktor;
    }
}
