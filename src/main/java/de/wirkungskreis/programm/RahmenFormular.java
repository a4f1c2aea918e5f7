package de.wirkungskreis.programm;

import de.wirkungskreis.web.Unzulaessig;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RahmenFormular implements Formular {

    private final JdbcProgrammangaben angaben;

    RahmenFormular(JdbcProgrammangaben angaben) {
        this.angaben = angaben;
    }

    @Override
    public String art() {
        return "rahmen";
    }

    @Override
    public String lesepfad(String schluessel) {
        return "";
    }

    @Override
    public String titel(Programminhalt inhalt, String schluessel) {
        return inhalt.rahmen().titel();
    }

    @Override
    public List<Eingabefeld> felder(Programminhalt inhalt, boolean neu) {
        return List.of(Eingabefeld.zeile("titel").alsPflicht(), Eingabefeld.zeile("motto"),
                Eingabefeld.absatz("leichteSprache").mitHilfe());
    }

    @Override
    public Map<String, String> vorgabe(Programminhalt inhalt) {
        return werte(inhalt, "rahmen");
    }

    @Override
    public Map<String, String> werte(Programminhalt inhalt, String schluessel) {
        var rahmen = inhalt.rahmen();
        return Formulare.werte("titel", rahmen.titel(), "motto", rahmen.motto(), "leichteSprache", rahmen.leichteSprache(),
                "version", rahmen.version());
    }

    @Override
    public boolean speichern(long fassung, Programminhalt inhalt, String schluessel, boolean neu, Eingabe eingabe) {
        String titel = eingabe.pflicht("titel", "Bitte geben Sie den Titel des Programms an.");
        String motto = eingabe.oder("motto");
        String leichteSprache = eingabe.oder("leichteSprache");
        if (eingabe.fehlerhaft()) {
            return true;
        }
        return angaben.rahmen(fassung, new Rahmen(titel, motto, leichteSprache, eingabe.version()));
    }

    /** Every Fassung has a Rahmen. */
    @Override
    public boolean loeschen(long fassung, Programminhalt inhalt, String schluessel, int version) {
        throw new Unzulaessig("Titel und Motto einer Fassung lassen sich ändern, aber nicht löschen.");
    }
}
