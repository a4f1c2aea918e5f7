package de.wirkungskreis.teilnahme;

import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mode of this installation. Fachadministration and Datenschutz change it together. */
public interface Betriebsmodus {

    Modus aktuell();

    default boolean mitPersonen() {
        return aktuell() == Modus.PSEUDONYM;
    }

    /** Newest first. */
    List<Wechsel> wechsel();

    default Optional<Wechsel> offener() {
        return wechsel().stream().filter(w -> w.entscheidung() == null).findFirst();
    }

    /**
     * The first of two acts.
     *
     * @param dsfa reference of the Datenschutz-Folgenabschätzung
     * @throws de.wirkungskreis.web.Unzulaessig unless asked by one of the two offices, for the other mode, and once
     */
    void beantragen(Modus nach, String dsfa);

    /**
     * The second, by another person of the other office; whoever asked may only refuse. From B back to A turns the
     * Teilnahmen into counts and deletes the people.
     */
    void entscheiden(int nr, Entscheidung entscheidung);

    enum Entscheidung { FREIGEGEBEN, ABGELEHNT }

    /** @param entscheidung null: still waits for the second person */
    record Wechsel(int nr, Modus nach, String dsfa, LocalDate beantragtAm, String beantragtVon, Rolle beantragtRolle,
            @Nullable Entscheidung entscheidung, @Nullable LocalDate entschiedenAm, @Nullable String entschiedenVon) {}
}
