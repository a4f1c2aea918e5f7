package de.wirkungskreis.recht;

/** Who pays, by the day § 66a SGB II leads to. */
@AusGesetz("weiterbildung")
public record Weiterbildungstraegerrecht(
        String kostentraeger,
        String rehaKostentraeger) {}
