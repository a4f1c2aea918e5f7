package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.betrieb.Stichtag;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.request.RequestContextHolder;

/** Nobody but the person ever knows a password. */
@Datenbanktest
class EinmalcodeTest {

    private static final String ALT = "Vier Wörter auf dem Zettel";
    private static final String NEU = "Fünf Wörter nur im Kopf";
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final String wer = "haushalt" + NUMMER.incrementAndGet();

    @Autowired
    MockMvcTester seiten;

    @Autowired
    Nutzerkonten konten;

    @Autowired
    Handelnder handelnder;

    @Autowired
    Protokoll protokoll;

    @Autowired
    Stichtag stichtag;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void einZugang() {
        RequestContextHolder.resetRequestAttributes();
        handelnder.alsBetrieb("Test", () -> {
            konten.anlegen(wer, "Hanna Heller", ALT, Set.of(Rolle.BFDH));
            if (konten.mit("fach_admin").isEmpty()) {
                konten.anlegen("fach_admin", "Fiona Adler", ALT, Set.of(Rolle.FACH_ADMIN));
            }
        });
    }

    @AfterEach
    void wiederHeute() {
        stichtag.setzen(stichtag.vorgabe());
    }

    @Test
    void nachDemZuruecksetzenGiltDasAlteKennwortNichtMehrUndDerCodeStehtNurEinmalDa() throws Exception {
        String code = zurueckgesetzt();
        assertThat(konten.pruefen(wer, ALT)).isEmpty();
        assertThat(seiten.get().uri("/nutzer/" + wer).with(AlsRolle.Fabrik.als(Rolle.FACH_ADMIN))).bodyText().doesNotContain(code);
        assertThat(seiten.get().uri("/nutzer").with(AlsRolle.Fabrik.als(Rolle.FACH_ADMIN))).bodyText().contains("wartet auf ein Kennwort");
        assertThat(jdbc.sql("select hash from zugang.einmalcode where kennung = :k").param("k", wer).query(String.class).single())
                .as("hashed").startsWith("$argon2id$").doesNotContain(code);
    }

    @Test
    void diePersonWaehltIhrKennwortSelbstUndErfaehrtVonWemEsZurueckgesetztWurde() throws Exception {
        String code = zurueckgesetzt();
        var einloesung = einloesen(code.toUpperCase(java.util.Locale.ROOT).replace("-", " "), NEU);
        assertThat(einloesung).hasRedirectedUrl("/");
        assertThat(konten.pruefen(wer, NEU)).isPresent();
        var sitzung = (MockHttpSession) einloesung.getRequest().getSession();
        assertThat(seiten.get().uri("/").session(sitzung)).hasStatusOk().bodyText()
                .containsPattern("Ihr Kennwort wurde am 15\\.10\\.2022, .* Uhr von Fiona Adler zurückgesetzt");
        assertThat(seiten.post().uri("/konto/hinweis").session(sitzung).with(csrf())).hasRedirectedUrl("/konto");
        assertThat(seiten.get().uri("/").session(sitzung)).bodyText().doesNotContain("zurückgesetzt");
        assertThat(seiten.get().uri("/konto").session(sitzung)).bodyText().contains("fach_admin: zurückgesetzt, Einmalcode ausgestellt");
        assertThat(protokoll.zu(null, "nutzer/" + wer)).filteredOn(e -> e.feld().equals("Kennwort"))
                .extracting(e -> e.kennung() + ": " + e.neu())
                .containsExactly(wer + ": Zurücksetzung zur Kenntnis genommen", wer + ": neu gewählt", wer + ": Einmalcode eingelöst",
                        "fach_admin: zurückgesetzt, Einmalcode ausgestellt");
        assertThat(protokoll.zu(null, "nutzer/" + wer)).noneMatch(e -> String.valueOf(e.neu()).contains(code));
    }

    @Test
    void einCodeGiltNurEinmal() throws Exception {
        String code = zurueckgesetzt();
        assertThat(einloesen(code, NEU)).hasRedirectedUrl("/");
        assertThat(einloesen(code, "Noch ein anderes Kennwort")).hasStatus(422).bodyText().contains("schon benutzt");
        assertThat(konten.pruefen(wer, NEU)).isPresent();
    }

    @Test
    void einCodeGiltVierundzwanzigStunden() throws Exception {
        String code = zurueckgesetzt();
        stichtag.setzen(stichtag.heute().plusDays(2));
        assertThat(einloesen(code, NEU)).hasStatus(422).bodyText().contains("abgelaufen");
        assertThat(konten.pruefen(wer, NEU)).isEmpty();
        assertThat(seiten.get().uri("/anmelden")).hasStatusOk();
    }

    @Test
    void derNaechsteCodeErsetztDenVorigen() throws Exception {
        String erster = zurueckgesetzt();
        String zweiter = zurueckgesetzt();
        assertThat(einloesen(erster, NEU)).hasStatus(422);
        assertThat(einloesen(zweiter, NEU)).hasRedirectedUrl("/");
    }

    @Test
    void einSchwachesKennwortVerbrauchtDenCodeNichtUndRatenWirdGebremst() throws Exception {
        String code = zurueckgesetzt();
        assertThat(einloesen(code, "kurz")).hasStatus(422).bodyText().contains("mindestens 8 Zeichen").doesNotContain(code);
        for (int i = 0; i < 5; i++) {
            assertThat(einloesen("abcd-efgh-jkmn-pqr" + (i + 2), NEU)).hasStatus(422);
        }
        assertThat(einloesen(code, NEU)).hasStatus(429).containsHeader("Retry-After");
        assertThat(konten.pruefen(wer, NEU)).isEmpty();
    }

    @Test
    void einGesperrterZugangBleibtZu() throws Exception {
        String code = zurueckgesetzt();
        jdbc.sql("update zugang.nutzer set aktiv = false where kennung = :k").param("k", wer).update();
        assertThat(einloesen(code, NEU)).hasStatus(422);
    }

    @Test
    @AlsRolle(Rolle.FACH_ADMIN)
    void einNeuerZugangHatKeinKennwortSondernEinenCodeUndKeinenHinweis() throws Exception {
        String neuer = wer + "neu";
        var angelegt = seiten.post().uri("/nutzer").with(csrf()).param("kennung", neuer).param("name", "Neu Hier")
                .param("rollen", "CONTROLLING").exchange();
        assertThat(angelegt).hasRedirectedUrl("/nutzer/" + neuer);
        assertThat(konten.mit(neuer).orElseThrow().wartet()).isTrue();
        String code = ((JdbcEinmalcodes.Ausgestellt) angelegt.getMvcResult().getFlashMap().get("einmalcode")).code();
        var einloesung = einloesen(neuer, code, NEU);
        assertThat(einloesung).hasRedirectedUrl("/");
        assertThat(seiten.get().uri("/").session((MockHttpSession) einloesung.getRequest().getSession())).bodyText()
                .doesNotContain("zurückgesetzt");
    }

    private String zurueckgesetzt() throws Exception {
        var antwort = seiten.post().uri("/nutzer/" + wer + "/einmalcode").with(csrf()).with(AlsRolle.Fabrik.als(Rolle.FACH_ADMIN))
                .exchange();
        assertThat(antwort).hasRedirectedUrl("/nutzer/" + wer);
        var seite = seiten.get().uri("/nutzer/" + wer).with(AlsRolle.Fabrik.als(Rolle.FACH_ADMIN))
                .flashAttrs(antwort.getMvcResult().getFlashMap()).exchange();
        String code = ((JdbcEinmalcodes.Ausgestellt) antwort.getMvcResult().getFlashMap().get("einmalcode")).code();
        assertThat(seite).bodyText().contains(code);
        return code;
    }

    private MvcTestResult einloesen(String code, String kennwort) {
        return einloesen(wer, code, kennwort);
    }

    private MvcTestResult einloesen(String kennung, String code, String kennwort) {
        return seiten.post().uri("/anmelden/einmalcode").with(csrf()).with(anfrage -> {
            anfrage.setRemoteAddr("10.1.0." + NUMMER.get());
            return anfrage;
        }).param("kennung", kennung).param("einmalcode", code).param("neu", kennwort).param("wiederholung", kennwort).exchange();
    }
}
