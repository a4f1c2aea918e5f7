package de.wirkungskreis.dokument;

import java.math.BigInteger;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Styles, list and page of the Word document. */
final class Docxstil {

    static final int EBENEN = 4;
    private static final String BLAU = "0B2F5C";
    private static final String MITTELBLAU = "0B4A8F";
    private static final Set<String> GRAUE = Set.of("Hinweis", "Fussnote", "Angabe");
    private static final String[] ZEICHEN = {"•", "–", "•", "–"};

    private final XWPFDocument word;
    private final BigInteger liste;

    Docxstil(XWPFDocument word) {
        this.word = word;
        var stile = word.createStyles();
        stile.setSpellingLanguage("de-DE");
        stile.setDefaultFonts(schriften());
        grundvorlage();
        absatzvorlage("Haus", "Haus", 28, false, null, 3000, 120);
        absatzvorlage("Titel", "Title", 60, true, null, 0, 300);
        absatzvorlage("Untertitel", "Subtitle", 28, false, null, 200, 700);
        absatzvorlage("Angabe", "Angabe", 21, false, null, 0, 40).addNewTabs().addNewTab().setPos(BigInteger.valueOf(1700));
        absatzvorlage("Zwischenzeile", "Zwischenzeile", 21, true, null, 500, 100).addNewKeepNext();
        linieUnter(absatzvorlage("Heading1", "heading 1", 32, true, 0, 560, 200));
        absatzvorlage("Heading2", "heading 2", 24, true, 1, 260, 100);
        linieUnter(absatzvorlage("Inhaltsueberschrift", "TOC Heading", 32, true, null, 0, 240));
        verzeichnisvorlage();
        absatzvorlage("Hinweis", "Hinweis", 17, false, null, 60, 160);
        absatzvorlage("Fussnote", "Fussnote", 18, false, null, 0, 30);
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

    private CTPPrGeneral absatzvorlage(String id, String name, int halbePunkt, boolean fett, @org.jspecify.annotations.Nullable Integer ebene, int vor, int nach) {
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
        lauf.addNewColor().setVal(GRAUE.contains(id) ? "4A525C" : BLAU);
        word.getStyles().addStyle(new XWPFStyle(vorlage));
        return absatz;
    }

    /** What every paragraph begins with that names no other. */
    private void grundvorlage() {
        var vorlage = CTStyle.Factory.newInstance();
        vorlage.setStyleId("Standard");
        vorlage.setType(STStyleType.PARAGRAPH);
        vorlage.setDefault(true);
        vorlage.addNewName().setVal("Normal");
        vorlage.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(100));
        vorlage.addNewRPr().addNewSz().setVal(BigInteger.valueOf(21));
        word.getStyles().addStyle(new XWPFStyle(vorlage));
    }

    /** The page numbers stand at the right margin, dots lead there. */
    private void verzeichnisvorlage() {
        var vorlage = CTStyle.Factory.newInstance();
        vorlage.setStyleId("Verzeichnis1");
        vorlage.setType(STStyleType.PARAGRAPH);
        vorlage.addNewName().setVal("toc 1");
        var absatz = vorlage.addNewPPr();
        var marke = absatz.addNewTabs().addNewTab();
        marke.setVal(STTabJc.RIGHT);
        marke.setLeader(STTabTlc.DOT);
        marke.setPos(BigInteger.valueOf(9300));
        absatz.addNewSpacing().setAfter(BigInteger.valueOf(110));
        absatz.addNewInd().setRight(BigInteger.valueOf(600));
        word.getStyles().addStyle(new XWPFStyle(vorlage));
    }

    private static void linieUnter(CTPPrGeneral absatz) {
        var linie = absatz.addNewPBdr().addNewBottom();
        linie.setVal(STBorder.SINGLE);
        linie.setSz(BigInteger.valueOf(8));
        linie.setSpace(BigInteger.valueOf(4));
        linie.setColor(MITTELBLAU);
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
}
