package de.wirkungskreis.programm;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place the programme speaks of. {@code ags}: Amtlicher Gemeindeschlüssel, 5 or 8 digits. */
public record Raumbezug(String schluessel, Art art, String name, @Nullable String ags, @Nullable String oberhalb, int version)
        implements Angabe {

    private static final Pattern AGS = Pattern.compile("\\d{5}|\\d{8}");

    public Raumbezug {
        if (ags != null && !istAgs(ags)) {
            throw new IllegalArgumentException("Der Amtliche Gemeindeschlüssel hat 5 oder 8 Ziffern: „" + ags + "“");
        }
    }

    static boolean istAgs(String ags) {
        return AGS.matcher(ags).matches();
    }

    public Raumbezug(String schluessel, Art art, String name, @Nullable String ags, @Nullable String oberhalb) {
        this(schluessel, art, name, ags, oberhalb, 0);
    }

    public enum Art { JOBCENTER, STANDORT, GEMEINDE, QUARTIER, VERBUND }
}
