package de.wirkungskreis.personenmonat;

import static de.wirkungskreis.kennzahl.Spalte.*;

import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Zeilenmerkmal;
import de.wirkungskreis.kennzahl.Spalte;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one line into numbers, and says of the first that is none which it is. One object for all lines. */
final class Panelzeile {

    /** § 6 Abs. 1 as the BA does it: 638 of the last 730 days; § 18 Abs. 1 SGB III: a year, in the statistics 364 days. */
    private static final int LZB_TAGE = 638;
    private static final int LZA_TAGE = 364;
    private static final int VIER_JAHRE_TAGE = 1461;
    /** A hundred years: what is more is a slip of the pen. */
    private static final int HOECHSTENS_TAGE = 36_525;
    private static final int NEU_JAHRE = 4;
    private static final Set<String> DEUTSCH = Set.of("", "deutsch", "de", "d", "deu", "000", "deutschland");
    private static final long KEINE = -1;

    private final Panelkopf kopf;
    private final Zeilenzerleger zeile;

    int monat;
    int merkmale;
    long lluCent;
    long luhCent;
    int zugaenge;
    int abgaenge;
    @Nullable Geschlecht geschlecht;
    @Nullable Panelfehler fehler;

    Panelzeile(Panelkopf kopf, Zeilenzerleger zeile) {
        this.kopf = kopf;
        this.zeile = zeile;
    }

    /** False: {@link #fehler} says why. */
    boolean lesen() {
        fehler = null;
        if (zeile.offen) {
            return falsch(null, "anfuehrung", "");
        }
        if (zeile.felder != kopf.breite()) {
            return falsch(null, "feldzahl", zeile.felder + " / " + kopf.breite());
        }
        merkmale = 0;
        if (leer(JOBCENTER) || leer(PERSON)) {
            return falsch(leer(JOBCENTER) ? JOBCENTER : PERSON, "leer", "");
        }
        return monatLesen() && geschlechtLesen() && alterLesen()
                && wahr(ELB, Zeilenmerkmal.ELB) && wahr(ARBEITSLOS, Zeilenmerkmal.ARBEITSLOS) && wahr(INTEGRATION, Zeilenmerkmal.INTEGRATION)
                && wahr(MASSNAHME, Zeilenmerkmal.MASSNAHME) && wahr(SBM, Zeilenmerkmal.SBM) && betraegeLesen() && tageLesen()
                && wahr(INTEGRATION_SV, Zeilenmerkmal.INTEGRATION_SV) && wahr(SVB, Zeilenmerkmal.SVB)
                && wahr(MINIJOB_EINTRITT, Zeilenmerkmal.MINIJOB) && wahr(OEGB_EINTRITT, Zeilenmerkmal.OEGB)
                && wahr(ALLEINERZIEHEND, Zeilenmerkmal.ALLEINERZIEHEND) && wahr(RLB, Zeilenmerkmal.RLB)
                && wahr(FLUCHT_MIGRATION, Zeilenmerkmal.FLUCHTMIGRATION) && wahr(ERWERBSTAETIG, Zeilenmerkmal.ERWERBSTAETIG)
                && herkunftLesen();
    }

    private boolean monatLesen() {
        int f = kopf.platz()[MONAT.ordinal()];
        int von = zeile.von[f];
        byte[] b = zeile.bytes;
        if (zeile.bis[f] - von == 7 && b[von + 4] == '-') {
            int jahr = ziffern(von, von + 4);
            int m = ziffern(von + 5, von + 7);
            if (jahr >= 1901 && jahr <= 2199 && m >= 1 && m <= 12) {
                monat = jahr * 12 + m - 1;
                return true;
            }
        }
        return falsch(MONAT, "monat", text(MONAT));
    }

    /** −1 where anything but a digit stands. */
    private int ziffern(int von, int bis) {
        int zahl = 0;
        for (int i = von; i < bis; i++) {
            int z = zeile.bytes[i] - '0';
            if (z < 0 || z > 9) {
                return -1;
            }
            zahl = zahl * 10 + z;
        }
        return zahl;
    }

    private boolean geschlechtLesen() {
        int f = kopf.platz()[GESCHLECHT.ordinal()];
        geschlecht = zeile.bis[f] - zeile.von[f] != 1 ? null : switch (zeile.bytes[zeile.von[f]]) {
            case 'm' -> Geschlecht.M;
            case 'w' -> Geschlecht.W;
            case 'd' -> Geschlecht.D;
            case 'x' -> Geschlecht.X;
            default -> null;
        };
        return geschlecht != null || falsch(GESCHLECHT, "geschlecht", text(GESCHLECHT));
    }

    private boolean alterLesen() {
        long jahr = zahl(GEBURTSJAHR);
        int alter = monat / 12 - (int) jahr;
        if (jahr < 1800 || alter < 0) {
            return falsch(GEBURTSJAHR, "geburtsjahr", text(GEBURTSJAHR));
        }
        merkmale |= (alter < 25 ? Zeilenmerkmal.U25.bit() : 0) | (alter >= 55 ? Zeilenmerkmal.UE55.bit() : 0);
        return true;
    }

    private boolean wahr(Spalte spalte, Zeilenmerkmal merkmal) {
        int f = kopf.platz()[spalte.ordinal()];
        if (f < 0) {
            return true;
        }
        int von = zeile.von[f];
        int b = zeile.bis[f] - von == 1 ? zeile.bytes[von] : 0;
        if (b == '1') {
            merkmale |= merkmal.bit();
        } else if (b != '0') {
            return falsch(spalte, "nullEins", text(spalte));
        }
        return true;
    }

    private boolean betraegeLesen() {
        lluCent = zahl(LLU_CENT);
        luhCent = zahl(LUH_CENT);
        if (lluCent < 0 || luhCent < 0) {
            var spalte = lluCent < 0 ? LLU_CENT : LUH_CENT;
            return falsch(spalte, "cent", text(spalte));
        }
        zugaenge = 0;
        abgaenge = 0;
        if (da(ELB_ZUGAENGE) || da(ELB_ABGAENGE)) {
            long zu = da(ELB_ZUGAENGE) ? zahl(ELB_ZUGAENGE) : 0;
            long ab = da(ELB_ABGAENGE) ? zahl(ELB_ABGAENGE) : 0;
            if (zu < 0 || zu > 31 || ab < 0 || ab > 31) {
                var spalte = zu < 0 || zu > 31 ? ELB_ZUGAENGE : ELB_ABGAENGE;
                return falsch(spalte, "wechsel", text(spalte));
            }
            zugaenge = (int) zu;
            abgaenge = (int) ab;
        }
        return true;
    }

    private boolean tageLesen() {
        if (da(ELB_TAGE_730)) {
            long tage = zahl(ELB_TAGE_730);
            if (tage < 0 || tage > 730) {
                return falsch(ELB_TAGE_730, "tage730", text(ELB_TAGE_730));
            }
            if (tage >= LZB_TAGE && (merkmale & Zeilenmerkmal.ELB.bit()) != 0) {
                merkmale |= Zeilenmerkmal.LZB_NACH_TAGEN.bit();
            }
        }
        return tage(ALO_TAGE, LZA_TAGE, Zeilenmerkmal.ARBEITSLOS, Zeilenmerkmal.LZA_NACH_TAGEN)
                && tage(ELB_TAGE_GESAMT, VIER_JAHRE_TAGE, Zeilenmerkmal.ELB, Zeilenmerkmal.VIER_JAHRE);
    }

    private boolean tage(Spalte spalte, int mindestens, Zeilenmerkmal voraussetzung, Zeilenmerkmal merkmal) {
        if (!da(spalte)) {
            return true;
        }
        long tage = zahl(spalte);
        if (tage < 0 || tage > HOECHSTENS_TAGE) {
            return falsch(spalte, "tage", text(spalte));
        }
        if (tage >= mindestens && (merkmale & voraussetzung.bit()) != 0) {
            merkmale |= merkmal.bit();
        }
        return true;
    }

    private boolean herkunftLesen() {
        if (da(NATIONALITAET) && !DEUTSCH.contains(text(NATIONALITAET).toLowerCase(Locale.GERMANY))) {
            merkmale |= Zeilenmerkmal.AUSLAENDISCH.bit();
        }
        if (!da(AUFENTHALT_JAHRE) || leer(AUFENTHALT_JAHRE)) {
            return true;
        }
        long jahre = zahl(AUFENTHALT_JAHRE);
        if (jahre < 0 || jahre > 120) {
            return falsch(AUFENTHALT_JAHRE, "jahre", text(AUFENTHALT_JAHRE));
        }
        merkmale |= jahre < NEU_JAHRE ? Zeilenmerkmal.NEU_ZUGEWANDERT.bit() : 0;
        return true;
    }

    private boolean da(Spalte spalte) {
        return kopf.platz()[spalte.ordinal()] >= 0;
    }

    private boolean leer(Spalte spalte) {
        int f = kopf.platz()[spalte.ordinal()];
        return zeile.von[f] == zeile.bis[f];
    }

    /** A whole number of at most 15 digits without a sign; −1 where none stands. */
    private long zahl(Spalte spalte) {
        int f = kopf.platz()[spalte.ordinal()];
        int von = zeile.von[f];
        int bis = zeile.bis[f];
        if (von == bis || bis - von > 15) {
            return KEINE;
        }
        long zahl = 0;
        for (int i = von; i < bis; i++) {
            int z = zeile.bytes[i] - '0';
            if (z < 0 || z > 9) {
                return KEINE;
            }
            zahl = zahl * 10 + z;
        }
        return zahl;
    }

    private String text(Spalte spalte) {
        int f = kopf.platz()[spalte.ordinal()];
        return new String(zeile.bytes, zeile.von[f], zeile.bis[f] - zeile.von[f], StandardCharsets.UTF_8);
    }

    private boolean falsch(@Nullable Spalte spalte, String grund, String inhalt) {
        fehler = new Panelfehler(zeile.zeile, spalte, "personenmonat.panel.falsch." + grund, inhalt);
        return false;
    }
}
