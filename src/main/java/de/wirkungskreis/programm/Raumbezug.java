package de.wirkungskreis.programm;

import org.jspecify.annotations.Nullable;

/** A place the programme speaks of. {@code ags}: Amtlicher Gemeindeschlüssel, 5 or 8 digits. */
public record Raumbezug(String schluessel, Art art, String name, @Nullable String ags, @Nullable String oberhalb) {

    public enum Art { JOBCENTER, STANDORT, GEMEINDE, QUARTIER, VERBUND }
}
