package de.wirkungskreis.programm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a Fassung: field {@code feld} of the thing {@code bereich}/{@code schluessel}. Two Fassungen compare
 * by these three.
 *
 * @param titel how the thing is called on screen
 * @param feld German name of the field as the pages show it
 * @param wert as shown, German notation
 * @param zahl the number behind it, where there is one: then a difference can be told
 * @param pfad page and anchor below {@code /programme/{jahr}}, e.g. {@code /planung#mabe-vergabe}
 */
public record Inhaltspunkt(
        String bereich,
        String schluessel,
        String titel,
        String feld,
        String wert,
        @Nullable BigDecimal zahl,
        String pfad) {}
