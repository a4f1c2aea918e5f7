package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.ziel.Zielsysteme;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Beteiligte;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Massnahme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class Zieldialogmasken {

    private static final String FELD = "zielnachhaltung.feld.";

    private final Zielsysteme zielsysteme;
    private final Massnahmenzustaendigkeit zustaendigkeit;
    private final MessageSource texte;
    private final Wortlaut worte;

    Zieldialogmasken(Zielsysteme zielsysteme, Massnahmenzustaendigkeit zustaendigkeit, MessageSource texte, Wortlaut worte) {
        this.zielsysteme = zielsysteme;
        this.zustaendigkeit = zustaendigkeit;
        this.texte = texte;
        this.worte = worte;
    }

    Maske dialog(Fassungskontext kontext, LocalDate heute) {
        return new Maske(texte, FELD).tag("tag", heute).alsPflicht()
                .mehrfach("beteiligte", List.of(), Maske.Wahl.aus(worte, Beteiligte.values())).alsPflicht()
                .mehrfach("ziele", List.of(), ziele(kontext)).tag("datenstand", null)
                .absatz("niederschrift", null).alsPflicht().absatz("einschaetzung", null);
    }

    Maske nachtrag() {
        return new Maske(texte, FELD).absatz("nachtrag", null).alsPflicht();
    }

    Maske neueMassnahme(Fassungskontext kontext) {
        return ganz(kontext, null);
    }

    /** @param ganz whether what was agreed can be changed too, not only how far it is */
    Maske massnahme(Fassungskontext kontext, Massnahme m, boolean ganz) {
        var maske = ganz ? ganz(kontext, m) : new Maske(texte, FELD);
        return maske.auswahl("stand", m.stand(), Maske.Wahl.aus(worte, Massnahme.Stand.values())).absatz("ergebnis", m.ergebnis());
    }

    private Maske ganz(Fassungskontext kontext, @Nullable Massnahme m) {
        return new Maske(texte, FELD).absatz("massnahme", m == null ? null : m.text()).alsPflicht()
                .verweis("ziel", m == null ? null : m.ziel(), ziele(kontext))
                .vorschlag("verantwortlich", m == null ? null : m.verantwortlich(), zustaendigkeit.vorschlaege()).alsPflicht()
                .tag("frist", m == null ? null : m.frist()).alsPflicht();
    }

    /** @param vorher null: a new one */
    Massnahme gelesen(Maske maske, long dialog, @Nullable Massnahme vorher, int version) {
        boolean ganz = maske.hat("massnahme");
        var stand = vorher == null ? Massnahme.Stand.OFFEN : maske.aus("stand", Massnahme.Stand.class).orElse(vorher.stand());
        String ergebnis = vorher == null ? null : maske.oderLeer("ergebnis");
        if (!stand.offen() && ergebnis == null) {
            maske.fehlerText("ergebnis", "ergebnis.fehlt");
        }
        var frist = ganz ? maske.datum("frist").orElse(null) : vorher == null ? null : vorher.frist();
        if (frist == null) {
            maske.pflicht("frist");
        }
        return new Massnahme(vorher == null ? 0 : vorher.id(), dialog, ganz || vorher == null ? maske.pflicht("massnahme") : vorher.text(),
                ganz || vorher == null ? maske.verwiesen("ziel") : vorher.ziel(),
                ganz || vorher == null ? maske.pflicht("verantwortlich") : vorher.verantwortlich(), frist == null ? LocalDate.EPOCH : frist, stand,
                ergebnis, version);
    }

    private List<Maske.Wahl> ziele(Fassungskontext kontext) {
        return zielnamen(kontext).entrySet().stream().map(e -> new Maske.Wahl(e.getKey(), e.getValue())).toList();
    }

    /** By key, in the order of the programme. */
    Map<String, String> zielnamen(Fassungskontext kontext) {
        var namen = new LinkedHashMap<String, String>();
        zielsysteme.derFassung(kontext.fassung().id()).ziele()
                .forEach(z -> namen.put(z.schluessel(), worte.text("zielnachhaltung.ziel", z.schluessel(), z.indikator())));
        return namen;
    }
}
