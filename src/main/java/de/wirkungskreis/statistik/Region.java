package de.wirkungskreis.statistik;

/** @param name as it is published, without what its Art says: {@code Herford}, {@code IIc} */
public record Region(Art art, String name) {

    public enum Art { JOBCENTER, KREIS, AGENTURBEZIRK, LAND, BUND, VERGLEICHSTYP }

    public Region {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Eine Region ohne Namen");
        }
    }
}
