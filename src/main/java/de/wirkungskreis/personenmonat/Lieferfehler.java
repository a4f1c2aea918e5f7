package de.wirkungskreis.personenmonat;

import java.util.List;

/** A delivery that cannot be taken; nothing of it was. The message is a German sentence. */
public final class Lieferfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> zeilen;

    Lieferfehler(String satz, List<String> zeilen) {
        super(satz);
        this.zeilen = zeilen;
    }

    /** Each wrong row in a sentence; the first ones where there are very many. */
    public List<String> zeilen() {
        return zeilen;
    }
}
