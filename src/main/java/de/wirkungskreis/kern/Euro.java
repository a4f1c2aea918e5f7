package de.wirkungskreis.kern;

/** An amount of money in whole cents; negative when it leaves. Overflow is an error, never a wrong sum. */
public record Euro(long cent) implements Comparable<Euro> {

    public static final Euro NULL = new Euro(0);

    public static Euro ganze(long euro) {
        return new Euro(Math.multiplyExact(euro, 100L));
    }

    public Euro plus(Euro anderer) {
        return new Euro(Math.addExact(cent, anderer.cent));
    }

    public Euro minus(Euro anderer) {
        return new Euro(Math.subtractExact(cent, anderer.cent));
    }

    public Euro negiert() {
        return new Euro(Math.negateExact(cent));
    }

    @Override
    public int compareTo(Euro anderer) {
        return Long.compare(cent, anderer.cent);
    }
}
