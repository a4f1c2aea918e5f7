package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.dokument.Block.Tabellenblock;
import de.wirkungskreis.dokument.Dokument.Kapitel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The document as one HTML page of its own: no script, nothing loaded from elsewhere, well-formed XML. The same page,
 * with other style sheets, is what the PDF is set from.
 */
final class Html implements Block.Besucher {

    private final StringBuilder aus = new StringBuilder();
    private final Worte worte;
    private final boolean druck;
    private final Htmltext text;
    private final String anfang;
    private int bild;
    /** What a picture need not repeat. */
    private String letzterTitel = "";

    private Html(Worte worte, boolean druck) {
        this.worte = worte;
        this.druck = druck;
        this.text = new Htmltext(druck);
        // the fonts of the PDF have no ➤
        this.anfang = druck ? Block.Zwischentitel.PFEIL : "\u27a4";
    }

    static byte[] schreiben(Dokument dokument, Worte worte) {
        return seite(dokument, worte, false, stilelement(false)).getBytes(StandardCharsets.UTF_8);
    }

    /** For the browser of the house, whose pages may hold no style of their own: it is fetched from {@code stil}. */
    static byte[] zumLesen(Dokument dokument, Worte worte, String stil) {
        return seite(dokument, worte, false, "<link rel=\"icon\" href=\"data:,\"/><link rel=\"stylesheet\" href=\"" + Htmltext.maskiert(stil) + "\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String fuerDruck(Dokument dokument, Worte worte) {
        return seite(dokument, worte, true, stilelement(true));
    }

    private static String stilelement(boolean druck) {
        return "<style>" + stil(druck) + "</style>";
    }

    static String stil(boolean druck) {
        return gelesen("/dokument/dokument.css") + (druck ? gelesen("/dokument/druck.css") : gelesen("/dokument/schirm.css"));
    }

    private static String gelesen(String pfad) {
        try (var strom = Html.class.getResourceAsStream(pfad)) {
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String seite(Dokument dokument, Worte worte, boolean druck, String stil) {
        var html = new Html(worte, druck);
        html.kopf(dokument, stil);
        html.titelblatt(dokument);
        html.inhaltsverzeichnis(dokument);
        if (!druck) {
            html.aus.append("<main>\n");
        }
        dokument.kapitel().forEach(html::kapitel);
        html.aus.append(druck ? "" : "</main>\n<footer><p>" + Htmltext.maskiert(dokument.laufzeile()) + "</p></footer>\n")
                .append("</body>\n</html>\n");
        return html.aus.toString();
    }

    private void kopf(Dokument dokument, String stil) {
        var blatt = dokument.titelblatt();
        String titel = blatt.titel() + (blatt.jobcenter() == null ? "" : " – " + blatt.jobcenter());
        aus.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>")
                .append(Htmltext.maskiert(titel)).append("</title>\n");
        meta("viewport", "width=device-width, initial-scale=1");
        meta("subject", dokument.laufzeile());
        meta("description", dokument.laufzeile());
        meta("author", blatt.jobcenter() == null ? "Wirkungskreis" : blatt.jobcenter());
        if (druck) {
            aus.append("<bookmarks>");
            dokument.kapitel().forEach(k -> aus.append("<bookmark name=\"").append(Htmltext.maskiert(k.titel()))
                    .append("\" href=\"#").append(anker(k)).append("\"/>"));
            aus.append("</bookmarks>\n");
        }
        aus.append(stil).append("\n</head>\n<body>\n");
        if (druck) {
            aus.append("<div class=\"laufzeile\">").append(Htmltext.maskiert(dokument.laufzeile())).append("</div>\n");
        }
    }

    private void meta(String name, String inhalt) {
        aus.append("<meta name=\"").append(name).append("\" content=\"").append(Htmltext.maskiert(inhalt)).append("\"/>\n");
    }

    private void titelblatt(Dokument dokument) {
        var blatt = dokument.titelblatt();
        aus.append(druck ? "<div class=\"titelblatt\">\n" : "<header class=\"titelblatt\">\n");
        if (blatt.jobcenter() != null) {
            aus.append("<p class=\"haus\">").append(Htmltext.maskiert(blatt.jobcenter())).append("</p>\n");
        }
        aus.append("<h1>").append(Htmltext.maskiert(blatt.titel())).append("</h1>\n");
        if (blatt.untertitel() != null) {
            aus.append("<p class=\"motto\">").append(Htmltext.maskiert(blatt.untertitel())).append("</p>\n");
        }
        aus.append("<table class=\"angaben\"><tbody>");
        blatt.angaben().forEach(a -> aus.append("<tr><th scope=\"row\">").append(Htmltext.maskiert(a.name())).append("</th><td>")
                .append(Htmltext.maskiert(a.wert())).append("</td></tr>"));
        aus.append("</tbody></table>\n");
        if (!blatt.weg().isEmpty()) {
            aus.append("<p class=\"weg\">").append(worte.wort("weg")).append("</p>\n<ul class=\"weg\">");
            blatt.weg().forEach(s -> aus.append("<li>").append(Htmltext.maskiert(s)).append("</li>"));
            aus.append("</ul>\n");
        }
        aus.append(druck ? "</div>\n" : "</header>\n");
    }

    private void inhaltsverzeichnis(Dokument dokument) {
        if (dokument.kapitel().isEmpty()) {
            return;
        }
        aus.append(druck ? "<div class=\"inhalt\">\n" : "<nav class=\"inhalt\" aria-labelledby=\"inhalt\">\n")
                .append("<h2 id=\"inhalt\">").append(worte.wort("inhalt")).append("</h2>\n<ol>");
        dokument.kapitel().forEach(k -> aus.append("<li><a href=\"#").append(anker(k)).append(druck ? "\"><span class=\"name\">" : "\">")
                .append(Htmltext.maskiert(k.titel())).append(druck ? "</span></a></li>" : "</a></li>"));
        aus.append("</ol>\n").append(druck ? "</div>\n" : "</nav>\n");
    }

    private static String anker(Kapitel kapitel) {
        return "k-" + kapitel.anker();
    }

    private void kapitel(Kapitel kapitel) {
        aus.append("<").append(druck ? "div" : "section").append(" class=\"kapitel\">\n<h2 id=\"").append(anker(kapitel)).append("\"")
                .append(kapitel.erschlossen() ? " class=\"erschlossen\"" : "").append(">")
                .append(Htmltext.maskiert(kapitel.titel())).append("</h2>\n");
        letzterTitel = kapitel.titel();
        bloecke(kapitel.bloecke());
        aus.append("</").append(druck ? "div" : "section").append(">\n");
    }

    /** On paper a picture stays on the page of its table, under their common heading. */
    private void bloecke(List<Block> bloecke) {
        for (int i = 0; i < bloecke.size(); i++) {
            int anfang = i;
            int ende = bloecke.get(i) instanceof Block.Zwischentitel ? i + 1 : i;
            boolean gespann = druck && ende + 1 < bloecke.size() && bildUndTabelle(bloecke.get(ende), bloecke.get(ende + 1));
            i = gespann ? ende + 1 : i;
            aus.append(gespann ? "<div class=\"gespann\">\n" : "");
            bloecke.subList(anfang, i + 1).forEach(block -> block.an(this));
            aus.append(gespann ? "</div>\n" : "");
        }
    }

    private static boolean bildUndTabelle(Block eines, Block naechstes) {
        return eines instanceof Tabellenblock && naechstes instanceof Block.Schaubild
                || eines instanceof Block.Schaubild && naechstes instanceof Tabellenblock;
    }

    @Override
    public void zwischentitel(Block.Zwischentitel block) {
        letzterTitel = block.text().wortlaut();
        aus.append("<h3>");
        if (block.pfeil()) {
            aus.append("<span class=\"pfeil\"").append(druck ? ">" : " aria-hidden=\"true\">").append(anfang).append("</span> ");
        }
        aus.append(druck && block.pfeil() ? "<span>" : "").append(text.zusammen(block.text().wortlaut()))
                .append(druck && block.pfeil() ? "</span>" : "").append("</h3>\n");
    }

    @Override
    public void absatz(Block.Absatz block) {
        aus.append("<p>").append(text.text(block.text())).append("</p>\n");
    }

    @Override
    public void liste(Block.Liste block) {
        punkte(block.punkte());
    }

    private void punkte(List<Block.Liste.Punkt> punkte) {
        aus.append("<ul>\n");
        for (var punkt : punkte) {
            aus.append("<li>").append(text.text(punkt.text()));
            if (!punkt.darunter().isEmpty()) {
                aus.append("\n");
                punkte(punkt.darunter());
            }
            aus.append("</li>\n");
        }
        aus.append("</ul>\n");
    }

    @Override
    public void tabelle(Tabellenblock block) {
        var tabelle = block.freigegeben().tabelle();
        boolean zahlen = tabelle.spalten().stream().anyMatch(Tabelle.Spalte::zahl);
        if (!druck) {
            aus.append("<div class=\"tabelle\" role=\"region\" tabindex=\"0\" aria-label=\"").append(Htmltext.maskiert(tabelle.titel())).append("\">\n");
        }
        if (druck) {
            aus.append("<div class=\"tafel\">\n");
        }
        aus.append("<table class=\"").append(zahlen ? "zahlen" : "worte").append(" s").append(tabelle.spalten().size()).append("\">\n");
        if (!druck) {
            aus.append(tabelle.titel().equals(letzterTitel) ? "<caption class=\"vorgelesen\">" : "<caption>").append(Htmltext.maskiert(tabelle.titel())).append("</caption>\n");
        }
        aus.append("<thead><tr>");
        tabelle.spalten().forEach(s -> aus.append("<th scope=\"col\"").append(s.zahl() ? " class=\"zahl\">" : ">")
                .append(Htmltext.maskiert(s.titel())).append("</th>"));
        aus.append("</tr></thead>\n<tbody>\n");
        tabelle.zeilen().forEach(zeile -> zeile(tabelle, zeile));
        aus.append("</tbody>\n</table>\n").append(druck ? "" : "</div>\n");
        if (!tabelle.hinweise().isEmpty()) {
            aus.append("<p class=\"hinweis\">");
            for (int i = 0; i < tabelle.hinweise().size(); i++) {
                aus.append(i == 0 ? "" : "<br/>").append(text.zusammen(tabelle.hinweise().get(i)));
            }
            aus.append("</p>\n");
        }
        aus.append(druck ? "</div>\n" : "");
    }

    private void zeile(Tabelle tabelle, Tabelle.Zeile zeile) {
        if (zeile.art() == Zeilenart.GRUPPE) {
            aus.append("<tr class=\"gruppe\"><th scope=\"row\" colspan=\"").append(tabelle.spalten().size()).append("\">")
                    .append(text.zelle(zeile.zellen().get(0).text())).append("</th></tr>\n");
            return;
        }
        aus.append(zeile.art() == Zeilenart.SUMME ? "<tr class=\"summe\">" : "<tr>");
        for (int s = 0; s < zeile.zellen().size(); s++) {
            String klasse = tabelle.spalten().get(s).zahl() ? " class=\"zahl\"" : "";
            boolean kopf = s < tabelle.kopfzeilen();
            aus.append(kopf ? "<th scope=\"row\"" : "<td").append(klasse).append(">")
                    .append(text.zelle(zeile.zellen().get(s).text())).append(kopf ? "</th>" : "</td>");
        }
        aus.append("</tr>\n");
    }

    @Override
    public void schaubild(Block.Schaubild block) {
        bild++;
        aus.append(druck ? "<div class=\"bild\">" : "<figure class=\"bild\">");
        if (druck && !block.titel().equals(letzterTitel)) {
            aus.append("<p class=\"bildtitel\">").append(Htmltext.maskiert(block.titel())).append("</p>\n");
        }
        aus.append(Svg.zeichnen(block, "bild-" + bild, druck));
        if (druck) {
            aus.append("</div>\n");
        } else {
            aus.append(block.titel().equals(letzterTitel) ? "</figure>\n"
                    : "<figcaption>" + Htmltext.maskiert(block.titel()) + "</figcaption></figure>\n");
        }
    }

    @Override
    public void fussnoten(Block.Fussnoten block) {
        aus.append("<div class=\"fussnoten\">");
        block.noten().forEach(note -> aus.append("<p>")
                .append(Htmltext.maskiert(note.zeichen().isEmpty() ? "" : note.zeichen() + " ")).append(text.zusammen(note.text())).append("</p>"));
        aus.append("</div>\n");
    }
}
