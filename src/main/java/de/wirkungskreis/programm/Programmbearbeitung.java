package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Unzulaessig;
import java.util.ArrayList;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Changes of content: what changed is written to the log statement by statement, in the same transaction. */
@Component
class Programmbearbeitung {

    private final Programminhalte inhalte;
    private final Fassungen fassungen;
    private final JdbcProgrammzeilen zeilen;
    private final JdbcProgrammangaben angaben;
    private final Programmpunkte punkte;
    private final Aenderungen aenderungen;
    private final Verweisnetz verweisnetz;
    private final Wortlaut wortlaut;

    Programmbearbeitung(Programminhalte inhalte, Fassungen fassungen, JdbcProgrammzeilen zeilen,
            JdbcProgrammangaben angaben, Programmpunkte punkte, Aenderungen aenderungen, Verweisnetz verweisnetz,
            Wortlaut wortlaut) {
        this.inhalte = inhalte;
        this.fassungen = fassungen;
        this.zeilen = zeilen;
        this.angaben = angaben;
        this.punkte = punkte;
        this.aenderungen = aenderungen;
        this.verweisnetz = verweisnetz;
        this.wortlaut = wortlaut;
    }

    /** What was typed, and what it was read as; saved unless the Maske was found faulty. */
    record Ergebnis<T>(Maske maske, T ding) {}

    /** @param schluessel null: a new thing, which brings its key along */
    @Transactional
    public <T extends Angabe> Ergebnis<T> speichern(Fassungskontext kontext, Formular<T> formular,
            @Nullable String schluessel, int version, MultiValueMap<String, String> gesendet) {
        long fassung = kontext.fassung().id();
        var vorher = offen(kontext);
        var bisher = schluessel == null ? null : formular.finden(vorher, schluessel);
        var maske = formular.maske(vorher, bisher, gesendet).mit(gesendet);
        var ding = formular.lesen(fassung, vorher, maske, schluessel != null ? schluessel
                : maske.schluessel("schluessel", formular.schluessel(vorher)), version);
        if (maske.fehlerhaft()) {
            return new Ergebnis<>(maske, ding);
        }
        if (bisher == null) {
            formular.anlegen(fassung, ding, angaben.naechstePosition(formular.ordnung(), fassung));
        } else if (!formular.aendern(fassung, ding)) {
            var jetzt = inhalte.derFassung(fassung);
            var aktuell = formular.finden(jetzt, ding.schluessel());
            throw maske.konflikt(formular.titel(aktuell),
                    kontext.seite().pfad("/" + formular.art + "/" + ding.schluessel() + "/bearbeiten"), aktuell.version(),
                    formular.maske(jetzt, aktuell, gesendet));
        }
        zeilen.verweisePruefen();
        nachtragen(kontext, vorher);
        return new Ergebnis<>(maske, ding);
    }

    /** @return its title */
    @Transactional
    public <T extends Angabe> String loeschen(Fassungskontext kontext, Formular<T> formular, String schluessel, int version) {
        var ordnung = formular.ordnung();
        var vorher = offen(kontext);
        var ding = formular.finden(vorher, schluessel);
        String titel = formular.titel(ding);
        formular.ding().ifPresent(art -> verweisnetz.loesen(kontext, art, schluessel, titel));
        formular.loeschbar(ding);
        try {
            if (!angaben.loeschen(ordnung, kontext.fassung().id(), schluessel, version)) {
                throw new Unzulaessig(wortlaut.text("programm.loeschen.ueberholt", titel));
            }
            zeilen.verweisePruefen();
        } catch (DataIntegrityViolationException e) {
            throw new Unzulaessig(wortlaut.text("programm.loeschen.verwendet", titel));
        }
        nachtragen(kontext, vorher);
        return titel;
    }

    /**
     * One place up or down among its neighbours.
     *
     * @return its title
     */
    @Transactional
    public <T extends Angabe> String verschieben(Fassungskontext kontext, Formular<T> formular, String schluessel, boolean hoch) {
        var vorher = offen(kontext);
        var ding = formular.finden(vorher, schluessel);
        var folge = new ArrayList<>(formular.nachbarn(vorher, ding).stream().map(Angabe::schluessel).toList());
        int von = folge.indexOf(schluessel);
        int nach = hoch ? von - 1 : von + 1;
        if (nach >= 0 && nach < folge.size()) {
            Collections.swap(folge, von, nach);
            angaben.ordnen(formular.ordnung(), kontext.fassung().id(), folge);
            nachtragen(kontext, vorher);
        }
        return formular.titel(ding);
    }

    private Programminhalt offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(wortlaut.text("programm.eingefroren", kontext.fassung().nummer()));
        }
        return inhalte.derFassung(kontext.fassung().id());
    }

    private void nachtragen(Fassungskontext kontext, Programminhalt vorher) {
        long fassung = kontext.fassung().id();
        // what no statement tells, such as a title only the screen shows, changes the Fassung too
        if (!aenderungen.vermerken(fassung, punkte.aus(vorher), punkte.aus(inhalte.derFassung(fassung)))) {
            fassungen.beruehrt(fassung);
        }
    }
}
