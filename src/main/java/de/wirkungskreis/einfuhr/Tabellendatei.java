package de.wirkungskreis.einfuhr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An uploaded list, whichever way it was saved. */
final class Tabellendatei {

    private final Dateiinhalt datei;
    private final Dateipruefung.Art art;
    private final Einfuhrworte worte;

    private Tabellendatei(Dateiinhalt datei, Dateipruefung.Art art, Einfuhrworte worte) {
        this.datei = datei;
        this.art = art;
        this.worte = worte;
    }

    /** @throws Abgelehnt when it is none, too large, protected, or hides something */
    static Tabellendatei oeffnen(Path pfad, Einfuhrworte worte) {
        return oeffnen(Dateiinhalt.in(pfad), worte);
    }

    static Tabellendatei oeffnen(Dateiinhalt datei, Einfuhrworte worte) {
        try {
            return new Tabellendatei(datei, new Dateipruefung(worte).pruefen(datei), worte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean mappe() {
        return art == Dateipruefung.Art.MAPPE;
    }

    /** Names of its sheets; a text file has one without a name. */
    List<String> blaetter() {
        if (art == Dateipruefung.Art.TEXT) {
            return List.of("");
        }
        try (var mappe = new Mappenleser(datei, worte)) {
            return mappe.blaetter();
        } catch (IOException e) {
            throw worte.abgelehnt("beschaedigt");
        }
    }

    /** The first lines of every sheet, in their order; the workbook is opened once for all of them. */
    Map<String, List<Rohzeile>> anfaenge(int hoechstens) {
        Map<String, List<Rohzeile>> anfaenge = new LinkedHashMap<>();
        if (art == Dateipruefung.Art.TEXT) {
            lesen("", sammeln(anfaenge, "", hoechstens));
            return anfaenge;
        }
        try (var mappe = new Mappenleser(datei, worte)) {
            for (String blatt : mappe.blaetter()) {
                mappe.lesen(blatt, sammeln(anfaenge, blatt, hoechstens));
            }
            return anfaenge;
        } catch (IOException e) {
            throw worte.abgelehnt("beschaedigt");
        }
    }

    private static Rohzeile.Senke sammeln(Map<String, List<Rohzeile>> anfaenge, String blatt, int hoechstens) {
        List<Rohzeile> zeilen = anfaenge.computeIfAbsent(blatt, b -> new ArrayList<>());
        return zeile -> zeilen.add(zeile) && zeilen.size() < hoechstens;
    }

    /** The lines with something in them, from the top. */
    void lesen(String blatt, Rohzeile.Senke senke) {
        try {
            if (art == Dateipruefung.Art.TEXT) {
                new Textleser(datei, worte).lesen(senke);
                return;
            }
            try (var mappe = new Mappenleser(datei, worte)) {
                mappe.lesen(blatt, senke);
            }
        } catch (IOException e) {
            throw worte.abgelehnt("beschaedigt");
        }
    }
}
