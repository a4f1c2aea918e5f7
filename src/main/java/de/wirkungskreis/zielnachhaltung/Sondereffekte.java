package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zielnachhaltung.Sondereffekt.Ruecknahme;
import de.wirkungskreis.zielnachhaltung.Sondereffekt.Wirkung;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Noting what moved a value, and taking it back. */
@Component
class Sondereffekte {

    private static final String FELD = "zielnachhaltung.effekt.feld.";

    private final JdbcSondereffekte ablage;
    private final Zieldialogmasken ziele;
    private final Handelnder handelnder;
    private final Protokoll protokoll;
    private final MessageSource texte;
    private final Wortlaut worte;
    private final Clock uhr;

    Sondereffekte(JdbcSondereffekte ablage, Zieldialogmasken ziele, Handelnder handelnder, Protokoll protokoll, MessageSource texte, Wortlaut worte,
            Clock uhr) {
        this.ablage = ablage;
        this.ziele = ziele;
        this.handelnder = handelnder;
        this.protokoll = protokoll;
        this.texte = texte;
        this.worte = worte;
        this.uhr = uhr;
    }

    Sondereffekt mit(Fassungskontext kontext, long id) {
        return ablage.desProgramms(kontext.programm().id()).stream().filter(s -> s.id() == id).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("zielnachhaltung.effekt.nichtgefunden")));
    }

    Maske neu(Fassungskontext kontext) {
        var wahl = new ArrayList<>(List.of(new Maske.Wahl("", worte.text("zielnachhaltung.effekt.alle"))));
        ziele.zielnamen(kontext).forEach((schluessel, name) -> wahl.add(new Maske.Wahl(schluessel, name)));
        return new Maske(texte, FELD).absatz("text", null).alsPflicht().auswahl("ziel", "", wahl)
                .tag("von", null).alsPflicht().tag("bis", null).auswahl("wirkung", Wirkung.OFFEN, Maske.Wahl.aus(worte, Wirkung.values()))
                .zeile("quelle", null).alsPflicht();
    }

    /** Faulty when something was wrong; then nothing was noted. */
    @Transactional
    public Maske erfassen(Fassungskontext kontext, Map<String, String> eingaben) {
        var maske = neu(kontext).mit(eingaben);
        String text = maske.pflicht("text");
        var ziel = maske.oderLeer("ziel");
        if (ziel != null && !ziele.zielnamen(kontext).containsKey(ziel)) {
            maske.fehlerText("ziel", "unbekannt");
        }
        var von = maske.datum("von").orElse(null);
        if (von == null) {
            maske.pflicht("von");
        }
        var bis = maske.datum("bis").orElse(null);
        if (von != null && bis != null && bis.isBefore(von)) {
            maske.fehlerText("bis", "bis.frueher");
        }
        var wirkung = maske.aus("wirkung", Wirkung.class).orElse(Wirkung.OFFEN);
        String quelle = maske.pflicht("quelle");
        if (!maske.fehlerhaft() && von != null) {
            long id = ablage.anfuegen(new Sondereffekt(0, kontext.programm().id(), ziel, von, bis, wirkung, text, quelle, uhr.instant(),
                    handelnder.aktuell().kennung(), null));
            protokoll.vermerken(null, "sondereffekt/" + id, worte.text("zielnachhaltung.effekt.erfasst"), null, text);
        }
        return maske;
    }

    Maske ruecknahme() {
        return new Maske(texte, FELD).absatz("grund", null).alsPflicht();
    }

    /** @throws Unzulaessig when somebody took it back before */
    @Transactional
    public Maske zuruecknehmen(Fassungskontext kontext, long id, Map<String, String> eingaben) {
        var maske = ruecknahme().mit(eingaben);
        var effekt = mit(kontext, id);
        String grund = maske.pflicht("grund");
        if (!maske.fehlerhaft()) {
            if (!ablage.zuruecknehmen(effekt.id(), new Ruecknahme(grund, uhr.instant(), handelnder.aktuell().kennung()))) {
                throw new Unzulaessig(worte.text("zielnachhaltung.effekt.schonZurueck"));
            }
            protokoll.vermerken(null, "sondereffekt/" + id, worte.text("zielnachhaltung.effekt.zurueckgenommen"), effekt.text(), grund);
        }
        return maske;
    }
}
