package de.wirkungskreis.teilnahme;

import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.teilnahme.Teilnahme.Ereignis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads Teilnahmen with their events, as of "heute", in two statements however many there are. */
@Repository
class JdbcTeilnahmeleser {

    private final JdbcClient jdbc;
    private final Clock uhr;

    JdbcTeilnahmeleser(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    private record Kopf(long id, long person, String instrument, @Nullable String massnahme, @Nullable Zeitraum geplant, boolean zukunft,
            int version) {}

    private record Zeile(long teilnahme, Ereignis ereignis) {}

    List<Teilnahme> lesen(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var heute = LocalDate.now(uhr);
        Map<Long, List<Ereignis>> ereignisse = jdbc.sql("""
                select teilnahme, nr, von, nach, am, grund, bis, rechtsstand, kennung from teilnahme.ereignis
                 where teilnahme in (:ids) and am <= :heute order by teilnahme, nr
                """).param("ids", ids).param("heute", heute).query((rs, nr) -> new Zeile(rs.getLong("teilnahme"), ereignis(rs))).list()
                .stream().collect(Collectors.groupingBy(Zeile::teilnahme, Collectors.mapping(Zeile::ereignis, Collectors.toList())));
        return jdbc.sql("""
                select id, person, instrument, massnahme, lower(geplant) as von, upper(geplant) as bis, version,
                       exists (select from teilnahme.ereignis e where e.teilnahme = t.id and e.am > :heute) as zukunft
                  from teilnahme.teilnahme t where id in (:ids)
                """).param("ids", ids).param("heute", heute).query((rs, nr) -> new Kopf(rs.getLong("id"), rs.getLong("person"),
                rs.getString("instrument"), rs.getString("massnahme"),
                zeitraum(rs.getObject("von", LocalDate.class), rs.getObject("bis", LocalDate.class)), rs.getBoolean("zukunft"),
                rs.getInt("version"))).list().stream().filter(k -> ereignisse.containsKey(k.id()))
                .map(k -> new Teilnahme(k.id(), k.person(), k.instrument(), k.massnahme(), k.geplant(),
                        List.copyOf(ereignisse.getOrDefault(k.id(), List.of())), k.zukunft(), k.version()))
                .sorted((a, b) -> a.ereignisse().get(0).am().equals(b.ereignisse().get(0).am()) ? Long.compare(a.id(), b.id())
                        : a.ereignisse().get(0).am().compareTo(b.ereignisse().get(0).am())).toList();
    }

    private static @Nullable Zeitraum zeitraum(@Nullable LocalDate von, @Nullable LocalDate bis) {
        return von == null || bis == null ? null : new Zeitraum(von, bis);
    }

    private static Ereignis ereignis(ResultSet rs) throws SQLException {
        String von = rs.getString("von");
        String grund = rs.getString("grund");
        return new Ereignis(rs.getInt("nr"), von == null ? null : Teilnahmezustand.valueOf(von),
                Teilnahmezustand.valueOf(rs.getString("nach")), rs.getObject("am", LocalDate.class),
                grund == null ? null : Grund.valueOf(grund), rs.getObject("bis", LocalDate.class),
                rs.getObject("rechtsstand", LocalDate.class), rs.getString("kennung"));
    }
}
