package de.wirkungskreis.ausgabe;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * A table as CSV the way a German spreadsheet opens it by double click: semicolon, UTF-8 with BOM, CRLF, decimal comma.
 * Numbers are written bare; a text that a spreadsheet would take for a formula gets an apostrophe in front. The notes of
 * the table stay out: whoever reads the file by program wants rows only.
 */
public final class TabellenCsv {

    private static final char BOM = '\uFEFF';
    /** The full-width twins are read as formulas too. */
    private static final String FORMELBEGINN = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private TabellenCsv() {}

    public static byte[] schreiben(Freigegeben freigegeben) {
        var tabelle = freigegeben.tabelle();
        var ziel = new StringWriter();
        ziel.append(BOM);
        try (var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(ziel)) {
            csv.writeRecord(tabelle.spalten().stream().map(s -> entschaerft(s.titel())).toList());
            for (var zeile : tabelle.zeilen()) {
                csv.writeRecord(zeile.zellen().stream().map(TabellenCsv::feld).toList());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ziel.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String feld(Tabelle.Zelle zelle) {
        return zelle.zahl() == null ? entschaerft(zelle.text())
                : zelle.zahl().toPlainString().replace('.', ',');
    }

    static String entschaerft(String text) {
        String kern = text.stripLeading();
        boolean formel = !text.isEmpty() && FORMELBEGINN.indexOf(text.charAt(0)) >= 0
                || !kern.isEmpty() && FORMELBEGINN.indexOf(kern.charAt(0)) >= 0;
        return formel ? "'" + text : text;
    }
}
