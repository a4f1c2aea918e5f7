package de.wirkungskreis.leistungskette;

import java.util.List;
import java.util.Optional;

/** One table of the report. Every row has all columns. */
record Tafel(Art art, List<String> spalten, List<Zeile> zeilen) {

    enum Art { UEBERGAENGE, VERBINDUNGEN, WARTEZEITEN, SPRACHE, GEPLANT, EINMUENDUNGEN, VERWEISUNGEN }

    record Zeile(String schluessel, String name, List<Zelle> zellen) {}

    Optional<Zelle> zelle(String zeile, String spalte) {
        return zeile(zeile).flatMap(z -> z.zellen().stream().filter(c -> c.spalte().equals(spalte)).findFirst());
    }

    Optional<Zeile> zeile(String schluessel) {
        return zeilen.stream().filter(z -> z.schluessel().equals(schluessel)).findFirst();
    }
}
