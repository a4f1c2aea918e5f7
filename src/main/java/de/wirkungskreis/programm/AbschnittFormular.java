package de.wirkungskreis.programm;

import de.wirkungskreis.web.NichtGefunden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A section of the document: what is shown there, under which heading, with which footnotes. */
@Component
class AbschnittFormular implements Formular {

    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;
    private final Verweisnetz verweisnetz;
    private final Formulare formulare;

    AbschnittFormular(JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen, Verweisnetz verweisnetz, Formulare formulare) {
        this.verweisnetz = verweisnetz;
        this.formulare = formulare;
        this.angaben = angaben;
        this.zeilen = zeilen;
    }

    @Override
    public String art() {
        return "abschnitte";
    }

    @Override
    public String lesepfad(String schluessel) {
        return "/abschnitte#" + schluessel;
    }

    @Override
    public String titel(Programminhalt inhalt, String schluessel) {
        return inhalt.abschnitte().stream().filter(a -> a.schluessel().equals(schluessel)).map(Dokumentabschnitt::titel)
                .filter(titel -> !titel.isEmpty()).findFirst().orElse("Abschnitt " + schluessel);
    }

    @Override
    public List<Eingabefeld> felder(Programminhalt inhalt, boolean neu) {
        var felder = new ArrayList<Eingabefeld>();
        if (neu) {
            felder.add(Eingabefeld.zeile("schluessel").alsPflicht().mitHilfe());
        }
        felder.add(Eingabefeld.auswahl("abschnittart",
                Eingabefeld.worte("programm.abschnittart.", Dokumentabschnitt.Art.values())).alsPflicht());
        felder.add(Eingabefeld.zeile("titel").alsPflicht());
        felder.add(Eingabefeld.haken("titelErschlossen").mitHilfe());
        felder.add(Eingabefeld.zeile("ueberschrift").mitHilfe());
        felder.add(Eingabefeld.absatz("bezuege").mitHilfe());
        felder.add(Eingabefeld.absatz("abschnittstext").mitHilfe());
        int anzahl = 2 + inhalt.abschnitte().stream().mapToInt(a -> a.anmerkungen().size()).max().orElse(0);
        for (int i = 1; i <= anzahl; i++) {
            felder.add(Eingabefeld.zeile("anmerkungZeichen").inZeile(i));
            felder.add(Eingabefeld.absatz("anmerkung").inZeile(i));
        }
        return felder;
    }

    @Override
    public Map<String, String> vorgabe(Programminhalt inhalt) {
        return Formulare.werte("schluessel", Formulare.naechster("D", schluessel(inhalt)),
                "abschnittart", Dokumentabschnitt.Art.TEXT, "version", 0);
    }

    @Override
    public Map<String, String> werte(Programminhalt inhalt, String schluessel) {
        var a = inhalt.abschnitte().stream().filter(s -> s.schluessel().equals(schluessel)).findFirst().orElseThrow(
                () -> new NichtGefunden("Den Abschnitt „" + schluessel + "“ gibt es in dieser Fassung nicht."));
        var werte = Formulare.werte("abschnittart", a.art(), "titel", a.titel(),
                "titelErschlossen", a.titelErschlossen() ? "ja" : "", "ueberschrift", a.ueberschrift(),
                "bezuege", String.join("\n", a.bezuege()), "abschnittstext", a.text(), "version", a.version());
        int i = 0;
        for (var anmerkung : a.anmerkungen()) {
            i++;
            werte.put("anmerkungZeichen" + i, anmerkung.zeichen());
            werte.put("anmerkung" + i, anmerkung.text());
        }
        return werte;
    }

    @Override
    public boolean speichern(long fassung, Programminhalt inhalt, String schluessel, boolean neu, Eingabe e) {
        Formulare.freierSchluessel(e, schluessel(inhalt), neu);
        var art = e.pflichtwort("abschnittart", Dokumentabschnitt.Art.class, Dokumentabschnitt.Art.TEXT);
        var abschnitt = new Dokumentabschnitt(schluessel, art,
                e.pflicht("titel", "Bitte geben Sie dem Abschnitt einen Titel."), !e.text("titelErschlossen").isEmpty(),
                e.oder("ueberschrift"), bezuege(e, art, fassung), e.gegliedert("abschnittstext"), anmerkungen(e), e.version());
        if (e.fehlerhaft()) {
            return true;
        }
        if (neu) {
            zeilen.abschnitt(fassung, abschnitt,
                    angaben.naechstePosition(JdbcProgrammangaben.Art.DOKUMENTABSCHNITT, fassung));
            return true;
        }
        return angaben.abschnitt(fassung, abschnitt);
    }

    private List<String> bezuege(Eingabe e, Dokumentabschnitt.Art art, long fassung) {
        var bezuege = e.liste("bezuege");
        if (art.zeigt().isEmpty() && !bezuege.isEmpty()) {
            e.beanstanden("bezuege", formulare.text("programm.abschnitt.ohneBezug"));
        }
        art.zeigt().ifPresent(was -> {
            var bekannt = verweisnetz.dinge(fassung, was);
            bezuege.stream().filter(b -> bekannt.stream().noneMatch(ding -> ding.schluessel().equals(b))).findFirst()
                    .ifPresent(b -> e.beanstanden("bezuege", formulare.text("programm.abschnitt.unbekannt", b, bekannt.stream()
                            .map(ding -> ding.schluessel() + " (" + ding.titel() + ")").collect(Collectors.joining(", ")))));
        });
        return bezuege;
    }

    private static List<Dokumentabschnitt.Anmerkung> anmerkungen(Eingabe e) {
        var anmerkungen = new ArrayList<Dokumentabschnitt.Anmerkung>();
        for (int i = 1; e.werte().containsKey("anmerkung" + i); i++) {
            String zeichen = e.text("anmerkungZeichen" + i);
            String text = e.text("anmerkung" + i);
            if (zeichen.isEmpty() && text.isEmpty()) {
                continue;
            }
            if (zeichen.isEmpty()) {
                e.beanstanden("anmerkungZeichen" + i, "Bitte geben Sie das Zeichen an, zum Beispiel 1 oder *.");
            }
            if (text.isEmpty()) {
                e.beanstanden("anmerkung" + i, "Bitte geben Sie den Text zu diesem Zeichen an.");
            }
            anmerkungen.add(new Dokumentabschnitt.Anmerkung(zeichen, text));
        }
        return anmerkungen;
    }

    @Override
    public boolean loeschen(long fassung, Programminhalt inhalt, String schluessel, int version) {
        return angaben.loeschen(JdbcProgrammangaben.Art.DOKUMENTABSCHNITT, fassung, schluessel, version);
    }

    private static List<String> schluessel(Programminhalt inhalt) {
        return inhalt.abschnitte().stream().map(Dokumentabschnitt::schluessel).toList();
    }
}
