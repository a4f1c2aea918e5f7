package de.wirkungskreis.programm;

/** What is edited as one: whoever saves it says which version was read. */
interface Angabe {

    String schluessel();

    int version();
}
