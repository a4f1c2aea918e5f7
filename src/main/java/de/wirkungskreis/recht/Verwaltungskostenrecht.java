package de.wirkungskreis.recht;

import java.math.BigDecimal;

/** Who bears the Gesamtverwaltungskosten: shares that add up to one. */
@AusGesetz("mittel")
public record Verwaltungskostenrecht(
        BigDecimal bundesanteil,
        BigDecimal kommunalerAnteil) {}
