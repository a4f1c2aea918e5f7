package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** The whole loop: from one number in the grid to the published Fassung, its documents and the next year. */
class KreislaufReiseTest extends Reiseprobe {

    private static final String BCA_FEHLT = "die Beteiligung der BCA (§ 18e Abs. 3 SGB II)";

    @Test
    void fromOneNumberToTheNextYear() {
        try (var controlling = als(Rolle.CONTROLLING)) {
            assertThat(inhalt(controlling)).contains("Nach welcher Zahl wird gefragt");
            entwurfBeginnen(controlling, "Nachsteuerung Winter");
            planen(controlling);
            befragen(controlling);
            vergleichen(controlling);
        }
        beraten();
        veroeffentlichen();
        try (var controlling = als(Rolle.CONTROLLING)) {
            mitnehmen(controlling);
            fortfuehren(controlling);
        }
    }

    /** MAbE by tender from 198 to 210: the group has 1.348 + 12 = 1.360, a year before 1.475, so − 115. */
    private static void planen(Besuch besuch) {
        var seite = besuch.seite();
        imUmlauf(besuch, "Planung");
        verweis(besuch, "Werte bearbeiten");
        assertThat(feld(besuch, VERGABE_2022).inputValue()).isEqualTo("198");
        feld(besuch, VERGABE_2022).fill("210");
        assertThat(text(seite.locator("tr[data-summe=mabe] td[data-spalte='0']").first())).isEqualTo("1.360");
        assertThat(text(seite.locator("tr[data-summe=mabe] td[data-gegen]"))).isEqualTo("− 115");
        assertThat(text(seite.locator("tr[data-zeile=mabe-vergabe] td[data-gegen]"))).isEqualTo("− 269");
        // an intention against its number: to be extended, and yet fewer than the 50 of the year before
        feld(besuch, "w/teilhabe-am-arbeitsmarkt/2022/EINTRITTE").fill("45");
        assertThat(text(seite.locator("tr[data-zeile=coaching] td[data-spalte='0']").first())).isEqualTo("65");
        knopf(besuch, "Werte speichern");
        assertThat(meldung(besuch)).contains("2 Werte gespeichert");
    }

    private static void befragen(Besuch besuch) {
        var seite = besuch.seite();
        imUmlauf(besuch, "Planung");
        assertThat(text(seite.locator("#plan"))).contains("1.360");
        // the numbers come first: what was noticed stands in the fold of its line
        seite.locator("#teilhabe-am-arbeitsmarkt details.plan__mehr > summary").first().click();
        var hinweis = seite.locator("#teilhabe-am-arbeitsmarkt .hinweis").first();
        assertThat(text(hinweis)).contains("45").contains("50");
        hinweis.locator("a").click();
        assertThat(besuch.pfad()).startsWith("/programme/2022/befunde").contains("#");
        String anker = besuch.pfad().substring(besuch.pfad().indexOf('#') + 1);
        assertThat(text(seite.locator("[id='" + anker + "']"))).contains("Teilhabe am Arbeitsmarkt");

        imUmlauf(besuch, "Planung");
        var summe = seite.locator("#plan tr.summe a.zahl-link").getByText("1.360", new Locator.GetByTextOptions().setExact(true));
        summe.click();
        besuch.ruhig();
        assertThat(text(seite.locator("#herleitung"))).contains("1.360").contains("210").contains("897").contains("253");
        assertThat(besuch.fokus()).startsWith("h2#herleitung-titel");
        besuch.taste("Escape");
        assertThat(besuch.fokus()).startsWith("a#").contains("1.360");
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

    private void beraten() {
        try (var controlling = als(Rolle.CONTROLLING)) {
            controlling.oeffnen("/programme/2022/fassungen/schritt/BCA_BETEILIGUNG", 403);
            controlling.oeffnen("/programme/2022/fassungen/schritt/VEROEFFENTLICHUNG", 403);
            schritt(controlling, "Fachabstimmung erfassen", "Zustimmung", "Mit allen Teams abgestimmt.");
            assertThat(meldung(controlling)).contains("Fachabstimmung ist erfasst: Zustimmung");
            schritt(controlling, "Beratung im Beirat erfassen", "Kenntnisnahme", "Der Beirat nimmt Kenntnis.");
        }
        try (var bfdh = als(Rolle.BFDH)) {
            bfdh.oeffnen("/programme/2022/planung/bearbeiten", 403);
            schritt(bfdh, "Finanzprüfung erfassen", "Zustimmung", "Gedeckt.");
        }
        try (var leitung = als(Rolle.GESCHAEFTSFUEHRUNG)) {
            leitung.oeffnen("/programme/2022/fassungen");
            assertThat(inhalt(leitung)).contains("fehlt noch").contains(BCA_FEHLT);
            // whoever knows the address is told before filling in anything
            leitung.oeffnen("/programme/2022/fassungen/schritt/VEROEFFENTLICHUNG");
            assertThat(inhalt(leitung)).contains(BCA_FEHLT).contains("der Beschluss");
            assertThat(leitung.seite().locator("main form").count()).as("no form that cannot be saved").isZero();
            leitung.oeffnen("/programme/2022/fassungen/schritt/BESCHLUSS");
            assertThat(inhalt(leitung)).contains("Möglich ist jetzt nur: vorgestellt").contains(BCA_FEHLT);
            assertThat(leitung.seite().locator("#ergebnis option").count()).as("please choose, vorgestellt").isEqualTo(2);
        }
        try (var bca = als(Rolle.BCA)) {
            schritt(bca, "Beteiligung der BCA erfassen", "Zustimmung", "Ich stimme zu.");
            assertThat(meldung(bca)).contains("Beteiligung der BCA ist erfasst");
        }
    }

    private void veroeffentlichen() {
        try (var leitung = als(Rolle.GESCHAEFTSFUEHRUNG)) {
            schritt(leitung, "Beschluss erfassen", "Zustimmung", "Einstimmig.");
            assertThat(text(leitung.seite().locator(".standzeile"))).contains("Fassung 3, beschlossen");
            verweis(leitung, "Veröffentlichen");
            knopf(leitung, "Speichern");
            assertThat(text(leitung.seite().locator(".standzeile"))).contains("Fassung 3, veröffentlicht");
            leitung.oeffnen("/programme/2022/fassungen?fassung=1");
            assertThat(text(leitung.seite().locator(".standzeile"))).contains("Fassung 1, fortgeschrieben");
        }
        try (var fachkraft = als(Rolle.FACHKRAFT)) {
            fachkraft.oeffnen("/programme/2022/planung");
            assertThat(text(fachkraft.seite().locator("#plan"))).contains("1.360").doesNotContain("1.348");
            fachkraft.oeffnen("/programme/2022/planung?fassung=3.1", 404);
        }
    }

    private static void mitnehmen(Besuch besuch) {
        besuch.oeffnen("/programme/2022/planung/bearbeiten", 409);
        Mitnahme.jedesFormat(format -> {
            besuch.oeffnen("/programme/2022/dokument");
            return herunterladen(besuch, format.name());
        }, "1.360");
    }

    private static void fortfuehren(Besuch besuch) {
        besuch.oeffnen("/programme/2022/fassungen");
        verweis(besuch, "Vorhaben auswählen und beginnen");
        knopf(besuch, "Programm 2023 beginnen");
        assertThat(meldung(besuch)).contains("Programm 2023 ist begonnen");
        imUmlauf(besuch, "Planung");
        naechstesJahr(besuch);
    }
}
