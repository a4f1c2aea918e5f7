package de.wirkungskreis.haushalt;

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

    /**
     * What the Vorgang does, within one purse.
     *
     * @param jahr budget year of both accounts; of a Verpflichtung the later one in which the money falls due
     * @throws IllegalArgumentException when the amount is not above zero, or the Vorgang needs a second purse or another booking
     */
    public static Buchungssatz von(Vorgang vorgang, LocalDate tag, String text, @Nullable String fall, String kasse, int jahr, Euro betrag) {
        if (vorgang == Vorgang.UMSCHICHTUNG) {
            throw new IllegalArgumentException("Eine Umschichtung geht in eine andere Kasse");
        }
        return zwischen(vorgang, tag, text, fall, kasse, kasse, jahr, betrag);
    }

    public static Buchungssatz umschichtung(LocalDate tag, String text, String vonKasse, String nachKasse, int jahr, Euro betrag) {
        return zwischen(Vorgang.UMSCHICHTUNG, tag, text, null, vonKasse, nachKasse, jahr, betrag);
    }

    private static Buchungssatz zwischen(Vorgang vorgang, LocalDate tag, String text, @Nullable String fall, String vonKasse, String nachKasse, int jahr,
            Euro betrag) {
        if (betrag.cent() <= 0) {
            throw new IllegalArgumentException("Gebucht wird ein Betrag über null; die Richtung sagt der Vorgang");
        }
        return new Buchungssatz(vorgang, tag, text, fall, List.of(
                new Posten(new Konto(vonKasse, jahr, vorgang.von().orElseThrow(() -> ohneKonten(vorgang))), betrag.negiert()),
                new Posten(new Konto(nachKasse, jahr, vorgang.nach().orElseThrow(() -> ohneKonten(vorgang))), betrag)));
    }

    private static IllegalArgumentException ohneKonten(Vorgang vorgang) {
        return new IllegalArgumentException(vorgang + " nimmt eine andere Buchung zurück und hat keine eigenen Konten");
    }

    /** What moves, without a sign. */
    public Euro betrag() {
        return posten.stream().map(Posten::betrag).filter(b -> b.cent() > 0).reduce(Euro.NULL, Euro::plus);
    }
}
