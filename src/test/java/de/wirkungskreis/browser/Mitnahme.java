package de.wirkungskreis.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The document as it was downloaded, however one came to it: it is what it says, and the number is in it. */
enum Mitnahme {
    PDF, PPTX, DOCX, XLSX, HTML, Markdown;

    static void jedesFormat(Function<Mitnahme, byte[]> laden, String zahl) {
        Arrays.stream(values()).forEach(format -> assertThat(format.text(laden.apply(format))).as(format.name())
                .containsPattern(format == XLSX ? "<v>" + zahl.replace(".", "") + "(\\.0)?</v>" : zahl.replace(".", "\\.")));
    }

    String endung() {
        return this == Markdown ? "md" : name().toLowerCase(Locale.ROOT);
    }

    private String text(byte[] datei) {
        try {
            return switch (this) {
                case PDF -> pdf(datei);
                case PPTX, DOCX, XLSX -> entpackt(datei);
                case HTML, Markdown -> {
                    String text = new String(datei, UTF_8);
                    assertThat(text).startsWith(this == HTML ? "<!DOCTYPE html" : "#");
                    yield text;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] datei) throws IOException {
        assertThat(datei).startsWith('%', 'P', 'D', 'F', '-');
        try (var gelesen = Loader.loadPDF(datei)) {
            return new PDFTextStripper().getText(gelesen);
        }
    }

    /** All parts of an Office file. */
    private static String entpackt(byte[] datei) throws IOException {
        assertThat(datei).startsWith('P', 'K', 3, 4);
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(datei))) {
            for (var teil = zip.getNextEntry(); teil != null; teil = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }
}
