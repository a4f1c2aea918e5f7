package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.TabellenXlsx;
import java.util.ArrayList;
import java.util.List;

/** The tables of the document as a workbook with real numbers. */
final class Xlsx {

    private Xlsx() {}

    static byte[] schreiben(Dokument dokument, Worte worte) {
        List<String> hinweise = new ArrayList<>();
        hinweise.add(dokument.laufzeile());
        dokument.titelblatt().angaben().forEach(a -> hinweise.add(a.name() + ": " + a.wert()));
        hinweise.addAll(dokument.titelblatt().weg());
        hinweise.add(worte.wort("xlsx.hinweis"));
        return TabellenXlsx.schreiben(dokument.titelblatt().titel(),
                dokument.tabellen().map(Block.Tabellenblock::freigegeben).toList(), hinweise, dokument.stand());
    }
}
