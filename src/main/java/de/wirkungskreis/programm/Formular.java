package de.wirkungskreis.programm;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one kind of thing is typed in: which fields, from the record to text, and back to the database. */
interface Formular {

    /** In addresses: {@code /programme/2022/<art>/…} */
    String art();

    /** As what other things name it, where they may. */
    default Optional<Dingart> ding() {
        return Optional.empty();
    }

    /** Where the thing is read, below {@code /programme/{jahr}}. */
    String lesepfad(String schluessel);

    String titel(Programminhalt inhalt, String schluessel);

    /** For a new thing without a key of its own the fields it starts with. */
    List<Eingabefeld> felder(Programminhalt inhalt, boolean neu);

    /** What a new thing starts with. */
    Map<String, String> vorgabe(Programminhalt inhalt);

    /** What stands there now, {@code version} included. @throws de.wirkungskreis.web.NichtGefunden */
    Map<String, String> werte(Programminhalt inhalt, String schluessel);

    /** Checks and writes; writes nothing when the Eingabe was found faulty. @return false when the version has moved on */
    boolean speichern(long fassung, Programminhalt inhalt, String schluessel, boolean neu, Eingabe eingabe);

    /** @return false when the version has moved on */
    boolean loeschen(long fassung, Programminhalt inhalt, String schluessel, int version);
}
