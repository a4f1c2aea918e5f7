package de.wirkungskreis.programm;

import de.wirkungskreis.web.Maske;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

@Component
class SchwerpunktFormular extends Formular<Schwerpunkt> {

    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;

    SchwerpunktFormular(JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen, MessageSource texte) {
        super("schwerpunkte", texte);
        this.angaben = angaben;
        this.zeilen = zeilen;
    }

    @Override
    Optional<Dingart> ding() {
        return Optional.of(Dingart.SCHWERPUNKT);
    }

    @Override
    Optional<JdbcProgrammangaben.Art> reihe() {
        return Optional.of(JdbcProgrammangaben.Art.SCHWERPUNKT);
    }

    @Override
    List<Schwerpunkt> alle(Programminhalt inhalt) {
        return inhalt.schwerpunkte();
    }

    @Override
    String titel(Schwerpunkt schwerpunkt) {
        return text("programm.schwerpunkt.titel", schwerpunkt.schluessel());
    }

    @Override
    Maske maske(Programminhalt inhalt, @Nullable Schwerpunkt schwerpunkt, MultiValueMap<String, String> gesendet) {
        return maske(inhalt, schwerpunkt, "S").absatz("text", schwerpunkt == null ? null : schwerpunkt.text()).alsPflicht();
    }

    @Override
    Schwerpunkt lesen(long fassung, Programminhalt inhalt, Maske maske, String schluessel, int version) {
        return new Schwerpunkt(schluessel, maske.pflicht("text"), version);
    }

    @Override
    void anlegen(long fassung, Schwerpunkt schwerpunkt, int position) {
        zeilen.schwerpunkt(fassung, schwerpunkt, position);
    }

    @Override
    boolean aendern(long fassung, Schwerpunkt schwerpunkt) {
        return angaben.schwerpunkt(fassung, schwerpunkt);
    }
}
