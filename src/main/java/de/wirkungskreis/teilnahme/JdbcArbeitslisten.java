package de.wirkungskreis.teilnahme;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is on which worklist today. */
@Repository
class JdbcArbeitslisten {

    /** Nobody asks after somebody who left longer ago. */
    private static final int MONATE_ZURUECK = 18;

    private final JdbcClient jdbc;
    private final Massnahmen massnahmen;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    JdbcArbeitslisten(JdbcClient jdbc, Massnahmen massnahmen, Teilnahmeworte worte, Clock uhr) {
        this.jdbc = jdbc;
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.uhr = uhr;
    }

    /**
     * One line of a list; a person can have several.
     *
     * @param pfad where it is kept; null: it is about the person alone
     * @param foerderung in words; empty where there is none
     * @param tag when it is due, or when the Förderung ends
     */
    record Zeile(long person, String pseudonym, @Nullable String pfad, String foerderung, @Nullable LocalDate tag) {

        public String kurz() {
            return Person.kurz(pseudonym);
        }
    }

    private static final String OHNE_ANGEBOT = """
                with bezug as (select m.person, bool_or(m.gilt @> :heute::date) as da from teilnahme.merkmal m where m.art = 'BEZUG' group by m.person)
                select p.id as person, p.pseudonym, null::bigint as id, '' as instrument, null::text as massnahme, null::date as tag
                  from teilnahme.person p left join bezug b on b.person = p.id
                 where coalesce(b.da, true) and not exists (
                       select from teilnahme.teilnahme t
                        cross join lateral (select e.nach from teilnahme.ereignis e where e.teilnahme = t.id and e.am <= :heute
                                             order by e.nr desc limit 1) z
                        where t.person = p.id and z.nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT', 'VORGEMERKT',
                                                             'VORGESCHLAGEN', 'ANGEBOTEN', 'ZUGEWIESEN'))
            """;

    /** :nur: where somebody runs it who has to answer */
    private static final String NACH_AUSTRITT = """
                select t.id, t.person, p.pseudonym, t.instrument, t.massnahme, (t.austritt + :frist::interval)::date as tag
                  from teilnahme.teilnahme t join teilnahme.person p on p.id = t.person
                 where t.austritt <= :heute and t.austritt > (:heute::date - make_interval(months => :monate))
                   and (t.austritt + :frist::interval)::date <= :heute and (t.massnahme is not null or not :nur)
                   and not exists (select from teilnahme.ereignis e
                                    where e.teilnahme = t.id and e.am <= :heute and (e.nach = :ereignis or e.nach = 'VERBLEIB' or e.nach = 'STORNIERT'))
            """;

    private static final String ANWESENHEIT = """
                select t.id, t.person, p.pseudonym, t.instrument, t.massnahme, (:erster::date + interval '1 month')::date - 1 as tag
                  from teilnahme.teilnahme t join teilnahme.person p on p.id = t.person
                 where t.instrument = 'arbeitsgelegenheit' and t.eintritt < (:erster::date + interval '1 month')
                   and (t.austritt is null or t.austritt >= :erster)
                   and not exists (select from teilnahme.anwesenheit a where a.teilnahme = t.id and a.monat = :erster)
            """;

    /** Not redeemed and not given back, with a last day in that span. */
    private static final String GUTSCHEINE = """
                select g.id, g.person, p.pseudonym, g.art as instrument, null::text as massnahme, g.gueltig_bis as tag
                  from teilnahme.gutschein g join teilnahme.person p on p.id = g.person
                 where g.ausgestellt <= :heute and g.gueltig_bis between :von and :bis
                   and not exists (select from teilnahme.gutscheinereignis e where e.gutschein = g.id and e.am <= :heute)
                   and not exists (select from teilnahme.gutschein n where n.person = g.person and n.art = g.art
                                      and n.ausgestellt > g.ausgestellt and n.ausgestellt <= :heute)
            """;

    /** The lines of a list, without an order. */
    private StatementSpec liste(Arbeitsliste liste, Gruppe gruppe, String vor, String nach) {
        var heute = LocalDate.now(uhr);
        String sql = vor + " from (" + switch (liste) {
            case ABSOLVENTEN -> "select id, person, pseudonym, instrument, massnahme, ende as tag from (" + JdbcSteuerung.OHNE_ANSCHLUSS + ") a";
            case OHNE_ANGEBOT -> OHNE_ANGEBOT;
            case BEURTEILUNG, VERBLEIB -> NACH_AUSTRITT;
            case ANWESENHEIT -> ANWESENHEIT;
            case GUTSCHEIN_BALD, GUTSCHEIN_VERFALLEN -> GUTSCHEINE;
        } + """
                ) l where (:gruppe = 'GESAMT' or l.person in (select g.person from teilnahme.v_gruppe g
                                                               where g.gruppe = :gruppe and g.gilt @> :heute::date))
            """ + nach;
        var frage = jdbc.sql(sql).param("gruppe", gruppe.name()).param("heute", heute);
        return switch (liste) {
            case ABSOLVENTEN -> frage.param("seit", heute.minusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN)).param("bis", heute.plusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN));
            case OHNE_ANGEBOT -> frage;
            case BEURTEILUNG -> frage.param("ereignis", "BEURTEILT").param("nur", true).param("frist", Faelligkeit.BEURTEILUNG_WOCHEN + " weeks")
                    .param("monate", MONATE_ZURUECK);
            case VERBLEIB -> frage.param("ereignis", "VERBLEIB").param("nur", false).param("frist", Teilnahme.VERBLEIBSMONATE + " months")
                    .param("monate", MONATE_ZURUECK);
            case ANWESENHEIT -> frage.param("erster", heute.withDayOfMonth(1).minusMonths(1));
            case GUTSCHEIN_BALD -> frage.param("von", heute).param("bis", heute.plusWeeks(Faelligkeit.GUTSCHEIN_WOCHEN));
            case GUTSCHEIN_VERFALLEN -> frage.param("von", heute.minusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN)).param("bis", heute.minusDays(1));
        };
    }

    /** @param gruppe only those who belong to it today */
    @Transactional(readOnly = true)
    public List<Zeile> zeilen(Arbeitsliste liste, Gruppe gruppe) {
        var namen = massnahmen.alle().stream().collect(Collectors.toMap(Massnahme::schluessel, m -> m.angaben().name()));
        return liste(liste, gruppe, "select *", " order by l.tag, l.id, l.pseudonym").query((rs, nr) -> zeile(liste, rs, namen)).list();
    }

    @Transactional(readOnly = true)
    public JdbcTeilnahmeliste.Anzahl anzahl(Arbeitsliste liste, Gruppe gruppe) {
        return liste(liste, gruppe, "select count(*) as zeilen, count(distinct l.person) as personen", "")
                .query((rs, nr) -> new JdbcTeilnahmeliste.Anzahl(rs.getInt("zeilen"), rs.getInt("personen"))).single();
    }

    private String foerderung(@Nullable String massnahme, String instrument, Map<String, String> namen) {
        return massnahme == null ? worte.instrument(instrument) : namen.getOrDefault(massnahme, massnahme);
    }

    /** How many there are, and the earliest day of them; null: nobody. */
    record Faellig(JdbcTeilnahmeliste.Anzahl anzahl, @Nullable LocalDate frueheste) {}

    @Transactional(readOnly = true)
    public Faellig faellig(Arbeitsliste liste) {
        return liste(liste, Gruppe.GESAMT, "select count(*) as zeilen, count(distinct l.person) as personen, min(l.tag) as frueheste", "")
                .query((rs, nr) -> new Faellig(new JdbcTeilnahmeliste.Anzahl(rs.getInt("zeilen"), rs.getInt("personen")),
                        rs.getObject("frueheste", LocalDate.class))).single();
    }

    private Zeile zeile(Arbeitsliste liste, ResultSet rs, Map<String, String> namen) throws SQLException {
        if (liste.gutscheine()) {
            return new Zeile(rs.getLong("person"), rs.getString("pseudonym"), "/gutscheine/" + rs.getLong("id"),
                    worte.wort(Gutschein.Art.valueOf(rs.getString("instrument"))), rs.getObject("tag", LocalDate.class));
        }
        Long teilnahme = rs.getObject("id", Long.class);
        return new Zeile(rs.getLong("person"), rs.getString("pseudonym"), teilnahme == null ? null : "/teilnahmen/" + teilnahme,
                teilnahme == null ? "" : foerderung(rs.getString("massnahme"), rs.getString("instrument"), namen), rs.getObject("tag", LocalDate.class));
    }
}
