package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.dokument.Dokument.Kapitel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The document for Word: real styles, lists, header rows, a table of contents that Word fills, editable charts. */
final class Docx implements Block.Besucher {

    private final XWPFDocument word = new XWPFDocument();
    private final Worte worte;
    private final Docxstil stil;
    private long bild = 1;

    private Docx(Worte worte) {
        this.worte = worte;
        this.stil = new Docxstil(word);
    }

    static byte[] schreiben(Dokument dokument, Worte worte) {
        var docx = new Docx(worte);
        try (var word = docx.word) {
            docx.fuellen(dokument);
            var ziel = new ByteArrayOutputStream();
            word.write(ziel);
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fuellen(Dokument dokument) {
        var eigenschaften = word.getProperties().getCoreProperties();
        eigenschaften.setTitle(dokument.titelblatt().titel());
        eigenschaften.setCreator("Wirkungskreis");
        eigenschaften.setSubjectProperty(dokument.laufzeile());
        eigenschaften.setCreated(Optional.of(Date.from(dokument.stand())));
        eigenschaften.getUnderlyingProperties().setLanguageProperty(Optional.of("de-DE"));
        fusszeile(dokument);
        titelblatt(dokument);
        if (!dokument.kapitel().isEmpty()) {
            absatz("Inhaltsueberschrift", worte.wort("inhalt")).setPageBreak(true);
            inhaltsverzeichnis(dokument);
        }
        dokument.kapitel().forEach(this::kapitel);
        // Word asks once whether it may fill the table of contents with page numbers
        word.enforceUpdateFields();
    }

    private void titelblatt(Dokument dokument) {
        var blatt = dokument.titelblatt();
        if (blatt.jobcenter() != null) {
            absatz("Untertitel", blatt.jobcenter());
        }
        absatz("Titel", blatt.titel());
        if (blatt.untertitel() != null) {
            absatz("Untertitel", blatt.untertitel());
        }
        blatt.angaben().forEach(a -> absatz(null, a.name() + ": " + a.wert()));
        if (!blatt.weg().isEmpty()) {
            absatz("Hinweis", worte.wort("weg") + ":");
            blatt.weg().forEach(s -> stil.listenpunkt(0).createRun().setText(s));
        }
    }

    /** A real field; until Word has filled it, it shows the headings without page numbers. */
    private void inhaltsverzeichnis(Dokument dokument) {
        var erster = word.createParagraph();
        feldteil(erster, STFldCharType.BEGIN);
        erster.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-1\" \\h \\z \\u ");
        feldteil(erster, STFldCharType.SEPARATE);
        XWPFParagraph letzter = erster;
        for (int i = 0; i < dokument.kapitel().size(); i++) {
            letzter = i == 0 ? erster : word.createParagraph();
            letzter.createRun().setText(dokument.kapitel().get(i).titel());
        }
        feldteil(letzter, STFldCharType.END);
    }

    private static void feldteil(XWPFParagraph absatz, STFldCharType.Enum art) {
        absatz.createRun().getCTR().addNewFldChar().setFldCharType(art);
    }

    private void fusszeile(Dokument dokument) {
        var absatz = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        absatz.setStyle("Hinweis");
        absatz.createRun().setText(dokument.laufzeile() + " · ");
        absatz.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void kapitel(Kapitel kapitel) {
        var ueberschrift = absatz("Heading1", kapitel.titel());
        ueberschrift.setPageBreak(true);
        kapitel.bloecke().forEach(block -> block.an(this));
    }

    private XWPFParagraph absatz(@org.jspecify.annotations.Nullable String vorlage, String text) {
        var absatz = word.createParagraph();
        if (vorlage != null) {
            absatz.setStyle(vorlage);
        }
        absatz.createRun().setText(text);
        return absatz;
    }

    @Override
    public void zwischentitel(Block.Zwischentitel block) {
        absatz("Heading2", (block.pfeil() ? "➤ " : "") + block.text().wortlaut());
    }

    @Override
    public void absatz(Block.Absatz block) {
        laeufe(word.createParagraph(), block.text());
    }

    private static void laeufe(XWPFParagraph absatz, Text text) {
        for (var lauf : text.laeufe()) {
            var stueck = absatz.createRun();
            stueck.setText(lauf.text());
            stueck.setBold(lauf.stark());
        }
    }

    @Override
    public void liste(Block.Liste block) {
        punkte(block.punkte(), 0);
    }

    private void punkte(List<Block.Liste.Punkt> punkte, int ebene) {
        for (var punkt : punkte) {
            laeufe(stil.listenpunkt(ebene), punkt.text());
            punkte(punkt.darunter(), Math.min(ebene + 1, Docxstil.EBENEN - 1));
        }
    }

    @Override
    public void tabelle(Block.Tabellenblock block) {
        var tabelle = block.freigegeben().tabelle();
        var gitter = word.createTable(tabelle.zeilen().size() + 1, tabelle.spalten().size());
        stil.tabelle(gitter);
        var eigenschaften = gitter.getCTTbl().getTblPr();
        eigenschaften.addNewTblCaption().setVal(tabelle.titel());
        breiten(gitter, tabelle);
        for (int s = 0; s < tabelle.spalten().size(); s++) {
            var spalte = tabelle.spalten().get(s);
            zelle(gitter, 0, s, spalte.titel(), true, spalte.zahl());
        }
        gitter.getRow(0).setRepeatHeader(true);
        int z = 1;
        for (var zeile : tabelle.zeilen()) {
            gitter.getRow(z).setCantSplitRow(true);
            for (int s = 0; s < zeile.zellen().size(); s++) {
                zelle(gitter, z, s, zeile.zellen().get(s).text(), zeile.art() != Zeilenart.NORMAL, tabelle.spalten().get(s).zahl());
                if (zeile.art() == Zeilenart.GRUPPE) {
                    gitter.getRow(z).getCell(s).setColor("EAF0F7");
                }
            }
            z++;
        }
        absatz("Hinweis", String.join(". ", tabelle.hinweise()));
    }

    private static void breiten(XWPFTable gitter, Tabelle tabelle) {
        boolean zahlen = tabelle.spalten().stream().anyMatch(Tabelle.Spalte::zahl);
        int spalten = tabelle.spalten().size();
        int gesamt = 9300;
        int uebrige = zahlen ? Math.min(1400, gesamt / (spalten + 1)) : gesamt / Math.max(1, spalten);
        var gitternetz = gitter.getCTTbl().getTblGrid() == null ? gitter.getCTTbl().addNewTblGrid() : gitter.getCTTbl().getTblGrid();
        while (gitternetz.sizeOfGridColArray() < spalten) {
            gitternetz.addNewGridCol();
        }
        for (int s = 0; s < spalten; s++) {
            int breite = s == 0 ? gesamt - uebrige * (spalten - 1) : uebrige;
            for (var reihe : gitter.getRows()) {
                reihe.getCell(s).setWidth(Integer.toString(breite));
            }
            gitternetz.getGridColArray(s).setW(BigInteger.valueOf(breite));
        }
        var weite = gitter.getCTTbl().getTblPr().isSetTblW() ? gitter.getCTTbl().getTblPr().getTblW() : gitter.getCTTbl().getTblPr().addNewTblW();
        weite.setType(STTblWidth.DXA);
        weite.setW(BigInteger.valueOf(gesamt));
    }

    private static void zelle(XWPFTable gitter, int zeile, int spalte, String text, boolean stark, boolean rechts) {
        var absatz = gitter.getRow(zeile).getCell(spalte).getParagraphArray(0);
        absatz.setAlignment(rechts ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        absatz.setSpacingAfter(40);
        absatz.setSpacingBefore(40);
        String[] teile = text.split("\n");
        for (int i = 0; i < teile.length; i++) {
            var lauf = absatz.createRun();
            if (i > 0) {
                lauf.addBreak();
            }
            lauf.setText(teile[i]);
            lauf.setBold(stark);
            lauf.setFontSize(10);
        }
    }

    @Override
    public void schaubild(Block.Schaubild block) {
        var tabelle = block.freigegeben().tabelle();
        try {
            var absatz = word.createParagraph();
            int hoehe = 3 + tabelle.zeilen().size();
            var schaubild = word.createChart(absatz.createRun(), Units.toEMU(460), Units.toEMU(Math.min(420, 26 * hoehe + 40)));
            Bueroschaubild.fuellen(schaubild, block);
            var rahmen = absatz.getCTP().getRArray(0).getDrawingArray(0).getInlineArray(0).getDocPr();
            rahmen.setId(1000 + bild);
            rahmen.setName(worte.wort("bild", bild++));
            rahmen.setTitle(block.titel());
            rahmen.setDescr(block.beschreibung());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fussnoten(Block.Fussnoten block) {
        block.noten().forEach(n -> absatz("Hinweis", (n.zeichen().isEmpty() ? "" : n.zeichen() + " ") + n.text()));
    }
}
