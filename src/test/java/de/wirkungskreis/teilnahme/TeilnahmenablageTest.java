package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.instrument.Ausschluesse;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.io.StringReader;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class TeilnahmenablageTest {

    private static int nummer = 1000;

    @Autowired
    Teilnahmen teilnahmen;

    @Autowired
    Personen personen;

    @Autowired
    Betriebsmodus modus;

    @Autowired
    Einspielung einspielung;

    @Autowired
    Handelnder handelnder;

    @Autowired
    Protokoll protokoll;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mitPersonen() {
        Testhaus.mitPersonen(modus, handelnder);
    }

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private long person() {
        return personen.anlegen("123D" + nummer++, Testhaus.frau(1990), List.of());
    }

    private long anlegen(long person, String instrument, Schritt... schritte) {
        return teilnahmen.anlegen(person, instrument, null, null, List.of(schritte));
    }

    @Test
    void keepsWhatHappenedAndLogsItWithoutNamingAnybody() {
        long id = anlegen(person(), "mabe-vergabe", new Schritt(ZUGEWIESEN, am(3, 1)), new Schritt(EINGETRETEN, am(3, 7)));
        assertThat(teilnahmen.weiter(id, 0, new Schritt(ABGEBROCHEN, am(5, 2), Grund.FEHLZEITEN))).isTrue();
        assertThat(teilnahmen.weiter(id, 0, new Schritt(BEURTEILT, am(6, 1)))).as("somebody else was first").isFalse();
        var gelesen = teilnahmen.mit(id).orElseThrow();
        assertThat(gelesen.zustand()).isEqualTo(ABGEBROCHEN);
        assertThat(gelesen.eintritt()).contains(am(3, 7));
        assertThat(protokoll.zu(null, "teilnahme/" + id)).extracting(Protokoll.Eintrag::feld)
                .contains("zugewiesen", "eingetreten", "abgebrochen");
        assertThat(jdbc.sql("select zustand || ' ' || eintritt || ' ' || austritt || ' ' || austrittsgrund from teilnahme.teilnahme where id = :id")
                .param("id", id).query(String.class).single()).isEqualTo("ABGEBROCHEN 2022-03-07 2022-05-02 FEHLZEITEN");
    }

    @Test
    void dieDatenbankKenntDieselbenUebergaengeGruendeUndSperrenWieDasProgramm() {
        Set<String> wege = new HashSet<>();
        Teilnahmezustand.nach(null).forEach(n -> wege.add(" " + n));
        Set<String> gruende = new HashSet<>();
        Set<String> sperren = new HashSet<>();
        for (var z : Teilnahmezustand.values()) {
            Teilnahmezustand.nach(z).forEach(n -> wege.add(z + " " + n));
            z.gruende().forEach(g -> gruende.add(z + " " + g));
        }
        new Ausschluesse().alle().stream().filter(a -> !a.kraftGesetzes())
                .forEach(a -> a.eine().forEach(i -> sperren.add(i + " " + a.schluessel())));
        assertThat(jdbc.sql("select coalesce(von, '') || ' ' || nach from teilnahme.uebergang").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(wege);
        assertThat(jdbc.sql("select nach || ' ' || grund from teilnahme.grund").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(gruende);
        assertThat(jdbc.sql("select instrument || ' ' || gruppe from teilnahme.sperre").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(sperren);
    }

    @Test
    void wasNichtSeinKannLehntAuchDieDatenbankAb() {
        long person = person();
        long id = anlegen(person, "mabe-vergabe", new Schritt(EINGETRETEN, am(3, 7)));
        assertThatThrownBy(() -> ereignis(id, 2, "EINGETRETEN", "BEENDET", "2022-03-06", "PLANMAESSIG"))
                .as("exit before entry").hasMessageContaining("geht nicht zurück");
        assertThatThrownBy(() -> ereignis(id, 2, "EINGETRETEN", "NICHT_ANGETRETEN", "2022-03-08", "KRANKHEIT"))
                .hasMessageContaining("folgt NICHT_ANGETRETEN in einer Teilnahme nicht");
        assertThatThrownBy(() -> ereignis(id, 3, "EINGETRETEN", "BEENDET", "2022-03-08", "PLANMAESSIG")).as("leaves out a number")
                .hasMessageContaining("nicht");
        assertThatThrownBy(() -> ereignis(id, 2, "ZUGEWIESEN", "EINGETRETEN", "2022-03-08", null)).as("begins elsewhere")
                .hasMessageContaining("nicht");
        assertThatThrownBy(() -> ereignis(id, 2, "EINGETRETEN", "ABGEBROCHEN", "2022-03-08", "ARBEITSAUFNAHME"))
                .hasMessageContaining("Der Grund ARBEITSAUFNAHME passt nicht");
        assertThatThrownBy(() -> jdbc.sql("update teilnahme.ereignis set am = '2022-01-01' where teilnahme = :id").param("id", id).update())
                .hasMessageContaining("nur fortgeschrieben");
        assertThatThrownBy(() -> jdbc.sql("delete from teilnahme.ereignis where teilnahme = :id").param("id", id).update())
                .hasMessageContaining("nur fortgeschrieben");
        assertThatThrownBy(() -> jdbc.sql("truncate teilnahme.ereignis").update()).hasMessageContaining("nur fortgeschrieben");
        assertThatThrownBy(() -> jdbc.sql("update teilnahme.teilnahme set eintritt = '2021-01-01' where id = :id").param("id", id).update())
                .hasMessageContaining("ergibt sich aus ihren Ereignissen");
    }

    private void ereignis(long id, int nr, String von, String nach, String tag, String grund) {
        jdbc.sql("""
                insert into teilnahme.ereignis (teilnahme, nr, von, nach, am, grund, erfasst, kennung)
                values (:id, :nr, :von, :nach, :am::date, :grund, now(), 'x')
                """).param("id", id).param("nr", nr).param("von", von).param("nach", nach).param("am", tag).param("grund", grund).update();
    }

    @Test
    void zweiFoerderungenDesselbenArbeitstagsLehntAuchDieDatenbankAb() {
        long person = person();
        anlegen(person, "arbeitsgelegenheit", new Schritt(EINGETRETEN, am(3, 1)));
        assertThatThrownBy(() -> anlegen(person, "teilhabe-am-arbeitsmarkt", new Schritt(EINGETRETEN, am(4, 1))))
                .isInstanceOf(Unzulaessig.class).hasMessageContaining("denselben Arbeits- oder Ausbildungstag");
        long zugewiesen = anlegen(person, "teilhabe-am-arbeitsmarkt", new Schritt(ZUGEWIESEN, am(4, 1)));
        assertThatThrownBy(() -> ereignis(zugewiesen, 2, "ZUGEWIESEN", "EINGETRETEN", "2022-04-01", null))
                .hasMessageContaining("teilnahme_eine_zur_zeit");
        anlegen(person, "berufssprachkurs", new Schritt(EINGETRETEN, am(4, 1)));
    }

    @Test
    void eineGanzeVergangeneTeilnahmeLaesstSichNachtragen() {
        long person = person();
        anlegen(person, "arbeitsgelegenheit", new Schritt(EINGETRETEN, am(6, 1)));
        long frueher = anlegen(person, "eingliederungszuschuss", new Schritt(EINGETRETEN, am(1, 3)),
                new Schritt(BEENDET, am(5, 31), Grund.PLANMAESSIG));
        assertThat(teilnahmen.mit(frueher).orElseThrow().zustand()).isEqualTo(BEENDET);
        assertThatThrownBy(() -> anlegen(person, "eingliederungszuschuss", new Schritt(EINGETRETEN, am(1, 3)),
                new Schritt(BEENDET, am(6, 1), Grund.PLANMAESSIG))).isInstanceOf(Unzulaessig.class);
    }

    @Test
    void zufaelligeEreignisseErreichenNieEinenVerbotenenZustandUndDatenbankUndProgrammSindSichEinig() {
        var zufall = new Random(20221015);
        String[] instrumente = {"mabe-vergabe", "arbeitsgelegenheit", "teilhabe-am-arbeitsmarkt", "berufssprachkurs"};
        int gelungen = 0;
        for (int p = 0; p < 12; p++) {
            long person = person();
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                var nach = Teilnahmezustand.values()[zufall.nextInt(Teilnahmezustand.values().length)];
                var gruende = nach.gruende();
                var schritt = new Schritt(nach, am(1, 1).plusDays(zufall.nextInt(300)),
                        gruende.isEmpty() ? null : gruende.get(zufall.nextInt(gruende.size())),
                        nach == VERLAENGERT ? am(6, 1).plusDays(zufall.nextInt(300)) : null, null);
                try {
                    if (ids.isEmpty() || zufall.nextInt(6) == 0) {
                        ids.add(anlegen(person, instrumente[zufall.nextInt(4)], schritt));
                    } else {
                        var alt = teilnahmen.mit(ids.get(zufall.nextInt(ids.size()))).orElseThrow();
                        if (zufall.nextInt(2) == 0 && !Teilnahmezustand.nach(alt.zustand()).isEmpty()) {
                            var moeglich = List.copyOf(Teilnahmezustand.nach(alt.zustand()));
                            var n = moeglich.get(zufall.nextInt(moeglich.size()));
                            schritt = new Schritt(n, alt.letztes().am().plusDays(zufall.nextInt(20)), n.gruende().isEmpty() ? null
                                    : n.gruende().get(zufall.nextInt(n.gruende().size())), n == VERLAENGERT ? am(12, 1) : null, null);
                        }
                        teilnahmen.weiter(alt.id(), alt.version(), schritt);
                    }
                    gelungen++;
                } catch (Unzulaessig e) {
                    // refused with a sentence by the programme, before the database had to
                    assertThat(e.getMessage()).endsWith(".").doesNotContain("teilnahme.");
                }
            }
            pruefen(teilnahmen.derPerson(person));
        }
        assertThat(gelungen).isGreaterThan(100);
    }

    private void pruefen(List<Teilnahme> alle) {
        for (var t : alle) {
            for (int i = 0; i < t.ereignisse().size(); i++) {
                var e = t.ereignisse().get(i);
                assertThat(Teilnahmezustand.nach(i == 0 ? null : t.ereignisse().get(i - 1).nach())).contains(e.nach());
                assertThat(i == 0 || !e.am().isBefore(t.ereignisse().get(i - 1).am())).isTrue();
            }
            var kopf = jdbc.sql("select zustand, eintritt, austritt from teilnahme.teilnahme where id = :id").param("id", t.id()).query().singleRow();
            assertThat(kopf.get("zustand")).isEqualTo(t.zustand().name());
            assertThat(kopf.get("eintritt") == null ? null : ((Date) kopf.get("eintritt")).toLocalDate())
                    .isEqualTo(t.eintritt().orElse(null));
            assertThat(kopf.get("austritt") == null ? null : ((Date) kopf.get("austritt")).toLocalDate())
                    .isEqualTo(t.austritt().map(Teilnahme.Ereignis::am).orElse(null));
        }
        var gesperrt = alle.stream().filter(t -> !new Ausschluesse().zu(t.instrument()).isEmpty() && t.eintritt().isPresent()).toList();
        for (var a : gesperrt) {
            assertThat(gesperrt.stream().filter(b -> b.id() != a.id() && b.ueberschneidet(a.eintritt().orElseThrow(),
                    a.austritt().map(Teilnahme.Ereignis::am).orElse(LocalDate.MAX)))).as("two at once").isEmpty();
        }
    }

    @Test
    void derGeburtsmonatDesKindesWirdMitDreiJahrenGeloescht() {
        jdbc.sql("""
                insert into teilnahme.person (pseudonym, geburtsjahr, geschlecht, kind_geboren)
                values (repeat('c', 64), 1990, 'WEIBLICH', '2019-10-01'), (repeat('d', 64), 1990, 'WEIBLICH', '2019-11-01')
                """).update();
        personen.suchen("123D999999");
        assertThat(jdbc.sql("select pseudonym from teilnahme.person where pseudonym in (repeat('c', 64), repeat('d', 64)) and kind_geboren is null")
                .query(String.class).list()).containsExactly("c".repeat(64));
    }

    @Test
    void rowsComeInByTheThousandAndAreHeldToTheSameRules() {
        long erste = 900_001;
        var leute = new StringBuilder();
        var koepfe = new StringBuilder();
        var verlauf = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            leute.append(erste + i).append('\t').append("%064x".formatted(i + 1)).append("\t1985\tMAENNLICH\therford\t\\N\t\\N\t\\N\n");
            koepfe.append(erste + i).append('\t').append(erste + i).append("\tmabe-vergabe\t\\N\t[2022-03-01,2022-09-01)\n");
            verlauf.append(erste + i).append("\t1\t\\N\tZUGEWIESEN\t2022-02-20\t\\N\t\\N\t\\N\t2022-02-20 10:00+01\tmuster\n");
            verlauf.append(erste + i).append("\t2\tZUGEWIESEN\tEINGETRETEN\t2022-03-01\t\\N\t\\N\t2022-03-01\t2022-03-01 10:00+01\tmuster\n");
        }
        assertThat(einspielung.kopieren(Einspielung.Tabelle.PERSON, new StringReader(leute.toString()))).isEqualTo(500);
        einspielung.kopieren(Einspielung.Tabelle.TEILNAHME, new StringReader(koepfe.toString()));
        assertThat(einspielung.kopieren(Einspielung.Tabelle.EREIGNIS, new StringReader(verlauf.toString()))).isEqualTo(1000);
        assertThat(teilnahmen.mit(erste + 499).orElseThrow().zustand()).isEqualTo(EINGETRETEN);
        assertThat(teilnahmen.mit(erste).orElseThrow().vereinbartesEnde()).contains(am(8, 31));
        assertThatThrownBy(() -> einspielung.kopieren(Einspielung.Tabelle.EREIGNIS,
                new StringReader(erste + "\t3\tEINGETRETEN\tBEENDET\t2022-02-01\tPLANMAESSIG\t\\N\t\\N\t2022-03-01 10:00+01\tmuster\n")))
                .hasMessageContaining("geht nicht zurück");
        assertThat(person()).as("numbers go on behind what was brought").isGreaterThan(erste + 499);
    }
}
