package de.wirkungskreis.foerderung;

import de.wirkungskreis.recht.Rechtsquelle;
import java.util.List;
import java.util.Set;

/**
 * One question about an Instrument: what it asks for, what it answers, and the rule. The Foerderrechner shows it as a
 * form, a case file asks it with the same names.
 *
 * @param schluessel part of its address
 */
record Frage(String schluessel, String instrument, Set<String> gesucht, List<Feld> felder, Regel regel) {

    interface Regel {

        Rechenweg aus(Angaben angaben, Rechtsquelle recht);
    }

    static Frage frage(String schluessel, String instrument, String gesucht, Regel regel, Feld... felder) {
        return new Frage(schluessel, instrument, Set.of(gesucht.split(" ")), List.of(felder), regel);
    }
}
