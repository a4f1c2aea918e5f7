package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table in the Word document: its head repeated overleaf, its rows whole, a short one on one page. */
final class Docxtabelle {

    /** Between the margins of the page, in points. */
    static final double BREITE = 465;

    private static final int SCHRIFT = 10;
    private static final double ZELLENRAND = 10.8;
    /** A longer table may go on overleaf. */
    private static final int HOECHSTENS_ZUSAMMEN = 25;
    private static final String BLAU = "0B2F5C";
    private static final String KOPFGRUND = "DCE6F2";
    private static final String GRUPPENGRUND = "EAF0F7";

    private Docxtabelle() {}

    /** @param danach whether what follows belongs on the same page */
    static void zeichnen(XWPFDocument word, Tabelle tabelle, boolean danach) {
        var gitter = word.createTable(tabelle.zeilen().size() + 1, tabelle.spalten().size());
        linien(gitter);
        gitter.getCTTbl().getTblPr().addNewTblCaption().setVal(tabelle.titel());
        breiten(gitter, new Spaltenmass(tabelle, SCHRIFT, ZELLENRAND).breiten(BREITE));
        for (int s = 0; s < tabelle.spalten().size(); s++) {
            var spalte = tabelle.spalten().get(s);
            zelle(gitter, 0, s, spalte.titel(), true, spalte.zahl()).setKeepNext(true);
            gitter.getRow(0).getCell(s).setColor(KOPFGRUND);
        }
        gitter.getRow(0).setRepeatHeader(true);
        for (int z = 1; z <= tabelle.zeilen().size(); z++) {
            var zeile = tabelle.zeilen().get(z - 1);
            gitter.getRow(z).setCantSplitRow(true);
            boolean haelt = danach || z < tabelle.zeilen().size();
            for (int s = 0; s < zeile.zellen().size(); s++) {
                zelle(gitter, z, s, zeile.zellen().get(s).text(), zeile.art() != Zeilenart.NORMAL, tabelle.spalten().get(s).zahl())
                        .setKeepNext(haelt && tabelle.zeilen().size() <= HOECHSTENS_ZUSAMMEN);
                if (zeile.art() == Zeilenart.GRUPPE) {
                    gitter.getRow(z).getCell(s).setColor(GRUPPENGRUND);
                }
            }
        }
    }

    private static void linien(XWPFTable gitter) {
        gitter.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        gitter.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        gitter.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        gitter.setTopBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        gitter.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "C3CAD3");
        gitter.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 6, 0, BLAU);
    }

    private static void breiten(XWPFTable gitter, double[] punkte) {
        var gitternetz = gitter.getCTTbl().getTblGrid() == null ? gitter.getCTTbl().addNewTblGrid() : gitter.getCTTbl().getTblGrid();
        while (gitternetz.sizeOfGridColArray() < punkte.length) {
            gitternetz.addNewGridCol();
        }
        for (int s = 0; s < punkte.length; s++) {
            int breite = (int) Math.round(punkte[s] * 20);
            for (var reihe : gitter.getRows()) {
                reihe.getCell(s).setWidth(Integer.toString(breite));
            }
            gitternetz.getGridColArray(s).setW(BigInteger.valueOf(breite));
        }
        var eigenschaften = gitter.getCTTbl().getTblPr();
        eigenschaften.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var weite = eigenschaften.isSetTblW() ? eigenschaften.getTblW() : eigenschaften.addNewTblW();
        weite.setType(STTblWidth.DXA);
        weite.setW(BigInteger.valueOf(Math.round(BREITE * 20)));
    }

    private static XWPFParagraph zelle(XWPFTable gitter, int zeile, int spalte, String text, boolean stark, boolean rechts) {
        var absatz = gitter.getRow(zeile).getCell(spalte).getParagraphArray(0);
        absatz.setAlignment(rechts ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        absatz.setSpacingAfter(50);
        absatz.setSpacingBefore(50);
        String[] teile = text.split("\n");
        for (int i = 0; i < teile.length; i++) {
            var lauf = absatz.createRun();
            if (i > 0) {
                lauf.addBreak();
            }
            lauf.setText(teile[i]);
            lauf.setBold(stark);
            lauf.setFontSize(SCHRIFT);
        }
        return absatz;
    }
}
