package de.wirkungskreis.statistik;

import de.wirkungskreis.kennzahl.Geschlecht;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcVeroeffentlichungen implements Veroeffentlichungen {

    private static final String SCHLUESSEL = """
             (messgroesse, zeitbezug, regionsart, region, rechtskreis, personenkreis, geschlecht, zaehlkonzept, raumprinzip)
             = (:messgroesse, :zeitbezug, :regionsart, :region, :rechtskreis, :personenkreis, :geschlecht, :zaehlkonzept, :raumprinzip)
            """;
    private static final Comparator<Gefuehrt> ORDNUNG = Comparator.comparing((Gefuehrt g) -> g.reihe().messgroesse())
            .thenComparing(g -> g.reihe().region().art()).thenComparing(g -> g.reihe().region().name()).thenComparing(g -> g.reihe().rechtskreis())
            .thenComparing(g -> g.reihe().personenkreis()).thenComparing(g -> rang(g.reihe().geschlecht())).thenComparing(Gefuehrt::nr);

    private final JdbcClient jdbc;

    JdbcVeroeffentlichungen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All before women, women before men, as on every page. */
    private static int rang(Geschlecht geschlecht) {
        return geschlecht == Geschlecht.GESAMT ? -1 : geschlecht == Geschlecht.W ? 0 : geschlecht.ordinal() + 1;
    }

    private static Gefuehrt reihe(ResultSet rs) throws SQLException {
        return new Gefuehrt(rs.getInt("nr"), new Reihe(Messgroesse.valueOf(rs.getString("messgroesse")), Zeitbezug.valueOf(rs.getString("zeitbezug")),
                new Region(Region.Art.valueOf(rs.getString("regionsart")), rs.getString("region")), Rechtskreis.valueOf(rs.getString("rechtskreis")),
                Personenkreis.valueOf(rs.getString("personenkreis")), Geschlecht.valueOf(rs.getString("geschlecht")),
                Zaehlkonzept.valueOf(rs.getString("zaehlkonzept")), Raumprinzip.valueOf(rs.getString("raumprinzip"))));
    }

    static Veroeffentlichung wert(ResultSet rs) throws SQLException {
        return new Veroeffentlichung(YearMonth.from(rs.getObject("monat", LocalDate.class)), rs.getObject("datenstand", LocalDate.class),
                rs.getBigDecimal("wert"), aus(Ersatzzeichen.class, rs.getString("ersatzzeichen")), rs.getBigDecimal("zaehler"),
                rs.getBigDecimal("nenner"), aus(Wertmerkmal.class, rs.getString("merkmal")), aus(Reife.class, rs.getString("reife")),
                (Integer) rs.getObject("rang"), (Integer) rs.getObject("rang_von"), rs.getString("quelle"));
    }

    private static <E extends Enum<E>> @Nullable E aus(Class<E> art, @Nullable String name) {
        return name == null ? null : Enum.valueOf(art, name);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gefuehrt> reihen(LocalDate stand) {
        return jdbc.sql("""
                select nr, messgroesse, zeitbezug, regionsart, region, rechtskreis, personenkreis, geschlecht, zaehlkonzept, raumprinzip
                  from statistik.reihe r where exists (select from statistik.wert w where w.reihe = r.nr and w.datenstand <= :stand)
                """).param("stand", stand).query((rs, nr) -> reihe(rs)).list().stream().sorted(ORDNUNG).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Gefuehrt> reihe(int nr) {
        return jdbc.sql("""
                select nr, messgroesse, zeitbezug, regionsart, region, rechtskreis, personenkreis, geschlecht, zaehlkonzept, raumprinzip
                  from statistik.reihe where nr = :nr
                """).param("nr", nr).query((rs, zeile) -> reihe(rs)).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LocalDate> datenstaende(LocalDate stand) {
        return jdbc.sql("select distinct datenstand from statistik.wert where datenstand <= :stand order by datenstand desc")
                .param("stand", stand).query(LocalDate.class).list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Veroeffentlichung> werte(Reihe reihe, LocalDate stand) {
        Map<YearMonth, Veroeffentlichung> neueste = new LinkedHashMap<>();
        verlauf(reihe, stand).forEach(v -> neueste.put(v.monat(), v));
        return List.copyOf(neueste.values());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, List<Veroeffentlichung>> werte(LocalDate stand) {
        Map<Integer, List<Veroeffentlichung>> werte = new HashMap<>();
        jdbc.sql("""
                select distinct on (reihe, monat) reihe, monat, datenstand, wert, ersatzzeichen, zaehler, nenner, merkmal, reife, rang, rang_von, quelle
                  from statistik.wert where datenstand <= :stand order by reihe, monat, datenstand desc
                """).param("stand", stand).query(rs -> {
                    werte.computeIfAbsent(rs.getInt("reihe"), r -> new ArrayList<>()).add(wert(rs));
                });
        return werte;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Veroeffentlichung> verlauf(Reihe reihe, LocalDate stand) {
        return nr(reihe).map(nr -> jdbc.sql("""
                select monat, datenstand, wert, ersatzzeichen, zaehler, nenner, merkmal, reife, rang, rang_von, quelle
                  from statistik.wert where reihe = :nr and datenstand <= :stand order by monat, datenstand
                """).param("nr", nr).param("stand", stand).query((rs, zeile) -> wert(rs)).list()).orElse(List.of());
    }

    private Optional<Integer> nr(Reihe reihe) {
        return jdbc.sql("select nr from statistik.reihe where" + SCHLUESSEL).params(schluessel(reihe)).query(Integer.class).optional();
    }

    private static Map<String, Object> schluessel(Reihe r) {
        return Map.of("messgroesse", r.messgroesse().name(), "zeitbezug", r.zeitbezug().name(), "regionsart", r.region().art().name(),
                "region", r.region().name(), "rechtskreis", r.rechtskreis().name(), "personenkreis", r.personenkreis().name(),
                "geschlecht", r.geschlecht().name(), "zaehlkonzept", r.zaehlkonzept().name(), "raumprinzip", r.raumprinzip().name());
    }

    @Override
    @Transactional
    public int anfuegen(Reihe reihe, List<Veroeffentlichung> werte) {
        jdbc.sql("""
                insert into statistik.reihe (messgroesse, zeitbezug, regionsart, region, rechtskreis, personenkreis, geschlecht, zaehlkonzept, raumprinzip)
                values (:messgroesse, :zeitbezug, :regionsart, :region, :rechtskreis, :personenkreis, :geschlecht, :zaehlkonzept, :raumprinzip)
                on conflict do nothing
                """).params(schluessel(reihe)).update();
        int nr = nr(reihe).orElseThrow();
        return werte.stream().mapToInt(w -> jdbc.sql("""
                insert into statistik.wert (reihe, monat, datenstand, wert, ersatzzeichen, zaehler, nenner, merkmal, reife, rang, rang_von, quelle)
                values (:reihe, :monat, :datenstand, :wert, :ersatzzeichen, :zaehler, :nenner, :merkmal, :reife, :rang, :rangVon, :quelle)
                """).param("reihe", nr).param("monat", w.monat().atDay(1)).param("datenstand", w.datenstand()).param("wert", w.wert())
                .param("ersatzzeichen", name(w.ersatzzeichen())).param("zaehler", w.zaehler()).param("nenner", w.nenner())
                .param("merkmal", name(w.merkmal())).param("reife", name(w.reife())).param("rang", w.rang()).param("rangVon", w.rangVon())
                .param("quelle", w.quelle()).update()).sum();
    }

    private static @Nullable String name(@Nullable Enum<?> wert) {
        return wert == null ? null : wert.name();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unterschied> unterschiede(LocalDate frueher, LocalDate spaeter) {
        var damals = werte(frueher);
        var heute = werte(spaeter);
        List<Unterschied> unterschiede = new ArrayList<>();
        for (var reihe : reihen(spaeter)) {
            Map<YearMonth, Veroeffentlichung> alte = new HashMap<>();
            damals.getOrDefault(reihe.nr(), List.of()).forEach(v -> alte.put(v.monat(), v));
            heute.getOrDefault(reihe.nr(), List.of()).stream().filter(v -> anders(alte.get(v.monat()), v))
                    .forEach(v -> unterschiede.add(new Unterschied(reihe, v.monat(), alte.get(v.monat()), v)));
        }
        return unterschiede;
    }

    private static boolean anders(@Nullable Veroeffentlichung alt, Veroeffentlichung neu) {
        if (alt == null) {
            return true;
        }
        return alt.ersatzzeichen() != neu.ersatzzeichen() || alt.zahl().isPresent() && neu.zahl().isPresent()
                && alt.zahl().get().compareTo(neu.zahl().get()) != 0;
    }
}
