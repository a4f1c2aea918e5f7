package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.zugang.Rolle;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The grid as somebody meets it who comes from Excel, with the real clipboard. */
class RasterReiseTest extends Reiseprobe {

    private static final String ABSCHLUSS = "w/fbw-abschluss/2022/EINTRITTE";
    private static final String ANPASSUNG = "w/fbw-anpassung/2022/EINTRITTE";
    private static final String GUTSCHEIN = "w/mabe-gutschein/2022/EINTRITTE";

    private static boolean entwurf;

    @BeforeEach
    void einEntwurf() {
        if (!entwurf) {
            try (var besuch = als(Rolle.CONTROLLING)) {
                entwurfBeginnen(besuch, "Aus Excel");
            }
            entwurf = true;
        }
    }

    @Test
    void aBlockFromExcelIsPastedUndoneAndSaved() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen("/programme/2022/planung/bearbeiten");
            einfuegen(besuch, ABSCHLUSS, "1.348\t70\r\nca. 400\t\r\n\t480\r\n");
            assertThat(werte(besuch, ABSCHLUSS, "w/fbw-abschluss/2021/EINTRITTE", ANPASSUNG, "w/fbw-anpassung/2021/EINTRITTE",
                    VERGABE_2022, "w/mabe-vergabe/2021/EINTRITTE")).containsExactly("1.348", "70", "ca. 400", "", "", "480");
            assertThat(text(besuch.seite().locator("[data-raster-stand]"))).contains("eingefügt");
            assertThat(text(besuch.seite().locator("tr[data-summe=fbw] td[data-spalte='0']").first())).isEqualTo("ca. 1.748");

            besuch.taste("Control+z");
            assertThat(werte(besuch, ABSCHLUSS, ANPASSUNG, VERGABE_2022)).containsExactly("55", "190", "198");
            besuch.taste("Control+y");
            assertThat(werte(besuch, ABSCHLUSS, ANPASSUNG, VERGABE_2022)).containsExactly("1.348", "ca. 400", "");
            knopf(besuch, "Werte speichern");
            assertThat(meldung(besuch)).contains("Werte gespeichert");
            besuch.oeffnen("/programme/2022/planung");
            assertThat(text(besuch.seite().locator("#fbw-abschluss"))).contains("1.348");
            assertThat(text(besuch.seite().locator("#fbw-anpassung"))).contains("ca. 400");
        }
    }

    @Test
    void whatIsNoNumberOfThisUnitIsNamedAndNotSaved() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen("/programme/2022/planung/bearbeiten");
            einfuegen(besuch, GUTSCHEIN, "12 %\n");
            assertThat(feld(besuch, GUTSCHEIN).getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(text(besuch.seite().locator("[data-raster-stand]"))).contains("1 nicht lesbar");
            besuch.erwartet(422);
            knopf(besuch, "Werte speichern");
            assertThat(besuch.fokus()).contains("Bitte prüfen Sie Ihre Eingaben");
            assertThat(feld(besuch, GUTSCHEIN).inputValue()).isEqualTo("12 %");
            Axe.pruefen(besuch, "Raster mit Fehler");
            besuch.oeffnen("/programme/2022/planung");
            assertThat(text(besuch.seite().locator("#mabe-gutschein"))).contains("897");
        }
    }

    @Test
    void fillDownTakesTheUppermostOfTheChosenCells() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen("/programme/2022/planung/bearbeiten");
            feld(besuch, "w/egz/2022/EINTRITTE").click();
            besuch.seite().keyboard().press("Shift+ArrowDown");
            besuch.seite().keyboard().press("Shift+ArrowDown");
            besuch.taste("Control+d");
            assertThat(werte(besuch, "w/egz/2022/EINTRITTE", "w/freie-foerderung/2022/EINTRITTE", "w/einstiegsgeld/2022/EINTRITTE"))
                    .containsExactly("90", "90", "90");
            besuch.taste("Control+z");
            assertThat(werte(besuch, "w/freie-foerderung/2022/EINTRITTE", "w/einstiegsgeld/2022/EINTRITTE"))
                    .containsExactly("124", "144");
            assertThat(text(besuch.seite().locator("[data-raster-stand]"))).isEmpty();
        }
    }

    private static List<String> werte(Besuch besuch, String... namen) {
        return List.of(namen).stream().map(name -> feld(besuch, name).inputValue()).toList();
    }

    private static void einfuegen(Besuch besuch, String wohin, String block) {
        besuch.kontext().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        besuch.seite().evaluate("t => navigator.clipboard.writeText(t)", block);
        feld(besuch, wohin).focus();
        besuch.taste("Control+v");
    }
}
