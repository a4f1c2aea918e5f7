package de.wirkungskreis.einfuhr;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists as text, the way German spreadsheets save them: semicolon, comma or tab between, UTF-8 with or without byte
 * order mark, UTF-16 with one, else Windows-1252.
 */
final class Textleser {

    private static final int KOPFPROBE = 20;
    /** What our own files put before a text that a spreadsheet would take for a formula. */
    private static final Pattern FORMELSCHUTZ = Pattern.compile("^'(?=\\s*[=+@\\uFF1D\\uFF0B\\uFF0D\\uFF20-])");

    private final Einfuhrworte worte;
    private final String text;

    Textleser(Dateiinhalt datei, Einfuhrworte worte) throws IOException {
        this.worte = worte;
        this.text = entschluesselt(datei.alles());
        if (text.indexOf('\0') >= 0) {
            throw worte.abgelehnt("binaer");
        }
    }

    private static String entschluesselt(byte[] bytes) {
        Charset zeichensatz = marke(bytes);
        String text;
        if (zeichensatz != null) {
            text = new String(bytes, zeichensatz);
        } else {
            try {
                text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                text = new String(bytes, Charset.forName("windows-1252"));
            }
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static @Nullable Charset marke(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int anfang = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return anfang == 0xfffe ? StandardCharsets.UTF_16LE : anfang == 0xfeff ? StandardCharsets.UTF_16BE : null;
    }

    /** The separator that the first lines have most of. */
    private char trenner() {
        char bester = ';';
        long meiste = 0;
        for (char zeichen : new char[] {';', '\t', ','}) {
            long anzahl = text.lines().limit(KOPFPROBE).mapToLong(z -> z.chars().filter(c -> c == zeichen).count()).sum();
            if (anzahl > meiste) {
                bester = zeichen;
                meiste = anzahl;
            }
        }
        return bester;
    }

    void lesen(Rohzeile.Senke senke) {
        int zeilen = 0;
        try (CsvReader<CsvRecord> leser = CsvReader.builder().fieldSeparator(trenner()).skipEmptyLines(true)
                .maxBufferSize(Dateigrenzen.ZEICHEN_JE_ZELLE * 4).ofCsvRecord(text)) {
            for (var satz : leser) {
                if (satz.getFieldCount() > Dateigrenzen.SPALTEN) {
                    throw worte.abgelehnt("spalten", satz.getStartingLineNumber(), Dateigrenzen.SPALTEN);
                }
                List<Rohzelle> zellen = new ArrayList<>(satz.getFieldCount());
                for (int s = 0; s < satz.getFieldCount(); s++) {
                    String feld = satz.getField(s);
                    if (!feld.isBlank()) {
                        zellen.add(Rohzelle.text(s, FORMELSCHUTZ.matcher(feld).replaceFirst("")));
                    }
                }
                if (++zeilen > Dateigrenzen.ZEILEN) {
                    throw worte.abgelehnt("zeilen", Einfuhrworte.anzahl(Dateigrenzen.ZEILEN));
                }
                if (!zellen.isEmpty() && !senke.zeile(new Rohzeile((int) satz.getStartingLineNumber(), zellen))) {
                    return;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw worte.abgelehnt("text", zeilen + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
