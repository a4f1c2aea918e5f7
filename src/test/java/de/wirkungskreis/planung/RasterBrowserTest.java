package de.wirkungskreis.planung;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.wirkungskreis.browser.Axe;
import de.wirkungskreis.browser.Besuch;
import de.wirkungskreis.browser.Browserprobe;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

class RasterBrowserTest extends Browserprobe {

    private static final String RASTER = "/programme/2022/planung/bearbeiten";

    private static String feld(String zeile, int jahr) {
        return "[id='w/" + zeile + "/" + jahr + "/EINTRITTE']";
    }

    private static String summe(Page seite, String gruppe) {
        return seite.locator("tr[data-summe='" + gruppe + "']").innerText().replaceAll("\\s+", " ");
    }

    private static void einfuegen(Page seite, String text) {
        seite.evaluate("""
                text => {
                  const daten = new DataTransfer();
                  daten.setData('text/plain', text);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: daten, bubbles: true, cancelable: true}));
                }
                """, text);
    }

    @Test
    void bedientSichWieEineTabelleUndRechnetMit() {
        try (Besuch besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen(RASTER);
            var seite = besuch.seite();
            Axe.pruefen(besuch, "Raster");
            assertThat(summe(seite, "mabe")).contains("1.348", "1.475", "− 127");

            seite.locator(feld("mabe-vergabe", 2022)).focus();
            einfuegen(seite, "200\t480\r\n1.000\t\r\nca. 250\t275\r\n");
            assertThat(summe(seite, "mabe")).contains("ca. 1.450", "755");   // 200 + 1.000 + ca. 250; 480 + 275
            assertThat(seite.locator("[data-raster-stand]").innerText()).contains("5 ungespeicherte Änderungen");

            besuch.taste("Control+z");
            assertThat(summe(seite, "mabe")).contains("1.348", "1.475");
            besuch.taste("Control+y");
            assertThat(summe(seite, "mabe")).contains("ca. 1.450");
            besuch.taste("Control+z");

            seite.locator(feld("fbw-abschluss", 2022)).focus();
            besuch.taste("ArrowDown");
            assertThat(besuch.fokus()).contains("w/fbw-anpassung/2022");
            besuch.taste("Control+d");   // 55 nach unten
            assertThat(summe(seite, "fbw")).contains("110");
            besuch.taste("Control+z", "ArrowUp", "ArrowRight");
            assertThat(besuch.fokus()).contains("w/fbw-abschluss/2021");

            seite.locator(feld("teilhabe-am-arbeitsmarkt", 2022)).focus();
            seite.keyboard().type("80");
            besuch.taste("Enter");
            assertThat(seite.locator("tr[data-zeile='coaching']").innerText()).contains("100");   // 80 + 20
            Axe.pruefen(besuch, "Raster, geändert");
            seite.locator("button[type=submit]:has-text('Werte speichern')").click();
            seite.waitForSelector(".meldung");
            assertThat(seite.locator(".meldung").innerText()).contains("Ein Wert gespeichert.");
        }
    }

    @Test
    void sagtWasNichtHineinpassteUndDassEinPlanNichtsZuruecknimmt() {
        try (Besuch besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen(RASTER);
            var seite = besuch.seite();
            var stand = seite.locator("[data-raster-stand]");
            var felder = seite.locator("input.raster__feld");
            felder.nth(felder.count() - 1).focus();
            einfuegen(seite, "7\t8\r\n9\t\r\n");
            assertThat(stand.innerText()).contains("1 Wert eingefügt", "2 Werte passten nicht", "1 ungespeicherte Änderung")
                    .doesNotContain("Änderungen");
            besuch.taste("Control+z");

            seite.locator(feld("einstiegsgeld", 2022)).fill("-5");
            assertThat(stand.innerText()).contains("„-5“ ist negativ; ein Plan nimmt nichts zurück", "1 nicht lesbar");
            assertThat(seite.locator(feld("einstiegsgeld", 2022)).getAttribute("aria-invalid")).isEqualTo("true");
            seite.locator(feld("einstiegsgeld", 2022)).fill("5");
            assertThat(stand.innerText()).doesNotContain("negativ", "nicht lesbar");
            besuch.taste("Control+z");
        }
    }

    @Test
    void gehtOhneSkriptUndZeigtFehlerAnDerZelle() {
        try (Besuch besuch = ohneSkript(Rolle.CONTROLLING)) {
            besuch.oeffnen(RASTER);
            var seite = besuch.seite();
            seite.locator(feld("einstiegsgeld", 2022)).fill("viele");
            besuch.erwartet(422);
            seite.locator("button[type=submit]:has-text('Werte speichern')").click();
            assertThat(seite.locator("[data-fehlerliste]").innerText()).contains("„viele“ ist keine Zahl");
            assertThat(seite.locator(feld("einstiegsgeld", 2022)).inputValue()).isEqualTo("viele");
        }
    }
}
