package de.wirkungskreis.einfuhr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An uploaded list, whichever way it was saved. */
final class Tabellendatei {

    /** A table for people is no longer; what is longer is a list. */
    private static final int TAFELZEILEN = 5_000;

    private final Dateiinhalt datei;
    private final Dateipruefung.Art art;
    private final Einfuhrworte worte;
    private final @Nullable List<Rohzeile> entfaltet;

    private Tabellendatei(Dateiinhalt datei, Dateipruefung.Art art, Einfuhrworte worte, @Nullable List<Rohzeile> entfaltet) {
        this.entfaltet = entfaltet;
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
            return new Tabellendatei(datei, new Dateipruefung(worte).pruefen(datei), worte, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As lines, where it is a table the target knows how to read; else as it is. */
    Tabellendatei entfaltet(Einfuhrziel ziel) {
        var leser = ziel.tafelleser();
        if (leser.isEmpty()) {
            return this;
        }
        var blaetter = tafelblaetter();
        return leser.get().entfalten(blaetter).map(zeilen -> {
            if (blaetter.stream().anyMatch(b -> b.zeilen().size() >= TAFELZEILEN)) {
                throw worte.abgelehnt("zeilen", Einfuhrworte.anzahl(TAFELZEILEN));
            }
            return new Tabellendatei(datei, art, worte, zeilen);
        }).orElse(this);
    }

    private List<Tafelleser.Blatt> tafelblaetter() {
        List<Tafelleser.Blatt> blaetter = new ArrayList<>();
        anfaenge(TAFELZEILEN).forEach((name, zeilen) -> blaetter.add(new Tafelleser.Blatt(name, zeilen, verbunden(name))));
        return blaetter;
    }

    private List<Tafelleser.Verbund> verbunden(String blatt) {
        if (art == Dateipruefung.Art.TEXT) {
            return List.of();
        }
        try (var mappe = new Mappenleser(datei, worte)) {
            return mappe.verbunden(blatt);
        } catch (IOException e) {
            throw worte.abgelehnt("beschaedigt");
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
        if (entfaltet != null) {
            anfaenge.put("", entfaltet.subList(0, Math.min(hoechstens, entfaltet.size())));
            return anfaenge;
        }
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
        if (entfaltet != null) {
            for (int i = 0; i < entfaltet.size() && senke.zeile(entfaltet.get(i)); i++) {
                continue;
            }
            return;
        }
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
