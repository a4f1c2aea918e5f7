package de.wirkungskreis.ziel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All targets of one Fassung. {@code kopf}: the lead of each level ("Angebotswerte 2022 für lokale Ziele:"). */
public record Zielsystem(List<Ebenenkopf> koepfe, List<Ziel> ziele) {

    public record Ebenenkopf(String ebene, String ueberschrift) {}

    public List<Ziel> derEbene(String ebene) {
        return ziele.stream().filter(z -> z.ebene().equals(ebene)).toList();
    }

    public Optional<Ziel> ziel(String schluessel) {
        return ziele.stream().filter(z -> z.schluessel().equals(schluessel)).findFirst();
    }

    public @Nullable String ueberschrift(String ebene) {
        return koepfe.stream().filter(k -> k.ebene().equals(ebene)).map(Ebenenkopf::ueberschrift)
                .findFirst().orElse(null);
    }
}
