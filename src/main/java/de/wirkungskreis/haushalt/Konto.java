package de.wirkungskreis.haushalt;

/**
 * An account: one purse, one budget year, one state of the money.
 *
 * @param kasse {@code egt}, {@code vkb} or one of the other purses
 */
public record Konto(String kasse, int jahr, Art art) {

    public static final String EGT = "egt";
    public static final String VKB = "vkb";

    public enum Art {
        /** Where it comes from: the only side that goes below zero. */
        ZUGETEILT,
        /** Neither bound nor paid. */
        FREI,
        /** Festlegung: owed to somebody, not paid yet. */
        GEBUNDEN, ABGEFLOSSEN,
        /** Unspent at the end of its year (§ 45 BHO). */
        VERFALLEN,
        /** Permission to bind money of this year in an earlier one (§ 38 BHO): no money itself. */
        VE_ZUGETEILT, VE_FREI, VE_GENUTZT
    }

    public static Konto egt(int jahr, Art art) {
        return new Konto(EGT, jahr, art);
    }
}
