package de.wirkungskreis.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeile;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabellenausgabeTest {

    private static final Instant STAND = Instant.parse("2022-10-15T10:00:00Z");

    private static final Tabelle EINTRITTE = new Tabelle("Geplante Eintritte: 2022/2021",
            List.of(Spalte.text("Instrument"), Spalte.zahl("2022"), Spalte.zahl("2021"), Spalte.zahl("Veränderung")), 1,
            List.of(
                    zeile(Zeilenart.GRUPPE, Zelle.text("MAbE"), Zelle.text(""), Zelle.text(""), Zelle.text("")),
                    zeile(Zeilenart.NORMAL, Zelle.text("Gutscheinverfahren"), zahl("897", 897), zahl("721", 721), zahl("+ 176", 176)),
                    zeile(Zeilenart.NORMAL, Zelle.text("DeuFöV; „Kurse“"), zahl("ca. 400", 400), zahl("ca. 400", 400), zahl("0", 0)),
                    zeile(Zeilenart.SUMME, Zelle.text("Gesamt"), zahl("1.348", 1348), zahl("1.475", 1475), zahl("- 127", -127))),
            List.of("Quelle: Fassung 1"));

    private static Zeile zeile(Zeilenart art, Zelle... zellen) {
        return new Zeile(art, List.of(zellen));
    }

    private static Zelle zahl(String text, long wert) {
        return new Zelle(text, BigDecimal.valueOf(wert));
    }

    private static Freigegeben frei(Tabelle tabelle) {
        return new Freigabe(List.of()).freigeben(tabelle);
    }

    private static Tabelle einzelne(String text) {
        return new Tabelle("T", List.of(Spalte.text("S")), 0, List.of(zeile(Zeilenart.NORMAL, Zelle.text(text))), List.of());
    }

    @Test
    void csvTraegtBomSemikolonUndZahlenOhnePunkt() {
        String csv = new String(TabellenCsv.schreiben(frei(EINTRITTE)), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFFInstrument;2022;2021;Veränderung\r\n"
                + "MAbE;;;\r\n"
                + "Gutscheinverfahren;897;721;176\r\n"
                + "\"DeuFöV; „Kurse“\";400;400;0\r\n"
                + "Gesamt;1348;1475;-127\r\n");
    }

    @Test
    void csvSchreibtNachkommastellenMitKomma() {
        var tabelle = new Tabelle("T", List.of(Spalte.zahl("S")), 0,
                List.of(zeile(Zeilenart.NORMAL, new Zelle("- 16,70 %", new BigDecimal("-16.70")))), List.of());
        assertThat(new String(TabellenCsv.schreiben(frei(tabelle)), StandardCharsets.UTF_8)).endsWith("-16,70\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 5221", "-Anfang", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "  =1", "＝1"})
    void textThatLooksLikeAFormulaIsEscaped(String text) {
        assertThat(TabellenCsv.entschaerft(text)).isEqualTo("'" + text);
        assertThat(new String(TabellenCsv.schreiben(frei(einzelne(text))), StandardCharsets.UTF_8)).contains("'" + text);
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        assertThat(TabellenCsv.entschaerft("§ 16i SGB II")).isEqualTo("§ 16i SGB II");
        assertThat(TabellenCsv.entschaerft("–")).isEqualTo("–");
    }

    @Test
    void workbookHasRealNumbersInGermanNotation() throws Exception {
        try (var mappe = mappe(EINTRITTE)) {
            var blatt = mappe.getSheetAt(0);
            assertThat(blatt.getSheetName()).doesNotContain(":").hasSizeLessThanOrEqualTo(31);
            var leser = new DataFormatter(java.util.Locale.GERMANY);
            assertThat(blatt.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(blatt.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(1348);
            assertThat(leser.formatCellValue(blatt.getRow(4).getCell(1))).isEqualTo("1.348");
            assertThat(leser.formatCellValue(blatt.getRow(4).getCell(3))).isEqualTo("- 127");
            assertThat(leser.formatCellValue(blatt.getRow(2).getCell(3))).isEqualTo("+ 176");
            assertThat(blatt.getRow(3).getCell(1).getCellStyle().getDataFormatString()).startsWith("\"ca. \"#,##0;");
            assertThat(blatt.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(400);
        }
    }

    @Test
    void workbookFreezesFiltersAndPrints() throws Exception {
        try (var mappe = mappe(EINTRITTE)) {
            XSSFSheet blatt = mappe.getSheetAt(0);
            assertThat(blatt.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(blatt.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D5");
            assertThat(mappe.getPrintArea(0)).endsWith("$A$1:$D$5");
            assertThat(blatt.getRepeatingRows().getFirstRow()).isZero();
            var hinweise = mappe.getSheet("Hinweise");
            assertThat(hinweise.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Stand: 15.10.2022");
            assertThat(hinweise.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Quelle: Fassung 1");
        }
    }

    @Test
    void workbookTextIsNeverAFormula() throws Exception {
        try (var mappe = mappe(einzelne("=HYPERLINK(\"x\")"))) {
            var zelle = mappe.getSheetAt(0).getRow(1).getCell(0);
            assertThat(zelle.getCellType()).isEqualTo(CellType.STRING);
            assertThat(zelle.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(zelle.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void sheetsOfTheSameNameStayApart() throws Exception {
        byte[] datei = TabellenXlsx.schreiben("M", List.of(frei(EINTRITTE), frei(EINTRITTE)), List.of(), STAND);
        try (var mappe = new XSSFWorkbook(new ByteArrayInputStream(datei))) {
            assertThat(mappe.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void everyDownloadPassesTheProtection() throws Exception {
        List<Tabelle> gesehen = new ArrayList<>();
        Geheimhaltung regel = tabelle -> {
            gesehen.add(tabelle);
            return einzelne("*");
        };
        var antwort = new Tabellenantwort(new Freigabe(List.of(regel)), Clock.fixed(STAND, ZoneOffset.UTC));
        var csv = antwort.csv("Eintritte 2022 / Fassung 1", EINTRITTE);
        assertThat(new String(csv.getBody(), StandardCharsets.UTF_8)).isEqualTo("\uFEFFS\r\n*\r\n");
        assertThat(csv.getHeaders().getContentDisposition().getFilename()).isEqualTo("Eintritte-2022-Fassung-1.csv");
        try (var mappe = new XSSFWorkbook(new ByteArrayInputStream(antwort.xlsx("E", List.of(EINTRITTE), List.of()).getBody()))) {
            assertThat(mappe.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo("*");
        }
        assertThat(gesehen).containsExactly(EINTRITTE, EINTRITTE);
    }

    private static XSSFWorkbook mappe(Tabelle tabelle) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(
                TabellenXlsx.schreiben("Mappe", List.of(frei(tabelle)), List.of("Stand: 15.10.2022"), STAND)));
    }
}
