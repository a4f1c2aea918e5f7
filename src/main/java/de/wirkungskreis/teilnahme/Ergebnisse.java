package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung.Herkunft;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a Teilnahme leads to, and what else happens to a person beside it. */
public interface Ergebnisse {

    /** One month of an Arbeitsgelegenheit; recording it again replaces it. Days of absence by kind. */
    record Anwesenheit(YearMonth monat, int minuten, int entschuldigt, int unentschuldigt, int krank) {}

    List<Anwesenheit> anwesenheit(long teilnahme);

    void anwesenheitSetzen(long teilnahme, Anwesenheit monat);

    /**
     * @param bildungsziel KldB 2010, two to five digits
     * @param schritt of a TEILQUALIFIZIERUNG: step {@code schritt} of {@code schritte}
     */
    record Weiterbildung(Art art, String bildungsziel, @Nullable Integer schritt, @Nullable Integer schritte, Ergebnis ergebnis,
            int version) {

        public enum Art { UMSCHULUNG_EINZELN, UMSCHULUNG_GRUPPE, TEILQUALIFIZIERUNG, ANPASSUNG }

        public enum Ergebnis { OFFEN, BESTANDEN, NICHT_BESTANDEN }
    }

    Optional<Weiterbildung> weiterbildung(long teilnahme);

    /** False when somebody else saved first. */
    boolean weiterbildungSetzen(long teilnahme, Weiterbildung weiterbildung);

    /** Begun training, counted once per person and Berichtsjahr. */
    record Einmuendung(int berichtsjahr, LocalDate am, Art art, @Nullable String beruf, Herkunft herkunft) {

        public enum Art { BETRIEBLICH, AUSSERBETRIEBLICH, SCHULISCH }

        public enum Herkunft { SAB, JAP, BAE, EQ, ASA, LANDESPROGRAMM, OHNE }

        /** 1 October to 30 September, named after the year it ends in. */
        public static int berichtsjahr(LocalDate am) {
            return am.plusMonths(3).getYear();
        }
    }

    List<Einmuendung> einmuendungen(long person);

    /** @throws de.wirkungskreis.web.Unzulaessig when the person has one in that Berichtsjahr already */
    void einmuenden(long person, LocalDate am, Einmuendung.Art art, @Nullable String beruf, Herkunft herkunft);

    /** Different people who began training in that Berichtsjahr, up to "heute". */
    int einmuendungen(int berichtsjahr);

    /** Sent to a service of the Kommune (§ 16a SGB II) or to counselling. */
    record Verweisung(long id, String instrument, LocalDate am, Ergebnis ergebnis, @Nullable LocalDate ergebnisAm, int version) {

        public enum Ergebnis { OFFEN, ANGENOMMEN, NICHT_ANGENOMMEN }
    }

    List<Verweisung> verweisungen(long person);

    void verweisen(long person, String instrument, LocalDate am);

    /** False when somebody else saved first. */
    boolean verweisungAbschliessen(long id, int version, Verweisung.Ergebnis ergebnis, LocalDate am);

    /** The next link of a Leistungskette: to begin until then. */
    record Kettenglied(String instrument, LocalDate bis) {}

    /** What has not begun since it was planned. */
    List<Kettenglied> geplant(long person);

    void planen(long person, Kettenglied glied);

    void nichtMehrPlanen(long person, String instrument);
}
