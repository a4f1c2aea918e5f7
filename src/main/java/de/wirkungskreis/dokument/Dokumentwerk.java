package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.befund.Befunde;
import de.wirkungskreis.haushalt.Haushaltsplaene;
import de.wirkungskreis.lage.Lageberichte;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.verfahren.Beratungen;
import de.wirkungskreis.ziel.Zielsysteme;
import de.wirkungskreis.zugang.Handelnder;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a Fassung says and makes the document of it. Whoever calls has checked that it may be seen. */
@Component
class Dokumentwerk {

    private final Programme programme;
    private final Beratungen beratungen;
    private final Programminhalte inhalte;
    private final Lageberichte lage;
    private final Zielsysteme ziele;
    private final Planungen planungen;
    private final Haushaltsplaene haushalt;
    private final Befunde befunde;
    private final Freigabe freigabe;
    private final Worte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    Dokumentwerk(Programme programme, Beratungen beratungen, Programminhalte inhalte, Lageberichte lage, Zielsysteme ziele,
            Planungen planungen, Haushaltsplaene haushalt, Befunde befunde, Freigabe freigabe, MessageSource texte, Handelnder handelnder,
            Clock uhr) {
        this.programme = programme;
        this.beratungen = beratungen;
        this.inhalte = inhalte;
        this.lage = lage;
        this.ziele = ziele;
        this.planungen = planungen;
        this.haushalt = haushalt;
        this.befunde = befunde;
        this.freigabe = freigabe;
        this.worte = new Worte(texte);
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    /** One moment of the database: an edit in between is in all of the document or in none. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Dokument dokument(Programm programm, Fassung fassung, boolean mitBefunden) {
        var stoff = new Dokumentstoff(programme.jobcenter().orElse(null), programm, fassung,
                beratungen.zu(fassung.id()).stream().map(schritt -> schritt.lesbarFuer(handelnder)).toList(),
                programme.gremien(), inhalte.derFassung(fassung.id()), lage.derFassung(fassung.id()),
                ziele.derFassung(fassung.id()), planungen.derFassung(fassung.id()), haushalt.derFassung(fassung.id()),
                mitBefunden ? befunde.derFassung(fassung) : null, uhr.getZone());
        return Dokumentbau.aus(stoff, worte, freigabe);
    }

    byte[] schreiben(Dokument dokument, Ausgabeart art) {
        return art.schreiben(dokument, worte);
    }

    byte[] zumLesen(Dokument dokument, String stil) {
        return Html.zumLesen(dokument, worte, stil);
    }

    /** As it shall lie in the download folder. */
    String dateiname(Programm programm, Fassung fassung, Ausgabeart art) {
        return worte.wort("titel", programm.jahrtext().replace('/', '-')) + " " + worte.wort("fassung", fassung.nummer()) + "." + art.endung();
    }
}
