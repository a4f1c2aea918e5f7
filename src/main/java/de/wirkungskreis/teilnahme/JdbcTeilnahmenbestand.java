package de.wirkungskreis.teilnahme;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.programm.Raumbezug;
import de.wirkungskreis.web.Maske.Wahl;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The Teilnahmen up to "heute" in the columns of a list, as {@link TeilnahmenEinfuhr} reads them. */
@Repository
class JdbcTeilnahmenbestand {

    private final JdbcClient jdbc;
    private final Massnahmen massnahmen;
    private final Orte orte;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    JdbcTeilnahmenbestand(JdbcClient jdbc, Massnahmen massnahmen, Orte orte, Teilnahmeworte worte, Clock uhr) {
        this.jdbc = jdbc;
        this.massnahmen = massnahmen;
        this.orte = orte;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** How a list names a Maßnahme: by its number, without one by its key. */
    Map<String, String> kennungen() {
        return massnahmen.alle().stream().collect(Collectors.toMap(Massnahme::schluessel,
                m -> m.angaben().massnahmenummer() == null ? m.schluessel() : m.angaben().massnahmenummer()));
    }

    Map<String, String> gemeinden() {
        return orte.wahl(Raumbezug.Art.GEMEINDE).stream().collect(Collectors.toMap(Wahl::wert, Wahl::text));
    }

    @Transactional(readOnly = true)
    public List<Map<String, @Nullable Object>> zeilen(UnaryOperator<String> siegel) {
        var kennungen = kennungen();
        var gemeinden = gemeinden();
        Map<String, String> instrumente = new HashMap<>();
        return jdbc.sql("""
                select p.pseudonym, p.geburtsjahr, p.geschlecht, p.gemeinde, t.massnahme, t.instrument,
                       case when t.zugewiesen <= :heute then t.zugewiesen end as zugewiesen,
                       case when t.eintritt <= :heute then t.eintritt end as eintritt,
                       case when upper(t.geplant) > coalesce(case when t.eintritt <= :heute then t.eintritt end, t.zugewiesen)
                            then upper(t.geplant) - 1 end as geplant_bis,
                       case when t.austritt <= :heute then t.austritt end as austritt,
                       case when t.austritt <= :heute then t.austrittsgrund end as grund
                  from teilnahme.teilnahme t join teilnahme.person p on p.id = t.person
                 where t.zustand <> 'STORNIERT' and least(t.zugewiesen, t.eintritt) <= :heute
                 order by p.pseudonym, coalesce(t.eintritt, t.zugewiesen), t.instrument, t.massnahme, t.id
                """).param("heute", LocalDate.now(uhr)).query((rs, nr) -> zeile(rs, siegel.apply(rs.getString("pseudonym")), kennungen, gemeinden,
                        instrumente.computeIfAbsent(rs.getString("instrument"), worte::instrument))).list();
    }

    private static Map<String, @Nullable Object> zeile(ResultSet rs, String pseudonym, Map<String, String> kennungen,
            Map<String, String> gemeinden, String instrument) throws SQLException {
        Map<String, @Nullable Object> zeile = new HashMap<>();
        zeile.put("pseudonym", pseudonym);
        zeile.put("geburtsjahr", rs.getInt("geburtsjahr"));
        zeile.put("geschlecht", Person.Geschlecht.valueOf(rs.getString("geschlecht")));
        String gemeinde = rs.getString("gemeinde");
        zeile.put("gemeinde", gemeinde == null ? null : gemeinden.getOrDefault(gemeinde, gemeinde));
        String massnahme = rs.getString("massnahme");
        zeile.put("massnahme", massnahme == null ? null : kennungen.getOrDefault(massnahme, massnahme));
        zeile.put("instrument", instrument);
        zeile.put("zugewiesen", rs.getObject("zugewiesen", LocalDate.class));
        zeile.put("eintritt", rs.getObject("eintritt", LocalDate.class));
        zeile.put("geplantBis", rs.getObject("geplant_bis", LocalDate.class));
        zeile.put("austritt", rs.getObject("austritt", LocalDate.class));
        String grund = rs.getString("grund");
        zeile.put("grund", grund == null ? null : Grund.valueOf(grund));
        return zeile;
    }
}
