package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.beispiel.Zugaenge;
import de.wirkungskreis.zugang.Rolle;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The core journey without a mouse. Every stop of Tab must be seen: focus ring, size, inside the window. */
class TastaturReiseTest extends Reiseprobe {

    @Test
    void fromOneNumberToTheNextYearByKeyboardAlone() {
        try (var controlling = mitTasten(Rolle.CONTROLLING)) {
            entwurf(controlling);
            planen(controlling);
            herleiten(controlling);
            befragen(controlling);
            vergleichen(controlling);
            erfassen(controlling, "FACHABSTIMMUNG", Map.of("ergebnis", "Zus"));
            assertThat(meldung(controlling)).contains("Fachabstimmung ist erfasst: Zustimmung");
            erfassen(controlling, "BEIRAT", Map.of("ergebnis", "Ken", "gremium", "ArrowDown"));
        }
        try (var bfdh = mitTasten(Rolle.BFDH)) {
            erfassen(bfdh, "FINANZPRUEFUNG", Map.of("ergebnis", "Zus"));
        }
        try (var bca = mitTasten(Rolle.BCA)) {
            erfassen(bca, "BCA_BETEILIGUNG", Map.of("ergebnis", "Zus", "stellungnahme", "Ich stimme zu."));
        }
        try (var leitung = mitTasten(Rolle.GESCHAEFTSFUEHRUNG)) {
            erfassen(leitung, "BESCHLUSS", Map.of("ergebnis", "Zus", "gremium", "ArrowDown"));
            stand(leitung, "Fassung 3, beschlossen");
            erfassen(leitung, "VEROEFFENTLICHUNG", Map.of());
            stand(leitung, "Fassung 3, veröffentlicht");
        }
        try (var controlling = mitTasten(Rolle.CONTROLLING)) {
            mitnehmen(controlling);
            fortfuehren(controlling);
        }
    }

    private Besuch mitTasten(Rolle rolle) {
        var besuch = fremd();
        besuch.oeffnen("/anmelden");
        tabBis(besuch, "#kennung");
        besuch.seite().keyboard().type(Zugaenge.mit(rolle).kennung());
        tabBis(besuch, "#passwort");
        besuch.seite().keyboard().type(Zugaenge.kennwort());
        weiter(besuch);
        assertThat(besuch.pfad()).isEqualTo("/");
        return besuch;
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
        assertThat(text(besuch.seite().locator("tr[data-summe=mabe] td[data-gegen]"))).isEqualTo("− 115");
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

    /** A remark at the line leads to the finding. */
    private static void befragen(Besuch besuch) {
        besuch.oeffnen("/programme/2022/planung");
        zumInhalt(besuch);
        tabBis(besuch, "#plan summary:has(.hinweise-zeichen)");
        besuch.taste("Enter");
        tabBis(besuch, "#plan .hinweis a[href*='/befunde']");
        weiter(besuch);
        assertThat(besuch.pfad()).startsWith("/programme/2022/befunde").contains("#");
    }

    private static void vergleichen(Besuch besuch) {
        besuch.oeffnen("/programme/2022/planung");
        tabBis(besuch, ".standzeile__wechsel summary");
        besuch.taste("Enter");
        tabBis(besuch, "#wechsel-mit");
        besuch.seite().keyboard().type("Fassung 1");
        assertThat(besuch.seite().inputValue("#wechsel-mit")).isEqualTo("1");
        tabBis(besuch, ".standzeile__wechsel button");
        weiter(besuch);
        assertThat(inhalt(besuch)).contains("+ 12");
        assertThat(besuch.seite().locator("main ins").allInnerTexts()).contains("210");
    }

    private static void erfassen(Besuch besuch, String schritt, Map<String, String> eingaben) {
        besuch.oeffnen("/programme/2022/fassungen");
        zumInhalt(besuch);
        tabBis(besuch, "main a[href$='/schritt/" + schritt + "']");
        weiter(besuch);
        zumInhalt(besuch);
        ausfuellen(besuch, eingaben);
        assertThat(meldung(besuch)).contains("erfasst");
    }

    private static void mitnehmen(Besuch besuch) {
        Mitnahme.jedesFormat(format -> {
            besuch.oeffnen("/programme/2022/dokument");
            zumInhalt(besuch);
            tabBis(besuch, "main a[href*='programm." + format.endung() + "']");
            return gelesen(besuch.seite().waitForDownload(() -> besuch.taste("Enter")));
        }, "1.360");
    }

    private static void fortfuehren(Besuch besuch) {
        besuch.oeffnen("/programme/2022/fassungen");
        zumInhalt(besuch);
        tabBis(besuch, "main a[href$='/fortfuehren']");
        weiter(besuch);
        zumInhalt(besuch);
        ausfuellen(besuch, Map.of());
        assertThat(meldung(besuch)).contains("Programm 2023 ist begonnen");
        folgen(besuch, "nav.umlauf--breit a[href$='/planung']", "Planung");
        naechstesJahr(besuch);
    }
}
