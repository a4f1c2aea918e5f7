package de.wirkungskreis.browser;

import de.wirkungskreis.zugang.Rolle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.test.context.TestPropertySource;

/** Takes the pictures of docs/handbuch anew: {@code ./test -Dtest=HandbuchbilderTest -Dbilder=neu}. */
@EnabledIfSystemProperty(named = "bilder", matches = "neu")
@TestPropertySource(properties = "wirkungskreis.muster.personen=14000")
class HandbuchbilderTest extends Reiseprobe {

    private static void vergleich(Besuch besuch) {
        besuch.oeffnen("/programme/2022/planung/bearbeiten");
        feld(besuch, VERGABE_2022).fill("210");
        feld(besuch, "w/agh/2022/EINTRITTE").fill("190");
        knopf(besuch, "Werte speichern");
        besuch.oeffnen("/programme/2022/rahmen/rahmen/bearbeiten");
        besuch.seite().fill("#motto", "„Bewährtes erhalten – künftige Herausforderungen annehmen“");
        knopf(besuch, "Speichern");
        besuch.oeffnen("/programme/2022/vergleich?links=1&rechts=2");
        besuch.handbuchbild("vergleich");
    }

    @Test
    void photographTheLoop() {
        Map<String, String> bilder = new LinkedHashMap<>();
        bilder.put("start", "/");
        bilder.put("lage", "/programme/2022/lage");
        bilder.put("programm", "/programme/2022");
        bilder.put("fassungen", "/programme/2022/fassungen?fassung=1");
        bilder.put("ziele", "/programme/2022/ziele");
        bilder.put("planung", "/programme/2022/planung");
        bilder.put("raster", "/programme/2022/planung/bearbeiten");
        bilder.put("haushalt", "/programme/2022/haushalt");
        bilder.put("befunde", "/programme/2022/befunde");
        bilder.put("dokument", "/programme/2022/dokument");
        bilder.put("umsetzung", "/programme/2022/umsetzung");
        bilder.put("umsetzung-zeile", "/programme/2022/umsetzung/mabe-vergabe");
        bilder.put("massnahme", "/massnahmen/coaching-center#belegung");
        bilder.put("teilnahmen", "/teilnahmen");
        bilder.put("recht", "/recht");
        bilder.put("kennzahl", "/kennzahlen/K2");
        bilder.put("zielnachhaltung", "/programme/2022/zielnachhaltung/ziel/B2/iq-frauen");
        bilder.put("statistik", "/statistik");
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.seite().setViewportSize(1160, 850);
            bilder.forEach((name, pfad) -> {
                besuch.oeffnen(pfad);
                besuch.handbuchbild(name);
            });
            besuch.oeffnen("/programme/2022/planung");
            besuch.seite().locator("#plan tr.summe a.zahl-link").nth(3).click();
            besuch.seite().waitForSelector("#herleitung [data-tafel]");
            besuch.ruhig().seite().setViewportSize(1160, 700);
            besuch.handbuchbild("herleitung");
            besuch.oeffnen("/steuerung");
            besuch.handbuchbild("steuerung");
            vergleich(besuch);
        }
        try (var besuch = als(Rolle.FACH_ADMIN)) {
            besuch.breite(1160).oeffnen("/jobcenter");
            besuch.handbuchbild("jobcenter");
        }
    }
}
