package de.wirkungskreis.dokument;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import com.openhtmltopdf.util.XRLog;

/** The document as PDF/UA-1 and PDF/A-3a in one file: tagged, every font embedded, colours by profile. */
final class Pdf {

    private static final String SCHRIFT = "Liberation Sans";
    private static final byte[] NORMAL = schrift("Regular");
    private static final byte[] FETT = schrift("Bold");
    private static final byte[] KURSIV = schrift("Italic");
    private static final byte[] FARBPROFIL = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Pdf() {}

    static byte[] schreiben(Dokument dokument, Worte worte) {
        XRLog.setLevel(XRLog.GENERAL, Level.SEVERE);
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
        var ziel = new ByteArrayOutputStream();
        var bau = new PdfRendererBuilder();
        bau.usePdfUaAccessibility(true);
        bau.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        bau.useColorProfile(FARBPROFIL);
        bau.withProducer("Wirkungskreis");
        bau.useSVGDrawer(new BatikSVGDrawer());
        // the margin boxes and whatever names no font fall back to "serif"
        for (String familie : new String[] {SCHRIFT, "serif"}) {
            schrift(bau, NORMAL, familie, 400, FontStyle.NORMAL);
            schrift(bau, FETT, familie, 700, FontStyle.NORMAL);
            schrift(bau, KURSIV, familie, 400, FontStyle.ITALIC);
        }
        bau.withHtmlContent(Html.fuerDruck(dokument, worte), null);
        bau.toStream(ziel);
        try (var renderer = bau.buildPdfRenderer()) {
            renderer.layout();
            var angaben = renderer.getPdfDocument().getDocumentInformation();
            var stand = zeitpunkt(dokument.stand());
            angaben.setCreationDate(stand);
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ziel.toByteArray();
    }

    private static GregorianCalendar zeitpunkt(Instant stand) {
        var kalender = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        kalender.setTimeInMillis(stand.toEpochMilli());
        return kalender;
    }

    private static void schrift(PdfRendererBuilder bau, byte[] daten, String familie, int staerke, FontStyle stil) {
        bau.useFont(() -> new ByteArrayInputStream(daten), familie, staerke, stil, true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static byte[] schrift(String schnitt) {
        String pfad = "/liberation/LiberationSans-" + schnitt + ".ttf";
        try (var strom = Pdf.class.getResourceAsStream(pfad)) {
            if (strom == null) {
                throw new IllegalStateException("Schrift fehlt: " + pfad);
            }
            return strom.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
