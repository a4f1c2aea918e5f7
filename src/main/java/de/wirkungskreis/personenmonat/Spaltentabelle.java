package de.wirkungskreis.personenmonat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A small CSV by the names of its columns, cut into rows as a panel is. */
final class Spaltentabelle {

    private static final String OHNE_SPALTE = "";

    private Spaltentabelle() {}

    /** @param nr as an editor counts lines, the head is 1 */
    record Zeile(long nr, Map<String, String> felder, int anzahl, int breite, boolean offen) {

        /** What stands there; nothing where the column is missing. */
        String feld(String spalte) {
            if (offen) {
                throw new Falsch(OHNE_SPALTE, "personenmonat.panel.falsch.anfuehrung", "");
            }
            if (anzahl != breite) {
                throw new Falsch(OHNE_SPALTE, "personenmonat.panel.falsch.feldzahl", anzahl + " / " + breite);
            }
            return felder.getOrDefault(spalte, "");
        }

        String pflichtfeld(String spalte) {
            var feld = feld(spalte);
            if (feld.isEmpty()) {
                throw new Falsch(spalte, "personenmonat.panel.falsch.leer", "");
            }
            return feld;
        }
    }

    /** A row that cannot be taken; the reason is the key of a sentence. */
    static final class Falsch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String spalte;
        private final String inhalt;

        Falsch(String spalte, String grund, String inhalt) {
            super(grund, null, false, false);
            this.spalte = spalte;
            this.inhalt = inhalt;
        }

        /** Empty where the row as a whole is wrong. */
        String spalte() {
            return spalte;
        }

        String grund() {
            return String.valueOf(getMessage());
        }

        String inhalt() {
            return inhalt;
        }
    }

    /**
     * @return how many rows there are below the head
     * @throws Panelabbruch when there is no head or no row below it, or a column is missing or stands there twice
     */
    static long lesen(InputStream strom, List<String> pflicht, Consumer<Zeile> nach) throws IOException {
        var zeilen = new Zeilenzerleger(strom);
        if (!zeilen.weiter()) {
            throw new Panelabbruch("personenmonat.panel.leer");
        }
        int breite = zeilen.felder;
        var plaetze = new HashMap<String, Integer>();
        for (int f = 0; f < breite; f++) {
            var name = text(zeilen, f).toLowerCase(Locale.ROOT);
            if (plaetze.put(name, f) != null) {
                throw new Panelabbruch("personenmonat.panel.spalteDoppelt", name);
            }
        }
        var fehlende = pflicht.stream().filter(p -> !plaetze.containsKey(p)).toList();
        if (!fehlende.isEmpty()) {
            throw new Panelabbruch("personenmonat.panel.spaltenFehlen", String.join(", ", fehlende));
        }
        long anzahl = 0;
        while (zeilen.weiter()) {
            anzahl++;
            var felder = new HashMap<String, String>();
            plaetze.forEach((name, f) -> felder.put(name, f < zeilen.felder ? text(zeilen, f) : ""));
            nach.accept(new Zeile(zeilen.zeile, felder, zeilen.felder, breite, zeilen.offen));
        }
        if (anzahl == 0) {
            throw new Panelabbruch("personenmonat.panel.ohneZeilen");
        }
        return anzahl;
    }

    private static String text(Zeilenzerleger zeile, int f) {
        return new String(zeile.bytes, zeile.von[f], zeile.bis[f] - zeile.von[f], StandardCharsets.UTF_8);
    }
}
