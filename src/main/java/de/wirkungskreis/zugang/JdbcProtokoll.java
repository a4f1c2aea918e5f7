package de.wirkungskreis.zugang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lines wait until just before the commit and are then chained and written in one go: the lock that serialises the
 * chain is held for milliseconds, after all other locks of the transaction, and hundreds of lines cost one batch.
 */
@Component
class JdbcProtokoll implements Protokoll {

    /** Any number, as long as nothing else locks with it. */
    private static final long KETTENSCHLOSS = 7_236_180_451L;

    private final JdbcClient jdbc;
    private final JdbcTemplate stapel;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcProtokoll(JdbcClient jdbc, JdbcTemplate stapel, Handelnder handelnder, Clock uhr) {
        this.jdbc = jdbc;
        this.stapel = stapel;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    public void vermerken(
            @Nullable Long fassung, String gegenstand, String feld, @Nullable String alt, @Nullable String neu) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Ein Vermerk gehört in die Transaktion der Änderung: " + gegenstand);
        }
        var wer = handelnder.aktuell();
        // PostgreSQL keeps microseconds; the hash must be over what is kept
        var wann = uhr.instant().truncatedTo(ChronoUnit.MICROS);
        wartende().add(new Eintrag(wann, wer.kennung(), Rolle.namen(wer.rollen()), fassung, gegenstand, feld, alt, neu));
    }

    @Override
    public List<Eintrag> zu(@Nullable Long fassung, String gegenstand) {
        schreiben();
        return jdbc.sql("""
                select wann, kennung, rollen, fassung, gegenstand, feld, alt, neu
                  from zugang.protokoll
                 where gegenstand = :gegenstand and (:fassung::bigint is null or fassung = :fassung)
                 order by nr desc
                """).param("gegenstand", gegenstand).param("fassung", fassung)
                .query(JdbcProtokoll::eintrag).list();
    }

    @SuppressWarnings("unchecked")
    private List<Eintrag> wartende() {
        var liste = (List<Eintrag>) TransactionSynchronizationManager.getResource(this);
        if (liste == null) {
            liste = new ArrayList<>();
            TransactionSynchronizationManager.bindResource(this, liste);
            TransactionSynchronizationManager.registerSynchronization(new VorDemCommit(liste));
        }
        return liste;
    }

    @SuppressWarnings("unchecked")
    private void schreiben() {
        var liste = (List<Eintrag>) TransactionSynchronizationManager.getResource(this);
        if (liste == null || liste.isEmpty()) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(:schloss)").param("schloss", KETTENSCHLOSS)
                .query((zeile, nr) -> nr).single();
        var glied = jdbc.sql("select nr, hash from zugang.protokoll order by nr desc limit 1")
                .query((zeile, nr) -> new Kettenglied(zeile.getLong("nr"), zeile.getBytes("hash")))
                .optional().orElse(Kettenglied.ANFANG);
        var zeilen = new ArrayList<Object[]>(liste.size());
        for (var e : liste) {
            var naechstes = glied.naechstes(e);
            zeilen.add(new Object[] {naechstes.nr(), OffsetDateTime.ofInstant(e.wann(), ZoneOffset.UTC), e.kennung(),
                    e.rollen(), e.fassung(), e.gegenstand(), e.feld(), e.alt(), e.neu(), glied.hash(), naechstes.hash()});
            glied = naechstes;
        }
        stapel.batchUpdate("""
                insert into zugang.protokoll
                       (nr, wann, kennung, rollen, fassung, gegenstand, feld, alt, neu, vorgaenger, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, zeilen);
        liste.clear();
    }

    static Eintrag eintrag(ResultSet zeile, int nr) throws SQLException {
        long fassung = zeile.getLong("fassung");
        Long vielleicht = zeile.wasNull() ? null : fassung;
        Instant wann = zeile.getObject("wann", OffsetDateTime.class).toInstant();
        return new Eintrag(wann, zeile.getString("kennung"), zeile.getString("rollen"), vielleicht,
                zeile.getString("gegenstand"), zeile.getString("feld"), zeile.getString("alt"), zeile.getString("neu"));
    }

    private final class VorDemCommit implements TransactionSynchronization {

        private final List<Eintrag> liste;

        private VorDemCommit(List<Eintrag> liste) {
            this.liste = liste;
        }

        /** Last of all: others may still note something just before the commit. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            schreiben();
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(JdbcProtokoll.this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(JdbcProtokoll.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(JdbcProtokoll.this, liste);
        }
    }
}
