package de.wirkungskreis.zugang;

import de.wirkungskreis.web.Unzulaessig;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes with which people choose their own password, the first one and after a reset. Only the hash is kept; a code
 * is good once, for a day, and the next one for the same account replaces it.
 */
@Component
class JdbcEinmalcodes {

    static final Duration GILT = Duration.ofHours(24);
    private static final int GRUPPEN = 4;

    enum Ergebnis { GELUNGEN, FALSCH, ABGELAUFEN }

    /** The code in clear, for the one moment it is shown. */
    record Ausgestellt(String code, Instant bis) {}

    /** A reset the person has not confirmed yet. {@code von}: name of who did it. */
    record Hinweis(Instant wann, String von) {}

    private record Offen(String hash, Instant bis) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder hasher;
    private final Nutzerkonten konten;
    private final AngemeldeterHandelnder handelnder;
    private final Protokoll protokoll;
    private final MessageSource texte;
    private final Clock uhr;
    private final String niemandesHash;

    JdbcEinmalcodes(JdbcClient jdbc, PasswordEncoder hasher, Nutzerkonten konten, AngemeldeterHandelnder handelnder,
            Protokoll protokoll, MessageSource texte, Clock uhr) {
        this.jdbc = jdbc;
        this.hasher = hasher;
        this.konten = konten;
        this.handelnder = handelnder;
        this.protokoll = protokoll;
        this.texte = texte;
        this.uhr = uhr;
        this.niemandesHash = hasher.encode("niemand");
    }

    /** From now on the old password is void and all sessions of this person are over. */
    @Transactional
    Ausgestellt ausstellen(String kennung) {
        // an account that never had a password of its own is not reset, it just begins anew
        boolean erstzugang = jdbc.sql("""
                select n.passwort is null and not exists (select from zugang.einmalcode e
                                                           where e.kennung = n.kennung and e.art = 'RUECKSETZUNG')
                  from zugang.nutzer n where n.kennung = :kennung for update
                """).param("kennung", kennung).query(Boolean.class).single();
        int zeilen = jdbc.sql("""
                update zugang.nutzer set passwort = null, stand = stand + 1, version = version + 1
                 where kennung = :kennung and subjekt is null
                """).param("kennung", kennung).update();
        if (zeilen == 0) {
            throw new Unzulaessig(text("zugang.nutzer.fremd", kennung));
        }
        var jetzt = OffsetDateTime.now(uhr);
        String code = Zufallscode.neu(GRUPPEN);
        jdbc.sql("""
                insert into zugang.einmalcode (kennung, art, hash, von, ausgestellt, gilt_bis)
                values (:kennung, :art, :hash, :von, :jetzt, :bis)
                    on conflict (kennung) do update
                   set art = excluded.art, hash = excluded.hash, von = excluded.von, ausgestellt = excluded.ausgestellt,
                       gilt_bis = excluded.gilt_bis, eingeloest = null, gesehen = null
                """).param("kennung", kennung).param("art", erstzugang ? "ERSTZUGANG" : "RUECKSETZUNG")
                .param("hash", hasher.encode(Zufallscode.normiert(code))).param("von", handelnder.aktuell().kennung())
                .param("jetzt", jetzt).param("bis", jetzt.plus(GILT)).update();
        vermerken(kennung, erstzugang ? "zugang.einmalcode.vermerk.erster" : "zugang.einmalcode.vermerk.zurueckgesetzt");
        return new Ausgestellt(code, jetzt.plus(GILT).toInstant());
    }

    /** Takes as long for an account that has no code. The code is used up only when the password is set. */
    @Transactional
    Ergebnis einloesen(String kennung, String code, String passwort) {
        var offen = jdbc.sql("""
                select e.hash, e.gilt_bis
                  from zugang.einmalcode e join zugang.nutzer n on n.kennung = e.kennung
                 where e.kennung = :kennung and e.hash is not null and n.aktiv and n.subjekt is null
                   for update of e
                """).param("kennung", kennung).query(JdbcEinmalcodes::offen).optional();
        boolean stimmt = hasher.matches(Zufallscode.normiert(code), offen.map(Offen::hash).orElse(niemandesHash));
        if (offen.isEmpty() || !stimmt) {
            return Ergebnis.FALSCH;
        }
        if (!uhr.instant().isBefore(offen.get().bis())) {
            return Ergebnis.ABGELAUFEN;
        }
        jdbc.sql("update zugang.einmalcode set hash = null, eingeloest = :jetzt where kennung = :kennung")
                .param("jetzt", OffsetDateTime.now(uhr)).param("kennung", kennung).update();
        handelnder.ohneAnmeldung(konten.mit(kennung).orElseThrow().nutzer(), () -> {
            vermerken(kennung, "zugang.einmalcode.vermerk.eingeloest");
            konten.passwortSetzen(kennung, passwort);
        });
        return Ergebnis.GELUNGEN;
    }

    Optional<Hinweis> hinweis(String kennung) {
        return jdbc.sql("""
                select e.ausgestellt, coalesce(n.name, e.von) as von
                  from zugang.einmalcode e left join zugang.nutzer n on n.kennung = e.von
                 where e.kennung = :kennung and e.art = 'RUECKSETZUNG' and e.eingeloest is not null and e.gesehen is null
                """).param("kennung", kennung)
                .query((zeile, nr) -> new Hinweis(zeit(zeile, "ausgestellt"), zeile.getString("von"))).optional();
    }

    @Transactional
    void gesehen(String kennung) {
        int zeilen = jdbc.sql("""
                update zugang.einmalcode set gesehen = :jetzt
                 where kennung = :kennung and eingeloest is not null and gesehen is null
                """).param("jetzt", OffsetDateTime.now(uhr)).param("kennung", kennung).update();
        if (zeilen > 0) {
            vermerken(kennung, "zugang.einmalcode.vermerk.gesehen");
        }
    }

    private void vermerken(String kennung, String schluessel) {
        protokoll.vermerken(null, "nutzer/" + kennung, JdbcNutzerkonten.KENNWORT, null, text(schluessel));
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMAN);
    }

    private static Offen offen(ResultSet zeile, int nr) throws SQLException {
        return new Offen(zeile.getString("hash"), zeit(zeile, "gilt_bis"));
    }

    private static Instant zeit(ResultSet zeile, String spalte) throws SQLException {
        return zeile.getObject(spalte, OffsetDateTime.class).toInstant();
    }
}
