package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Zustand.*;

import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which Zustand may follow which. The same lines stand in {@code massnahme.uebergang}, where the database holds every
 * Verlauf to them; a test compares both.
 */
final class Weg {

    private static final Map<Beschaffungsweg, Weg> WEGE = new EnumMap<>(Map.of(
            Beschaffungsweg.VERGABE, new Weg(IDEE)
                    .kette(IDEE, BEDARF_ERMITTELT, BEDARF_ABGESTIMMT, MITTEL_GEPRUEFT, BEDARF_ANGEMELDET, VERGABEUNTERLAGEN,
                            BEKANNTGEMACHT, ANGEBOTE, ZUSCHLAG, VERTRAG, LAUFEND, AUSGELAUFEN, SCHLUSSGERECHNET, AUSGEWERTET)
                    .von(ANGEBOTE, LOS_AUFGEHOBEN).von(BEKANNTGEMACHT, LOS_AUFGEHOBEN)
                    // a lot without a good offer is tendered again
                    .von(LOS_AUFGEHOBEN, BEDARF_ANGEMELDET, VERWORFEN)
                    .von(LAUFEND, OPTION_GEZOGEN).von(OPTION_GEZOGEN, OPTION_GEZOGEN, AUSGELAUFEN)
                    .verwerfbar(IDEE, BEDARF_ERMITTELT, BEDARF_ABGESTIMMT, MITTEL_GEPRUEFT, BEDARF_ANGEMELDET, VERGABEUNTERLAGEN),
            Beschaffungsweg.GUTSCHEIN, new Weg(IDEE)
                    .kette(IDEE, ZUGELASSEN, LAUFEND, AUSGELAUFEN, AUSGEWERTET)
                    .verwerfbar(IDEE, ZUGELASSEN),
            Beschaffungsweg.ARBEITGEBER, new Weg(IDEE)
                    .kette(IDEE, VEREINBART, LAUFEND, AUSGELAUFEN, AUSGEWERTET)
                    .verwerfbar(IDEE, VEREINBART),
            Beschaffungsweg.ZUWENDUNG, new Weg(IDEE)
                    .kette(IDEE, ANTRAG, PRUEFUNG, BEWILLIGT, LAUFEND, AUSGELAUFEN, VERWENDUNGSNACHWEIS, AUSGEWERTET)
                    .von(PRUEFUNG, ABGELEHNT)
                    .verwerfbar(IDEE, ANTRAG, PRUEFUNG),
            Beschaffungsweg.BEWILLIGUNG, new Weg(ANTRAG)
                    .kette(ANTRAG, PRUEFUNG, BEIRAT_GEHOERT, BEWILLIGT, LAUFEND, AUSGELAUFEN, VERWENDUNGSNACHWEIS, AUSGEWERTET)
                    .von(PRUEFUNG, ABGELEHNT).von(BEIRAT_GEHOERT, PRUEFUNG, ABGELEHNT)
                    .verwerfbar(ANTRAG, PRUEFUNG, BEIRAT_GEHOERT),
            Beschaffungsweg.EIGEN, new Weg(IDEE)
                    .kette(IDEE, LAUFEND, AUSGELAUFEN, AUSGEWERTET)
                    .verwerfbar(IDEE)));

    private final Zustand anfang;
    private final Map<Zustand, Set<Zustand>> folgen = new EnumMap<>(Zustand.class);

    private Weg(Zustand anfang) {
        this.anfang = anfang;
    }

    static Weg fuer(Beschaffungsweg art) {
        return WEGE.get(art);
    }

    /** § 16d SGB II: an Arbeitsgelegenheit is granted after four tests and with the Beirat heard, never just begun. */
    static Optional<Beschaffungsweg> verlangt(@Nullable String instrument) {
        return "arbeitsgelegenheit".equals(instrument) ? Optional.of(Beschaffungsweg.BEWILLIGUNG) : Optional.empty();
    }

    Zustand anfang() {
        return anfang;
    }

    /** In the order of the enum, which is about that of the year. */
    Set<Zustand> nach(Zustand zustand) {
        return folgen.getOrDefault(zustand, Set.of());
    }

    boolean erlaubt(Zustand von, Zustand nach) {
        return nach(von).contains(nach);
    }

    /** All states of this way, in the order of the enum. */
    List<Zustand> zustaende() {
        var alle = EnumSet.of(anfang);
        folgen.values().forEach(alle::addAll);
        return List.copyOf(alle);
    }

    private Weg kette(Zustand... schritte) {
        for (int i = 1; i < schritte.length; i++) {
            von(schritte[i - 1], schritte[i]);
        }
        return this;
    }

    private Weg von(Zustand zustand, Zustand... weiter) {
        var ziele = folgen.computeIfAbsent(zustand, z -> EnumSet.noneOf(Zustand.class));
        ziele.addAll(List.of(weiter));
        return this;
    }

    private Weg verwerfbar(Zustand... zustaende) {
        for (var zustand : zustaende) {
            von(zustand, VERWORFEN);
        }
        return this;
    }
}
