package de.wirkungskreis.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A table too long for memory is the same workbook. */
class LangeMappeTest {

    private static Tabelle tabelle(int zeilen) {
        return new Tabelle("Lang", List.of(Spalte.text("Text"), Spalte.zahl("Zahl")), 1, IntStream.range(0, zeilen).mapToObj(n ->
                new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, List.of(Zelle.text("=Zeile " + n), new Zelle(Integer.toString(n), BigDecimal.valueOf(n)))))
                .toList(), List.of("Hinweis"));
    }

    @Test
    void everyRowIsInItAndNoTemporaryFileStays() throws IOException {
        var freigegeben = new Freigabe(List.of()).freigeben(tabelle(TabellenXlsx.ZEILEN_IM_SPEICHER + 1));
        byte[] inhalt = TabellenXlsx.schreiben("Lang", List.of(freigegeben), List.of(), Instant.EPOCH);
        try (var mappe = new XSSFWorkbook(new ByteArrayInputStream(inhalt))) {
            var blatt = mappe.getSheet("Lang");
            assertThat(blatt.getLastRowNum()).isEqualTo(TabellenXlsx.ZEILEN_IM_SPEICHER + 1);
            assertThat(blatt.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Zahl");
            assertThat(blatt.getRow(10_001).getCell(0).getStringCellValue()).isEqualTo("=Zeile 10000");
            assertThat(blatt.getRow(10_001).getCell(1).getNumericCellValue()).isEqualTo(10_000);
            assertThat(blatt.getPaneInformation().isFreezePane()).isTrue();
            assertThat(mappe.getSheet("Hinweise")).isNotNull();
        }
        Path ordner = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        if (Files.isDirectory(ordner)) {
            try (var reste = Files.list(ordner)) {
                assertThat(reste.filter(d -> d.getFileName().toString().startsWith("poi-sxssf"))).isEmpty();
            }
        }
    }
}
