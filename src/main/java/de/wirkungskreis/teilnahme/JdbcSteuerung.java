package de.wirkungskreis.teilnahme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What steering asks of the Teilnahmen: free places, who leaves without a next step, who needs an offer. */
@Repository
class JdbcSteuerung {

    private final JdbcClient jdbc;
    private final Clock uhr;

    JdbcSteuerung(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /**
     * Of one Maßnahme on one day.
     *
     * @param erwartet assigned for then and not there yet
     * @param vorgemerkt noted, proposed or offered
     * @param angetreten and {@code nichtAngetreten}: of those assigned in the twelve months before
     */
    record Besetzung(String massnahme, int besetzt, int erwartet, int vorgemerkt, int angetreten, int nichtAngetreten) {}

    /** By Maßnahme. Who has agreed to leave before that day has left. */
    Map<String, Besetzung> besetzung(LocalDate am) {
        var heute = LocalDate.now(uhr);
        return jdbc.sql("""
                with stand as materialized (
                    select t.massnahme, t.eintritt, t.zugewiesen, t.geplant,
                           teilnahme.ende_nach_stand(t.id, t.austritt, t.geplant, :heute) as ende,
                           (select e.nach from teilnahme.ereignis e where e.teilnahme = t.id and e.am <= :heute
                             order by e.nr desc limit 1) as nach
                      from teilnahme.teilnahme t where t.massnahme is not null)
                select massnahme,
                       count(*) filter (where nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT')
                                          and (ende is null or ende >= :am)) as besetzt,
                       count(*) filter (where nach = 'ZUGEWIESEN' and (geplant is null or geplant @> :am::date)) as erwartet,
                       count(*) filter (where nach in ('VORGEMERKT', 'VORGESCHLAGEN', 'ANGEBOTEN')) as vorgemerkt,
                       count(*) filter (where zugewiesen > :vorjahr and eintritt <= :heute) as angetreten,
                       count(*) filter (where zugewiesen > :vorjahr and nach = 'NICHT_ANGETRETEN') as nicht_angetreten
                  from stand group by massnahme
                """).param("am", am).param("heute", heute).param("vorjahr", heute.minusYears(1))
                .query((rs, nr) -> new Besetzung(rs.getString("massnahme"), rs.getInt("besetzt"), rs.getInt("erwartet"),
                        rs.getInt("vorgemerkt"), rs.getInt("angetreten"), rs.getInt("nicht_angetreten"))).list().stream()
                .collect(Collectors.toMap(Besetzung::massnahme, Function.identity()));
    }

    /** @param ende the last day, past or agreed; {@code ausgetreten} says which */
    record Abgang(long teilnahme, long person, String pseudonym, String instrument, @Nullable String massnahme, LocalDate ende,
            boolean ausgetreten) {

        public String kurz() {
            return Person.kurz(pseudonym);
        }
    }

    /**
     * Who leaves until then, or has left since {@code seit} without work or training, and has nothing next: no other
     * Teilnahme running or coming, no voucher to redeem, no planned link.
     */
    static final String OHNE_ANSCHLUSS = """
                with stand as materialized (
                    select t.id, t.person, t.instrument, t.massnahme, t.austritt, t.austrittsgrund, z.nach,
                           teilnahme.ende_nach_stand(t.id, t.austritt, t.geplant, :heute) as ende
                      from teilnahme.teilnahme t
                     cross join lateral (select e.nach from teilnahme.ereignis e where e.teilnahme = t.id and e.am <= :heute
                                          order by e.nr desc limit 1) z),
                abgang as (
                    select id, person, instrument, massnahme, ende, false as ausgetreten
                      from stand where nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT')
                    union all
                    select id, person, instrument, massnahme, austritt, true from stand
                     where nach in ('BEENDET', 'ABGEBROCHEN', 'BEURTEILT', 'NACHBEREITET') and austritt >= :seit
                       and austrittsgrund not in ('ARBEITSAUFNAHME', 'AUSBILDUNG', 'SELBSTAENDIGKEIT'))
                select a.id, a.person, p.pseudonym, a.instrument, a.massnahme, a.ende, a.ausgetreten
                  from abgang a join teilnahme.person p on p.id = a.person
                 where a.ende <= :bis
                   and not exists (select from stand s where s.person = a.person and s.id <> a.id
                                      and (s.nach in ('VORGEMERKT', 'VORGESCHLAGEN', 'ANGEBOTEN', 'ZUGEWIESEN')
                                           or s.nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT')
                                              and (s.ende is null or s.ende > a.ende)))
                   and not exists (select from teilnahme.gutschein g where g.person = a.person
                                      and g.ausgestellt <= :heute and g.gueltig_bis >= :heute
                                      and not exists (select from teilnahme.gutscheinereignis e where e.gutschein = g.id and e.am <= :heute))
                   and not exists (select from teilnahme.v_kettenplan k where k.person = a.person and k.bis >= :heute
                                      and (k.erfuellt is null or k.erfuellt > :heute))
            """;

    List<Abgang> ohneAnschluss(LocalDate seit, LocalDate bis, int hoechstens) {
        return jdbc.sql(OHNE_ANSCHLUSS + " order by a.ende, a.id limit :hoechstens").param("hoechstens", hoechstens)
                .param("heute", LocalDate.now(uhr)).param("seit", seit).param("bis", bis)
                .query((rs, nr) -> new Abgang(rs.getLong("id"), rs.getLong("person"), rs.getString("pseudonym"), rs.getString("instrument"),
                        rs.getString("massnahme"), rs.getObject("ende", LocalDate.class), rs.getBoolean("ausgetreten"))).list();
    }

    /** @param gefoerdert takes part in something; {@code bevorstehend}: does not, but is noted or assigned for something */
    record Bedarf(Gruppe gruppe, int personen, int gefoerdert, int bevorstehend) {

        public int ohneAngebot() {
            return personen - gefoerdert - bevorstehend;
        }
    }

    List<Bedarf> bedarf() {
        return jdbc.sql("""
                with stand as (
                    select t.person, bool_or(z.nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT')) as laeuft,
                           bool_or(z.nach in ('VORGEMERKT', 'VORGESCHLAGEN', 'ANGEBOTEN', 'ZUGEWIESEN')) as kommt
                      from teilnahme.teilnahme t
                     cross join lateral (select e.nach from teilnahme.ereignis e where e.teilnahme = t.id and e.am <= :heute
                                          order by e.nr desc limit 1) z
                     group by t.person),
                bezug as (select m.person, bool_or(m.gilt @> :heute::date) as da from teilnahme.merkmal m where m.art = 'BEZUG' group by m.person)
                select g.gruppe, count(*) as personen, count(*) filter (where s.laeuft) as gefoerdert,
                       count(*) filter (where s.kommt and not s.laeuft) as bevorstehend
                  from teilnahme.v_gruppe g left join stand s on s.person = g.person left join bezug b on b.person = g.person
                 where g.gilt @> :heute::date and coalesce(b.da, true) group by g.gruppe
                """).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Bedarf(Gruppe.valueOf(rs.getString("gruppe")),
                rs.getInt("personen"), rs.getInt("gefoerdert"), rs.getInt("bevorstehend"))).list().stream()
                .sorted((a, b) -> a.gruppe().compareTo(b.gruppe())).toList();
    }
}
