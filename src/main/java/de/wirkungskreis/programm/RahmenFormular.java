package de.wirkungskreis.programm;

import de.wirkungskreis.web.Maske;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

@Component
class RahmenFormular extends Formular<Rahmen> {

    private final JdbcProgrammangaben angaben;

    RahmenFormular(JdbcProgrammangaben angaben, MessageSource texte) {
        super("rahmen", texte);
        this.angaben = angaben;
    }

    @Override
    String lesepfad(Rahmen rahmen) {
        return "";
    }

    @Override
    List<Rahmen> alle(Programminhalt inhalt) {
        return List.of(inhalt.rahmen());
    }

    @Override
    String titel(Rahmen rahmen) {
        return rahmen.titel();
    }

    @Override
    Maske maske(Programminhalt inhalt, @Nullable Rahmen bisher, MultiValueMap<String, String> gesendet) {
        var rahmen = inhalt.rahmen();
        return leer().zeile("titel", rahmen.titel()).alsPflicht().zeile("motto", rahmen.motto())
                .absatz("leichteSprache", rahmen.leichteSprache());
    }

    @Override
    Rahmen lesen(long fassung, Programminhalt inhalt, Maske maske, String schluessel, int version) {
        return new Rahmen(maske.pflicht("titel"), maske.oderLeer("motto"), maske.oderLeer("leichteSprache"), version);
    }

    @Override
    void anlegen(long fassung, Rahmen rahmen, int position) {
        angaben.rahmen(fassung, rahmen);
    }

    @Override
    boolean aendern(long fassung, Rahmen rahmen) {
        return angaben.rahmen(fassung, rahmen);
    }
}
