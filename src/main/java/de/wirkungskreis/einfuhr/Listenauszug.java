package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Eingabetext;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Of a list that somebody has, the lines that matter, with something added. Held in memory from end to end: nothing of it
 * is written anywhere.
 */
@Component
public class Listenauszug {

    private final Einfuhrworte worte;

    Listenauszug(Einfuhrworte worte) {
        this.worte = worte;
    }

    /**
     * @param mappe whether the list came as a workbook
     * @param gelesen lines with something in the column
     */
    public record Auszug(Tabelle tabelle, boolean mappe, int gelesen) {}

    /**
     * @param spalte which column of the list is looked at, by its headings
     * @param dazu headings of what is added
     * @param treffer what is added to a line with this value; empty: the line is left out
     * @throws Abgelehnt when it is no list, or has no such column
     */
    public Auszug von(byte[] datei, String titel, Einfuhrspalte spalte, List<String> dazu, Function<String, List<List<Zelle>>> treffer) {
        var liste = Tabellendatei.oeffnen(Dateiinhalt.von(datei), worte);
        var kopf = Kopf.suchen(liste, List.of(spalte), worte);
        Integer wo = kopf.erkannt(List.of(spalte)).get(spalte.name());
        if (wo == null) {
            throw worte.abgelehnt("ohneSpalte", spalte.bezeichnung());
        }
        var nummern = kopf.ueberschriften().keySet().stream().sorted().toList();
        List<Tabelle.Zeile> zeilen = new ArrayList<>();
        int[] gelesen = {0};
        liste.lesen(kopf.blatt(), zeile -> {
            if (zeile.nr() > kopf.zeile()) {
                Map<Integer, Zelle> zellen = new HashMap<>();
                zeile.zellen().forEach(z -> zellen.put(z.spalte(), new Zelle(z.text(), z.zahl())));
                String wert = Eingabetext.zeile(zellen.getOrDefault(wo, Zelle.text("")).text());
                gelesen[0] += wert.isEmpty() ? 0 : 1;
                (wert.isEmpty() ? List.<List<Zelle>>of() : treffer.apply(wert)).forEach(zusatz -> zeilen.add(new Tabelle.Zeile(
                        Tabelle.Zeilenart.NORMAL, Stream.concat(nummern.stream().map(n -> zellen.getOrDefault(n, Zelle.text(""))), zusatz.stream()).toList())));
            }
            return true;
        });
        var spalten = Stream.concat(nummern.stream().map(n -> kopf.ueberschriften().get(n)), dazu.stream()).map(Spalte::text).toList();
        return new Auszug(new Tabelle(titel, spalten, 1, zeilen, List.of()), liste.mappe(), gelesen[0]);
    }
}
