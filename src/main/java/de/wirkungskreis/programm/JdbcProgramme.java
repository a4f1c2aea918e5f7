package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcProgramme implements Programme {

    private static final String AUSWAHL = """
            select id, lower(zeitraum) as von, upper(zeitraum) as bis, vorgaenger
              from programm.programm
            """;

    private final JdbcClient jdbc;
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final JobcenterMasken masken;
    private final Wortlaut wortlaut;
    private final Clock uhr;

    JdbcProgramme(JdbcClient jdbc, Protokoll protokoll, Handelnder handelnder, JobcenterMasken masken,
            Wortlaut wortlaut, Clock uhr) {
        this.jdbc = jdbc;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.masken = masken;
        this.wortlaut = wortlaut;
        this.uhr = uhr;
    }

    @Override
    public List<Programm> alle() {
        return jdbc.sql(AUSWAHL + " order by zeitraum desc").query(JdbcProgramme::programm).list();
    }

    @Override
    public Optional<Programm> mit(long id) {
        return jdbc.sql(AUSWAHL + " where id = :id").param("id", id).query(JdbcProgramme::programm).optional();
    }

    @Override
    public Optional<Programm> desJahres(Programmjahr jahr) {
        return jdbc.sql(AUSWAHL + " where zeitraum @> :tag::date").param("tag", jahr.zeitraum().von())
                .query(JdbcProgramme::programm).optional();
    }

    @Override
    @Transactional
    public Programm anlegen(Zeitraum zeitraum, @Nullable Long vorgaenger) {
        var belegt = alle().stream().filter(p -> p.zeitraum().ueberschneidet(zeitraum)).findFirst();
        if (belegt.isPresent()) {
            throw new Unzulaessig(wortlaut.text("programm.belegt", belegt.get().jahrtext()));
        }
        long id = jdbc.sql("""
                insert into programm.programm (zeitraum, vorgaenger)
                values (daterange(:von, :bis), :vorgaenger) returning id
                """)
                .param("von", zeitraum.von()).param("bis", zeitraum.bis()).param("vorgaenger", vorgaenger)
                .query(Long.class).single();
        var programm = new Programm(id, zeitraum, vorgaenger);
        long fassung = jdbc.sql("""
                insert into programm.fassung (programm, nr, status, angelegt_am, angelegt_von, geaendert_am)
                values (:programm, 1, 'ENTWURF', :jetzt, :wer, :jetzt) returning id
                """)
                .param("programm", id).param("jetzt", Timestamp.from(uhr.instant()))
                .param("wer", handelnder.aktuell().kennung())
                .query(Long.class).single();
        jdbc.sql("insert into programm.rahmen (fassung, titel) values (:fassung, :titel)")
                .param("fassung", fassung)
                .param("titel", wortlaut.text("programm.titel", programm.jahrtext()))
                .update();
        protokoll.vermerken(fassung, "programm/" + programm.jahrtext(), "angelegt", null, programm.jahrtext());
        return programm;
    }

    @Override
    public Optional<Jobcenter> jobcenter() {
        return jdbc.sql("""
                select name, gebiet, land, region, organisationsform, vergleichstyp, version from programm.jobcenter
                """)
                .query((rs, nr) -> new Jobcenter(rs.getString("name"), rs.getString("gebiet"), rs.getString("land"),
                        rs.getString("region"), Jobcenter.Organisationsform.valueOf(rs.getString("organisationsform")),
                        rs.getString("vergleichstyp"), rs.getInt("version")))
                .optional();
    }

    @Override
    @Transactional
    public void jobcenterSpeichern(Jobcenter jobcenter) {
        var vorher = jobcenter();
        int betroffen = jdbc.sql("""
                insert into programm.jobcenter as j (name, gebiet, land, region, organisationsform, vergleichstyp)
                values (:name, :gebiet, :land, :region, :organisationsform, :vergleichstyp)
                on conflict (id) do update set name = excluded.name, gebiet = excluded.gebiet, land = excluded.land,
                       region = excluded.region, organisationsform = excluded.organisationsform,
                       vergleichstyp = excluded.vergleichstyp, version = j.version + 1
                 where j.version = :version
                """)
                .param("name", jobcenter.name()).param("gebiet", jobcenter.gebiet()).param("land", jobcenter.land())
                .param("region", jobcenter.region()).param("organisationsform", jobcenter.organisationsform().name())
                .param("vergleichstyp", jobcenter.vergleichstyp()).param("version", jobcenter.version())
                .update();
        if (betroffen == 0) {
            var aktuell = jobcenter().orElseThrow();
            throw masken.jobcenter(jobcenter).konflikt(jobcenter.name(), "/jobcenter", aktuell.version(), masken.jobcenter(aktuell));
        }
        vermerken("jobcenter/stammdaten", vorher.map(masken::jobcenter), masken.jobcenter(jobcenter));
    }

    @Override
    public List<Gremium> gremien() {
        return jdbc.sql("select schluessel, name, art, reihenfolge, version from programm.gremium order by reihenfolge, schluessel")
                .query((rs, nr) -> new Gremium(rs.getString("schluessel"), rs.getString("name"),
                        Gremium.Art.valueOf(rs.getString("art")), rs.getInt("reihenfolge"), rs.getInt("version")))
                .list();
    }

    @Override
    @Transactional
    public void gremiumSpeichern(Gremium gremium) {
        var vorher = gremium(gremium.schluessel());
        int betroffen = jdbc.sql("""
                insert into programm.gremium as g (schluessel, name, art, reihenfolge)
                values (:schluessel, :name, :art, :reihenfolge)
                on conflict (schluessel) do update set name = excluded.name, art = excluded.art,
                       reihenfolge = excluded.reihenfolge, version = g.version + 1
                 where g.version = :version
                """)
                .param("schluessel", gremium.schluessel()).param("name", gremium.name()).param("art", gremium.art().name())
                .param("reihenfolge", gremium.reihenfolge()).param("version", gremium.version())
                .update();
        if (betroffen == 0) {
            var aktuell = gremium(gremium.schluessel()).orElseThrow();
            throw masken.gremium(gremium).konflikt(gremium.name(), "/jobcenter/gremien/" + gremium.schluessel(),
                    aktuell.version(), masken.gremium(aktuell));
        }
        vermerken("gremium/" + gremium.schluessel(), vorher.map(masken::gremium), masken.gremium(gremium));
    }

    /** Field by field, in the words of the form. */
    private void vermerken(String gegenstand, Optional<Maske> vorher, Maske danach) {
        Map<String, String> alt = vorher.map(Maske::lesbar).orElse(Map.of());
        Map<String, String> neu = danach.lesbar();
        Stream.concat(alt.keySet().stream(), neu.keySet().stream()).distinct()
                .filter(feld -> !Objects.equals(alt.get(feld), neu.get(feld)))
                .forEach(feld -> protokoll.vermerken(null, gegenstand, feld, alt.get(feld), neu.get(feld)));
    }

    private Optional<Gremium> gremium(String schluessel) {
        return gremien().stream().filter(g -> g.schluessel().equals(schluessel)).findFirst();
    }

    private static Programm programm(ResultSet rs, int nr) throws SQLException {
        return new Programm(rs.getLong("id"),
                new Zeitraum(rs.getObject("von", LocalDate.class), rs.getObject("bis", LocalDate.class)),
                rs.getObject("vorgaenger", Long.class));
    }
}
