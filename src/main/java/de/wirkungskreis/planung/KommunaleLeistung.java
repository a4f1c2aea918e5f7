package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Schluessel;
import org.jspecify.annotations.Nullable;

/** A service of § 16a SGB II, paid by the Kommune. Provider and capacity only where known. */
public record KommunaleLeistung(
        String schluessel,
        String bezeichnung,
        @Nullable String instrument,
        @Nullable String anbieter,
        @Nullable Integer kapazitaet,
        @Nullable Einheit einheit,
        int version) {

    public KommunaleLeistung {
        Schluessel.geprueft(schluessel);
        if (bezeichnung.isBlank()) {
            throw new IllegalArgumentException("Die kommunale Leistung „" + schluessel + "“ hat keine Bezeichnung");
        }
        if (kapazitaet != null && kapazitaet < 0) {
            throw new IllegalArgumentException("Die Kapazität von „" + bezeichnung + "“ ist negativ");
        }
    }

    boolean gleichenInhalts(KommunaleLeistung andere) {
        return mitVersion(0).equals(andere.mitVersion(0));
    }

    private KommunaleLeistung mitVersion(int neue) {
        return new KommunaleLeistung(schluessel, bezeichnung, instrument, anbieter, kapazitaet, einheit, neue);
    }
}
