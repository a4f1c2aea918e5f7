package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.FilePayload;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A year of entries from Excel with three errors: by keyboard alone, and with JavaScript switched off. */
class EinlesenReiseTest extends Reiseprobe {

    private static final String MAPPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> KOPF = List.of("Kundennummer", "Jahrgang", "Geschlecht", "Förderart", "Eintritt", "Austritt", "Austrittsgrund");
    private static final int PERSONEN = 120;

    /** A line each day of the year until "heute", some of them with an exit. */
    private static byte[] jahr(String stamm, boolean mitFehlern) {
        try (var mappe = new XSSFWorkbook(); var aus = new ByteArrayOutputStream()) {
            var tag = mappe.createCellStyle();
            tag.setDataFormat(mappe.createDataFormat().getFormat("dd.mm.yyyy"));
            mappe.createSheet("Deckblatt").createRow(0).createCell(0).setCellValue("Eintritte 2022");
            var blatt = mappe.createSheet("Eintritte");
            var kopf = blatt.createRow(1);
            IntStream.range(0, KOPF.size()).forEach(s -> kopf.createCell(s).setCellValue(KOPF.get(s)));
            for (int nr = 0; nr < PERSONEN; nr++) {
                var zeile = blatt.createRow(nr + 2);
                var eintritt = LocalDate.of(2022, 1, 3).plusDays(nr * 2L);
                zeile.createCell(0).setCellValue("%s%05d".formatted(stamm, nr));
                zeile.createCell(1).setCellValue(1970 + nr % 30);
                zeile.createCell(2).setCellValue(nr % 2 == 0 ? "w" : "m");
                zeile.createCell(3).setCellValue(mitFehlern && nr == 10 ? "Zauberei" : "Einstiegsgeld");
                var beginn = zeile.createCell(4);
                if (mitFehlern && nr == 20) {
                    beginn.setCellValue("31.02.2022");
                } else {
                    beginn.setCellValue(eintritt);
                    beginn.setCellStyle(tag);
                }
                if (nr % 10 == 0) {
                    var ende = zeile.createCell(5);
                    ende.setCellValue(mitFehlern && nr == 30 ? eintritt.minusDays(1) : eintritt.plusDays(30));
                    ende.setCellStyle(tag);
                    zeile.createCell(6).setCellValue("planmäßig");
                }
            }
            mappe.write(aus);
            return aus.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePayload datei(byte[] inhalt) {
        return new FilePayload("eintritte-2022.xlsx", MAPPE, inhalt);
    }

    private static void dreiFehler(Besuch besuch) {
        String seite = inhalt(besuch);
        assertThat(seite).contains("3 Fehler", "Eintritte, D13", "Zauberei", "steht nicht im Katalog", "Schreiben Sie den Namen wie im Förderrechner",
                "Eintritte, E23", "31.02.2022", "Schreiben Sie den Tag als 30.09.2022", "Eintritte, F33", "Der Austritt liegt vor dem Eintritt",
                "Prüfen Sie beide Tage", "nichts gespeichert").doesNotContain("Alles übernehmen");
    }

    private static List<String> ersteSpalten(Download download) {
        try (var mappe = new XSSFWorkbook(new ByteArrayInputStream(gelesen(download)))) {
            List<String> zellen = new ArrayList<>();
            var format = new DataFormatter();
            mappe.getSheetAt(0).forEach(z -> zellen.add(format.formatCellValue(z.getCell(0)) + "!" + format.formatCellValue(z.getCell(1)) + " "
                    + format.formatCellValue(z.getCell(3))));
            return zellen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aYearOfEntriesWithThreeErrorsByKeyboardAlone() {
        try (var besuch = als(Rolle.MASSNAHMEMANAGEMENT)) {
            // from now on the browser asks us for files; told only when the key is pressed, it would be told too late
            besuch.seite().onFileChooser(wahl -> {});
            besuch.oeffnen("/einlesen");
            tabBis(besuch, "main a[href$='/einlesen/teilnahmen']");
            weiter(besuch);
            sendenMitTasten(besuch, jahr("711E", true));
            dreiFehler(besuch);
            besuch.passtInDieBreite();
            tabBis(besuch, "main a[href$='/fehler.xlsx']");
            var liste = besuch.seite().waitForDownload(() -> besuch.taste("Enter"));
            assertThat(ersteSpalten(liste)).contains("Eintritte!D13 Zauberei", "Eintritte!E23 31.02.2022").anyMatch(z -> z.startsWith("Eintritte!F33"));
            tabBis(besuch, "main a[href$='/einlesen/teilnahmen'].kern-btn");
            weiter(besuch);
            sendenMitTasten(besuch, jahr("711E", false));
            assertThat(inhalt(besuch)).contains("Alles übernehmen", PERSONEN + " Zeilen gelesen", "Einstiegsgeld").doesNotContain("711E");
            tabBis(besuch, "main form[action$='/uebernehmen'] button");
            weiter(besuch);
            assertThat(meldung(besuch)).contains("ist übernommen");
            tabBis(besuch, "main #einfuhr-stand a[href$='/einlesen/teilnahmen']");
            weiter(besuch);
            sendenMitTasten(besuch, jahr("711E", false));
            assertThat(inhalt(besuch)).contains("ändert nichts").doesNotContain("Alles übernehmen");
        }
    }

    private static void sendenMitTasten(Besuch besuch, byte[] inhalt) {
        tabBis(besuch, "#datei");
        FileChooser wahl = besuch.seite().waitForFileChooser(() -> besuch.taste("Enter"));
        wahl.setFiles(datei(inhalt));
        tabBis(besuch, "main form button[type=submit]");
        weiter(besuch);
    }

    @Test
    void aYearOfEntriesWithThreeErrorsWithoutJavaScript() {
        try (var besuch = ohneSkript(Rolle.MASSNAHMEMANAGEMENT)) {
            besuch.oeffnen("/einlesen");
            besuch.seite().locator("main a[href$='/einlesen/teilnahmen']").first().click();
            senden(besuch, jahr("712E", true));
            dreiFehler(besuch);
            var liste = besuch.seite().waitForDownload(() -> besuch.seite().locator("main a[href$='/fehler.xlsx']").click());
            assertThat(ersteSpalten(liste)).hasSize(4);
            verweis(besuch, "Berichtigte Datei senden");
            senden(besuch, jahr("712E", false));
            knopf(besuch, "Alles übernehmen");
            assertThat(meldung(besuch)).contains("ist übernommen");
            verweis(besuch, "Weitere Liste einlesen");
            senden(besuch, jahr("712E", false));
            assertThat(inhalt(besuch)).contains("ändert nichts");
        }
    }

    private static void senden(Besuch besuch, byte[] inhalt) {
        besuch.seite().setInputFiles("#datei", datei(inhalt));
        knopf(besuch, "Prüfen");
    }
}
