package de.wirkungskreis.ausgabe;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * Numbers in the cells of a workbook. The file format keeps every number as a binary floating point; here is the only
 * place where ours become one and where one becomes ours: with the 15 digits a spreadsheet shows, not with its bits.
 */
public final class Mappenzahl {

    private Mappenzahl() {}

    public static void schreiben(Cell zelle, BigDecimal zahl) {
        zelle.setCellValue(zahl.doubleValue());
    }

    /** @throws IllegalStateException when the cell holds no number */
    public static BigDecimal lesen(Cell zelle) {
        return new BigDecimal(NumberToTextConverter.toText(zelle.getNumericCellValue()));
    }

    /** The format that shows the number of the cell as its text does: {@code ca. 400}, {@code + 176}, {@code - 16,70 %}. */
    public static String format(Tabelle.Zelle zelle) {
        return Mappenstil.format(zelle);
    }
}
