package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a Fassung says about the programme itself, statement by statement, in the order of its pages. */
@Component
class Programmpunkte {

    private final MessageSource texte;

    Programmpunkte(MessageSource texte) {
        this.texte = texte;
    }

    List<Inhaltspunkt> aus(Programminhalt inhalt) {
        var punkte = new ArrayList<Inhaltspunkt>();
        var rahmen = new Sammler(punkte, "rahmen", "rahmen", "Rahmen", "/#rahmen");
        rahmen.text("Titel", inhalt.rahmen().titel());
        rahmen.text("Motto", inhalt.rahmen().motto());
        rahmen.text("Leichte Sprache", inhalt.rahmen().leichteSprache());
        int nr = 0;
        for (var schwerpunkt : inhalt.schwerpunkte()) {
            var s = new Sammler(punkte, "schwerpunkt", schwerpunkt.schluessel(), "Schwerpunkt " + schwerpunkt.schluessel(),
                    "/#" + schwerpunkt.schluessel());
            s.text("Text", schwerpunkt.text());
            s.text("Reihenfolge", Integer.toString(++nr));
        }
        for (var feld : inhalt.handlungsfelder()) {
            var h = new Sammler(punkte, "handlungsfeld", feld.schluessel(), feld.titel(), "/#" + feld.schluessel());
            h.text("Titel", feld.titel());
            h.text("Gliederung nach", feld.dimension());
            h.text("Leitlinien", String.join("\n", feld.leitlinien()));
            h.text("Schwerpunkte", String.join(", ", feld.schwerpunkte()));
            h.text("Reihenfolge der Vorhaben",
                    feld.vorhaben().stream().map(Vorhaben::schluessel).collect(Collectors.joining(", ")));
            for (var vorhaben : feld.vorhaben()) {
                vorhaben(punkte, inhalt, feld, vorhaben);
            }
        }
        for (var raum : inhalt.raumbezuege()) {
            var r = new Sammler(punkte, "raumbezug", raum.schluessel(), raum.name(), "/raumbezuege#" + raum.schluessel());
            r.text("Name", raum.name());
            r.text("Art", wort("programm.raumart.", raum.art()));
            r.text("Amtlicher Gemeindeschlüssel", raum.ags());
            r.text("Teil von", raum.oberhalb());
        }
        int platz = 0;
        for (var abschnitt : inhalt.abschnitte()) {
            var a = new Sammler(punkte, "abschnitt", abschnitt.schluessel(), abschnitt.titel(),
                    "/abschnitte#" + abschnitt.schluessel());
            a.text("Reihenfolge", Integer.toString(++platz));
            a.text("Überschrift", abschnitt.titel());
            a.text("Zwischenüberschrift", abschnitt.ueberschrift());
            a.text("Text", abschnitt.text());
            a.text("Bezüge", String.join(", ", abschnitt.bezuege()));
            a.text("Anmerkungen", abschnitt.anmerkungen().stream().map(n -> n.zeichen() + " " + n.text())
                    .collect(Collectors.joining("\n")));
        }
        return punkte;
    }

    private void vorhaben(List<Inhaltspunkt> punkte, Programminhalt inhalt, Handlungsfeld feld, Vorhaben v) {
        var p = new Sammler(punkte, "vorhaben", v.schluessel(), v.name(), "/vorhaben/" + v.schluessel());
        p.text("Name", v.name());
        p.text("Handlungsfeld", feld.titel());
        p.text("Art", wort("programm.vorhabenart.", v.art()));
        p.text("Status", v.status().stream().map(s -> wort("programm.status.", s)).collect(Collectors.joining(", ")));
        p.text("Was ausgebaut wird", v.ausbauGegenstand());
        p.text("Beteiligung des Jobcenters", wort("programm.beteiligung.", v.beteiligung()));
        p.text("Text", v.text());
        p.text("Gliederung", v.gliederung());
        p.text("Gruppe", v.gruppe());
        p.text("Teil von", v.teilVon());
        p.text("Zielgruppen", String.join(", ", v.zielgruppen()));
        p.text("Zwecke", String.join(", ", v.zwecke()));
        p.text("Orte", v.orte().stream().map(ort -> ortsname(inhalt, ort)).collect(Collectors.joining(", ")));
        p.text("Sozialraum", v.sozialraum());
        p.text("Partner", String.join(", ", v.partner()));
        p.text("Instrumente", String.join(", ", v.instrumente()));
        p.text("Finanzierung", v.finanzierung().stream().map(this::finanzierung).collect(Collectors.joining("; ")));
        p.text("Förderprogramm", v.foerderprogramm());
        p.zahl("Plätze", v.plaetze());
        p.text("Absicht", wort("programm.absicht.", v.absicht()));
        p.text("Vorgänger", v.vorgaenger());
    }

    static String ortsname(Programminhalt inhalt, String schluessel) {
        return inhalt.raumbezuege().stream().filter(r -> r.schluessel().equals(schluessel)).map(Raumbezug::name)
                .findFirst().orElse(schluessel);
    }

    public String finanzierung(Vorhaben.Finanzierung f) {
        var teile = new ArrayList<String>();
        teile.add(wort("programm.quelle.", f.quelle()));
        if (f.bezeichnung() != null) {
            teile.add("(" + f.bezeichnung() + ")");
        }
        if (f.anteilProzent() != null) {
            teile.add(Zahlenformat.dezimal(f.anteilProzent(), Schreibweise.BILDSCHIRM) + " %");
        }
        if (f.betrag() != null) {
            teile.add(Zahlenformat.euro(f.betrag(), Schreibweise.BILDSCHIRM) + " €");
        }
        return String.join(" ", teile);
    }

    String wort(String stamm, @Nullable Enum<?> wert) {
        return wert == null ? "" : texte.getMessage(stamm + wert.name(), null, Locale.GERMANY);
    }

    private record Sammler(List<Inhaltspunkt> punkte, String bereich, String schluessel, String titel, String pfad) {

        void text(String feld, @Nullable String wert) {
            if (wert != null && !wert.isEmpty()) {
                punkte.add(new Inhaltspunkt(bereich, schluessel, titel, feld, wert, null, pfad));
            }
        }

        void zahl(String feld, @Nullable Integer wert) {
            if (wert != null) {
                punkte.add(new Inhaltspunkt(bereich, schluessel, titel, feld,
                        Zahlenformat.ganz(wert, Schreibweise.BILDSCHIRM), BigDecimal.valueOf(wert), pfad));
            }
        }
    }
}
