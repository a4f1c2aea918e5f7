package de.wirkungskreis.web;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;

/**
 * What the database refuses, in words for whoever asked for it. It is the last to say no: where a form says it first, at
 * the field, this is only met by the slower of two people, or by a request no form has sent.
 *
 * @param satz key of the sentence
 * @param ursache what the rule of the database itself says, German; empty where PostgreSQL speaks
 * @param regel name of the constraint, for the log
 */
record JdbcAblehnung(HttpStatus status, String satz, String ursache, String sqlstate, @Nullable String regel) {

    static Optional<JdbcAblehnung> aus(Exception e) {
        if (!(NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException sql) || sql.getSQLState() == null) {
            return Optional.empty();
        }
        ServerErrorMessage server = sql instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        String regel = server == null ? null : server.getConstraint();
        String ursache = server == null || server.getMessage() == null ? "" : server.getMessage();
        String state = sql.getSQLState();
        return Optional.ofNullable(switch (state) {
            case "WK001" -> ablehnung(HttpStatus.CONFLICT, "festgeschrieben", "", state, regel);
            case "WK002" -> ablehnung(HttpStatus.CONFLICT, "aufDemWeg", ursache, state, regel);
            case "WK003" -> ablehnung(HttpStatus.UNPROCESSABLE_CONTENT, "widerspruch", ursache, state, regel);
            case "23505", "23P01" -> ablehnung(HttpStatus.CONFLICT, "vergeben", "", state, regel);
            case "23503" -> ablehnung(HttpStatus.CONFLICT, "verweis", "", state, regel);
            // serialisation failure, deadlock, lock not available
            case "40001", "40P01", "55P03" -> ablehnung(HttpStatus.CONFLICT, "gleichzeitig", "", state, regel);
            // class 22: a number too great, a character that cannot be stored
            default -> state.equals("23514") || state.equals("23502") || state.startsWith("22")
                    ? ablehnung(HttpStatus.UNPROCESSABLE_CONTENT, "unmoeglich", "", state, regel) : null;
        });
    }

    private static JdbcAblehnung ablehnung(HttpStatus status, String satz, String ursache, String state, @Nullable String regel) {
        return new JdbcAblehnung(status, "web.fehler." + satz, ursache, state, regel);
    }
}
