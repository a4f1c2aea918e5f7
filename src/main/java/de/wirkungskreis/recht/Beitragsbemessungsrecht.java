package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;
import java.util.Optional;

/** Ceiling of the wage that counts; one for the whole country since 2025. */
@AusGesetz("beitragsbemessung")
public record Beitragsbemessungsrecht(
        Optional<Euro> monatWest,
        Optional<Euro> monatOst,
        Optional<Euro> monatBund) {}
