package de.wirkungskreis.programm;

import de.wirkungskreis.web.Seitenkontext;

/**
 * What a page below {@code /programme/{jahr}} is about: resolved from the path and {@code ?fassung=}; a controller
 * takes it as an argument. Without {@code fassung} the newest one the signed-in person may see.
 */
public record Fassungskontext(Programm programm, Fassung fassung, Seitenkontext seite) {}
