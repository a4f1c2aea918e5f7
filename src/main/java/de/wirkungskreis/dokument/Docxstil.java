package de.wirkungskreis.dokument;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Styles, list and page of the Word document. */
final class Docxstil {

    static final int EBENEN = 4;
    private static final String BLAU = "0B2F5C";
    private static final String[] ZEICHEN = {"•", "–", "•", "–"};

    private final XWPFDocument word;
    private final BigInteger liste;

    Docxstil(XWPFDocument word) {
        this.word = word;
        var stile = word.createStyles();
        stile.setSpellingLanguage("de-DE");
        stile.setDefaultFonts(schriften());
        absatzvorlage("Titel", "Title", 60, true, null, 0, 400);
        absatzvorlage("Untertitel", "Subtitle", 28, false, null, 0, 300);
        absatzvorlage("Heading1", "heading 1", 34, true, 0, 0, 240);
        absatzvorlage("Heading2", "heading 2", 24, true, 1, 240, 100);
        absatzvorlage("Inhaltsueberschrift", "TOC Heading", 34, true, null, 0, 240);
        absatzvorlage("Hinweis", "Hinweis", 17, false, null, 40, 120);
        this.liste = listenvorlage();
        var seite = word.getDocument().getBody().addNewSectPr();
        var mass = seite.addNewPgSz();
        mass.setW(BigInteger.valueOf(11906));
        mass.setH(BigInteger.valueOf(16838));
        var rand = seite.addNewPgMar();
        rand.setLeft(BigInteger.valueOf(1300));
        rand.setRight(BigInteger.valueOf(1300));
        rand.setTop(BigInteger.valueOf(1300));
        rand.setBottom(BigInteger.valueOf(1300));
        rand.setFooter(BigInteger.valueOf(600));
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts schriften() {
        var schriften = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        schriften.setAscii("Arial");
        schriften.setHAnsi("Arial");
        schriften.setCs("Arial");
        return schriften;
    }

    private void absatzvorlage(String id, String name, int halbePunkt, boolean fett, @org.jspecify.annotations.Nullable Integer ebene, int vor, int nach) {
        var vorlage = CTStyle.Factory.newInstance();
        vorlage.setStyleId(id);
        vorlage.setType(STStyleType.PARAGRAPH);
        vorlage.addNewName().setVal(name);
        vorlage.addNewQFormat();
        var absatz = vorlage.addNewPPr();
        var abstand = absatz.addNewSpacing();
        abstand.setBefore(BigInteger.valueOf(vor));
        abstand.setAfter(BigInteger.valueOf(nach));
        if (ebene != null) {
            absatz.addNewKeepNext();
            absatz.addNewOutlineLvl().setVal(BigInteger.valueOf(ebene));
        }
        var lauf = vorlage.addNewRPr();
        lauf.addNewSz().setVal(BigInteger.valueOf(halbePunkt));
        if (fett) {
            lauf.addNewB();
        }
        lauf.addNewColor().setVal(id.equals("Hinweis") ? "4A525C" : BLAU);
        word.getStyles().addStyle(new XWPFStyle(vorlage));
    }

    private BigInteger listenvorlage() {
        var abstrakt = CTAbstractNum.Factory.newInstance();
        abstrakt.setAbstractNumId(BigInteger.ZERO);
        for (int e = 0; e < EBENEN; e++) {
            var ebene = abstrakt.addNewLvl();
            ebene.setIlvl(BigInteger.valueOf(e));
            ebene.addNewStart().setVal(BigInteger.ONE);
            ebene.addNewNumFmt().setVal(STNumberFormat.BULLET);
            ebene.addNewLvlText().setVal(ZEICHEN[e]);
            var einzug = ebene.addNewPPr().addNewInd();
            einzug.setLeft(BigInteger.valueOf(360L * (e + 1)));
            einzug.setHanging(BigInteger.valueOf(260));
        }
        var nummerierung = word.createNumbering();
        return nummerierung.addNum(nummerierung.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(abstrakt)));
    }

    XWPFParagraph listenpunkt(int ebene) {
        var absatz = word.createParagraph();
        absatz.setNumID(liste);
        absatz.setNumILvl(BigInteger.valueOf(ebene));
        absatz.setSpacingAfter(80);
        return absatz;
    }

    void tabelle(XWPFTable gitter) {
        gitter.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        gitter.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        gitter.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        gitter.setTopBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        gitter.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "C3CAD3");
        gitter.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 6, 0, BLAU);
    }
}
