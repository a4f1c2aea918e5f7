package de.wirkungskreis.betrieb;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to run a database in earnest as a sample, with its clock of 2022 and its published passwords, and the other way
 * round. A database that has no kind yet gets the one it is started with.
 */
@Component
@Lazy(false)
class Installation {

    Installation(JdbcClient jdbc, @Value("${wirkungskreis.beispiel}") boolean beispiel) {
        String gewollt = beispiel ? "BEISPIEL" : "ECHT";
        jdbc.sql("insert into betrieb.installation (art) values (:art) on conflict do nothing").param("art", gewollt).update();
        String art = jdbc.sql("select art from betrieb.installation").query(String.class).single();
        if (!art.equals(gewollt)) {
            throw new Startfehler(beispiel
                    ? "Diese Datenbank gehört zu einer echten Installation und wird nicht mit Beispieldaten gestartet."
                            + " Starten Sie mit: ./run --leer"
                    : "Diese Datenbank enthält Beispieldaten und wird nicht als echte Installation gestartet."
                            + " Geben Sie eine leere Datenbank an, oder starten Sie ohne --leer.");
        }
    }
}
