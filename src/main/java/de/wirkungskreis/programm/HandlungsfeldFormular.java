package de.wirkungskreis.programm;

import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class HandlungsfeldFormular implements Formular {

    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;

    HandlungsfeldFormular(JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen) {
        this.angaben = angaben;
        this.zeilen = zeilen;
    }

    @Override
    public String art() {
        return "handlungsfelder";
    }

    @Override
    public Optional<Dingart> ding() {
        return Optional.of(Dingart.HANDLUNGSFELD);
    }

    @Override
    public String lesepfad(String schluessel) {
        return "#" + schluessel;
    }

    @Override
    public String titel(Programminhalt inhalt, String schluessel) {
        return inhalt.handlungsfeld(schluessel).map(Handlungsfeld::titel).orElse(schluessel);
    }

    @Override
    public List<Eingabefeld> felder(Programminhalt inhalt, boolean neu) {
        var felder = new ArrayList<Eingabefeld>();
        if (neu) {
            felder.add(Eingabefeld.zeile("schluessel").alsPflicht().mitHilfe());
        }
        felder.add(Eingabefeld.zeile("titel").alsPflicht());
        felder.add(Eingabefeld.haken("titelErschlossen").mitHilfe());
        felder.add(Eingabefeld.zeile("dimension").mitHilfe());
        felder.add(Eingabefeld.absatz("leitlinien").mitHilfe());
        felder.add(Eingabefeld.mehrfach("schwerpunkte", inhalt.schwerpunkte().stream()
                .map(s -> Eingabefeld.Wahl.text(s.schluessel(), s.schluessel() + " – " + s.text())).toList()));
        return felder;
    }

    @Override
    public Map<String, String> vorgabe(Programminhalt inhalt) {
        return Formulare.werte("schluessel", Formulare.naechster("HF", schluessel(inhalt)), "version", 0);
    }

    @Override
    public Map<String, String> werte(Programminhalt inhalt, String schluessel) {
        var feld = inhalt.handlungsfeld(schluessel).orElseThrow(
                () -> new NichtGefunden("Das Handlungsfeld „" + schluessel + "“ gibt es in dieser Fassung nicht."));
        return Formulare.werte("titel", feld.titel(), "titelErschlossen", feld.titelErschlossen() ? "ja" : "",
                "dimension", feld.dimension(), "leitlinien", String.join("\n", feld.leitlinien()),
                "schwerpunkte", String.join(", ", feld.schwerpunkte()), "version", feld.version());
    }

    @Override
    public boolean speichern(long fassung, Programminhalt inhalt, String schluessel, boolean neu, Eingabe eingabe) {
        Formulare.freierSchluessel(eingabe, schluessel(inhalt), neu);
        var feld = new Handlungsfeld(schluessel, eingabe.pflicht("titel", "Bitte geben Sie dem Handlungsfeld einen Titel."),
                !eingabe.text("titelErschlossen").isEmpty(), eingabe.oder("dimension"), eingabe.zeilen("leitlinien"),
                eingabe.listeAus("schwerpunkte", inhalt.schwerpunkte().stream().map(Schwerpunkt::schluessel).toList()),
                List.of(), eingabe.version());
        if (eingabe.fehlerhaft()) {
            return true;
        }
        if (neu) {
            zeilen.handlungsfeld(fassung, feld, angaben.naechstePosition(JdbcProgrammangaben.Art.HANDLUNGSFELD, fassung));
            return true;
        }
        return angaben.handlungsfeld(fassung, feld);
    }

    @Override
    public boolean loeschen(long fassung, Programminhalt inhalt, String schluessel, int version) {
        if (inhalt.handlungsfeld(schluessel).filter(feld -> !feld.vorhaben().isEmpty()).isPresent()) {
            throw new Unzulaessig("Zu diesem Handlungsfeld gehören noch Vorhaben. Ordnen Sie diese zuerst einem anderen "
                    + "Handlungsfeld zu oder löschen Sie sie.");
        }
        return angaben.loeschen(JdbcProgrammangaben.Art.HANDLUNGSFELD, fassung, schluessel, version);
    }

    private static List<String> schluessel(Programminhalt inhalt) {
        return inhalt.handlungsfelder().stream().map(Handlungsfeld::schluessel).toList();
    }
}
