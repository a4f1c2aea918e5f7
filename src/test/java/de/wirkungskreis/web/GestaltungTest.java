package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Seitenprobe
class GestaltungTest {

    @Autowired
    MockMvcTester seiten;

    @Test
    void whatIsServedIsWhatTheBuildMade() throws Exception {
        var liste = liste();
        var dateien = liste.stringPropertyNames().stream().filter(n -> n.startsWith("sha256.")).toList();
        assertThat(dateien).hasSizeGreaterThanOrEqualTo(5);
        for (String eintrag : dateien) {
            var antwort = seiten.get().uri("/statisch/" + eintrag.substring("sha256.".length())).exchange().getResponse();
            byte[] summe = MessageDigest.getInstance("SHA-256").digest(antwort.getContentAsByteArray());
            assertThat(HexFormat.of().formatHex(summe)).as(eintrag).isEqualTo(liste.getProperty(eintrag));
            assertThat(antwort.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
        }
    }

    @Test
    void everyPackageIsNamedWithItsLicence() throws Exception {
        String lizenzen = new ClassPathResource("static/statisch/lizenzen.txt").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(lizenzen).contains("@kern-ux/native 2.7.2 (EUPL-1.2)", "htmx.org 2.0.11 (0BSD)", "echarts 6.1.0 (Apache-2.0)",
                "zrender", "Fira Sans (OFL-1.1)", "SIL OPEN FONT LICENSE");
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws Exception {
        var liste = liste();
        String stil = new ClassPathResource("static/statisch/" + liste.getProperty("stil")).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(stil).doesNotContainPattern("(?:@import|url\\()[\"']?(?:https?:)?//");
    }

    private static Properties liste() throws IOException {
        var liste = new Properties();
        try (var quelle = new ClassPathResource("gestaltung.properties").getInputStream()) {
            liste.load(quelle);
        }
        return liste;
    }
}
