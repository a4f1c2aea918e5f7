package de.wirkungskreis.teilnahme;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.teilnahme.JdbcSteuerung.Besetzung;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places of the Maßnahmen that run on a day, against who sits there as far as is known today. */
@Component
class Platzfinder {

    /** Below that many assigned ones a share says nothing. */
    static final int MINDESTENS = 10;
    private static final int HUNDERT = 100;

    private final JdbcSteuerung steuerung;
    private final Massnahmen massnahmen;
    private final Teilnahmeworte worte;

    Platzfinder(JdbcSteuerung steuerung, Massnahmen massnahmen, Teilnahmeworte worte) {
        this.steuerung = steuerung;
        this.massnahmen = massnahmen;
        this.worte = worte;
    }

    /** @param frei less than nothing: more were assigned than there are places, in the hope that some do not come */
    record Platz(String schluessel, String name, String instrument, int plaetze, Besetzung besetzung) {

        public int frei() {
            return plaetze - besetzung.besetzt() - besetzung.erwartet();
        }

        /** Whole percent of those assigned who never came; -1: too few to say. */
        public int nichtantritt() {
            int alle = besetzung.angetreten() + besetzung.nichtAngetreten();
            return alle < MINDESTENS ? -1 : (besetzung.nichtAngetreten() * HUNDERT + alle / 2) / alle;
        }

        /** How many may still be assigned so that the places just fill, if as many stay away as before. */
        public int zuweisbar() {
            int quote = Math.max(0, nichtantritt());
            int offen = plaetze - besetzung.besetzt();
            return quote >= HUNDERT ? Math.max(0, frei()) : Math.max(0, offen * HUNDERT / (HUNDERT - quote) - besetzung.erwartet());
        }
    }

    /** The freest first. */
    List<Platz> am(LocalDate tag) {
        var besetzung = steuerung.besetzung(tag);
        return massnahmen.alle().stream().filter(m -> m.laeuftAm(tag) && m.plaetzeAm(tag).isPresent())
                .map(m -> new Platz(m.schluessel(), m.angaben().name(), instrument(m),
                        m.plaetzeAm(tag).map(Massnahme.Platzkontingent::plaetze).orElse(0),
                        besetzung.getOrDefault(m.schluessel(), new Besetzung(m.schluessel(), 0, 0, 0, 0, 0))))
                .sorted(Comparator.comparingInt(Platz::frei).reversed().thenComparing(Platz::name)).toList();
    }

    private String instrument(Massnahme m) {
        String schluessel = m.angaben().instrument();
        return schluessel == null ? "" : worte.instrument(schluessel);
    }
}
