package de.wirkungskreis.recht;

import java.math.BigDecimal;
import java.util.Optional;

/** {@code hoechstanteil} of the Eingliederungsmittel; empty: no limit. */
@AusGesetz("freie-foerderung")
public record FreieFoerderungRecht(
        Optional<BigDecimal> hoechstanteil,
        boolean umgehungsverbot) {}
