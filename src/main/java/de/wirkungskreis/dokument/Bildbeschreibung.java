package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;

/** What a picture shows, for those who do not see it: its numbers, row by row. */
final class Bildbeschreibung {

    private Bildbeschreibung() {}

    static String von(Tabelle tabelle) {
        var satz = new StringBuilder();
        for (var zeile : tabelle.zeilen()) {
            satz.append(satz.isEmpty() ? "" : "; ").append(zeile.zellen().get(0).text()).append(": ");
            for (int s = 1; s < zeile.zellen().size(); s++) {
                satz.append(s > 1 ? ", " : "").append(tabelle.spalten().get(s).titel()).append(" ")
                        .append(zeile.zellen().get(s).text());
            }
        }
        return satz.toString();
    }
}
