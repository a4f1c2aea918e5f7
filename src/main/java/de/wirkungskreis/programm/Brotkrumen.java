package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Brotkrume;
import java.util.List;

/** The way to a page of a programme. */
public final class Brotkrumen {

    private Brotkrumen() {}

    public static List<Brotkrume> zu(Wortlaut wortlaut, Fassungskontext kontext, String hier) {
        return List.of(new Brotkrume(wortlaut.text("programm.liste.titel"), "/programme"),
                new Brotkrume(wortlaut.text("programm.liste.programm", kontext.programm().jahrtext()), kontext.seite().pfad("")),
                new Brotkrume(hier, null));
    }
}
