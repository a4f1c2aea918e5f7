package de.wirkungskreis.kennzahl;

/** Six months after a Förderung ended. */
public record Verbleib(boolean arbeitslos, boolean svb) {

    /** Verbleibsquote of the BA: not unemployed, or unemployed and in svB. It says nothing about success. */
    public boolean nichtArbeitslos() {
        return !arbeitslos || svb;
    }

    /** Eingliederungsquote. */
    public boolean eingegliedert() {
        return svb;
    }
}
