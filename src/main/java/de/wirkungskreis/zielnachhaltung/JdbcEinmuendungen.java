package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.ziel.Ziel;
import de.wirkungskreis.ziel.Zielwert;
import de.wirkungskreis.zielnachhaltung.Messreihe.Art;
import de.wirkungskreis.zielnachhaltung.Messreihe.Monat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Einmündungen in Ausbildung by month of the Berichtsjahr (October to September), one per person and year. */
@Repository
class JdbcEinmuendungen {

    private static final int OKTOBER = 10;

    private final JdbcClient jdbc;
    private final Betriebsmodus modus;

    JdbcEinmuendungen(JdbcClient jdbc, Betriebsmodus modus) {
        this.jdbc = jdbc;
        this.modus = modus;
    }

    private record Zeile(YearMonth monat, long anzahl) {}

    /** Empty for any other target, and where people are not kept. Whole months alone: the one that runs is not over. */
    Optional<Messreihe> zu(Ziel ziel, Zielwert wert, LocalDate datenstand) {
        String name = (ziel.indikator() + " " + wert.gruppe()).toLowerCase(Locale.GERMANY);
        if (!name.contains("einmündung") || wert.einheit() != Zielwert.Zieleinheit.FAELLE || !modus.mitPersonen()) {
            return Optional.empty();
        }
        var letzter = YearMonth.from(datenstand).minusMonths(1);
        var zeilen = jdbc.sql("""
                select date_trunc('month', am)::date as monat, count(*) as anzahl from teilnahme.v_einmuendung where am <= :bis group by 1
                """).param("bis", letzter.atEndOfMonth())
                .query((rs, nr) -> new Zeile(YearMonth.from(rs.getObject("monat", LocalDate.class)), rs.getLong("anzahl"))).list();
        if (zeilen.isEmpty()) {
            return Optional.empty();
        }
        var monate = new TreeMap<YearMonth, Monat>();
        var erster = zeilen.stream().map(Zeile::monat).min(YearMonth::compareTo).orElseThrow();
        // nobody began in a month without a row
        for (var m = erster; !m.isAfter(letzter); m = m.plusMonths(1)) {
            monate.put(m, new Monat(0, 1));
        }
        zeilen.forEach(z -> monate.put(z.monat(), new Monat(z.anzahl(), 1)));
        return Optional.of(new Messreihe(Art.ANZAHL, OKTOBER, monate));
    }
}
