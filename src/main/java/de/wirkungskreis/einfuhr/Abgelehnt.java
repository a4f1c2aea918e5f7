package de.wirkungskreis.einfuhr;

/** A file is not read at all. The sentence says why and what to do, for whoever sent it. */
public final class Abgelehnt extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public Abgelehnt(String satz) {
        super(satz);
    }
}
