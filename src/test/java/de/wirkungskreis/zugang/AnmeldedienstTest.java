package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.Datenbanktest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.UriComponentsBuilder;

@Datenbanktest
@TestPropertySource(properties = {
    "wirkungskreis.oidc.client-id=wirkungskreis",
    "wirkungskreis.oidc.client-secret=geheim",
    "wirkungskreis.oidc.name=Hausanmeldung",
    "wirkungskreis.oidc.rollen-claim=realm_access.roles",
    "wirkungskreis.oidc.rollen.jc-controlling=CONTROLLING",
    "wirkungskreis.oidc.rollen.jc-admin=FACH_ADMIN",
    "wirkungskreis.oidc.rollen.jc-leitung=GESCHAEFTSFUEHRUNG"
})
class AnmeldedienstTest {

    private static final MockOAuth2Server SERVER = new MockOAuth2Server();

    @Autowired
    MockMvc mvc;

    @Autowired
    Nutzerkonten konten;

    @Autowired
    Handelnder handelnder;

    @Autowired
    Protokoll protokoll;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry eigenschaften) {
        SERVER.start();
        eigenschaften.add("wirkungskreis.oidc.issuer", () -> SERVER.issuerUrl("haus").toString());
    }

    @AfterAll
    static void stop() {
        SERVER.shutdown();
    }

    @BeforeEach
    void einOrtsansaessiger() {
        RequestContextHolder.resetRequestAttributes();
        if (konten.mit("hier").isEmpty()) {
            handelnder.alsBetrieb("Test", () -> konten.anlegen("hier", "Hier Zuhause", "Vier Wörter auf dem Zettel", Set.of(Rolle.CONTROLLING)));
        }
    }

    @Test
    void theSignInPageOffersTheProvider() throws Exception {
        mvc.perform(get("/anmelden")).andExpect(content().string(containsString("Anmelden über Hausanmeldung")));
    }

    @Test
    void rolesComeFromTheTokenAndUnknownOnesAreIgnored() throws Exception {
        var sitzung = new MockHttpSession();
        anmelden(sitzung, "s-1", "Erika.Ä", List.of("jc-controlling", "offline_access")).andExpect(redirectedUrl("/"));
        mvc.perform(get("/konto").session(sitzung)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Controlling")))
                .andExpect(content().string(containsString("Dort ändern Sie auch Ihr Kennwort")));
        assertThat(konten.mit("erika.ae").orElseThrow().nutzer().rollen()).containsExactly(Rolle.CONTROLLING);
        assertThat(protokoll.zu(null, "nutzer/erika.ae")).extracting(Protokoll.Eintrag::kennung)
                .containsOnly("anmeldedienst");
    }

    @Test
    void withoutARoleThereIsAClearPageAndNoSession() throws Exception {
        var sitzung = new MockHttpSession();
        anmelden(sitzung, "s-2", "ohne", List.of("offline_access"))
                .andExpect(redirectedUrl("/anmelden/abgewiesen?grund=rollen"));
        assertThat(sitzung.isInvalid()).isTrue();
        mvc.perform(get("/anmelden/abgewiesen?grund=rollen")).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("nennt aber keine Rolle")));
    }

    @Test
    void theProviderCannotTakeOverAnAccountOfTheHouse() throws Exception {
        anmelden(new MockHttpSession(), "s-3", "hier", List.of("jc-admin"))
                .andExpect(redirectedUrl("/anmelden/abgewiesen?grund=konto"));
        assertThat(konten.mit("hier").orElseThrow().nutzer().rollen()).containsExactly(Rolle.CONTROLLING);
    }

    @Test
    void rolesThatMustNotBeInOneHandAreRefused() throws Exception {
        anmelden(new MockHttpSession(), "s-4", "zuviel", List.of("jc-admin", "jc-leitung"))
                .andExpect(redirectedUrl("/anmelden/abgewiesen?grund=konto"));
        assertThat(konten.mit("zuviel")).isEmpty();
    }

    @Test
    void otherRolesAtTheNextSignInEndTheOldSession() throws Exception {
        var alte = new MockHttpSession();
        anmelden(alte, "s-5", "wechsel", List.of("jc-controlling"));
        anmelden(new MockHttpSession(), "s-5", "wechsel", List.of("jc-leitung")).andExpect(redirectedUrl("/"));
        mvc.perform(get("/konto").session(alte)).andExpect(status().isSeeOther());
    }

    private ResultActions anmelden(MockHttpSession sitzung, String subjekt, String kennung, List<String> rollen)
            throws Exception {
        Map<String, Object> claims = new HashMap<>();
        claims.put("preferred_username", kennung);
        claims.put("name", "Person " + subjekt);
        claims.put("realm_access", Map.of("roles", rollen));
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback("haus", subjekt, "JWT", List.of("wirkungskreis"), claims, 3600));
        String hin = mvc.perform(get("/oauth2/authorization/haus").session(sitzung))
                .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
        assertThat(hin).contains("code_challenge=", "code_challenge_method=S256", "response_type=code");
        var antwort = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(hin)).build(), HttpResponse.BodyHandlers.ofString());
        var zurueck = UriComponentsBuilder.fromUriString(antwort.headers().firstValue("location").orElseThrow()).build();
        return mvc.perform(get(URI.create("/login/oauth2/code/haus?" + zurueck.getQuery())).session(sitzung))
                .andExpect(status().isSeeOther());
    }
}
