package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Konto.Art;
import de.wirkungskreis.kern.Euro;
import java.util.EnumMap;
import java.util.Map;

/** The accounts of one purse and one budget year, derived from its bookings. */
public record Kontenstand(String kasse, int jahr, Map<Art, Euro> salden) {

    public Kontenstand {
        var alle = new EnumMap<Art, Euro>(Art.class);
        alle.putAll(salden);
        salden = Map.copyOf(alle);
    }

    public Euro von(Art art) {
        return salden.getOrDefault(art, Euro.NULL);
    }

    /** What may be used this year: free, bound and paid together. */
    public Euro verfuegbar() {
        return von(Art.FREI).plus(von(Art.GEBUNDEN)).plus(von(Art.ABGEFLOSSEN)).plus(von(Art.VERFALLEN));
    }

    /** Nothing has been booked yet, which is not zero. */
    public boolean leer() {
        return salden.isEmpty();
    }
}
