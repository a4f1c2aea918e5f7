package de.wirkungskreis.massnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Rolle;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** With somebody who counts. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.MASSNAHMEMANAGEMENT)
@Import(BelegungsseitenTest.Zaehlung.class)
class BelegungsseitenTest {

    /** The Produktionsschule: 18 places, 80 % (15) paid, 1.150 €; 13 in August, 11 in September. */
    @TestConfiguration
    static class Zaehlung {

        @Bean
        Belegungsquelle zaehlung() {
            return new Belegungsquelle() {
                @Override
                public List<Monatszahlen> monatszahlen(Set<String> massnahmen, YearMonth von, YearMonth bis) {
                    return massnahmen.contains("produktionsschule") ? List.of(
                            new Monatszahlen("produktionsschule", YearMonth.of(2022, 8), 15, 13, 6, 2, 2, 1, 0, 0),
                            new Monatszahlen("produktionsschule", YearMonth.of(2022, 9), 14, 11, 2, 1, 4, 2, 5, 2)) : List.of();
                }

                @Override
                public String stand() {
                    return "Teilnahmen bis 30.09.2022";
                }
            };
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    Massnahmeaufgaben aufgaben;

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(URI.create(pfad))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString()
                .replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void derLeerstandStehtInEuroDa() throws Exception {
        // August: (15 − 13) × 1.150 € = 2.300 €; September: (15 − 11) × 1.150 € = 4.600 €
        assertThat(seite("/massnahmen/produktionsschule")).contains("Teilnahmen bis 30.09.2022").contains("09/2022 18 15 14 11 15 4 4.600 17.250")
                .contains("Kosten des Leerstands 6.900 €");
        assertThat(seite("/massnahmen/produktionsschule/herleitung/LEERSTAND/2022-09"))
                .contains("Bezahlte, nicht besetzte Plätze mal Kostensatz").contains("1.150 €").contains("4.600");
        assertThat(seite("/massnahmen/produktionsschule/bilanz/KOSTEN_JE_ERFOLG")).contains("17.250 €");   // 2 × 17.250 € / 2
    }

    @Test
    void dieListeZeigtZuerstWasGeldVerliert() throws Exception {
        String liste = seite("/massnahmen");
        assertThat(liste.indexOf("Produktionsschule Aktivierungshilfe")).isLessThan(liste.indexOf("Crema Aktivierungshilfe"));
        assertThat(liste).contains("6.900");
    }

    @Test
    void vorDerOptionsfristWirdGewarntWennWenigerKommenAlsBezahltWerden() throws Exception {
        assertThat(aufgaben.offene()).extracting(Aufgabenquelle.Aufgabe::satz)
                .anyMatch(s -> s.contains("Produktionsschule") && s.contains("Zuletzt waren 11 von 15 bezahlten Plätzen besetzt."));
        assertThat(seite("/massnahmen/produktionsschule/optionen/1/entscheidung"))
                .contains("Bisher: Auslastung 66,7 %, Eintritte 8,").contains("Kosten je Erfolg 17.250 €.");
        assertThat(seite("/massnahmen/produktionsschule"))
                .contains("Über eine Option ist bis 31.10.2022 zu entscheiden. Im Monat 09/2022 waren 11 Plätze besetzt, bezahlt werden mindestens 15.");
    }

    @Test
    void eintritteUndFrauenanteilJeMerkmal() throws Exception {
        // Form Präsenz: 6 + 2 Eintritte, 2 + 1 von Frauen: 3 / 8 = 37,5 %
        assertThat(seite("/massnahmen/merkmale")).containsPattern("Präsenz Form \\d+ \\d+ 8 37,5");
        assertThat(seite("/massnahmen/merkmale/herleitung/FRAUENANTEIL?merkmal=FORM.PRAESENZ&jahr=2022")).contains("37,5 %").contains("Produktionsschule");
    }

    @Test
    void dieBilanzDesTraegersIstDieSummeSeinerMassnahmen() throws Exception {
        assertThat(seite("/traeger/aawiese-werkstatt")).contains("Kosten des Leerstands 6.900 €").contains("Abbruchquote 50,0 %");   // 3 / 6
        assertThat(seite("/traeger/aawiese-werkstatt/bilanz/LEERSTAND")).contains("Produktionsschule");
    }
}
