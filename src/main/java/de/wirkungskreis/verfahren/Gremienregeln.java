package de.wirkungskreis.verfahren;

import java.util.function.BooleanSupplier;

/** How the bodies of a gemeinsame Einrichtung decide, and who may sit on them. */
final class Gremienregeln {

    /** What is decided; some of it needs a majority of its own (§ 44c Abs. 2 Satz 2 SGB II). */
    enum Gegenstand {
        PROGRAMM(false),
        /** Nr. 1 */
        GESCHAEFTSFUEHRUNG(true),
        /** Nr. 4: whether tasks are carried out by the Traeger or by others */
        AUFGABENWAHRNEHMUNG(true),
        /** Nr. 8 */
        STELLENPLAN(true),
        ANDERER(false);

        private final boolean ohneStichentscheid;

        Gegenstand(boolean ohneStichentscheid) {
            this.ohneStichentscheid = ohneStichentscheid;
        }
    }

    private Gremienregeln() {}

    /**
     * § 44c Abs. 1 Satz 7 to 9 SGB II: the majority decides, at a tie the chair, but not on Abs. 2 Satz 2 Nr. 1, 4, 8.
     *
     * @param vorsitz the vote of the chair, asked only when it decides
     */
    static boolean beschlossen(Gegenstand gegenstand, int ja, int nein, BooleanSupplier vorsitz) {
        return ja > nein || ja == nein && !gegenstand.ohneStichentscheid && vorsitz.getAsBoolean();
    }

    /** § 18d Satz 4 SGB II: whoever offers Eingliederungsleistungen does not advise on them. */
    static boolean beiratsmitglied(boolean anbieterVonEingliederungsleistungen) {
        return !anbieterVonEingliederungsleistungen;
    }
}
