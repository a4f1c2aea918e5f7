package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.betrieb.Starthinweis;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An empty installation, from the start code on the console to the first two programmes. */
@TestPropertySource(properties = "wirkungskreis.beispiel=false")
class LeeresHausReiseTest extends Reiseprobe {

    private static final String KENNWORT = "Regen-am-Deich-7";

    @Autowired
    List<Starthinweis> hinweise;

    @Test
    void fromTheStartCodeToTheFirstProgramme() {
        try (var besuch = fremd()) {
            ersterZugang(besuch);
            haus(besuch);
            String code = zugang(besuch);
            abmelden(besuch);
            einloesen(besuch, code);
            programm(besuch);
        }
    }

    private void ersterZugang(Besuch besuch) {
        String konsole = hinweise.stream().flatMap(h -> h.zeilen().stream()).reduce("", (a, b) -> a + "\n" + b);
        var code = Pattern.compile("Startcode: (\\S+)").matcher(konsole);
        assertThat(code.find()).as(konsole).isTrue();
        besuch.oeffnen("/");
        assertThat(besuch.pfad()).as("who comes first is led to the setting up").isEqualTo("/einrichten");
        besuch.seite().fill("#startcode", "falsch");
        konto(besuch, "verwaltung", "Vera Waltung");
        besuch.erwartet(422);
        knopf(besuch, "Zugang anlegen und anmelden");
        assertThat(text(besuch.seite().locator("[data-fehlerliste]"))).contains("Der Startcode stimmt nicht");
        besuch.seite().fill("#startcode", code.group(1));
        konto(besuch, "verwaltung", "Vera Waltung");
        besuch.erwartet(200);
        knopf(besuch, "Zugang anlegen und anmelden");
        assertThat(inhalt(besuch)).contains("ist alles eingerichtet");
    }

    private static void haus(Besuch besuch) {
        var seite = besuch.seite();
        seite.locator("main a[href='/jobcenter']").first().click();
        besuch.erwartet(422);
        knopf(besuch, "Speichern");
        assertThat(text(seite.locator("[data-fehlerliste]"))).contains("Bitte füllen Sie „Name“ aus");
        besuch.erwartet(200);
        seite.fill("#name", "Jobcenter Herford");
        seite.selectOption("#organisationsform", "GE");
        knopf(besuch, "Speichern");
        assertThat(text(seite.locator(".kopf__haus"))).isEqualTo("Jobcenter Herford");
        verweis(besuch, "Neues Gremium");
        seite.fill("#name", "Trägerversammlung");
        seite.selectOption("#gremiumart", "TRAEGERVERSAMMLUNG");
        knopf(besuch, "Speichern");
        assertThat(text(seite.locator("main"))).contains("Trägerversammlung (§ 44c SGB II)");
    }

    private static String zugang(Besuch besuch) {
        besuch.oeffnen("/nutzer/neu");
        besuch.seite().fill("#kennung", "plan");
        besuch.seite().fill("#name", "Paula Lan");
        besuch.seite().check("#rolle-CONTROLLING");
        knopf(besuch, "Zugang anlegen");
        assertThat(meldung(besuch)).contains("ist angelegt");
        Axe.pruefen(besuch, "Einmalcode");
        String code = text(besuch.seite().locator("#einmalcode"));
        besuch.seite().reload();
        assertThat(inhalt(besuch)).as("shown once").doesNotContain(code);
        return code;
    }

    private static void einloesen(Besuch besuch, String code) {
        besuch.oeffnen("/anmelden");
        verweis(besuch, "Ich habe einen Einmalcode");
        besuch.seite().fill("#kennung", "plan");
        besuch.seite().fill("#einmalcode", code);
        besuch.seite().fill("#neu", KENNWORT);
        besuch.seite().fill("#wiederholung", KENNWORT);
        Axe.pruefen(besuch, "eigenes Kennwort");
        knopf(besuch, "Kennwort setzen und anmelden");
        assertThat(besuch.pfad()).isEqualTo("/");
        abmelden(besuch);
    }

    private static void konto(Besuch besuch, String kennung, String name) {
        besuch.seite().fill("#kennung", kennung);
        besuch.seite().fill("#name", name);
        besuch.seite().fill("#neu", KENNWORT);
        besuch.seite().fill("#wiederholung", KENNWORT);
    }

    private static void abmelden(Besuch besuch) {
        besuch.seite().click(".kopf__nutzer summary");
        besuch.seite().locator(".kopf__nutzer button").click();
    }

    private static void programm(Besuch besuch) {
        var seite = besuch.seite();
        besuch.oeffnen("/einrichten", 404);
        besuch.oeffnen("/anmelden");
        seite.fill("#kennung", "plan");
        seite.fill("#passwort", KENNWORT);
        seite.click("main button[type=submit]");
        besuch.oeffnen("/programme");
        assertThat(inhalt(besuch)).contains("So beginnen Sie");
        besuch.oeffnen("/");
        verweis(besuch, "Erstes Programm anlegen");
        knopf(besuch, "Programm anlegen");
        assertThat(meldung(besuch)).contains("Programm 2023 ist angelegt");

        imUmlauf(besuch, "Planung");
        verweis(besuch, "anlegen");
        Axe.pruefen(besuch, "Aufbau eines leeren Plans");
        seite.fill("#neu-jahr", "2023");
        seite.fill("#neu-bezeichnung", "2023");
        knopf(besuch, "Spalte anlegen");
        for (String seitenname : List.of("Lage", "Programm", "Ziele", "Haushalt")) {
            imUmlauf(besuch, seitenname);
            Axe.pruefen(besuch, "leer");
        }

        besuch.oeffnen("/programme/datei");
        seite.setInputFiles("#datei", Path.of("src/main/resources/beispiel/herford-2022.yaml"));
        knopf(besuch, "Prüfen und Unterschiede zeigen");
        assertThat(inhalt(besuch)).contains("Programm");
        knopf(besuch, "So übernehmen");
        assertThat(meldung(besuch)).contains("Das Programm ist angelegt");
        besuch.oeffnen("/programme/2022/planung");
        assertThat(text(seite.locator("#plan"))).contains("1.348");
    }
}
