package de.wirkungskreis.teilnahme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deletes whom nobody needs any more: once the period after the last day is over, with everything, all or nobody. */
interface Loeschung {

    /**
     * Two years. The Verbleib shows six months after the exit, and the plan compares a year with the one before; nobody needs
     * the single case longer. It is not the Leistungsakte, which has periods of its own.
     */
    int VORGABE = 24;
    int MINDESTENS = 12;
    int HOECHSTENS = 120;

    /** What is kept of a person. */
    enum Art { PERSON, TEILNAHME, EREIGNIS, MERKMAL, GUTSCHEIN, ENTSCHEIDUNG, ERGEBNIS }

    /** @param nr 0: the default nobody has decided on */
    record Frist(int nr, int monate, @Nullable String begruendung, @Nullable LocalDate am, @Nullable String kennung) {}

    /** @param erster the first day it tells of; null: of no day */
    record Posten(Art art, int anzahl, @Nullable LocalDate erster) {}

    /**
     * @param stichtag whose last day lies before it
     * @param kinder months of a birth that are due
     * @param haengend take part as far as anybody has recorded, but were to have left before the stichtag
     */
    record Vorschau(Frist frist, LocalDate stichtag, List<Posten> posten, int kinder, int haengend) {

        public int personen() {
            return posten.stream().filter(p -> p.art() == Art.PERSON).mapToInt(Posten::anzahl).sum();
        }
    }

    record Geschehen(int nr, LocalDate am, String kennung, int monate, LocalDate stichtag, Map<Art, Integer> zahlen) {}

    Frist frist();

    /** Newest first. */
    List<Frist> fristen();

    /** @throws de.wirkungskreis.web.Unzulaessig out of bounds, without a reason, or when it is so already */
    void fristSetzen(int monate, String begruendung);

    Vorschau vorschau();

    /**
     * @param erwartet the people the preview has shown; null: whoever is due
     * @return what went
     * @throws de.wirkungskreis.web.Unzulaessig when others are due by now
     */
    Vorschau ausfuehren(@Nullable Integer erwartet);

    /** Deletes the month of a birth where the child is three; how many. Every day, and whenever a person is looked for. */
    int kinderLoeschen();

    /** Newest first. */
    List<Geschehen> bisher();

    /** The last time somebody was deleted. */
    default Optional<Geschehen> letzte() {
        return bisher().stream().findFirst();
    }
}
