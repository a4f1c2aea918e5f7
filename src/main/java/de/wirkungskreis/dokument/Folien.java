package de.wirkungskreis.dokument;

import de.wirkungskreis.dokument.Folienstueck.Bild;
import de.wirkungskreis.dokument.Folienstueck.Gitter;
import de.wirkungskreis.dokument.Folienstueck.Paar;
import de.wirkungskreis.dokument.Folienstueck.Zeile;
import de.wirkungskreis.dokument.Folienstueck.Zeilenart;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The single slides, each with its title, its foot line and its notes. */
final class Folien {

    private static final Color BLAU = new Color(0x0B, 0x2F, 0x5C);
    private static final Color MITTELBLAU = new Color(0x0B, 0x4A, 0x8F);
    private static final Color TEXT = new Color(0x1A, 0x1F, 0x26);
    private static final Color GRAU = new Color(0x4A, 0x52, 0x5C);
    /** Known everywhere; its metrics are those of Liberation Sans. */
    private static final String SCHRIFT = "Arial";
    private static final int RAND = 50;
    private static final int BREITE = Folienstueck.BREITE;
    private static final int OBEN = 94;
    /** Under the last paragraph of a list the box may end; what follows begins a little lower. */
    private static final double NACH_TEXT = 4;

    private final XMLSlideShow show;
    private final String laufzeile;
    private int nummer;

    Folien(XMLSlideShow show, String laufzeile) {
        this.show = show;
        this.laufzeile = laufzeile;
        // ornament belongs to the master: nobody reads it out
        var meister = show.getSlideMasters().get(0);
        flaeche(meister, new Rectangle2D.Double(0, 0, 960, 8));
        flaeche(meister.getLayout(SlideLayout.TITLE), new Rectangle2D.Double(0, 0, 26, 540));
    }

    /** A slide and its number. */
    record Folie(XSLFSlide slide, int nummer) {}

    /** A line of the table of contents. */
    record Eintrag(String titel, Folie folie) {}

    private static void flaeche(XSLFSheet blatt, Rectangle2D ort) {
        var flaeche = blatt.createAutoShape();
        flaeche.setShapeType(ShapeType.RECT);
        flaeche.setAnchor(ort);
        flaeche.setFillColor(BLAU);
    }

    void titelfolie(Dokument.Titelblatt blatt) {
        var folie = neu(SlideLayout.TITLE, blatt.titel(), laufzeile,
                new Rectangle2D.Double(RAND + 30, 130, ausgewogen(blatt.titel(), 40, 780) + 20, 140), 40, VerticalAlignment.BOTTOM);
        var unter = folie.getPlaceholder(1);
        unter.setAnchor(new Rectangle2D.Double(RAND + 30, 290, 800, 90));
        unter.clearText();
        if (blatt.untertitel() != null) {
            links(absatz(unter, Text.schlicht(blatt.untertitel()), 22, TEXT));
        }
        if (blatt.jobcenter() != null) {
            links(absatz(unter, Text.stark(blatt.jobcenter()), 20, MITTELBLAU)).setSpaceBefore(-8.0);
        }
        unter.setVerticalAlignment(VerticalAlignment.TOP);
        var angaben = kasten(folie, new Rectangle2D.Double(RAND + 37, 410, 780, 70));
        blatt.angaben().forEach(a -> absatz(angaben, Text.schlicht(a.name() + ": " + a.wert()), 14, GRAU));
        fuss(folie, RAND + 37);
    }

    /** The least width that needs no further line: no single word is left over for the last one. */
    private static double ausgewogen(String titel, double schrift, double weite) {
        int zeilen = Schriftmass.zeilen(titel, true, schrift, weite);
        double schmal = weite;
        while (schmal > 200 && Schriftmass.zeilen(titel, true, schrift, schmal - 10) == zeilen) {
            schmal -= 10;
        }
        return schmal;
    }

    private static XSLFTextParagraph links(XSLFTextParagraph absatz) {
        absatz.setTextAlign(TextAlign.LEFT);
        absatz.setBullet(false);
        absatz.setLeftMargin(0.0);
        absatz.setIndent(0.0);
        return absatz;
    }

    Folie leere(String titel, String notiz) {
        var folie = neu(titel, notiz);
        fuss(folie, RAND);
        return new Folie(folie, nummer);
    }

    Folie folie(String titel, Folienumbruch.Seite seite, String notiz) {
        var folie = neu(titel, notiz);
        double frei = Folienumbruch.HOEHE - seite.hoehe();
        long bilder = seite.stuecke().stream().filter(s -> s instanceof Bild || s instanceof Paar).count();
        double y = OBEN;
        for (int i = 0; i < seite.stuecke().size(); i++) {
            var stueck = seite.stuecke().get(i);
            double hoehe = stueck.hoehe(seite.stufe());
            if (stueck instanceof Zeile) {
                int ende = i;
                while (ende < seite.stuecke().size() && seite.stuecke().get(ende) instanceof Zeile) {
                    ende++;
                }
                var zeilen = seite.stuecke().subList(i, ende).stream().map(Zeile.class::cast).toList();
                hoehe = zeilen.stream().mapToDouble(z -> z.hoehe(seite.stufe())).sum();
                text(folie, zeilen, seite.stufe(), y, hoehe);
                hoehe += NACH_TEXT;
                i = ende - 1;
            } else if (stueck instanceof Gitter gitter) {
                Foliengitter.zeichnen(folie, gitter, seite.stufe(), RAND, y, BREITE);
            } else if (stueck instanceof Bild bild) {
                hoehe = Math.min(Bild.HOECHSTENS, hoehe + frei / bilder);
                Foliengitter.bild(show, folie, bild.schaubild(), new Rectangle2D.Double(RAND, y, BREITE, hoehe - 6), ohneTitel(titel, seite, bild.schaubild()));
            } else if (stueck instanceof Paar paar) {
                double weite = paar.gitterweite(seite.stufe());
                hoehe = Math.max(hoehe, Math.min(300, hoehe + frei / bilder));
                Foliengitter.zeichnen(folie, paar.gitter(), seite.stufe(), RAND, y, weite);
                Foliengitter.bild(show, folie, paar.schaubild(), new Rectangle2D.Double(RAND + weite + Paar.ABSTAND, y,
                        BREITE - weite - Paar.ABSTAND, hoehe - 6), ohneTitel(titel, seite, paar.schaubild()));
            }
            y += hoehe;
        }
        fuss(folie, RAND);
        return new Folie(folie, nummer);
    }

    /** Its title stands above it already. */
    private static boolean ohneTitel(String titel, Folienumbruch.Seite seite, Block.Schaubild bild) {
        return titel.equals(bild.titel()) || seite.stuecke().stream().anyMatch(s -> s instanceof Zeile zeile
                && zeile.leitet() && zeile.text().wortlaut().endsWith(bild.titel()));
    }

    private static void text(XSLFSlide folie, List<Zeile> zeilen, double stufe, double y, double hoehe) {
        var kasten = kasten(folie, new Rectangle2D.Double(RAND, y, BREITE, hoehe));
        for (int i = 0; i < zeilen.size(); i++) {
            var zeile = zeilen.get(i);
            boolean klein = zeile.art() == Zeilenart.HINWEIS || zeile.art() == Zeilenart.FUSSNOTE;
            var absatz = absatz(kasten, zeile.text(), zeile.art().schrift(stufe),
                    zeile.leitet() ? BLAU : klein ? GRAU : TEXT);
            absatz.setSpaceAfter(-Zeile.DANACH * stufe);
            absatz.setSpaceBefore(i == 0 ? 0.0 : -(double) zeile.art().davor);
            if (zeile.einzug() > 0) {
                absatz.setBullet(true);
                absatz.setBulletCharacter(zeile.leitet() ? Block.Zwischentitel.PFEIL : zeile.ebene() % 2 == 0 ? "•" : "–");
                absatz.setIndentLevel(zeile.ebene());
                absatz.setLeftMargin(zeile.einzug());
                absatz.setIndent(zeile.leitet() ? -zeile.einzug() : -16.0);
            }
        }
    }

    /** Numbers of slides to click, in two columns where one is not enough. */
    void inhalt(Folie inhalt, List<Eintrag> eintraege) {
        int spalten = eintraege.size() > 12 ? 2 : 1;
        double weite = (BREITE - 30.0 * (spalten - 1)) / spalten;
        int jeSpalte = (eintraege.size() + spalten - 1) / spalten;
        double schrift = 18;
        while (schrift > 9 && hoehe(eintraege.subList(0, jeSpalte), schrift, weite) > Folienumbruch.HOEHE) {
            schrift--;
        }
        for (int s = 0; s < spalten; s++) {
            var kasten = kasten(inhalt.slide(), new Rectangle2D.Double(RAND + s * (weite + 30), OBEN, weite, Folienumbruch.HOEHE));
            for (var eintrag : eintraege.subList(s * jeSpalte, Math.min(eintraege.size(), (s + 1) * jeSpalte))) {
                var absatz = kasten.addNewTextParagraph();
                absatz.setLeftMargin(34.0);
                absatz.setIndent(-34.0);
                absatz.setSpaceAfter(-5.0);
                lauf(absatz, String.valueOf(eintrag.folie().nummer()), true, schrift, MITTELBLAU).createHyperlink()
                        .linkToSlide(eintrag.folie().slide());
                lauf(absatz, "\t" + eintrag.titel(), false, schrift, TEXT);
                deutsch(absatz);
            }
        }
    }

    private static double hoehe(List<Eintrag> eintraege, double schrift, double weite) {
        return eintraege.stream().mapToDouble(e -> Schriftmass.zeilen(e.titel(), false, schrift, weite - 36)
                * schrift * Schriftmass.ZEILENHOEHE + 5).sum();
    }

    private XSLFSlide neu(String titel, String notiz) {
        double schrift = Schriftmass.zeilen(titel, true, 24, BREITE) > 1 ? 20 : 24;
        return neu(SlideLayout.TITLE_ONLY, titel, notiz, new Rectangle2D.Double(RAND - 7, 26, BREITE + 14, 56), schrift,
                VerticalAlignment.MIDDLE);
    }

    private XSLFSlide neu(SlideLayout layout, String titel, String notiz, Rectangle2D ort, double schrift, VerticalAlignment lage) {
        nummer++;
        var folie = show.createSlide(show.getSlideMasters().get(0).getLayout(layout));
        var kopf = folie.getPlaceholder(0);
        kopf.setAnchor(ort);
        kopf.clearText();
        links(absatz(kopf, Text.stark(titel), schrift, BLAU));
        kopf.setVerticalAlignment(lage);
        for (var form : show.getNotesSlide(folie).getPlaceholders()) {
            if (form.getTextType() == Placeholder.BODY) {
                form.setText(notiz);
            }
        }
        return folie;
    }

    private void fuss(XSLFSlide folie, int x) {
        var fuss = kasten(folie, new Rectangle2D.Double(x, 504, RAND + BREITE - x, 18));
        absatz(fuss, Text.schlicht(laufzeile + " · " + nummer), 10, GRAU);
    }

    private static XSLFTextShape kasten(XSLFSlide folie, Rectangle2D ort) {
        var kasten = folie.createTextBox();
        kasten.setAnchor(ort);
        kasten.setTopInset(0);
        kasten.setBottomInset(0);
        kasten.setLeftInset(0);
        kasten.setRightInset(0);
        kasten.clearText();
        return kasten;
    }

    private static XSLFTextParagraph absatz(XSLFTextShape kasten, Text text, double schrift, Color farbe) {
        var absatz = kasten.addNewTextParagraph();
        text.laeufe().forEach(stueck -> {
            String[] zeilen = stueck.text().split("\n");
            for (int i = 0; i < zeilen.length; i++) {
                if (i > 0) {
                    absatz.addLineBreak();
                }
                lauf(absatz, zeilen[i], stueck.stark(), schrift, farbe);
            }
        });
        deutsch(absatz);
        return absatz;
    }

    private static XSLFTextRun lauf(XSLFTextParagraph absatz, String text, boolean stark, double schrift, Color farbe) {
        var lauf = absatz.addNewTextRun();
        lauf.setText(text);
        lauf.setBold(stark);
        lauf.setFontSize(schrift);
        lauf.setFontFamily(SCHRIFT);
        lauf.setFontColor(farbe);
        return lauf;
    }

    static void deutsch(XSLFTextParagraph absatz) {
        for (var lauf : absatz.getXmlObject().getRList()) {
            (lauf.isSetRPr() ? lauf.getRPr() : lauf.addNewRPr()).setLang("de-DE");
        }
    }

    static java.awt.Rectangle inEmu(Rectangle2D ort) {
        return new java.awt.Rectangle(Units.toEMU(ort.getX()), Units.toEMU(ort.getY()), Units.toEMU(ort.getWidth()), Units.toEMU(ort.getHeight()));
    }
}
