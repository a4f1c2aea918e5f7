package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.beispiel.Zugaenge;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** The core journey without a mouse. Every stop of Tab must be seen: focus ring, size, inside the window. */
class TastaturReiseTest extends Reiseprobe {

    @Test
    void planRecordAndPrintByKeyboardAlone() {
        try (var besuch = fremd()) {
            anmelden(besuch);
            entwurf(besuch);
            planen(besuch);
            herleiten(besuch);
            erfassen(besuch);
            drucken(besuch);
        }
    }

    private static void anmelden(Besuch besuch) {
        besuch.oeffnen("/anmelden");
        tabBis(besuch, "#kennung");
        besuch.seite().keyboard().type(Zugaenge.mit(Rolle.CONTROLLING).kennung());
        tabBis(besuch, "#passwort");
        besuch.seite().keyboard().type(Zugaenge.kennwort());
        weiter(besuch);
        assertThat(besuch.pfad()).isEqualTo("/");
    }

    private static void entwurf(Besuch besuch) {
        folgen(besuch, "nav.umlauf--breit a[href$='/programme/2022']", "Programm");
        folgen(besuch, "main a[href$='/fassungen']", "Fassungen");
        zumInhalt(besuch);
        tabBis(besuch, "#bezeichnung");
        besuch.seite().keyboard().type("Nur mit Tasten");
        weiter(besuch);
        assertThat(meldung(besuch)).contains("ist angelegt");
    }

    private static void planen(Besuch besuch) {
        folgen(besuch, "nav.umlauf--breit a[href$='/planung']", "Planung");
        folgen(besuch, "main a[href$='/planung/bearbeiten']", "Werte");
        zumInhalt(besuch);
        tabBis(besuch, "input.raster__feld");
        besuch.taste("ArrowDown", "ArrowDown");
        assertThat(besuch.seite().evaluate("document.activeElement.id")).isEqualTo(VERGABE_2022);
        besuch.seite().keyboard().type("210");
        besuch.taste("Enter");
        assertThat(besuch.seite().evaluate("document.activeElement.id")).isEqualTo("w/mabe-gutschein/2022/EINTRITTE");
        assertThat(text(besuch.seite().locator("tr[data-summe=mabe] td[data-spalte='0']").first())).isEqualTo("1.360");
        assertThat(text(besuch.seite().locator("[data-raster-stand]"))).contains("1 ungespeicherte");
        besuch.taste("ArrowRight", "ArrowUp");
        assertThat(besuch.seite().evaluate("document.activeElement.id")).isEqualTo("w/mabe-vergabe/2021/EINTRITTE");
        tabBis(besuch, ".raster__leiste button[type=submit]");
        weiter(besuch);
        assertThat(meldung(besuch)).contains("Ein Wert gespeichert");
    }

    private static void herleiten(Besuch besuch) {
        folgen(besuch, "nav.umlauf--breit a[href$='/planung']", "Planung");
        zumInhalt(besuch);
        tabBis(besuch, "#plan tr.summe a.zahl-link");
        String zahl = besuch.fokus();
        besuch.taste("Enter");
        besuch.seite().waitForSelector("#herleitung [data-tafel]");
        besuch.ruhig();
        assertThat(besuch.fokus()).startsWith("h2#herleitung-titel");
        tabBis(besuch, "#herleitung [data-schliessen]");
        besuch.taste("Enter");
        assertThat(besuch.seite().locator("#herleitung [data-tafel]").count()).isZero();
        assertThat(besuch.fokus()).as("back where one came from").isEqualTo(zahl);
    }

    private static void erfassen(Besuch besuch) {
        besuch.oeffnen("/programme/2022/fassungen");
        zumInhalt(besuch);
        tabBis(besuch, "main a[href$='/schritt/FACHABSTIMMUNG']");
        weiter(besuch);
        zumInhalt(besuch);
        tabBis(besuch, "#ergebnis");
        besuch.seite().keyboard().type("Zus");
        tabBis(besuch, "main form button[type=submit]");
        weiter(besuch);
        assertThat(meldung(besuch)).contains("Fachabstimmung ist erfasst: Zustimmung");
    }

    private static void drucken(Besuch besuch) {
        besuch.oeffnen("/programme/2022/dokument");
        zumInhalt(besuch);
        tabBis(besuch, "main a[href*='programm.pdf']");
        var datei = besuch.seite().waitForDownload(() -> besuch.taste("Enter"));
        assertThat(datei.suggestedFilename()).endsWith(".pdf");
    }
}
