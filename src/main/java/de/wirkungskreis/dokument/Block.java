package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Freigegeben;
import java.util.List;

/** What a chapter is made of. A writer of a format is a {@link Besucher}, so the compiler finds the block it forgot. */
sealed interface Block {

    void an(Besucher besucher);

    interface Besucher {

        void zwischentitel(Zwischentitel block);

        void absatz(Absatz block);

        void liste(Liste block);

        void tabelle(Tabellenblock block);

        void schaubild(Schaubild block);

        void fussnoten(Fussnoten block);
    }

    /** A lead line inside a chapter; {@code pfeil}: with the arrow the slides put before it. */
    record Zwischentitel(Text text, boolean pfeil) implements Block {

        /** An arrow that Arial has; the one of the slides, ➤, is in few fonts. */
        static final String PFEIL = "\u25ba";

        @Override
        public void an(Besucher besucher) {
            besucher.zwischentitel(this);
        }
    }

    record Absatz(Text text) implements Block {

        @Override
        public void an(Besucher besucher) {
            besucher.absatz(this);
        }
    }

    record Liste(List<Punkt> punkte) implements Block {

        record Punkt(Text text, List<Punkt> darunter) {

            static Punkt schlicht(String text) {
                return new Punkt(Text.schlicht(text), List.of());
            }
        }

        @Override
        public void an(Besucher besucher) {
            besucher.liste(this);
        }
    }

    /** In a cell a line break separates lines, and a line that begins with {@link #PUNKT} is an item of a list. */
    record Tabellenblock(Freigegeben freigegeben) implements Block {

        static final String PUNKT = "• ";

        @Override
        public void an(Besucher besucher) {
            besucher.tabelle(this);
        }
    }

    /**
     * A picture of a table that stands beside it.
     *
     * @param beschreibung says in words what the picture shows: its alternative text
     */
    record Schaubild(Art art, String titel, String beschreibung, Freigegeben freigegeben) implements Block {

        enum Art {
            /** one pair of bars per row */
            BALKEN,
            /** values around zero */
            PUNKTE,
            /** first row from zero, further rows as steps, a SUMME row from zero again */
            WASSERFALL
        }

        @Override
        public void an(Besucher besucher) {
            besucher.schaubild(this);
        }
    }

    record Fussnoten(List<Fussnote> noten) implements Block {

        /** {@code zeichen} is empty where the note continues the one before. */
        record Fussnote(String zeichen, String text) {}

        @Override
        public void an(Besucher besucher) {
            besucher.fussnoten(this);
        }
    }
}
