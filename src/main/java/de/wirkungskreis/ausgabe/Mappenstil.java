package de.wirkungskreis.ausgabe;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: Excel knows only 64.000. */
final class Mappenstil {

    private static final Pattern ZAHL = Pattern.compile("^([^0-9]*?)([+\u2212-] )?[0-9][0-9.]*(?:,[0-9]+)?(.*)$", Pattern.DOTALL);

    private record Stil(Tabelle.Zeilenart art, String format, boolean zahl, boolean woertlich) {}

    private final XSSFWorkbook mappe;
    private final XSSFFont fett;
    private final Map<Stil, CellStyle> stile = new HashMap<>();
    private final Map<Boolean, CellStyle> koepfe = new HashMap<>();

    Mappenstil(XSSFWorkbook mappe) {
        this.mappe = mappe;
        this.fett = fett(mappe);
    }

    /** A new font has neither name nor size of its own; here those of the workbook. */
    static XSSFFont fett(XSSFWorkbook mappe) {
        var normal = mappe.getFontAt(0);
        var fett = mappe.createFont();
        fett.setFontName(normal.getFontName());
        fett.setFontHeightInPoints(normal.getFontHeightInPoints());
        fett.setBold(true);
        return fett;
    }

    CellStyle kopf(boolean zahl) {
        return koepfe.computeIfAbsent(zahl, rechts -> {
            var stil = mappe.createCellStyle();
            stil.setFont(fett);
            stil.setWrapText(true);
            stil.setVerticalAlignment(VerticalAlignment.BOTTOM);
            stil.setAlignment(rechts ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            stil.setBorderBottom(BorderStyle.MEDIUM);
            return stil;
        });
    }

    CellStyle zelle(Tabelle.Zeilenart art, Tabelle.Zelle zelle) {
        boolean zahl = zelle.zahl() != null;
        String format = zahl ? format(zelle) : "@";
        boolean woertlich = !zahl && !TabellenCsv.entschaerft(zelle.text()).equals(zelle.text());
        return stile.computeIfAbsent(new Stil(art, format, zahl, woertlich), this::neu);
    }

    private CellStyle neu(Stil schluessel) {
        var stil = mappe.createCellStyle();
        stil.setDataFormat(mappe.createDataFormat().getFormat(schluessel.format()));
        stil.setVerticalAlignment(VerticalAlignment.TOP);
        stil.setWrapText(!schluessel.zahl());
        stil.setQuotePrefixed(schluessel.woertlich());
        if (schluessel.art() != Tabelle.Zeilenart.NORMAL) {
            stil.setFont(fett);
        }
        if (schluessel.art() == Tabelle.Zeilenart.SUMME) {
            stil.setBorderTop(BorderStyle.THIN);
        }
        if (schluessel.art() == Tabelle.Zeilenart.GRUPPE) {
            stil.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            stil.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return stil;
    }

    /**
     * What people read around the number becomes part of its format: {@code ca. 400} is the number 400, {@code + 176}
     * keeps its sign. In the file the comma groups thousands; a German Excel shows {@code #.##0}.
     */
    static String format(Tabelle.Zelle zelle) {
        int stellen = zelle.zahl() == null ? 0 : Math.max(0, zelle.zahl().scale());
        String zahl = "#,##0" + (stellen == 0 ? "" : "." + "0".repeat(stellen));
        var teile = ZAHL.matcher(zelle.text());
        if (!teile.matches()) {
            return zahl + ";- " + zahl;
        }
        String vor = woertlich(teile.group(1));
        String nach = woertlich(teile.group(3));
        String plus = "+ ".equals(teile.group(2)) ? "+ " : "";
        return vor + plus + zahl + nach + ";" + vor + "- " + zahl + nach + ";" + vor + "0"
                + (stellen == 0 ? "" : "." + "0".repeat(stellen)) + nach;
    }

    private static String woertlich(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace("\"", "") + "\"";
    }
}
