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
     * @throws de.wirkungskreis.web.Unzulaessig when the file belongs to another Jobcenter, overlaps another programme, or
     *     changes a part whoever asks may not edit
     */
    Ergebnis einspielen(Programmdatei datei);

    /**
     * As {@link #einspielen(Programmdatei)}, for whoever has seen the {@link #vorschau}.
     *
     * @param stand of the preview
     * @throws Ueberholt when the programme has moved on since; nothing has been touched
     */
    Ergebnis einspielen(Programmdatei datei, String stand);

    /** What the file was compared with is not there any more: the preview must be looked at anew. */
    class Ueberholt extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** What one right covers. */
    enum Teil { PROGRAMM, LAGE, ZIELE, PLANUNG, HAUSHALT }

    /**
     * @param jahr first year of the programme
     * @param fassung number of the Fassung that holds the content now
     * @param stand the Fassung the differences are told against, as it stood then
     * @param ohneRecht parts that would change and that whoever asks may not edit; with one of them nothing is taken over
     * @param hinweise what the file says and the import has left alone
     */
    record Ergebnis(Art art, int jahr, String fassung, String stand, List<Unterschied> unterschiede, List<Teil> ohneRecht,
            List<String> hinweise) {

        public enum Art { NEUES_PROGRAMM, NEUER_ENTWURF, ENTWURF_ERSETZT, KEINE_AENDERUNG }
    }

    /** One statement that changes. Null: not there. */
    record Unterschied(
            String bereich, String schluessel, String titel, String feld, @Nullable String alt, @Nullable String neu) {}
}
