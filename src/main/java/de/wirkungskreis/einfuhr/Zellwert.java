package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Zahlenformat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook means: its number says nothing without the format it is shown in. */
final class Zellwert {

    /** Day 1 of a workbook is 1.1.1900, and 29.2.1900 is counted although it never was. */
    private static final LocalDate TAG_NULL = LocalDate.of(1899, 12, 30);
    private static final LocalDate TAG_NULL_1904 = LocalDate.of(1904, 1, 1);
    /** 31.12.9999 */
    private static final BigDecimal LETZTER_TAG = BigDecimal.valueOf(2_958_465);
    /** Digits a spreadsheet shows of its binary numbers. */
    private static final MathContext GENAU = new MathContext(15);

    private Zellwert() {}

    static Rohzelle lesen(int spalte, String art, String roh, ReadOnlySharedStringsTable texte,
            @Nullable XSSFCellStyle format, boolean seit1904) {
        return switch (art) {
            case "s" -> Rohzelle.text(spalte, texte.getItemAt(Integer.parseInt(roh.strip())).getString());
            case "b" -> Rohzelle.text(spalte, roh.strip().equals("1") ? "ja" : "nein");
            case "d" -> Rohzelle.text(spalte, roh.strip().length() > 10 ? roh.strip().substring(0, 10) : roh.strip());
            case "n" -> zahl(spalte, new BigDecimal(roh.strip()), format, seit1904);
            // text in place, the value of a formula, an error such as #NV
            default -> Rohzelle.text(spalte, roh);
        };
    }

    private static Rohzelle zahl(int spalte, BigDecimal genau, @Nullable XSSFCellStyle format, boolean seit1904) {
        var zahl = genau.round(GENAU);
        boolean tag = format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
        if (tag && zahl.signum() > 0 && zahl.compareTo(LETZTER_TAG) <= 0) {
            var datum = (seit1904 ? TAG_NULL_1904 : TAG_NULL).plusDays(zahl.longValue());
            return new Rohzelle(spalte, Zahlenformat.datum(datum), null, datum);
        }
        if (format != null && format.getDataFormatString() != null && format.getDataFormatString().endsWith("%")) {
            zahl = zahl.movePointRight(2);   // 0.201 is shown as 20,1 %, and is meant so
        }
        return new Rohzelle(spalte, zahl.stripTrailingZeros().toPlainString().replace('.', ','), zahl, null);
    }
}
