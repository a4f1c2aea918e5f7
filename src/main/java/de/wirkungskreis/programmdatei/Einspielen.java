package de.wirkungskreis.programmdatei;

import de.wirkungskreis.haushalt.Haushaltsplaene;
import de.wirkungskreis.lage.Lageberichte;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Aenderungen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungsgang;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Vergleich;
import de.wirkungskreis.programmdatei.Programmdateien.Ergebnis;
import de.wirkungskreis.programmdatei.Programmdateien.Teil;
import de.wirkungskreis.programmdatei.Programmdateien.Unterschied;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Recht;
import de.wirkungskreis.ziel.Zielsysteme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private final Fassungsgang gang;
    private final Handelnder handelnder;
    private final ObjectProvider<Fassungsinhalt> beitraege;

    Einspielen(Programme programme, Fassungen fassungen, Programminhalte inhalte, Lageberichte lageberichte,
            Zielsysteme zielsysteme, Planungen planungen, Haushaltsplaene haushaltsplaene, Aenderungen aenderungen,
            Protokoll protokoll, Ausspielen ausspielen, Fassungsgang gang, Handelnder handelnder,
            ObjectProvider<Fassungsinhalt> beitraege) {
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
        this.gang = gang;
        this.handelnder = handelnder;
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

    /** Whole, as a draft: nobody's figures are overwritten, and who must look at them is heard on the way. */
    private Ergebnis alsNeues(Programmdatei datei, List<String> hinweise) {
        var vorgaenger = programme.alle().stream().filter(p -> p.zeitraum().bis().equals(datei.programm().von())).findFirst();
        var programm = programme.anlegen(datei.programm(), vorgaenger.map(Programm::id).orElse(null));
        var fassung = fassungen.neueste(programm.id());
        for (var teil : Teil.values()) {
            schreiben(fassung.id(), teil, datei);
        }
        fassungen.beruehrt(fassung.id());
        protokoll.vermerken(fassung.id(), "programm/" + programm.jahrtext(), "aus Programmdatei eingespielt", null,
                datei.rahmen().titel());
        return new Ergebnis(Ergebnis.Art.NEUES_PROGRAMM, programm.erstesJahr().jahr(), fassung.nummer(), "neu",
                unterschiede(List.of(), punkte(fassung)), List.of(), hinweise);
    }

    private Ergebnis inVorhandenes(Programm programm, Programmdatei datei, List<String> hinweise) {
        var neueste = gang.sperren(fassungen.neueste(programm.id()).id()).orElseThrow();
        String stand = neueste.id() + "-" + neueste.version();
        var bisher = ausspielen.datei(neueste);
        int jahr = programm.erstesJahr().jahr();
        // only what differs is written, so that a Fassung's other parts keep their versions
        var andere = Stream.of(Teil.values()).filter(teil -> !text(teil, bisher).equals(text(teil, datei))).toList();
        if (andere.isEmpty()) {
            return new Ergebnis(Ergebnis.Art.KEINE_AENDERUNG, jahr, neueste.nummer(), stand, List.of(), List.of(), hinweise);
        }
        var vorher = punkte(neueste);
        var fassung = neueste.bearbeitbar() ? neueste
                : fassungen.anlegen(programm.id(), neueste, datei.fassung().bezeichnung());
        andere.forEach(teil -> schreiben(fassung.id(), teil, datei));
        fassungen.beruehrt(fassung.id());
        var nachher = punkte(fassung);
        aenderungen.vermerken(fassung.id(), vorher, nachher);
        var art = neueste.bearbeitbar() ? Ergebnis.Art.ENTWURF_ERSETZT : Ergebnis.Art.NEUER_ENTWURF;
        return new Ergebnis(art, jahr, fassung.nummer(), stand, unterschiede(vorher, nachher),
                andere.stream().filter(teil -> !handelnder.darf(recht(teil))).toList(), hinweise);
    }

    private void schreiben(long fassung, Teil teil, Programmdatei datei) {
        switch (teil) {
            case PROGRAMM -> inhalte.ersetzen(fassung, datei.programminhalt());
            case LAGE -> lageberichte.ersetzen(fassung, datei.lage());
            case ZIELE -> zielsysteme.ersetzen(fassung, datei.ziele());
            case PLANUNG -> planungen.ersetzen(fassung, datei.planung());
            case HAUSHALT -> haushaltsplaene.ersetzen(fassung, datei.haushalt());
        }
    }

    private static Recht recht(Teil teil) {
        return switch (teil) {
            case PROGRAMM -> Recht.PROGRAMM_BEARBEITEN;
            case LAGE -> Recht.LAGE_BEARBEITEN;
            case ZIELE -> Recht.ZIELE_BEARBEITEN;
            case PLANUNG -> Recht.PLANUNG_BEARBEITEN;
            case HAUSHALT -> Recht.HAUSHALT_BEARBEITEN;
        };
    }

    /** Equal content gives equal text. Who exported it and how far it had come is no content. */
    private static String text(Teil teil, Programmdatei datei) {
        return Formschreiber.schreiben(switch (teil) {
            case PROGRAMM -> datei.programminhalt();
            case LAGE -> datei.lage();
            case ZIELE -> datei.ziele();
            case PLANUNG -> datei.planung();
            case HAUSHALT -> datei.haushalt();
        });
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
