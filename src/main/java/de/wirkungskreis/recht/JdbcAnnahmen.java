package de.wirkungskreis.recht;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAnnahmen {

    private final JdbcClient jdbc;

    JdbcAnnahmen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Annahme> alle() {
        return jdbc.sql("""
                        select name, gesetz, parameter, ab, wert, begruendung, erfasst_von, erfasst_am
                            from recht.annahme order by name, gesetz, parameter, ab
                        """).query(Annahme.class).list();
    }

    List<Annahme> unter(String name) {
        return jdbc.sql("""
                        select name, gesetz, parameter, ab, wert, begruendung, erfasst_von, erfasst_am
                            from recht.annahme where name = :name order by gesetz, parameter, ab
                        """).param("name", name).query(Annahme.class).list();
    }

    /** @return false when there is one for that day already */
    boolean anlegen(Annahme annahme) {
        try {
            jdbc.sql("""
                            insert into recht.annahme (name, gesetz, parameter, ab, wert, begruendung, erfasst_von, erfasst_am)
                                values (:name, :gesetz, :parameter, :ab, :wert, :begruendung, :erfasstVon, :erfasstAm)
                            """)
                    .param("name", annahme.name()).param("gesetz", annahme.gesetz()).param("parameter", annahme.parameter())
                    .param("ab", annahme.ab()).param("wert", annahme.wert()).param("begruendung", annahme.begruendung())
                    .param("erfasstVon", annahme.erfasstVon())
                    .param("erfasstAm", Timestamp.from(annahme.erfasstAm())).update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** @return false when somebody else was faster */
    boolean entfernen(Annahme annahme) {
        return jdbc.sql("""
                        delete from recht.annahme
                            where name = :name and gesetz = :gesetz and parameter = :parameter and ab = :ab
                        """)
                .param("name", annahme.name()).param("gesetz", annahme.gesetz()).param("parameter", annahme.parameter())
                .param("ab", annahme.ab()).update() == 1;
    }
}
