package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import de.wirkungskreis.zugang.Rolle;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was said about the targets, what was agreed, and who sees to it. */
class ZieldialogReiseTest extends Reiseprobe {

    @Test
    void fromTheTalkToWhatCameOfItByKeyboardAlone() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen("/programme/2022");
            folgen(besuch, "nav.umlauf--breit a[href$='/steuerung']", "Steuerung");
            folgen(besuch, "main a[href$='/zielnachhaltung']", "Zielnachhaltung");
            folgen(besuch, "main a[href$='/zielnachhaltung/dialoge']", "Zieldialoge");
            folgen(besuch, "main a[href$='/zielnachhaltung/dialoge/neu']", "Zieldialog erfassen");
            ausfuellen(besuch, Map.of("beteiligte-0", " ", "beteiligte-5", " ", "niederschrift", "Die Quote der Frauen bleibt zurück."));
            assertThat(meldung(besuch)).contains("Der Zieldialog ist erfasst");
            assertThat(inhalt(besuch)).contains("Geschäftsführung, Controlling").contains("Die Quote der Frauen bleibt zurück.");
            folgen(besuch, "main a[href$='/massnahmen/neu']", "Maßnahme vereinbaren");
            ausfuellen(besuch, Map.of("massnahme", "Angebot mit Kinderbetreuung", "verantwortlich", "Teamleitung", "frist", "30.11.2022"));
            assertThat(meldung(besuch)).contains("Die Maßnahme ist vereinbart");
        }
        try (var besuch = als(Rolle.TEAMLEITUNG)) {
            besuch.oeffnen("/");
            folgen(besuch, "main a[href*='/zielnachhaltung/dialoge/'][href*='/massnahmen/']", "melden");
            ausfuellen(besuch, Map.of("stand", "erl", "ergebnis", "Zehn Plätze ab Dezember"));
            assertThat(meldung(besuch)).contains("Der Stand der Maßnahme ist gespeichert");
            assertThat(inhalt(besuch)).contains("erledigt").contains("Zehn Plätze ab Dezember");
            besuch.oeffnen("/");
            assertThat(inhalt(besuch)).doesNotContain("Angebot mit Kinderbetreuung");
        }
    }

    @Test
    void theSameWithoutJavaScript() {
        try (var besuch = ohneSkript(Rolle.GESCHAEFTSFUEHRUNG)) {
            var seite = besuch.seite();
            besuch.oeffnen("/programme/2022/zielnachhaltung/dialoge");
            verweis(besuch, "Zieldialog erfassen");
            seite.fill("#niederschrift", "Ohne Skript besprochen.");
            besuch.erwartet(422);
            knopf(besuch, "Speichern");
            assertThat(text(seite.locator("[data-fehlerliste]"))).contains("Beteiligte");
            besuch.erwartet(200);
            seite.check("#beteiligte-1");
            knopf(besuch, "Speichern");
            assertThat(inhalt(besuch)).contains("Ohne Skript besprochen.").contains("Agentur für Arbeit");
            verweis(besuch, "Maßnahme vereinbaren");
            seite.fill("#massnahme", "Bericht je Quartal");
            seite.fill("#verantwortlich", "Controlling");
            seite.fill("#frist", "31.12.2022");
            knopf(besuch, "Speichern");
            besuch.oeffnen("/programme/2022/zielnachhaltung/dialoge");
            verweis(besuch, "Bericht je Quartal");
            seite.selectOption("#stand", new SelectOption().setLabel("verworfen"));
            seite.fill("#ergebnis", "Der Monatsbericht genügt.");
            knopf(besuch, "Speichern");
            assertThat(meldung(besuch)).contains("gespeichert");
            assertThat(inhalt(besuch)).contains("Stand, bisher offen, jetzt verworfen");
        }
    }
}
