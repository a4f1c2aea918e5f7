package de.wirkungskreis.lage;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Inhaltspunkt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The situation as single statements: for comparing, searching, logging. */
final class Lagepunkte {

    static final String BEREICH = "lage";

    private Lagepunkte() {}

    static List<Inhaltspunkt> desBlocks(Lageblock block) {
        List<Inhaltspunkt> punkte = new ArrayList<>();
        block(punkte, block, "Überschrift", block.ueberschrift());
        block(punkte, block, "Quelle", block.quelle());
        block(punkte, block, "Stichtag", block.stichtag() == null ? null : Zahlenformat.datum(block.stichtag()));
        block(punkte, block, "Stichtag im Wortlaut", block.stichtagText());
        block(punkte, block, "Datenstand", block.datenstand() == null ? null : Zahlenformat.datum(block.datenstand()));
        block(punkte, block, "Hinweis", block.hinweis());
        block(punkte, block, "Spalten", block.spalten().isEmpty() ? null : String.join(" | ", block.spalten()));
        for (int i = 0; i < block.punkte().size(); i++) {
            block(punkte, block, "Punkt " + (i + 1),
                    Lagewortlaut.punkt(block, block.punkte().get(i), Schreibweise.BILDSCHIRM));
        }
        for (var zeile : block.zeilen()) {
            String schluessel = block.schluessel() + "/" + zeile.schluessel();
            zeile(punkte, block, zeile, schluessel, "Bezeichnung", zeile.bezeichnung(), null);
            zeile(punkte, block, zeile, schluessel, "Gruppe", zeile.gruppe(), null);
            zeile(punkte, block, zeile, schluessel, "Raum", zeile.raum(), null);
            zeile(punkte, block, zeile, schluessel, "Definition", zeile.definition(), null);
            for (int i = 0; i < zeile.werte().size(); i++) {
                var wert = zeile.werte().get(i);
                zeile(punkte, block, zeile, schluessel, block.spaltentitel(i),
                        Lagewortlaut.wert(wert, Schreibweise.BILDSCHIRM), wert.zahl());
            }
            zeile(punkte, block, zeile, schluessel, "Tendenz", zeile.tendenz(), null);
        }
        return punkte;
    }

    private static void block(List<Inhaltspunkt> punkte, Lageblock block, String feld, @Nullable String wert) {
        if (wert != null) {
            punkte.add(new Inhaltspunkt(BEREICH, block.schluessel(), block.ueberschrift(), feld, wert, null,
                    "/lage#" + block.schluessel()));
        }
    }

    private static void zeile(List<Inhaltspunkt> punkte, Lageblock block, Lageblock.Lagezeile zeile, String schluessel,
            String feld, @Nullable String wert, @Nullable BigDecimal zahl) {
        if (wert != null) {
            punkte.add(new Inhaltspunkt(BEREICH, schluessel, block.ueberschrift() + " " + zeile.bezeichnung(), feld,
                    wert, zahl, "/lage#" + block.schluessel()));
        }
    }
}
