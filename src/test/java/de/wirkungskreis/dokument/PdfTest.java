package de.wirkungskreis.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfTest {

    private static final Worte WORTE = Herfordprobe.worte();

    private static byte[] pdf(Dokumentstoff stoff) {
        return Pdf.schreiben(Pruefung.dokument(stoff), WORTE);
    }

    @Test
    void isValidPdfUaAndPdfA() throws Exception {
        byte[] pdf = pdf(Herfordprobe.stoff(897));
        assertThat(Pruefung.verstoesse(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Pruefung.verstoesse(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void theEmptyProgrammeIsValidToo() throws Exception {
        byte[] pdf = pdf(Herfordprobe.leer());
        assertThat(Pruefung.verstoesse(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Pruefung.verstoesse(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void zeilenStehenImTextAlsZeilen() throws Exception { // 198 + 897 + 253 = 1.348
        assertThat(Pruefung.pdftext(pdf(Herfordprobe.stoff(897))))
                .contains("Gutscheinverfahren 897 721 + 176")
                .contains("Gesamt 1.348 1.475 - 127")
                .contains("geplante Umschichtung in € - 800.000 - 1.400.000 + 600.000");
    }

    @Test
    void everyPageNamesFassungStandAndNumber() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Herfordprobe.stoff(897)))) {
            for (int seite = 1; seite <= pdf.getNumberOfPages(); seite++) {
                assertThat(seitentext(pdf, seite)).contains("Fassung 1 · Stand 15.10.2022").contains(seite + " / " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void aPictureStandsOnThePageOfItsTable() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Herfordprobe.stoff(897)))) {
            assertThat(seiteMit(pdf, "Von den erwarteten zu den verfügbaren")).isPositive()
                    .isEqualTo(seiteMit(pdf, "geplante Umschichtung in € - 800.000"));
        }
    }

    @Test
    void theTableOfContentsNamesThePageOfEachChapter() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Herfordprobe.stoff(897)))) {
            int haushalt = seiteMit(pdf, "geplante Umschichtung in €");
            assertThat(Pruefung.eben(seitentext(pdf, 2))).containsPattern("Abschnitt A20 \\.+ ?" + haushalt + "\\b");
        }
    }

    private static int seiteMit(PDDocument pdf, String text) throws Exception {
        for (int seite = 1; seite <= pdf.getNumberOfPages(); seite++) {
            if (Pruefung.eben(seitentext(pdf, seite)).contains(text)) {
                return seite;
            }
        }
        return 0;
    }

    private static String seitentext(PDDocument pdf, int seite) throws Exception {
        var leser = new PDFTextStripper();
        leser.setStartPage(seite);
        leser.setEndPage(seite);
        return leser.getText(pdf);
    }

    @Test
    void everyHeaderCellHasAScopeAndEveryPictureAnAlternative() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Herfordprobe.stoff(897)))) {
            List<PDStructureElement> elemente = new ArrayList<>();
            sammeln(pdf.getDocumentCatalog().getStructureTreeRoot(), elemente);
            assertThat(elemente).filteredOn(e -> e.getStructureType().equals("TH")).isNotEmpty()
                    .allSatisfy(th -> assertThat(scope(th.getCOSObject().getDictionaryObject(COSName.A))).isIn("Row", "Column", "Both"));
            assertThat(elemente).filteredOn(e -> e.getStructureType().equals("Figure")).hasSize(2)
                    .allSatisfy(bild -> assertThat(bild.getAlternateDescription()).isNotBlank());
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    private static String scope(COSBase eigenschaften) {
        if (eigenschaften instanceof COSObject objekt) {
            return scope(objekt.getObject());
        }
        if (eigenschaften instanceof COSArray liste) {
            for (var eintrag : liste) {
                String scope = scope(eintrag);
                if (!scope.isEmpty()) {
                    return scope;
                }
            }
        }
        return eigenschaften instanceof COSDictionary woerter ? woerter.getNameAsString("Scope", "") : "";
    }

    private static void sammeln(PDStructureNode knoten, List<PDStructureElement> elemente) {
        for (var kind : knoten.getKids()) {
            if (kind instanceof PDStructureElement element) {
                elemente.add(element);
                sammeln(element, elemente);
            }
        }
    }
}
