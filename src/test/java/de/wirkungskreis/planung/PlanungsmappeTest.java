package de.wirkungskreis.planung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.Texte;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.web.Seitenkontext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlanungsmappeTest {

    private static final Plansaetze SAETZE = new Plansaetze(Texte.wortlaut());

    private static final Seitenkontext SEITE = new Seitenkontext(1L, 2022, "2022", "1", "Fassung 1, Entwurf", true, "15.10.2022", true, null);
    private final Planung plan = Herford2022.planung();
    private final byte[] mappe = Planungsmappe.schreiben(plan, SAETZE, SEITE);

    private byte[] geaendert(Consumer<XSSFSheet> aenderung) throws Exception {
        try (var m = new XSSFWorkbook(new ByteArrayInputStream(mappe)); var ziel = new ByteArrayOutputStream()) {
            aenderung.accept(m.getSheet("Planung"));
            m.write(ziel);
            return ziel.toByteArray();
        }
    }

    private static int reihe(XSSFSheet blatt, String schluessel) {
        for (var reihe : blatt) {
            if (reihe.getCell(0) != null && reihe.getCell(0).getStringCellValue().equals(schluessel)) {
                return reihe.getRowNum();
            }
        }
        throw new AssertionError(schluessel);
    }

    @Test
    void hinausUndHineinAendertNichts() {
        var ergebnis = Planungsmappenleser.lesen(mappe, plan, SAETZE, 2022);
        assertThat(ergebnis.fehler()).isEmpty();
        assertThat(ergebnis.unterschiede()).isEmpty();
        assertThat(ergebnis.gelesen()).isEqualTo(2 * 17);   // 17 Zeilen mit Werten, 2 Jahre
    }

    @Test
    void everyPlanComesBackAsItWent() {
        var zufall = new Random(3);
        for (int i = 0; i < 60; i++) {
            var irgendeiner = Zufallsplan.plan(zufall);
            var ergebnis = Planungsmappenleser.lesen(Planungsmappe.schreiben(irgendeiner, SAETZE, SEITE), irgendeiner, SAETZE, 2022);
            assertThat(ergebnis.fehler()).isEmpty();
            assertThat(ergebnis.unterschiede()).isEmpty();
        }
    }

    @Test
    void dieMappeRechnetWieDieSeite198Und897Und253Sind1348() throws Exception {
        try (var m = new XSSFWorkbook(new ByteArrayInputStream(mappe))) {
            var blatt = m.getSheet("Planung");
            var summe = blatt.getRow(reihe(blatt, "mabe-arbeitgeber/EINTRITTE") + 1).getCell(3);
            assertThat(summe.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(summe.getNumericCellValue()).isEqualTo(1348);
            assertThat(blatt.isColumnHidden(0)).isTrue();
            assertThat(blatt.getProtect()).isTrue();
            assertThat(m.getSheet("Hinweise")).isNotNull();
        }
    }

    @Test
    void auchDieVeraenderungIstEineFormel1348Minus1475SindMinus127() throws Exception {
        try (var m = new XSSFWorkbook(new ByteArrayInputStream(mappe))) {
            var blatt = m.getSheet("Planung");
            assertThat(blatt.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Veränderung 2022");
            var differenz = blatt.getRow(reihe(blatt, "=mabe")).getCell(5);
            assertThat(differenz.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(differenz.getNumericCellValue()).isEqualTo(-127);
        }
    }

    @Test
    void refusesWhatIsTypedOverASumOrADifferenceAndNamesTheCell() throws Exception {
        var nr = new int[2];
        var ergebnis = Planungsmappenleser.lesen(geaendert(blatt -> {
            nr[0] = reihe(blatt, "=mabe") + 1;
            nr[1] = reihe(blatt, "mabe-vergabe/EINTRITTE") + 1;
            var summe = blatt.getRow(nr[0] - 1).getCell(3);
            summe.removeFormula();
            summe.setCellValue(1400);
            var differenz = blatt.getRow(nr[1] - 1).getCell(5);
            differenz.removeFormula();
            differenz.setCellValue(12);
        }), plan, SAETZE, 2022);
        assertThat(ergebnis.fehler()).extracting(Planungsmappenleser.Fehler::zelle)
                .containsExactlyInAnyOrder("D" + nr[0], "F" + nr[1]);
        assertThat(ergebnis.fehler()).allMatch(f -> f.satz().contains("wird berechnet"));
        assertThat(ergebnis.unterschiede()).isEmpty();
    }

    @Test
    void showsTheDifferencesWithTheirCells() throws Exception {
        var ergebnis = Planungsmappenleser.lesen(geaendert(blatt -> {
            blatt.getRow(reihe(blatt, "mabe-vergabe/EINTRITTE")).getCell(3).setCellValue(210);
            blatt.getRow(reihe(blatt, "mabe-gutschein/EINTRITTE")).getCell(3).setCellValue("ca. 900");
            blatt.getRow(reihe(blatt, "arbeitsgelegenheit/EINTRITTE")).getCell(4).setBlank();
            blatt.getRow(reihe(blatt, "berufssprachkurs/EINTRITTE")).getCell(3).setCellValue(420);
        }), plan, SAETZE, 2022);
        assertThat(ergebnis.fehler()).isEmpty();
        assertThat(ergebnis.unterschiede()).extracting(u -> u.bezeichnung() + ": " + u.alt() + " → " + u.neu()).containsExactly(
                "Vergabemaßnahmen, Eintritte 2022: 198 → 210", "Gutscheinverfahren, Eintritte 2022: 897 → ca. 900",
                "Arbeitsgelegenheiten, Eintritte 2021: 185 → ",
                "DeuFöV-Kurse (Verordnung über die berufsbezogene Deutschsprachförderung), Eintritte 2022: ca. 400 → ca. 420");
        assertThat(ergebnis.unterschiede().get(0).zelle()).matches("D\\d+");
        assertThat(ergebnis.unterschiede().get(0).feld()).isEqualTo("mabe-vergabe/2022/EINTRITTE");
    }

    @Test
    void namesEveryWrongCellInGerman() throws Exception {
        var ergebnis = Planungsmappenleser.lesen(geaendert(blatt -> {
            blatt.getRow(reihe(blatt, "mabe-vergabe/EINTRITTE")).getCell(3).setCellValue("viele");
            blatt.getRow(reihe(blatt, "mabe-gutschein/EINTRITTE")).getCell(3).setCellValue(1.5);
            blatt.getRow(reihe(blatt, "einstiegsgeld/EINTRITTE")).getCell(0).setCellValue("gibt-es-nicht/EINTRITTE");
            var neu = blatt.createRow(60);
            neu.createCell(1).setCellValue("Neues Instrument");
            neu.createCell(3).setCellValue(5);
        }), plan, SAETZE, 2022);
        assertThat(ergebnis.fehler()).extracting(Planungsmappenleser.Fehler::satz)
                .anyMatch(s -> s.contains("„viele“ ist keine Zahl")).anyMatch(s -> s.contains("keine ganze Zahl"))
                .anyMatch(s -> s.contains("gibt es in dieser Fassung nicht")).anyMatch(s -> s.contains("keine Zeile des Plans"));
    }

    @Test
    void refusesWhatIsNoHarmlessWorkbook() throws Exception {
        assertThatThrownBy(() -> Planungsmappenleser.lesen("Instrument;2022".getBytes(), plan, SAETZE, 2022))
                .hasMessageContaining("keine Excel-Arbeitsmappe");
        assertThatThrownBy(() -> Planungsmappenleser.lesen(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, plan, SAETZE, 2022))
                .hasMessageContaining("Kennwort");
        assertThatThrownBy(() -> Planungsmappenleser.lesen(mappe, plan, SAETZE, 2023)).hasMessageContaining("gehört zum Programm 2022");
        assertThatThrownBy(() -> Planungsmappenleser.lesen(new byte[21 * 1024 * 1024], plan, SAETZE, 2022)).hasMessageContaining("20 MB");
        assertThatThrownBy(() -> Planungsmappenleser.lesen(zip("xl/vbaProject.bin", 10), plan, SAETZE, 2022)).hasMessageContaining("Makros");
        long beginn = System.nanoTime();
        assertThatThrownBy(() -> Planungsmappenleser.lesen(zip("xl/worksheets/sheet1.xml", 200_000_000), plan, SAETZE, 2022))
                .hasMessageContaining("60 MB");
        assertThat(System.nanoTime() - beginn).isLessThan(5_000_000_000L);
        try (var leer = new XSSFWorkbook(); var ziel = new ByteArrayOutputStream()) {
            leer.createSheet("Tabelle1");
            leer.write(ziel);
            assertThatThrownBy(() -> Planungsmappenleser.lesen(ziel.toByteArray(), plan, SAETZE, 2022)).hasMessageContaining("kein Blatt");
        }
    }

    private static byte[] zip(String name, int groesse) throws Exception {
        var ziel = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(ziel)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] nullen = new byte[1_000_000];
            for (int rest = groesse; rest > 0; rest -= nullen.length) {
                zip.write(nullen, 0, Math.min(rest, nullen.length));
            }
            zip.closeEntry();
        }
        return ziel.toByteArray();
    }

    @Test
    void anteileAusExcelSindProzente() throws Exception {
        var anteil = new Planzeile("p", "Anteil", null, Planzeile.Rolle.EIGENSTAENDIG, java.util.List.of(), Einheit.PROZENT, null, null,
                null, null, java.util.List.of(), Herford2022.werte(Einheit.PROZENT, Genauigkeit.EXAKT, 1250, 1000), java.util.List.of(), 0);
        var mitAnteil = Planaenderung.zeileAnfuegen(plan, "agh", anteil);
        try (var m = new XSSFWorkbook(new ByteArrayInputStream(Planungsmappe.schreiben(mitAnteil, SAETZE, SEITE))); var ziel = new ByteArrayOutputStream()) {
            var blatt = m.getSheet("Planung");
            var zelle = blatt.getRow(reihe(blatt, "p/PROZENT")).getCell(3);
            var stil = m.createCellStyle();
            stil.setDataFormat(m.createDataFormat().getFormat("0%"));
            zelle.setCellStyle(stil);
            zelle.setCellValue(0.12);   // was Excel aus „12%“ macht
            m.write(ziel);
            assertThat(Planungsmappenleser.lesen(ziel.toByteArray(), mitAnteil, SAETZE, 2022).unterschiede()).singleElement()
                    .satisfies(u -> assertThat(u.neu()).isEqualTo("12"));
        }
    }
}
