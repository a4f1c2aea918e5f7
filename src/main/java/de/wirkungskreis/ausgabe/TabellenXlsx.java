package de.wirkungskreis.ausgabe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as a workbook: one sheet each with real numbers, frozen and filtered head, print area; a last sheet "Hinweise"
 * says where the numbers come from. A text stays a text, whatever it begins with.
 */
public final class TabellenXlsx {

    private static final int HOECHSTBREITE = 60;
    private static final int MINDESTBREITE = 9;
    private static final int ZEILENHOEHE = 15;
    /** Longer ones are written row by row, by way of a temporary file; a workbook in memory takes some kilobytes a row. */
    public static final int ZEILEN_IM_SPEICHER = 10_000;
    private static final int FENSTER = 200;
    /** Excel takes 255 characters in all. */
    private static final int FUSSZEILE = 200;

    private TabellenXlsx() {}

    /** @param stand goes into the properties of the file, so that the same tables give the same file */
    public static byte[] schreiben(String titel, List<Freigegeben> tabellen, List<String> hinweise, Instant stand) {
        boolean lang = tabellen.stream().anyMatch(t -> t.tabelle().zeilen().size() > ZEILEN_IM_SPEICHER);
        try (var mappe = new XSSFWorkbook(); var strom = lang ? new SXSSFWorkbook(mappe, FENSTER, true) : null) {
            var eigenschaften = mappe.getProperties().getCoreProperties();
            eigenschaften.setTitle(titel);
            eigenschaften.setCreator("Wirkungskreis");
            eigenschaften.setCreated(Optional.of(Date.from(stand)));
            var stil = new Mappenstil(mappe);
            for (var freigegeben : tabellen) {
                blatt(mappe, strom == null ? mappe : strom, stil, freigegeben.tabelle());
            }
            hinweisblatt(mappe, stil, titel, tabellen, hinweise);
            mappe.forEach(blatt -> fusszeile(blatt, titel, hinweise));
            var ziel = new ByteArrayOutputStream();
            (strom == null ? mappe : strom).write(ziel);
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void blatt(XSSFWorkbook mappe, Workbook ziel, Mappenstil stil, Tabelle tabelle) {
        var blatt = ziel.createSheet(blattname(mappe, tabelle.titel()));
        var kopf = blatt.createRow(0);
        for (int s = 0; s < tabelle.spalten().size(); s++) {
            var spalte = tabelle.spalten().get(s);
            var zelle = kopf.createCell(s);
            zelle.setCellValue(spalte.titel());
            zelle.setCellStyle(stil.kopf(spalte.zahl()));
        }
        int[] breiten = IntStream.range(0, tabelle.spalten().size()).map(s -> breite(tabelle, s)).toArray();
        int z = 1;
        for (var zeile : tabelle.zeilen()) {
            var reihe = blatt.createRow(z++);
            for (int s = 0; s < zeile.zellen().size(); s++) {
                var inhalt = zeile.zellen().get(s);
                var zelle = reihe.createCell(s);
                if (inhalt.zahl() == null) {
                    zelle.setCellValue(inhalt.text());
                } else {
                    Mappenzahl.schreiben(zelle, inhalt.zahl());
                }
                zelle.setCellStyle(stil.zelle(zeile.art(), inhalt));
            }
            hoehe(reihe, breiten, zeile);
        }
        int letzteSpalte = Math.max(0, tabelle.spalten().size() - 1);
        blatt.createFreezePane(Math.min(tabelle.kopfzeilen(), letzteSpalte), 1);
        if (!tabelle.spalten().isEmpty()) {
            blatt.setAutoFilter(new CellRangeAddress(0, z - 1, 0, letzteSpalte));
            mappe.setPrintArea(mappe.getSheetIndex(blatt.getSheetName()), 0, letzteSpalte, 0, z - 1);
        }
        druckbild(blatt);
        blatt.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        for (int s = 0; s < tabelle.spalten().size(); s++) {
            blatt.setColumnWidth(s, breiten[s] * 256);
        }
    }

    private static void hinweisblatt(XSSFWorkbook mappe, Mappenstil stil, String titel, List<Freigegeben> tabellen,
            List<String> hinweise) {
        var blatt = mappe.createSheet(blattname(mappe, "Hinweise"));
        int z = 0;
        var ueberschrift = blatt.createRow(z++).createCell(0);
        ueberschrift.setCellValue(titel);
        ueberschrift.setCellStyle(stil.kopf(false));
        for (var hinweis : hinweise) {
            absatz(blatt, stil, z++, hinweis);
        }
        for (var freigegeben : tabellen) {
            var tabelle = freigegeben.tabelle();
            if (!tabelle.hinweise().isEmpty()) {
                var name = blatt.createRow(z++).createCell(0);
                name.setCellValue(tabelle.titel());
                name.setCellStyle(stil.kopf(false));
                for (var hinweis : tabelle.hinweise()) {
                    absatz(blatt, stil, z++, hinweis);
                }
            }
        }
        blatt.setColumnWidth(0, 100 * 256);
        druckbild(blatt);
    }

    private static void absatz(Sheet blatt, Mappenstil stil, int zeile, String text) {
        var zelle = blatt.createRow(zeile).createCell(0);
        zelle.setCellValue(text);
        zelle.setCellStyle(stil.zelle(Tabelle.Zeilenart.NORMAL, Tabelle.Zelle.text(text)));
    }

    /** Not every office grows a row with the text that is broken in it. */
    private static void hoehe(Row reihe, int[] breiten, Tabelle.Zeile zeile) {
        int hoechste = 1;
        for (int s = 0; s < zeile.zellen().size(); s++) {
            int breite = breiten[s] - 1;
            hoechste = Math.max(hoechste, zeile.zellen().get(s).zahl() != null ? 1
                    : zeile.zellen().get(s).text().lines().mapToInt(l -> 1 + (l.length() - 1) / breite).sum());
        }
        if (hoechste > 1) {
            reihe.setHeightInPoints(hoechste * ZEILENHOEHE);
        }
    }

    /** On every printed page: what it is and of when. */
    private static void fusszeile(Sheet blatt, String titel, List<String> hinweise) {
        String links = hinweise.isEmpty() ? titel : String.join(" · ", hinweise.subList(0, Math.min(2, hinweise.size())));
        blatt.getFooter().setLeft(links.substring(0, Math.min(links.length(), FUSSZEILE)).replace("&", "&&"));
        blatt.getFooter().setRight("&P / &N");
    }

    private static void druckbild(Sheet blatt) {
        blatt.setFitToPage(true);
        var druck = blatt.getPrintSetup();
        druck.setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        druck.setLandscape(true);
        druck.setFitWidth((short) 1);
        druck.setFitHeight((short) 0);
    }

    /** Excel allows 31 characters, each name once. */
    private static String blattname(XSSFWorkbook mappe, String titel) {
        String name = WorkbookUtil.createSafeSheetName(titel.isBlank() ? "Tabelle" : titel, ' ').strip();
        String frei = name;
        for (int nr = 2; mappe.getSheet(frei) != null; nr++) {
            String zusatz = " " + nr;
            frei = name.substring(0, Math.min(name.length(), 31 - zusatz.length())).strip() + zusatz;
        }
        return frei;
    }

    private static int breite(Tabelle tabelle, int spalte) {
        int laenge = tabelle.spalten().get(spalte).titel().length() + 3;
        for (var zeile : tabelle.zeilen()) {
            if (spalte < zeile.zellen().size()) {
                int laengste = zeile.zellen().get(spalte).text().lines().mapToInt(String::length).max().orElse(0);
                laenge = Math.max(laenge, laengste + 2);
            }
        }
        return Math.max(MINDESTBREITE, Math.min(HOECHSTBREITE, laenge));
    }
}
