package de.wirkungskreis.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** Everything is a form or a link: the same journey with JavaScript switched off. */
class OhneSkriptReiseTest extends Reiseprobe {

    @Test
    void fromOneNumberToTheNextYearWithoutJavaScript() {
        try (var controlling = ohneSkript(Rolle.CONTROLLING)) {
            entwurfBeginnen(controlling, "Ohne Skript");
            planen(controlling);
            befragen(controlling);
            vergleichen(controlling);
            schritt(controlling, "Fachabstimmung erfassen", "Zustimmung", "Abgestimmt.");
            assertThat(meldung(controlling)).contains("Fachabstimmung ist erfasst");
            schritt(controlling, "Beratung im Beirat erfassen", "Kenntnisnahme", "Der Beirat nimmt Kenntnis.");
        }
        try (var bca = ohneSkript(Rolle.BCA)) {
            schritt(bca, "Beteiligung der BCA erfassen", "Kenntnisnahme", "Zur Kenntnis genommen.");
            assertThat(inhalt(bca)).contains("Kenntnisnahme");
        }
        try (var bfdh = ohneSkript(Rolle.BFDH)) {
            schritt(bfdh, "Finanzprüfung erfassen", "Zustimmung", "Gedeckt.");
        }
        try (var leitung = ohneSkript(Rolle.GESCHAEFTSFUEHRUNG)) {
            schritt(leitung, "Beschluss erfassen", "Zustimmung", "Einstimmig.");
            stand(leitung, "Fassung 3, beschlossen");
            verweis(leitung, "Veröffentlichen");
            knopf(leitung, "Speichern");
            stand(leitung, "Fassung 3, veröffentlicht");
        }
        try (var controlling = ohneSkript(Rolle.CONTROLLING)) {
            drucken(controlling);
            controlling.oeffnen("/programme/2022/fassungen");
            verweis(controlling, "Vorhaben auswählen und beginnen");
            knopf(controlling, "Programm 2023 beginnen");
            assertThat(meldung(controlling)).contains("Programm 2023 ist begonnen");
            imUmlauf(controlling, "Planung");
            naechstesJahr(controlling);
        }
    }

    @Test
    void aFileIsTakenInWithoutJavaScript() {
        try (var controlling = ohneSkript(Rolle.CONTROLLING)) {
            entwurfBeginnen(controlling, "Aus der Datei");
            einspielen(controlling);
        }
    }

    private static void planen(Besuch besuch) {
        imUmlauf(besuch, "Planung");
        verweis(besuch, "Werte bearbeiten");
        feld(besuch, VERGABE_2022).fill("210");
        // an intention against its number: to be extended, and yet fewer than the 50 of the year before
        feld(besuch, "w/teilhabe-am-arbeitsmarkt/2022/EINTRITTE").fill("45");
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
        assertThat(meldung(besuch)).contains("3 Werte gespeichert");
        // the group has 1.348 + 12 = 1.360, a year before 1.475, so − 115
        assertThat(text(besuch.seite().locator("tr[data-summe=mabe] td[data-spalte='0']").first())).isEqualTo("1.360");
        assertThat(text(besuch.seite().locator("tr[data-summe=mabe] td[data-gegen]"))).isEqualTo("− 115");
    }

    private static void befragen(Besuch besuch) {
        imUmlauf(besuch, "Planung");
        besuch.seite().locator("#plan tr.summe a.zahl-link").first().click();
        assertThat(besuch.pfad()).contains("/herleitung/");
        assertThat(besuch.seite().locator("h1").count()).isEqualTo(1);

        imUmlauf(besuch, "Planung");
        besuch.seite().locator("#teilhabe-am-arbeitsmarkt details.plan__mehr > summary").first().click();
        var hinweis = besuch.seite().locator("#teilhabe-am-arbeitsmarkt .hinweis").first();
        assertThat(text(hinweis)).contains("45").contains("50");
        hinweis.locator("a").click();
        assertThat(besuch.pfad()).startsWith("/programme/2022/befunde").contains("#");
    }

    private static void vergleichen(Besuch besuch) {
        besuch.oeffnen("/programme/2022/planung");
        besuch.seite().click(".standzeile__wechsel summary");
        besuch.seite().selectOption("#wechsel-mit", "1");
        besuch.seite().locator(".standzeile__wechsel button").getByText("Vergleichen").click();
        assertThat(inhalt(besuch)).contains("+ 12").contains("− 25");
        assertThat(besuch.seite().locator("main del").allInnerTexts()).contains("198", "70");
        assertThat(besuch.seite().locator("main ins").allInnerTexts()).contains("210", "45");
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
        Mitnahme.jedesFormat(format -> {
            besuch.oeffnen("/programme/2022/dokument");
            return herunterladen(besuch, format.name());
        }, "1.360");
        verweis(besuch, "Im Browser lesen");
        assertThat(text(besuch.seite().locator("body"))).contains("1.360").contains("Fassung 3");
    }
}
