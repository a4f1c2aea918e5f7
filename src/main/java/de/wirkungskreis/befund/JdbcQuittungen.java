package de.wirkungskreis.befund;

import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who answered for which finding of a Fassung, and why. */
@Repository
class JdbcQuittungen {

    private static final String FELD = "Befund quittiert";

    private final JdbcClient jdbc;
    private final Handelnder handelnder;
    private final Protokoll protokoll;
    private final Clock uhr;

    JdbcQuittungen(JdbcClient jdbc, Handelnder handelnder, Protokoll protokoll, Clock uhr) {
        this.jdbc = jdbc;
        this.handelnder = handelnder;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** By finding; also those whose finding is gone or has changed since. */
    Map<String, Quittung> zu(long fassung) {
        return jdbc.sql("""
                select befund, grundlage, grund, quittiert_von, name, quittiert_am, version
                  from befund.quittung
                 where fassung = :fassung
                """).param("fassung", fassung).query(JdbcQuittungen::quittung).list().stream()
                .collect(Collectors.toMap(Quittung::befund, Function.identity()));
    }

    /** @return false when somebody else was faster; {@code alt} is what the form was opened with */
    @Transactional
    public boolean quittieren(long fassung, Befund befund, @Nullable Quittung alt, String grund) {
        var wer = handelnder.aktuell();
        // a version of -1 meets no row: whoever saw none does not overwrite one
        int betroffen = jdbc.sql("""
                insert into befund.quittung as q (fassung, befund, grundlage, grund, quittiert_von, name, quittiert_am)
                values (:fassung, :befund, :grundlage, :grund, :wer, :name, :wann)
                on conflict (fassung, befund) do update
                   set grundlage = :grundlage, grund = :grund, quittiert_von = :wer, name = :name, quittiert_am = :wann,
                       version = q.version + 1
                 where q.version = :version
                """)
                .param("fassung", fassung).param("befund", befund.schluessel()).param("grundlage", befund.grundlage())
                .param("grund", grund).param("wer", wer.kennung()).param("name", wer.name())
                .param("wann", Timestamp.from(uhr.instant())).param("version", alt == null ? -1 : alt.version()).update();
        if (betroffen == 1) {
            protokoll.vermerken(fassung, gegenstand(befund.schluessel()), FELD, alt == null ? null : alt.grund(), grund);
        }
        return betroffen == 1;
    }

    /** @return false when somebody else has changed or withdrawn it already */
    @Transactional
    public boolean zuruecknehmen(long fassung, Quittung quittung) {
        int betroffen = jdbc.sql("delete from befund.quittung where fassung = :fassung and befund = :befund and version = :version")
                .param("fassung", fassung).param("befund", quittung.befund()).param("version", quittung.version()).update();
        if (betroffen == 1) {
            protokoll.vermerken(fassung, gegenstand(quittung.befund()), FELD, quittung.grund(), null);
        }
        return betroffen == 1;
    }

    /** Copied with who said it and when: nobody has said anything new. */
    void uebernehmen(long von, long nach) {
        jdbc.sql("""
                insert into befund.quittung (fassung, befund, grundlage, grund, quittiert_von, name, quittiert_am)
                select :nach, befund, grundlage, grund, quittiert_von, name, quittiert_am
                  from befund.quittung
                 where fassung = :von
                """).param("von", von).param("nach", nach).update();
    }

    private static String gegenstand(String befund) {
        return "befund/" + befund.replace('/', '.');
    }

    private static Quittung quittung(ResultSet rs, int nr) throws SQLException {
        return new Quittung(rs.getString("befund"), rs.getString("grundlage"), rs.getString("grund"),
                rs.getString("quittiert_von"), rs.getString("name"), rs.getTimestamp("quittiert_am").toInstant(),
                rs.getInt("version"));
    }
}
