package de.wirkungskreis.programm;

import de.wirkungskreis.web.NichtGefunden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SchwerpunktFormular implements Formular {

    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;

    SchwerpunktFormular(JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen) {
        this.angaben = angaben;
        this.zeilen = zeilen;
    }

    @Override
    public String art() {
        return "schwerpunkte";
    }

    @Override
    public Optional<Dingart> ding() {
        return Optional.of(Dingart.SCHWERPUNKT);
    }

    @Override
    public String lesepfad(String schluessel) {
        return "#" + schluessel;
    }

    @Override
    public String titel(Programminhalt inhalt, String schluessel) {
        return "Schwerpunkt " + schluessel;
    }

    @Override
    public List<Eingabefeld> felder(Programminhalt inhalt, boolean neu) {
        var felder = new ArrayList<Eingabefeld>();
        if (neu) {
            felder.add(Eingabefeld.zeile("schluessel").alsPflicht().mitHilfe());
        }
        felder.add(Eingabefeld.absatz("text").alsPflicht());
        return felder;
    }

    @Override
    public Map<String, String> vorgabe(Programminhalt inhalt) {
        return Formulare.werte("schluessel", Formulare.naechster("S", schluessel(inhalt)), "version", 0);
    }

    @Override
    public Map<String, String> werte(Programminhalt inhalt, String schluessel) {
        var schwerpunkt = inhalt.schwerpunkte().stream().filter(s -> s.schluessel().equals(schluessel)).findFirst()
                .orElseThrow(() -> new NichtGefunden("Den Schwerpunkt „" + schluessel + "“ gibt es in dieser Fassung nicht."));
        return Formulare.werte("text", schwerpunkt.text(), "version", schwerpunkt.version());
    }

    @Override
    public boolean speichern(long fassung, Programminhalt inhalt, String schluessel, boolean neu, Eingabe eingabe) {
        Formulare.freierSchluessel(eingabe, schluessel(inhalt), neu);
        String text = eingabe.pflicht("text", "Bitte formulieren Sie den Schwerpunkt.");
        if (eingabe.fehlerhaft()) {
            return true;
        }
        if (neu) {
            zeilen.schwerpunkt(fassung, new Schwerpunkt(schluessel, text, 0), angaben.naechstePosition(JdbcProgrammangaben.Art.SCHWERPUNKT, fassung));
            return true;
        }
        return angaben.schwerpunkt(fassung, new Schwerpunkt(schluessel, text, eingabe.version()));
    }

    @Override
    public boolean loeschen(long fassung, Programminhalt inhalt, String schluessel, int version) {
        return angaben.loeschen(JdbcProgrammangaben.Art.SCHWERPUNKT, fassung, schluessel, version);
    }

    private static List<String> schluessel(Programminhalt inhalt) {
        return inhalt.schwerpunkte().stream().map(Schwerpunkt::schluessel).toList();
    }
}
