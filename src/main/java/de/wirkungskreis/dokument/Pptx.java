package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.dokument.Block.Liste.Punkt;
import de.wirkungskreis.dokument.Dokument.Kapitel;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * The document as slides: a title on each, native tables and editable charts, the rest of a chapter on more slides
 * where one is not enough. Shapes come in reading order.
 */
final class Pptx implements Block.Besucher {

    private static final int ZEILEN_JE_FOLIE = 14;
    private static final int TEXT_JE_FOLIE = 13;

    private final XMLSlideShow show = new XMLSlideShow();
    private final Worte worte;
    private final Folien folien;
    private String titel = "";
    private String quelle = "";
    /** What waits to be put on the next text slide. */
    private final List<Zeile> offen = new ArrayList<>();

    /** One paragraph of a text slide; {@code ebene} -1: a lead line. */
    record Zeile(Text text, int ebene) {

        /** How many lines it takes at the width of the slide, roughly. */
        int hoehe() {
            return 1 + text.wortlaut().length() / (ebene > 0 ? 92 : 96);
        }
    }

    private Pptx(Worte worte, String laufzeile) {
        this.worte = worte;
        show.setPageSize(new Dimension(960, 540));
        this.folien = new Folien(show, laufzeile);
    }

    static byte[] schreiben(Dokument dokument, Worte worte) {
        var pptx = new Pptx(worte, dokument.laufzeile());
        try (var show = pptx.show) {
            pptx.fuellen(dokument);
            var ziel = new ByteArrayOutputStream();
            show.write(ziel);
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fuellen(Dokument dokument) {
        var eigenschaften = show.getProperties().getCoreProperties();
        eigenschaften.setTitle(dokument.titelblatt().titel());
        eigenschaften.setCreator("Wirkungskreis");
        eigenschaften.setSubjectProperty(dokument.laufzeile());
        eigenschaften.setCreated(Optional.of(Date.from(dokument.stand())));
        eigenschaften.getUnderlyingProperties().setLanguageProperty(Optional.of("de-DE"));
        quelle = dokument.laufzeile();
        folien.titelfolie(dokument.titelblatt());
        if (!dokument.titelblatt().weg().isEmpty()) {
            titel = worte.wort("weg");
            dokument.titelblatt().weg().forEach(s -> offen.add(new Zeile(Text.schlicht(s), 0)));
            textfolien();
        }
        if (!dokument.kapitel().isEmpty()) {
            titel = worte.wort("inhalt");
            dokument.kapitel().forEach(k -> offen.add(new Zeile(Text.schlicht(k.titel()), 0)));
            textfolien();
        }
        dokument.kapitel().forEach(this::kapitel);
    }

    private void kapitel(Kapitel kapitel) {
        titel = kapitel.titel();
        if (kapitel.bloecke().isEmpty()) {
            folien.leere(titel, quelle);
        }
        kapitel.bloecke().forEach(block -> block.an(this));
        textfolien();
    }

    @Override
    public void zwischentitel(Block.Zwischentitel block) {
        String pfeil = block.pfeil() ? "➤ " : "";
        offen.add(new Zeile(new Text(List.of(new Text.Lauf(pfeil + block.text().wortlaut(), true))), -1));
    }

    @Override
    public void absatz(Block.Absatz block) {
        offen.add(new Zeile(block.text(), -1));
    }

    @Override
    public void liste(Block.Liste block) {
        punkte(block.punkte(), 0);
    }

    private void punkte(List<Punkt> punkte, int ebene) {
        for (var punkt : punkte) {
            offen.add(new Zeile(punkt.text(), ebene));
            punkte(punkt.darunter(), Math.min(ebene + 1, 3));
        }
    }

    @Override
    public void fussnoten(Block.Fussnoten block) {
        block.noten().forEach(n -> offen.add(new Zeile(Text.schlicht((n.zeichen().isEmpty() ? "" : n.zeichen() + " ") + n.text()), -1)));
    }

    /** A lead line that waits becomes the subtitle of the table it leads to. */
    private String untertitel() {
        if (offen.isEmpty() || offen.get(offen.size() - 1).ebene() >= 0) {
            return "";
        }
        return offen.remove(offen.size() - 1).text().wortlaut();
    }

    private void textfolien() {
        List<Zeile> seite = new ArrayList<>();
        int hoehe = 0;
        for (int i = 0; i < offen.size(); i++) {
            var zeile = offen.get(i);
            // a lead line is not left alone at the foot of a slide
            int bedarf = zeile.hoehe() + (zeile.ebene() < 0 && i + 1 < offen.size() ? offen.get(i + 1).hoehe() : 0);
            if (hoehe + bedarf > TEXT_JE_FOLIE && !seite.isEmpty()) {
                folien.text(titel, seite, quelle);
                seite = new ArrayList<>();
                hoehe = 0;
            }
            seite.add(zeile);
            hoehe += zeile.hoehe();
        }
        if (!seite.isEmpty()) {
            folien.text(titel, seite, quelle);
        }
        offen.clear();
    }

    @Override
    public void tabelle(Block.Tabellenblock block) {
        String unter = untertitel();
        textfolien();
        var tabelle = block.freigegeben().tabelle();
        String notiz = quelle + (tabelle.hinweise().isEmpty() ? "" : "\n" + String.join("\n", tabelle.hinweise()));
        List<Tabelle.Zeile> seite = new ArrayList<>();
        int hoehe = 0;
        for (var zeile : tabelle.zeilen()) {
            int bedarf = hoehe(tabelle, zeile);
            if (hoehe + bedarf > ZEILEN_JE_FOLIE && !seite.isEmpty()) {
                folien.tabelle(titel, unter, tabelle, seite, notiz);
                seite = new ArrayList<>();
                hoehe = 0;
            }
            seite.add(zeile);
            hoehe += bedarf;
        }
        folien.tabelle(titel, unter, tabelle, seite, notiz);
    }

    private static int hoehe(Tabelle tabelle, Tabelle.Zeile zeile) {
        boolean zahlen = tabelle.spalten().stream().anyMatch(Tabelle.Spalte::zahl);
        int hoechste = 1;
        for (int s = 0; s < zeile.zellen().size(); s++) {
            int breite = Folien.spaltenbreite(tabelle, s) / 7;
            int zeilen = zeile.zellen().get(s).text().lines().mapToInt(l -> 1 + l.length() / Math.max(1, breite)).sum();
            hoechste = Math.max(hoechste, zahlen && s > 0 ? 1 : zeilen);
        }
        return hoechste;
    }

    @Override
    public void schaubild(Block.Schaubild block) {
        // the chart carries its title itself
        if (!offen.isEmpty() && offen.get(offen.size() - 1).text().wortlaut().equals(block.titel())) {
            offen.remove(offen.size() - 1);
        }
        textfolien();
        var bild = show.createChart();
        Bueroschaubild.fuellen(bild, block);
        var rahmen = new Rectangle(Units.toEMU(50), Units.toEMU(96), Units.toEMU(860), Units.toEMU(390));
        folien.schaubild(titel, bild, rahmen, block, quelle + "\n" + block.beschreibung());
    }
}
