package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Spalte;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which column stands where. {@code platz} is −1 where one is missing. */
record Panelkopf(int[] platz, Set<Spalte> spalten, List<String> unbekannte, int breite) {

    /** @throws Panelabbruch when a column is missing or stands there twice */
    static Panelkopf aus(Zeilenzerleger zeile) {
        int[] platz = new int[Spalte.values().length];
        Arrays.fill(platz, -1);
        var da = EnumSet.noneOf(Spalte.class);
        var unbekannte = new ArrayList<String>();
        for (int f = 0; f < zeile.felder; f++) {
            var name = new String(zeile.bytes, zeile.von[f], zeile.bis[f] - zeile.von[f], StandardCharsets.UTF_8);
            var spalte = Spalte.aus(name.toLowerCase(Locale.ROOT));
            if (spalte.isEmpty()) {
                unbekannte.add(name);
            } else if (!da.add(spalte.get())) {
                throw new Panelabbruch("personenmonat.panel.spalteDoppelt", name);
            } else {
                platz[spalte.get().ordinal()] = f;
            }
        }
        var fehlende = EnumSet.copyOf(Spalte.PFLICHT);
        fehlende.removeAll(da);
        if (!fehlende.isEmpty()) {
            throw new Panelabbruch("personenmonat.panel.spaltenFehlen",
                    fehlende.stream().map(Spalte::kopf).collect(Collectors.joining(", ")));
        }
        return new Panelkopf(platz, da, unbekannte, zeile.felder);
    }
}
