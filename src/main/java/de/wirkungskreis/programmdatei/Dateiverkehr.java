package de.wirkungskreis.programmdatei;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.web.Unzulaessig;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class Dateiverkehr implements Programmdateien {

    private final Dateiformat format;
    private final Einspielen einspielen;
    private final Ausspielen ausspielen;
    private final Wortlaut wortlaut;
    private final JdbcDateipruefung pruefung;
    private final TransactionTemplate transaktion;

    Dateiverkehr(Dateiformat format, Einspielen einspielen, Ausspielen ausspielen, Wortlaut wortlaut,
            JdbcDateipruefung pruefung, PlatformTransactionManager transaktionen) {
        this.wortlaut = wortlaut;
        this.pruefung = pruefung;
        this.format = format;
        this.einspielen = einspielen;
        this.ausspielen = ausspielen;
        this.transaktion = new TransactionTemplate(transaktionen);
    }

    @Override
    public Programmdatei lesen(byte[] bytes) {
        return format.lesen(bytes);
    }

    @Override
    public byte[] schreiben(Fassung fassung) {
        var datei = Objects.requireNonNull(transaktion.execute(status -> ausspielen.datei(fassung)));
        return format.schreiben(datei).getBytes(StandardCharsets.UTF_8);
    }

    /** Does it and takes it back: so the preview can never promise what the database then refuses. */
    @Override
    public Ergebnis vorschau(Programmdatei datei) {
        return ausfuehren(status -> {
            status.setRollbackOnly();
            var ergebnis = einspielen.einspielen(datei);
            pruefung.jetzt();
            return ergebnis;
        });
    }

    @Override
    public Ergebnis einspielen(Programmdatei datei) {
        return ausfuehren(status -> erlaubt(einspielen.einspielen(datei)));
    }

    @Override
    public Ergebnis einspielen(Programmdatei datei, String stand) {
        return ausfuehren(status -> {
            var ergebnis = einspielen.einspielen(datei);
            if (!ergebnis.stand().equals(stand)) {
                throw new Ueberholt();
            }
            return erlaubt(ergebnis);
        });
    }

    private Ergebnis erlaubt(Ergebnis ergebnis) {
        if (!ergebnis.ohneRecht().isEmpty()) {
            throw new Unzulaessig(wortlaut.text("programmdatei.seite.ohneRecht",
                    ergebnis.ohneRecht().stream().map(wortlaut::wort).collect(Collectors.joining(", "))));
        }
        return ergebnis;
    }

    private Ergebnis ausfuehren(TransactionCallback<Ergebnis> arbeit) {
        try {
            return Objects.requireNonNull(transaktion.execute(arbeit));
        } catch (DataIntegrityViolationException e) {
            throw new UngueltigeDatei("Die Datenbank nimmt den Inhalt nicht an: " + Worte.kurzerSatz(e.getMostSpecificCause().getMessage()));
        }
    }
}
