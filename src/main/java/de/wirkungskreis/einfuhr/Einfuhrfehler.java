package de.wirkungskreis.einfuhr;

/**
 * What is wrong with one cell.
 *
 * @param zelle {@code C14}
 * @param spalte heading of the column
 * @param wert as it stands there; empty where it must not be shown
 * @param regel what is expected
 * @param hinweis what to do
 */
record Einfuhrfehler(String blatt, String zelle, String spalte, String wert, String regel, String hinweis) {}
