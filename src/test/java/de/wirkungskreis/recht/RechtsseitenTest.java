package de.wirkungskreis.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class RechtsseitenTest {

    @Autowired MockMvc mvc;
    @Autowired Rechtsquelle recht;
    @Autowired Protokoll protokoll;

    @Test
    void zeigtWasAmStichtagGaltMitNormUndKennzeichnetUngepruefte() throws Exception {
        mvc.perform(get("/recht").param("am", "01.08.2022")).andExpect(status().isOk())
                .andExpect(content().string(containsString("10,45 € je Stunde")))
                .andExpect(content().string(containsString("§ 16i Abs. 2 SGB II")))
                .andExpect(content().string(containsString("class=\"ungeprueft\">ungeprüft")))
                .andExpect(content().string(containsString("nicht in Kraft")));
        mvc.perform(get("/recht").param("am", "2022-08-01").param("suche", "mindestLOHN")).andExpect(status().isOk())
                .andExpect(content().string(containsString("10,45 € je Stunde")))
                .andExpect(content().string(not(containsString("Regelbedarfsstufe 1"))));
        mvc.perform(get("/recht").param("am", "31.02.2022")).andExpect(status().is(422));
    }

    @Test
    void zeigtDenVerlaufEinesParameters() throws Exception {
        mvc.perform(get("/recht/mindestlohn/stunde").param("am", "01.08.2022")).andExpect(status().isOk())
                .andExpect(content().string(containsString("01.07.2022 bis 30.09.2022")))
                .andExpect(content().string(containsString("Mindestlohnerhöhungsgesetz")))
                .andExpect(content().string(containsString("Geprüft bis 31.12.2027")));
        mvc.perform(get("/recht/mindestlohn/stunde").param("am", "01.01.2030"))
                .andExpect(content().string(containsString("nach dem letzten geprüften Tag")));
        mvc.perform(get("/recht/mindestlohn/sekunde")).andExpect(status().isNotFound());
    }

    @Test
    void gibtDieTabelleAlsCsvUndExcel() throws Exception {
        mvc.perform(get("/recht/tabelle.csv").param("am", "2022-08-01").param("suche", "wochenfaktor")).andExpect(status().isOk())
                .andExpect(content().string(containsString("13/3 Wochen je Monat")));
        mvc.perform(get("/recht/tabelle.xlsx").param("am", "2022-08-01")).andExpect(status().isOk());
    }

    @Test
    void eineAnnahmeWirdBenanntBegruendetUndVermerkt() throws Exception {
        mvc.perform(post("/recht/annahmen/neu").with(csrf()).param("name", "vorsichtig").param("parameter", "mindestlohn/stunde")
                        .param("ab", "01.01.2027").param("wert", "14,90").param("begruendung", "Ankündigung"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("Bis 31.12.2027 sagt das Recht selbst")))
                .andExpect(content().string(containsString("14,90")));
        mvc.perform(post("/recht/annahmen/neu").with(csrf()).param("name", "vorsichtig").param("parameter", "mindestlohn/stunde")
                        .param("ab", "01.01.2028").param("wert", "viel").param("begruendung", "Ankündigung"))
                .andExpect(status().is(422));
        mvc.perform(post("/recht/annahmen/neu").with(csrf()).param("name", "vorsichtig").param("parameter", "mindestlohn/stunde")
                        .param("ab", "01.01.2028").param("wert", "14,90").param("begruendung", "Ankündigung"))
                .andExpect(status().isSeeOther()).andExpect(redirectedUrl("/recht/annahmen"));
        assertThat(recht.mitAnnahmen("vorsichtig").am(Mindestlohnrecht.class, LocalDate.parse("2028-01-01")))
                .isEqualTo(new Mindestlohnrecht(new Euro(1490), Bruch.von(13, 3)));
        assertThat(protokoll.zu(null, "recht/annahme").get(0).neu()).contains("14,90 € je Stunde ab 01.01.2028");
        mvc.perform(get("/recht/annahmen")).andExpect(content().string(containsString("Ankündigung")));
        mvc.perform(get("/recht/mindestlohn/stunde")).andExpect(content().string(containsString("„vorsichtig“: 14,90 €")));
        mvc.perform(post("/recht/annahmen/neu").with(csrf()).param("name", "vorsichtig").param("parameter", "mindestlohn/stunde")
                        .param("ab", "01.01.2028").param("wert", "15").param("begruendung", "noch eine"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("schon ein Wert")));
        mvc.perform(post("/recht/annahmen/mindestlohn/stunde/2028-01-01/entfernen").with(csrf()).param("name", "vorsichtig"))
                .andExpect(status().isSeeOther());
        mvc.perform(post("/recht/annahmen/mindestlohn/stunde/2028-01-01/entfernen").with(csrf()).param("name", "vorsichtig"))
                .andExpect(status().isNotFound());
    }

    @Test
    @AlsRolle(Rolle.FACHKRAFT)
    void nurDasControllingLegtAnnahmenFest() throws Exception {
        mvc.perform(get("/recht/annahmen")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/recht/annahmen/neu"))));
        mvc.perform(get("/recht/annahmen/neu")).andExpect(status().isForbidden());
    }
}
