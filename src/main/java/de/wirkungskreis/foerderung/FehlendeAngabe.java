package de.wirkungskreis.foerderung;

/** A fact the law asks for is not there. It is named, never guessed. */
final class FehlendeAngabe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String wozu;

    FehlendeAngabe(String name, String wozu) {
        super("Es fehlt die Angabe „" + name + "“: " + wozu);
        this.name = name;
        this.wozu = wozu;
    }

    String wozu() {
        return wozu;
    }

    String name() {
        return name;
    }
}
