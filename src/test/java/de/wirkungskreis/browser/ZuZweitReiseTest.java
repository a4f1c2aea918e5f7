package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** Two people at one programme: what both changed is shown side by side, what only one changed stays. */
class ZuZweitReiseTest extends Reiseprobe {

    private static final String GUTSCHEIN_2022 = "w/mabe-gutschein/2022/EINTRITTE";
    private static final String ARBEITGEBER_2022 = "w/mabe-arbeitgeber/2022/EINTRITTE";

    @Test
    void twoEditorsOfThePlanLoseNothing() {
        try (var eine = als(Rolle.CONTROLLING); var anderer = als(Rolle.MASSNAHMEMANAGEMENT)) {
            entwurfBeginnen(eine, "Zu zweit");
            eine.oeffnen("/programme/2022/planung/bearbeiten");
            anderer.oeffnen("/programme/2022/planung/bearbeiten");

            feld(eine, VERGABE_2022).fill("210");
            feld(eine, ARBEITGEBER_2022).fill("260");
            knopf(eine, "Werte speichern");
            assertThat(meldung(eine)).contains("2 Werte gespeichert");

            feld(anderer, VERGABE_2022).fill("220");
            feld(anderer, GUTSCHEIN_2022).fill("900");
            anderer.erwartet(409);
            knopf(anderer, "Werte speichern");
            assertThat(inhalt(anderer)).contains("Zwei Änderungen zugleich").contains("210").contains("220")
                    .doesNotContain("260");
            Axe.pruefen(anderer, "Konflikt");
            anderer.erwartet(200).seite().locator(".konflikt__wahl label").getByText("Gespeicherter Wert").first().click();
            knopf(anderer, "So speichern");
            assertThat(meldung(anderer)).contains("gespeichert");

            anderer.oeffnen("/programme/2022/planung");
            assertThat(text(anderer.seite().locator("#mabe-vergabe"))).contains("210");
            assertThat(text(anderer.seite().locator("#mabe-gutschein"))).contains("900");
            assertThat(text(anderer.seite().locator("#mabe-arbeitgeber"))).contains("260");
            assertThat(text(anderer.seite().locator("#plan"))).contains("1.370");
        }
    }

    @Test
    void twoEditorsOfATextSeeBothTexts() {
        try (var eine = als(Rolle.CONTROLLING); var anderes = als(Rolle.CONTROLLING)) {
            entwurfBeginnen(eine, "Zu zweit am Text");
            eine.oeffnen("/programme/2022/rahmen/rahmen/bearbeiten");
            anderes.oeffnen("/programme/2022/rahmen/rahmen/bearbeiten");
            eine.seite().fill("#motto", "Gemeinsam weiter");
            knopf(eine, "Speichern");
            anderes.seite().fill("#motto", "Zusammen voran");
            anderes.erwartet(409);
            knopf(anderes, "Speichern");
            assertThat(inhalt(anderes)).contains("Gemeinsam weiter").contains("Zusammen voran");
            anderes.erwartet(200);
            knopf(anderes, "So speichern");
            assertThat(text(anderes.seite().locator(".programm__motto"))).contains("Zusammen voran");
        }
    }
}
