package de.wirkungskreis.programmdatei;

import de.wirkungskreis.haushalt.Haushaltsplaene;
import de.wirkungskreis.lage.Lageberichte;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Aenderungen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Vergleich;
import de.wirkungskreis.programmdatei.Programmdateien.Ergebnis;
import de.wirkungskreis.programmdatei.Programmdateien.Unterschied;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.ziel.Zielsysteme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the content of a Programmdatei into a Fassung. The caller holds the transaction. */
@Component
class Einspielen {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Programminhalte inhalte;
    private final Lageberichte lageberichte;
    private final Zielsysteme zielsysteme;
    private final Planungen planungen;
    private final Haushaltsplaene haushaltsplaene;
    private final Aenderungen aenderungen;
    private final Protokoll protokoll;
    private final Ausspielen ausspielen;
    private final ObjectProvider<Fassungsinhalt> beitraege;

    Einspielen(Programme programme, Fassungen fassungen, Programminhalte inhalte, Lageberichte lageberichte,
            Zielsysteme zielsysteme, Planungen planungen, Haushaltsplaene haushaltsplaene, Aenderungen aenderungen,
            Protokoll protokoll, Ausspielen ausspielen, ObjectProvider<Fassungsinhalt> beitraege) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.inhalte = inhalte;
        this.lageberichte = lageberichte;
        this.zielsysteme = zielsysteme;
        this.planungen = planungen;
        this.haushaltsplaene = haushaltsplaene;
        this.aenderungen = aenderungen;
        this.protokoll = protokoll;
        this.ausspielen = ausspielen;
        this.beitraege = beitraege;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Ergebnis einspielen(Programmdatei datei) {
        List<String> hinweise = new ArrayList<>();
        stammdaten(datei, hinweise);
        if (!datei.fassung().schritte().isEmpty()) {
            hinweise.add("Die Datei nennt " + datei.fassung().schritte().size() + " Beratungsschritte der Fassung "
                    + datei.fassung().nr() + ". Sie werden nicht übernommen: Eine Datei beteiligt niemanden und beschließt nichts.");
        }
        var vorhanden = programme.alle().stream().filter(p -> p.zeitraum().equals(datei.programm())).findFirst();
        return vorhanden.isPresent() ? inVorhandenes(vorhanden.get(), datei, hinweise) : alsNeues(datei, hinweise);
    }

    private void stammdaten(Programmdatei datei, List<String> hinweise) {
        var hier = programme.jobcenter();
        if (hier.isEmpty()) {
            programme.jobcenterSpeichern(datei.jobcenter());
        } else if (!hier.get().name().equals(datei.jobcenter().name())) {
            throw new Unzulaessig("Die Datei ist vom „" + datei.jobcenter().name() + "“, diese Installation gehört dem „"
                    + hier.get().name() + "“. Wenn es dasselbe ist, gleichen Sie den Namen in der Datei oder in den Einstellungen an.");
        } else if (!Formschreiber.schreiben(hier.get()).equals(Formschreiber.schreiben(datei.jobcenter()))) {
            hinweise.add("Die Angaben zum Jobcenter in der Datei weichen ab; es gelten die Einstellungen dieser Installation.");
        }
        var gremien = programme.gremien();
        if (gremien.isEmpty()) {
            datei.gremien().forEach(programme::gremiumSpeichern);
        } else {
            datei.gremien().stream().filter(g -> gremien.stream().noneMatch(h -> h.schluessel().equals(g.schluessel())))
                    .forEach(g -> hinweise.add("Das Gremium „" + g.name() + "“ gibt es hier nicht; es wird in den Einstellungen angelegt."));
        }
    }

    private Ergebnis alsNeues(Programmdatei datei, List<String> hinweise) {
        var vorgaenger = programme.alle().stream().filter(p -> p.zeitraum().bis().equals(datei.programm().von())).findFirst();
        var programm = programme.anlegen(datei.programm(), vorgaenger.map(Programm::id).orElse(null));
        var fassung = fassungen.neueste(programm.id());
        ersetzen(fassung, datei, Optional.empty());
        protokoll.vermerken(fassung.id(), "programm/" + programm.jahrtext(), "aus Programmdatei eingespielt", null,
                datei.rahmen().titel());
        return new Ergebnis(Ergebnis.Art.NEUES_PROGRAMM, programm.erstesJahr().jahr(), fassung.nummer(),
                unterschiede(List.of(), punkte(fassung)), hinweise);
    }

    private Ergebnis inVorhandenes(Programm programm, Programmdatei datei, List<String> hinweise) {
        var neueste = fassungen.neueste(programm.id());
        var bisher = ausspielen.datei(neueste);
        int jahr = programm.erstesJahr().jahr();
        if (inhaltstext(bisher).equals(inhaltstext(datei))) {
            return new Ergebnis(Ergebnis.Art.KEINE_AENDERUNG, jahr, neueste.nummer(), List.of(), hinweise);
        }
        var vorher = punkte(neueste);
        var fassung = neueste.bearbeitbar() ? neueste
                : fassungen.anlegen(programm.id(), neueste, datei.fassung().bezeichnung());
        ersetzen(fassung, datei, Optional.of(bisher));
        var nachher = punkte(fassung);
        aenderungen.vermerken(fassung.id(), vorher, nachher);
        var art = neueste.bearbeitbar() ? Ergebnis.Art.ENTWURF_ERSETZT : Ergebnis.Art.NEUER_ENTWURF;
        return new Ergebnis(art, jahr, fassung.nummer(), unterschiede(vorher, nachher), hinweise);
    }

    /** Only what differs is written, so that a Fassung's other parts keep their versions. */
    private void ersetzen(Fassung fassung, Programmdatei datei, Optional<Programmdatei> bisher) {
        long id = fassung.id();
        wennAnders(bisher.map(Programmdatei::programminhalt), datei.programminhalt(), inhalt -> inhalte.ersetzen(id, inhalt));
        wennAnders(bisher.map(Programmdatei::lage), datei.lage(), inhalt -> lageberichte.ersetzen(id, inhalt));
        wennAnders(bisher.map(Programmdatei::ziele), datei.ziele(), inhalt -> zielsysteme.ersetzen(id, inhalt));
        wennAnders(bisher.map(Programmdatei::planung), datei.planung(), inhalt -> planungen.ersetzen(id, inhalt));
        wennAnders(bisher.map(Programmdatei::haushalt), datei.haushalt(), inhalt -> haushaltsplaene.ersetzen(id, inhalt));
        fassungen.beruehrt(id);
    }

    private static <T> void wennAnders(Optional<T> bisher, T neu, Consumer<T> schreiben) {
        if (bisher.isEmpty() || !Formschreiber.schreiben(bisher.get()).equals(Formschreiber.schreiben(neu))) {
            schreiben.accept(neu);
        }
    }

    /** Everything but who exported it and how far it had come. */
    private static String inhaltstext(Programmdatei datei) {
        return Formschreiber.schreiben(datei.programminhalt()) + Formschreiber.schreiben(datei.lage())
                + Formschreiber.schreiben(datei.ziele()) + Formschreiber.schreiben(datei.planung())
                + Formschreiber.schreiben(datei.haushalt());
    }

    private List<Inhaltspunkt> punkte(Fassung fassung) {
        return beitraege.orderedStream().flatMap(beitrag -> beitrag.punkte(fassung).stream()).toList();
    }

    static List<Unterschied> unterschiede(List<Inhaltspunkt> alt, List<Inhaltspunkt> neu) {
        return Vergleich.unterschiede(alt, neu).stream()
                .map(paar -> new Unterschied(paar.punkt().bereich(), paar.punkt().schluessel(), paar.punkt().titel(),
                        paar.punkt().feld(), paar.vorher(), paar.nachher()))
                .toList();
    }
}
