package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.wirkungskreis.statistik.BaMappe;
import java.nio.charset.StandardCharsets;
import java.util.function.BiPredicate;

/** What arrives in an office each month, brought in through the pages: person-months, a table and its revision, a Zieldialog, a special effect. */
final class Lieferungen {

    private static final String TABELLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JOBCENTER = "35302";
    private static final int ERSTES_JAHR = 2020;
    /** Up to 08/2022; "heute" is 15.10.2022. */
    private static final int MONATE = 32;
    private static final int PERSONEN = 10;

    private Lieferungen() {}

    /**
     * @param besuch as Controlling
     * @return the page of the series that is published and counted by the house, too
     */
    static String einbringen(Besuch besuch) {
        // each month another one of both halves, so that each indicator has a numerator
        personenmonate(besuch, (monat, person) -> monat % PERSONEN == person);
        tabelle(besuch, "14.09.2022", 20.2);
        tabelle(besuch, "12.10.2022", "20,8r");
        zieldialog(besuch);
        sondereffekt(besuch);
        besuch.oeffnen("/statistik");
        return besuch.seite().locator("main tr:has-text('Jobcenter Herford') a[href*='/statistik/reihen/']",
                new Page.LocatorOptions().setHasText("Integrationsquote")).first().getAttribute("href");
    }

    /** @param integration by month (0 is 01/2020) and person (even ones are women) */
    static void personenmonate(Besuch besuch, BiPredicate<Integer, Integer> integration) {
        besuch.oeffnen("/kennzahlen/lieferungen");
        besuch.seite().setInputFiles("#datei", new FilePayload("panel.csv", "text/csv", panel(integration).getBytes(StandardCharsets.UTF_8)));
        besuch.seite().fill("#datenstand", "2022-10-10");
        besuch.seite().fill("#quelle", "Fachverfahren");
        besuch.seite().locator("main form:has(#datei) button[type=submit]").click();
        assertThat(Reiseprobe.inhalt(besuch)).contains("08/2022");
    }

    private static String panel(BiPredicate<Integer, Integer> integration) {
        var text = new StringBuilder("jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm\n");
        for (int m = 0; m < MONATE; m++) {
            for (int p = 0; p < PERSONEN; p++) {
                text.append("%s;P%04d;%d-%02d;%s;1990;1;1;%d;0;45000;40000;0%n".formatted(JOBCENTER, p, ERSTES_JAHR + m / 12, m % 12 + 1,
                        p % 2 == 0 ? "w" : "m", integration.test(m, p) ? 1 : 0));
            }
        }
        return text.toString();
    }

    private static void tabelle(Besuch besuch, String datenstand, Object mai) {
        besuch.oeffnen("/einlesen/statistik");
        besuch.seite().setInputFiles("#datei", new FilePayload("kennzahlen.xlsx", TABELLE, BaMappe.tabelle("Herford", datenstand,
                new BaMappe.Zeile("K2 Integrationsquote", "Insgesamt", 20.1, mai, 20.3))));
        Reiseprobe.knopf(besuch, "Prüfen");
        Reiseprobe.knopf(besuch, "Alles übernehmen");
        assertThat(Reiseprobe.meldung(besuch)).contains("ist übernommen");
    }

    private static void sondereffekt(Besuch besuch) {
        var seite = besuch.seite();
        besuch.oeffnen("/programme/2022/zielnachhaltung/sondereffekte/neu");
        seite.fill("#text", "Geflüchtete aus der Ukraine erhalten Leistungen nach dem SGB II");
        seite.fill("#von", "01.06.2022");
        seite.fill("#quelle", "§ 74 SGB II");
        Reiseprobe.knopf(besuch, "Speichern");
        assertThat(Reiseprobe.meldung(besuch)).contains("Der Sondereffekt ist vermerkt");
    }

    private static void zieldialog(Besuch besuch) {
        var seite = besuch.seite();
        besuch.oeffnen("/programme/2022/zielnachhaltung/dialoge/neu");
        seite.fill("#niederschrift", "Die Quote der Frauen bleibt zurück.");
        seite.check("#beteiligte-0");
        Reiseprobe.knopf(besuch, "Speichern");
        Reiseprobe.verweis(besuch, "Maßnahme vereinbaren");
        seite.fill("#massnahme", "Angebot mit Kinderbetreuung");
        seite.fill("#verantwortlich", "Teamleitung");
        seite.fill("#frist", "30.11.2022");
        Reiseprobe.knopf(besuch, "Speichern");
        assertThat(Reiseprobe.meldung(besuch)).contains("Die Maßnahme ist vereinbart");
    }
}
