package de.wirkungskreis.leistungskette;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung.Art;
import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung.Herkunft;
import de.wirkungskreis.teilnahme.Ergebnisse.Verweisung.Ergebnis;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Gutschein;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the views of teilnahme publish, up to "heute". */
@Repository
class JdbcKetten {

    private final JdbcClient jdbc;
    private final Massnahmen massnahmen;
    private final Clock uhr;

    JdbcKetten(JdbcClient jdbc, Massnahmen massnahmen, Clock uhr) {
        this.jdbc = jdbc;
        this.massnahmen = massnahmen;
        this.uhr = uhr;
    }

    /** Of every person the links, by first day. */
    Map<Long, List<Glied>> ketten() {
        var bruecken = massnahmen.alle().stream().filter(m -> m.angaben().module().contains(Massnahme.Modul.BRUECKENKURS))
                .map(Massnahme::schluessel).collect(Collectors.toSet());
        Map<Long, List<Glied>> ketten = new HashMap<>();
        jdbc.sql("""
                select id, person, geschlecht, instrument, massnahme, eintritt, case when austritt <= :heute then austritt end as austritt,
                       austritt <= :heute and austrittsgrund in ('ARBEITSAUFNAHME', 'AUSBILDUNG', 'SELBSTAENDIGKEIT') as erfolg
                  from teilnahme.v_teilnahme where eintritt <= :heute
                 order by person, eintritt, id
                """).param("heute", LocalDate.now(uhr)).query((rs, nr) -> glied(bruecken, rs.getLong("id"), rs.getLong("person"),
                rs.getString("geschlecht"), rs.getString("instrument"), rs.getString("massnahme"), rs.getObject("eintritt", LocalDate.class),
                rs.getObject("austritt", LocalDate.class), rs.getBoolean("erfolg"))).list()
                .forEach(g -> g.ifPresent(da -> ketten.computeIfAbsent(da.person(), p -> new ArrayList<>()).add(da)));
        return ketten;
    }

    private static Optional<Glied> glied(Set<String> bruecken, long id, long person, String geschlecht, String instrument,
            @Nullable String massnahme, LocalDate eintritt, @Nullable LocalDate austritt, boolean erfolg) {
        return Kettenstufe.von(instrument, massnahme != null && bruecken.contains(massnahme)).map(stufe ->
                new Glied(id, person, Geschlecht.valueOf(geschlecht), instrument, stufe, eintritt, austritt, erfolg));
    }

    /** @param bis first day that no longer belongs; null: until further notice */
    record Spanne(@Nullable LocalDate von, @Nullable LocalDate bis) {

        boolean enthaelt(LocalDate tag) {
            return (von == null || !tag.isBefore(von)) && (bis == null || tag.isBefore(bis));
        }
    }

    /** When somebody belongs to the group. */
    Map<Long, List<Spanne>> gruppe(Gruppe gruppe) {
        Map<Long, List<Spanne>> spannen = new HashMap<>();
        jdbc.sql("select person, lower(gilt) as von, upper(gilt) as bis from teilnahme.v_gruppe where gruppe = :gruppe")
                .param("gruppe", gruppe.name()).query(rs -> {
                    spannen.computeIfAbsent(rs.getLong("person"), p -> new ArrayList<>())
                            .add(new Spanne(rs.getObject("von", LocalDate.class), rs.getObject("bis", LocalDate.class)));
                });
        return spannen;
    }

    /** @param teilnahme what it was redeemed for; {@code begonnen}: not after "heute" */
    record Ausgestellt(long gutschein, long person, Geschlecht geschlecht, Gutschein.Art art, LocalDate ausgestellt, LocalDate gueltigBis,
            boolean zurueckgegeben, @Nullable Long teilnahme, @Nullable LocalDate begonnen) {}

    /** Those that lead to a first day of something; a placement voucher does not. */
    List<Ausgestellt> ausgestellt(LocalDate von, LocalDate bis) {
        return jdbc.sql("""
                select g.id, g.person, p.geschlecht, g.art, g.ausgestellt, g.gueltig_bis, g.stand = 'ZURUECKGEGEBEN' as zurueckgegeben,
                       case when coalesce(t.eintritt, g.eingeloest) <= :heute then g.teilnahme end as teilnahme,
                       case when coalesce(t.eintritt, g.eingeloest) <= :heute then coalesce(t.eintritt, g.eingeloest) end as begonnen
                  from teilnahme.v_gutschein g
                  join teilnahme.v_person p on p.person = g.person
                  left join teilnahme.v_teilnahme t on t.id = g.teilnahme
                 where g.ausgestellt between :von and least(:bis::date, :heute::date) and g.art <> 'AVGS_VERMITTLUNG'
                 order by g.ausgestellt, g.id
                """).param("heute", LocalDate.now(uhr)).param("von", von).param("bis", bis)
                .query((rs, nr) -> new Ausgestellt(rs.getLong("id"), rs.getLong("person"), Geschlecht.valueOf(rs.getString("geschlecht")),
                        Gutschein.Art.valueOf(rs.getString("art")), rs.getObject("ausgestellt", LocalDate.class),
                        rs.getObject("gueltig_bis", LocalDate.class), rs.getBoolean("zurueckgegeben"), rs.getObject("teilnahme", Long.class),
                        rs.getObject("begonnen", LocalDate.class))).list();
    }

    /** A level and the day since when it holds. */
    record Stand(String stufe, LocalDate seit) {}

    /** By person, ascending. */
    Map<Long, List<Stand>> sprachstaende() {
        Map<Long, List<Stand>> staende = new HashMap<>();
        jdbc.sql("select person, stufe, von from teilnahme.v_sprachstand where von <= :heute order by person, von")
                .param("heute", LocalDate.now(uhr)).query(rs -> {
                    staende.computeIfAbsent(rs.getLong("person"), p -> new ArrayList<>())
                            .add(new Stand(rs.getString("stufe"), rs.getObject("von", LocalDate.class)));
                });
        return staende;
    }

    /** Agreed on and not begun. */
    List<Planglied> geplant(@Nullable Geschlecht geschlecht) {
        return jdbc.sql("""
                select k.person, k.instrument, k.bis from teilnahme.v_kettenplan k join teilnahme.v_person p on p.person = k.person
                 where (:geschlecht = '' or p.geschlecht = :geschlecht)
                   and (k.erfuellt is null or k.erfuellt > :heute)
                 order by k.bis, k.person
                """).param("geschlecht", geschlecht == null ? "" : geschlecht.name()).param("heute", LocalDate.now(uhr))
                .query((rs, nr) -> new Planglied(rs.getLong("person"), rs.getString("instrument"), rs.getObject("bis", LocalDate.class))).list();
    }

    /** Of a Berichtsjahr, up to "heute". */
    List<Mensch<Einmuendungsfall>> einmuendungen(int berichtsjahr) {
        return jdbc.sql("""
                select e.person, p.geschlecht, e.am, e.art, e.herkunft from teilnahme.v_einmuendung e
                  join teilnahme.v_person p on p.person = e.person
                 where e.berichtsjahr = :berichtsjahr and e.am <= :heute order by e.am, e.person
                """).param("berichtsjahr", berichtsjahr).param("heute", LocalDate.now(uhr))
                .query((rs, nr) -> new Mensch<>(Geschlecht.valueOf(rs.getString("geschlecht")), new Einmuendungsfall(rs.getLong("person"),
                        rs.getObject("am", LocalDate.class), Art.valueOf(rs.getString("art")), Herkunft.valueOf(rs.getString("herkunft"))))).list();
    }

    List<Mensch<Verweisungsfall>> verweisungen(LocalDate von, LocalDate bis) {
        return jdbc.sql("""
                select v.person, p.geschlecht, v.instrument, v.am,
                       case when v.ergebnis_am <= :heute then v.ergebnis else 'OFFEN' end as ergebnis
                  from teilnahme.v_verweisung v join teilnahme.v_person p on p.person = v.person
                 where v.am between :von and least(:bis::date, :heute::date) order by v.am, v.id
                """).param("von", von).param("bis", bis).param("heute", LocalDate.now(uhr))
                .query((rs, nr) -> new Mensch<>(Geschlecht.valueOf(rs.getString("geschlecht")), new Verweisungsfall(rs.getLong("person"),
                        rs.getString("instrument"), rs.getObject("am", LocalDate.class), Ergebnis.valueOf(rs.getString("ergebnis"))))).list();
    }

    /** A case and the sex of whom it is about. */
    record Mensch<T>(Geschlecht geschlecht, T fall) {}

    /** Years in which somebody left something; empty: nobody has yet. */
    OptionalInt erstesJahr() {
        return jdbc.sql("select min(extract(year from austritt))::integer from teilnahme.v_teilnahme where austritt <= :heute")
                .param("heute", LocalDate.now(uhr)).query(Integer.class).optional().map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
