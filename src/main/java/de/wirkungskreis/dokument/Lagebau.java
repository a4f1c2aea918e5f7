package de.wirkungskreis.dokument;

import static de.wirkungskreis.ausgabe.Schreibweise.DOKUMENT;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeile;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.dokument.Block.Liste;
import de.wirkungskreis.dokument.Block.Liste.Punkt;
import de.wirkungskreis.dokument.Block.Schaubild;
import de.wirkungskreis.dokument.Block.Tabellenblock;
import de.wirkungskreis.dokument.Block.Zwischentitel;
import de.wirkungskreis.lage.Lagebericht;
import de.wirkungskreis.lage.Lageblock;
import de.wirkungskreis.lage.Lagewert;
import de.wirkungskreis.lage.Lagewert.Lageeinheit;
import de.wirkungskreis.lage.Lagewortlaut;
import java.util.ArrayList;
import java.util.List;

/** The situation chapter. */
record Lagebau(Lagebericht lage, Worte worte, Freigabe freigabe) {

    List<Block> bloecke(List<String> bezuege) {
        List<Block> bloecke = new ArrayList<>();
        bezuege.forEach(schluessel -> lage.block(schluessel).ifPresent(block -> block(block, bloecke)));
        return bloecke;
    }

    private void block(Lageblock block, List<Block> bloecke) {
        bloecke.add(new Zwischentitel(Text.stark(ueberschrift(block)), true));
        if (block.art() != Lageblock.Art.PUNKTE && !block.zeilen().isEmpty()) {
            var tabelle = freigabe.freigeben(tabelle(block));
            bloecke.add(new Tabellenblock(tabelle));
            if (block.art() == Lageblock.Art.TABELLE && zeigbar(tabelle.tabelle())) {
                var art = veraenderung(block) ? Schaubild.Art.PUNKTE : Schaubild.Art.BALKEN;
                var daten = freigabe.freigeben(nurZahlen(tabelle.tabelle()));
                bloecke.add(new Schaubild(art, ueberschrift(block), Bildbeschreibung.von(daten.tabelle()), daten));
            }
        }
        var punkte = Lagewortlaut.punkte(block, DOKUMENT);
        if (!punkte.isEmpty()) {
            bloecke.add(new Liste(punkte.stream().map(Punkt::schlicht).toList()));
        }
    }

    /** With the date as the source words it: "(im Sept. 2021 im Vergleich zum VJ)". */
    private static String ueberschrift(Lageblock block) {
        String stichtag = block.stichtagText();
        return stichtag == null || block.ueberschrift().contains(stichtag) ? block.ueberschrift()
                : block.ueberschrift() + " (" + stichtag + ")";
    }

    private Tabelle tabelle(Lageblock block) {
        List<Spalte> spalten = new ArrayList<>();
        spalten.add(Spalte.text(worte.wort(block.art() == Lageblock.Art.MATRIX ? "spalte.bereich" : "spalte.merkmal")));
        boolean zahlen = block.art() == Lageblock.Art.TABELLE;
        int werte = Math.max(block.spalten().size(),
                block.zeilen().stream().mapToInt(z -> z.werte().size()).max().orElse(0));
        for (int s = 0; s < werte; s++) {
            spalten.add(new Spalte(block.spaltentitel(s), zahlen));
        }
        if (block.tendenzspalte()) {
            spalten.add(Spalte.text(worte.wort("spalte.tendenz")));
        }
        List<Zeile> zeilen = new ArrayList<>();
        for (var zeile : block.zeilen()) {
            List<Zelle> zellen = new ArrayList<>();
            zellen.add(Zelle.text(zeile.bezeichnung()));
            for (int s = 0; s < werte; s++) {
                var wert = s < zeile.werte().size() ? zeile.werte().get(s) : null;
                zellen.add(new Zelle(Lagewortlaut.wert(zeile, s, DOKUMENT), wert == null ? null : wert.zahl(),
                        wert != null && wert.einheit() == Lageeinheit.PERSONEN));
            }
            if (block.tendenzspalte()) {
                zellen.add(Zelle.text(zeile.tendenz() == null ? Zahlenformat.FEHLT : zeile.tendenz()));
            }
            zeilen.add(new Zeile(Zeilenart.NORMAL, zellen));
        }
        List<String> hinweise = new ArrayList<>();
        if (block.quelle() != null) {
            hinweise.add(worte.wort("quelle", block.quelle()));
        }
        if (block.stichtag() != null) {
            hinweise.add(worte.wort("stichtag", Zahlenformat.datum(block.stichtag())));
        }
        if (block.datenstand() != null) {
            hinweise.add(worte.wort("datenstand", Zahlenformat.datum(block.datenstand())));
        }
        if (block.hinweis() != null) {
            hinweise.add(block.hinweis());
        }
        return new Tabelle(ueberschrift(block), spalten, 1, zeilen, hinweise);
    }

    private static boolean zeigbar(Tabelle tabelle) {
        return tabelle.zeilen().size() > 1 && tabelle.zeilen().stream().allMatch(z -> {
            for (int s = 1; s < z.zellen().size(); s++) {
                if (tabelle.spalten().get(s).zahl() && z.zellen().get(s).zahl() == null) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean veraenderung(Lageblock block) {
        return block.zeilen().stream().flatMap(z -> z.werte().stream()).map(Lagewert::einheit)
                .allMatch(e -> e == Lageeinheit.VERAENDERUNG_PROZENT || e == Lageeinheit.PROZENTPUNKTE);
    }

    /** A picture shows numbers only; the words beside them stay in the table. */
    private static Tabelle nurZahlen(Tabelle tabelle) {
        List<Integer> behalten = new ArrayList<>();
        for (int s = 0; s < tabelle.spalten().size(); s++) {
            if (s == 0 || tabelle.spalten().get(s).zahl()) {
                behalten.add(s);
            }
        }
        return new Tabelle(tabelle.titel(), behalten.stream().map(tabelle.spalten()::get).toList(), 1,
                tabelle.zeilen().stream().map(z -> new Zeile(z.art(), behalten.stream().map(z.zellen()::get).toList()))
                        .toList(), tabelle.hinweise());
    }
}
