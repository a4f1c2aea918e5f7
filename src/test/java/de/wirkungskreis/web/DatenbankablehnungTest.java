package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;

/** Whatever the database refuses becomes a sentence, never an error of the software. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.CONTROLLING)
class DatenbankablehnungTest {

    @Autowired JdbcClient jdbc;
    @Autowired Fehlerseiten fehlerseiten;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WK001 | 409 | festgeschrieben | update programm.rahmen set titel = 'x' where fassung = (select min(id) from programm.fassung)
            WK002 | 409 | noch nicht möglich. Es fehlt: die Beteiligung | update programm.fassung set status = 'BESCHLOSSEN', eingefroren = true where id = (select max(id) from programm.fassung)
            WK003 | 422 | abgeleitete Zeile hat keine eigenen Werte | insert into planung.planwert select fassung, schluessel, 2022, 'EINTRITTE', 1, 'EXAKT' from planung.planzeile where rolle = 'ABGELEITET' and fassung = (select max(id) from programm.fassung) limit 1
            23505 | 409 | Das gibt es schon | insert into programm.schwerpunkt select * from programm.schwerpunkt where fassung = (select max(id) from programm.fassung)
            23P01 | 409 | Das gibt es schon | insert into programm.programm (zeitraum) select zeitraum from programm.programm
            23503 | 409 | inzwischen gelöscht | delete from planung.instrumentgruppe where fassung = (select max(id) from programm.fassung)
            23514 | 422 | lässt sich nicht speichern | update programm.schwerpunkt set text = '' where fassung = (select max(id) from programm.fassung)
            23502 | 422 | lässt sich nicht speichern | update programm.schwerpunkt set text = null where fassung = (select max(id) from programm.fassung)
            22003 | 422 | lässt sich nicht speichern | update programm.schwerpunkt set position = 99999999999 where fassung = (select max(id) from programm.fassung)
            """)
    void aRefusalIsASentence(String sqlstate, int status, String satz, String anweisung) {
        var e = catchThrowableOfType(DataAccessException.class, () -> jdbc.sql(anweisung).update());

        assertThat(JdbcAblehnung.aus(e).orElseThrow().sqlstate()).isEqualTo(sqlstate);
        var seite = fehlerseiten.datenbank(e, new MockHttpServletRequest("POST", "/x"));
        assertThat(seite.getStatus()).isEqualTo(HttpStatus.valueOf(status));
        assertThat(seite.getModel().get("satz").toString()).contains(satz).doesNotContain("ERROR", "constraint", "..");
    }

    @Test
    void theLogNamesTheConstraint() {
        var e = catchThrowableOfType(DataAccessException.class, () -> jdbc.sql(
                "update programm.schwerpunkt set text = '' where fassung = (select max(id) from programm.fassung)").update());
        assertThat(JdbcAblehnung.aus(e).orElseThrow().regel()).isEqualTo("schwerpunkt_text_check");
    }

    @Test
    void whatIsNoRefusalStaysAnError() {
        var e = catchThrowableOfType(DataAccessException.class, () -> jdbc.sql("select gibt_es_nicht").query().listOfRows());
        assertThat(JdbcAblehnung.aus(e)).isEmpty();
    }
}
