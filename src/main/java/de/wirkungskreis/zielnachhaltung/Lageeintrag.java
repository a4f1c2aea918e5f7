package de.wirkungskreis.zielnachhaltung;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.zielnachhaltung.JdbcLageist.Lageist;
import de.wirkungskreis.zielnachhaltung.Lagerueckblick.Zeile;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what came of a forecast, with its source; and how a line of the page came to be. */
@Component
class Lageeintrag {

    private final JdbcLageist eingetragen;
    private final Lagerueckblick rueckblick;
    private final Handelnder handelnder;
    private final Protokoll protokoll;
    private final MessageSource texte;
    private final Clock uhr;
    private final Wortlaut worte;

    Lageeintrag(JdbcLageist eingetragen, Lagerueckblick rueckblick, Handelnder handelnder, Protokoll protokoll, MessageSource texte, Clock uhr, Wortlaut worte) {
        this.eingetragen = eingetragen;
        this.rueckblick = rueckblick;
        this.handelnder = handelnder;
        this.protokoll = protokoll;
        this.texte = texte;
        this.uhr = uhr;
        this.worte = worte;
    }

    Maske maske(Zeile zeile) {
        var maske = new Maske(texte, "zielnachhaltung.lage.feld.");
        if (zeile.erwartung().wert() == null) {
            maske.absatz("text", null).alsPflicht().haken("eingetroffen", false);
        } else {
            maske.zeile("zahl", null).alsPflicht();
        }
        return maske.tag("stand", null).alsPflicht().zeile("quelle", null).alsPflicht().haken("vorlaeufig", false);
    }

    @Transactional
    public Maske eintragen(Fassungskontext kontext, Zeile zeile, Map<String, String> eingaben) {
        var maske = maske(zeile).mit(eingaben);
        var wert = zeile.erwartung().wert();
        boolean worteNur = wert == null;
        var zahl = worteNur ? null : maske.dezimal("zahl").orElse(null);
        maske.pflicht(worteNur ? "text" : "zahl");
        var stand = maske.datum("stand").orElse(null);
        maske.pflicht("stand");
        if (stand != null && stand.isAfter(LocalDate.now(uhr))) {
            maske.fehlerText("stand", "stand.kuenftig");
        }
        String quelle = maske.pflicht("quelle");
        if (maske.fehlerhaft() || stand == null) {
            return maske;
        }
        var neu = new Lageist(zeile.erwartung().block().schluessel(), zeile.erwartung().zeilenschluessel(), zeile.erwartung().spalte(), zeile.erwartet(), zahl,
                worteNur ? maske.eingabe("text") : null, worteNur ? maske.angehakt("eingetroffen") : null, maske.angehakt("vorlaeufig"), stand, quelle, uhr.instant(),
                handelnder.aktuell().kennung());
        eingetragen.anfuegen(kontext.programm().id(), neu);
        protokoll.vermerken(null, "lageist/" + kontext.programm().erstesJahr(), zeile.name(), zeile.eintraege().isEmpty() ? null : text(zeile, zeile.eintraege().get(0)),
                text(zeile, neu));
        return maske;
    }

    Herleitung herleitung(Fassungskontext kontext, Zeile zeile) {
        var e = zeile.erwartung();
        var eingaben = new ArrayList<>(List.of(new Eingabe(worte.text("zielnachhaltung.lage.spalte.erwartet"), zeile.erwartet(), e.zeile() == null
                ? kontext.seite().pfad("/lage#" + e.block().schluessel())
                : kontext.seite().pfad("/lage/herleitung/" + e.block().schluessel() + "/" + e.zeile().schluessel() + "/" + e.spalte()))));
        zeile.eigenwert().ifPresentOrElse(w -> eingaben.add(new Eingabe(worte.text("zielnachhaltung.lage.spalte.ist"), zeile.ist(),
                "/kennzahlen/" + w.kennzahl() + "/herleitung/" + w.geschlecht() + "/" + w.bis())),
                () -> eingaben.add(new Eingabe(worte.text("zielnachhaltung.lage.spalte.ist"), zeile.ist(), null)));
        eingaben.add(new Eingabe(worte.text("zielnachhaltung.lage.spalte.differenz"), zeile.differenz(), null));
        return new Herleitung(worte.text("zielnachhaltung.lage.wert", zeile.name()), worte.text("zielnachhaltung.lage.gegenueber", zeile.ist(), worte.wort(zeile.urteil())),
                worte.text("zielnachhaltung.lage.formel." + e.art()), eingaben, null, zeile.herkunft(), e.block().quelle(),
                zeile.eintraege().stream().skip(1).map(i -> worte.text("zielnachhaltung.lage.frueher", text(zeile, i), Zahlenformat.datum(i.stand()), i.quelle())).toList());
    }

    private String text(Zeile zeile, Lageist ist) {
        var wert = zeile.erwartung().wert();
        if (ist.zahl() == null || wert == null) {
            return String.valueOf(ist.text());
        }
        return wert.zahl() == null ? Zahlenformat.dezimal(ist.zahl(), BILDSCHIRM) : rueckblick.mitEinheit(wert, ist.zahl());
    }
}
