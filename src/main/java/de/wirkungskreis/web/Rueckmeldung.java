package de.wirkungskreis.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody told about this application, most of all a barrier (§ 7 Abs. 2 BITV 2.0: to be answered within a month). */
record Rueckmeldung(long id, Instant eingegangen, String seite, String text, @Nullable String antwortAn, @Nullable Instant erledigt) {}
