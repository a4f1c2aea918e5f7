package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Beteiligte;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Massnahme;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Nachtrag;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeping what was said and agreed about the targets. */
@Component
class Zieldialoge {

    private final JdbcZieldialoge dialoge;
    private final Zieldialogmasken masken;
    private final Massnahmenzustaendigkeit zustaendigkeit;
    private final Handelnder handelnder;
    private final Protokoll protokoll;
    private final Clock uhr;
    private final Wortlaut worte;

    Zieldialoge(JdbcZieldialoge dialoge, Zieldialogmasken masken, Massnahmenzustaendigkeit zustaendigkeit, Handelnder handelnder,
            Protokoll protokoll, Clock uhr, Wortlaut worte) {
        this.dialoge = dialoge;
        this.masken = masken;
        this.zustaendigkeit = zustaendigkeit;
        this.handelnder = handelnder;
        this.protokoll = protokoll;
        this.uhr = uhr;
        this.worte = worte;
    }

    LocalDate heute() {
        return LocalDate.now(uhr);
    }

    Zieldialog mit(Fassungskontext kontext, long id) {
        return dialoge.mit(kontext.programm().id(), id).orElseThrow(() -> new NichtGefunden(worte.text("zielnachhaltung.nichtgefunden.dialog")));
    }

    Massnahme massnahme(Fassungskontext kontext, long dialog, long id) {
        return mit(kontext, dialog).massnahmen().stream().filter(m -> m.id() == id).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("zielnachhaltung.nichtgefunden.massnahme")));
    }

    /** @return where it stands now; null when something in the form is wrong */
    @Transactional
    public @Nullable Long erfassen(Fassungskontext kontext, Maske maske) {
        var tag = maske.datum("tag").orElse(null);
        if (tag == null) {
            maske.pflicht("tag");
        } else if (tag.isAfter(heute())) {
            maske.fehlerText("tag", "tag.kuenftig");
        }
        var datenstand = maske.datum("datenstand").orElse(null);
        if (tag != null && datenstand != null && datenstand.isAfter(tag)) {
            maske.fehlerText("datenstand", "datenstand.spaeter");
        }
        var beteiligte = maske.gewaehlte("beteiligte", Beteiligte.class);
        if (beteiligte.isEmpty()) {
            maske.pflicht("beteiligte");
        }
        var ziele = maske.gewaehlte("ziele");
        String niederschrift = maske.pflicht("niederschrift");
        if (maske.fehlerhaft() || tag == null) {
            return null;
        }
        long id = dialoge.anfuegen(new Zieldialog(0, kontext.programm().id(), tag, datenstand, beteiligte, ziele, niederschrift,
                maske.oderLeer("einschaetzung"), uhr.instant(), handelnder.aktuell().kennung(), List.of(), List.of()));
        vermerken("zieldialog/" + id, "zielnachhaltung.protokoll.erfasst", null, Zahlenformat.datum(tag));
        return id;
    }

    @Transactional
    public void nachtragen(Fassungskontext kontext, long dialog, Maske maske) {
        var zu = mit(kontext, dialog);
        String text = maske.pflicht("nachtrag");
        if (!maske.fehlerhaft()) {
            dialoge.nachtragen(zu.id(), new Nachtrag(text, uhr.instant(), handelnder.aktuell().kennung()));
            vermerken("zieldialog/" + zu.id(), "zielnachhaltung.protokoll.nachtrag", null, text);
        }
    }

    @Transactional
    public void vereinbaren(Fassungskontext kontext, long dialog, Maske maske) {
        var zu = mit(kontext, dialog);
        var neu = masken.gelesen(maske, zu.id(), null, 0);
        if (!maske.fehlerhaft() && neu.frist().isBefore(zu.tag())) {
            maske.fehlerText("frist", "frist.frueher");
        }
        if (!maske.fehlerhaft()) {
            long id = dialoge.vereinbaren(neu);
            vermerken("zielmassnahme/" + id, "zielnachhaltung.protokoll.vereinbart", null, neu.text());
        }
    }

    /** @param eingaben with the version the person started from */
    @Transactional
    public Maske melden(Fassungskontext kontext, Massnahme vorher, boolean ganz, Map<String, String> eingaben) {
        if (!zustaendigkeit.darfMelden(vorher)) {
            throw new AccessDeniedException("Wie weit eine Maßnahme ist, meldet, wer für sie verantwortlich ist");
        }
        var maske = masken.massnahme(kontext, vorher, ganz).mit(eingaben);
        String version = maske.version(vorher.version());
        var neu = masken.gelesen(maske, vorher.dialog(), vorher, version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
        if (maske.fehlerhaft()) {
            return maske;
        }
        if (!dialoge.aendern(neu)) {
            var jetzt = massnahme(kontext, vorher.dialog(), vorher.id());
            throw maske.konflikt(worte.text("zielnachhaltung.massnahme"), pfad(kontext, vorher), jetzt.version(),
                    masken.massnahme(kontext, jetzt, ganz));
        }
        var alt = masken.massnahme(kontext, vorher, true).lesbar();
        var nun = masken.massnahme(kontext, neu, true).lesbar();
        var felder = new LinkedHashSet<>(alt.keySet());
        felder.addAll(nun.keySet());
        felder.stream().filter(f -> !Objects.equals(alt.get(f), nun.get(f)))
                .forEach(f -> protokoll.vermerken(null, "zielmassnahme/" + vorher.id(), f, alt.get(f), nun.get(f)));
        return maske;
    }

    static String pfad(Fassungskontext kontext, Massnahme m) {
        return kontext.seite().pfad("/zielnachhaltung/dialoge/" + m.dialog() + "/massnahmen/" + m.id());
    }

    private void vermerken(String gegenstand, String feld, @Nullable String alt, String neu) {
        protokoll.vermerken(null, gegenstand, worte.text(feld), alt, neu);
    }
}
