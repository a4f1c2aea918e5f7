package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Protokoll;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What bodies asked for: who sees to it, until when, and since when it is done. */
@Component
class Auflagenverfolgung {

    private final JdbcBeratungen beratungen;
    private final Protokoll protokoll;
    private final Formulare formulare;
    private final Zustaendigkeit zustaendigkeit;

    Auflagenverfolgung(JdbcBeratungen beratungen, Protokoll protokoll, Formulare formulare, Zustaendigkeit zustaendigkeit) {
        this.beratungen = beratungen;
        this.protokoll = protokoll;
        this.formulare = formulare;
        this.zustaendigkeit = zustaendigkeit;
    }

    List<Eingabefeld> felder() {
        return List.of(Eingabefeld.absatz("text").alsPflicht(), zustaendigkeit.feld(), Eingabefeld.tag("frist"),
                Eingabefeld.tag("erledigtAm"));
    }

    Beratungsschritt.Auflage mit(Fassungskontext kontext, long id) {
        return beratungen.auflage(id).filter(a -> a.fassung() == kontext.fassung().id())
                .map(JdbcBeratungen.OffeneAuflage::auflage)
                .orElseThrow(() -> new NichtGefunden(formulare.text("programm.auflage.fehlt")));
    }

    static Map<String, String> werte(Beratungsschritt.Auflage a) {
        return Formulare.werte("text", a.text(), "verantwortlich", a.verantwortlich(),
                "frist", a.frist() == null ? null : Zahlenformat.datum(a.frist()),
                "erledigtAm", a.erledigtAm() == null ? null : Zahlenformat.datum(a.erledigtAm()), "version", a.version());
    }

    /** @return false when the Eingabe was found faulty */
    @Transactional
    public boolean speichern(Fassungskontext kontext, long id, Eingabe e) {
        var vorher = mit(kontext, id);
        var neu = new Beratungsschritt.Auflage(id, e.pflicht("text", formulare.text("programm.fehler.auflagen")),
                e.oder("verantwortlich"), e.tag("frist"), e.tag("erledigtAm"), e.version());
        if (e.fehlerhaft()) {
            return false;
        }
        if (!beratungen.auflageAendern(neu)) {
            throw formulare.konflikt(formulare.text("programm.auflage"), kontext.seite().pfad("/fassungen/auflagen/" + id),
                    felder(), e.werte(), werte(mit(kontext, id)));
        }
        werte(neu).forEach((feld, wert) -> {
            String alt = werte(vorher).getOrDefault(feld, "");
            if (!feld.equals("version") && !alt.equals(wert)) {
                protokoll.vermerken(kontext.fassung().id(), "auflage/" + id, formulare.text("programm.feld." + feld), alt, wert);
            }
        });
        return true;
    }
}
