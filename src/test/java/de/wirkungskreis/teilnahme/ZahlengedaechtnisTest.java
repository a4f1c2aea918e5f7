package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered of counts is what a fresh look would say. */
@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class ZahlengedaechtnisTest {

    private static final YearMonth MAERZ = YearMonth.of(2022, 3);

    @Autowired Zahlen zahlen;
    @Autowired JdbcZahlengedaechtnis gedaechtnis;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired Personen personen;
    @Autowired Teilnahmen teilnahmen;
    @Autowired PlatformTransactionManager transaktionen;

    private record Frage(String was) {}

    @BeforeEach
    void haus() {
        Testhaus.mitPersonen(modus, handelnder);
    }

    private long eintritte() {
        return zahlen.monate(MAERZ, MAERZ, Gruppe.GESAMT).stream().mapToLong(Zahlen.Monatszahl::eintritte).sum();
    }

    private void eintritt(String nummer) {
        long person = personen.anlegen(nummer, new Angaben(1985, Geschlecht.WEIBLICH, null, null, null, null), List.of());
        teilnahmen.anlegen(person, "mabe-vergabe", null, null, List.of(new Schritt(Teilnahmezustand.ZUGEWIESEN, LocalDate.of(2022, 3, 1)),
                new Schritt(Teilnahmezustand.EINGETRETEN, LocalDate.of(2022, 3, 7))));
    }

    @Test
    void askedTwiceItIsReadOnceUntilSomebodyTakesPart() {
        var frage = new Frage("einmal");
        assertThat(gedaechtnis.antwort(frage, () -> 1)).isEqualTo(1);
        assertThat(gedaechtnis.antwort(frage, () -> 2)).isEqualTo(1);
        long vorher = eintritte();
        eintritt("GEDAECHTNIS1");
        assertThat(eintritte()).isEqualTo(vorher + 1);
        assertThat(gedaechtnis.antwort(frage, () -> 3)).isEqualTo(3);
    }

    @Test
    void whoeverChangesSomethingSeesItAndNobodyElseDoesBeforeTheEnd() {
        long vorher = eintritte();
        new TransactionTemplate(transaktionen).executeWithoutResult(t -> {
            eintritt("GEDAECHTNIS2");
            assertThat(eintritte()).isEqualTo(vorher + 1);
            eintritt("GEDAECHTNIS3");
            assertThat(eintritte()).isEqualTo(vorher + 2);
            t.setRollbackOnly();
        });
        assertThat(eintritte()).isEqualTo(vorher);
        eintritt("GEDAECHTNIS4");
        assertThat(eintritte()).isEqualTo(vorher + 1);
    }
}
