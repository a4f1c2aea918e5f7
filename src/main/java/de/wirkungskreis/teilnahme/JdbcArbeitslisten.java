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
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is on which worklist today. */
@Repository
class JdbcArbeitslisten {

    /** Nobody asks after somebody who left longer ago. */
    private static final int MONATE_ZURUECK = 18;
    private static final int ALLE = 1_000_000;

    private final JdbcClient jdbc;
    private final JdbcSteuerung steuerung;
    private final Massnahmen massnahmen;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    JdbcArbeitslisten(JdbcClient jdbc, JdbcSteuerung steuerung, Massnahmen massnahmen, Teilnahmeworte worte, Clock uhr) {
        this.jdbc = jdbc;
        this.steuerung = steuerung;
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.uhr = uhr;
    }

    /**
     * One line of a list; a person can have several.
     *
     * @param foerderung in words; empty where there is none
     * @param tag when it is due, or when the Förderung ends
     */
    record Zeile(long person, String pseudonym, @Nullable Long teilnahme, String foerderung, @Nullable LocalDate tag) {

        public String kurz() {
            return Person.kurz(pseudonym);
        }
    }

    /** @param gruppe only those who belong to it today */
    @Transactional(readOnly = true)
    public List<Zeile> zeilen(Arbeitsliste liste, Gruppe gruppe) {
        var heute = LocalDate.now(uhr);
        var namen = massnahmen.alle().stream().collect(Collectors.toMap(Massnahme::schluessel, m -> m.angaben().name()));
        var gesucht = gruppe == Gruppe.GESAMT ? null : jdbc.sql("select person from teilnahme.v_gruppe where gruppe = :gruppe and gilt @> :heute::date")
                .param("gruppe", gruppe.name()).param("heute", heute).query(Long.class).set();
        var zeilen = switch (liste) {
            case ABSOLVENTEN -> steuerung.ohneAnschluss(heute.minusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN), heute.plusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN), ALLE)
                    .stream().map(a -> new Zeile(a.person(), a.pseudonym(), a.teilnahme(), foerderung(a.massnahme(), a.instrument(), namen), a.ende())).toList();
            case OHNE_ANGEBOT -> ohneAngebot(heute);
            case BEURTEILUNG -> nachAustritt("BEURTEILT", true, Faelligkeit.BEURTEILUNG_WOCHEN + " weeks", heute, namen);
            case VERBLEIB -> nachAustritt("VERBLEIB", false, Teilnahme.VERBLEIBSMONATE + " months", heute, namen);
        };
        return gesucht == null ? zeilen : zeilen.stream().filter(z -> gesucht.contains(z.person())).toList();
    }

    private String foerderung(@Nullable String massnahme, String instrument, Map<String, String> namen) {
        return massnahme == null ? worte.instrument(instrument) : namen.getOrDefault(massnahme, massnahme);
    }

    private List<Zeile> ohneAngebot(LocalDate heute) {
        return jdbc.sql("""
                select p.id, p.pseudonym from teilnahme.person p
                 where teilnahme.im_bezug(p.id, :heute) and not exists (
                       select from teilnahme.teilnahme t
                        cross join lateral (select e.nach from teilnahme.ereignis e where e.teilnahme = t.id and e.am <= :heute
                                             order by e.nr desc limit 1) z
                        where t.person = p.id and z.nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT', 'VORGEMERKT',
                                                             'VORGESCHLAGEN', 'ANGEBOTEN', 'ZUGEWIESEN'))
                 order by p.pseudonym
                """).param("heute", heute).query((rs, nr) -> new Zeile(rs.getLong("id"), rs.getString("pseudonym"), null, "", null)).list();
    }

    /** @param nurMassnahmen where somebody runs it who has to answer */
    private List<Zeile> nachAustritt(String ereignis, boolean nurMassnahmen, String frist, LocalDate heute, Map<String, String> namen) {
        return jdbc.sql("""
                select t.id, t.person, p.pseudonym, t.instrument, t.massnahme, (t.austritt + :frist::interval)::date as faellig
                  from teilnahme.teilnahme t join teilnahme.person p on p.id = t.person
                 where t.austritt <= :heute and t.austritt > (:heute::date - make_interval(months => :monate))
                   and (t.austritt + :frist::interval)::date <= :heute and (t.massnahme is not null or not :nur)
                   and not exists (select from teilnahme.ereignis e
                                    where e.teilnahme = t.id and e.am <= :heute and (e.nach = :ereignis or e.nach = 'VERBLEIB' or e.nach = 'STORNIERT'))
                 order by faellig, t.id
                """).param("frist", frist).param("heute", heute).param("monate", MONATE_ZURUECK).param("nur", nurMassnahmen)
                .param("ereignis", ereignis).query((rs, nr) -> zeile(rs, namen)).list();
    }

    private Zeile zeile(ResultSet rs, Map<String, String> namen) throws SQLException {
        return new Zeile(rs.getLong("person"), rs.getString("pseudonym"), rs.getLong("id"),
                foerderung(rs.getString("massnahme"), rs.getString("instrument"), namen), rs.getObject("faellig", LocalDate.class));
    }
}
