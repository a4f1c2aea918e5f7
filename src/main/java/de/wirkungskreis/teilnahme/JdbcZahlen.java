package de.wirkungskreis.teilnahme;

import de.wirkungskreis.massnahme.Belegungsquelle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts by the function of the database that the published view has too. */
@Repository
class JdbcZahlen implements Zahlen, Belegungsquelle {

    private static final String SUMMEN = """
            select monat, instrument, massnahme, sum(zugewiesen) as zugewiesen, sum(bestand) as bestand,
                   coalesce(sum(bestand) filter (where geschlecht = 'WEIBLICH'), 0) as bestand_frauen, sum(eintritte) as eintritte,
                   coalesce(sum(eintritte) filter (where geschlecht = 'WEIBLICH'), 0) as eintritte_frauen, sum(austritte) as austritte,
                   sum(abbrueche) as abbrueche, sum(verbleib_bekannt) as verbleib_bekannt, sum(verbleib_erfolg) as verbleib_erfolg,
                   sum(personen) as personen
              from teilnahme.monatszahlen(:heute) z
             where gruppe = :gruppe and monat between :von and :bis
            """;

    /** Since when people are followed one by one, deleted ones included; null: they are not. Imported counts speak only for themselves. */
    private static final String BEGINN = """
            select * from (select least((select min(am) from teilnahme.ereignis),
                                        (select min(erster) from teilnahme.loeschung where teilnahme.modus() = 'PSEUDONYM')) as beginn) b
            """;

    private final JdbcClient jdbc;
    private final JdbcZahlengedaechtnis gedaechtnis;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    JdbcZahlen(JdbcClient jdbc, JdbcZahlengedaechtnis gedaechtnis, Teilnahmeworte worte, Clock uhr) {
        this.jdbc = jdbc;
        this.gedaechtnis = gedaechtnis;
        this.worte = worte;
        this.uhr = uhr;
    }

    private record Monatsfrage(YearMonth von, YearMonth bis, Gruppe gruppe, LocalDate heute) {}

    private record Gruppenfrage(YearMonth von, YearMonth bis, String instrument, LocalDate heute) {}

    private record Massnahmenfrage(Set<String> massnahmen, YearMonth von, YearMonth bis, LocalDate heute) {}

    @Override
    public List<Monatszahl> monate(YearMonth von, YearMonth bis, Gruppe gruppe) {
        return gedaechtnis.antwort(new Monatsfrage(von, bis, gruppe, LocalDate.now(uhr)), () -> monateGelesen(von, bis, gruppe));
    }

    private List<Monatszahl> monateGelesen(YearMonth von, YearMonth bis, Gruppe gruppe) {
        return jdbc.sql(SUMMEN + " group by monat, instrument, massnahme order by monat, instrument, massnahme")
                .param("heute", LocalDate.now(uhr)).param("gruppe", gruppe.name()).param("von", von.atDay(1)).param("bis", bis.atDay(1))
                .query((rs, nr) -> zahl(rs)).list();
    }

    private record Gruppenzahl(Gruppe gruppe, Monatszahl zahl) {}

    @Override
    public Map<Gruppe, List<Monatszahl>> jeGruppe(YearMonth von, YearMonth bis, String instrument) {
        return gedaechtnis.antwort(new Gruppenfrage(von, bis, instrument, LocalDate.now(uhr)), () -> jeGruppeGelesen(von, bis, instrument));
    }

    private Map<Gruppe, List<Monatszahl>> jeGruppeGelesen(YearMonth von, YearMonth bis, String instrument) {
        return jdbc.sql("""
                select gruppe, monat, instrument, massnahme, sum(zugewiesen) as zugewiesen, sum(bestand) as bestand,
                       coalesce(sum(bestand) filter (where geschlecht = 'WEIBLICH'), 0) as bestand_frauen, sum(eintritte) as eintritte,
                       coalesce(sum(eintritte) filter (where geschlecht = 'WEIBLICH'), 0) as eintritte_frauen, sum(austritte) as austritte,
                       sum(abbrueche) as abbrueche, sum(verbleib_bekannt) as verbleib_bekannt, sum(verbleib_erfolg) as verbleib_erfolg,
                       sum(personen) as personen
                  from teilnahme.monatszahlen(:heute) z
                 where instrument = :instrument and monat between :von and :bis
                 group by gruppe, monat, instrument, massnahme
                """).param("heute", LocalDate.now(uhr)).param("instrument", instrument).param("von", von.atDay(1)).param("bis", bis.atDay(1))
                .query((rs, nr) -> new Gruppenzahl(Gruppe.valueOf(rs.getString("gruppe")), zahl(rs))).list().stream()
                .collect(Collectors.groupingBy(Gruppenzahl::gruppe, () -> new EnumMap<>(Gruppe.class),
                        Collectors.mapping(Gruppenzahl::zahl, Collectors.toList())));
    }

    private static Monatszahl zahl(ResultSet rs) throws SQLException {
        return new Monatszahl(YearMonth.from(rs.getObject("monat", LocalDate.class)), rs.getString("instrument"), rs.getString("massnahme"),
                rs.getInt("zugewiesen"), rs.getInt("bestand"), rs.getInt("bestand_frauen"), rs.getInt("eintritte"),
                rs.getInt("eintritte_frauen"), rs.getInt("austritte"), rs.getInt("abbrueche"), rs.getInt("verbleib_bekannt"),
                rs.getInt("verbleib_erfolg"), rs.getInt("personen"));
    }

    private record Instrumentzahl(String instrument, int zahl) {}

    @Override
    public Map<String, Integer> personen(YearMonth monat, Gruppe gruppe) {
        return jdbc.sql("""
                select z.instrument, sum(z.zahl)::integer as zahl from (
                select t.instrument, count(distinct t.person) as zahl from teilnahme.teilnahme t
                 where t.eintritt between :erster and least(:letzter::date, :heute::date)
                   and (:gruppe = 'GESAMT' or exists (select from teilnahme.v_gruppe g
                                                       where g.person = t.person and g.gruppe = :gruppe and g.gilt @> t.eintritt))
                 group by t.instrument
                union all
                select b.instrument, sum(b.personen) from teilnahme.bewahrt b where b.monat = :erster and b.gruppe = :gruppe group by b.instrument) z
                 where not exists (select from teilnahme.aggregat a where a.monat = :erster and a.instrument = z.instrument)
                 group by z.instrument
                union all
                select instrument, sum(personen) from teilnahme.aggregat where monat = :erster and gruppe = :gruppe group by instrument
                """).param("heute", LocalDate.now(uhr)).param("gruppe", gruppe.name()).param("erster", monat.atDay(1))
                .param("letzter", monat.atEndOfMonth()).query((rs, nr) -> new Instrumentzahl(rs.getString("instrument"), rs.getInt("zahl")))
                .list().stream().collect(Collectors.toMap(Instrumentzahl::instrument, Instrumentzahl::zahl));
    }

    @Override
    public Map<String, Integer> personen(YearMonth von, YearMonth bis, Gruppe gruppe) {
        return jdbc.sql("""
                select t.instrument, count(distinct t.person)::integer as zahl from teilnahme.teilnahme t
                 where t.eintritt between :erster and least(:letzter::date, :heute::date)
                   and (:gruppe = 'GESAMT' or exists (select from teilnahme.v_gruppe g
                                                       where g.person = t.person and g.gruppe = :gruppe and g.gilt @> t.eintritt))
                   and not exists (select from teilnahme.aggregat a where a.instrument = t.instrument and a.monat between :erster and :letzter)
                   and not exists (select from teilnahme.bewahrt b where b.instrument = t.instrument and b.monat between :erster and :letzter)
                 group by t.instrument
                """).param("heute", LocalDate.now(uhr)).param("gruppe", gruppe.name()).param("erster", von.atDay(1))
                .param("letzter", bis.atEndOfMonth()).query((rs, nr) -> new Instrumentzahl(rs.getString("instrument"), rs.getInt("zahl")))
                .list().stream().collect(Collectors.toMap(Instrumentzahl::instrument, Instrumentzahl::zahl));
    }

    @Override
    public Set<String> ohneZeilen(YearMonth monat, Gruppe gruppe) {
        return jdbc.sql("""
                select instrument from teilnahme.aggregat where monat = :monat and gruppe = :gruppe
                union select instrument from teilnahme.bewahrt where monat = :monat and gruppe = :gruppe
                """).param("monat", monat.atDay(1)).param("gruppe", gruppe.name()).query(String.class).set();
    }

    @Override
    public Optional<LocalDate> datenstand() {
        return Optional.ofNullable(jdbc.sql("""
                select greatest((select max(am) from teilnahme.ereignis where am <= :heute), (select max(stichtag) - 1 from teilnahme.loeschung where teilnahme.modus() = 'PSEUDONYM'),
                                (select max(least((monat + interval '1 month')::date - 1, :heute::date))
                                   from teilnahme.aggregat where monat <= :heute)) as bis
                """).param("heute", LocalDate.now(uhr)).query((rs, nr) -> Optional.ofNullable(rs.getObject("bis", LocalDate.class)))
                .single().orElse(null));
    }

    @Override
    public List<Monatszahlen> monatszahlen(Set<String> massnahmen, YearMonth von, YearMonth bis) {
        return massnahmen.isEmpty() ? List.of() : gedaechtnis.antwort(new Massnahmenfrage(Set.copyOf(massnahmen), von, bis, LocalDate.now(uhr)),
                () -> monatszahlenGelesen(massnahmen, von, bis));
    }

    private List<Monatszahlen> monatszahlenGelesen(Set<String> massnahmen, YearMonth von, YearMonth bis) {
        Map<String, Monatszahlen> je = new HashMap<>();
        var beginn = new AtomicReference<@Nullable YearMonth>();
        jdbc.sql(BEGINN + " left join (" + SUMMEN + " and massnahme in (:massnahmen) group by monat, instrument, massnahme) z on true")
                .param("heute", LocalDate.now(uhr)).param("gruppe", Gruppe.GESAMT.name()).param("von", von.atDay(1))
                .param("bis", bis.atDay(1)).param("massnahmen", massnahmen).query(rs -> {
                    beginn.set(monat(rs, "beginn"));
                    if (rs.getObject("monat") != null) {
                        var z = zahl(rs);
                        je.put(z.massnahme() + z.monat(), new Monatszahlen(z.massnahme(), z.monat(), z.zugewiesen(), z.bestand(),
                                z.eintritte(), z.eintritteFrauen(), z.austritte(), z.abbrueche(), z.verbleibBekannt(), z.verbleibErfolg()));
                    }
                });
        List<Monatszahlen> alle = new ArrayList<>();
        for (var monat = von; !monat.isAfter(bis); monat = monat.plusMonths(1)) {
            for (String m : massnahmen) {
                var zahl = je.get(m + monat);
                if (zahl != null) {
                    alle.add(zahl);
                } else if (beginn.get() != null && !monat.isBefore(beginn.get())) {
                    // counted, and nobody was there
                    alle.add(new Monatszahlen(m, monat, 0, 0, 0, 0, 0, 0, 0, 0));
                }
            }
        }
        return List.copyOf(alle);
    }

    @Override
    public Gezaehlt gezaehlt(YearMonth von, YearMonth bis) {
        var heute = YearMonth.from(LocalDate.now(uhr));
        var beginn = new AtomicReference<@Nullable YearMonth>();
        Map<YearMonth, Set<String>> aggregate = new HashMap<>();
        jdbc.sql(BEGINN + " left join (select distinct monat, instrument from teilnahme.aggregat where monat between :von and :bis) a on true")
                .param("von", von.atDay(1)).param("bis", bis.atDay(1)).query(rs -> {
                    beginn.set(monat(rs, "beginn"));
                    var monat = monat(rs, "monat");
                    if (monat != null) {
                        aggregate.computeIfAbsent(monat, m -> new HashSet<>()).add(rs.getString("instrument"));
                    }
                });
        return new Gezaehlt(beginn.get() == null ? null : YearMonth.of(beginn.get().getYear(), 1), bis.isAfter(heute) ? heute : bis, aggregate);
    }

    private static @Nullable YearMonth monat(ResultSet rs, String spalte) throws SQLException {
        var tag = rs.getObject(spalte, LocalDate.class);
        return tag == null ? null : YearMonth.from(tag);
    }

    @Override
    public boolean gezaehlt() {
        return datenstand().isPresent();
    }

    @Override
    public String stand() {
        return datenstand().map(bis -> worte.text("teilnahme.belegung.stand", bis))
                .orElseGet(() -> Objects.requireNonNull(worte.text("teilnahme.belegung.leer")));
    }
}
