package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class WiedervorlageTest {

    @Test
    void wasGetipptWurdeUeberstehtDenWegDurchDieAnmeldung() {
        var anfrage = formular("/programme/2022/fassungen", "same-origin");
        anfrage.addParameter("titel", "Größe & Maß = 100 %\nzweite Zeile");
        anfrage.addParameter("rollen", "A", "B");
        anfrage.addParameter("version", "3");
        var vorlage = Wiedervorlage.aus(anfrage).orElseThrow();
        var danach = Wiedervorlage.lesen(vorlage.ziel(), vorlage.eingaben(), "").orElseThrow();
        assertThat(danach.felder()).containsExactlyInAnyOrderElementsOf(vorlage.felder()).hasSize(4);
        assertThat(danach.sichtbare()).extracting(Wiedervorlage.Feld::name).containsExactlyInAnyOrder("titel", "rollen", "rollen");
    }

    @Test
    void vonEinerTabelleZeigtSieNurWasGeaendertWurde() {
        var anfrage = formular("/programme/2022/planung/bearbeiten", "same-origin");
        anfrage.addParameter("w/egz/2022/EINTRITTE", "120");
        anfrage.addParameter("alt/egz/2022/EINTRITTE", "100");
        anfrage.addParameter("w/fbw/2022/EINTRITTE", "55");
        anfrage.addParameter("alt/fbw/2022/EINTRITTE", "55");
        var vorlage = Wiedervorlage.aus(anfrage).orElseThrow();
        assertThat(vorlage.sichtbare()).extracting(Wiedervorlage.Feld::wert).containsExactly("120");
        assertThat(vorlage.felder()).hasSize(4);
    }

    @Test
    void kennwoerterUndCodesWerdenNieWiederGezeigt() {
        var anfrage = formular("/konto/passwort", "same-origin");
        Wiedervorlage.GEHEIM.forEach(name -> anfrage.addParameter(name, "geheim-" + name));
        anfrage.addParameter("_csrf", "geheim-marke");
        anfrage.addParameter("kennung", "erika");
        assertThat(Wiedervorlage.aus(anfrage).orElseThrow().eingaben()).isEqualTo("kennung=erika");
        assertThat(Wiedervorlage.lesen("/konto/passwort", "passwort=geheim&kennung=erika", "").orElseThrow().eingaben())
                .isEqualTo("kennung=erika");
    }

    @Test
    void everyPasswordFieldOfTheTemplatesIsAmongTheSecrets() throws IOException {
        var muster = Pattern.compile("type=\"password\"|feld\\('(\\w+)'[^>]*'(?:password|one-time-code|new-password|current-password)'");
        try (var vorlagen = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path vorlage : vorlagen.filter(p -> p.toString().endsWith(".html")).toList()) {
                var treffer = muster.matcher(Files.readString(vorlage));
                while (treffer.find()) {
                    String name = treffer.group(1) == null ? "passwort" : treffer.group(1);
                    assertThat(Wiedervorlage.GEHEIM).as(vorlage.toString()).contains(name);
                }
            }
        }
    }

    @Test
    void wasEineFremdeSeiteSchicktWirdNiemandemAlsEigenesVorgelegt() {
        assertThat(Wiedervorlage.aus(formular("/programme", "cross-site"))).isEmpty();
        assertThat(Wiedervorlage.aus(formular("/programme", "same-site"))).isEmpty();
        assertThat(Wiedervorlage.aus(formular("/programme", null))).isEmpty();
        var ohneFetch = formular("/programme", null);
        ohneFetch.addHeader("Host", "wirkungskreis.example");
        ohneFetch.addHeader("Origin", "https://boese.example");
        assertThat(Wiedervorlage.aus(ohneFetch)).isEmpty();
        var eigene = formular("/programme", null);
        eigene.addHeader("Host", "wirkungskreis.example");
        eigene.addHeader("Origin", "https://wirkungskreis.example");
        assertThat(Wiedervorlage.aus(eigene)).isPresent();
    }

    @Test
    void dasZielBleibtAufDiesemServer() {
        assertThat(Wiedervorlage.lesen("//boese.example/x", "a=1", "")).isEmpty();
        assertThat(Wiedervorlage.lesen("https://boese.example/x", "a=1", "")).isEmpty();
        assertThat(Wiedervorlage.lesen("javascript:alert(1)", "a=1", "")).isEmpty();
        assertThat(Wiedervorlage.lesen("/programme", "a=1&kaputt=%zz", "").orElseThrow().felder()).hasSize(2);
    }

    private static MockHttpServletRequest formular(String pfad, String seite) {
        var anfrage = new MockHttpServletRequest("POST", pfad);
        if (seite != null) {
            anfrage.addHeader("Sec-Fetch-Site", seite);
        }
        return anfrage;
    }
}
