package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.instrument.Ausschluesse;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the law excludes nobody records; what is only our reading somebody may, with a reason. */
@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class AusschlussTest {

    private static final String GRUND = "Vormittags im Lehrgang, nachmittags im Betrieb";
    private static final LocalDate MAERZ = LocalDate.of(2022, 3, 1);
    private static int nummer = 7000;

    @Autowired
    MockMvc mvc;

    @Autowired
    Ausschluesse ausschluesse;

    @Autowired
    Personen personen;

    @Autowired
    Teilnahmen teilnahmen;

    @Autowired
    Betriebsmodus modus;

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

    private long person() {
        return personen.anlegen("123X" + nummer++, Testhaus.frau(1985), List.of());
    }

    private long eintritt(long person, String instrument, LocalDate am, String abweichung) {
        return teilnahmen.anlegen(person, instrument, null, null, List.of(new Schritt(EINGETRETEN, am).mitAbweichung(abweichung)));
    }

    /** Past the programme, as a mistake in it would. */
    private void amProgrammVorbei(long person, String instrument, boolean abweichung) {
        long id = jdbc.sql("insert into teilnahme.teilnahme (person, instrument) values (:p, :i) returning id").param("p", person)
                .param("i", instrument).query(Long.class).single();
        if (abweichung) {
            jdbc.sql("insert into teilnahme.abweichung (teilnahme, grund, am, erfasst, kennung) values (:id, 'doch', '2022-04-01', now(), 'x')")
                    .param("id", id).update();
        }
        jdbc.sql("""
                insert into teilnahme.ereignis (teilnahme, nr, nach, am, erfasst, kennung) values (:id, 1, 'EINGETRETEN', '2022-04-01', now(), 'x')
                """).param("id", id).update();
    }

    @Test
    void dieDatenbankKenntDieselbenAusschluesseWieDerKatalog() {
        List<String> instrumente = new ArrayList<>(ausschluesse.alle().stream().flatMap(a -> a.eine().stream()).distinct().toList());
        for (String eines : instrumente) {
            for (String anderes : instrumente) {
                var regel = ausschluesse.zwischen(eines, anderes).orElseThrow();
                long person = person();
                amProgrammVorbei(person, eines, false);
                var mitGrund = versuch(() -> amProgrammVorbei(person, anderes, true));
                assertThat(mitGrund).as(eines + " und " + anderes).isEqualTo(regel.kraftGesetzes() ? "teilnahme_vorrang" : "angenommen");
                if (!regel.kraftGesetzes()) {
                    long zweite = person();
                    amProgrammVorbei(zweite, eines, false);
                    assertThat(versuch(() -> amProgrammVorbei(zweite, anderes, false))).isEqualTo("teilnahme_eine_zur_zeit");
                }
            }
        }
    }

    private static String versuch(Runnable arbeit) {
        try {
            arbeit.run();
            return "angenommen";
        } catch (DataIntegrityViolationException e) {
            String satz = String.valueOf(e.getMessage());
            return satz.contains("teilnahme_vorrang") ? "teilnahme_vorrang" : satz.contains("teilnahme_eine_zur_zeit") ? "teilnahme_eine_zur_zeit" : satz;
        }
    }

    @Test
    void wasDasGesetzAusschliesstNimmtAuchMitBegruendungNiemandAn() {
        long person = person();
        eintritt(person, "eingliederungszuschuss", MAERZ, null);
        assertThatThrownBy(() -> eintritt(person, "arbeitsgelegenheit", MAERZ.plusDays(1), GRUND)).isInstanceOf(Unzulaessig.class)
                .hasMessageContaining("§ 16d Abs. 5 SGB II").hasMessageContaining("Vorrang").hasMessageNotContaining("ungeprüft");
    }

    @Test
    void waehrendDerLaufzeitHeisstNichtDanach() {
        long person = person();
        long erste = eintritt(person, "eingliederungszuschuss", MAERZ, null);
        teilnahmen.weiter(erste, 0, new Schritt(BEENDET, MAERZ.plusDays(30), Grund.PLANMAESSIG));
        eintritt(person, "arbeitsgelegenheit", MAERZ.plusDays(31), null);
    }

    @Test
    void wasNurUnsereLesartAusschliesstSagtDassEsUngeprueftIstUndGehtMitBegruendung() {
        long person = person();
        eintritt(person, "eingliederungszuschuss", MAERZ, null);
        assertThatThrownBy(() -> eintritt(person, "fbw-abschluss", MAERZ, null)).isInstanceOf(Unzulaessig.class).hasMessageContaining("ungeprüft")
                .hasMessageContaining("eine Norm kennen wir nicht");
        long id = eintritt(person, "fbw-abschluss", MAERZ, GRUND);
        assertThat(teilnahmen.abweichung(id).orElseThrow().grund()).isEqualTo(GRUND);
        assertThat(protokoll.zu(null, "teilnahme/" + id)).extracting(Protokoll.Eintrag::feld)
                .contains("läuft neben einer anderen Förderung, mit Begründung");
        assertThatThrownBy(() -> jdbc.sql("update teilnahme.abweichung set grund = 'anders' where teilnahme = :id").param("id", id).update())
                .hasMessageContaining("bleibt stehen");
        assertThatThrownBy(() -> eintritt(person, "einstiegsqualifizierung", MAERZ, null)).as("a third needs a reason of its own")
                .isInstanceOf(Unzulaessig.class);
    }

    @Test
    void dieMaskeFragtNachDerBegruendungSobaldSieNoetigIst() throws Exception {
        long person = person();
        eintritt(person, "eingliederungszuschuss", MAERZ, null);
        long zweite = teilnahmen.anlegen(person, "fbw-abschluss", null, null, List.of(new Schritt(ZUGEWIESEN, MAERZ)));
        String weg = "/teilnahmen/" + zweite + "/schritt/EINGETRETEN";
        mvc.perform(get(weg)).andExpect(content().string(containsString("name=\"abweichung\"")));
        mvc.perform(post(weg).with(csrf()).param("version", "0").param("am", "01.04.2022").param("abweichung", ""))
                .andExpect(status().is(422)).andExpect(content().string(containsString("href=\"#abweichung\"")));
        mvc.perform(post(weg).with(csrf()).param("version", "0").param("am", "01.04.2022").param("abweichung", "siehe 123D456789"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("die zu jemandem führt")));
        mvc.perform(post(weg).with(csrf()).param("version", "0").param("am", "01.04.2022").param("abweichung", GRUND))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/teilnahmen/" + zweite)).andExpect(content().string(containsString(GRUND)));
        String neu = "/personen/" + person + "/teilnahmen/neu";
        mvc.perform(get(neu)).andExpect(content().string(not(containsString("name=\"abweichung\""))));
        var eingaben = post(neu).with(csrf()).param("massnahme", "").param("instrument", "einstiegsqualifizierung").param("ereignis", "EINGETRETEN")
                .param("am", "01.05.2022");
        mvc.perform(eingaben).andExpect(status().is(422)).andExpect(content().string(containsString("name=\"abweichung\"")));
        mvc.perform(eingaben.param("abweichung", GRUND)).andExpect(status().isSeeOther());
    }

    @Test
    void derKatalogNenntDieNormOderSagtUngeprueft() throws Exception {
        eintritt(person(), "arbeitsgelegenheit", MAERZ, null);
        mvc.perform(get("/instrumente/arbeitsgelegenheit")).andExpect(status().isOk()).andExpect(content().string(containsString("Nicht zugleich")))
                .andExpect(content().string(containsString("§ 16d Abs. 5 SGB II"))).andExpect(content().string(containsString("ungeprüft"))).andExpect(content().string(containsString("in der Liste")));
        mvc.perform(get("/instrumente/berufssprachkurs")).andExpect(content().string(not(containsString("Nicht zugleich"))));
    }
}
