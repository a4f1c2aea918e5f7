package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;
import java.util.Optional;

/** Benefits beside the course, by the day each of them says. */
@AusGesetz("weiterbildung")
public record Weiterbildungsrecht(
        Euro praemieZwischenpruefung,
        Euro praemieAbschlusspruefung,
        int praemieAusbildungsdauerJahre,
        Optional<Euro> weiterbildungsgeld,
        Euro kinderbetreuung,
        Euro unterkunftTag,
        Euro unterkunftMonat,
        Euro verpflegungTag,
        Euro verpflegungMonat) {}
