package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.Servertest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** As the handbook sets it up: a proxy ends TLS and says so in X-Forwarded-Proto. */
@Servertest
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class HinterProxyTest {

    @LocalServerPort
    int port;

    @Test
    void behindTlsTheSessionCookieIsSecureAndTheBrowserStaysWithTls() throws Exception {
        var antwort = anmeldeseite("https");
        assertThat(antwort.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("WIRKUNGSKREIS=").contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain=");
        assertThat(antwort.headers().firstValue("Strict-Transport-Security").orElseThrow()).contains("max-age=31536000");
    }

    @Test
    void withoutTlsNeitherIsPromised() throws Exception {
        var antwort = anmeldeseite("http");
        assertThat(antwort.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
        assertThat(antwort.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private HttpResponse<String> anmeldeseite(String verfahren) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/anmelden"))
                .header("X-Forwarded-Proto", verfahren).build(), BodyHandlers.ofString());
    }
}
