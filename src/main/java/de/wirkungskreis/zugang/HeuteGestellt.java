package de.wirkungskreis.zugang;

import java.time.LocalDate;

/** The day of the sample data was set. */
public record HeuteGestellt(LocalDate heute) {}
