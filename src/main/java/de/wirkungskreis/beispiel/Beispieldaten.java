package de.wirkungskreis.beispiel;

import de.wirkungskreis.betrieb.Starthinweis;
import de.wirkungskreis.betrieb.Stichtag;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programmdatei.Programmdateien;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final Programmdateien dateien;
    private final Stichtag stichtag;
    private final TransactionTemplate transaktion;

    Beispieldaten(Beispielnutzer nutzer, Programme programme, Programmdateien dateien, Stichtag stichtag,
            PlatformTransactionManager transaktionen) {
        this.nutzer = nutzer;
        this.programme = programme;
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
        if (stichtag.stellbar()) {
            stichtag.setzen(HEUTE);
        }
        dateien.einspielen(dateien.lesen(datei("beispiel/herford-2022.yaml")));
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
