package de.wirkungskreis.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What Office files hold, read back and held against the model: every table, every number. */
class BuerodateienTest {

    private static final Worte WORTE = Herfordprobe.worte();
    private final Dokument dokument = Pruefung.dokument(Herfordprobe.stoff(897));

    private List<String> zeilen() {
        return Buerodateien.zeilen(dokument);
    }

    @Test
    void wordHasEveryRowAHeaderRowAndTheChartsAsCharts() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(Docx.schreiben(dokument, WORTE)))) {
            List<String> gelesen = new ArrayList<>();
            for (var tabelle : word.getTables()) {
                assertThat(tabelle.getRow(0).isRepeatHeader()).isTrue();
                tabelle.getRows().stream().skip(1).forEach(r -> gelesen.add(
                        r.getTableCells().stream().map(c -> Pruefung.eben(c.getText())).collect(Collectors.joining("|"))));
            }
            assertThat(gelesen).isEqualTo(zeilen());
            assertThat(word.getCharts()).hasSize(2);
            assertThat(word.getParagraphs()).filteredOn(p -> "Heading1".equals(p.getStyle())).hasSameSizeAs(dokument.kapitel());
            assertThat(word.getFooterList().get(0).getText()).contains("Fassung 1 · Stand 15.10.2022");
            assertThat(word.getDocument().xmlText()).contains("TOC \\o");
        }
    }

    @Test
    void slidesHaveTitlesNotesAlternativesAndEveryRow() throws Exception {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(Pptx.schreiben(dokument, WORTE)))) {
            List<String> gelesen = new ArrayList<>();
            for (var folie : show.getSlides()) {
                assertThat(folie.getPlaceholder(0).getTextType()).isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
                assertThat(folie.getPlaceholder(0).getText()).isNotBlank();
                assertThat(folie.getNotes()).isNotNull();
                for (var form : folie.getShapes()) {
                    if (form instanceof XSLFTable tabelle) {
                        tabelle.getRows().stream().skip(1).forEach(r -> gelesen.add(
                                r.getCells().stream().map(c -> Pruefung.eben(c.getText())).collect(Collectors.joining("|"))));
                    }
                    if (form instanceof XSLFGraphicFrame rahmen) {
                        assertThat(rahmen.getXmlObject().xmlText()).contains("descr=");
                    }
                }
            }
            assertThat(gelesen).isEqualTo(zeilen());
            assertThat(show.getCharts()).hasSize(2);
        }
    }

    @Test
    void theWorkbookHasEveryNumberAsANumber() throws Exception {
        try (var mappe = new XSSFWorkbook(new ByteArrayInputStream(Xlsx.schreiben(dokument, WORTE)))) {
            var tabellen = dokument.tabellen().map(t -> t.freigegeben().tabelle()).toList();
            assertThat(mappe.getNumberOfSheets()).isEqualTo(tabellen.size() + 1);
            for (int t = 0; t < tabellen.size(); t++) {
                for (int z = 0; z < tabellen.get(t).zeilen().size(); z++) {
                    var zellen = tabellen.get(t).zeilen().get(z).zellen();
                    for (int s = 0; s < zellen.size(); s++) {
                        var zelle = mappe.getSheetAt(t).getRow(z + 1).getCell(s);
                        if (zellen.get(s).zahl() == null) {
                            assertThat(zelle.getStringCellValue()).isEqualTo(zellen.get(s).text());
                        } else {
                            assertThat(zelle.getNumericCellValue()).isEqualTo(zellen.get(s).zahl().doubleValue());
                        }
                    }
                }
            }
        }
    }

    @Test
    void theEmptyProgrammeMakesFilesToo() throws Exception {
        var leer = Pruefung.dokument(Herfordprobe.leer());
        new XMLSlideShow(new ByteArrayInputStream(Pptx.schreiben(leer, WORTE))).close();
        new XWPFDocument(new ByteArrayInputStream(Docx.schreiben(leer, WORTE))).close();
        new XSSFWorkbook(new ByteArrayInputStream(Xlsx.schreiben(leer, WORTE))).close();
    }
}
