package de.wirkungskreis.zielnachhaltung;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLageist {

    private final JdbcClient jdbc;

    JdbcLageist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param eingetroffen of words: whether; of a number null */
    record Lageist(
            String block, String zeile, int spalte, String angabe, @Nullable BigDecimal zahl, @Nullable String text, @Nullable Boolean eingetroffen,
            boolean vorlaeufig, LocalDate stand, String quelle, Instant erfasstAm, String erfasstVon) {}

    /** Newest first. */
    List<Lageist> desProgramms(long programm) {
        return jdbc.sql("""
                select block, zeile, spalte, angabe, zahl, text, eingetroffen, vorlaeufig, stand, quelle, erfasst_am, erfasst_von
                  from zielnachhaltung.lage_ist where programm = :programm order by nr desc
                """).param("programm", programm).query((rs, nr) -> new Lageist(rs.getString("block"), rs.getString("zeile"), rs.getInt("spalte"),
                        rs.getString("angabe"), rs.getBigDecimal("zahl"), rs.getString("text"), rs.getObject("eingetroffen", Boolean.class),
                        rs.getBoolean("vorlaeufig"), rs.getObject("stand", LocalDate.class), rs.getString("quelle"),
                        rs.getTimestamp("erfasst_am").toInstant(), rs.getString("erfasst_von"))).list();
    }

    void anfuegen(long programm, Lageist ist) {
        jdbc.sql("""
                insert into zielnachhaltung.lage_ist (programm, block, zeile, spalte, angabe, zahl, text, eingetroffen, vorlaeufig, stand, quelle,
                       erfasst_am, erfasst_von)
                values (:programm, :block, :zeile, :spalte, :angabe, :zahl, :text, :eingetroffen, :vorlaeufig, :stand, :quelle, :wann, :wer)
                """).param("programm", programm).param("block", ist.block()).param("zeile", ist.zeile()).param("spalte", ist.spalte())
                .param("angabe", ist.angabe()).param("zahl", ist.zahl()).param("text", ist.text()).param("eingetroffen", ist.eingetroffen())
                .param("vorlaeufig", ist.vorlaeufig()).param("stand", ist.stand()).param("quelle", ist.quelle())
                .param("wann", Timestamp.from(ist.erfasstAm())).param("wer", ist.erfasstVon()).update();
    }
}
