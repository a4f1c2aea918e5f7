package de.wirkungskreis.programm;

import de.wirkungskreis.web.Unzulaessig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of content: what changed is written to the log statement by statement, in the same transaction. */
@Component
class Programmbearbeitung {

    private final Programminhalte inhalte;
    private final Fassungen fassungen;
    private final JdbcProgrammzeilen zeilen;
    private final JdbcProgrammangaben angaben;
    private final Programmpunkte punkte;
    private final Aenderungen aenderungen;
    private final Formulare formulare;
    private final Verweisnetz verweisnetz;

    Programmbearbeitung(Programminhalte inhalte, Fassungen fassungen, JdbcProgrammzeilen zeilen,
            JdbcProgrammangaben angaben, Programmpunkte punkte,
            Aenderungen aenderungen, Formulare formulare, Verweisnetz verweisnetz) {
        this.verweisnetz = verweisnetz;
        this.inhalte = inhalte;
        this.fassungen = fassungen;
        this.zeilen = zeilen;
        this.angaben = angaben;
        this.punkte = punkte;
        this.aenderungen = aenderungen;
        this.formulare = formulare;
    }

    /** @return false when the Eingabe was found faulty; nothing is saved then */
    @Transactional
    public boolean speichern(Fassungskontext kontext, Formular formular, String schluessel, boolean neu, Eingabe eingabe) {
        var vorher = offen(kontext);
        boolean gespeichert = formular.speichern(kontext.fassung().id(), vorher, schluessel, neu, eingabe);
        if (eingabe.fehlerhaft()) {
            return false;
        }
        if (!gespeichert) {
            throw konflikt(kontext, formular, schluessel, eingabe);
        }
        zeilen.verweisePruefen();
        nachtragen(kontext, vorher);
        return true;
    }

    @Transactional
    public void loeschen(Fassungskontext kontext, Formular formular, String schluessel, int version) {
        var vorher = offen(kontext);
        formular.werte(vorher, schluessel);
        formular.ding().ifPresent(art ->
                verweisnetz.loesen(kontext, art, schluessel, formular.titel(vorher, schluessel)));
        try {
            if (!formular.loeschen(kontext.fassung().id(), vorher, schluessel, version)) {
                throw new Unzulaessig("„" + formular.titel(vorher, schluessel) + "“ wurde inzwischen geändert. Sehen Sie sich "
                        + "die Änderung an, bevor Sie es löschen.");
            }
            zeilen.verweisePruefen();
        } catch (DataIntegrityViolationException e) {
            throw new Unzulaessig("„" + formular.titel(vorher, schluessel) + "“ wird an anderer Stelle dieser Fassung noch "
                    + "verwendet. Lösen Sie diese Verweise zuerst.");
        }
        nachtragen(kontext, vorher);
    }

    /** One place up or down among its neighbours. */
    @Transactional
    public void verschieben(Fassungskontext kontext, String art, String schluessel, boolean hoch) {
        var vorher = offen(kontext);
        switch (art) {
            case "schwerpunkte" -> tauschen(kontext, JdbcProgrammangaben.Art.SCHWERPUNKT,
                    vorher.schwerpunkte().stream().map(Schwerpunkt::schluessel).toList(), schluessel, hoch);
            case "handlungsfelder" -> tauschen(kontext, JdbcProgrammangaben.Art.HANDLUNGSFELD,
                    vorher.handlungsfelder().stream().map(Handlungsfeld::schluessel).toList(), schluessel, hoch);
            case "raumbezuege" -> tauschen(kontext, JdbcProgrammangaben.Art.RAUMBEZUG,
                    vorher.raumbezuege().stream().map(Raumbezug::schluessel).toList(), schluessel, hoch);
            case "abschnitte" -> tauschen(kontext, JdbcProgrammangaben.Art.DOKUMENTABSCHNITT,
                    vorher.abschnitte().stream().map(Dokumentabschnitt::schluessel).toList(), schluessel, hoch);
            default -> vorher.handlungsfelder().stream()
                    .map(h -> h.vorhaben().stream().map(Vorhaben::schluessel).toList())
                    .filter(nachbarn -> nachbarn.contains(schluessel))
                    .forEach(nachbarn -> tauschen(kontext, JdbcProgrammangaben.Art.VORHABEN, nachbarn, schluessel, hoch));
        }
        nachtragen(kontext, vorher);
    }

    private void tauschen(Fassungskontext kontext, JdbcProgrammangaben.Art art, List<String> reihe, String schluessel, boolean hoch) {
        int von = reihe.indexOf(schluessel);
        int nach = hoch ? von - 1 : von + 1;
        if (von < 0 || nach < 0 || nach >= reihe.size()) {
            return;
        }
        var neu = new ArrayList<>(reihe);
        Collections.swap(neu, von, nach);
        angaben.ordnen(art, kontext.fassung().id(), neu);
    }

    private Programminhalt offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(formulare.text("programm.eingefroren", kontext.fassung().nummer()));
        }
        return inhalte.derFassung(kontext.fassung().id());
    }

    private RuntimeException konflikt(Fassungskontext kontext, Formular formular, String schluessel, Eingabe eingabe) {
        var jetzt = inhalte.derFassung(kontext.fassung().id());
        return formulare.konflikt(formular.titel(jetzt, schluessel),
                kontext.seite().pfad("/" + formular.art() + "/" + schluessel + "/bearbeiten"),
                formular.felder(jetzt, false), eingabe.werte(), formular.werte(jetzt, schluessel));
    }

    private void nachtragen(Fassungskontext kontext, Programminhalt vorher) {
        long fassung = kontext.fassung().id();
        // what no statement tells, such as a title only the screen shows, changes the Fassung too
        if (!aenderungen.vermerken(fassung, punkte.aus(vorher), punkte.aus(inhalte.derFassung(fassung)))) {
            fassungen.beruehrt(fassung);
        }
    }
}
