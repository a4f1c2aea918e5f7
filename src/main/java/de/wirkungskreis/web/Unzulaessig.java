package de.wirkungskreis.web;

/** 409: understood, but the state of things forbids it. The sentence says why and what to do instead. */
public class Unzulaessig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unzulaessig(String satz) {
        super(satz);
    }
}
