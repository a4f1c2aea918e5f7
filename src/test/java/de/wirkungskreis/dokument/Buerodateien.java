package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads the rows of all tables back out of the files of an office, one line each, cells parted by a bar. */
final class Buerodateien {

    private Buerodateien() {}

    static List<String> zeilen(Dokument dokument) {
        List<String> zeilen = new ArrayList<>();
        dokument.tabellen().map(t -> t.freigegeben().tabelle()).forEach(t -> t.zeilen().forEach(z -> zeilen.add(
                z.zellen().stream().map(c -> Pruefung.eben(c.text())).collect(Collectors.joining("|")))));
        return zeilen;
    }

    static List<String> word(byte[] datei) throws Exception {
        List<String> zeilen = new ArrayList<>();
        try (var word = new XWPFDocument(new ByteArrayInputStream(datei))) {
            word.getTables().forEach(t -> t.getRows().stream().skip(1).forEach(r -> zeilen.add(
                    r.getTableCells().stream().map(c -> Pruefung.eben(c.getText())).collect(Collectors.joining("|")))));
        }
        return zeilen;
    }

    static List<String> folien(byte[] datei) throws Exception {
        List<String> zeilen = new ArrayList<>();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(datei))) {
            show.getSlides().stream().flatMap(f -> f.getShapes().stream()).filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast).forEach(t -> t.getRows().stream().skip(1).forEach(r -> zeilen.add(
                            r.getCells().stream().map(c -> Pruefung.eben(c.getText())).collect(Collectors.joining("|")))));
        }
        return zeilen;
    }

    /** Number cells by their value, as {@link #werte} has them. */
    static List<String> mappe(byte[] datei, Dokument dokument) throws Exception {
        List<String> zeilen = new ArrayList<>();
        try (var mappe = new XSSFWorkbook(new ByteArrayInputStream(datei))) {
            var tabellen = dokument.tabellen().map(t -> t.freigegeben().tabelle()).toList();
            for (int t = 0; t < tabellen.size(); t++) {
                for (int z = 0; z < tabellen.get(t).zeilen().size(); z++) {
                    List<String> zellen = new ArrayList<>();
                    for (int s = 0; s < tabellen.get(t).zeilen().get(z).zellen().size(); s++) {
                        var zelle = mappe.getSheetAt(t).getRow(z + 1).getCell(s);
                        zellen.add(zelle.getCellType() == CellType.NUMERIC ? wert(BigDecimal.valueOf(zelle.getNumericCellValue()))
                                : Pruefung.eben(zelle.getStringCellValue()));
                    }
                    zeilen.add(String.join("|", zellen));
                }
            }
        }
        return zeilen;
    }

    static List<String> werte(Dokument dokument) {
        List<String> zeilen = new ArrayList<>();
        dokument.tabellen().map(t -> t.freigegeben().tabelle()).forEach(t -> t.zeilen().forEach(z -> zeilen.add(
                z.zellen().stream().map(Buerodateien::wert).collect(Collectors.joining("|")))));
        return zeilen;
    }

    private static String wert(Tabelle.Zelle zelle) {
        return zelle.zahl() == null ? Pruefung.eben(zelle.text()) : wert(zelle.zahl());
    }

    private static String wert(BigDecimal zahl) {
        return zahl.stripTrailingZeros().toPlainString();
    }
}
