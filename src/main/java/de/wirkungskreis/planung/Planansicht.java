package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Programminhalt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The plan as the page shows it: every cell a text, with the number behind it and the way to its Herleitung. */
record Planansicht(List<Spalte> spalten, List<Gruppe> gruppen, List<Gesamt> gesamt) {

    /** @param art {@code plan}, {@code vorjahr} (shown in grey), {@code veraenderung} */
    record Spalte(String titel, @Nullable String zusatz, String art) {}

    /** {@code wert}: the number for charts, plain decimal; null where there is none. */
    record Zelle(String text, @Nullable String wert, @Nullable String pfad, String art) {}

    record Zeile(
            Planzeile zeile, String einheit, boolean weitereEinheit, String kurz, List<String> merkmale, Optional<Recht> recht,
            List<Verweis> vorhaben, List<Zelle> zellen) {}

    record Verweis(String text, String pfad) {}

    /** One line alone, as its own page tells of it. */
    static Zeile zeile(Planung plan, Plansaetze saetze, Planzeile zeile, Instrumente instrumente, Programminhalt programm, Function<String, String> pfad) {
        var gruppe = plan.gruppeVon(zeile);
        return new Bau(plan, saetze, instrumente, programm, pfad).zeile(gruppe, zeile, zeile.einheitIn(gruppe));
    }

    /** What the law says about the line's instrument on the first day of the plan year. */
    record Recht(String norm, String zahlt, String am, String pfad, boolean belastetEgt, boolean geprueft) {}

    record Gruppe(Instrumentgruppe gruppe, String einheit, List<Zeile> zeilen, Optional<List<Zelle>> summe) {}

    /** All independent lines of a unit over all groups, and the groups' parts in it. */
    record Gesamt(Einheit einheit, String name, List<String> jahre, List<Gruppensumme> gruppen, List<Zelle> zellen) {}

    record Gruppensumme(String name, List<Zelle> zellen) {}

    static Planansicht von(Planung plan, Plansaetze saetze, Instrumente instrumente, Programminhalt programm,
            Function<String, String> pfad) {
        return new Bau(plan, saetze, instrumente, programm, pfad).ansicht();
    }

    private record Bau(
            Planung plan, Plansaetze saetze, Instrumente instrumente, Programminhalt programm, Function<String, String> pfad) {

        Planansicht ansicht() {
            return new Planansicht(spalten(), plan.gruppen().stream().map(this::gruppe).toList(),
                    Arrays.stream(Einheit.values()).filter(Einheit::summierbar).map(this::gesamt)
                            .flatMap(Optional::stream).toList());
        }

        private List<Spalte> spalten() {
            var spalten = new ArrayList<Spalte>();
            for (var spalte : plan.spalten()) {
                String wertart = spalte.wertart() == de.wirkungskreis.kern.Wertart.UNBENANNT
                        ? null : saetze.wort(spalte.wertart());
                spalten.add(new Spalte(spalte.bezeichnung(), wertart, spalte.vergleich() ? "vorjahr" : "plan"));
            }
            plan.vergleichsspalte().ifPresent(gegen -> plan.planspalten().forEach(spalte -> spalten.add(new Spalte(
                    "Veränderung", plan.planspalten().size() == 1 ? null
                            : spalte.bezeichnung() + " gegen " + gegen.bezeichnung(), "veraenderung"))));
            return List.copyOf(spalten);
        }

        private Gruppe gruppe(Instrumentgruppe gruppe) {
            var zeilen = gruppe.zeilen().stream().flatMap(z -> plan.einheiten(z).stream().map(e -> zeile(gruppe, z, e))).toList();
            Optional<List<Zelle>> summe = gruppe.summeAusweisen() && gruppe.einheit().summierbar()
                    ? Optional.of(zellen("gruppe/" + gruppe.schluessel(), gruppe.einheit(),
                            jahr -> plan.summe(gruppe, jahr), jahr -> plan.genauigkeit(gruppe, jahr)))
                    : Optional.empty();
            return new Gruppe(gruppe, saetze.wort(gruppe.einheit()), zeilen, summe);
        }

        private Zeile zeile(Instrumentgruppe gruppe, Planzeile zeile, Einheit einheit) {
            boolean weitere = einheit != zeile.einheitIn(gruppe);
            var zellen = zellen("zeile/" + zeile.schluessel(), einheit, jahr -> plan.wert(zeile, jahr, einheit),
                    jahr -> plan.genauigkeit(zeile, jahr, einheit));
            return new Zeile(zeile, saetze.wort(einheit), weitere, kurz(zeile, weitere), weitere ? List.of() : merkmale(zeile),
                    weitere ? Optional.empty() : recht(zeile), weitere ? List.of() : vorhaben(zeile), zellen);
        }

        /** What nobody may miss beside the unit: that the line does not count, or that somebody else pays. */
        private String kurz(Planzeile zeile, boolean weitere) {
            var worte = new ArrayList<String>();
            if (zeile.rolle() != Planzeile.Rolle.EIGENSTAENDIG) {
                worte.add(saetze.wort(zeile.rolle()));
            }
            if (!weitere) {
                recht(zeile).filter(r -> !r.belastetEgt()).ifPresent(r -> worte.add("zahlt: " + r.zahlt()));
            }
            return String.join(" · ", worte);
        }

        List<String> merkmale(Planzeile zeile) {
            var worte = new ArrayList<String>();
            if (zeile.beschaffungsweg() != null) {
                worte.add(saetze.wort(zeile.beschaffungsweg()));
            }
            if (zeile.absicht() != null) {
                worte.add("Absicht: " + saetze.wort(zeile.absicht()));
            }
            if (zeile.raum() != null) {
                worte.add(programm.raumbezuege().stream().filter(r -> r.schluessel().equals(zeile.raum()))
                        .map(r -> r.name()).findFirst().orElse(zeile.raum()));
            }
            if (zeile.personengruppe() != null) {
                worte.add(zeile.personengruppe());
            }
            return worte;
        }

        private Optional<Recht> recht(Planzeile zeile) {
            var jahr = plan.planspalten().stream().findFirst().or(() -> plan.spalten().stream().findFirst());
            if (zeile.instrument() == null || jahr.isEmpty()) {
                return Optional.empty();
            }
            var stichtag = jahr.get().jahr().zeitraum().von();
            return instrumente.mit(zeile.instrument()).flatMap(i -> i.am(stichtag).filter(Instrument.Geltung::inKraft)
                    .map(g -> new Recht(g.norm(), saetze.zahlt(g), Zahlenformat.datum(stichtag),
                            "/instrumente/" + i.schluessel() + "?am=" + stichtag, g.belastetEgt(), g.rechtGeprueft())));
        }

        private List<Verweis> vorhaben(Planzeile zeile) {
            return zeile.vorhaben().stream().map(programm::vorhaben).flatMap(Optional::stream)
                    .map(v -> new Verweis(v.name(), pfad.apply("/vorhaben/" + v.schluessel()))).toList();
        }

        private Optional<Gesamt> gesamt(Einheit einheit) {
            if (plan.spalten().stream().allMatch(s -> plan.gesamt(einheit, s.jahr()).isEmpty())) {
                return Optional.empty();
            }
            var gruppen = plan.gruppen().stream()
                    .filter(g -> plan.spalten().stream().anyMatch(s -> plan.anteil(g, einheit, s.jahr()).isPresent()))
                    .map(g -> new Gruppensumme(g.name(), zellen(null, einheit, jahr -> plan.anteil(g, einheit, jahr),
                            jahr -> plan.genauigkeit(g, einheit, jahr)))).toList();
            return Optional.of(new Gesamt(einheit, saetze.wort(einheit),
                    plan.spalten().stream().map(Planspalte::bezeichnung).toList(), gruppen,
                    zellen("gesamt/" + einheit, einheit, jahr -> plan.gesamt(einheit, jahr),
                            jahr -> plan.genauigkeit(einheit, jahr))));
        }

        private List<Zelle> zellen(@Nullable String woher, Einheit einheit, Function<Programmjahr, OptionalLong> wert,
                Function<Programmjahr, Genauigkeit> genauigkeit) {
            var zellen = new ArrayList<Zelle>();
            for (var spalte : plan.spalten()) {
                zellen.add(zelle(wert.apply(spalte.jahr()), einheit, genauigkeit.apply(spalte.jahr()),
                        herleitung(woher, spalte.jahr().toString(), einheit), spalte.vergleich() ? "vorjahr" : "plan"));
            }
            plan.vergleichsspalte().ifPresent(gegen -> plan.planspalten().forEach(spalte -> zellen.add(unterschied(
                    Planung.veraenderung(wert.apply(spalte.jahr()), wert.apply(gegen.jahr())), einheit,
                    herleitung(woher, "veraenderung-" + spalte.jahr(), einheit)))));
            return List.copyOf(zellen);
        }

        private @Nullable String herleitung(@Nullable String woher, String was, Einheit einheit) {
            return woher == null ? null : pfad.apply("/planung/herleitung/" + woher + "/" + was
                    + (woher.startsWith("zeile/") ? "?einheit=" + einheit : ""));
        }

        private static Zelle zelle(OptionalLong wert, Einheit einheit, Genauigkeit genauigkeit, @Nullable String pfad, String art) {
            return new Zelle(Zahlenformat.menge(wert, einheit, genauigkeit, Schreibweise.BILDSCHIRM), zahl(wert, einheit), pfad, art);
        }

        private static Zelle unterschied(OptionalLong wert, Einheit einheit, @Nullable String pfad) {
            return new Zelle(Zahlenformat.mengenveraenderung(wert, einheit, Schreibweise.BILDSCHIRM), zahl(wert, einheit),
                    pfad, "veraenderung");
        }

        private static @Nullable String zahl(OptionalLong wert, Einheit einheit) {
            return wert.isEmpty() ? null : Zahlenformat.alsDezimal(wert.getAsLong(), einheit).toPlainString();
        }
    }
}
