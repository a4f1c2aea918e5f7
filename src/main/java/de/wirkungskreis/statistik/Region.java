package de.wirkungskreis.statistik;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** @param name as it is published, without what its Art says: {@code Herford}, {@code IIc} */
public record Region(Art art, String name) {

    public enum Art { JOBCENTER, KREIS, AGENTURBEZIRK, LAND, BUND, VERGLEICHSTYP }

    public Region {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Eine Region ohne Namen");
        }
    }

    /** Whether a Jobcenter is named so: its name has every word of the region; „Jobcenter Kreis Herford“ is „Jobcenter Herford“ of the tables. */
    public boolean istJobcenter(String hausname) {
        return art == Art.JOBCENTER && woerter(hausname).containsAll(woerter(name));
    }

    private static List<String> woerter(String text) {
        return Arrays.asList(text.toLowerCase(Locale.GERMANY).split("[^\\p{L}]+"));
    }
}
