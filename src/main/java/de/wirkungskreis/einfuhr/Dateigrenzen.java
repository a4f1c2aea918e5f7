package de.wirkungskreis.einfuhr;

/**
 * How large a list may be. They keep one reader below 512 MB and 5 s for whatever somebody sends, and are far above
 * what a Jobcenter has: 20 MB hold some 200,000 Teilnahmen.
 */
final class Dateigrenzen {

    static final int BYTES = 20 * 1024 * 1024;
    static final int ZEILEN = 200_000;
    static final int SPALTEN = 200;
    static final int BLAETTER = 20;
    static final int ZEICHEN_JE_ZELLE = 32_767;
    static final int TEILE = 1_000;
    /** Lists pack to a tenth or a twentieth; a hundredth says the same thing over and over. */
    static final int PACKUNG = 100;
    static final long OHNE_VERDACHT = 1024 * 1024;
    static final long BYTES_JE_TEIL = 150L * 1024 * 1024;
    static final long BYTES_ENTPACKT = 250L * 1024 * 1024;
    /** Of a list that stays in memory as a whole, packed and unpacked. */
    static final int BYTES_IM_SPEICHER = 8 * 1024 * 1024;
    static final long BYTES_ENTPACKT_IM_SPEICHER = 80L * 1024 * 1024;
    /** Of a part that is read as a whole: formats, names of sheets. */
    static final long BYTES_AM_STUECK = 4L * 1024 * 1024;
    /** Texts of a workbook are kept in memory while it is read. */
    static final long BYTES_TEXTE = 48L * 1024 * 1024;

    private Dateigrenzen() {}
}
