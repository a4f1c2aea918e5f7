package de.wirkungskreis.instrument;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@AlsRolle(Rolle.FACHKRAFT)
class InstrumentseitenTest {

    @Autowired MockMvc mvc;

    @Test
    void zeigtWasAmStichtagGalt() throws Exception {
        mvc.perform(get("/instrumente").param("am", "2022-01-01")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Am 01.01.2022 nicht in Kraft")))   // § 16k erst ab 1.7.2023
                .andExpect(content().string(containsString("§ 16e SGB II n.F.")));
        mvc.perform(get("/instrumente/fbw-abschluss").param("am", "01.01.2025")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Bundesagentur für Arbeit")))
                .andExpect(content().string(containsString("01.04.2012 bis 31.12.2024")));
    }

    @Test
    void leadsToItsQuestionsAndSaysWhatAnEintrittIs() throws Exception {
        mvc.perform(get("/instrumente/einstiegsgeld")).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/foerderrechner/einstiegsgeld\"")))
                .andExpect(content().string(containsString("je Bewilligung ein Förderfall")));
    }

    @Test
    void refusesWhatIsNoDayAndWhatIsNoInstrument() throws Exception {
        mvc.perform(get("/instrumente").param("am", "31.02.2022")).andExpect(status().is(422))
                .andExpect(content().string(containsString("gibt es nicht")));
        mvc.perform(get("/instrumente/gibt-es-nicht")).andExpect(status().isNotFound());
    }
}
