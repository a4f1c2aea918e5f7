package de.wirkungskreis.zielnachhaltung;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.muster.Musterdaten;
import de.wirkungskreis.muster.Vorgabe;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LagerueckblickTest {

    private static final String LAGE = "/programme/2022/zielnachhaltung/lage";

    @Autowired private MockMvc mvc;
    @Autowired private Musterdaten muster;

    @BeforeEach
    void musterkreis() {
        muster.aufbauen(Vorgabe.uebliche(1500));
    }

    @Test
    @Order(1)
    void dieEigenenZahlenSagenWieEsUmDieLeistungsberechtigtenStehtUndUrteilenErstAmJahresende() throws Exception {
        String seite = seite();
        assertThat(seite).contains("Bestand erwerbsfähiger Leistungsberechtigter", "rund 10.400", "bisher, eigene Personenmonate bis");
        assertThat(seite).doesNotContain("eingetroffen</span>", "verfehlt</span>");
        mvc.perform(get(LAGE + "/elb/elb-2022/0/herleitung").with(als(Rolle.CONTROLLING))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("rund 10.400"), containsString("/kennzahlen/BESTAND_ELB/herleitung/GESAMT/2022-"))));
    }

    @Test
    @Order(2)
    void vorhergesagtSind41ProzentGekommen18AlsoZweiKommaDreiPunkteDaneben() throws Exception {
        eintragen("/bip/bip-2022/0", "zahl", "viel", "stand", "01.10.2022").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("keine Zahl"), containsString("value=\"viel\""))));
        eintragen("/bip/bip-2022/0", "zahl", "1,9", "stand", "01.10.2022", "quelle", "Schnellmeldung", "vorlaeufig", "ja").andExpect(status().isSeeOther());
        assertThat(seite()).contains("Schnellmeldung, Stand 01.10.2022, vorläufig").doesNotContain("verfehlt</span>");
        eintragen("/bip/bip-2022/0", "zahl", "1,8", "stand", "14.10.2022", "quelle", "Statistisches Bundesamt").andExpect(status().isSeeOther());
        // 1,8 − 4,1 = − 2,3, in points
        assertThat(seite()).contains("verfehlt</span>", "− 2,3 Prozentpunkte",
                "Wachstum BIP 2022: vorhergesagt + 4,1 %, gekommen + 1,8 %; verfehlt, Unterschied − 2,3 Prozentpunkte (Statistisches Bundesamt)");
        mvc.perform(get(LAGE + "/bip/bip-2022/0/herleitung").with(als(Rolle.CONTROLLING)))
                .andExpect(content().string(containsString("zuvor + 1,9 %, Stand 01.10.2022, Schnellmeldung")));
    }

    @Test
    @Order(3)
    void dieArbeitslosigkeitInDeutschlandZaehltInMillionenUndDieAusbildungOhneUrteil() throws Exception {
        eintragen("/arbeitslosigkeit-deutschland/al-gesamt/2", "zahl", "2,42", "stand", "14.10.2022", "quelle", "Statistik der BA").andExpect(status().isSeeOther());
        eintragen("/ausbildungsmarkt/angebot-nachfrage/0", "zahl", "92", "stand", "14.10.2022", "quelle", "Statistik der BA").andExpect(status().isSeeOther());
        eintragen("/lokaler-arbeitsmarkt/satz/0", "text", "Auch 2022 über dem Stand vor Corona", "eingetroffen", "ja", "stand", "14.10.2022", "quelle",
                "Statistik der BA").andExpect(status().isSeeOther());
        assertThat(seite()).contains("+ 0,10 Mio.", "92 : 100", "+ 5", "Auch 2022 über dem Stand vor Corona; eingetroffen");
        assertThat(seite()).doesNotContain("Angebots-Nachfrage-Relation: vorhergesagt");
    }

    @Test
    @Order(4)
    void wasTrafUndWasNichtStehtInDerLageDesFolgendenProgramms() throws Exception {
        mvc.perform(post(LAGE + "/uebernehmen").with(csrf()).with(als(Rolle.CONTROLLING))).andExpect(status().is4xxClientError());
        mvc.perform(post("/programme/2022/fortfuehren").with(csrf()).with(als(Rolle.CONTROLLING)).param("jahre", "1").param("auswahl", "true"))
                .andExpect(status().isSeeOther());
        mvc.perform(post(LAGE + "/uebernehmen").with(csrf()).with(als(Rolle.CONTROLLING))).andExpect(status().isSeeOther());
        mvc.perform(post(LAGE + "/uebernehmen").with(csrf()).with(als(Rolle.CONTROLLING))).andExpect(status().isSeeOther());
        String lage = mvc.perform(get("/programme/2023/lage").with(als(Rolle.CONTROLLING))).andReturn().getResponse().getContentAsString();
        assertThat(lage).contains("Was für 2022 vorhergesagt war und was kam").contains("verfehlt, Unterschied − 2,3 Prozentpunkte");
        assertThat(lage.split("verfehlt, Unterschied − 2,3 Prozentpunkte", -1)).as("once, however often it is taken over").hasSize(2);
    }

    @Test
    @Order(5)
    void werDieLageNichtSchreibtTraegtNichtsEin() throws Exception {
        mvc.perform(get(LAGE + "/bip/bip-2022/0").with(als(Rolle.BCA))).andExpect(status().isForbidden());
        mvc.perform(get(LAGE).with(als(Rolle.BCA))).andExpect(status().isOk()).andExpect(content().string(not(containsString("Ist eintragen"))));
    }

    @Test
    @Order(6)
    void derAbstandVonFrauenUndMaennernStehtInPunktenUndImVerhaeltnis() throws Exception {
        String pfad = "/programme/2022/zielnachhaltung/frauen-und-maenner";
        mvc.perform(get(pfad).with(als(Rolle.BCA))).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Prozentpunkte"),
                containsString("id=\"integration\""), containsString("id=\"aktivierung\""), containsString("/kennzahlen/K2/herleitung/W/2022-"))));
        mvc.perform(get(pfad + "/herleitung/INTEGRATION/2022-06").with(als(Rolle.BCA))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Frauen minus Männer in Prozentpunkten")));
        mvc.perform(get(pfad).param("stand", "2022-01-31").with(als(Rolle.BCA))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/kennzahlen/K2/herleitung/W/2022-06"))));
        mvc.perform(get(pfad + "/tabelle.xlsx").with(als(Rolle.BCA))).andExpect(status().isOk());
    }

    private String seite() throws Exception {
        return mvc.perform(get(LAGE).with(als(Rolle.CONTROLLING))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString()
                .replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private ResultActions eintragen(String ort, String... felder) throws Exception {
        var anfrage = post(LAGE + ort).with(csrf()).with(als(Rolle.CONTROLLING));
        for (int i = 0; i < felder.length; i += 2) {
            anfrage.param(felder[i], felder[i + 1]);
        }
        return mvc.perform(anfrage);
    }
}
