package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.dokument.Folienstueck.Gitter;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A table, or a chart, on a slide. */
final class Foliengitter {

    private static final Color KOPF = new Color(0x0B, 0x2F, 0x5C);
    private static final Color TEXT = new Color(0x1A, 0x1F, 0x26);
    private static final Color LINIE = new Color(0xC3, 0xCA, 0xD3);
    private static final Color GRUPPE = new Color(0xEA, 0xF0, 0xF7);

    private Foliengitter() {}

    static void zeichnen(XSLFSlide folie, Gitter gitter, double stufe, double x, double y, double weite) {
        var tabelle = gitter.tabelle();
        double[] breiten = gitter.breiten(stufe, weite);
        double schrift = Gitter.schrift(stufe);
        var form = folie.createTable(gitter.zeilen().size() + 1, tabelle.spalten().size());
        kennung((CTGraphicalObjectFrame) form.getXmlObject(), tabelle.titel(), String.join(". ", tabelle.hinweise()));
        var eigenschaften = form.getCTTable().getTblPr() == null ? form.getCTTable().addNewTblPr() : form.getCTTable().getTblPr();
        eigenschaften.setFirstRow(true);
        eigenschaften.setFirstCol(true);
        double hoehe = gitter.kopfhoehe(stufe, breiten);
        form.setRowHeight(0, hoehe);
        for (int s = 0; s < breiten.length; s++) {
            form.setColumnWidth(s, breiten[s]);
            var spalte = tabelle.spalten().get(s);
            zelle(form.getCell(0, s), spalte.titel(), Zeilenart.SUMME, spalte.zahl(), schrift, Color.WHITE);
            form.getCell(0, s).setFillColor(KOPF);
        }
        for (int z = 0; z < gitter.zeilen().size(); z++) {
            var zeile = gitter.zeilen().get(z);
            double bedarf = gitter.zeilenhoehe(zeile, stufe, breiten);
            form.setRowHeight(z + 1, bedarf);
            hoehe += bedarf;
            for (int s = 0; s < zeile.zellen().size(); s++) {
                zelle(form.getCell(z + 1, s), zeile.zellen().get(s).text(), zeile.art(), tabelle.spalten().get(s).zahl(), schrift, TEXT);
            }
        }
        form.setAnchor(new Rectangle2D.Double(x, y, weite, hoehe));
    }

    private static void zelle(XSLFTableCell zelle, String text, Zeilenart art, boolean rechts, double schrift, Color farbe) {
        zelle.clearText();
        for (String teil : text.split("\n")) {
            var absatz = zelle.addNewTextParagraph();
            absatz.setTextAlign(rechts ? TextAlign.RIGHT : TextAlign.LEFT);
            var lauf = absatz.addNewTextRun();
            lauf.setText(teil);
            lauf.setFontSize(schrift);
            lauf.setFontFamily("Arial");
            lauf.setFontColor(farbe);
            lauf.setBold(art != Zeilenart.NORMAL);
            Folien.deutsch(absatz);
        }
        zelle.setVerticalAlignment(VerticalAlignment.MIDDLE);
        zelle.setTopInset(2.5);
        zelle.setBottomInset(2.5);
        zelle.setBorderColor(BorderEdge.bottom, LINIE);
        zelle.setBorderWidth(BorderEdge.bottom, 0.75);
        if (art == Zeilenart.GRUPPE) {
            zelle.setFillColor(GRUPPE);
        }
    }

    static void bild(XMLSlideShow show, XSLFSlide folie, Block.Schaubild block, Rectangle2D ort, boolean ohneTitel) {
        var schaubild = show.createChart();
        Bueroschaubild.fuellen(schaubild, block, ohneTitel);
        folie.addChart(schaubild, Folien.inEmu(ort));
        // addChart hands out no shape, so its frame is taken from the slide: it is the last one there
        var rahmen = folie.getXmlObject().getCSld().getSpTree().getGraphicFrameArray();
        kennung(rahmen[rahmen.length - 1], block.titel(), block.beschreibung());
    }

    /** Name and alternative text of a table or chart. */
    private static void kennung(CTGraphicalObjectFrame form, String titel, String beschreibung) {
        var kennung = form.getNvGraphicFramePr().getCNvPr();
        kennung.setTitle(titel);
        kennung.setDescr(beschreibung.isEmpty() ? titel : beschreibung);
    }
}
