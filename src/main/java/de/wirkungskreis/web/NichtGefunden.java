package de.wirkungskreis.web;

/** 404 with a sentence that says what was looked for. */
public class NichtGefunden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NichtGefunden(String satz) {
        super(satz);
    }
}
