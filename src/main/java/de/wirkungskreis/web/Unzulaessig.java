package de.wirkungskreis.web;

import java.util.List;

/** 409: understood, but the state of things forbids it. The sentence says why and what to do instead. */
public class Unzulaessig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Brotkrume> wege;

    public Unzulaessig(String satz) {
        this(satz, List.of());
    }

    /** @param wege where to go to change that state */
    public Unzulaessig(String satz, List<Brotkrume> wege) {
        super(satz);
        this.wege = List.copyOf(wege);
    }

    public List<Brotkrume> wege() {
        return wege;
    }
}
