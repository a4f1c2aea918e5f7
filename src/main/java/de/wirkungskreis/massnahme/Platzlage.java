package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Euro;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Places that were agreed on against people in them. A month nobody has counted is not there.
 *
 * @param leere Maßnahmen that pay for places nobody has, dearest first
 */
public record Platzlage(List<Monat> monate, List<Leerstelle> leere) {

    /**
     * @param bezahlt filled, or empty and paid all the same; {@code leer} of them
     * @param leerstand what the empty ones cost
     * @param ohneSatz Maßnahmen with empty places nobody has entered a price for: {@code leerstand} says too little
     */
    public record Monat(YearMonth monat, long plaetze, long besetzt, long bezahlt, long leer, Euro leerstand, int ohneSatz) {}

    /** In the last month, and what it has cost over all of them. */
    public record Leerstelle(String schluessel, String name, long besetzt, long bezahlt, Euro imMonat, Euro bisher) {}

    static Platzlage von(Collection<Belegung> belegungen, YearMonth von, YearMonth bis) {
        var monate = new ArrayList<Monat>();
        for (var m = von; !m.isAfter(bis); m = m.plusMonths(1)) {
            var monat = m;
            var dann = belegungen.stream().flatMap(b -> b.monate().stream()).filter(x -> x.monat().equals(monat) && x.kontingent() != null
                    && x.zahlen() != null).toList();
            if (!dann.isEmpty()) {
                monate.add(new Monat(monat, dann.stream().mapToLong(x -> x.kontingent() == null ? 0 : x.kontingent().plaetze()).sum(),
                        dann.stream().mapToLong(x -> x.besetzt().orElse(0)).sum(), dann.stream().mapToLong(x -> x.bezahlt().orElse(0)).sum(),
                        dann.stream().mapToLong(x -> x.leer().orElse(0)).sum(), dann.stream().map(x -> x.leerstand().orElse(Euro.NULL))
                                .reduce(Euro.NULL, Euro::plus),
                        (int) dann.stream().filter(x -> x.leer().orElse(0) > 0 && !x.mitSatz()).count()));
            }
        }
        return new Platzlage(monate, monate.isEmpty() ? List.of() : belegungen.stream().flatMap(b -> leerstelle(b, von,
                monate.get(monate.size() - 1).monat()).stream()).sorted(Comparator.comparing((Leerstelle l) -> l.imMonat().cent()).reversed()).toList());
    }

    private static List<Leerstelle> leerstelle(Belegung belegung, YearMonth von, YearMonth letzter) {
        return belegung.monate().stream().filter(m -> m.monat().equals(letzter) && m.leer().orElse(0) > 0).map(m -> new Leerstelle(
                belegung.massnahme().schluessel(), belegung.massnahme().angaben().name(), m.besetzt().orElse(0), m.bezahlt().orElse(0),
                m.leerstand().orElse(Euro.NULL), belegung.monate().stream().filter(x -> !x.monat().isBefore(von) && !x.monat().isAfter(letzter))
                        .map(x -> x.leerstand().orElse(Euro.NULL)).reduce(Euro.NULL, Euro::plus))).toList();
    }
}
