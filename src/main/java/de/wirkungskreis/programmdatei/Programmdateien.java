package de.wirkungskreis.programmdatei;

import de.wirkungskreis.programm.Fassung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programmes in and out as files. */
public interface Programmdateien {

    /** @throws UngueltigeDatei with everything that is wrong with it; nothing has been touched */
    Programmdatei lesen(byte[] bytes);

    /** UTF-8, one notation for each content: equal content gives equal bytes. */
    byte[] schreiben(Fassung fassung);

    /** What {@link #einspielen} would do, without doing it. */
    Ergebnis vorschau(Programmdatei datei);

    /**
     * Takes the content of a file over: into a new programme, into the open draft, or (where the newest Fassung is
     * decided) into a new draft. All or nothing. Steps of the lawful path that stand in the file are not walked again.
     *
     * @throws de.wirkungskreis.web.Unzulaessig when the file belongs to another Jobcenter or overlaps another programme
     */
    Ergebnis einspielen(Programmdatei datei);

    /**
     * @param jahr first year of the programme
     * @param fassung number of the Fassung that holds the content now
     * @param hinweise what the file says and the import has left alone
     */
    record Ergebnis(Art art, int jahr, String fassung, List<Unterschied> unterschiede, List<String> hinweise) {

        public enum Art { NEUES_PROGRAMM, NEUER_ENTWURF, ENTWURF_ERSETZT, KEINE_AENDERUNG }
    }

    /** One statement that changes. Null: not there. */
    record Unterschied(
            String bereich, String schluessel, String titel, String feld, @Nullable String alt, @Nullable String neu) {}
}
