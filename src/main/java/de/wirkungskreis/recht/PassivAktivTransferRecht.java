package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.util.Optional;

/** By the month; flat amounts for § 16i until June 2026, a share since. */
@AusGesetz("passiv-aktiv-transfer")
public record PassivAktivTransferRecht(
        Optional<Euro> pauschaleEinePerson,
        Optional<Euro> pauschaleErwachsenerMitKindern,
        Optional<Euro> pauschaleEinErwachsener,
        Optional<Euro> pauschaleErwachsenerEinKind,
        Optional<Euro> pauschaleAndere,
        Optional<BigDecimal> anteil) {}
