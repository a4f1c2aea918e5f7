package de.wirkungskreis.lage;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.lage.Lageblock.Lagezeile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a published value is written, on every page and in every document. */
public final class Lagewortlaut {

    private static final Pattern PLATZHALTER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern MIT_SPALTE = Pattern.compile("(.+)\\.([1-9][0-9]?)");

    private Lagewortlaut() {}

    /** {@code - 16,70 %}, {@code 2,69 Mio.}, {@code 87 : 100}, {@code rund 10.400}, or the rating itself. */
    public static String wert(Lagewert wert, Schreibweise schreibweise) {
        if (wert.zahl() == null) {
            return String.valueOf(wert.text());
        }
        return Zahlenformat.wort(wert.genauigkeit()) + zahl(wert, wert.zahl(), schreibweise);
    }

    private static String zahl(Lagewert wert, BigDecimal zahl, Schreibweise schreibweise) {
        String einfach = Zahlenformat.dezimal(zahl, schreibweise);
        if (wert.einheit() == null) {
            return einfach;
        }
        return switch (wert.einheit()) {
            case PROZENT -> einfach + " %";
            case VERAENDERUNG_PROZENT -> Zahlenformat.veraenderung(zahl, schreibweise) + " %";
            case PROZENTPUNKTE -> Zahlenformat.veraenderung(zahl, schreibweise) + " Prozentpunkte";
            case PERSONEN, STELLEN -> einfach;
            case MIO_PERSONEN -> einfach + " Mio.";
            case EUR -> einfach + " €";
            case MIO_EUR -> einfach + " Mio. €";
            case VERHAELTNIS -> einfach + " : "
                    + Zahlenformat.dezimal(wert.basis() == null ? BigDecimal.valueOf(100) : wert.basis(), schreibweise);
        };
    }

    /** The n-th value of a row (from 0), {@link Zahlenformat#FEHLT} where there is none yet. */
    public static String wert(Lagezeile zeile, int spalte, Schreibweise schreibweise) {
        return spalte < zeile.werte().size() ? wert(zeile.werte().get(spalte), schreibweise) : Zahlenformat.FEHLT;
    }

    /** A sentence of the block with its values filled in. An unknown placeholder stays as it is: it must be seen. */
    public static String punkt(Lageblock block, String punkt, Schreibweise schreibweise) {
        return PLATZHALTER.matcher(punkt).replaceAll(treffer -> Matcher.quoteReplacement(
                aufgeloest(block, treffer.group(1), (zeile, spalte) -> wert(zeile, spalte, schreibweise),
                        treffer.group())));
    }

    public static List<String> punkte(Lageblock block, Schreibweise schreibweise) {
        return block.punkte().stream().map(punkt -> punkt(block, punkt, schreibweise)).toList();
    }

    /** The placeholders of a sentence that name no row of the block, without braces. */
    public static List<String> unbekanntePlatzhalter(Lageblock block, String punkt) {
        List<String> unbekannt = new ArrayList<>();
        var treffer = PLATZHALTER.matcher(punkt);
        while (treffer.find()) {
            if (aufgeloest(block, treffer.group(1), (zeile, spalte) -> "x", "").isEmpty()) {
                unbekannt.add(treffer.group(1));
            }
        }
        return unbekannt;
    }

    static boolean hatPlatzhalter(String punkt) {
        return PLATZHALTER.matcher(punkt).find();
    }

    private interface Stelle {
        String wert(Lagezeile zeile, int spalte);
    }

    private static String aufgeloest(Lageblock block, String name, Stelle stelle, String sonst) {
        var ganze = block.zeile(name);
        if (ganze.isPresent()) {
            return stelle.wert(ganze.get(), 0);
        }
        // a key may itself contain a dot, so the whole name is tried first
        var teile = MIT_SPALTE.matcher(name);
        if (!teile.matches()) {
            return sonst;
        }
        int spalte = Integer.parseInt(teile.group(2)) - 1;
        return block.zeile(teile.group(1))
                .filter(zeile -> spalte < Math.max(1, Math.max(block.spalten().size(), zeile.werte().size())))
                .map(zeile -> stelle.wert(zeile, spalte)).orElse(sonst);
    }
}
