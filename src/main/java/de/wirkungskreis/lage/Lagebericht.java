package de.wirkungskreis.lage;

import java.util.List;
import java.util.Optional;

/** The situation as one Fassung sees it. */
public record Lagebericht(List<Lageblock> bloecke) {

    public Optional<Lageblock> block(String schluessel) {
        return bloecke.stream().filter(b -> b.schluessel().equals(schluessel)).findFirst();
    }
}
