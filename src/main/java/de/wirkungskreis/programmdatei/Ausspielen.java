package de.wirkungskreis.programmdatei;

import de.wirkungskreis.haushalt.Haushaltsplaene;
import de.wirkungskreis.lage.Lageberichte;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.verfahren.Beratungen;
import de.wirkungskreis.verfahren.Beratungsschritt;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.ziel.Zielsysteme;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the modules keep of one Fassung. */
@Component
class Ausspielen {

    private final Programme programme;
    private final Beratungen beratungen;
    private final Programminhalte inhalte;
    private final Lageberichte lageberichte;
    private final Zielsysteme zielsysteme;
    private final Planungen planungen;
    private final Haushaltsplaene haushaltsplaene;

    Ausspielen(Programme programme, Beratungen beratungen, Programminhalte inhalte, Lageberichte lageberichte,
            Zielsysteme zielsysteme, Planungen planungen, Haushaltsplaene haushaltsplaene) {
        this.programme = programme;
        this.beratungen = beratungen;
        this.inhalte = inhalte;
        this.lageberichte = lageberichte;
        this.zielsysteme = zielsysteme;
        this.planungen = planungen;
        this.haushaltsplaene = haushaltsplaene;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Programmdatei datei(Fassung fassung) {
        var jobcenter = programme.jobcenter().orElseThrow(() -> new Unzulaessig(
                "Das Jobcenter ist noch nicht eingerichtet. Tragen Sie es in den Einstellungen ein."));
        var inhalt = inhalte.derFassung(fassung.id());
        return new Programmdatei(Programmdatei.FORMAT, jobcenter, programme.gremien(),
                programme.mit(fassung.programm()).orElseThrow().zeitraum(),
                new Programmdatei.Fassungsangabe(fassung.nr(), fassung.status(), fassung.bezeichnung(),
                        beratungen.zu(fassung.id()).stream().map(Ausspielen::schritt).toList()),
                inhalt.rahmen(), inhalt.raumbezuege(), lageberichte.derFassung(fassung.id()), inhalt.schwerpunkte(),
                inhalt.handlungsfelder(), zielsysteme.derFassung(fassung.id()), planungen.derFassung(fassung.id()),
                haushaltsplaene.derFassung(fassung.id()), inhalt.abschnitte());
    }

    private static Programmdatei.Schritt schritt(Beratungsschritt s) {
        return new Programmdatei.Schritt(s.art(), s.gremium(), s.datum(), s.ergebnis(), s.stellungnahme(), s.ja(), s.nein(),
                s.enthaltung(), s.vorbehalte(), s.begruendung(), s.auflagen().stream().map(a -> new Programmdatei.Auflage(
                        a.text(), a.verantwortlich(), a.frist(), a.erledigtAm())).toList());
    }
}
