package de.wirkungskreis.statistik;

import de.wirkungskreis.kennzahl.Geschlecht;

/** What is counted, of whom, where and how. Two series that differ in one of these are never one line. */
public record Reihe(Messgroesse messgroesse, Zeitbezug zeitbezug, Region region, Rechtskreis rechtskreis, Personenkreis personenkreis,
        Geschlecht geschlecht, Zaehlkonzept zaehlkonzept, Raumprinzip raumprinzip) {

    /** As it is counted where nothing else is said. */
    public static Reihe von(Messgroesse messgroesse, Region region) {
        return new Reihe(messgroesse, Zeitbezug.MONAT, region, messgroesse.rechtskreis(), Personenkreis.ALLE, Geschlecht.GESAMT,
                messgroesse.zaehlkonzept(), messgroesse.raumprinzip());
    }

    public Reihe mit(Geschlecht neu) {
        return new Reihe(messgroesse, zeitbezug, region, rechtskreis, personenkreis, neu, zaehlkonzept, raumprinzip);
    }

    public Reihe mit(Personenkreis neu) {
        return new Reihe(messgroesse, zeitbezug, region, rechtskreis, neu, geschlecht, zaehlkonzept, raumprinzip);
    }

    public Reihe mit(Rechtskreis neu) {
        return new Reihe(messgroesse, zeitbezug, region, neu, personenkreis, geschlecht, zaehlkonzept, raumprinzip);
    }

    public Reihe mit(Zeitbezug neu) {
        return new Reihe(messgroesse, neu, region, rechtskreis, personenkreis, geschlecht, zaehlkonzept, raumprinzip);
    }

    public Reihe mit(Zaehlkonzept wie, Raumprinzip wo) {
        return new Reihe(messgroesse, zeitbezug, region, rechtskreis, personenkreis, geschlecht, wie, wo);
    }
}
