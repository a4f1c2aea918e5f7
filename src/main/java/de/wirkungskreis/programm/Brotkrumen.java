package de.wirkungskreis.programm;

import de.wirkungskreis.web.Brotkrume;
import java.util.List;

/** The way to a page of a programme. */
public final class Brotkrumen {

    private Brotkrumen() {}

    public static List<Brotkrume> zu(Fassungskontext kontext, String hier) {
        return List.of(new Brotkrume("Programme", "/programme"),
                new Brotkrume("Programm " + kontext.programm().jahrtext(), kontext.seite().pfad("")),
                new Brotkrume(hier, null));
    }
}
