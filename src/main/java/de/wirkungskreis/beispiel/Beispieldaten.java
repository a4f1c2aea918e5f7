package de.wirkungskreis.beispiel;

import de.wirkungskreis.betrieb.Starthinweis;
import de.wirkungskreis.betrieb.Stichtag;
import de.wirkungskreis.muster.Musterdaten;
import de.wirkungskreis.muster.Vorgabe;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programmdatei.Programmdatei;
import de.wirkungskreis.programmdatei.Programmdateien;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Modus;
import de.wirkungskreis.verfahren.Beratungserfassung;
import de.wirkungskreis.verfahren.Beratungsschritt;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Rolle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database before the first request; a filled one is left as it is. */
@Component
@ConditionalOnProperty("wirkungskreis.beispiel")
class Beispieldaten implements SmartInitializingSingleton, Starthinweis {

    private static final LocalDate ERSTER_ENTWURF = LocalDate.of(2021, 10, 11);
    private static final LocalDate FORTSCHREIBUNG = LocalDate.of(2022, 10, 4);

    private final Beispielnutzer nutzer;
    private final Programme programme;
    private final Fassungen fassungen;
    private final Beratungserfassung erfassung;
    private final Programmdateien dateien;
    private final Beispielmassnahmen massnahmen;
    private final Betriebsmodus modus;
    private final Musterdaten muster;
    private final Beispielstatistik statistik;
    private final Beispielveroeffentlichungen veroeffentlichungen;
    private final Beispielhauptbuch hauptbuch;
    private final int musterpersonen;
    private final Handelnder handelnder;
    private final Stichtag stichtag;
    private final TransactionTemplate transaktion;

    Beispieldaten(Beispielnutzer nutzer, Programme programme, Fassungen fassungen, Beratungserfassung erfassung,
            Programmdateien dateien, Beispielmassnahmen massnahmen, Betriebsmodus modus, Musterdaten muster,
            Beispielstatistik statistik, Beispielveroeffentlichungen veroeffentlichungen, Beispielhauptbuch hauptbuch, Handelnder handelnder,
            Stichtag stichtag, PlatformTransactionManager transaktionen, @Value("${wirkungskreis.muster.personen}") int musterpersonen) {
        this.nutzer = nutzer;
        this.programme = programme;
        this.fassungen = fassungen;
        this.erfassung = erfassung;
        this.dateien = dateien;
        this.massnahmen = massnahmen;
        this.modus = modus;
        this.muster = muster;
        this.statistik = statistik;
        this.veroeffentlichungen = veroeffentlichungen;
        this.hauptbuch = hauptbuch;
        this.musterpersonen = musterpersonen;
        this.handelnder = handelnder;
        this.stichtag = stichtag;
        this.transaktion = new TransactionTemplate(transaktionen);
    }

    @Override
    public void afterSingletonsInstantiated() {
        handelnder.alsBetrieb("Beispieldaten laden", () -> transaktion.executeWithoutResult(status -> {
            nutzer.anlegenWennLeer();
            if (programme.alle().isEmpty()) {
                programmeLaden();
            }
        }));
    }

    /** Every entry gets the day it belongs to; afterwards it is as late as it was before. */
    private void programmeLaden() {
        var heute = stichtag.heute();
        try {
            am(ERSTER_ENTWURF);
            var beschlossen = dateien.lesen(datei("beispiel/herford-2022.yaml"));
            handelnder.als(Beispielnutzer.mit(Rolle.CONTROLLING), () -> dateien.einspielen(beschlossen));
            beschlossen.fassung().schritte().forEach(this::gehen);
            am(FORTSCHREIBUNG);
            var fortgeschrieben = dateien.lesen(datei("beispiel/herford-2022-fortschreibung.yaml"));
            handelnder.als(controllingMitHaushalt(), () -> dateien.einspielen(fortgeschrieben));
        } finally {
            am(heute);
        }
        handelnder.als(Beispielnutzer.mit(Rolle.MASSNAHMEMANAGEMENT), massnahmen::laden);
        veroeffentlichungen.veroeffentlichtesLaden();
        hauptbuch.laden();
        mitPersonen();
    }

    /** Sample people are nobody's secret; two sample users decide all the same. */
    private void mitPersonen() {
        handelnder.als(Beispielnutzer.mit(Rolle.FACH_ADMIN), () -> modus.beantragen(Modus.PSEUDONYM, "Musterdaten"));
        handelnder.als(Beispielnutzer.mit(Rolle.DATENSCHUTZ), () -> modus.offener().ifPresent(w ->
                modus.entscheiden(w.nr(), Betriebsmodus.Entscheidung.FREIGEGEBEN)));
        if (musterpersonen > 0) {
            muster.aufbauen(Vorgabe.uebliche(musterpersonen));
            statistik.laden();
            veroeffentlichungen.nachArtDerStatistikLaden();
        }
    }

    /** The Fortschreibung has new figures for the budget too, which Controlling alone may not edit. */
    private static Nutzer controllingMitHaushalt() {
        var controlling = Beispielnutzer.mit(Rolle.CONTROLLING);
        return new Nutzer(controlling.kennung(), controlling.name(), Set.of(Rolle.CONTROLLING, Rolle.BFDH));
    }

    private void am(LocalDate tag) {
        if (stichtag.stellbar()) {
            stichtag.setzen(tag);
        }
    }

    private void gehen(Programmdatei.Schritt s) {
        am(s.datum());
        var fassung = fassungen.neueste(programme.alle().get(0).id());
        var auflagen = s.auflagen().stream().map(a -> new Beratungsschritt.Auflage(0, a.text(), a.verantwortlich(),
                a.frist(), a.erledigtAm(), 0)).toList();
        var schritt = new Beratungsschritt(0, s.art(), s.gremium(), s.datum(), s.ergebnis(), s.stellungnahme(), s.ja(),
                s.nein(), s.enthaltung(), s.vorbehalte(), s.begruendung(), null, "", Instant.EPOCH, auflagen);
        handelnder.als(Beispielnutzer.mit(rolle(s.art())), () -> erfassung.erfassen(fassung.id(), fassung.version(), schritt));
    }

    private static Rolle rolle(Beratungsschritt.Art art) {
        return switch (art) {
            case FACHABSTIMMUNG, BEIRAT, BERATUNG -> Rolle.CONTROLLING;
            case BCA_BETEILIGUNG -> Rolle.BCA;
            case FINANZPRUEFUNG -> Rolle.BFDH;
            case BESCHLUSS, VEROEFFENTLICHUNG -> Rolle.GESCHAEFTSFUEHRUNG;
        };
    }

    private static byte[] datei(String name) {
        try {
            return new ClassPathResource(name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> zeilen() {
        List<String> zeilen = new ArrayList<>();
        zeilen.add("Beispielzugänge, alle mit dem Kennwort " + Beispielnutzer.KENNWORT + ":");
        Beispielnutzer.ALLE.forEach(n -> zeilen.add("  " + n.kennung() + " (" + n.name() + ")"));
        return zeilen;
    }
}
