package de.wirkungskreis.verfahren;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBeratungen implements Beratungen {

    private final JdbcClient jdbc;

    JdbcBeratungen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open Auflage with where it comes from. */
    record OffeneAuflage(Beratungsschritt.Auflage auflage, long fassung) {}

    @Override
    public List<Beratungsschritt> zu(long fassung) {
        var auflagen = new HashMap<Long, List<Beratungsschritt.Auflage>>();
        jdbc.sql("""
                select a.* from verfahren.auflage a join verfahren.beratungsschritt s on s.id = a.schritt
                 where s.fassung = :fassung order by a.id
                """)
                .param("fassung", fassung)
                .query((ResultSet rs) -> {
                    auflagen.computeIfAbsent(rs.getLong("schritt"), id -> new ArrayList<>()).add(auflage(rs));
                });
        return jdbc.sql("select * from verfahren.beratungsschritt where fassung = :fassung order by id")
                .param("fassung", fassung)
                .query((rs, nr) -> new Beratungsschritt(rs.getLong("id"), Beratungsschritt.Art.valueOf(rs.getString("art")),
                        rs.getString("gremium"), rs.getObject("datum", LocalDate.class),
                        Beratungsschritt.Ergebnis.valueOf(rs.getString("ergebnis")), rs.getString("stellungnahme"),
                        rs.getObject("ja", Integer.class), rs.getObject("nein", Integer.class),
                        rs.getObject("enthaltung", Integer.class), List.of((String[]) rs.getArray("vorbehalte").getArray()),
                        rs.getString("begruendung"), rs.getObject("stand", Long.class), rs.getString("erfasst_von"),
                        rs.getTimestamp("erfasst_am").toInstant(), auflagen.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    void anfuegen(long fassung, Beratungsschritt s) {
        long id = jdbc.sql("""
                insert into verfahren.beratungsschritt (fassung, art, gremium, datum, ergebnis, stellungnahme, ja, nein,
                       enthaltung, vorbehalte, begruendung, stand, erfasst_von, erfasst_am)
                values (:fassung, :art, :gremium, :datum, :ergebnis, :stellungnahme, :ja, :nein, :enthaltung, :vorbehalte,
                       :begruendung, :stand, :wer, :wann) returning id
                """)
                .param("fassung", fassung).param("art", s.art().name()).param("gremium", s.gremium())
                .param("datum", s.datum()).param("ergebnis", s.ergebnis().name()).param("stellungnahme", s.stellungnahme())
                .param("ja", s.ja()).param("nein", s.nein()).param("enthaltung", s.enthaltung())
                .param("vorbehalte", s.vorbehalte().toArray(String[]::new)).param("begruendung", s.begruendung())
                .param("stand", s.stand()).param("wer", s.erfasstVon()).param("wann", Timestamp.from(s.erfasstAm()))
                .query(Long.class).single();
        s.auflagen().forEach(a -> jdbc.sql("""
                insert into verfahren.auflage (schritt, text, verantwortlich, frist, erledigt_am)
                values (:schritt, :text, :verantwortlich, :frist, :erledigtAm)
                """)
                .param("schritt", id).param("text", a.text()).param("verantwortlich", a.verantwortlich())
                .param("frist", a.frist()).param("erledigtAm", a.erledigtAm()).update());
    }

    Optional<OffeneAuflage> auflage(long id) {
        return jdbc.sql(AUFLAGE + " where a.id = :id").param("id", id).query(JdbcBeratungen::mitFassung).optional();
    }

    List<OffeneAuflage> offeneAuflagen() {
        return jdbc.sql(AUFLAGE + " where a.erledigt_am is null order by a.frist nulls last, a.id")
                .query(JdbcBeratungen::mitFassung).list();
    }

    boolean auflageAendern(Beratungsschritt.Auflage a) {
        return jdbc.sql("""
                update verfahren.auflage set text = :text, verantwortlich = :verantwortlich, frist = :frist,
                       erledigt_am = :erledigtAm, version = version + 1
                 where id = :id and version = :version
                """)
                .param("text", a.text()).param("verantwortlich", a.verantwortlich()).param("frist", a.frist())
                .param("erledigtAm", a.erledigtAm()).param("id", a.id()).param("version", a.version()).update() == 1;
    }

    /** What this house expects besides the indispensable. */
    Set<Beratungsschritt.Art> verlangt() {
        var verlangt = EnumSet.noneOf(Beratungsschritt.Art.class);
        jdbc.sql("select art from verfahren.verfahrensschritt where verlangt").query(String.class).list()
                .forEach(art -> verlangt.add(Beratungsschritt.Art.valueOf(art)));
        return verlangt;
    }

    /** All rows move on together: it is one page. */
    int verlangtVersion() {
        return jdbc.sql("select max(version) from verfahren.verfahrensschritt").query(Integer.class).single();
    }

    /** @return false when the version has moved on */
    boolean verlangen(Set<Beratungsschritt.Art> verlangt, int version) {
        return jdbc.sql("""
                update verfahren.verfahrensschritt set verlangt = art = any(:verlangt), version = version + 1
                 where version = :version
                """)
                .param("verlangt", verlangt.stream().map(Enum::name).toArray(String[]::new))
                .param("version", version).update() > 0;
    }

    private static final String AUFLAGE = """
            select a.*, s.fassung from verfahren.auflage a join verfahren.beratungsschritt s on s.id = a.schritt
            """;

    private static OffeneAuflage mitFassung(ResultSet rs, int nr) throws SQLException {
        return new OffeneAuflage(auflage(rs), rs.getLong("fassung"));
    }

    private static Beratungsschritt.Auflage auflage(ResultSet rs) throws SQLException {
        return new Beratungsschritt.Auflage(rs.getLong("id"), rs.getString("text"), rs.getString("verantwortlich"),
                tag(rs, "frist"), tag(rs, "erledigt_am"), rs.getInt("version"));
    }

    private static @Nullable LocalDate tag(ResultSet rs, String spalte) throws SQLException {
        return rs.getObject(spalte, LocalDate.class);
    }
}
