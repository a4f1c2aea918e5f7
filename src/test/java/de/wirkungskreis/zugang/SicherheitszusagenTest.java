package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.Servertest;
import de.wirkungskreis.beispiel.Zugaenge;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** What only a real server shows: cookies, error pages, files, limits, and what ends up in the log. */
@Servertest
@ExtendWith(OutputCaptureExtension.class)
class SicherheitszusagenTest {

    private static final Pattern MARKE = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String KEKS = "WIRKUNGSKREIS=";

    @LocalServerPort
    int port;

    @Autowired
    Environment einstellungen;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void filesAndErrorPagesCarryTheHeadersToo() throws Exception {
        String css = treffer(Pattern.compile("href=\"(/statisch/[^\"]+\\.css)\""), holen("/anmelden", null).body());
        String keks = anmelden();
        for (String pfad : List.of(css, "/anmelden", "/gibtesnicht", "/nutzer", "/programme/abc", "/statisch/gibtesnicht.js")) {
            var antwort = holen(pfad, keks);
            assertThat(kopf(antwort, "Content-Security-Policy")).as(pfad).isEqualTo(Sicherheit.INHALTSREGEL);
            assertThat(kopf(antwort, "X-Content-Type-Options")).as(pfad).isEqualTo("nosniff");
            assertThat(kopf(antwort, "Referrer-Policy")).as(pfad).isEqualTo("same-origin");
            assertThat(antwort.headers().firstValue("Server")).as(pfad).isEmpty();
            assertThat(antwort.body()).as(pfad).doesNotContain("Exception", "at de.wirkungskreis", "at org.springframework", "Tomcat");
        }
        assertThat(kopf(holen(css, null), "Cache-Control")).contains("public", "immutable");
    }

    @Test
    void personalPagesAreKeptNowhere() throws Exception {
        String keks = anmelden();
        for (String pfad : List.of("/", "/konto", "/programme", "/gibtesnicht")) {
            assertThat(kopf(holen(pfad, keks), "Cache-Control")).as(pfad).contains("no-store");
        }
    }

    @Test
    void theSessionCookieIsOutOfReachAndNewAfterSignIn() throws Exception {
        var vorher = holen("/anmelden", null);
        String gesetzt = gesetzt(vorher);
        assertThat(gesetzt).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain=", "jsessionid");
        var danach = senden("/anmelden", keks(gesetzt), Map.of("_csrf", treffer(MARKE, vorher.body()),
                "kennung", Zugaenge.mit(Rolle.CONTROLLING).kennung(), "passwort", Zugaenge.kennwort()));
        assertThat(danach.statusCode()).isEqualTo(303);
        assertThat(keks(gesetzt(danach))).as("session fixation").isNotEqualTo(keks(gesetzt));
        assertThat(holen("/konto", keks(gesetzt)).statusCode()).as("the old id opens nothing").isEqualTo(303);
        assertThat(holen("/konto", KEKS + "ausgedacht").statusCode()).isEqualTo(303);
    }

    @Test
    void sessionsAndRequestsHaveTheirLimits() throws Exception {
        assertThat(einstellungen.getProperty("server.servlet.session.timeout")).isEqualTo("30m");
        assertThat(Sitzungswache.HOECHSTENS).hasHours(10);
        assertThat(einstellungen.getProperty("spring.servlet.multipart.max-file-size", DataSize.class)).isEqualTo(DataSize.ofMegabytes(20));
        assertThat(einstellungen.getProperty("server.tomcat.max-parameter-count", Integer.class)).isLessThanOrEqualTo(10_000);
        String keks = anmelden();
        var zuLang = holen("/suche?q=" + "x".repeat(20_000), keks);
        assertThat(zuLang.statusCode()).isBetween(400, 499);
        assertThat(zuLang.body()).doesNotContain("Tomcat", "Exception");
    }

    /** As a browser sends it: the token is a field of the form, before the file. */
    @Test
    void aFileBeyondTheLimitIsRefusedWithAPage() throws Exception {
        String keks = anmelden();
        String kopf = "--grenze\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + treffer(MARKE, holen("/programme/datei", keks).body())
                + "\r\n--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"programm.yaml\"\r\n\r\n";
        var antwort = client.send(HttpRequest.newBuilder(adresse("/programme/datei")).header("Cookie", keks)
                .header("Content-Type", "multipart/form-data; boundary=grenze")
                .POST(HttpRequest.BodyPublishers.ofString(kopf + "x".repeat(22 << 20) + "\r\n--grenze--\r\n")).build(),
                BodyHandlers.ofString());
        assertThat(antwort.statusCode()).isEqualTo(413);
        assertThat(antwort.body()).contains("Diese Datei ist zu groß").doesNotContain("Tomcat", "Exception");
    }

    @Test
    void otherMethodsAndForeignOriginsGetNothing() throws Exception {
        String keks = anmelden();
        for (String methode : List.of("TRACE", "PUT", "DELETE", "OPTIONS")) {
            var anfrage = HttpRequest.newBuilder(adresse("/konto")).header("Cookie", keks).header("Origin", "https://boese.example")
                    .method(methode, HttpRequest.BodyPublishers.noBody()).build();
            var antwort = client.send(anfrage, BodyHandlers.ofString());
            assertThat(antwort.headers().firstValue("Access-Control-Allow-Origin")).as(methode).isEmpty();
            assertThat(antwort.body()).as(methode).doesNotContain("boese.example");
        }
    }

    @Test
    void theLogHoldsNoPasswordNoCodeAndNoFormAndNoForgedLine(CapturedOutput ausgabe) throws Exception {
        var seite = holen("/anmelden", null);
        String keks = keks(gesetzt(seite));
        String marke = treffer(MARKE, seite.body());
        senden("/anmelden", keks, Map.of("_csrf", marke, "kennung", "x\r\n2022-10-15 INFO Anmeldung: admin", "passwort", "GeheimesWort1"));
        senden("/anmelden/einmalcode", keks, Map.of("_csrf", marke, "kennung", "niemand", "einmalcode", "geheim-code",
                "neu", "GeheimesWort2", "wiederholung", "GeheimesWort2"));
        senden("/programme", keks, Map.of("bezeichnung", "GeheimeEingabe"));
        String log = ausgabe.getAll();
        assertThat(log).contains("Anmeldung fehlgeschlagen: x??2022-10-15 info anmeldung: admin von", "Einmalcode falsch: niemand")
                .doesNotContain("GeheimesWort1", "GeheimesWort2", "geheim-code", "GeheimeEingabe");
        assertThat(log.lines()).noneMatch(zeile -> zeile.startsWith("2022-10-15 INFO Anmeldung"));
    }

    private String anmelden() throws IOException, InterruptedException {
        var seite = holen("/anmelden", null);
        var danach = senden("/anmelden", keks(gesetzt(seite)), Map.of("_csrf", treffer(MARKE, seite.body()),
                "kennung", Zugaenge.mit(Rolle.CONTROLLING).kennung(), "passwort", Zugaenge.kennwort()));
        return keks(gesetzt(danach));
    }

    private HttpResponse<String> holen(String pfad, String keks) throws IOException, InterruptedException {
        var anfrage = HttpRequest.newBuilder(adresse(pfad));
        if (keks != null) {
            anfrage.header("Cookie", keks);
        }
        return client.send(anfrage.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> senden(String pfad, String keks, Map<String, String> felder) throws IOException, InterruptedException {
        String koerper = felder.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(adresse(pfad)).header("Cookie", keks)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(koerper)).build(), BodyHandlers.ofString());
    }

    private URI adresse(String pfad) {
        return URI.create("http://localhost:" + port + pfad);
    }

    private static String kopf(HttpResponse<?> antwort, String name) {
        return antwort.headers().firstValue(name).orElse("");
    }

    private static String gesetzt(HttpResponse<?> antwort) {
        return antwort.headers().allValues("Set-Cookie").stream().filter(k -> k.startsWith(KEKS)).findFirst().orElseThrow();
    }

    private static String keks(String gesetzt) {
        return gesetzt.substring(0, gesetzt.indexOf(';'));
    }

    private static String treffer(Pattern muster, String text) {
        var treffer = muster.matcher(text);
        assertThat(treffer.find()).as(muster.pattern()).isTrue();
        return treffer.group(1);
    }
}
