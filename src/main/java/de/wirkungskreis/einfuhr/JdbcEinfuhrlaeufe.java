package de.wirkungskreis.einfuhr;

import de.wirkungskreis.einfuhr.Einfuhrlauf.Stand;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The runs and what is remembered of them. Progress is written beside the transaction that reads, or nobody sees it. */
@Repository
class JdbcEinfuhrlaeufe {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> WORTE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate stapel;
    private final Clock uhr;

    JdbcEinfuhrlaeufe(JdbcClient jdbc, JdbcTemplate stapel, Clock uhr) {
        this.stapel = stapel;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    @Transactional
    public long anlegen(String ziel, String dateiname, String pruefsumme, String kennung) {
        return jdbc.sql("""
                insert into einfuhr.lauf (ziel, dateiname, pruefsumme, begonnen_am, kennung, stand)
                values (:ziel, :datei, :pruefsumme, :jetzt, :kennung, 'LIEST') returning id
                """).param("ziel", ziel).param("datei", dateiname).param("pruefsumme", pruefsumme)
                .param("jetzt", Timestamp.from(uhr.instant())).param("kennung", kennung).query(Long.class).single();
    }

    @Transactional(readOnly = true)
    public Optional<Einfuhrlauf> mit(long id) {
        return jdbc.sql("select * from einfuhr.lauf where id = :id").param("id", id).query(JdbcEinfuhrlaeufe::lauf).optional();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Einfuhrlauf> letzte(List<String> ziele, int hoechstens) {
        return ziele.isEmpty() ? List.of() : jdbc.sql("select * from einfuhr.lauf where ziel in (:ziele) order by id desc limit :n")
                .param("ziele", ziele).param("n", hoechstens).query(JdbcEinfuhrlaeufe::lauf).list();
    }

    private static Einfuhrlauf lauf(ResultSet rs, int nr) throws SQLException {
        String abgleich = rs.getString("abgleich");
        Array unbekannte = rs.getArray("unbekannte");
        return new Einfuhrlauf(rs.getLong("id"), rs.getString("ziel"), rs.getString("dateiname"),
                rs.getTimestamp("begonnen_am").toInstant(), rs.getString("kennung"), Stand.valueOf(rs.getString("stand")),
                rs.getString("satz"), rs.getInt("gelesen"), rs.getInt("fehlerzahl"),
                List.of((String[]) unbekannte.getArray()),
                abgleich == null ? null : JSON.readValue(abgleich, Einfuhrabgleich.class));
    }

    /** @return whether somebody asked to stop */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean fortschritt(long id, int gelesen) {
        return jdbc.sql("update einfuhr.lauf set gelesen = :n where id = :id returning abbruch")
                .param("id", id).param("n", gelesen).query(Boolean.class).single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void abbruchVerlangen(long id) {
        jdbc.sql("update einfuhr.lauf set abbruch = true where id = :id and stand = 'LIEST'").param("id", id).update();
    }

    /** @return whether it stood at {@code von} */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean weiter(long id, Stand von, Stand nach, @Nullable String satz) {
        return stand(id, von, nach, satz);
    }

    /** The same inside the transaction of the caller. */
    @Transactional
    public boolean weiterMit(long id, Stand von, Stand nach) {
        return stand(id, von, nach, null);
    }

    private boolean stand(long id, Stand von, Stand nach, @Nullable String satz) {
        return jdbc.sql("""
                update einfuhr.lauf set stand = :nach, satz = :satz, beendet_am = :ende where id = :id and stand = :von
                """).param("id", id).param("von", von.name()).param("nach", nach.name()).param("satz", satz)
                .param("ende", nach.offen() ? null : Timestamp.from(uhr.instant())).update() == 1;
    }

    @Transactional
    public void gelesen(long id, int gelesen, List<String> unbekannte) {
        jdbc.sql("update einfuhr.lauf set gelesen = :n, unbekannte = :unbekannte where id = :id").param("id", id)
                .param("n", gelesen).param("unbekannte", unbekannte.toArray(String[]::new)).update();
    }

    @Transactional
    public void geprueft(long id, Einfuhrabgleich abgleich) {
        jdbc.sql("update einfuhr.lauf set abgleich = :abgleich::jsonb, stand = 'GEPRUEFT', satz = null where id = :id")
                .param("id", id).param("abgleich", JSON.writeValueAsString(abgleich)).update();
    }

    @Transactional
    public void fehlerhaft(long id, List<Einfuhrfehler> fehler, int anzahl) {
        zeilenLoeschen(id);
        stapel.batchUpdate("insert into einfuhr.fehler (lauf, nr, blatt, zelle, spalte, wert, regel, hinweis) values (?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, fehler.size()).mapToObj(nr -> {
                    var f = fehler.get(nr);
                    return new Object[] {id, nr + 1, f.blatt(), f.zelle(), f.spalte(), f.wert(), f.regel(), f.hinweis()};
                }).toList());
        jdbc.sql("update einfuhr.lauf set stand = 'FEHLERHAFT', fehlerzahl = :n, beendet_am = :jetzt where id = :id")
                .param("id", id).param("n", anzahl).param("jetzt", Timestamp.from(uhr.instant())).update();
    }

    @Transactional(readOnly = true)
    public List<Einfuhrfehler> fehler(long id, int hoechstens) {
        return jdbc.sql("""
                select blatt, zelle, spalte, wert, regel, hinweis from einfuhr.fehler where lauf = :id order by nr limit :n
                """).param("id", id).param("n", hoechstens).query(Einfuhrfehler.class).list();
    }

    @Transactional
    public void zeilenLoeschen(long id) {
        jdbc.sql("delete from einfuhr.zeile where lauf = :id").param("id", id).update();
    }

    @Transactional
    public void einzelheitenVergessen(long id) {
        jdbc.sql("select einfuhr.einzelheiten_vergessen(:id)").param("id", id).query((rs, nr) -> nr).list();
    }

    /** Lists about people that nobody took over or mended in time. Returns how many. */
    @Transactional
    public int verfallene(List<String> ziele, Instant vor, String satz) {
        if (ziele.isEmpty()) {
            return 0;
        }
        jdbc.sql("""
                update einfuhr.lauf set stand = 'VERWORFEN', satz = :satz, beendet_am = :jetzt
                 where ziel in (:ziele) and stand = 'GEPRUEFT' and begonnen_am < :vor
                """).param("satz", satz).param("ziele", ziele).param("vor", Timestamp.from(vor)).param("jetzt", Timestamp.from(uhr.instant())).update();
        return jdbc.sql("""
                select einfuhr.einzelheiten_vergessen(l.id) from einfuhr.lauf l
                 where l.ziel in (:ziele) and l.begonnen_am < :vor and l.stand in ('VERWORFEN', 'FEHLERHAFT', 'ABGEBROCHEN')
                   and (exists (select from einfuhr.zeile z where z.lauf = l.id) or exists (select from einfuhr.fehler f where f.lauf = l.id))
                """).param("ziele", ziele).param("vor", Timestamp.from(vor)).query((rs, nr) -> nr).list().size();
    }

    /** Tens of thousands of new rows mislead the planner until they are counted. */
    @Transactional
    public void zeilenVermessen() {
        jdbc.sql("analyze einfuhr.zeile").update();
    }

    /** Until the end of the transaction nobody else takes over a list of this kind. */
    @Transactional
    public void einzeln(String ziel) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('einfuhr/' || :ziel, 0))").param("ziel", ziel)
                .query((rs, nr) -> 0).list();
    }

    /** What was in work when the application ended, will not go on. */
    @Transactional
    public void abgerissene(String satz) {
        jdbc.sql("""
                update einfuhr.lauf set stand = 'ABGEBROCHEN', satz = :satz, beendet_am = :jetzt
                 where stand in ('LIEST', 'ZUORDNEN', 'UEBERNIMMT')
                """).param("satz", satz).param("jetzt", Timestamp.from(uhr.instant())).update();
        jdbc.sql("delete from einfuhr.zeile z using einfuhr.lauf l where l.id = z.lauf and l.stand = 'ABGEBROCHEN'").update();
    }

    @Transactional
    public void merken(String ziel, String name, Map<String, String> spalten) {
        jdbc.sql("""
                insert into einfuhr.zuordnung (ziel, name, spalten) values (:ziel, :name, :spalten::jsonb)
                on conflict (ziel, name) do update set spalten = excluded.spalten
                """).param("ziel", ziel).param("name", name).param("spalten", JSON.writeValueAsString(spalten)).update();
    }

    /** Name to mapping; a mapping is our column to their heading. */
    @Transactional(readOnly = true)
    public Map<String, Map<String, String>> gemerkte(String ziel) {
        Map<String, Map<String, String>> alle = new LinkedHashMap<>();
        jdbc.sql("select name, spalten from einfuhr.zuordnung where ziel = :ziel order by name").param("ziel", ziel)
                .query(rs -> {
                    alle.put(rs.getString("name"), JSON.readValue(rs.getString("spalten"), WORTE));
                });
        return alle;
    }

    @Transactional
    public boolean vergessen(String ziel, String name) {
        return jdbc.sql("delete from einfuhr.zuordnung where ziel = :ziel and name = :name").param("ziel", ziel)
                .param("name", name).update() == 1;
    }
}
