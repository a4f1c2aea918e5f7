package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.FilePayload;
import de.wirkungskreis.statistik.BaMappe;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** A revised table of the Bundesagentur comes: what changed, and what was known before. */
class StatistikReiseTest extends Reiseprobe {

    private static FilePayload datei(byte[] inhalt) {
        return new FilePayload("kennzahlen.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", inhalt);
    }

    private static byte[] september(String wo) {
        return BaMappe.tabelle(wo, "14.09.2022", new BaMappe.Zeile("K2 Integrationsquote", "Insgesamt", 20.1, 20.3, 20.2));
    }

    private static byte[] oktober(String wo) {
        return BaMappe.tabelle(wo, "12.10.2022", new BaMappe.Zeile("K2 Integrationsquote", "Insgesamt", 20.1, "20,8r", 20.6));
    }

    @Test
    void aRevisedTableAndWhatItChangedByKeyboardAlone() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.seite().onFileChooser(wahl -> {});
            besuch.oeffnen("/statistik");
            tabBis(besuch, "main a[href$='/einlesen/statistik']");
            weiter(besuch);
            mitTasten(besuch, september("Gütersloh"));
            besuch.oeffnen("/einlesen/statistik");
            mitTasten(besuch, oktober("Gütersloh"));
            besuch.oeffnen("/statistik");
            tabBis(besuch, "main a[href$='/statistik/unterschiede']");
            weiter(besuch);
            tabBis(besuch, "#von");
            besuch.seite().keyboard().type("14.09.2022");
            tabBis(besuch, "main form button[type=submit]");
            weiter(besuch);
            assertThat(text(besuch.seite().locator("#unterschiede"))).contains("Jobcenter Gütersloh, gesamt 05/2022 20,3 % 20,8 % + 0,5 Prozentpunkte –");
            besuch.passtInDieBreite();
            String reihe = besuch.seite().locator("#unterschiede th a:has-text('Gütersloh')").first().getAttribute("href");
            tabBis(besuch, "#unterschiede th a[href='" + reihe + "']");
            weiter(besuch);
            tabBis(besuch, "#stand");
            besuch.seite().keyboard().type("14.09.2022");
            tabBis(besuch, "main form button[type=submit]");
            weiter(besuch);
            assertThat(besuch.pfad()).contains("stand=2022-09-14");
            assertThat(text(besuch.seite().locator("#monate"))).contains("05/2022 20,3 %").doesNotContain("20,8 %");
        }
    }

    private static void mitTasten(Besuch besuch, byte[] inhalt) {
        tabBis(besuch, "#datei");
        FileChooser wahl = besuch.seite().waitForFileChooser(() -> besuch.taste("Enter"));
        wahl.setFiles(datei(inhalt));
        tabBis(besuch, "main form button[type=submit]");
        weiter(besuch);
        tabBis(besuch, "main form[action$='/uebernehmen'] button");
        weiter(besuch);
        assertThat(meldung(besuch)).contains("ist übernommen");
    }

    @Test
    void theSameWithoutJavaScript() {
        try (var besuch = ohneSkript(Rolle.CONTROLLING)) {
            for (byte[] tabelle : new byte[][] {september("Minden-Lübbecke"), oktober("Minden-Lübbecke")}) {
                besuch.oeffnen("/einlesen/statistik");
                besuch.seite().setInputFiles("#datei", datei(tabelle));
                knopf(besuch, "Prüfen");
                knopf(besuch, "Alles übernehmen");
            }
            besuch.oeffnen("/statistik/unterschiede");
            besuch.seite().selectOption("#von", "2022-09-14");
            knopf(besuch, "Zeigen");
            assertThat(text(besuch.seite().locator("#unterschiede"))).contains("Jobcenter Minden-Lübbecke, gesamt 05/2022 20,3 % 20,8 %");
            besuch.oeffnen("/statistik?stand=2022-09-14");
            assertThat(inhalt(besuch)).contains("Jobcenter Minden-Lübbecke gesamt 06/2022 20,2 %");
        }
    }
}
