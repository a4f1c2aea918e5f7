package de.wirkungskreis.programm;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the document. It holds no content, only the keys of what is shown there, in order.
 *
 * @param titelErschlossen the heading was added by the reader of the source, and the document does not print it as one
 * @param bezuege keys: of Lageblöcke, Handlungsfelder, Instrumentgruppen, according to {@code art}
 * @param text free text of the section ({@code TEXT}), or its lead
 */
public record Dokumentabschnitt(
        String schluessel,
        Art art,
        String titel,
        boolean titelErschlossen,
        @Nullable String ueberschrift,
        List<String> bezuege,
        @Nullable String text,
        List<Anmerkung> anmerkungen,
        int version) implements Angabe {

    /** One that has not been saved yet. */
    public Dokumentabschnitt(String schluessel, Art art, String titel, boolean titelErschlossen, @Nullable String ueberschrift,
            List<String> bezuege, @Nullable String text, List<Anmerkung> anmerkungen) {
        this(schluessel, art, titel, titelErschlossen, ueberschrift, bezuege, text, anmerkungen, 0);
    }

    public enum Art {
        TITELSEITE, LAGE, SCHWERPUNKTE, HANDLUNGSFELD, ZIELE_BUND, ZIELE_LAND, ZIELE_LOKAL, PLANUNG,
        KOMMUNALE_LEISTUNGEN, HAUSHALT, TEXT;

        /** Which things a section of this kind shows one by one; one of another kind names none. */
        public Optional<Dingart> zeigt() {
            return switch (this) {
                case LAGE -> Optional.of(Dingart.LAGEBLOCK);
                case HANDLUNGSFELD -> Optional.of(Dingart.HANDLUNGSFELD);
                case PLANUNG -> Optional.of(Dingart.INSTRUMENTGRUPPE);
                default -> Optional.empty();
            };
        }
    }

    /** A footnote of this section: the same sign may mean something else in the next. */
    public record Anmerkung(String zeichen, String text) {

        public Anmerkung {
            if (zeichen.isBlank()) {
                throw new IllegalArgumentException("Eine Anmerkung braucht ihr Zeichen, zum Beispiel * oder 1");
            }
        }
    }
}
