package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.betrieb.Stichtag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An installation in earnest, even one whose clock somebody has fixed. */
@Datenbanktest
@AlsRolle(Rolle.FACH_ADMIN)
class HeuteEchtTest {

    @Autowired
    MockMvcTester seiten;

    @Autowired
    Stichtag stichtag;

    @Test
    void imErnstLaesstSichDerTagNichtStellen() {
        assertThat(seiten.get().uri("/heute")).hasStatus(404);
        assertThat(seiten.post().uri("/heute").with(csrf()).param("tag", "2022-10-31")).hasStatus(404);
        assertThat(stichtag.heute()).isEqualTo("2022-10-15");
        assertThat(seiten.get().uri("/")).bodyText().contains("Heute ist der 15.10.2022").doesNotContain("name=\"tag\"");
    }
}
