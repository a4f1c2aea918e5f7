package de.wirkungskreis.recht;

import java.math.BigDecimal;

/** How far need moves a Jobcenter's share of the Eingliederungsmittel: a quarter of its distance from the average. */
@AusGesetz("mittel")
public record Mittelverteilungsrecht(BigDecimal ausgleichsfaktor) {}
