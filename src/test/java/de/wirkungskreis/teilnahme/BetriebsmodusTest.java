package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.teilnahme.Betriebsmodus.Entscheidung;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Rolle;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class BetriebsmodusTest {

    @Autowired
    Betriebsmodus modus;

    @Autowired
    Personen personen;

    @Autowired
    Teilnahmen teilnahmen;

    @Autowired
    Einspielung einspielung;

    @Autowired
    Handelnder handelnder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void einHausOhneEntscheidungZaehltNurUndBegannSo() {
        Testhaus.wechseln(modus, handelnder, Modus.AGGREGIERT);
        assertThatThrownBy(() -> personen.anlegen("123D456789", Testhaus.frau(1990), List.of())).isInstanceOf(Unzulaessig.class)
                .hasMessageContaining("hält keine Personen (Modus A");
        assertThatThrownBy(() -> jdbc.sql("insert into teilnahme.person (pseudonym, geburtsjahr, geschlecht) values (repeat('a', 64), 1990, 'DIVERS')")
                .update()).hasMessageContaining("hält keine Personen (Modus A)");
        String zahlen = "2022-03-01\tmabe-vergabe\t\tGESAMT\tWEIBLICH\therford\t12\t11\t5\t2\t1\t3\t1\t5\n";
        assertThat(einspielung.kopieren(Einspielung.Tabelle.AGGREGAT, new StringReader(zahlen))).isEqualTo(1);
        assertThat(jdbc.sql("select eintritte from teilnahme.v_monatszahl where monat = '2022-03-01' and gruppe = 'GESAMT'")
                .query(Integer.class).single()).isEqualTo(5);
        jdbc.sql("delete from teilnahme.aggregat").update();
    }

    @Test
    void denModusWechselnZweiVerschiedeneAemterUndZweiVerschiedeneMenschen() {
        Testhaus.wechseln(modus, handelnder, Modus.AGGREGIERT);
        var beides = new Nutzer("beides", "Beides", Set.of(Rolle.FACH_ADMIN, Rolle.DATENSCHUTZ));
        var zweiterAdmin = new Nutzer("fa2", "Zweite", Set.of(Rolle.FACH_ADMIN));
        assertThatThrownBy(() -> modus.beantragen(Modus.PSEUDONYM, "DSFA 1")).hasMessageContaining("Sie gehören zu keinem von beiden");
        Testhaus.als(handelnder, Testhaus.ADMIN, () -> {
            assertThatThrownBy(() -> modus.beantragen(Modus.PSEUDONYM, " ")).hasMessageContaining("Datenschutz-Folgenabschätzung");
            modus.beantragen(Modus.PSEUDONYM, "DSFA 2022/7");
            assertThatThrownBy(() -> modus.beantragen(Modus.PSEUDONYM, "DSFA 2")).hasMessageContaining("schon gestellt");
        });
        int nr = modus.offener().orElseThrow().nr();
        for (var keiner : List.of(Testhaus.ADMIN, zweiterAdmin, new Nutzer("fa", "Dieselbe", Set.of(Rolle.DATENSCHUTZ)))) {
            Testhaus.als(handelnder, keiner, () -> assertThatThrownBy(() -> modus.entscheiden(nr, Entscheidung.FREIGEGEBEN))
                    .isInstanceOf(Unzulaessig.class).hasMessageContaining("eine zweite Person"));
        }
        assertThatThrownBy(() -> jdbc.sql("""
                update teilnahme.moduswechsel set entscheidung = 'FREIGEGEBEN', entschieden_am = beantragt_am, entschieden = now(),
                       entschieden_von = beantragt_von, entschieden_rolle = 'DATENSCHUTZ' where nr = :nr
                """).param("nr", nr).update()).hasMessageContaining("moduswechsel_zu_zweit");
        assertThat(modus.aktuell()).isEqualTo(Modus.AGGREGIERT);
        Testhaus.als(handelnder, beides, () -> modus.entscheiden(nr, Entscheidung.FREIGEGEBEN));
        assertThat(modus.aktuell()).isEqualTo(Modus.PSEUDONYM);
        assertThat(jdbc.sql("select count(*) from zugang.protokoll where gegenstand = 'teilnahme/modus' and neu like '%DSFA 2022/7'")
                .query(Integer.class).single()).isGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("delete from teilnahme.moduswechsel").update()).hasMessageContaining("auf Dauer verzeichnet");
    }

    @Test
    void zurueckInDenModusABleibenDieZahlenUndDieMenschenGehen() {
        Testhaus.mitPersonen(modus, handelnder);
        long person = personen.anlegen("555E555555", Testhaus.frau(1999), List.of());
        teilnahmen.anlegen(person, "mabe-vergabe", null, null, List.of(new Schritt(ZUGEWIESEN, LocalDate.of(2022, 5, 2)),
                new Schritt(EINGETRETEN, LocalDate.of(2022, 5, 9)), new Schritt(ABGEBROCHEN, LocalDate.of(2022, 7, 4), Grund.FEHLZEITEN)));
        assertThatThrownBy(() -> einspielung.kopieren(Einspielung.Tabelle.AGGREGAT,
                new StringReader("2022-03-01\tmabe-vergabe\t\tGESAMT\tWEIBLICH\t\t1\t1\t1\t0\t0\t0\t0\t1\n")))
                .hasMessageContaining("Modus B");
        var vorher = jdbc.sql("select z::text from teilnahme.monatszahlen('2022-10-15') z").query(String.class).list();
        assertThat(vorher).isNotEmpty();
        Testhaus.wechseln(modus, handelnder, Modus.AGGREGIERT);
        assertThat(jdbc.sql("select z::text from teilnahme.monatszahlen('2022-10-15') z").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(vorher);
        assertThat(jdbc.sql("select count(*) from teilnahme.person").query(Integer.class).single()).isZero();
        assertThat(personen.mit(person)).isEmpty();
        jdbc.sql("delete from teilnahme.aggregat").update();
    }
}
