package de.wirkungskreis.statistik;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as the Bundesagentur lays one out: cover, titles, a head of three lines with merged cells, footnotes. */
public final class BaMappe {

    private static final List<String> MONATE = List.of("April", "Mai", "Juni");

    private BaMappe() {}

    /** One indicator and sex per line; each of the three values is a number or a text. */
    public record Zeile(String kennzahl, String geschlecht, Object... werte) {}

    public static byte[] tabelle(String stand, Zeile... zeilen) {
        return tabelle("Herford", stand, zeilen);
    }

    public static byte[] tabelle(String jobcenter, String stand, Zeile... zeilen) {
        try (var mappe = new XSSFWorkbook(); var aus = new ByteArrayOutputStream()) {
            var deckblatt = mappe.createSheet("Deckblatt");
            deckblatt.createRow(0).createCell(0).setCellValue("Kennzahlen nach § 48a SGB II");
            deckblatt.createRow(3).createCell(0).setCellValue("Impressum: Bundesagentur für Arbeit, Nürnberg 2022");
            var blatt = mappe.createSheet("Tabelle 1");
            blatt.createRow(0).createCell(0).setCellValue("Kennzahlen nach § 48a SGB II und Ergänzungsgrößen 1)");
            blatt.createRow(1).createCell(0).setCellValue("Jobcenter " + jobcenter);
            blatt.createRow(2).createCell(0).setCellValue("Berichtsmonate April bis Juni 2022, Datenstand: " + stand);
            kopf(blatt);
            int nr = 7;
            for (var zeile : zeilen) {
                var neu = blatt.createRow(nr++);
                if (!zeile.kennzahl().isEmpty()) {
                    neu.createCell(0).setCellValue(zeile.kennzahl());
                }
                neu.createCell(1).setCellValue(zeile.geschlecht());
                for (int i = 0; i < zeile.werte().length; i++) {
                    if (zeile.werte()[i] instanceof Number zahl) {
                        neu.createCell(i + 2).setCellValue(zahl.doubleValue());
                    } else {
                        neu.createCell(i + 2).setCellValue(String.valueOf(zeile.werte()[i]));
                    }
                }
                neu.createCell(5).setCellValue(0.4);
            }
            blatt.createRow(nr + 1).createCell(0).setCellValue("1) Wartezeit drei Monate; davor hochgerechnete Werte.");
            blatt.createRow(nr + 2).createCell(0).setCellValue("*) Zahlenwerte kleiner 3 werden anonymisiert.");
            blatt.createRow(nr + 3).createCell(0).setCellValue("Quelle: Statistik der Bundesagentur für Arbeit");
            mappe.write(aus);
            return aus.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kopf(XSSFSheet blatt) {
        var erste = blatt.createRow(4);
        erste.createCell(0).setCellValue("Kennzahl");
        erste.createCell(1).setCellValue("Geschlecht");
        erste.createCell(2).setCellValue("Berichtsmonat");
        erste.createCell(5).setCellValue("Veränderung zum Vorjahresmonat");
        blatt.createRow(5).createCell(2).setCellValue(2022);
        var dritte = blatt.createRow(6);
        for (int i = 0; i < MONATE.size(); i++) {
            dritte.createCell(i + 2).setCellValue(MONATE.get(i));
        }
        blatt.addMergedRegion(new CellRangeAddress(4, 6, 0, 0));
        blatt.addMergedRegion(new CellRangeAddress(4, 6, 1, 1));
        blatt.addMergedRegion(new CellRangeAddress(4, 4, 2, 4));
        blatt.addMergedRegion(new CellRangeAddress(5, 5, 2, 4));
        blatt.addMergedRegion(new CellRangeAddress(4, 6, 5, 5));
    }
}
