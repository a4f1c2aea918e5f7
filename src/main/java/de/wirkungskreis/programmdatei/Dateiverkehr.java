package de.wirkungskreis.programmdatei;

import de.wirkungskreis.programm.Fassung;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class Dateiverkehr implements Programmdateien {

    private final Dateiformat format;
    private final Einspielen einspielen;
    private final Ausspielen ausspielen;
    private final TransactionTemplate transaktion;

    Dateiverkehr(Dateiformat format, Einspielen einspielen, Ausspielen ausspielen, PlatformTransactionManager transaktionen) {
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
        return ausfuehren(datei, true);
    }

    @Override
    public Ergebnis einspielen(Programmdatei datei) {
        return ausfuehren(datei, false);
    }

    private Ergebnis ausfuehren(Programmdatei datei, boolean nurProbe) {
        try {
            return Objects.requireNonNull(transaktion.execute(status -> {
                if (nurProbe) {
                    status.setRollbackOnly();
                }
                return einspielen.einspielen(datei);
            }));
        } catch (DataIntegrityViolationException e) {
            throw new UngueltigeDatei("Die Datenbank nimmt den Inhalt nicht an: " + Worte.kurzerSatz(e.getMostSpecificCause().getMessage()));
        }
    }
}
