package de.wirkungskreis.programmdatei;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database would only ask for at the end of the transaction, it is asked for now: a preview has no end. */
@Repository
class JdbcDateipruefung {

    private final JdbcClient jdbc;

    JdbcDateipruefung(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void jetzt() {
        jdbc.sql("set constraints all immediate").update();
    }
}
