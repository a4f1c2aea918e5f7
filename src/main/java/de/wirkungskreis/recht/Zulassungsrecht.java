package de.wirkungskreis.recht;

import java.math.BigDecimal;

/** When a price needs consent. */
@AusGesetz("aktivierung")
public record Zulassungsrecht(
        BigDecimal kostenZustimmungAnteil) {}
