package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Plans no Jobcenter would write, but every one valid. */
final class Zufallsplan {

    private Zufallsplan() {}

    static Planung plan(Random zufall) {
        var jahre = IntStream.rangeClosed(2020, 2020 + zufall.nextInt(4)).mapToObj(Programmjahr::new).toList();
        var spalten = jahre.stream().map(j -> new Planspalte(j, zufall.nextBoolean(), eines(Wertart.values(), zufall), "Spalte " + j)).toList();
        var gruppen = new ArrayList<Instrumentgruppe>();
        var fruehere = new ArrayList<String>();
        int anzahl = zufall.nextInt(5);
        for (int g = 0; g < anzahl; g++) {
            var zeilen = new ArrayList<Planzeile>();
            var einheit = eines(Einheit.values(), zufall);
            for (int z = zufall.nextInt(6); z > 0; z--) {
                var zeile = zeile("z" + zufall.nextInt(20) + "-" + g + "-" + z, einheit, jahre, fruehere, zufall);
                zeilen.add(zeile);
                fruehere.add(zeile.schluessel());
            }
            gruppen.add(new Instrumentgruppe("g" + g, "Gruppe " + zufall.nextInt(3), einheit, zufall.nextBoolean(), List.copyOf(zeilen), 0));
        }
        var leistungen = IntStream.range(0, zufall.nextInt(3)).mapToObj(i -> new KommunaleLeistung("l" + i, "Leistung " + zufall.nextInt(9),
                null, null, zufall.nextBoolean() ? null : zufall.nextInt(99), null, 0)).toList();
        return new Planung(spalten, List.copyOf(gruppen), zufall.nextBoolean() ? null : "Überschrift", leistungen, 0);
    }

    private static Planzeile zeile(String schluessel, Einheit einheit, List<Programmjahr> jahre, List<String> fruehere, Random zufall) {
        var rolle = eines(Planzeile.Rolle.values(), zufall);
        var eigene = zufall.nextInt(4) == 0 ? eines(Einheit.values(), zufall) : null;
        if (rolle == Planzeile.Rolle.ABGELEITET && fruehere.isEmpty()) {
            rolle = Planzeile.Rolle.EIGENSTAENDIG;
        }
        var ableitung = rolle == Planzeile.Rolle.ABGELEITET
                ? zufall.ints(1 + zufall.nextInt(3), 0, fruehere.size()).distinct().mapToObj(fruehere::get).toList() : List.<String>of();
        var werte = new ArrayList<Planwert>();
        var profile = new ArrayList<Monatsprofil>();
        if (rolle != Planzeile.Rolle.ABGELEITET) {
            for (var jahr : jahre) {
                for (var e : List.of(eigene == null ? einheit : eigene, Einheit.EUR)) {
                    if (zufall.nextInt(5) > 0 && werte.stream().noneMatch(w -> w.jahr().equals(jahr) && w.einheit() == e)) {
                        var wert = new Planwert(jahr, e, Math.max(0, zufall.nextInt(3000) - 500), eines(Genauigkeit.values(), zufall));
                        werte.add(wert);
                        if (zufall.nextInt(3) == 0) {
                            profile.add(Monatsprofil.gleichmaessig(jahr, e, wert.wert()));
                        }
                    }
                }
            }
        }
        return new Planzeile(schluessel, "Zeile " + zufall.nextInt(5), null, rolle, ableitung, eigene,
                zufall.nextBoolean() ? null : eines(Absicht.values(), zufall), null, zufall.nextBoolean() ? null : "Herford", null,
                zufall.nextBoolean() ? List.of() : List.of("V1", "V2"), List.copyOf(werte), List.copyOf(profile), 0);
    }

    private static <T> T eines(T[] werte, Random zufall) {
        return werte[zufall.nextInt(werte.length)];
    }
}
