package de.wirkungskreis.dokument;

import de.wirkungskreis.dokument.Block.Liste.Punkt;
import de.wirkungskreis.dokument.Dokument.Kapitel;
import de.wirkungskreis.dokument.Folienstueck.Bild;
import de.wirkungskreis.dokument.Folienstueck.Gitter;
import de.wirkungskreis.dokument.Folienstueck.Paar;
import de.wirkungskreis.dokument.Folienstueck.Zeile;
import de.wirkungskreis.dokument.Folienstueck.Zeilenart;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * The document as slides: a title on each, native tables and editable charts, a chapter on as many slides as it needs.
 * Shapes come in reading order.
 */
final class Pptx implements Block.Besucher {

    /** Room for a lead line above a table. */
    private static final double TABELLENHOEHE = Folienumbruch.HOEHE - 60;

    private final XMLSlideShow show = new XMLSlideShow();
    private final Worte worte;
    private final Folien folien;
    private final String quelle;
    private final List<Folienstueck> stuecke = new ArrayList<>();
    private final List<String> notizen = new ArrayList<>();

    private Pptx(Worte worte, String laufzeile) {
        this.worte = worte;
        this.quelle = laufzeile;
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
        folien.titelfolie(dokument.titelblatt());
        if (!dokument.titelblatt().weg().isEmpty()) {
            dokument.titelblatt().weg().forEach(s -> punkt(Text.schlicht(s), 0, false));
            ausgeben(worte.wort("weg"));
        }
        if (!dokument.kapitel().isEmpty()) {
            var inhalt = folien.leere(worte.wort("inhalt"), quelle);
            List<Folien.Eintrag> eintraege = new ArrayList<>();
            dokument.kapitel().forEach(k -> eintraege.add(kapitel(k)));
            folien.inhalt(inhalt, eintraege);
        }
    }

    private Folien.Eintrag kapitel(Kapitel kapitel) {
        kapitel.bloecke().forEach(block -> block.an(this));
        return new Folien.Eintrag(kapitel.titel(), ausgeben(kapitel.titel()));
    }

    /** @return the first of the slides */
    private Folien.Folie ausgeben(String titel) {
        Folien.Folie erste = null;
        for (var seite : Folienumbruch.seiten(stuecke)) {
            var folie = folien.folie(titel, seite, quelle + (notizen.isEmpty() ? "" : "\n" + String.join("\n", notizen)));
            erste = erste == null ? folie : erste;
        }
        stuecke.clear();
        notizen.clear();
        return erste == null ? folien.leere(titel, quelle) : erste;
    }

    private void punkt(Text text, int ebene, boolean fuehrt) {
        stuecke.add(new Zeile(text, ebene == 0 ? Zeilenart.PUNKT : Zeilenart.UNTERPUNKT, ebene, fuehrt));
    }

    @Override
    public void zwischentitel(Block.Zwischentitel block) {
        stuecke.add(new Zeile(Text.stark(block.text().wortlaut()), block.pfeil() ? Zeilenart.PFEILZEILE : Zeilenart.LEITZEILE, 0, true));
    }

    @Override
    public void absatz(Block.Absatz block) {
        stuecke.add(new Zeile(block.text(), Zeilenart.ABSATZ, 0, false));
    }

    @Override
    public void liste(Block.Liste block) {
        punkte(block.punkte(), 0);
    }

    private void punkte(List<Punkt> punkte, int ebene) {
        for (var punkt : punkte) {
            punkt(punkt.text(), ebene, !punkt.darunter().isEmpty());
            punkte(punkt.darunter(), Math.min(ebene + 1, 3));
        }
    }

    @Override
    public void fussnoten(Block.Fussnoten block) {
        for (var note : block.noten()) {
            letztesFuehrt();
            stuecke.add(new Zeile(Text.schlicht((note.zeichen().isEmpty() ? "" : note.zeichen() + " ") + note.text()),
                    Zeilenart.FUSSNOTE, 0, false));
        }
    }

    private void letztesFuehrt() {
        if (!stuecke.isEmpty()) {
            stuecke.add(stuecke.remove(stuecke.size() - 1).fuehrend());
        }
    }

    @Override
    public void tabelle(Block.Tabellenblock block) {
        var tabelle = block.freigegeben().tabelle();
        var gitter = new Gitter(tabelle, tabelle.zeilen(), false);
        if (!stuecke.isEmpty() && stuecke.get(stuecke.size() - 1) instanceof Bild bild) {
            stuecke.remove(stuecke.size() - 1);
            if (Paar.moeglich(gitter, bild.schaubild())) {
                stuecke.add(new Paar(gitter, bild.schaubild(), false));
            } else {
                stuecke.add(bild.fuehrend());
                stuecke.addAll(gitter.geteilt(TABELLENHOEHE));
            }
        } else {
            stuecke.addAll(gitter.geteilt(TABELLENHOEHE));
        }
        if (!tabelle.hinweise().isEmpty()) {
            letztesFuehrt();
            stuecke.add(new Zeile(Text.schlicht(String.join("\n", tabelle.hinweise())), Zeilenart.HINWEIS, 0, false));
            notizen.addAll(tabelle.hinweise());
        }
    }

    @Override
    public void schaubild(Block.Schaubild block) {
        notizen.add(block.titel() + ": " + block.beschreibung());
        int vorher = stuecke.size() - 1;
        if (vorher >= 0 && stuecke.get(vorher) instanceof Zeile zeile && zeile.art() == Zeilenart.HINWEIS) {
            vorher--;
        }
        if (vorher >= 0 && stuecke.get(vorher) instanceof Gitter gitter && gitter.zeilen().size() == gitter.tabelle().zeilen().size()
                && Paar.moeglich(gitter, block)) {
            stuecke.set(vorher, new Paar(gitter, block, gitter.fuehrt()));
        } else {
            stuecke.add(new Bild(block, false));
        }
    }
}
