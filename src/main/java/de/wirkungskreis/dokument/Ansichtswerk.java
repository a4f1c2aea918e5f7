package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.dokument.Block.Liste;
import de.wirkungskreis.dokument.Block.Schaubild;
import de.wirkungskreis.dokument.Block.Tabellenblock;
import de.wirkungskreis.dokument.Dokument.Kapitel;
import de.wirkungskreis.dokument.Dokument.Titelblatt;
import de.wirkungskreis.programm.Jobcenter;
import de.wirkungskreis.programm.Programme;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a document of a page, so that the same writer makes its slides. */
@Component
class Ansichtswerk implements Ansichtsfolien {

    private final Programme programme;
    private final Freigabe freigabe;
    private final Worte worte;

    Ansichtswerk(Programme programme, Freigabe freigabe, MessageSource texte) {
        this.programme = programme;
        this.freigabe = freigabe;
        this.worte = new Worte(texte);
    }

    @Override
    public byte[] pptx(Ansicht ansicht) {
        return Pptx.schreiben(dokument(ansicht, programme.jobcenter().map(Jobcenter::name).orElse("")), worte);
    }

    Dokument dokument(Ansicht ansicht, String jobcenter) {
        var kapitel = new ArrayList<Kapitel>();
        for (var abschnitt : ansicht.abschnitte()) {
            kapitel.add(new Kapitel("k" + kapitel.size(), abschnitt.titel(), false, bloecke(abschnitt)));
        }
        return new Dokument(new Titelblatt(ansicht.titel(), jobcenter.isEmpty() ? null : jobcenter, ansicht.untertitel(), List.of(), ansicht.angaben()),
                (jobcenter.isEmpty() ? "" : jobcenter + " · ") + ansicht.laufzeile(), ansicht.stand(), kapitel);
    }

    private List<Block> bloecke(Abschnitt abschnitt) {
        var bloecke = new ArrayList<Block>();
        if (!abschnitt.saetze().isEmpty()) {
            bloecke.add(new Liste(abschnitt.saetze().stream().map(Liste.Punkt::schlicht).toList()));
        }
        var tabelle = abschnitt.tabelle();
        if (tabelle != null) {
            if (abschnitt.bildspalten() > 0) {
                var bild = freigabe.freigeben(spalten(tabelle, 1 + abschnitt.bildspalten()));
                bloecke.add(new Schaubild(Schaubild.Art.BALKEN, tabelle.titel(), Bildbeschreibung.von(bild.tabelle()), bild));
            }
            bloecke.add(new Tabellenblock(freigabe.freigeben(tabelle)));
        }
        return bloecke;
    }

    private static Tabelle spalten(Tabelle tabelle, int anzahl) {
        return new Tabelle(tabelle.titel(), tabelle.spalten().subList(0, anzahl), 1, tabelle.zeilen().stream()
                .map(z -> new Tabelle.Zeile(z.art(), z.zellen().subList(0, anzahl))).toList(), List.of());
    }
}
