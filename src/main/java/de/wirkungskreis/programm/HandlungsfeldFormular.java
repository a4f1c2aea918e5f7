package de.wirkungskreis.programm;

import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Unzulaessig;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

@Component
class HandlungsfeldFormular extends Formular<Handlungsfeld> {

    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;

    HandlungsfeldFormular(JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen, MessageSource texte) {
        super("handlungsfelder", texte);
        this.angaben = angaben;
        this.zeilen = zeilen;
    }

    @Override
    Optional<Dingart> ding() {
        return Optional.of(Dingart.HANDLUNGSFELD);
    }

    @Override
    Optional<JdbcProgrammangaben.Art> reihe() {
        return Optional.of(JdbcProgrammangaben.Art.HANDLUNGSFELD);
    }

    @Override
    List<Handlungsfeld> alle(Programminhalt inhalt) {
        return inhalt.handlungsfelder();
    }

    @Override
    String titel(Handlungsfeld feld) {
        return feld.titel();
    }

    @Override
    Maske maske(Programminhalt inhalt, @Nullable Handlungsfeld bisher, MultiValueMap<String, String> gesendet) {
        var feld = bisher != null ? bisher
                : new Handlungsfeld("", "", false, null, List.of(), List.of(), List.of(), 0);
        return maske(inhalt, bisher, "HF")
                .zeile("titel", feld.titel()).alsPflicht()
                .haken("titelErschlossen", feld.titelErschlossen())
                .zeile("dimension", feld.dimension())
                .absatz("leitlinien", String.join("\n", feld.leitlinien()))
                .mehrfach("schwerpunkte", feld.schwerpunkte(), inhalt.schwerpunkte().stream()
                        .map(s -> new Maske.Wahl(s.schluessel(), s.schluessel() + " – " + s.text())).toList());
    }

    @Override
    Handlungsfeld lesen(long fassung, Programminhalt inhalt, Maske maske, String schluessel, int version) {
        return new Handlungsfeld(schluessel, maske.pflicht("titel"), maske.angehakt("titelErschlossen"),
                maske.oderLeer("dimension"), maske.zeilen("leitlinien"), maske.gewaehlte("schwerpunkte"), List.of(), version);
    }

    @Override
    void anlegen(long fassung, Handlungsfeld feld, int position) {
        zeilen.handlungsfeld(fassung, feld, position);
    }

    @Override
    boolean aendern(long fassung, Handlungsfeld feld) {
        return angaben.handlungsfeld(fassung, feld);
    }

    @Override
    void loeschbar(Handlungsfeld feld) {
        if (!feld.vorhaben().isEmpty()) {
            throw new Unzulaessig(text("programm.handlungsfeld.belegt"));
        }
    }
}
