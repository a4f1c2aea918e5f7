package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Konto.Art;
import de.wirkungskreis.kern.Euro;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act, before it is booked: its sides sum to zero.
 *
 * @param tag on which it takes effect
 * @param fall the commitment it belongs to, by its key; null: none
 */
public record Buchungssatz(Vorgang vorgang, LocalDate tag, String text, @Nullable String fall, List<Posten> posten) {

    /** One side; positive comes to the account. */
    public record Posten(Konto konto, Euro betrag) {}

    /** @throws IllegalArgumentException when the sides do not sum to zero, or one moves nothing */
    public Buchungssatz {
        posten = List.copyOf(posten);
        if (text.isBlank()) {
            throw new IllegalArgumentException("Eine Buchung sagt, wofür sie ist");
        }
        if (posten.size() < 2 || posten.stream().anyMatch(p -> p.betrag().cent() == 0)
                || !posten.stream().map(Posten::betrag).reduce(Euro.NULL, Euro::plus).equals(Euro.NULL)) {
            throw new IllegalArgumentException("Die Seiten einer Buchung ergeben null und bewegen etwas: " + posten);
        }
    }

    /** From one account to another. */
    static Buchungssatz von(Vorgang vorgang, LocalDate tag, String text, @Nullable String fall, Konto von, Konto nach, Euro betrag) {
        if (betrag.cent() <= 0) {
            throw new IllegalArgumentException("Gebucht wird ein Betrag über null; die Richtung sagt der Vorgang");
        }
        return new Buchungssatz(vorgang, tag, text, fall, List.of(new Posten(von, betrag.negiert()), new Posten(nach, betrag)));
    }

    public static Buchungssatz zuteilung(Vorgang vorgang, LocalDate tag, String text, String kasse, int jahr, Euro betrag) {
        return von(vorgang, tag, text, null, new Konto(kasse, jahr, Art.ZUGETEILT), new Konto(kasse, jahr, Art.FREI), betrag);
    }

    public static Buchungssatz umschichtung(LocalDate tag, String text, String vonKasse, String nachKasse, int jahr, Euro betrag) {
        return von(Vorgang.UMSCHICHTUNG, tag, text, null, new Konto(vonKasse, jahr, Art.FREI), new Konto(nachKasse, jahr, Art.FREI), betrag);
    }

    /** @param vorgang VORBINDUNG or FESTLEGUNG */
    public static Buchungssatz bindung(Vorgang vorgang, LocalDate tag, String text, String fall, String kasse, int jahr, Euro betrag) {
        return von(vorgang, tag, text, fall, new Konto(kasse, jahr, Art.FREI), new Konto(kasse, jahr, Art.GEBUNDEN), betrag);
    }

    public static Buchungssatz freigabe(LocalDate tag, String text, String fall, String kasse, int jahr, Euro betrag) {
        return von(Vorgang.FREIGABE, tag, text, fall, new Konto(kasse, jahr, Art.GEBUNDEN), new Konto(kasse, jahr, Art.FREI), betrag);
    }

    /** Out of what was bound for it. */
    public static Buchungssatz zahlung(LocalDate tag, String text, String fall, String kasse, int jahr, Euro betrag) {
        return von(Vorgang.ZAHLUNG, tag, text, fall, new Konto(kasse, jahr, Art.GEBUNDEN), new Konto(kasse, jahr, Art.ABGEFLOSSEN), betrag);
    }

    public static Buchungssatz verpflichtungsermaechtigung(LocalDate tag, String text, String kasse, int jahr, Euro betrag) {
        return von(Vorgang.VE_ZUTEILUNG, tag, text, null, new Konto(kasse, jahr, Art.VE_ZUGETEILT), new Konto(kasse, jahr, Art.VE_FREI), betrag);
    }

    /** @param jahr the later one in which the money falls due */
    public static Buchungssatz verpflichtung(LocalDate tag, String text, String fall, String kasse, int jahr, Euro betrag) {
        return von(Vorgang.VE_NUTZUNG, tag, text, fall, new Konto(kasse, jahr, Art.VE_FREI), new Konto(kasse, jahr, Art.VE_GENUTZT), betrag);
    }

    public static Buchungssatz verfall(LocalDate tag, String text, String kasse, int jahr, Euro betrag) {
        return von(Vorgang.VERFALL, tag, text, null, new Konto(kasse, jahr, Art.FREI), new Konto(kasse, jahr, Art.VERFALLEN), betrag);
    }
}
