package de.wirkungskreis.leistungskette;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.leistungskette.JdbcKetten.Ausgestellt;
import de.wirkungskreis.leistungskette.JdbcKetten.Mensch;
import de.wirkungskreis.leistungskette.JdbcKetten.Spanne;
import de.wirkungskreis.leistungskette.JdbcKetten.Stand;
import de.wirkungskreis.leistungskette.Tafel.Zeile;
import de.wirkungskreis.leistungskette.Uebergang.Art;
import de.wirkungskreis.leistungskette.Wartefall.Bruecke;
import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung;
import de.wirkungskreis.teilnahme.Ergebnisse.Verweisung;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Gutschein;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of the report. Who belongs to a group is asked on the day of the exit, or on which a voucher was issued. */
@Component
class Kettenbericht {

    private static final List<String> STUFEN = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    private final JdbcKetten ketten;
    private final Instrumente instrumente;
    private final Wortlaut worte;
    private final Clock uhr;

    Kettenbericht(JdbcKetten ketten, Instrumente instrumente, Wortlaut worte, Clock uhr) {
        this.ketten = ketten;
        this.instrumente = instrumente;
        this.worte = worte;
        this.uhr = uhr;
    }

    List<Tafel> tafeln(Kettenfrage frage) {
        var heute = LocalDate.now(uhr);
        var alle = ketten.ketten();
        var gefragt = gefragt(frage);
        var ausgetreten = alle.values().stream().flatMap(List::stream)
                .filter(g -> g.austritt() != null && frage.imJahr(g.austritt()) && gefragt.gilt(g.person(), g.geschlecht(), g.austritt())).toList();
        var uebergaenge = ausgetreten.stream().filter(g -> g.stufe() != Kettenstufe.ARBEIT)
                .map(g -> Uebergang.nach(g, alle.getOrDefault(g.person(), List.of()))).toList();
        var wartend = ketten.ausgestellt(frage.von(), frage.bis()).stream()
                .filter(a -> gefragt.gilt(a.person(), a.geschlecht(), a.ausgestellt()))
                .map(a -> wartefall(a, alle.getOrDefault(a.person(), List.of()), heute)).toList();
        var staende = ketten.sprachstaende();
        var kurse = ausgetreten.stream().filter(g -> g.stufe() == Kettenstufe.SPRACHE)
                .map(g -> sprachkurs(g, staende.getOrDefault(g.person(), List.of()))).toList();
        var geplant = ketten.geplant(frage.geschlecht()).stream()
                .filter(p -> frage.gruppe() == Gruppe.GESAMT || gefragt.inGruppe(p.person(), heute)).toList();
        var begonnen = ketten.einmuendungen(frage.jahr()).stream().filter(m -> gefragt.gilt(m.fall().person(), m.geschlecht(), m.fall().am()))
                .map(Mensch::fall).toList();
        var verwiesen = ketten.verweisungen(frage.von(), frage.bis()).stream()
                .filter(m -> gefragt.gilt(m.fall().person(), m.geschlecht(), m.fall().am())).map(Mensch::fall).toList();
        return List.of(uebergaenge(uebergaenge, heute), verbindungen(uebergaenge, heute), wartezeiten(wartend, heute), sprache(kurse),
                geplant(geplant, heute), einmuendungen(begonnen), verweisungen(verwiesen));
    }

    /** Of whom the question is. */
    private record Gefragt(Kettenfrage frage, Map<Long, List<Spanne>> gruppe) {

        boolean gilt(long person, Geschlecht geschlecht, LocalDate tag) {
            return (frage.geschlecht() == null || frage.geschlecht() == geschlecht) && (frage.gruppe() == Gruppe.GESAMT || inGruppe(person, tag));
        }

        boolean inGruppe(long person, LocalDate tag) {
            return gruppe.getOrDefault(person, List.of()).stream().anyMatch(s -> s.enthaelt(tag));
        }
    }

    private Gefragt gefragt(Kettenfrage frage) {
        return new Gefragt(frage, frage.gruppe() == Gruppe.GESAMT ? Map.of() : ketten.gruppe(frage.gruppe()));
    }

    private static Wartefall wartefall(Ausgestellt a, List<Glied> kette, LocalDate heute) {
        var bis = a.begonnen() != null ? a.begonnen() : a.gueltigBis().isBefore(heute) ? a.gueltigBis() : heute;
        var andere = kette.stream().filter(g -> !Objects.equals(g.teilnahme(), a.teilnahme())).toList();
        return new Wartefall(a.gutschein(), a.person(), a.art(), a.ausgestellt(), a.gueltigBis(), a.zurueckgegeben(), a.begonnen(),
                Wartefall.bruecke(a.ausgestellt(), bis, andere));
    }

    private static Sprachkurs sprachkurs(Glied kurs, List<Stand> staende) {
        var bis = Objects.requireNonNull(kurs.austritt()).plusMonths(Sprachkurs.NACHTRAG_MONATE);
        return new Sprachkurs(kurs, letzter(staende.stream().filter(s -> !s.seit().isAfter(kurs.eintritt()))),
                letzter(staende.stream().filter(s -> s.seit().isAfter(kurs.eintritt()) && !s.seit().isAfter(bis))));
    }

    private static @Nullable String letzter(Stream<Stand> staende) {
        return staende.map(Stand::stufe).reduce((a, b) -> b).orElse(null);
    }

    private Tafel uebergaenge(List<Uebergang> alle, LocalDate heute) {
        List<Zeile> zeilen = new ArrayList<>();
        for (var stufe : Kettenstufe.values()) {
            var hier = nur(alle, u -> u.von().stufe() == stufe);
            if (!hier.isEmpty()) {
                zeilen.add(uebergang(stufe.name(), worte.wort(stufe), hier, heute));
            }
        }
        if (zeilen.size() > 1) {
            zeilen.add(uebergang("GESAMT", worte.text("leistungskette.gesamt"), alle, heute));
        }
        return new Tafel(Tafel.Art.UEBERGAENGE, List.of("AUSTRITTE", "BEURTEILBAR", "ARBEIT", "GLIED", "OHNE", "QUOTE"), zeilen);
    }

    private static Zeile uebergang(String schluessel, String name, List<Uebergang> hier, LocalDate heute) {
        var beurteilbar = nur(hier, u -> u.beurteilbar(heute));
        return new Zeile(schluessel, name, List.of(Zelle.anzahl("AUSTRITTE", hier), Zelle.anzahl("BEURTEILBAR", beurteilbar),
                Zelle.anzahl("ARBEIT", nur(beurteilbar, u -> u.art() == Art.ARBEIT)), Zelle.anzahl("GLIED", nur(beurteilbar, u -> u.art() == Art.GLIED)),
                Zelle.anzahl("OHNE", nur(beurteilbar, u -> u.art() == Art.OHNE)),
                Zelle.anteil("QUOTE", nur(beurteilbar, u -> u.art() != Art.OHNE), beurteilbar)));
    }

    /** From one kind of link to the next, with the time between: only those that came to one. */
    private Tafel verbindungen(List<Uebergang> alle, LocalDate heute) {
        List<Zeile> zeilen = new ArrayList<>();
        for (var von : Kettenstufe.values()) {
            var beurteilbar = nur(alle, u -> u.von().stufe() == von && u.beurteilbar(heute));
            for (var nach : Kettenstufe.values()) {
                var hier = nur(beurteilbar, u -> u.nach() != null && u.nach().stufe() == nach);
                if (!hier.isEmpty()) {
                    var tage = new Tagesverteilung(hier.stream().map(Uebergang::tage).toList());
                    zeilen.add(new Zeile(von + "-" + nach, worte.text("leistungskette.verbindung", worte.wort(von), worte.wort(nach)), List.of(
                            Zelle.anzahl("UEBERGAENGE", hier), Zelle.anteil("ANTEIL", hier, beurteilbar), Zelle.tage("VIERTEL", tage.quartil(1), hier),
                            Zelle.tage("MEDIAN", tage.quartil(2), hier), Zelle.tage("DREIVIERTEL", tage.quartil(3), hier))));
                }
            }
        }
        return new Tafel(Tafel.Art.VERBINDUNGEN, List.of("UEBERGAENGE", "ANTEIL", "VIERTEL", "MEDIAN", "DREIVIERTEL"), zeilen);
    }

    private Tafel wartezeiten(List<Wartefall> alle, LocalDate heute) {
        List<Zeile> zeilen = new ArrayList<>();
        for (var art : Gutschein.Art.values()) {
            var hier = nur(alle, w -> w.art() == art);
            if (!hier.isEmpty()) {
                var begonnen = nur(hier, w -> w.stand(heute) == Wartefall.Stand.BEGONNEN);
                var wartet = nur(hier, w -> w.stand(heute) == Wartefall.Stand.WARTET);
                var tage = new Tagesverteilung(begonnen.stream().map(w -> w.tage(heute)).toList());
                var bisher = new Tagesverteilung(wartet.stream().map(w -> w.tage(heute)).toList());
                zeilen.add(new Zeile(art.name(), worte.wort(art), List.of(Zelle.anzahl("AUSGESTELLT", hier), Zelle.anzahl("BEGONNEN", begonnen),
                        Zelle.anzahl("WARTET", wartet), Zelle.anzahl("OHNE_BEGINN", nur(hier, w -> w.stand(heute) == Wartefall.Stand.OHNE_BEGINN)),
                        Zelle.tage("VIERTEL", tage.quartil(1), begonnen), Zelle.tage("MEDIAN", tage.quartil(2), begonnen),
                        Zelle.tage("DREIVIERTEL", tage.quartil(3), begonnen), Zelle.tage("BISHER", bisher.quartil(2), wartet),
                        Zelle.anteil("BRUECKENKURS", nur(hier, w -> w.bruecke() == Bruecke.BRUECKENKURS), hier),
                        Zelle.anteil("ANDERES", nur(hier, w -> w.bruecke() == Bruecke.ANDERES), hier))));
            }
        }
        return new Tafel(Tafel.Art.WARTEZEITEN, List.of("AUSGESTELLT", "BEGONNEN", "WARTET", "OHNE_BEGINN", "VIERTEL", "MEDIAN", "DREIVIERTEL", "BISHER",
                "BRUECKENKURS", "ANDERES"), zeilen);
    }

    private Tafel sprache(List<Sprachkurs> alle) {
        var zeilen = alle.stream().map(k -> k.kurs().instrument()).distinct().sorted().map(instrument -> {
            var hier = nur(alle, k -> k.kurs().instrument().equals(instrument));
            var vergleichbar = nur(hier, Sprachkurs::vergleichbar);
            List<Zelle> zellen = new ArrayList<>(List.of(Zelle.anzahl("AUSTRITTE", hier), Zelle.anzahl("VERGLEICHBAR", vergleichbar),
                    Zelle.anzahl("GESTIEGEN", nur(hier, Sprachkurs::gestiegen)), Zelle.anteil("ANTEIL_GESTIEGEN", nur(hier, Sprachkurs::gestiegen), vergleichbar)));
            STUFEN.forEach(s -> zellen.add(Zelle.anzahl(s, nur(hier, k -> s.equals(k.nachher())))));
            return new Zeile(instrument, name(instrument), zellen);
        }).toList();
        return new Tafel(Tafel.Art.SPRACHE, Stream.concat(Stream.of("AUSTRITTE", "VERGLEICHBAR", "GESTIEGEN", "ANTEIL_GESTIEGEN"), STUFEN.stream()).toList(), zeilen);
    }

    private Tafel geplant(List<Planglied> alle, LocalDate heute) {
        var jeInstrument = new TreeMap<String, List<Planglied>>();
        alle.forEach(p -> jeInstrument.computeIfAbsent(p.instrument(), i -> new ArrayList<>()).add(p));
        var zeilen = jeInstrument.entrySet().stream().map(e -> new Zeile(e.getKey(), name(e.getKey()), List.of(Zelle.anzahl("GEPLANT", e.getValue()),
                Zelle.anzahl("VERSPAETET", nur(e.getValue(), p -> p.verspaetet(heute)))))).toList();
        return new Tafel(Tafel.Art.GEPLANT, List.of("GEPLANT", "VERSPAETET"), zeilen);
    }

    private Tafel einmuendungen(List<Einmuendungsfall> alle) {
        List<Zeile> zeilen = new ArrayList<>();
        for (var herkunft : Einmuendung.Herkunft.values()) {
            var hier = nur(alle, e -> e.herkunft() == herkunft);
            if (!hier.isEmpty()) {
                zeilen.add(einmuendung(herkunft.name(), worte.wort(herkunft), hier));
            }
        }
        if (zeilen.size() > 1) {
            zeilen.add(einmuendung("GESAMT", worte.text("leistungskette.gesamt.EINMUENDUNGEN"), alle));
        }
        return new Tafel(Tafel.Art.EINMUENDUNGEN, List.of("ALLE", "BETRIEBLICH", "AUSSERBETRIEBLICH", "SCHULISCH"), zeilen);
    }

    private static Zeile einmuendung(String schluessel, String name, List<Einmuendungsfall> hier) {
        List<Zelle> zellen = new ArrayList<>(List.of(Zelle.anzahl("ALLE", hier)));
        for (var art : Einmuendung.Art.values()) {
            zellen.add(Zelle.anzahl(art.name(), nur(hier, e -> e.art() == art)));
        }
        return new Zeile(schluessel, name, zellen);
    }

    private Tafel verweisungen(List<Verweisungsfall> alle) {
        var zeilen = alle.stream().map(Verweisungsfall::instrument).distinct().sorted().map(instrument -> {
            var hier = nur(alle, v -> v.instrument().equals(instrument));
            List<Zelle> zellen = new ArrayList<>(List.of(Zelle.anzahl("ALLE", hier)));
            for (var ergebnis : Verweisung.Ergebnis.values()) {
                zellen.add(Zelle.anzahl(ergebnis.name(), nur(hier, v -> v.ergebnis() == ergebnis)));
            }
            return new Zeile(instrument, name(instrument), zellen);
        }).toList();
        return new Tafel(Tafel.Art.VERWEISUNGEN, List.of("ALLE", "OFFEN", "ANGENOMMEN", "NICHT_ANGENOMMEN"), zeilen);
    }

    private String name(String instrument) {
        return instrumente.mit(instrument).map(Instrument::name).orElse(instrument);
    }

    private static <T> List<T> nur(List<T> alle, Predicate<T> welche) {
        return alle.stream().filter(welche).toList();
    }
}
