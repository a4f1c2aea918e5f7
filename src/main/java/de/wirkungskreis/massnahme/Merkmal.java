package de.wirkungskreis.massnahme;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A feature of an offer by which entries, places and the women's share are counted. {@code wert}: constant or free word. */
public record Merkmal(Art art, String wert) implements Comparable<Merkmal> {

    public enum Art { FORM, ZEITMODELL, MODUL, ZIELGRUPPE }

    public static Set<Merkmal> von(Massnahme massnahme) {
        Set<Merkmal> merkmale = new LinkedHashSet<>();
        var angaben = massnahme.angaben();
        if (angaben.form() != null) {
            merkmale.add(new Merkmal(Art.FORM, angaben.form().name()));
        }
        if (angaben.zeitmodell() != null) {
            merkmale.add(new Merkmal(Art.ZEITMODELL, angaben.zeitmodell().name()));
        }
        angaben.module().stream().sorted().forEach(modul -> merkmale.add(new Merkmal(Art.MODUL, modul.name())));
        angaben.zielgruppen().forEach(gruppe -> merkmale.add(new Merkmal(Art.ZIELGRUPPE, gruppe)));
        return merkmale;
    }

    /** As in an address: {@code FORM.ONLINE}. */
    String kennwort() {
        return art + "." + wert;
    }

    static Optional<Merkmal> aus(String kennwort) {
        for (var art : Art.values()) {
            if (kennwort.startsWith(art + ".") && kennwort.length() > art.name().length() + 1) {
                return Optional.of(new Merkmal(art, kennwort.substring(art.name().length() + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(Merkmal anderes) {
        return art != anderes.art ? art.compareTo(anderes.art) : wert.compareTo(anderes.wert);
    }
}
