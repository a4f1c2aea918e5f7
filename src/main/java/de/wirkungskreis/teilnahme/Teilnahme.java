package de.wirkungskreis.teilnahme;

import de.wirkungskreis.kern.Zeitraum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One Förderung of one person, up to a day: what happened later is not in it.
 *
 * @param massnahme key; null where the Förderung belongs to none (an Eingliederungszuschuss, say)
 * @param geplant as agreed when it was assigned
 * @param ereignisse never empty; each begins where the one before ended
 * @param mitZukunft there is more in the database: sample data run on after "heute"
 */
public record Teilnahme(long id, long person, String instrument, @Nullable String massnahme, @Nullable Zeitraum geplant,
        List<Ereignis> ereignisse, boolean mitZukunft, int version) {

    /** Until that many months after the exit nobody asks what became of a person. */
    public static final int VERBLEIBSMONATE = 6;

    /**
     * @param bis of a VERLAENGERT: the new last day
     * @param rechtsstand the day whose law holds for it (§ 66 SGB II); of an entry and of an extension
     */
    public record Ereignis(int nr, @Nullable Teilnahmezustand von, Teilnahmezustand nach, LocalDate am, @Nullable Grund grund,
            @Nullable LocalDate bis, @Nullable LocalDate rechtsstand, String kennung) {}

    public Teilnahmezustand zustand() {
        return letztes().nach();
    }

    public Ereignis letztes() {
        return ereignisse.get(ereignisse.size() - 1);
    }

    private Optional<Ereignis> erstes(Predicate<Teilnahmezustand> welches) {
        return zustand() == Teilnahmezustand.STORNIERT ? Optional.empty()
                : ereignisse.stream().filter(e -> welches.test(e.nach())).findFirst();
    }

    public Optional<LocalDate> zugewiesen() {
        return erstes(z -> z == Teilnahmezustand.ZUGEWIESEN).map(Ereignis::am);
    }

    /** The first attended day. */
    public Optional<LocalDate> eintritt() {
        return erstes(z -> z == Teilnahmezustand.EINGETRETEN).map(Ereignis::am);
    }

    /** The last day, and why. */
    public Optional<Ereignis> austritt() {
        return erstes(Teilnahmezustand::austritt);
    }

    public Optional<Grund> verbleib() {
        return erstes(z -> z == Teilnahmezustand.VERBLEIB).map(Ereignis::grund);
    }

    /** The last day agreed, extensions included; empty when nobody has agreed on one. */
    public Optional<LocalDate> vereinbartesEnde() {
        return ereignisse.stream().filter(e -> e.bis() != null).reduce((a, b) -> b).map(Ereignis::bis)
                .or(() -> Optional.ofNullable(geplant).map(Zeitraum::letzterTag));
    }

    /** Both days inclusive; {@code bis} {@link LocalDate#MAX}: without an end. */
    boolean ueberschneidet(LocalDate von, LocalDate bis) {
        return eintritt().filter(e -> !e.isAfter(bis)).isPresent()
                && austritt().map(a -> !a.am().isBefore(von)).orElse(true);
    }
}
