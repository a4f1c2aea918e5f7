package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Protokoll;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What bodies asked for: who sees to it, until when, and since when it is done. */
@Component
class Auflagenverfolgung {

    private static final List<String> FELDER = List.of("text", "verantwortlich", "frist", "erledigtAm");

    private final JdbcBeratungen beratungen;
    private final Protokoll protokoll;
    private final Zustaendigkeit zustaendigkeit;
    private final MessageSource texte;
    private final Wortlaut wortlaut;

    Auflagenverfolgung(JdbcBeratungen beratungen, Protokoll protokoll, Zustaendigkeit zustaendigkeit, MessageSource texte,
            Wortlaut wortlaut) {
        this.beratungen = beratungen;
        this.protokoll = protokoll;
        this.zustaendigkeit = zustaendigkeit;
        this.texte = texte;
        this.wortlaut = wortlaut;
    }

    Beratungsschritt.Auflage mit(Fassungskontext kontext, long id) {
        return beratungen.auflage(id).filter(a -> a.fassung() == kontext.fassung().id())
                .map(JdbcBeratungen.OffeneAuflage::auflage)
                .orElseThrow(() -> new NichtGefunden(wortlaut.text("verfahren.auflage.fehlt")));
    }

    Maske maske(Beratungsschritt.Auflage a) {
        return new Maske(texte, Schrittmaske.FELD).absatz("text", a.text()).alsPflicht()
                .zeile("verantwortlich", "verantwortlich", a.verantwortlich(), zustaendigkeit.rollen())
                .tag("frist", a.frist()).tag("erledigtAm", a.erledigtAm());
    }

    /** @return the form, faulty when nothing was saved */
    @Transactional
    public Maske speichern(Fassungskontext kontext, long id, Map<String, String> eingaben) {
        var vorher = mit(kontext, id);
        var maske = maske(vorher).mit(eingaben);
        int version = maske.version(vorher.version()).matches("\\d{1,9}") ? Integer.parseInt(maske.version(vorher.version())) : -1;
        var neu = new Beratungsschritt.Auflage(id, maske.pflicht("text"), maske.oderLeer("verantwortlich"),
                maske.gelesen("frist", Zahleneingabe::datum).orElse(null),
                maske.gelesen("erledigtAm", Zahleneingabe::datum).orElse(null), version);
        if (maske.fehlerhaft()) {
            return maske;
        }
        if (!beratungen.auflageAendern(neu)) {
            var jetzt = mit(kontext, id);
            throw maske.konflikt(wortlaut.text("verfahren.auflage"), kontext.seite().pfad("/fassungen/auflagen/" + id),
                    jetzt.version(), maske(jetzt));
        }
        var alt = maske(vorher);
        var danach = maske(neu);
        FELDER.stream().filter(feld -> !alt.wert(feld).equals(danach.wert(feld))).forEach(feld -> protokoll.vermerken(
                kontext.fassung().id(), "auflage/" + id, wortlaut.text(Schrittmaske.FELD + feld), alt.wert(feld),
                danach.wert(feld)));
        return maske;
    }
}
