package de.wirkungskreis.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcRueckmeldungen {

    private static final int HOECHSTENS_OFFEN = 1000;

    private final JdbcClient jdbc;
    private final Clock uhr;
    private final Vermerke vermerke;

    JdbcRueckmeldungen(JdbcClient jdbc, Clock uhr, Vermerke vermerke) {
        this.jdbc = jdbc;
        this.uhr = uhr;
        this.vermerke = vermerke;
    }

    /** The form is open to everybody, so the table must not grow without end. */
    void entgegennehmen(String seite, String text, String antwortAn) {
        int neu = jdbc.sql("""
                insert into web.rueckmeldung (eingegangen, seite, text, antwort_an)
                select :eingegangen, :seite, :text, nullif(:antwort_an, '')
                 where (select count(*) from web.rueckmeldung where erledigt is null) < :hoechstens
                """)
                .param("eingegangen", jetzt()).param("seite", seite).param("text", text)
                .param("antwort_an", antwortAn).param("hoechstens", HOECHSTENS_OFFEN).update();
        if (neu == 0) {
            throw new Unzulaessig("web.rueckmeldung.voll");
        }
    }

    /** Open ones first, oldest first. */
    List<Rueckmeldung> alle() {
        return jdbc.sql("""
                select id, eingegangen, seite, text, antwort_an, erledigt
                  from web.rueckmeldung
                 order by erledigt nulls first, eingegangen
                 limit 500
                """).query(JdbcRueckmeldungen::rueckmeldung).list();
    }

    /** Done twice is done once. @param bezeichnung name of the act in the audit log */
    @Transactional
    void erledigen(long id, String bezeichnung) {
        int getroffen = jdbc.sql("update web.rueckmeldung set erledigt = :jetzt where id = :id and erledigt is null")
                .param("jetzt", jetzt()).param("id", id).update();
        if (getroffen > 0) {
            vermerke.vermerken("rueckmeldung/" + id, bezeichnung, null, null);
        } else if (!jdbc.sql("select exists (select from web.rueckmeldung where id = :id)").param("id", id)
                .query(Boolean.class).single()) {
            throw new NichtGefunden("web.rueckmeldung.unbekannt");
        }
    }

    private OffsetDateTime jetzt() {
        return uhr.instant().atOffset(ZoneOffset.UTC);
    }

    private static Rueckmeldung rueckmeldung(ResultSet zeile, int nr) throws SQLException {
        var erledigt = zeile.getObject("erledigt", OffsetDateTime.class);
        return new Rueckmeldung(zeile.getLong("id"), zeile.getObject("eingegangen", OffsetDateTime.class).toInstant(),
                zeile.getString("seite"), zeile.getString("text"), zeile.getString("antwort_an"),
                erledigt == null ? null : erledigt.toInstant());
    }
}
