package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.betrieb.Stichtag;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.BCA)
class HeuteTest {

    @Autowired
    MockMvcTester seiten;

    @Autowired
    Stichtag stichtag;

    @Autowired
    Clock uhr;

    @Autowired
    Protokoll protokoll;

    @AfterEach
    void zurueck() {
        stichtag.setzen(stichtag.vorgabe());
    }

    @Test
    void derKopfBietetDasStellenAnUndSagtDenTag() {
        assertThat(seiten.get().uri("/")).hasStatusOk().bodyText()
                .contains("Heute ist der 15.10.2022", "name=\"tag\"", "value=\"2022-10-15\"").doesNotContain("Zurück zum");
    }

    @Test
    void gestelltWirdFuerAlleMitVermerkUndZurueckZurSeite() {
        assertThat(seiten.post().uri("/heute").with(csrf()).param("tag", "2022-10-31").param("zurueck", "/programme?x=1"))
                .hasRedirectedUrl("/programme?x=1")
                .flash().containsEntry("meldung", "In diesen Beispieldaten ist heute jetzt der 31.10.2022.");
        assertThat(LocalDate.now(uhr)).isEqualTo("2022-10-31");
        assertThat(seiten.get().uri("/")).bodyText().contains("Heute ist der 31.10.2022 (gestellt)", "Zurück zum 15.10.2022");
        assertThat(protokoll.zu(null, "beispiel/heute")).first().satisfies(e -> {
            assertThat(e.kennung()).isEqualTo("bca");
            assertThat(e.alt()).isEqualTo("15.10.2022");
            assertThat(e.neu()).isEqualTo("31.10.2022");
        });
        assertThat(seiten.post().uri("/heute").with(csrf()).param("vorgabe", "true")).hasRedirectedUrl("/");
        assertThat(stichtag.heute()).isEqualTo("2022-10-15");
    }

    @Test
    void werTipptDarfDeutschSchreibenUndEinIrrtumAendertNichts() {
        assertThat(seiten.post().uri("/heute").with(csrf()).param("tag", "1.11.2022")).hasStatus(302);
        assertThat(stichtag.heute()).isEqualTo("2022-11-01");
        for (var falsch : new String[] {"", "31.02.2022", "gestern", "1999-12-31", "9999-01-01"}) {
            assertThat(seiten.post().uri("/heute").with(csrf()).param("tag", falsch).param("zurueck", "//boese.example"))
                    .hasStatus(422).bodyText().contains("Das ist kein Tag", "value=\"" + falsch + "\"").doesNotContain("boese");
        }
        assertThat(stichtag.heute()).isEqualTo("2022-11-01");
    }
}
