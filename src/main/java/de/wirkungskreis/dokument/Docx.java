package de.wirkungskreis.dokument;

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
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The document for Word: real styles, lists, header rows, a table of contents that Word fills, editable charts. */
final class Docx implements Block.Besucher {

    private final XWPFDocument word = new XWPFDocument();
    private final Worte worte;
    private final Docxstil stil;
    private long bild = 1;
    /** The heading a chart need not repeat. */
    private String vorher = "";
    private boolean zusammen;

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
        for (int nr = 0; nr < dokument.kapitel().size(); nr++) {
            kapitel(dokument.kapitel().get(nr), nr);
        }
        // Word asks once whether it may fill the table of contents with page numbers
        word.enforceUpdateFields();
    }

    private void titelblatt(Dokument dokument) {
        var blatt = dokument.titelblatt();
        absatz("Haus", blatt.jobcenter() == null ? "" : blatt.jobcenter());
        absatz("Titel", blatt.titel());
        if (blatt.untertitel() != null) {
            absatz("Untertitel", blatt.untertitel());
        }
        blatt.angaben().forEach(a -> {
            var zeile = absatz("Angabe", a.name());
            zeile.createRun().addTab();
            zeile.createRun().setText(a.wert());
        });
        if (!blatt.weg().isEmpty()) {
            absatz("Zwischenzeile", worte.wort("weg"));
            blatt.weg().forEach(s -> stil.listenpunkt(0).createRun().setText(s));
        }
    }

    /** A real field: page numbers stand in it wherever fields are filled on opening, and Word asks whether to renew it. */
    private void inhaltsverzeichnis(Dokument dokument) {
        var kapitel = dokument.kapitel();
        for (int i = 0; i < kapitel.size(); i++) {
            var zeile = word.createParagraph();
            zeile.setStyle("Verzeichnis1");
            if (i == 0) {
                feldteil(zeile, STFldCharType.BEGIN);
                zeile.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-1\" \\h \\z \\u ");
                feldteil(zeile, STFldCharType.SEPARATE);
            }
            var verweis = zeile.getCTP().addNewHyperlink();
            verweis.setAnchor(marke(i));
            verweis.addNewR().addNewT().setStringValue(kapitel.get(i).titel());
            verweis.addNewR().addNewTab();
            verweis.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
            verweis.addNewR().addNewInstrText().setStringValue(" PAGEREF " + marke(i) + " \\h ");
            verweis.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
            verweis.addNewR().addNewT().setStringValue("…");
            verweis.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
            if (i == kapitel.size() - 1) {
                feldteil(zeile, STFldCharType.END);
            }
        }
    }

    private static String marke(int kapitel) {
        return "_Toc" + (1000 + kapitel);
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

    private void kapitel(Kapitel kapitel, int nr) {
        var ueberschrift = word.createParagraph();
        ueberschrift.setStyle("Heading1");
        ueberschrift.setPageBreak(nr == 0);
        var anfang = ueberschrift.getCTP().addNewBookmarkStart();
        anfang.setId(BigInteger.valueOf(nr));
        anfang.setName(marke(nr));
        var lauf = ueberschrift.createRun();
        lauf.setText(kapitel.titel());
        if (kapitel.erschlossen()) {
            lauf.setBold(false);
        }
        ueberschrift.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(nr));
        vorher = kapitel.titel();
        for (int i = 0; i < kapitel.bloecke().size(); i++) {
            var block = kapitel.bloecke().get(i);
            var naechster = i + 1 < kapitel.bloecke().size() ? kapitel.bloecke().get(i + 1) : null;
            // a table and its picture, a table and its notes stay on one page
            zusammen = block instanceof Block.Tabellenblock && (naechster instanceof Block.Schaubild || naechster instanceof Block.Fussnoten)
                    || block instanceof Block.Schaubild && naechster instanceof Block.Tabellenblock;
            block.an(this);
        }
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
        vorher = block.text().wortlaut();
        absatz("Heading2", (block.pfeil() ? Block.Zwischentitel.PFEIL + " " : "") + block.text().wortlaut());
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
        Docxtabelle.zeichnen(word, tabelle, zusammen || !tabelle.hinweise().isEmpty());
        var hinweis = word.createParagraph();
        hinweis.setStyle("Hinweis");
        hinweis.setKeepNext(zusammen);
        for (int i = 0; i < tabelle.hinweise().size(); i++) {
            var lauf = hinweis.createRun();
            if (i > 0) {
                lauf.addBreak();
            }
            lauf.setText(tabelle.hinweise().get(i));
        }
    }

    @Override
    public void schaubild(Block.Schaubild block) {
        var tabelle = block.freigegeben().tabelle();
        try {
            var absatz = word.createParagraph();
            absatz.setSpacingAfter(120);
            absatz.setKeepNext(zusammen);
            boolean ohneTitel = vorher.equals(block.titel());
            int reihen = Math.max(2, tabelle.spalten().size() - 1);
            int hoehe = 60 + (ohneTitel ? 0 : 20) + tabelle.zeilen().size() * (reihen * 11 + 8);
            var schaubild = word.createChart(absatz.createRun(), Units.toEMU(Docxtabelle.BREITE), Units.toEMU(Math.min(420, hoehe)));
            Bueroschaubild.fuellen(schaubild, block, ohneTitel);
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
        block.noten().forEach(n -> absatz("Fussnote", (n.zeichen().isEmpty() ? "" : n.zeichen() + " ") + n.text()));
    }
}
