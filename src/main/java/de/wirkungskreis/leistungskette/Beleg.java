package de.wirkungskreis.leistungskette;

/** One case behind a number, to be looked up by whoever may see people. */
sealed interface Beleg permits Uebergang, Wartefall, Sprachkurs, Planglied, Einmuendungsfall, Verweisungsfall {

    long person();

    /** from the root */
    String pfad();
}
