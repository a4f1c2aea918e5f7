package de.wirkungskreis.massnahme;

import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts back from the start of a Maßnahme: what must be done by when. */
final class Vergabekalender {

    private final List<Vorlauf> vorlaeufe;

    Vergabekalender(List<Vorlauf> vorlaeufe) {
        this.vorlaeufe = vorlaeufe.stream().filter(v -> v.schritt() != Zustand.OPTION_GEZOGEN)
                .sorted(Comparator.comparing(Vorlauf::schritt)).toList();
    }

    /** {@code bis} is the last day that is not too late. */
    record Termin(Zustand schritt, int wochen, LocalDate bis, @Nullable LocalDate erledigt, boolean ueberfaellig) {}

    /** For a start nobody has planned for yet. */
    List<Termin> fuer(LocalDate beginn, LocalDate heute) {
        return termine(beginn, Map.of(), heute);
    }

    /** Empty unless it goes by Vergabe, has a start, and is not under contract. */
    List<Termin> fuer(Massnahme massnahme, LocalDate heute) {
        var zeitraum = massnahme.angaben().zeitraum();
        if (massnahme.angaben().beschaffungsweg() != Beschaffungsweg.VERGABE || zeitraum == null || !vorDemVertrag(massnahme)) {
            return List.of();
        }
        return termine(zeitraum.von(), erledigt(massnahme), heute);
    }

    /** The next step to take. */
    Optional<Termin> naechster(Massnahme massnahme, LocalDate heute) {
        return fuer(massnahme, heute).stream().filter(t -> t.erledigt() == null).findFirst();
    }

    private List<Termin> termine(LocalDate beginn, Map<Zustand, LocalDate> erledigt, LocalDate heute) {
        return vorlaeufe.stream().map(v -> {
            var bis = beginn.minusWeeks(v.wochen());
            var am = erledigt.get(v.schritt());
            return new Termin(v.schritt(), v.wochen(), bis, am, am == null && bis.isBefore(heute));
        }).toList();
    }

    private static boolean vorDemVertrag(Massnahme massnahme) {
        return massnahme.zustand() == Zustand.LOS_AUFGEHOBEN || massnahme.zustand().compareTo(Zustand.VERTRAG) < 0;
    }

    /** After a lot was withdrawn everything from the registration on is to be done again. */
    private static Map<Zustand, LocalDate> erledigt(Massnahme massnahme) {
        Map<Zustand, LocalDate> erledigt = new EnumMap<>(Zustand.class);
        Set<Zustand> nochEinmal = EnumSet.range(Zustand.BEDARF_ANGEMELDET, Zustand.VERTRAG);
        for (var schritt : massnahme.verlauf()) {
            if (schritt.nach() == Zustand.LOS_AUFGEHOBEN) {
                erledigt.keySet().removeAll(nochEinmal);
            } else {
                erledigt.put(schritt.nach(), schritt.am());
            }
        }
        return erledigt;
    }
}
