package de.wirkungskreis.programm;

import org.jspecify.annotations.Nullable;

/** A place the programme speaks of. {@code ags}: Amtlicher Gemeindeschlüssel, 5 or 8 digits. */
public record Raumbezug(String schluessel, Art art, String name, @Nullable String ags, @Nullable String oberhalb, int version)
        implements Angabe {

    public Raumbezug(String schluessel, Art art, String name, @Nullable String ags, @Nullable String oberhalb) {
        this(schluessel, art, name, ags, oberhalb, 0);
    }

    public enum Art { JOBCENTER, STANDORT, GEMEINDE, QUARTIER, VERBUND }
}
