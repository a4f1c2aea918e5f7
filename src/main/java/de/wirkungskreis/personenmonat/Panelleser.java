package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Verlaufsbau;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Person-months from a CSV into histories, a million lines and more in a second. */
final class Panelleser {

    /** @param falsche rows that were left out, each of them told to the one who asked */
    record Gelesen(Verlaufsbau bau, Panelkopf kopf, long zeilen, long falsche) {}

    private final Consumer<Panelfehler> melden;
    private final boolean mitAusschnitten;
    private Function<Set<Spalte>, Verlaufsbau> bauart = Verlaufsbau::new;
    private @Nullable ToIntFunction<String> personen;
    private Zeilenempfaenger empfaenger = (zeile, person) -> { };
    private long falsche;

    /** Gets every row that was taken, before the next one is read. */
    @FunctionalInterface
    interface Zeilenempfaenger {

        void zeile(Zeilenzerleger zeile, int person) throws IOException;
    }

    /** @param mitAusschnitten whether anybody will ask for Gemeinden and groups */
    Panelleser(Consumer<Panelfehler> melden, boolean mitAusschnitten) {
        this.melden = melden;
        this.mitAusschnitten = mitAusschnitten;
    }

    /** Rows go where months are already; {@code personen} knows a person's number there by the name in the file. */
    Panelleser in(Verlaufsbau bau, ToIntFunction<String> personenNummern, Zeilenempfaenger nach) {
        bauart = spalten -> bau;
        personen = personenNummern;
        empfaenger = nach;
        return this;
    }

    /** @throws Panelabbruch when there is no head, or no row below it */
    Gelesen lesen(InputStream strom) throws IOException {
        var zeilen = new Zeilenzerleger(strom);
        if (!zeilen.weiter()) {
            throw new Panelabbruch("personenmonat.panel.leer");
        }
        var kopf = Panelkopf.aus(zeilen);
        var bau = bauart.apply(kopf.spalten());
        if (mitAusschnitten) {
            bau.mitGruppen();
        }
        long anzahl = zeilen(zeilen, kopf, bau);
        if (anzahl == 0) {
            throw new Panelabbruch("personenmonat.panel.ohneZeilen");
        }
        return new Gelesen(bau, kopf, anzahl, falsche);
    }

    private long zeilen(Zeilenzerleger zeilen, Panelkopf kopf, Verlaufsbau bau) throws IOException {
        var zeile = new Panelzeile(kopf, zeilen);
        var namen = new Namen();
        var jobcenter = new Namen();
        var gemeinden = new Namen();
        int[] personNr = new int[1 << 10];
        int[] jobcenterNr = new int[16];
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
            int name = namen.nr(zeilen.bytes, zeilen.von[platzPerson], zeilen.bis[platzPerson]);
            if (name >= personNr.length) {
                personNr = Arrays.copyOf(personNr, name * 2);
            }
            if (personNr[name] == 0) {
                personNr[name] = (personen == null ? bau.neuePerson() : personen.applyAsInt(namen.name(name))) + 1;
            }
            int person = personNr[name] - 1;
            int j = jobcenter.nr(zeilen.bytes, zeilen.von[platzJobcenter], zeilen.bis[platzJobcenter]);
            if (j >= jobcenterNr.length) {
                jobcenterNr = Arrays.copyOf(jobcenterNr, j * 2);
            }
            if (jobcenterNr[j] == 0) {
                jobcenterNr[j] = bau.jobcenter(jobcenter.name(j)) + 1;
            }
            int jc = jobcenterNr[j] - 1;
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
                        namen.name(name) + ", " + zeile.monat / 12 + "-" + zweistellig(zeile.monat % 12 + 1)));
            } else {
                empfaenger.zeile(zeilen, person);
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
