package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** A red number, the group behind it, the month, the people's count. */
class SteuerungReiseTest extends Reiseprobe {

    private static final String ROT = "#zeile-ziel-b2";
    private static final int JANUAR_2022 = 24;

    /** Two integrations a month, one of a woman and one of a man; from January 2022 on only the man's. */
    private static void frauenBleibenZurueck(Besuch besuch) {
        Lieferungen.personenmonate(besuch, (monat, person) -> person == 1 || person == 0 && monat < JANUAR_2022);
    }

    @Test
    void fromTheRedNumberToItsCauseByKeyboardAlone() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            frauenBleibenZurueck(besuch);
            besuch.oeffnen("/");
            folgen(besuch, "nav.umlauf--breit a[href='/steuerung']", "Steuerung");
            assertThat(text(besuch.seite().locator(ROT + " .urteil"))).contains("verfehlt");
            folgen(besuch, ROT + " .werkzeuge a[href^='/steuerung/ziel-b2']", "Woran");
            // 16 of 8 months over 80 women and men; men as before, women none
            assertThat(text(besuch.seite().locator("#ursachen tr:has-text('Frauen')"))).contains("0,0 %");
            tabBis(besuch, "#ursachen tr:nth-child(2) a[href^='/kennzahlen/K2_JFW']");
            weiter(besuch);
            assertThat(besuch.pfad()).startsWith("/kennzahlen/K2_JFW");
            tabBis(besuch, "main a[href*='/kennzahlen/K2_JFW/herleitung/W/2022-08']");
            besuch.taste("Enter").ruhig();
            assertThat(text(besuch.seite().locator("#herleitung"))).contains("0,0 %").contains("40");
        }
    }

    @Test
    void theSameWithoutJavaScript() {
        try (var besuch = ohneSkript(Rolle.CONTROLLING)) {
            frauenBleibenZurueck(besuch);
            besuch.oeffnen("/steuerung");
            besuch.seite().locator(ROT + " .werkzeuge a[href^='/steuerung/ziel-b2']").click();
            besuch.seite().locator("#ursachen tbody tr").nth(1).locator("a").last().click();
            besuch.seite().locator("main a[href*='/kennzahlen/K2_JFW/herleitung/W/2022-08']").first().click();
            assertThat(besuch.pfad()).contains("/herleitung/W/2022-08");
            assertThat(inhalt(besuch)).contains("0,0 %").contains("40");
        }
    }
}
