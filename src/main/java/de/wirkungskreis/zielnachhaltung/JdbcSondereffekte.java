package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.zielnachhaltung.Sondereffekt.Ruecknahme;
import de.wirkungskreis.zielnachhaltung.Sondereffekt.Wirkung;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcSondereffekte {

    private final JdbcClient jdbc;

    JdbcSondereffekte(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they began. */
    @Transactional(readOnly = true)
    public List<Sondereffekt> desProgramms(long programm) {
        return jdbc.sql("""
                select s.id, s.programm, s.ziel, lower(s.zeitraum) as von, upper(s.zeitraum) - 1 as bis, s.wirkung, s.text, s.quelle, s.erfasst_am, s.erfasst_von,
                       r.grund, r.erfasst_am as zurueck_am, r.erfasst_von as zurueck_von
                  from zielnachhaltung.sondereffekt s left join zielnachhaltung.sondereffekt_ruecknahme r on r.sondereffekt = s.id
                 where s.programm = :programm order by lower(s.zeitraum), s.id
                """).param("programm", programm).query((rs, nr) -> sondereffekt(rs)).list();
    }

    private static Sondereffekt sondereffekt(ResultSet rs) throws SQLException {
        var grund = rs.getString("grund");
        return new Sondereffekt(rs.getLong("id"), rs.getLong("programm"), rs.getString("ziel"), rs.getObject("von", LocalDate.class),
                rs.getObject("bis", LocalDate.class), Wirkung.valueOf(rs.getString("wirkung")), rs.getString("text"), rs.getString("quelle"),
                rs.getTimestamp("erfasst_am").toInstant(), rs.getString("erfasst_von"), grund == null ? null
                        : new Ruecknahme(grund, rs.getTimestamp("zurueck_am").toInstant(), rs.getString("zurueck_von")));
    }

    long anfuegen(Sondereffekt s) {
        return jdbc.sql("""
                insert into zielnachhaltung.sondereffekt (programm, ziel, zeitraum, wirkung, text, quelle, erfasst_am, erfasst_von)
                values (:programm, :ziel, daterange(:von::date, :bis::date, '[]'), :wirkung, :text, :quelle, :wann, :wer) returning id
                """).param("programm", s.programm()).param("ziel", s.ziel()).param("von", s.von()).param("bis", s.bis())
                .param("wirkung", s.wirkung().name()).param("text", s.text()).param("quelle", s.quelle())
                .param("wann", Timestamp.from(s.erfasstAm())).param("wer", s.erfasstVon()).query(Long.class).single();
    }

    /** @return false when it had been taken back before */
    boolean zuruecknehmen(long id, Ruecknahme r) {
        return jdbc.sql("""
                insert into zielnachhaltung.sondereffekt_ruecknahme (sondereffekt, grund, erfasst_am, erfasst_von)
                values (:id, :grund, :wann, :wer) on conflict do nothing
                """).param("id", id).param("grund", r.grund()).param("wann", Timestamp.from(r.erfasstAm())).param("wer", r.erfasstVon()).update() == 1;
    }
}
