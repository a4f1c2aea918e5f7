package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Spalte;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes of a row of the file the line that COPY takes: the same columns, the person as the house knows it. */
final class Zeilenkopie implements Panelleser.Zeilenempfaenger {

    private final Panelkopf kopf;
    private final Bestand bestand;
    private final StringBuilder nach;
    private final List<Spalte> reihenfolge;

    Zeilenkopie(Panelkopf kopf, Bestand bestand, StringBuilder nach) {
        this.kopf = kopf;
        this.bestand = bestand;
        this.nach = nach;
        this.reihenfolge = spalten(kopf);
    }

    static List<Spalte> spalten(Panelkopf kopf) {
        var spalten = new ArrayList<>(kopf.spalten());
        spalten.sort(Comparator.comparingInt(s -> kopf.platz()[s.ordinal()]));
        return spalten;
    }

    @Override
    public void zeile(Zeilenzerleger zeile, int person) {
        for (int i = 0; i < reihenfolge.size(); i++) {
            if (i > 0) {
                nach.append('\t');
            }
            feld(zeile, reihenfolge.get(i), person);
        }
        nach.append('\n');
    }

    private void feld(Zeilenzerleger zeile, Spalte spalte, int person) {
        int f = kopf.platz()[spalte.ordinal()];
        int von = zeile.von[f];
        int bis = zeile.bis[f];
        if (spalte == Spalte.PERSON) {
            nach.append(bestand.person(person));
        } else if (von == bis) {
            nach.append("\\N");
        } else {
            var text = new String(zeile.bytes, von, bis - von, StandardCharsets.UTF_8);
            nach.append(kopierbar(text));
            nach.append(spalte == Spalte.MONAT ? "-01" : "");
        }
    }

    /** As the text format of COPY takes it. */
    static String kopierbar(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('\t') < 0 ? text : text.replace("\\", "\\\\").replace("\t", "\\t");
    }
}
