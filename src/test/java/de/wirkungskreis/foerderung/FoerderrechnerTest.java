package de.wirkungskreis.foerderung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@AlsRolle(Rolle.FACHKRAFT)
class FoerderrechnerTest {

    @Autowired MockMvc mvc;
    @Autowired Wortlaut wortlaut;

    @Test
    void jedeFrageHatEineSeiteUndJedesErgebnisEinenNamen() throws Exception {
        for (var frage : Foerderfragen.ALLE) {
            frage.gesucht().forEach(name -> assertThat(wortlaut.text("foerderung.ergebnis." + name)).isNotBlank());
            if (!frage.schluessel().equals("transfer") && !frage.schluessel().equals("vermittlung-beendet")) {
                mvc.perform(get("/foerderrechner/" + frage.schluessel())).andExpect(status().isOk());
            }
        }
        mvc.perform(get("/foerderrechner")).andExpect(status().isOk()).andExpect(content().string(containsString("Kann die Person zugewiesen werden?")));
        mvc.perform(get("/foerderrechner/gibt-es-nicht")).andExpect(status().isNotFound());
    }

    @Test
    void zeigtDenZuschussMitJedemSchrittUndSeinerRechtsgrundlage() throws Exception {
        mvc.perform(post("/foerderrechner/teilhabe-monat").with(csrf()).param("monat", "02.2022").param("wochenstunden", "30")
                        .param("beschaeftigungsjahr", "1").param("sv_pauschale_ohne_alv", "19 %").param("entgeltfortzahlung", "ja"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1.519,15 €")))
                .andExpect(content().string(containsString("9,82 € × 30 vertragliche Stunden × 13/3 Wochen")))
                .andExpect(content().string(containsString("/recht/mindestlohn/stunde")));
    }

    @Test
    void nenntWasFehltAmFeldUndVerliertNichts() throws Exception {
        mvc.perform(post("/foerderrechner/teilhabe-zuweisung").with(csrf()).param("alter", "33").param("monate_leistung_letzte_84", "65")
                        .param("minderjaehriges_kind_in_bg", "ja").param("nur_kurzzeitig_beschaeftigt", "ja").param("vorfoerderung_16i_monate", "0"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#monate_leistung_letzte_60\"")))
                .andExpect(content().string(containsString("value=\"65\"")))
                .andExpect(content().string(not(containsString("Rechenweg"))));
        mvc.perform(post("/foerderrechner/teilhabe-zuweisung").with(csrf()).param("alter", "viele"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("keine Zahl in deutscher Schreibweise")));
    }

    @Test
    void whatIsLeftEmptyIsAMissingFactAndNeverAssumed() throws Exception {
        mvc.perform(post("/foerderrechner/weiterbildung-geld").with(csrf()).param("start", "01.08.2023").param("monate", "6")
                        .param("abschlussorientiert", "ja"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("href=\"#arbeitslos\"")));
        mvc.perform(post("/foerderrechner/transfer-pauschal").with(csrf()).param("bg_typ", "1_adult").param("zuschuss_monat_eur", "1000").param("jahr", "2026"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("href=\"#monat\"")));
        mvc.perform(post("/foerderrechner/eingliederungszuschuss-saetze").with(csrf()).param("gruppe", "§ 89").param("satz_start", "50 %").param("monate", "36"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("href=\"#alter\"")));
    }

    @Test
    void sagtWennEsFuerDenTagNochKeinRechtGibt() throws Exception {
        mvc.perform(post("/foerderrechner/teilhabe-monat").with(csrf()).param("monat", "2028-02").param("wochenstunden", "30")
                        .param("beschaeftigungsjahr", "1").param("sv_pauschale_ohne_alv", "0,19").param("entgeltfortzahlung", "ja"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("ist nur bis 31.12.2027 geprüft")))
                .andExpect(content().string(containsString("/recht/mindestlohn/stunde")));
    }

    @Test
    void liestZeitraeumeStufenUndKinderZeilenweise() throws Exception {
        mvc.perform(post("/foerderrechner/arbeitsgelegenheit-zeitraum").with(csrf()).param("neu_ab", "01.09.2022")
                        .param("zuweisungen", "01.03.2020 bis 28.02.2021\r\n2022-01-01 – 2022-06-30"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("01.03.2020; 28.02.2025")));
        mvc.perform(post("/foerderrechner/einstiegsgeld-stufen").with(csrf()).param("jahr", "2022").param("regelbedarfsstufe_massgebend", "1")
                        .param("stufen_monate_satz", "6; 50 %\n6 Monate 30 %").param("monate_arbeitslos", "26").param("erschwernis_in_person", "nein")
                        .param("kinder", "nein"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("3.232,80 €")));
        mvc.perform(post("/foerderrechner/arbeitsgelegenheit-zeitraum").with(csrf()).param("neu_ab", "01.09.2022").param("zuweisungen", "früher"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("nennt nicht zwei Tage")));
    }
}
