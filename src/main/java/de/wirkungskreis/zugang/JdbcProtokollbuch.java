package de.wirkungskreis.zugang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log: pages of it, and the whole chain. */
@Component
class JdbcProtokollbuch {

    static final int JE_SEITE = 100;

    private static final ZoneId ORTSZEIT = ZoneId.of("Europe/Berlin");

    private final JdbcClient jdbc;

    JdbcProtokollbuch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the check of the chain found.
     *
     * @param bruch number of the first line that is not as it was written, or of a gap; empty when all hold
     * @param kopf number and hash of the last good line, to be kept outside: it also proves that the end is still there
     */
    record Pruefung(long zeilen, Optional<Long> bruch, String kopf) {}

    /** Newest first, one more than a page when there are older ones. */
    List<Protokollsuche.Zeile> seite(Protokollsuche suche) {
        return jdbc.sql("""
                select nr, wann, kennung, rollen, fassung, gegenstand, feld, alt, neu
                  from zugang.protokoll
                 where (:gegenstand = '' or gegenstand = :gegenstand or starts_with(gegenstand, :gegenstand || '/'))
                   and (:person = '' or kennung = :person)
                   and (:von::timestamptz is null or wann >= :von)
                   and (:bis::timestamptz is null or wann < :bis)
                   and (:vor::bigint is null or nr < :vor)
                 order by nr desc
                 limit :anzahl
                """)
                .param("gegenstand", suche.gegenstand()).param("person", suche.person())
                .param("von", suche.von() == null ? null : suche.von().atStartOfDay(ORTSZEIT).toOffsetDateTime())
                .param("bis", suche.bis() == null ? null
                        : suche.bis().plusDays(1).atStartOfDay(ORTSZEIT).toOffsetDateTime())
                .param("vor", suche.vor()).param("anzahl", JE_SEITE + 1)
                .query(JdbcProtokollbuch::zeile).list();
    }

    List<String> personen() {
        return jdbc.sql("select distinct kennung from zugang.protokoll order by kennung").query(String.class).list();
    }

    long anzahlSeit(OffsetDateTime zeitpunkt) {
        return jdbc.sql("select count(*) from zugang.protokoll where wann >= :seit").param("seit", zeitpunkt)
                .query(Long.class).single();
    }

    /** @param anker {@code NR:HASH} of an earlier check; its line must still be there as it was */
    @Transactional(readOnly = true)
    Pruefung pruefen(Optional<String> anker) {
        var glied = Kettenglied.ANFANG;
        boolean ankerGesehen = anker.isEmpty();
        try (var zeilen = jdbc.sql("""
                select nr, wann, kennung, rollen, fassung, gegenstand, feld, alt, neu, vorgaenger, hash
                  from zugang.protokoll order by nr
                """).withFetchSize(1000).query((zeile, i) -> new Gelesen(zeile(zeile, i), zeile.getBytes("vorgaenger"),
                        zeile.getBytes("hash"))).stream()) {
            for (var gelesen : (Iterable<Gelesen>) zeilen::iterator) {
                var soll = glied.naechstes(gelesen.zeile().eintrag());
                if (gelesen.zeile().nr() != soll.nr() || !Arrays.equals(gelesen.vorgaenger(), glied.hash())
                        || !Arrays.equals(gelesen.hash(), soll.hash())) {
                    return new Pruefung(glied.nr(), Optional.of(soll.nr()), kopf(glied));
                }
                glied = soll;
                ankerGesehen |= anker.filter(kopf(glied)::equals).isPresent();
            }
        }
        return new Pruefung(glied.nr(), ankerGesehen ? Optional.empty() : Optional.of(glied.nr() + 1), kopf(glied));
    }

    private record Gelesen(Protokollsuche.Zeile zeile, byte[] vorgaenger, byte[] hash) {}

    private static String kopf(Kettenglied glied) {
        return glied.nr() + ":" + HexFormat.of().formatHex(glied.hash());
    }

    private static Protokollsuche.Zeile zeile(ResultSet zeile, int nr) throws SQLException {
        return new Protokollsuche.Zeile(zeile.getLong("nr"), JdbcProtokoll.eintrag(zeile, nr));
    }
}
