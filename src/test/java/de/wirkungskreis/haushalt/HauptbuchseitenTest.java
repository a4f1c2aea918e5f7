package de.wirkungskreis.haushalt;

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

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@Datenbanktest
@TestPropertySource(properties = {"wirkungskreis.beispiel=true", "wirkungskreis.muster.personen=0"})
class HauptbuchseitenTest {

    private static final String BUCH = "/programme/2022/haushalt/hauptbuch";

    @Autowired private MockMvc mvc;
    @Autowired private Hauptbuch hauptbuch;

    @Test
    void dieSeiteZeigtJedeKasseFuerSichUndJederSaldoFuehrtZuSeinenBuchungen() throws Exception {
        var verfuegbar = Zahlenformat.euro(hauptbuch.stand(Konto.EGT, 2022).verfuegbar(), Schreibweise.BILDSCHIRM);
        mvc.perform(get(BUCH).with(als(Rolle.CONTROLLING))).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString(verfuegbar), containsString("Nicht eingelöste Gutscheine"), containsString("Zahlendreher im Schlüssel der Bindung"),
                containsString("Wartet auf eine zweite Person"), not(containsString("/gegenbuchung")))));
        mvc.perform(get(BUCH + "/herleitung/egt/VERFUEGBAR/2022").with(als(Rolle.CONTROLLING))).andExpect(content().string(containsString(verfuegbar)));
        mvc.perform(get(BUCH + "/herleitung/egt/GEBUNDEN/2022").with(als(Rolle.BFDH))).andExpect(content().string(allOf(containsString("Vorbindung"), containsString("6.900.000"), containsString("Zahlung"))));
        mvc.perform(get(BUCH + "/herleitung/egt/QUATSCH/2022").with(als(Rolle.BFDH))).andExpect(status().isNotFound());
        mvc.perform(get(BUCH + "/herleitung/egt/VE_GENUTZT/2023").with(als(Rolle.BFDH))).andExpect(content().string(containsString("1.460.000")));
        mvc.perform(get(BUCH).with(als(Rolle.BCA))).andExpect(status().isForbidden());
        mvc.perform(get("/programme/2022/haushalt").with(als(Rolle.CONTROLLING))).andExpect(content().string(containsString("/haushalt/hauptbuch")));
    }

    @Test
    void wasZweiMenschenBrauchtWirdVorgelegtUndErstMitDemZweitenGebucht() throws Exception {
        senden(Rolle.BFDH, BUCH + "/neu", "vorgang", "UMSCHICHTUNG", "kasse", "egt", "nach", "vkb", "jahr", "2022", "betrag", "1.234,56", "tag", "14.10.2022", "text", "Probeumschichtung")
                .andExpect(status().isSeeOther());
        var vorlage = hauptbuch.offeneVorlagen().stream().filter(v -> v.satz().text().equals("Probeumschichtung")).findFirst().orElseThrow();
        senden(Rolle.BFDH, BUCH + "/vorlagen/" + vorlage.nr() + "/bestaetigen").andExpect(status().isConflict()).andExpect(content().string(containsString("bestätigt nicht selbst")));
        senden(Rolle.CONTROLLING, BUCH + "/vorlagen/" + vorlage.nr() + "/bestaetigen").andExpect(status().isForbidden());
        long vorher = hauptbuch.stand(Konto.VKB, 2022).von(Konto.Art.FREI).cent();
        senden(Rolle.GESCHAEFTSFUEHRUNG, BUCH + "/vorlagen/" + vorlage.nr() + "/bestaetigen").andExpect(status().isSeeOther());
        assertThat(hauptbuch.stand(Konto.VKB, 2022).von(Konto.Art.FREI).cent()).isEqualTo(vorher + 123_456);
        senden(Rolle.GESCHAEFTSFUEHRUNG, BUCH + "/vorlagen/" + vorlage.nr() + "/ablehnen", "grund", "zu spät").andExpect(status().isConflict());
    }

    @Test
    void wasFehltOderNichtDaIstWirdGesagtUndNichtsGebucht() throws Exception {
        int vorher = hauptbuch.buchungen(2022).size();
        festlegung("1.000", "").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("braucht einen Schlüssel")));
        festlegung("0", "los-1").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("über null")));
        festlegung("viel", "los-1").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("viel")));
        festlegung("99.000.000", "los-1").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Dafür reichen die Mittel nicht")));
        senden(Rolle.BFDH, BUCH + "/neu", "vorgang", "UMSCHICHTUNG", "kasse", "egt", "nach", "egt", "jahr", "2022", "betrag", "5", "tag", "14.10.2022", "text", "im Kreis")
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("in eine andere Kasse")));
        senden(Rolle.CONTROLLING, BUCH + "/neu").andExpect(status().isForbidden());
        assertThat(hauptbuch.buchungen(2022)).hasSize(vorher);
    }

    @Test
    void eineBuchungWirdMitGrundGegengebucht() throws Exception {
        festlegung("2.500", "los-9").andExpect(status().isSeeOther());
        long nr = hauptbuch.buchungen(2022).stream().filter(b -> "los-9".equals(b.satz().fall())).findFirst().orElseThrow().nr();
        mvc.perform(get(BUCH + "/" + nr + "/gegenbuchung").with(als(Rolle.BFDH))).andExpect(content().string(containsString("2.500")));
        senden(Rolle.BFDH, BUCH + "/" + nr + "/gegenbuchung", "grund", " ").andExpect(status().isUnprocessableContent());
        senden(Rolle.BFDH, BUCH + "/" + nr + "/gegenbuchung", "grund", "falsches Los").andExpect(status().isSeeOther());
        senden(Rolle.BFDH, BUCH + "/" + nr + "/gegenbuchung", "grund", "noch einmal").andExpect(status().isConflict());
        mvc.perform(get(BUCH).with(als(Rolle.BFDH))).andExpect(content().string(containsString("nimmt " + nr + " zurück: falsches Los")));
    }

    private ResultActions festlegung(String betrag, String fall) throws Exception {
        return senden(Rolle.BFDH, BUCH + "/neu", "vorgang", "FESTLEGUNG", "kasse", "egt", "nach", "vkb", "jahr", "2022", "betrag", betrag, "tag", "14.10.2022", "text", "Probe", "fall", fall);
    }

    private ResultActions senden(Rolle rolle, String pfad, String... felder) throws Exception {
        var anfrage = post(pfad).with(als(rolle)).with(csrf());
        for (int i = 0; i < felder.length; i += 2) {
            anfrage.param(felder[i], felder[i + 1]);
        }
        return mvc.perform(anfrage);
    }
}
