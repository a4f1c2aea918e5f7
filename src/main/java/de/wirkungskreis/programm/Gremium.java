package de.wirkungskreis.programm;

/** A body that is heard or decides. Which ones a Jobcenter has is its own affair; what the law demands is the Art. */
public record Gremium(String schluessel, String name, Art art, int reihenfolge, int version) {

    public enum Art {
        /** § 44c SGB II; only in a gemeinsame Einrichtung */
        TRAEGERVERSAMMLUNG,
        /** § 18d SGB II */
        BEIRAT,
        /** what decides for a zkT: Rat, Kreistag, Ausschuss, Verwaltungsrat */
        EIGENES_ORGAN,
        /** heard, without a decision of its own */
        BERATEND;

        public boolean beschliesst() {
            return this == TRAEGERVERSAMMLUNG || this == EIGENES_ORGAN;
        }
    }
}
