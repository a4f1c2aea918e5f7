package de.wirkungskreis.teilnahme;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcEinspielung implements Einspielung {

    private static final Set<Tabelle> GEZAEHLT = Set.of(Tabelle.PERSON, Tabelle.TEILNAHME, Tabelle.GUTSCHEIN);

    private final DataSource quelle;
    private final JdbcClient jdbc;

    JdbcEinspielung(DataSource quelle, JdbcClient jdbc) {
        this.quelle = quelle;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public long kopieren(Tabelle tabelle, Reader zeilen) {
        long anzahl = kopiert("copy teilnahme." + tabelle.name + " (" + tabelle.spalten + ") from stdin", zeilen);
        if (GEZAEHLT.contains(tabelle)) {
            jdbc.sql("""
                    select setval('teilnahme.person_id_seq', greatest((select coalesce(max(id), 1) from teilnahme.person), 1)),
                           setval('teilnahme.teilnahme_id_seq', greatest((select coalesce(max(id), 1) from teilnahme.teilnahme), 1)),
                           setval('teilnahme.gutschein_id_seq', greatest((select coalesce(max(id), 1) from teilnahme.gutschein), 1))
                    """).query((zeile, nr) -> nr).single();
        }
        return anzahl;
    }

    @Override
    @Transactional
    public void leeren() {
        jdbc.sql("select teilnahme.alle_vergessen()").query((zeile, nr) -> nr).single();
    }

    private long kopiert(String befehl, Reader zeilen) {
        var verbindung = DataSourceUtils.getConnection(quelle);
        try {
            return verbindung.unwrap(PGConnection.class).getCopyAPI().copyIn(befehl, zeilen);
        } catch (SQLException e) {
            @Nullable RuntimeException uebersetzt = new SQLExceptionSubclassTranslator().translate("copy", befehl, e);
            throw uebersetzt == null ? new IllegalStateException(e) : uebersetzt;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(verbindung, quelle);
        }
    }
}
