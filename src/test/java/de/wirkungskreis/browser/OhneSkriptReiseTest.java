package de.wirkungskreis.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** Everything is a form or a link: the same journey with JavaScript switched off. */
class OhneSkriptReiseTest extends Reiseprobe {

    @Test
    void planDecideImportAndPrintWithoutJavaScript() {
        try (var controlling = ohneSkript(Rolle.CONTROLLING)) {
            entwurfBeginnen(controlling, "Ohne Skript");
            planen(controlling);
            oeffnen(controlling);
            schritt(controlling, "Fachabstimmung erfassen", "Zustimmung", "Abgestimmt.");
            assertThat(meldung(controlling)).contains("Fachabstimmung ist erfasst");
        }
        try (var bca = ohneSkript(Rolle.BCA)) {
            schritt(bca, "Beteiligung der BCA erfassen", "Kenntnisnahme", "Zur Kenntnis genommen.");
            assertThat(inhalt(bca)).contains("Kenntnisnahme");
        }
        try (var controlling = ohneSkript(Rolle.CONTROLLING)) {
            einspielen(controlling);
            drucken(controlling);
        }
    }

    private static void planen(Besuch besuch) {
        imUmlauf(besuch, "Planung");
        verweis(besuch, "Werte bearbeiten");
        feld(besuch, VERGABE_2022).fill("210");
        feld(besuch, "w/agh/2022/EINTRITTE").fill("viele");
        besuch.erwartet(422);
        knopf(besuch, "Werte speichern");
        var fehler = besuch.seite().locator("[data-fehlerliste] a");
        assertThat(fehler.count()).isEqualTo(1);
        assertThat(text(fehler)).contains("viele");
        assertThat(feld(besuch, VERGABE_2022).inputValue()).as("nothing typed is lost").isEqualTo("210");
        assertThat(feld(besuch, "w/agh/2022/EINTRITTE").getAttribute("aria-invalid")).isEqualTo("true");
        feld(besuch, "w/agh/2022/EINTRITTE").fill("ca. 135");
        besuch.erwartet(200);
        knopf(besuch, "Werte speichern");
        assertThat(meldung(besuch)).contains("2 Werte gespeichert");
        assertThat(text(besuch.seite().locator("tr[data-summe=mabe] td[data-spalte='0']").first())).isEqualTo("1.360");
    }

    private static void oeffnen(Besuch besuch) {
        imUmlauf(besuch, "Planung");
        besuch.seite().locator("#plan tr.summe a.zahl-link").first().click();
        assertThat(besuch.pfad()).contains("/herleitung/");
        assertThat(besuch.seite().locator("h1").count()).isEqualTo(1);
        besuch.oeffnen("/programme/2022/vergleich?links=1&rechts=3");
        assertThat(inhalt(besuch)).contains("+ 12");
    }

    /** The file that was taken out, with one number changed: first the difference, then the change. */
    private static void einspielen(Besuch besuch) {
        besuch.oeffnen("/programme/2022/datei");
        String datei = new String(herunterladen(besuch, "Diese Fassung herunterladen"), UTF_8);
        assertThat(datei).contains("wert: 897");
        var seite = besuch.seite();
        hochladen(besuch, datei.replace("wert: 897", "wert: 9oo").replace("schwerpunkte:", "schwerpunkt:"), 422);
        assertThat(text(seite.locator("[data-fehlerliste]"))).contains("Zeile").contains("schwerpunkt").contains("Es wurde nichts übernommen");
        hochladen(besuch, datei.replace("wert: 897", "wert: 900"), 200);
        assertThat(seite.locator("main del").allInnerTexts()).contains("897");
        assertThat(seite.locator("main ins").allInnerTexts()).contains("900");
        besuch.oeffnen("/programme/2022/planung");
        assertThat(text(seite.locator("#mabe-gutschein"))).as("a preview changes nothing").contains("897");
        hochladen(besuch, datei.replace("wert: 897", "wert: 900"), 200);
        knopf(besuch, "So übernehmen");
        assertThat(meldung(besuch)).contains("Der Entwurf hat jetzt den Inhalt der Datei");
        besuch.oeffnen("/programme/2022/planung");
        assertThat(text(seite.locator("#mabe-gutschein"))).contains("900");
    }

    private static void hochladen(Besuch besuch, String inhalt, int status) {
        besuch.oeffnen("/programme/2022/datei");
        besuch.seite().setInputFiles("#datei", new FilePayload("programm.yaml", "application/yaml", inhalt.getBytes(UTF_8)));
        besuch.erwartet(status);
        knopf(besuch, "Prüfen und Unterschiede zeigen");
    }

    private static void drucken(Besuch besuch) {
        besuch.oeffnen("/programme/2022/dokument");
        assertThat(herunterladen(besuch, "PDF")).startsWith('%', 'P', 'D', 'F');
        verweis(besuch, "Im Browser lesen");
        assertThat(text(besuch.seite().locator("body"))).contains("1.363").contains("Fassung 3");
    }
}
