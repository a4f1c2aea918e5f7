package de.wirkungskreis.zielnachhaltung;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zielnachhaltung.Sondereffekt.Ruecknahme;
import de.wirkungskreis.zielnachhaltung.Sondereffekt.Wirkung;
import de.wirkungskreis.zugang.Rolle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@Datenbanktest
@TestPropertySource(properties = {"wirkungskreis.beispiel=true", "wirkungskreis.muster.personen=300"})
class SondereffekteTest {

    private static final String ZIELE = "/programme/2022/zielnachhaltung";
    private static final String EFFEKTE = ZIELE + "/sondereffekte";
    private static final LocalDate JUNI = LocalDate.of(2022, 6, 1);

    @Autowired private MockMvc mvc;
    @Autowired private JdbcClient jdbc;

    @Test
    void einSondereffektStehtBeiDenZielenDieErBetrifftUndNichtBeiAnderen() throws Exception {
        erfassen("Eine Sammelunterkunft zog nach Bünde", "B3", "01.06.2022", "").andExpect(status().isSeeOther());
        mvc.perform(get(ZIELE + "/ziel/B3/lzb-gesamt").with(als(Rolle.BCA)))
                .andExpect(content().string(containsString("seit 01.06.2022: Eine Sammelunterkunft zog nach Bünde")));
        mvc.perform(get(ZIELE + "/ziel/B2/iq-gesamt").with(als(Rolle.BCA))).andExpect(content().string(not(containsString("Sammelunterkunft"))));
    }

    @Test
    void werDieSeiteZurueckstelltSiehtNurWasDamalsVermerktWar() throws Exception {
        erfassen("Ein Fehler in der Erfassung", "", "01.03.2022", "31.05.2022").andExpect(status().isSeeOther());
        mvc.perform(get(ZIELE).with(als(Rolle.CONTROLLING))).andExpect(content().string(containsString("01.03.2022 bis 31.05.2022: Ein Fehler in der Erfassung")));
        mvc.perform(get(ZIELE).param("stand", "2022-10-14").with(als(Rolle.CONTROLLING))).andExpect(content().string(not(containsString("Ein Fehler in der Erfassung"))));
    }

    @Test
    void zurueckgenommenBleibtErNachzulesenUndStehtBeiKeinemZielMehr() throws Exception {
        erfassen("Vermutlich ein Streik", "", "01.02.2022", "28.02.2022");
        long id = jdbc.sql("select id from zielnachhaltung.sondereffekt where text = 'Vermutlich ein Streik'").query(Long.class).single();
        senden(EFFEKTE + "/" + id + "/ruecknahme").andExpect(status().isUnprocessableContent());
        senden(EFFEKTE + "/" + id + "/ruecknahme", "grund", "Es gab keinen Streik").andExpect(status().isSeeOther());
        senden(EFFEKTE + "/" + id + "/ruecknahme", "grund", "noch einmal").andExpect(status().isConflict())
                .andExpect(content().string(containsString("schon zurückgenommen")));
        mvc.perform(get(ZIELE).with(als(Rolle.CONTROLLING))).andExpect(content().string(not(containsString("Streik"))));
        mvc.perform(get(EFFEKTE).with(als(Rolle.CONTROLLING))).andExpect(content().string(allOf(containsString("Vermutlich ein Streik"),
                containsString("Es gab keinen Streik"))));
        assertThatThrownBy(() -> jdbc.sql("update zielnachhaltung.sondereffekt set text = 'anders' where id = " + id).update())
                .hasMessageContaining("eine Änderung ist eine neue Zeile");
    }

    @Test
    void wasFehltOderVerkehrtIstWirdGesagtUndNichtsVermerkt() throws Exception {
        erfassen("", "", "01.02.2022", "").andExpect(status().isUnprocessableContent());
        erfassen("Zu spät", "", "01.02.2022", "31.01.2022").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("Das Ende liegt vor dem Anfang"), containsString("Zu spät"))));
        erfassen("Fremdes Ziel", "Z9", "01.02.2022", "").andExpect(status().isUnprocessableContent());
        mvc.perform(post(EFFEKTE + "/neu").with(als(Rolle.BCA)).with(csrf())).andExpect(status().isForbidden());
        assertThat(jdbc.sql("select count(*) from zielnachhaltung.sondereffekt where text in ('Zu spät', 'Fremdes Ziel')").query(Long.class).single()).isZero();
    }

    @Test
    void einZeitraumBeruehrtDieMonateInDenenEinerSeinerTageLiegt() {
        var bisEndeMai = effekt(LocalDate.of(2022, 3, 15), LocalDate.of(2022, 5, 31), null);
        assertThat(bisEndeMai.in(YearMonth.of(2022, 5), YearMonth.of(2022, 5))).isTrue();
        assertThat(bisEndeMai.in(YearMonth.of(2022, 6), YearMonth.of(2022, 9))).isFalse();
        assertThat(bisEndeMai.in(YearMonth.of(2022, 1), YearMonth.of(2022, 2))).isFalse();
        assertThat(effekt(JUNI, null, null).in(YearMonth.of(2030, 1), YearMonth.of(2030, 1))).isTrue();
    }

    @Test
    void bekanntIstErVomVermerkBisZurRuecknahme() {
        var zurueck = effekt(JUNI, null, new Ruecknahme("falsch", Instant.parse("2022-09-01T08:00:00Z"), "x"));
        assertThat(zurueck.bekanntAm(Instant.parse("2022-06-30T00:00:00Z"))).isFalse();
        assertThat(zurueck.bekanntAm(Instant.parse("2022-08-31T00:00:00Z"))).isTrue();
        assertThat(zurueck.bekanntAm(Instant.parse("2022-09-01T08:00:00Z"))).isFalse();
    }

    private static Sondereffekt effekt(LocalDate von, LocalDate bis, Ruecknahme ruecknahme) {
        return new Sondereffekt(1, 1, "B2", von, bis, Wirkung.OFFEN, "Text", "Quelle", Instant.parse("2022-07-01T08:00:00Z"), "x", ruecknahme);
    }

    private ResultActions erfassen(String text, String ziel, String von, String bis) throws Exception {
        return senden(EFFEKTE + "/neu", "text", text, "ziel", ziel, "von", von, "bis", bis, "wirkung", "SENKT", "quelle", "Fachverfahren");
    }

    private ResultActions senden(String pfad, String... felder) throws Exception {
        var anfrage = post(pfad).with(als(Rolle.CONTROLLING)).with(csrf());
        for (int i = 0; i < felder.length; i += 2) {
            anfrage.param(felder[i], felder[i + 1]);
        }
        return mvc.perform(anfrage);
    }
}
