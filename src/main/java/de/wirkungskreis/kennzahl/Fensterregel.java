package de.wirkungskreis.kennzahl;

/** Rules over several months of one history, for all months of a word at once: bit m of the answer is about month m. */
final class Fensterregel {

    private Fensterregel() {}

    /**
     * At least 21 of the 24 months ending now. The counts of 2, 4, 8 and 16 months ending in each month are made by adding
     * what was counted to itself shifted; 24 = 16 + the 8 before. Bits of the count are kept in five words.
     */
    static long mindestens21Von24(long x) {
        long y = x << 1;
        long a0 = x ^ y;
        long a1 = x & y;
        // 2 + 2 months
        long s0 = a0 << 2;
        long s1 = a1 << 2;
        long c = a0 & s0;
        long b0 = a0 ^ s0;
        long u = a1 ^ s1;
        long b1 = u ^ c;
        long b2 = a1 & s1 | u & c;
        // 4 + 4
        s0 = b0 << 4;
        s1 = b1 << 4;
        long s2 = b2 << 4;
        c = b0 & s0;
        long d0 = b0 ^ s0;
        u = b1 ^ s1;
        long d1 = u ^ c;
        c = b1 & s1 | u & c;
        u = b2 ^ s2;
        long d2 = u ^ c;
        long d3 = b2 & s2 | u & c;
        // 8 + 8
        s0 = d0 << 8;
        s1 = d1 << 8;
        s2 = d2 << 8;
        long s3 = d3 << 8;
        c = d0 & s0;
        long e0 = d0 ^ s0;
        u = d1 ^ s1;
        long e1 = u ^ c;
        c = d1 & s1 | u & c;
        u = d2 ^ s2;
        long e2 = u ^ c;
        c = d2 & s2 | u & c;
        u = d3 ^ s3;
        long e3 = u ^ c;
        long e4 = d3 & s3 | u & c;
        // 16 + 8: at most 24, so five bits stay enough
        s0 = d0 << 16;
        s1 = d1 << 16;
        s2 = d2 << 16;
        s3 = d3 << 16;
        c = e0 & s0;
        long f0 = e0 ^ s0;
        u = e1 ^ s1;
        long f1 = u ^ c;
        c = e1 & s1 | u & c;
        u = e2 ^ s2;
        long f2 = u ^ c;
        c = e2 & s2 | u & c;
        u = e3 ^ s3;
        long f3 = u ^ c;
        long f4 = e4 | e3 & s3 | u & c;
        // 10101 and above
        return f4 & (f3 | f2 & (f1 | f0));
    }

    /** In all 12 months ending now. */
    static long zwoelfInFolge(long x) {
        long zwei = x & x << 1;
        long vier = zwei & zwei << 2;
        return vier & vier << 4 & vier << 8;
    }

    /** In all 6 months ending now. */
    static long sechsInFolge(long x) {
        long zwei = x & x << 1;
        return zwei & zwei << 2 & zwei << 4;
    }
}
