package de.wirkungskreis.steuerung;

import de.wirkungskreis.zielnachhaltung.Ampel;
import de.wirkungskreis.zielnachhaltung.Tendenz;

/** What a line says of itself, worst last of those that judge; the others judge nothing. */
enum Urteil {
    GRUEN(Ampel.GRUEN.zeichen()), GELB(Ampel.GELB.zeichen()), ROT(Ampel.ROT.zeichen()), STEIGEND("↗"), GLEICHBLEIBEND("→"), FALLEND("↘"),
    /** money as planned: nobody has recorded what was spent */
    GEPLANT("◇"),
    /** nobody has counted, or nothing says what would be right */
    OFFEN("–");

    private final String zeichen;

    Urteil(String zeichen) {
        this.zeichen = zeichen;
    }

    public String zeichen() {
        return zeichen;
    }

    public boolean warnt() {
        return this == GELB || this == ROT;
    }

    static Urteil von(Ampel ampel) {
        return valueOf(ampel.name());
    }

    static Urteil von(Tendenz tendenz) {
        return valueOf(tendenz.name());
    }
}
