package de.wirkungskreis.dokument;

import static de.wirkungskreis.ausgabe.Schreibweise.DOKUMENT;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeile;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.dokument.Block.Schaubild;
import de.wirkungskreis.dokument.Block.Tabellenblock;
import de.wirkungskreis.haushalt.Haushaltsplan;
import de.wirkungskreis.haushalt.Haushaltsrechnung;
import de.wirkungskreis.haushalt.Haushaltsplan.Aufteilung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The money of the year. Available funds and differences are computed, and every difference carries its sign. */
record Haushaltsbau(Haushaltsplan plan, Worte worte, Freigabe freigabe) {

    List<Block> bloecke(String titel) {
        List<Block> bloecke = new ArrayList<>();
        if (plan.spalten().isEmpty()) {
            return bloecke;
        }
        bloecke.add(new Tabellenblock(freigabe.freigeben(tabelle(titel))));
        for (var spalte : planspalten()) {
            String bild = worte.wort("wasserfall", spalte.jahr().toString());
            var daten = freigabe.freigeben(wasserfall(bild, spalte));
            bloecke.add(new Schaubild(Schaubild.Art.WASSERFALL, bild, Bildbeschreibung.von(daten.tabelle()), daten));
        }
        return bloecke;
    }

    private List<Haushaltsplan.Spalte> planspalten() {
        return plan.spalten().stream().filter(s -> !s.vergleich()).toList();
    }

    private Optional<Haushaltsplan.Spalte> vergleichsspalte() {
        return Haushaltsrechnung.vergleichsspalte(plan);
    }

    private List<Haushaltsplan.Spalte> jahre() {
        return Stream.concat(planspalten().stream(), plan.spalten().stream().filter(Haushaltsplan.Spalte::vergleich)).toList();
    }

    private Tabelle tabelle(String titel) {
        List<Spalte> spalten = new ArrayList<>();
        String jahr = planspalten().isEmpty() ? "" : planspalten().get(0).jahr().toString();
        spalten.add(Spalte.text(worte.wort("spalte.ausgabemittel", jahr).strip()));
        jahre().forEach(s -> spalten.add(Spalte.zahl(s.bezeichnung())));
        if (vergleichsspalte().isPresent()) {
            boolean eine = planspalten().size() == 1;
            planspalten().forEach(s -> spalten.add(Spalte.zahl(eine ? worte.wort("spalte.differenz")
                    : worte.wort("spalte.differenzjahr", s.bezeichnung()))));
        }
        List<Zeile> zeilen = new ArrayList<>();
        var wortlaut = plan.beschriftung();
        zeilen.add(zeile(Zeilenart.NORMAL, wortlaut.erwartet(), j -> Optional.of(plan.erwartet(j))));
        davon(zeilen);
        zeilen.add(zeile(Zeilenart.NORMAL, wortlaut.umschichtung(), j -> Optional.of(plan.umschichtung(j))));
        zeilen.add(zeile(Zeilenart.SUMME, wortlaut.verfuegbar(), j -> Optional.of(plan.verfuegbar(j))));
        aufteilung(zeilen, "vorbindung", a -> Optional.ofNullable(a.vorbindung()));
        aufteilung(zeilen, "neugeschaeft", a -> Optional.ofNullable(a.neugeschaeft()));
        plan.zugaenge().stream().filter(z -> !z.quelle().belastetEgt()).map(Zugang::bezeichnung).distinct()
                .forEach(name -> zeilen.add(zeile(Zeilenart.NORMAL, worte.wort("haushalt.nachrichtlich", name),
                        j -> summe(j, name, false))));
        return new Tabelle(titel, spalten, 1, zeilen, List.of());
    }

    /** Where the expected funds come from, once they come from more than one source. */
    private void davon(List<Zeile> zeilen) {
        var namen = plan.zugaenge().stream().filter(z -> z.quelle().belastetEgt()).map(Zugang::bezeichnung).distinct().toList();
        boolean mehrere = plan.spalten().stream().anyMatch(s -> plan.zugaenge().stream()
                .filter(z -> z.quelle().belastetEgt() && z.jahr().equals(s.jahr())).count() > 1);
        if (mehrere) {
            namen.forEach(name -> zeilen.add(zeile(Zeilenart.NORMAL, worte.wort("haushalt.davon", name),
                    j -> summe(j, name, true))));
        }
    }

    private Optional<Euro> summe(Programmjahr jahr, String name, boolean egt) {
        return plan.zugaenge().stream().filter(z -> z.jahr().equals(jahr) && z.bezeichnung().equals(name)
                && z.quelle().belastetEgt() == egt).map(Zugang::betrag).reduce(Euro::plus);
    }

    private void aufteilung(List<Zeile> zeilen, String wort, Function<Aufteilung, Optional<Euro>> teil) {
        if (plan.aufteilungen().stream().anyMatch(a -> teil.apply(a).isPresent())) {
            zeilen.add(zeile(Zeilenart.NORMAL, worte.wort("haushalt.davon", worte.wort("haushalt." + wort)),
                    j -> plan.aufteilung(j).flatMap(teil)));
        }
    }

    private Zeile zeile(Zeilenart art, String name, Function<Programmjahr, Optional<Euro>> betrag) {
        List<Zelle> zellen = new ArrayList<>();
        zellen.add(Zelle.text(name));
        jahre().forEach(s -> zellen.add(betrag.apply(s.jahr())
                .map(b -> new Zelle(Zahlenformat.euro(b, DOKUMENT), zahl(b))).orElse(Zelle.text(Zahlenformat.FEHLT))));
        vergleichsspalte().ifPresent(gegen -> planspalten().forEach(s -> zellen.add(betrag.apply(s.jahr())
                .flatMap(neu -> betrag.apply(gegen.jahr()).map(neu::minus))
                .map(d -> new Zelle(Zahlenformat.euroVeraenderung(d, DOKUMENT), zahl(d)))
                .orElse(Zelle.text(Zahlenformat.FEHLT)))));
        return new Zeile(art, zellen);
    }

    private Tabelle wasserfall(String titel, Haushaltsplan.Spalte spalte) {
        var jahr = spalte.jahr();
        return new Tabelle(titel, List.of(Spalte.text(worte.wort("spalte.position")), Spalte.zahl(spalte.bezeichnung())), 1,
                List.of(balken(Zeilenart.NORMAL, worte.wort("bild.erwartet"), Zahlenformat.euro(plan.erwartet(jahr), DOKUMENT), plan.erwartet(jahr)),
                        balken(Zeilenart.NORMAL, worte.wort("bild.umschichtung"),
                                Zahlenformat.euroVeraenderung(plan.umschichtung(jahr), DOKUMENT), plan.umschichtung(jahr)),
                        balken(Zeilenart.SUMME, worte.wort("bild.verfuegbar"),
                                Zahlenformat.euro(plan.verfuegbar(jahr), DOKUMENT), plan.verfuegbar(jahr))), List.of());
    }

    private static Zeile balken(Zeilenart art, String name, String text, Euro betrag) {
        return new Zeile(art, List.of(Zelle.text(name), new Zelle(text, zahl(betrag))));
    }

    private static BigDecimal zahl(Euro betrag) {
        return betrag.cent() % 100 == 0 ? BigDecimal.valueOf(betrag.cent() / 100) : BigDecimal.valueOf(betrag.cent(), 2);
    }
}
