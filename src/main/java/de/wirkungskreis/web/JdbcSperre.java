package de.wirkungskreis.web;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/** Reads the refusals of the database that have a meaning of their own. */
final class JdbcSperre {

    /** programm.nur_offene_fassung() raises it: the Fassung is frozen. */
    private static final String FESTGESCHRIEBEN = "WK001";

    private JdbcSperre() {}

    static boolean festgeschrieben(DataAccessException e) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException sql
                && FESTGESCHRIEBEN.equals(sql.getSQLState());
    }
}
