package de.wirkungskreis.programm;

import de.wirkungskreis.web.Maske;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of a Fassung, as a form offers them. */
@Component
public class Raumwahl {

    private final Programminhalte inhalte;

    Raumwahl(Programminhalte inhalte) {
        this.inhalte = inhalte;
    }

    public List<Maske.Wahl> in(Fassungskontext kontext) {
        return aus(inhalte.derFassung(kontext.fassung().id()));
    }

    static List<Maske.Wahl> aus(Programminhalt inhalt) {
        return inhalt.raumbezuege().stream().map(raum -> new Maske.Wahl(raum.schluessel(), raum.name())).toList();
    }

    /** Its name; of a place nobody knows, what stands there. */
    public @Nullable String name(Fassungskontext kontext, @Nullable String raum) {
        return raum == null ? null : Programmpunkte.ortsname(inhalte.derFassung(kontext.fassung().id()), raum);
    }
}
