package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The plan as a form: a field for every value that is entered, a text for every one that is computed. */
record Raster(List<Planspalte> spalten, List<String> veraenderungen, List<Gruppe> gruppen) {

    record Gruppe(Instrumentgruppe gruppe, String einheit, List<Zeile> zeilen, @Nullable Zeile summe) {}

    /** @param ableitung keys of the lines it adds, comma between them; empty for others */
    record Zeile(
            String schluessel, String name, String einheit, Einheit art, boolean zaehlt, String ableitung, String rolle,
            List<Zelle> zellen, List<Unterschied> unterschiede) {}

    /** {@code name}: of the field, null where the value is computed. {@code vorher}: what the page showed when it was made. */
    record Zelle(@Nullable String name, String bezeichnung, String text, String vorher, @Nullable String fehler, boolean vergleich,
            int spalte) {}

    /** {@code spalte} minus {@code gegen}, as indexes of the columns. */
    record Unterschied(String text, int spalte, int gegen) {}

    /**
     * @param getippt what stands in the fields instead of the saved values, by {@code zeile/jahr/einheit}, and what stood
     *     there before, by the same with {@code alt/}
     */
    static Raster von(Planung plan, Plansaetze saetze, Map<String, String> getippt, Map<String, String> fehler) {
        return new Raster(plan.spalten(),
                plan.vergleichsspalte().isEmpty() ? List.of() : plan.planspalten().stream().map(Planspalte::bezeichnung).toList(),
                plan.gruppen().stream().map(g -> gruppe(plan, saetze, g, getippt, fehler)).toList());
    }

    private static Gruppe gruppe(Planung plan, Plansaetze saetze, Instrumentgruppe gruppe, Map<String, String> getippt, Map<String, String> fehler) {
        var zeilen = new ArrayList<Zeile>();
        for (var zeile : gruppe.zeilen()) {
            for (var einheit : plan.einheiten(zeile)) {
                zeilen.add(zeile(plan, saetze, gruppe, zeile, einheit, getippt, fehler));
            }
        }
        return new Gruppe(gruppe, saetze.wort(gruppe.einheit()), List.copyOf(zeilen),
                gruppe.summeAusweisen() && gruppe.einheit().summierbar() ? summe(plan, saetze, gruppe) : null);
    }

    private static Zeile zeile(Planung plan, Plansaetze saetze, Instrumentgruppe gruppe, Planzeile zeile, Einheit einheit,
            Map<String, String> getippt, Map<String, String> fehler) {
        boolean abgeleitet = zeile.rolle() == Planzeile.Rolle.ABGELEITET;
        var zellen = new ArrayList<Zelle>();
        for (int i = 0; i < plan.spalten().size(); i++) {
            var spalte = plan.spalten().get(i);
            String ort = new Rastereingabe.Ort(zeile.schluessel(), spalte.jahr(), einheit).name();
            String gespeichert = abgeleitet
                    ? Zahlenformat.menge(plan.wert(zeile, spalte.jahr(), einheit), einheit,
                            plan.genauigkeit(zeile, spalte.jahr(), einheit), Schreibweise.BILDSCHIRM)
                    : Rastereingabe.text(zeile.wert(spalte.jahr(), einheit));
            zellen.add(new Zelle(abgeleitet ? null : ort,
                    zeile.name() + ", " + saetze.wort(einheit) + ", " + spalte.bezeichnung(),
                    getippt.getOrDefault(ort, gespeichert), getippt.getOrDefault(Rastereingabe.ALT + ort, gespeichert),
                    fehler.get(Rastereingabe.WERT + ort),
                    spalte.vergleich(), i));
        }
        boolean zaehlt = zeile.rolle() == Planzeile.Rolle.EIGENSTAENDIG && einheit == gruppe.einheit()
                && zeile.einheitIn(gruppe) == einheit;
        return new Zeile(zeile.schluessel(), zeile.name(), saetze.wort(einheit), einheit, zaehlt,
                String.join(",", zeile.ableitung()),
                zeile.rolle() == Planzeile.Rolle.EIGENSTAENDIG ? "" : saetze.wort(zeile.rolle()), zellen,
                unterschiede(plan, einheit, i -> plan.wert(zeile, plan.spalten().get(i).jahr(), einheit)));
    }

    private static Zeile summe(Planung plan, Plansaetze saetze, Instrumentgruppe gruppe) {
        var zellen = new ArrayList<Zelle>();
        for (int i = 0; i < plan.spalten().size(); i++) {
            var spalte = plan.spalten().get(i);
            String text = Zahlenformat.menge(plan.summe(gruppe, spalte.jahr()), gruppe.einheit(),
                    plan.genauigkeit(gruppe, spalte.jahr()), Schreibweise.BILDSCHIRM);
            zellen.add(new Zelle(null, "", text, text, null, spalte.vergleich(), i));
        }
        return new Zeile(gruppe.schluessel(), gruppe.name(), saetze.wort(gruppe.einheit()), gruppe.einheit(), false, "", "",
                zellen, unterschiede(plan, gruppe.einheit(), i -> plan.summe(gruppe, plan.spalten().get(i).jahr())));
    }

    private interface Wert {
        OptionalLong in(int spalte);
    }

    private static List<Unterschied> unterschiede(Planung plan, Einheit einheit, Wert wert) {
        return plan.vergleichsspalte().map(gegen -> plan.planspalten().stream().map(spalte -> {
            int i = plan.spalten().indexOf(spalte);
            int g = plan.spalten().indexOf(gegen);
            return new Unterschied(Zahlenformat.mengenveraenderung(Planung.veraenderung(wert.in(i), wert.in(g)), einheit,
                    Schreibweise.BILDSCHIRM), i, g);
        }).toList()).orElse(List.of());
    }
}
