package de.wirkungskreis.beispiel;

import de.wirkungskreis.betrieb.Starthinweis;
import de.wirkungskreis.betrieb.Stichtag;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Beratungsschritt;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Schritterfassung;
import de.wirkungskreis.programmdatei.Programmdatei;
import de.wirkungskreis.programmdatei.Programmdateien;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database before the first request; a filled one is left as it is. */
@Component
@ConditionalOnProperty("wirkungskreis.beispiel")
class Beispieldaten implements SmartInitializingSingleton, Starthinweis {

    /** "heute" of the sample: a Fassung is published, the next one is being written. */
    static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);

    private final Beispielnutzer nutzer;
    private final Programme programme;
    private final Fassungen fassungen;
    private final Schritterfassung erfassung;
    private final Handelnder handelnder;
    private final Programmdateien dateien;
    private final Stichtag stichtag;
    private final TransactionTemplate transaktion;

    Beispieldaten(Beispielnutzer nutzer, Programme programme, Fassungen fassungen,
            Schritterfassung erfassung, Handelnder handelnder, Programmdateien dateien, Stichtag stichtag,
            PlatformTransactionManager transaktionen) {
        this.nutzer = nutzer;
        this.programme = programme;
        this.fassungen = fassungen;
        this.erfassung = erfassung;
        this.handelnder = handelnder;
        this.dateien = dateien;
        this.stichtag = stichtag;
        this.transaktion = new TransactionTemplate(transaktionen);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaktion.executeWithoutResult(status -> {
            nutzer.anlegenWennLeer();
            if (programme.alle().isEmpty()) {
                programmeLaden();
            }
        });
    }

    private void programmeLaden() {
        var datei = dateien.lesen(datei("beispiel/herford-2022.yaml"));
        heute(datei.fassung().schritte().get(0).datum());
        int jahr = dateien.einspielen(datei).jahr();
        var programm = programme.desJahres(new Programmjahr(jahr)).orElseThrow();
        long fassung = fassungen.neueste(programm.id()).id();
        datei.fassung().schritte().forEach(schritt -> gehen(fassung, schritt));
        heute(HEUTE);
        handelnder.als(Beispielnutzer.mit(Rolle.CONTROLLING),
                () -> fassungen.anlegen(programm.id(), fassungen.mit(fassung).orElseThrow(), "Nachsteuerung Herbst"));
    }

    /** A file approves nothing: the people of the sample do, each for their own step and on its day. */
    private void gehen(long fassung, Programmdatei.Schritt s) {
        heute(s.datum());
        var schritt = new Beratungsschritt(0, s.art(), s.gremium(), s.datum(), s.ergebnis(), s.stellungnahme(), s.ja(), s.nein(),
                s.enthaltung(), s.vorbehalte(), s.begruendung(), null, "", Instant.EPOCH,
                s.auflagen().stream().map(a -> new Beratungsschritt.Auflage(0, a.text(), a.verantwortlich(), a.frist(),
                        a.erledigtAm(), 0)).toList());
        var wer = Beispielnutzer.ALLE.stream().filter(n -> n.darf(Schritterfassung.recht(s.art()))).findFirst().orElseThrow();
        handelnder.als(wer, () -> erfassung.erfassen(fassung, fassungen.mit(fassung).orElseThrow().version(), schritt));
    }

    private void heute(LocalDate tag) {
        if (stichtag.stellbar()) {
            stichtag.setzen(tag);
        }
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
