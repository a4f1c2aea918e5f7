package de.wirkungskreis.dokument;

import static de.wirkungskreis.ausgabe.Schreibweise.DOKUMENT;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeile;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.dokument.Block.Liste;
import de.wirkungskreis.dokument.Block.Liste.Punkt;
import de.wirkungskreis.dokument.Block.Schaubild;
import de.wirkungskreis.dokument.Block.Tabellenblock;
import de.wirkungskreis.dokument.Block.Zwischentitel;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.planung.Instrumentgruppe;
import de.wirkungskreis.planung.KommunaleLeistung;
import de.wirkungskreis.planung.Planspalte;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.planung.Planzeile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan tables and the services of the Kommune. Sums and changes are computed here, each time. */
record Planungsbau(Planung planung, Worte worte, Freigabe freigabe) {

    List<Block> bloecke(String titel, List<String> bezuege) {
        var gruppen = bezuege.stream().flatMap(b -> planung.gruppe(b).stream()).toList();
        return gruppen.isEmpty() || planung.spalten().isEmpty() ? List.of()
                : List.of(new Tabellenblock(freigabe.freigeben(tabelle(titel, gruppen))));
    }

    private Tabelle tabelle(String titel, List<Instrumentgruppe> gruppen) {
        List<Zeile> zeilen = new ArrayList<>();
        for (var gruppe : gruppen) {
            zeilen.add(new Zeile(Zeilenart.GRUPPE, Stream.concat(Stream.of(Zelle.text(gruppe.name())),
                    spalten().stream().skip(1).map(s -> Zelle.text(""))).toList()));
            for (var zeile : gruppe.zeilen()) {
                zeilen.add(zeile(gruppe, zeile));
                weitereEinheiten(gruppe, zeile).forEach(einheit -> zeilen.add(werte(Zeilenart.NORMAL,
                        zeile.name() + " (" + worte.wort(einheit) + ")", einheit,
                        spalte -> planung.wert(zeile, spalte.jahr(), einheit),
                        spalte -> planung.genauigkeit(zeile, spalte.jahr(), einheit))));
            }
            if (gruppe.summeAusweisen() && gruppe.einheit().summierbar()) {
                zeilen.add(werte(Zeilenart.SUMME, worte.wort("gesamt"), gruppe.einheit(),
                        spalte -> planung.summe(gruppe, spalte.jahr()), spalte -> planung.genauigkeit(gruppe, spalte.jahr())));
            }
        }
        return new Tabelle(titel, spalten(), 1, zeilen, hinweise(gruppen));
    }

    private Zeile zeile(Instrumentgruppe gruppe, Planzeile zeile) {
        var einheit = zeile.einheitIn(gruppe);
        return werte(Zeilenart.NORMAL, zeile.name(), einheit, spalte -> planung.wert(zeile, spalte.jahr(), einheit),
                spalte -> planung.genauigkeit(zeile, spalte.jahr(), einheit));
    }

    private static Set<Einheit> weitereEinheiten(Instrumentgruppe gruppe, Planzeile zeile) {
        Set<Einheit> weitere = new LinkedHashSet<>();
        zeile.werte().forEach(w -> weitere.add(w.einheit()));
        weitere.remove(zeile.einheitIn(gruppe));
        return weitere;
    }

    /** Planned years first, then what they are compared with, then the change of each planned year. */
    private List<Planspalte> jahre() {
        return Stream.concat(planung.planspalten().stream(),
                planung.spalten().stream().filter(Planspalte::vergleich)).toList();
    }

    private List<Spalte> spalten() {
        List<Spalte> spalten = new ArrayList<>();
        spalten.add(Spalte.text(worte.wort("spalte.instrument")));
        jahre().forEach(s -> spalten.add(Spalte.zahl(s.bezeichnung())));
        if (planung.vergleichsspalte().isPresent()) {
            boolean eine = planung.planspalten().size() == 1;
            planung.planspalten().forEach(s -> spalten.add(Spalte.zahl(eine ? worte.wort("spalte.veraenderung")
                    : worte.wort("spalte.veraenderungjahr", s.bezeichnung()))));
        }
        return spalten;
    }

    /** The change stands without the word of its parts, as programmes print it: ca. 400, ca. 400, 0. */
    private Zeile werte(Zeilenart art, String name, Einheit einheit, Function<Planspalte, OptionalLong> wert,
            Function<Planspalte, Genauigkeit> genauigkeit) {
        List<Zelle> zellen = new ArrayList<>();
        zellen.add(Zelle.text(name));
        for (var spalte : jahre()) {
            var betrag = wert.apply(spalte);
            zellen.add(zelle(Zahlenformat.menge(betrag, einheit, genauigkeit.apply(spalte), DOKUMENT), betrag, einheit));
        }
        planung.vergleichsspalte().ifPresent(gegen -> planung.planspalten().forEach(spalte -> {
            var unterschied = Planung.veraenderung(wert.apply(spalte), wert.apply(gegen));
            zellen.add(zelle(Zahlenformat.mengenveraenderung(unterschied, einheit, DOKUMENT), unterschied, einheit));
        }));
        return new Zeile(art, zellen);
    }

    private static Zelle zelle(String text, OptionalLong wert, Einheit einheit) {
        return new Zelle(text, wert.isPresent() ? Zahlenformat.alsDezimal(wert.getAsLong(), einheit) : null);
    }

    private List<String> hinweise(List<Instrumentgruppe> gruppen) {
        List<String> hinweise = new ArrayList<>();
        var einheiten = gruppen.stream().map(Instrumentgruppe::einheit).distinct().toList();
        hinweise.add(einheiten.size() == 1 ? worte.wort("einheiten", worte.wort(einheiten.get(0)))
                : worte.wort("einheiten", einheiten.stream().map(e -> worte.wort(e) + " (" + gruppen.stream()
                        .filter(g -> g.einheit() == e).map(Instrumentgruppe::name).collect(Collectors.joining("; ")) + ")")
                        .collect(Collectors.joining(", "))));
        var benannt = planung.spalten().stream().filter(s -> s.wertart() != Wertart.UNBENANNT)
                .map(s -> s.bezeichnung() + ": " + worte.wort(s.wertart())).toList();
        if (!benannt.isEmpty()) {
            hinweise.add(worte.wort("wertarten", String.join(", ", benannt)));
        }
        rolle(gruppen, Planzeile.Rolle.ABGELEITET, "abgeleitet", hinweise);
        rolle(gruppen, Planzeile.Rolle.NACHRICHTLICH, "nachrichtlich", hinweise);
        return hinweise;
    }

    private void rolle(List<Instrumentgruppe> gruppen, Planzeile.Rolle rolle, String wort, List<String> hinweise) {
        String namen = gruppen.stream().flatMap(g -> g.zeilen().stream()).filter(z -> z.rolle() == rolle)
                .map(Planzeile::name).collect(Collectors.joining("; "));
        if (!namen.isEmpty()) {
            hinweise.add(worte.wort(wort, namen));
        }
    }

    /** Groups side by side, for each unit that more than one group counts in: never Eintritte and Plätze in one picture. */
    List<Block> ueberblick() {
        List<Block> bloecke = new ArrayList<>();
        for (var einheit : planung.gruppen().stream().map(Instrumentgruppe::einheit).distinct().toList()) {
            var gruppen = planung.gruppen().stream().filter(g -> g.einheit() == einheit
                    && planung.spalten().stream().anyMatch(s -> planung.summe(g, s.jahr()).isPresent())).toList();
            if (gruppen.size() < 2) {
                continue;
            }
            List<Zeile> zeilen = new ArrayList<>();
            gruppen.forEach(g -> zeilen.add(werte(Zeilenart.NORMAL, g.name(), einheit,
                    s -> planung.summe(g, s.jahr()), s -> planung.genauigkeit(g, s.jahr()))));
            String titel = worte.wort("ueberblick.titel", worte.wort(einheit));
            var tabelle = freigabe.freigeben(
                    new Tabelle(titel, spalten(), 1, zeilen, List.of(worte.wort("ueberblick.hinweis"))));
            int jahre = jahre().size();
            var daten = freigabe.freigeben(new Tabelle(titel, spalten().subList(0, 1 + jahre), 1, zeilen.stream()
                    .map(z -> new Zeile(z.art(), z.zellen().subList(0, 1 + jahre))).toList(), List.of()));
            bloecke.add(new Zwischentitel(Text.stark(titel), false));
            bloecke.add(new Schaubild(Schaubild.Art.BALKEN, titel, Bildbeschreibung.von(daten.tabelle()), daten));
            bloecke.add(new Tabellenblock(tabelle));
        }
        return bloecke;
    }

    List<Block> kommunaleLeistungen(String titel) {
        List<Block> bloecke = new ArrayList<>();
        String ueberschrift = planung.kommunaleLeistungenUeberschrift();
        if (ueberschrift != null && !ueberschrift.equals(titel)) {
            bloecke.add(new Zwischentitel(Text.stark(ueberschrift), false));
        }
        if (!planung.kommunaleLeistungen().isEmpty()) {
            bloecke.add(new Liste(planung.kommunaleLeistungen().stream().map(this::leistung).toList()));
        }
        return bloecke;
    }

    private Punkt leistung(KommunaleLeistung leistung) {
        String platz = leistung.kapazitaet() == null ? null
                : Zahlenformat.ganz(leistung.kapazitaet(), DOKUMENT)
                        + (leistung.einheit() == null ? "" : " " + worte.wort(leistung.einheit()));
        String zusatz = Stream.of(leistung.anbieter(), platz).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return Punkt.schlicht(zusatz.isEmpty() ? leistung.bezeichnung() : leistung.bezeichnung() + " (" + zusatz + ")");
    }
}
