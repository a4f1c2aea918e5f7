package de.wirkungskreis.befund;

import java.time.Instant;

/**
 * "We know, and this is why": somebody answers for a finding. It holds for the numbers it was given for; when they
 * change, the finding is open again.
 *
 * @param befund its key
 * @param grundlage the names and numbers it was given for
 * @param quittiertVon kennung; {@code name} as it was then
 */
public record Quittung(
        String befund, String grundlage, String grund, String quittiertVon, String name, Instant quittiertAm, int version) {}
