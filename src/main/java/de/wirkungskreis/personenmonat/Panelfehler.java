package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Spalte;
import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be counted.
 *
 * @param zeile as an editor counts lines, the head is 1
 * @param grund key of the sentence
 * @param inhalt what stands there
 */
record Panelfehler(long zeile, @Nullable Spalte spalte, String grund, String inhalt) {}
