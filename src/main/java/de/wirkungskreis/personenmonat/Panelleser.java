package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Verlaufsbau;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Person-months from a CSV into histories, a million lines and more in a second. */
final class Panelleser {

    /** @param falsche rows that were left out, each of them told to the one who asked */
    record Gelesen(Verlaufsbau bau, long zeilen, long falsche, List<String> unbekannteSpalten) {}

    private final Consumer<Panelfehler> melden;
    private final boolean mitAusschnitten;
    private long falsche;

    /** @param mitAusschnitten whether anybody will ask for Gemeinden and groups */
    Panelleser(Consumer<Panelfehler> melden, boolean mitAusschnitten) {
        this.melden = melden;
        this.mitAusschnitten = mitAusschnitten;
    }

    /** @throws Panelabbruch when there is no head, or no row below it */
    Gelesen lesen(InputStream strom) throws IOException {
        var zeilen = new Zeilenzerleger(strom);
        if (!zeilen.weiter()) {
            throw new Panelabbruch("personenmonat.panel.leer");
        }
        var kopf = Panelkopf.aus(zeilen);
        var bau = new Verlaufsbau(kopf.spalten());
        if (mitAusschnitten) {
            bau.mitGruppen();
        }
        long anzahl = zeilen(zeilen, kopf, bau);
        if (anzahl == 0) {
            throw new Panelabbruch("personenmonat.panel.ohneZeilen");
        }
        return new Gelesen(bau, anzahl, falsche, kopf.unbekannte());
    }

    private long zeilen(Zeilenzerleger zeilen, Panelkopf kopf, Verlaufsbau bau) throws IOException {
        var zeile = new Panelzeile(kopf, zeilen);
        var personen = new Namen();
        var jobcenter = new Namen();
        var gemeinden = new Namen();
        int platzPerson = kopf.platz()[Spalte.PERSON.ordinal()];
        int platzJobcenter = kopf.platz()[Spalte.JOBCENTER.ordinal()];
        int platzGemeinde = mitAusschnitten ? kopf.platz()[Spalte.GEMEINDE.ordinal()] : -1;
        int[] gemeindeNr = new int[16];
        long anzahl = 0;
        while (zeilen.weiter()) {
            anzahl++;
            if (!zeile.lesen()) {
                falsch(zeile.fehler);
                continue;
            }
            int person = personen.nr(zeilen.bytes, zeilen.von[platzPerson], zeilen.bis[platzPerson]);
            if (person == bau.personen()) {
                bau.neuePerson();
            }
            int jc = jobcenter.nr(zeilen.bytes, zeilen.von[platzJobcenter], zeilen.bis[platzJobcenter]);
            if (jc == bau.jobcenterAnzahl()) {
                bau.jobcenter(jobcenter.name(jc));
            }
            int ort = 0;
            if (platzGemeinde >= 0) {
                int g = gemeinden.nr(zeilen.bytes, zeilen.von[platzGemeinde], zeilen.bis[platzGemeinde]);
                if (g >= gemeindeNr.length) {
                    gemeindeNr = Arrays.copyOf(gemeindeNr, g * 2);
                }
                if (gemeindeNr[g] == 0) {
                    gemeindeNr[g] = bau.gemeinde(gemeinden.name(g)) + 1;
                }
                ort = gemeindeNr[g] - 1;
            }
            if (!bau.zeile(person, jc, zeile.geschlecht, ort, zeile.monat, zeile.merkmale, zeile.lluCent, zeile.luhCent,
                    zeile.zugaenge, zeile.abgaenge)) {
                falsch(new Panelfehler(zeilen.zeile, null, "personenmonat.panel.falsch.doppelt",
                        personen.name(person) + ", " + zeile.monat / 12 + "-" + zweistellig(zeile.monat % 12 + 1)));
            }
        }
        return anzahl;
    }

    private void falsch(Panelfehler fehler) {
        falsche++;
        melden.accept(fehler);
    }

    static String zweistellig(int zahl) {
        return zahl < 10 ? "0" + zahl : String.valueOf(zahl);
    }
}
