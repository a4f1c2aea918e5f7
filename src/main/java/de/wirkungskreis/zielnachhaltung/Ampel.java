package de.wirkungskreis.zielnachhaltung;

/** In the target, narrowly missed, missed: by what the house calls narrow, see {@link Schwellen}. */
public enum Ampel {
    GRUEN("✓"), GELB("!"), ROT("✕");

    private final String zeichen;

    Ampel(String zeichen) {
        this.zeichen = zeichen;
    }

    /** Beside the word, for who sees no colour; the same on every page. */
    public String zeichen() {
        return zeichen;
    }
}
