package de.wirkungskreis.einfuhr;

import de.wirkungskreis.einfuhr.Einfuhrabgleich.Aenderung;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Zeilenfehler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what a list would change, thing by thing, from what each thing says of itself before and after. */
public final class Einfuhrvergleich {

    private final List<Aenderung> aenderungen = new ArrayList<>();
    private final List<Zeilenfehler> fehler = new ArrayList<>();
    private int neu;
    private int geaendert;
    private int gleich;

    /** {@code alt} null: there is no such thing yet. Both by name of the field, in words. */
    public void gegenstand(int zeile, String name, @Nullable Map<String, String> alt, Map<String, String> danach) {
        var vorher = alt == null ? Map.<String, String>of() : alt;
        var felder = new TreeSet<>(danach.keySet());
        felder.addAll(vorher.keySet());
        felder.removeIf(feld -> Objects.equals(vorher.get(feld), danach.get(feld)));
        neu += alt == null ? 1 : 0;
        geaendert += alt != null && !felder.isEmpty() ? 1 : 0;
        gleich += alt != null && felder.isEmpty() ? 1 : 0;
        felder.stream().limit(Math.max(0, Einfuhrabgleich.HOECHSTENS - aenderungen.size()))
                .forEach(feld -> aenderungen.add(new Aenderung(zeile, name, feld, vorher.get(feld), danach.get(feld))));
    }

    public void fehler(int zeile, String spalte, String regel, String hinweis) {
        fehler.add(new Zeilenfehler(zeile, spalte, regel, hinweis));
    }

    public Einfuhrabgleich ergebnis() {
        return new Einfuhrabgleich(neu, geaendert, 0, gleich, List.copyOf(aenderungen), List.copyOf(fehler));
    }
}
