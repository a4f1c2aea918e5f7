package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Programmjahr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that reach across lines; what one record can check alone, it checks itself. */
final class Planpruefung {

    private final Planung plan;
    private final Map<String, Planzeile> zeilen = new HashMap<>();
    private final List<String> maengel = new ArrayList<>();

    private Planpruefung(Planung plan) {
        this.plan = plan;
        plan.zeilen().forEach(zeile -> zeilen.putIfAbsent(zeile.schluessel(), zeile));
    }

    static List<String> maengel(Planung plan) {
        var pruefung = new Planpruefung(plan);
        pruefung.doppelteSchluessel();
        plan.zeilen().forEach(zeile -> {
            pruefung.ableitung(zeile);
            pruefung.werte(zeile);
            pruefung.monate(zeile);
        });
        return List.copyOf(pruefung.maengel);
    }

    private void doppelteSchluessel() {
        doppelte(plan.spalten().stream().map(s -> s.jahr().toString())).forEach(jahr ->
                maengel.add("Das Jahr " + jahr + " hat zwei Spalten"));
        doppelte(plan.gruppen().stream().map(Instrumentgruppe::schluessel)).forEach(schluessel ->
                maengel.add("Der Schlüssel „" + schluessel + "“ steht für zwei Gruppen"));
        doppelte(plan.zeilen().map(Planzeile::schluessel)).forEach(schluessel ->
                maengel.add("Der Schlüssel „" + schluessel + "“ steht für zwei Planzeilen"));
        doppelte(plan.kommunaleLeistungen().stream().map(KommunaleLeistung::schluessel)).forEach(schluessel ->
                maengel.add("Der Schlüssel „" + schluessel + "“ steht für zwei kommunale Leistungen"));
    }

    private static Set<String> doppelte(Stream<String> werte) {
        return werte.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(e -> e.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void ableitung(Planzeile zeile) {
        doppelte(zeile.ableitung().stream()).forEach(doppelt -> maengel.add(
                "Die Zeile „" + zeile.name() + "“ nennt „" + doppelt + "“ zweimal"));
        for (String teil : zeile.ableitung()) {
            if (!zeilen.containsKey(teil)) {
                maengel.add("Die Zeile „" + zeile.name() + "“ ist aus „" + teil + "“ abgeleitet; diese Zeile gibt es nicht");
            }
        }
        if (erreicht(zeile.schluessel(), zeile, new HashSet<>())) {
            maengel.add("Die Zeile „" + zeile.name() + "“ ist aus sich selbst abgeleitet");
        }
    }

    private boolean erreicht(String gesucht, Planzeile von, Set<String> besucht) {
        for (String teil : von.ableitung()) {
            if (teil.equals(gesucht)) {
                return true;
            }
            var zeile = zeilen.get(teil);
            if (zeile != null && besucht.add(teil) && erreicht(gesucht, zeile, besucht)) {
                return true;
            }
        }
        return false;
    }

    private void werte(Planzeile zeile) {
        if (zeile.rolle() == Planzeile.Rolle.ABGELEITET && !zeile.werte().isEmpty()) {
            maengel.add("Die abgeleitete Zeile „" + zeile.name() + "“ hat eigene Werte; sie wird berechnet");
        }
        Set<Programmjahr> jahre = plan.spalten().stream().map(Planspalte::jahr).collect(Collectors.toSet());
        zeile.werte().stream().map(Planwert::jahr).distinct().filter(jahr -> !jahre.contains(jahr)).forEach(jahr ->
                maengel.add("Die Zeile „" + zeile.name() + "“ hat einen Wert für " + jahr + ", aber dieses Jahr hat keine Spalte"));
        zeile.werte().stream().filter(w -> w.wert() < 0).forEach(w ->
                maengel.add("Die Zeile „" + zeile.name() + "“ hat für " + w.jahr() + " einen negativen Wert"));
        doppelte(zeile.werte().stream().map(w -> w.jahr() + " in " + w.einheit())).forEach(doppelt ->
                maengel.add("Die Zeile „" + zeile.name() + "“ hat zwei Werte für " + doppelt));
    }

    private void monate(Planzeile zeile) {
        doppelte(zeile.profile().stream().map(p -> p.jahr() + " in " + p.einheit())).forEach(doppelt ->
                maengel.add("Die Zeile „" + zeile.name() + "“ hat zwei Monatsprofile für " + doppelt));
        for (var profil : zeile.profile()) {
            var wert = zeile.wert(profil.jahr(), profil.einheit());
            if (wert.isEmpty()) {
                maengel.add("Das Monatsprofil " + profil.jahr() + " der Zeile „" + zeile.name() + "“ gehört zu keinem Jahreswert");
            } else if (wert.get().wert() != profil.summe()) {
                maengel.add("Die Monate der Zeile „" + zeile.name() + "“ ergeben " + profil.summe() + ", das Jahr "
                        + profil.jahr() + " hat " + wert.get().wert());
            }
        }
    }
}
