package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Seitenprobe
class SchaleTest {

    @Autowired
    MockMvcTester seiten;

    private String seite(String pfad) {
        assertThat(seiten.get().uri(pfad)).hasStatusOk();
        return text(pfad);
    }

    private String text(String pfad) {
        try {
            return seiten.get().uri(pfad).exchange().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void titleEndsWithTheProduct() {
        assertThat(seite("/programme/2022/planung")).contains("<title>Probe – Wirkungskreis</title>").containsOnlyOnce("<h1");
    }

    @Test
    void navigationFollowsTheLoopKeepsTheFassungAndKnowsWhereItIs() {
        assertThat(seite("/programme/2022/planung").replaceAll("\\s+", " "))
                .containsSubsequence("/programme/2022/lage?fassung=1", "/programme/2022?fassung=1",
                        "href=\"/programme/2022/planung?fassung=1\" aria-current=\"page\"")
                .contains("rel=\"prev\" href=\"/programme/2022?fassung=1\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void leavesOutWhatMayNotBeOpened() {
        assertThat(seite("/programme/2022")).doesNotContain("/protokoll");
    }

    @Test
    void everyPageHasItsStandAndOffersAnother() {
        assertThat(seite("/programme/2022/planung")).contains("Fassung 1, beschlossen", "Stand 15.10.2022, 9:30 Uhr",
                "nicht die neueste Fassung", "Heute ist der 15.10.2022", "name=\"seite\" value=\"/planung\"", "Jobcenter Musterkreis");
    }

    @Test
    void hintsStandBesideTheirThingOnly() {
        assertThat(seite("/programme/2022/planung")).contains("Zu prüfen:", "Der Plan fällt, der Text spricht von Ausbau.",
                "/programme/2022/befunde?fassung=1#ausbau-faellt").doesNotContain("Etwas anderes.");
    }

    @Test
    void errorsSayWhatHappenedAndNothingElse() {
        assertThat(seiten.get().uri("/probe/fehler?art=x")).hasStatus(404);
        assertThat(text("/probe/fehler?art=x")).contains("Die Planzeile „x“ gibt es in dieser Fassung nicht.", "Kim Muster");
        assertThat(seiten.get().uri("/probe/fehler?art=unzulaessig")).hasStatus(409);
        assertThat(text("/probe/fehler?art=unzulaessig")).contains("Die Fassung ist schon veröffentlicht.");
        assertThat(seiten.get().uri("/probe/fehler?art=festgeschrieben")).hasStatus(409);
        assertThat(text("/probe/fehler?art=festgeschrieben")).contains("lässt sich nicht mehr ändern");
        assertThat(seiten.get().uri("/gibt/es/nicht")).hasStatus(404);
        assertThat(seiten.get().uri("/wechsel?jahr=abc")).hasStatus(400);
    }

    @Test
    void conflictShowsBothSidesAndSendsTheCurrentVersion() {
        assertThat(seiten.get().uri("/probe/fehler?art=konflikt")).hasStatus(409);
        assertThat(text("/probe/fehler?art=konflikt")).contains("action=\"/programme/2022/planung/mabe\"",
                "name=\"version\" value=\"4\"", "name=\"spalte\" value=\"2022\"", "name=\"notiz\" value=\"gleich\"",
                ">210</p>", ">205</p>", "name=\"_csrf\"");
    }

    @Test
    void htmxGetsAFragment() throws Exception {
        var antwort = seiten.get().uri("/probe/fehler?art=x").header("HX-Request", "true").exchange();
        assertThat(antwort).hasStatus(404);
        assertThat(antwort.getResponse().getContentAsString()).contains("data-tafel").doesNotContain("<html");
    }

    @Test
    void switchingKeepsThePage() {
        assertThat(seiten.get().uri("/wechsel?jahr=2023&fassung=2.1&seite=/planung")).hasRedirectedUrl("/programme/2023/planung?fassung=2.1");
        assertThat(seiten.get().uri("/wechsel?jahr=2023&seite=//boese.example")).hasRedirectedUrl("/programme/2023");
    }
}
