package de.wirkungskreis.recht;

import java.util.Optional;

/** By the day the Kooperationsplan was made. */
@AusGesetz("verfahren")
public record Verfahrensrecht(
        Optional<Integer> fortschreibungMonate) {}
