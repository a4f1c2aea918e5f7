package de.wirkungskreis.haushalt;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Recht;
import de.wirkungskreis.zugang.Rolle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A process of its own that books without end, two bookings at a time, and says each pair only after it is confirmed. */
final class Buchungsschleife {

    private Buchungsschleife() {}

    public static void main(String[] angaben) {
        var quelle = new PGSimpleDataSource();
        quelle.setUrl(angaben[0]);
        quelle.setUser(angaben[1]);
        var jdbc = JdbcClient.create(quelle);
        var hauptbuch = new JdbcHauptbuch(jdbc, new JdbcVorlagen(jdbc), new Stumm(), new Einer(), Wortlaut.ohneAnwendung(), Clock.systemUTC());
        var transaktion = new TransactionTemplate(new JdbcTransactionManager(quelle));
        for (int i = 0;; i++) {
            String paar = angaben[2] + "-" + i;
            var tag = LocalDate.of(2041, 5, 1);
            transaktion.executeWithoutResult(status -> hauptbuch.buchen(List.of(
                    Buchungssatz.von(Vorgang.FESTLEGUNG, tag, paar, paar, Konto.EGT, 2041, Euro.ganze(3)),
                    Buchungssatz.von(Vorgang.ZAHLUNG, tag, paar, paar, Konto.EGT, 2041, Euro.ganze(2)))));
            System.out.println(paar);
            System.out.flush();
        }
    }

    private static final class Einer implements Handelnder {

        @Override
        public Nutzer aktuell() {
            return new Nutzer("bfdh", "Hanna Heller", Set.of(Rolle.BFDH));
        }

        @Override
        public boolean darf(Recht recht) {
            return true;
        }

        @Override
        public void als(Nutzer nutzer, Runnable arbeit) {
            arbeit.run();
        }

        @Override
        public void alsBetrieb(String anlass, Runnable arbeit) {
            arbeit.run();
        }
    }

    /** The log has its own tests. */
    private static final class Stumm implements Protokoll {

        @Override
        public void vermerken(@Nullable Long fassung, String gegenstand, String feld, @Nullable String alt, @Nullable String neu) {}

        @Override
        public List<Eintrag> zu(@Nullable Long fassung, String gegenstand) {
            return List.of();
        }
    }
}
