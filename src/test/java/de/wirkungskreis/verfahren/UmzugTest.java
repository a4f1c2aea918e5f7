package de.wirkungskreis.verfahren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.Datenbanktest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database from before the path was a module of its own keeps what it holds. */
@Datenbanktest
class UmzugTest {

    @Autowired private DataSource datenbank;
    @Autowired private JdbcClient verwaltung;

    @Test
    void anOldDatabaseKeepsItsStepsAndItsRules() throws SQLException {
        verwaltung.sql("create database vor_dem_umzug").update();
        var alt = new PGSimpleDataSource();
        try (var verbindung = datenbank.getConnection()) {
            alt.setUrl(verbindung.getMetaData().getURL().replaceFirst("/[^/?]+(\\?|$)", "/vor_dem_umzug$1"));
            alt.setUser(verbindung.getMetaData().getUserName());
        }
        wandern(alt, "__root", "latest");
        wandern(alt, "programm", "3");
        var jdbc = JdbcClient.create(alt);
        fuellen(jdbc);

        wandern(alt, "programm", "latest");
        wandern(alt, "verfahren", "latest");

        assertThat(jdbc.sql("select art || ' ' || auflagen_offen from verfahren.v_beratungsschritt order by id").query(String.class)
                .list()).containsExactly("BCA_BETEILIGUNG 0", "BESCHLUSS 1");
        assertThat(jdbc.sql("select count(*) from verfahren.verfahrensschritt where verlangt").query(Integer.class).single())
                .isEqualTo(3);
        assertThatThrownBy(() -> jdbc.sql("delete from verfahren.beratungsschritt").update())
                .hasMessageContaining("bleibt stehen");
        jdbc.sql("update programm.fassung set status = 'BESCHLOSSEN', eingefroren = true where nr = 1").update();
        assertThatThrownBy(() -> jdbc.sql("update programm.fassung set status = 'BESCHLOSSEN', eingefroren = true where nr = 2")
                .update()).hasMessageContaining("§ 18e Abs. 3");
        assertThat(jdbc.sql("insert into verfahren.beratungsschritt (fassung, art, datum, ergebnis, erfasst_von, erfasst_am) "
                + "values (2, 'BCA_BETEILIGUNG', '2022-10-01', 'KENNTNISNAHME', 'bca', now()) returning id").query(Long.class)
                .single()).isEqualTo(3);
    }

    private static void fuellen(JdbcClient jdbc) {
        jdbc.sql("insert into programm.programm (zeitraum) values ('[2022-01-01,2023-01-01)')").update();
        jdbc.sql("""
                insert into programm.fassung (programm, nr, status, angelegt_am, angelegt_von, geaendert_am)
                values (1, 1, 'ENTWURF', now(), 'controlling', now()), (1, 2, 'ENTWURF', now(), 'controlling', now())
                """).update();
        jdbc.sql("insert into programm.gremium values ('tv', 'Trägerversammlung', 'TRAEGERVERSAMMLUNG', 1, 0)").update();
        jdbc.sql("""
                insert into programm.beratungsschritt (fassung, art, gremium, datum, ergebnis, erfasst_von, erfasst_am)
                values (1, 'BCA_BETEILIGUNG', null, '2022-10-01', 'KENNTNISNAHME', 'bca', now()),
                       (1, 'BESCHLUSS', 'tv', '2022-10-02', 'ZUSTIMMUNG_MIT_AUFLAGEN', 'leitung', now())
                """).update();
        jdbc.sql("insert into programm.auflage (schritt, text) values (2, 'Bericht im Juni')").update();
    }

    /** As Modulith does it: each module with a history of its own. */
    private static void wandern(DataSource alt, String modul, String bis) {
        Flyway.configure().dataSource(alt).locations("classpath:db/migration/" + modul).table("flyway_schema_history_" + modul)
                .baselineOnMigrate(true).baselineVersion("0").target(bis).load().migrate();
    }
}
