package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlstand;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.zielnachhaltung.Messreihe.Art;
import de.wirkungskreis.zielnachhaltung.Messreihe.Monat;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The months a target is followed by, from the house's own indicators. */
final class Zielreihen {

    private final Kennzahlstand stand;

    Zielreihen(Kennzahlstand stand) {
        this.stand = stand;
    }

    /** Empty when no month of it is known by then. */
    Optional<Messreihe> von(Kennzahl kennzahl, Geschlecht geschlecht) {
        var reihe = switch (kennzahl) {
            case K2, K2_JFW -> quote(geschlecht);
            case K3, K3_JFW -> reihe(Art.BESTAND, Kennzahl.BESTAND_LZB, geschlecht);
            case K1, K1_JFW -> reihe(Art.BETRAG, Kennzahl.SUMME_LLU_CENT, geschlecht);
            case K1E1 -> reihe(Art.BETRAG, Kennzahl.SUMME_LUH_CENT, geschlecht);
            case K1E2 -> reihe(Art.BESTAND, Kennzahl.BESTAND_ELB, geschlecht);
            default -> reihe(Art.WERT, kennzahl, geschlecht);
        };
        return reihe.monate().isEmpty() ? Optional.empty() : Optional.of(reihe);
    }

    private Messreihe quote(Geschlecht geschlecht) {
        Map<YearMonth, Long> bestand = new HashMap<>();
        stand.reihe(Kennzahl.BESTAND_ELB, geschlecht, Ausschnitt.ALLE).forEach(w -> bestand.put(w.monat(), w.zaehler()));
        var monate = new TreeMap<YearMonth, Monat>();
        for (Kennzahlwert wert : stand.reihe(Kennzahl.INTEGRATIONEN, geschlecht, Ausschnitt.ALLE)) {
            var vorher = bestand.get(wert.monat().minusMonths(1));
            if (vorher != null) {
                monate.put(wert.monat(), new Monat(wert.zaehler(), vorher));
            }
        }
        return new Messreihe(Art.QUOTE, monate);
    }

    private Messreihe reihe(Art art, Kennzahl kennzahl, Geschlecht geschlecht) {
        var monate = new TreeMap<YearMonth, Monat>();
        long faktor = 1;   // the same in all months of an indicator
        for (Kennzahlwert wert : stand.reihe(kennzahl, geschlecht, Ausschnitt.ALLE)) {
            var nenner = wert.nenner();
            var mal = wert.faktor();
            faktor = mal == null ? 1 : mal;
            monate.put(wert.monat(), new Monat(wert.zaehler(), nenner == null ? 1 : nenner));
        }
        return new Messreihe(art, 1, faktor, monate);
    }

    /** What a programme means by the name of a thing it only watches (the four of goal 1 since the Zielvereinbarungen of 2019). */
    static Optional<Kennzahl> ausWortlaut(String name) {
        String klein = name.toLowerCase(Locale.GERMANY);
        if (klein.matches(".*\\b(4|vier) jahre.*")) {
            return Optional.of(Kennzahl.LZB_4_JAHRE);
        }
        if (klein.contains("bedarfsdeckend")) {
            return Optional.of(Kennzahl.BEDARFSDECKEND);
        }
        if (klein.contains("nachhaltig") || klein.contains("kontinuierlich")) {
            return Optional.of(Kennzahl.K2E3);
        }
        return klein.contains("quote") && klein.contains("langzeitleistungsbezieh") ? Optional.of(Kennzahl.K3E1) : Optional.empty();
    }
}
