package de.wirkungskreis.lage;

import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.programm.Ding;
import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.programm.Jahresverschiebung;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Verweis;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class Lageinhalt implements Fassungsinhalt {

    private final JdbcLageberichte lageberichte;
    private final Programme programme;

    Lageinhalt(JdbcLageberichte lageberichte, Programme programme) {
        this.lageberichte = lageberichte;
        this.programme = programme;
    }

    @Override
    public void uebernehmen(Fassung von, Fassung nach) {
        lageberichte.schreiben(nach.id(), lageberichte.derFassung(von.id()));
    }

    /** Blocks, rows and sentences around a number stay; a new year needs new observations. */
    @Override
    public void fortfuehren(Fassung von, Programm nachProgramm, Fassung nach) {
        var verschiebung = Jahresverschiebung.zwischen(programme.mit(von.programm()).orElseThrow(), nachProgramm);
        lageberichte.schreiben(nach.id(), fortgefuehrt(lageberichte.derFassung(von.id()), verschiebung));
    }

    static Lagebericht fortgefuehrt(Lagebericht bericht, Jahresverschiebung verschiebung) {
        return new Lagebericht(bericht.bloecke().stream().map(block -> new Lageblock(block.schluessel(), block.art(),
                verschiebung.imText(block.ueberschrift()), block.quelle(), null, null, null, block.hinweis(),
                block.spalten().stream().map(verschiebung::imText).toList(), block.tendenzspalte(),
                block.zeilen().stream().map(zeile -> ohneWerte(zeile, verschiebung)).toList(),
                block.punkte().stream().filter(Lagewortlaut::hatPlatzhalter).map(verschiebung::imText).toList(),
                0)).toList());
    }

    private static Lagezeile ohneWerte(Lagezeile zeile, Jahresverschiebung verschiebung) {
        return new Lagezeile(zeile.schluessel(), verschiebung.imText(zeile.bezeichnung()), zeile.gruppe(), zeile.raum(),
                zeile.definition(), List.of(), null);
    }

    @Override
    public List<Inhaltspunkt> punkte(Fassung fassung) {
        return lageberichte.derFassung(fassung.id()).bloecke().stream()
                .flatMap(block -> Lagepunkte.desBlocks(block).stream()).toList();
    }

    @Override
    public List<Ding> dinge(long fassung) {
        return lageberichte.derFassung(fassung).bloecke().stream()
                .map(block -> new Ding(Dingart.LAGEBLOCK, block.schluessel(), block.ueberschrift())).toList();
    }

    @Override
    public List<Verweis> verweise(long fassung) {
        return lageberichte.derFassung(fassung).bloecke().stream().flatMap(block -> block.zeilen().stream()
                .filter(zeile -> zeile.raum() != null)
                .map(zeile -> new Verweis(Dingart.RAUMBEZUG, zeile.raum(), "lage.bloecke[].zeilen[].raum", zeile.bezeichnung(),
                        "/lage#" + block.schluessel()))).toList();
    }
}
