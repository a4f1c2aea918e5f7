package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.zielnachhaltung.Zieldialog.Beteiligte;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Massnahme;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Nachtrag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcZieldialoge {

    private final JdbcClient jdbc;

    JdbcZieldialoge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A measure with the programme it belongs to. */
    record Offen(Massnahme massnahme, long programm) {}

    /** Newest first. */
    List<Zieldialog> desProgramms(long programm) {
        Map<Long, List<Nachtrag>> nachtraege = new HashMap<>();
        jdbc.sql("""
                select n.* from zielnachhaltung.nachtrag n join zielnachhaltung.dialog d on d.id = n.dialog
                 where d.programm = :programm order by n.id
                """).param("programm", programm).query((ResultSet rs) -> {
                    nachtraege.computeIfAbsent(rs.getLong("dialog"), id -> new ArrayList<>()).add(new Nachtrag(rs.getString("text"),
                            rs.getTimestamp("erfasst_am").toInstant(), rs.getString("erfasst_von")));
                });
        Map<Long, List<Massnahme>> massnahmen = new HashMap<>();
        jdbc.sql("""
                select m.* from zielnachhaltung.massnahme m join zielnachhaltung.dialog d on d.id = m.dialog
                 where d.programm = :programm order by m.frist, m.id
                """).param("programm", programm).query((ResultSet rs) -> {
                    massnahmen.computeIfAbsent(rs.getLong("dialog"), id -> new ArrayList<>()).add(massnahme(rs));
                });
        return jdbc.sql("select * from zielnachhaltung.dialog where programm = :programm order by tag desc, id desc")
                .param("programm", programm)
                .query((rs, nr) -> new Zieldialog(rs.getLong("id"), rs.getLong("programm"), rs.getObject("tag", LocalDate.class),
                        rs.getObject("datenstand", LocalDate.class),
                        Arrays.stream((String[]) rs.getArray("beteiligte").getArray()).map(Beteiligte::valueOf).toList(),
                        List.of((String[]) rs.getArray("ziele").getArray()), rs.getString("niederschrift"), rs.getString("einschaetzung"),
                        rs.getTimestamp("erfasst_am").toInstant(), rs.getString("erfasst_von"),
                        nachtraege.getOrDefault(rs.getLong("id"), List.of()), massnahmen.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    Optional<Zieldialog> mit(long programm, long id) {
        return desProgramms(programm).stream().filter(d -> d.id() == id).findFirst();
    }

    long anfuegen(Zieldialog d) {
        return jdbc.sql("""
                insert into zielnachhaltung.dialog (programm, tag, datenstand, beteiligte, ziele, niederschrift, einschaetzung, erfasst_am, erfasst_von)
                values (:programm, :tag, :datenstand, :beteiligte, :ziele, :niederschrift, :einschaetzung, :wann, :wer) returning id
                """).param("programm", d.programm()).param("tag", d.tag()).param("datenstand", d.datenstand())
                .param("beteiligte", d.beteiligte().stream().map(Enum::name).toArray(String[]::new))
                .param("ziele", d.ziele().toArray(String[]::new)).param("niederschrift", d.niederschrift())
                .param("einschaetzung", d.einschaetzung()).param("wann", Timestamp.from(d.erfasstAm())).param("wer", d.erfasstVon())
                .query(Long.class).single();
    }

    void nachtragen(long dialog, Nachtrag nachtrag) {
        jdbc.sql("""
                insert into zielnachhaltung.nachtrag (dialog, text, erfasst_am, erfasst_von) values (:dialog, :text, :wann, :wer)
                """).param("dialog", dialog).param("text", nachtrag.text()).param("wann", Timestamp.from(nachtrag.erfasstAm()))
                .param("wer", nachtrag.erfasstVon()).update();
    }

    long vereinbaren(Massnahme m) {
        return jdbc.sql("""
                insert into zielnachhaltung.massnahme (dialog, text, ziel, verantwortlich, frist, stand, ergebnis)
                values (:dialog, :text, :ziel, :verantwortlich, :frist, :stand, :ergebnis) returning id
                """).param("dialog", m.dialog()).param("text", m.text()).param("ziel", m.ziel()).param("verantwortlich", m.verantwortlich())
                .param("frist", m.frist()).param("stand", m.stand().name()).param("ergebnis", m.ergebnis()).query(Long.class).single();
    }

    /** @return false when somebody else was faster */
    boolean aendern(Massnahme m) {
        return jdbc.sql("""
                update zielnachhaltung.massnahme set text = :text, ziel = :ziel, verantwortlich = :verantwortlich, frist = :frist,
                       stand = :stand, ergebnis = :ergebnis, version = version + 1
                 where id = :id and version = :version
                """).param("text", m.text()).param("ziel", m.ziel()).param("verantwortlich", m.verantwortlich()).param("frist", m.frist())
                .param("stand", m.stand().name()).param("ergebnis", m.ergebnis()).param("id", m.id()).param("version", m.version())
                .update() == 1;
    }

    List<Offen> offene() {
        return jdbc.sql("""
                select m.*, d.programm from zielnachhaltung.massnahme m join zielnachhaltung.dialog d on d.id = m.dialog
                 where m.stand in ('OFFEN', 'IN_ARBEIT') order by m.frist, m.id
                """).query((rs, nr) -> new Offen(massnahme(rs), rs.getLong("programm"))).list();
    }

    private static Massnahme massnahme(ResultSet rs) throws SQLException {
        return new Massnahme(rs.getLong("id"), rs.getLong("dialog"), rs.getString("text"), rs.getString("ziel"),
                rs.getString("verantwortlich"), rs.getObject("frist", LocalDate.class), Massnahme.Stand.valueOf(rs.getString("stand")),
                rs.getString("ergebnis"), rs.getInt("version"));
    }
}
