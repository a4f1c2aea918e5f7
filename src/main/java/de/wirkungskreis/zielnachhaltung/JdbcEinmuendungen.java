package de.wirkungskreis.zielnachhaltung;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEinmuendungen {

    private final JdbcClient jdbc;

    JdbcEinmuendungen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Zeile(YearMonth monat, long anzahl) {}

    /** Months with any; one per person and year is counted. Nothing where people are not kept. */
    NavigableMap<YearMonth, Long> je() {
        var je = new TreeMap<YearMonth, Long>();
        jdbc.sql("""
                select date_trunc('month', am)::date as monat, count(*) as anzahl from teilnahme.v_einmuendung group by 1
                """).query((rs, nr) -> new Zeile(YearMonth.from(rs.getObject("monat", LocalDate.class)), rs.getLong("anzahl"))).list()
                .forEach(z -> je.put(z.monat(), z.anzahl()));
        return je;
    }
}
