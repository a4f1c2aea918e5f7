package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.dokument.Dokument.Kapitel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The document as Markdown, tables included. */
final class Markdown implements Block.Besucher {

    private final StringBuilder aus = new StringBuilder();
    private final Worte worte;

    private Markdown(Worte worte) {
        this.worte = worte;
    }

    static byte[] schreiben(Dokument dokument, Worte worte) {
        var markdown = new Markdown(worte);
        markdown.titelblatt(dokument);
        dokument.kapitel().forEach(markdown::kapitel);
        markdown.aus.append("---\n\n").append(maskiert(dokument.laufzeile())).append("\n");
        return markdown.aus.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void titelblatt(Dokument dokument) {
        var blatt = dokument.titelblatt();
        aus.append("# ").append(maskiert(blatt.titel())).append("\n\n");
        if (blatt.jobcenter() != null) {
            aus.append("**").append(maskiert(blatt.jobcenter())).append("**\n\n");
        }
        if (blatt.untertitel() != null) {
            aus.append(maskiert(blatt.untertitel())).append("\n\n");
        }
        blatt.angaben().forEach(a -> aus.append("- ").append(a.name()).append(": ").append(maskiert(a.wert())).append("\n"));
        aus.append("\n");
        if (!blatt.weg().isEmpty()) {
            aus.append("**").append(worte.wort("weg")).append("**\n\n");
            blatt.weg().forEach(s -> aus.append("- ").append(maskiert(s)).append("\n"));
            aus.append("\n");
        }
        if (!dokument.kapitel().isEmpty()) {
            aus.append("## ").append(worte.wort("inhalt")).append("\n\n");
            int nr = 1;
            for (var kapitel : dokument.kapitel()) {
                aus.append(nr++).append(". ").append(maskiert(kapitel.titel())).append("\n");
            }
            aus.append("\n");
        }
    }

    private void kapitel(Kapitel kapitel) {
        aus.append("## ").append(maskiert(kapitel.titel())).append("\n\n");
        kapitel.bloecke().forEach(block -> block.an(this));
    }

    @Override
    public void zwischentitel(Block.Zwischentitel block) {
        aus.append("### ").append(block.pfeil() ? "➤ " : "").append(maskiert(block.text().wortlaut())).append("\n\n");
    }

    @Override
    public void absatz(Block.Absatz block) {
        aus.append(text(block.text())).append("\n\n");
    }

    @Override
    public void liste(Block.Liste block) {
        punkte(block.punkte(), "");
        aus.append("\n");
    }

    private void punkte(List<Block.Liste.Punkt> punkte, String einzug) {
        for (var punkt : punkte) {
            aus.append(einzug).append("- ").append(text(punkt.text())).append("\n");
            punkte(punkt.darunter(), einzug + "  ");
        }
    }

    @Override
    public void tabelle(Block.Tabellenblock block) {
        var tabelle = block.freigegeben().tabelle();
        aus.append(tabelle.spalten().stream().map(s -> zelle(s.titel())).collect(Collectors.joining(" | ", "| ", " |\n")));
        aus.append(tabelle.spalten().stream().map(s -> s.zahl() ? "---:" : "---").collect(Collectors.joining(" | ", "| ", " |\n")));
        for (var zeile : tabelle.zeilen()) {
            boolean stark = zeile.art() != Tabelle.Zeilenart.NORMAL;
            aus.append(zeile.zellen().stream().map(z -> stark && !z.text().isEmpty() ? "**" + zelle(z.text()) + "**" : zelle(z.text()))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        aus.append("\n");
        if (!tabelle.hinweise().isEmpty()) {
            aus.append("_").append(maskiert(String.join(". ", tabelle.hinweise()))).append("_\n\n");
        }
    }

    /** The table beside it says the same. */
    @Override
    public void schaubild(Block.Schaubild block) {}

    @Override
    public void fussnoten(Block.Fussnoten block) {
        for (var note : block.noten()) {
            String zeichen = note.zeichen().isEmpty() ? "" : note.zeichen() + " ";
            aus.append(maskiert(zeichen + note.text())).append("  \n");
        }
        aus.append("\n");
    }

    private static String zelle(String text) {
        return maskiert(text).replace("|", "\\|").replace("\n", "<br>");
    }

    private static String text(Text text) {
        return text.laeufe().stream().map(l -> l.stark() ? "**" + maskiert(l.text()) + "**" : maskiert(l.text()))
                .collect(Collectors.joining());
    }

    /** What Markdown would read as markup. */
    private static String maskiert(String text) {
        return text.replaceAll("([\\\\*_`\\[\\]<>])", "\\\\$1");
    }
}
