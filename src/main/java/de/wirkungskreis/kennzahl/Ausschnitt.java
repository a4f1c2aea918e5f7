package de.wirkungskreis.kennzahl;

/**
 * Whose months are counted: all, those who live in one Gemeinde (AGS), or one Personengruppe. Groups overlap and are never
 * summed; a flow belongs to the group its person was in when it happened, an Abgang to the group of the month before.
 *
 * @param wert AGS or name of the {@link Personengruppe}; empty for ALLE
 */
public record Ausschnitt(Art art, String wert) implements Comparable<Ausschnitt> {

    public enum Art { ALLE, GEMEINDE, GRUPPE }

    public static final Ausschnitt ALLE = new Ausschnitt(Art.ALLE, "");

    public Ausschnitt {
        if ((art == Art.ALLE) != wert.isEmpty()) {
            throw new IllegalArgumentException(art + " mit Wert „" + wert + "“");
        }
    }

    public static Ausschnitt gemeinde(String ags) {
        return new Ausschnitt(Art.GEMEINDE, ags);
    }

    /** Of whom no Gemeinde was said they belong to the whole only. */
    static Ausschnitt derGemeinde(String ags) {
        return ags.isEmpty() ? ALLE : gemeinde(ags);
    }

    public static Ausschnitt gruppe(Personengruppe gruppe) {
        return new Ausschnitt(Art.GRUPPE, gruppe.name());
    }

    @Override
    public int compareTo(Ausschnitt anderer) {
        int nachArt = art.compareTo(anderer.art);
        return nachArt != 0 ? nachArt : wert.compareTo(anderer.wert);
    }
}
