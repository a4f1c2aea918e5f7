package de.wirkungskreis.dokument;

import de.wirkungskreis.dokument.Block.Tabellenblock;
import java.util.regex.Pattern;

/** Words as HTML. */
record Htmltext(boolean druck) {

    /** A sign and its number stay on one line. */
    private static final Pattern ZUSAMMEN = Pattern.compile("[+-] [0-9][0-9.,]*(?: ?%)?|ca\\. [0-9][0-9.]*|[0-9]+ : [0-9]+|§{1,2} [0-9]+[a-z]?");

    /** Lines of a cell; those that begin with a bullet become a list. */
    String zelle(String text) {
        var html = new StringBuilder();
        boolean liste = false;
        boolean erste = true;
        for (String zeile : text.split("\n")) {
            boolean punkt = zeile.startsWith(Tabellenblock.PUNKT);
            if (punkt != liste) {
                html.append(punkt ? "<ul>" : "</ul>");
                liste = punkt;
            } else if (!punkt && !erste) {
                html.append("<br/>");
            }
            html.append(punkt ? "<li>" + zusammen(zeile.substring(Tabellenblock.PUNKT.length())) + "</li>" : zusammen(zeile));
            erste = false;
        }
        return html.append(liste ? "</ul>" : "").toString();
    }

    /** On paper each run gets an element of its own: the text of a PDF would otherwise put the emphasised words last. */
    String text(Text text) {
        var html = new StringBuilder();
        for (var lauf : text.laeufe()) {
            String element = lauf.stark() ? "strong" : druck && text.laeufe().size() > 1 ? "span" : "";
            html.append(element.isEmpty() ? "" : "<" + element + ">").append(zusammen(lauf.text()))
                    .append(element.isEmpty() ? "" : "</" + element + ">");
        }
        return html.toString();
    }

    String zusammen(String text) {
        return druck ? maskiert(text) : ZUSAMMEN.matcher(maskiert(text)).replaceAll("<span class=\"fest\">$0</span>");
    }

    static String maskiert(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
