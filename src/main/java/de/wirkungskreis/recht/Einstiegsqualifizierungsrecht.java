package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;

/** By the start of the Einstiegsqualifizierung. */
@AusGesetz("einstiegsqualifizierung")
public record Einstiegsqualifizierungsrecht(
        Euro zuschussHoechstens,
        int dauerMindestmonate,
        int dauerHoechstmonate) {}
