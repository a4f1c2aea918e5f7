package de.wirkungskreis.programm;

import java.util.ArrayList;
import java.util.List;

/** What the programme's own things are, and which of them name which. */
final class Programmverweise {

    private Programmverweise() {}

    static List<Ding> dinge(Programminhalt inhalt) {
        var dinge = new ArrayList<Ding>();
        inhalt.raumbezuege().forEach(r -> dinge.add(new Ding(Dingart.RAUMBEZUG, r.schluessel(), r.name())));
        inhalt.schwerpunkte().forEach(s -> dinge.add(new Ding(Dingart.SCHWERPUNKT, s.schluessel(), s.text())));
        inhalt.handlungsfelder().forEach(h -> dinge.add(new Ding(Dingart.HANDLUNGSFELD, h.schluessel(), h.titel())));
        inhalt.vorhaben().forEach(v -> dinge.add(new Ding(Dingart.VORHABEN, v.schluessel(), v.name())));
        return dinge;
    }

    static List<Verweis> in(Programminhalt inhalt) {
        var verweise = new ArrayList<Verweis>();
        for (var raum : inhalt.raumbezuege()) {
            if (raum.oberhalb() != null) {
                verweise.add(new Verweis(Dingart.RAUMBEZUG, raum.oberhalb(), "raumbezuege[].oberhalb", raum.name(),
                        "/raumbezuege#" + raum.schluessel()));
            }
        }
        for (var feld : inhalt.handlungsfelder()) {
            feld.schwerpunkte().forEach(s -> verweise.add(new Verweis(Dingart.SCHWERPUNKT, s,
                    "handlungsfelder[].schwerpunkte[]", feld.titel(), "/#" + feld.schluessel())));
            feld.vorhaben().forEach(v -> vorhaben(v, verweise));
        }
        for (var abschnitt : inhalt.abschnitte()) {
            abschnitt.art().zeigt().ifPresent(art -> abschnitt.bezuege().forEach(b -> verweise.add(new Verweis(art, b,
                    "dokument[].bezuege[]", abschnitt.titel(), "/abschnitte#" + abschnitt.schluessel()))));
        }
        return verweise;
    }

    private static void vorhaben(Vorhaben v, List<Verweis> verweise) {
        String stelle = "handlungsfelder[].vorhaben[].";
        String pfad = "/vorhaben/" + v.schluessel();
        if (v.teilVon() != null) {
            verweise.add(new Verweis(Dingart.VORHABEN, v.teilVon(), stelle + "teilVon", v.name(), pfad));
        }
        v.orte().forEach(o -> verweise.add(new Verweis(Dingart.RAUMBEZUG, o, stelle + "orte[]", v.name(), pfad)));
        v.instrumente().forEach(i -> verweise.add(new Verweis(Dingart.INSTRUMENT, i, stelle + "instrumente[]", v.name(), pfad)));
    }
}
