package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** The single slides: title, text, table, chart; each with its foot line and its notes. */
final class Folien {

    private static final Color BLAU = new Color(0x0B, 0x2F, 0x5C);
    private static final Color TEXT = new Color(0x1A, 0x1F, 0x26);
    private static final Color GRAU = new Color(0x4A, 0x52, 0x5C);
    private static final Color LINIE = new Color(0xC3, 0xCA, 0xD3);
    private static final Color GRUPPE = new Color(0xEA, 0xF0, 0xF7);
    /** Known everywhere; its metrics are those of Liberation Sans. */
    private static final String SCHRIFT = "Arial";
    private static final int RAND = 50;
    private static final int BREITE = 860;

    private final XMLSlideShow show;
    private final String laufzeile;
    private int nummer;

    Folien(XMLSlideShow show, String laufzeile) {
        this.show = show;
        this.laufzeile = laufzeile;
    }

    void titelfolie(Dokument.Titelblatt blatt) {
        var folie = neu(blatt.titel(), laufzeile, new Rectangle(RAND, 110, BREITE, 150), 40);
        var angaben = folie.createTextBox();
        angaben.setAnchor(new Rectangle(RAND, 280, BREITE, 180));
        angaben.clearText();
        if (blatt.jobcenter() != null) {
            absatz(angaben, Text.stark(blatt.jobcenter()), 20, BLAU);
        }
        if (blatt.untertitel() != null) {
            absatz(angaben, Text.schlicht(blatt.untertitel()), 18, TEXT);
        }
        blatt.angaben().forEach(a -> absatz(angaben, Text.schlicht(a.name() + ": " + a.wert()), 14, GRAU));
    }

    void leere(String titel, String notiz) {
        fuss(neu(titel, notiz));
    }

    void text(String titel, List<Pptx.Zeile> zeilen, String notiz) {
        var folie = neu(titel, notiz);
        var kasten = folie.createTextBox();
        kasten.setAnchor(new Rectangle(RAND, 100, BREITE, 380));
        kasten.clearText();
        for (var zeile : zeilen) {
            var absatz = absatz(kasten, zeile.text(), zeile.ebene() > 0 ? 16 : 18, zeile.ebene() < 0 ? BLAU : TEXT);
            absatz.setSpaceAfter(-5.0);
            if (zeile.ebene() >= 0) {
                absatz.setBullet(true);
                absatz.setBulletCharacter(zeile.ebene() % 2 == 0 ? "•" : "–");
                absatz.setIndentLevel(zeile.ebene());
                absatz.setLeftMargin(18.0 + zeile.ebene() * 22.0);
                absatz.setIndent(-16.0);
            }
        }
        fuss(folie);
    }

    void tabelle(String titel, String unter, Tabelle tabelle, List<Tabelle.Zeile> zeilen, String notiz) {
        var folie = neu(titel, notiz);
        int oben = 96;
        if (!unter.isEmpty()) {
            var kasten = folie.createTextBox();
            kasten.setAnchor(new Rectangle(RAND, 86, BREITE, 28));
            kasten.clearText();
            absatz(kasten, Text.stark(unter), 16, BLAU);
            oben = 120;
        }
        var gitter = folie.createTable(zeilen.size() + 1, tabelle.spalten().size());
        gitter.setAnchor(new Rectangle(RAND, oben, BREITE, 24 * (zeilen.size() + 1)));
        kennung((CTGraphicalObjectFrame) gitter.getXmlObject(), tabelle.titel(), String.join(". ", tabelle.hinweise()));
        var eigenschaften = gitter.getCTTable().getTblPr() == null ? gitter.getCTTable().addNewTblPr() : gitter.getCTTable().getTblPr();
        eigenschaften.setFirstRow(true);
        eigenschaften.setFirstCol(true);
        for (int s = 0; s < tabelle.spalten().size(); s++) {
            gitter.setColumnWidth(s, spaltenbreite(tabelle, s));
            zelle(gitter.getCell(0, s), tabelle.spalten().get(s).titel(), Zeilenart.SUMME, tabelle.spalten().get(s).zahl());
            gitter.getCell(0, s).setFillColor(BLAU);
            gitter.getCell(0, s).getTextParagraphs().forEach(a -> a.getTextRuns().forEach(l -> l.setFontColor(Color.WHITE)));
        }
        for (int z = 0; z < zeilen.size(); z++) {
            gitter.setRowHeight(z + 1, 22);
            for (int s = 0; s < zeilen.get(z).zellen().size(); s++) {
                zelle(gitter.getCell(z + 1, s), zeilen.get(z).zellen().get(s).text(), zeilen.get(z).art(), tabelle.spalten().get(s).zahl());
            }
        }
        fuss(folie);
    }

    static int spaltenbreite(Tabelle tabelle, int spalte) {
        int spalten = tabelle.spalten().size();
        boolean zahlen = tabelle.spalten().stream().anyMatch(Tabelle.Spalte::zahl);
        if (zahlen) {
            int uebrige = Math.min(130, BREITE / (spalten + 1));
            return spalte == 0 ? BREITE - uebrige * (spalten - 1) : uebrige;
        }
        int erste = spalten == 3 ? 90 : BREITE / spalten;
        return spalte == 0 ? erste : (BREITE - erste) / (spalten - 1);
    }

    private static void zelle(XSLFTableCell zelle, String text, Zeilenart art, boolean rechts) {
        zelle.clearText();
        for (String teil : text.split("\n")) {
            var absatz = zelle.addNewTextParagraph();
            absatz.setTextAlign(rechts ? TextAlign.RIGHT : TextAlign.LEFT);
            var lauf = absatz.addNewTextRun();
            lauf.setText(teil);
            lauf.setFontSize(13.0);
            lauf.setFontFamily(SCHRIFT);
            lauf.setFontColor(TEXT);
            lauf.setBold(art != Zeilenart.NORMAL);
            deutsch(absatz);
        }
        zelle.setVerticalAlignment(VerticalAlignment.MIDDLE);
        zelle.setTopInset(2.0);
        zelle.setBottomInset(2.0);
        zelle.setBorderColor(BorderEdge.bottom, LINIE);
        zelle.setBorderWidth(BorderEdge.bottom, 0.75);
        if (art == Zeilenart.GRUPPE) {
            zelle.setFillColor(GRUPPE);
        }
    }

    void schaubild(String titel, XSLFChart bild, Rectangle rahmen, Block.Schaubild block, String notiz) {
        var folie = neu(titel, notiz);
        folie.addChart(bild, rahmen);
        // addChart hands out no shape, so its frame is taken from the slide: it is the last one there
        var rahmenliste = folie.getXmlObject().getCSld().getSpTree().getGraphicFrameArray();
        kennung(rahmenliste[rahmenliste.length - 1], block.titel(), block.beschreibung());
        fuss(folie);
    }

    private XSLFSlide neu(String titel, String notiz) {
        return neu(titel, notiz, new Rectangle(RAND, 26, BREITE, 56), titel.length() > 60 ? 22 : 26);
    }

    private XSLFSlide neu(String titel, String notiz, Rectangle ort, int groesse) {
        nummer++;
        var folie = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        var kopf = folie.getPlaceholder(0);
        kopf.setAnchor(ort);
        kopf.clearText();
        var absatz = kopf.addNewTextParagraph();
        absatz.setTextAlign(TextAlign.LEFT);
        var lauf = absatz.addNewTextRun();
        lauf.setText(titel);
        lauf.setFontSize((double) groesse);
        lauf.setFontFamily(SCHRIFT);
        lauf.setBold(true);
        lauf.setFontColor(BLAU);
        deutsch(absatz);
        kopf.setVerticalAlignment(VerticalAlignment.MIDDLE);
        notizen(folie, notiz);
        return folie;
    }

    private void notizen(XSLFSlide folie, String notiz) {
        for (var form : show.getNotesSlide(folie).getPlaceholders()) {
            if (form.getTextType() == Placeholder.BODY) {
                form.setText(notiz);
            }
        }
    }

    private void fuss(XSLFSlide folie) {
        var fuss = folie.createTextBox();
        fuss.setAnchor(new Rectangle(RAND, 502, BREITE, 24));
        fuss.clearText();
        absatz(fuss, Text.schlicht(laufzeile + " · " + nummer), 10, GRAU);
    }

    private static XSLFTextParagraph absatz(XSLFTextShape kasten, Text text, int groesse, Color farbe) {
        var absatz = kasten.addNewTextParagraph();
        for (var stueck : text.laeufe()) {
            var lauf = absatz.addNewTextRun();
            lauf.setText(stueck.text());
            lauf.setBold(stueck.stark());
            lauf.setFontSize((double) groesse);
            lauf.setFontFamily(SCHRIFT);
            lauf.setFontColor(farbe);
        }
        deutsch(absatz);
        return absatz;
    }

    private static void deutsch(XSLFTextParagraph absatz) {
        for (var lauf : absatz.getXmlObject().getRList()) {
            (lauf.isSetRPr() ? lauf.getRPr() : lauf.addNewRPr()).setLang("de-DE");
        }
    }

    /** Name and alternative text of a table or chart. */
    private static void kennung(CTGraphicalObjectFrame form, String titel, String beschreibung) {
        var kennung = form.getNvGraphicFramePr().getCNvPr();
        kennung.setTitle(titel);
        kennung.setDescr(beschreibung.isEmpty() ? titel : beschreibung);
    }
}
