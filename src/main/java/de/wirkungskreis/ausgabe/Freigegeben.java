package de.wirkungskreis.ausgabe;

/** A table that may leave. Only {@link Freigabe} makes one, so the compiler knows that no exit forgot it. */
public final class Freigegeben {

    private final Tabelle tabelle;

    Freigegeben(Tabelle tabelle) {
        this.tabelle = tabelle;
    }

    public Tabelle tabelle() {
        return tabelle;
    }
}
