package de.wirkungskreis.haushalt;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.haushalt.Buchungssatz.Posten;
import de.wirkungskreis.haushalt.Hauptbuch.Gebucht;
import de.wirkungskreis.haushalt.Konto.Art;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger of a year as people read it: purses beside their accounts, the bookings, and how a balance came to be. */
@Component
class Hauptbuchansicht {

    private final Hauptbuch hauptbuch;
    private final Wortlaut worte;

    Hauptbuchansicht(Hauptbuch hauptbuch, Wortlaut worte) {
        this.hauptbuch = hauptbuch;
        this.worte = worte;
    }

    /** @param pfad its Herleitung; null where nothing was booked, which is not zero */
    public record Feld(String text, @Nullable String zahl, @Nullable String pfad) {}

    /** @param verfuegbar free, bound, paid and lapsed together */
    public record Kassenzeile(String name, Feld verfuegbar, List<Feld> konten) {}

    public record Buchungszeile(long nr, String tag, String vorgang, String text, String fall, String betrag, String zahl, String konten, String wer,
            @Nullable String gegen, @Nullable String gegenbuchen) {}

    /** Budget years behind this one that a Verpflichtungsermächtigung may bind. */
    private static final int SPAETERE = 5;
    private static final List<Art> GELD = List.of(Art.ZUGETEILT, Art.FREI, Art.GEBUNDEN, Art.ABGEFLOSSEN, Art.VERFALLEN);
    private static final List<Art> ERMAECHTIGUNG = List.of(Art.VE_ZUGETEILT, Art.VE_GENUTZT, Art.VE_FREI);

    static List<Art> geld() {
        return GELD;
    }

    static List<Art> ermaechtigungen() {
        return ERMAECHTIGUNG;
    }

    /** Years behind this one in which something may be bound already, purse by purse. */
    List<Kassenzeile> spaetere(String weg, int jahr) {
        return hauptbuch.kassen().stream().flatMap(k -> IntStream.rangeClosed(jahr + 1, jahr + SPAETERE).mapToObj(j -> hauptbuch.stand(k.schluessel(), j))
                .filter(s -> ERMAECHTIGUNG.stream().anyMatch(s.salden()::containsKey))
                .map(s -> new Kassenzeile(worte.text("haushalt.konto.kasseJahr", k.name(), Integer.toString(s.jahr())), new Feld(Zahlenformat.FEHLT, null, null),
                        felder(weg, s, ERMAECHTIGUNG)))).toList();
    }

    private static List<Feld> felder(String weg, Kontenstand stand, List<Art> arten) {
        return arten.stream().map(a -> stand.salden().containsKey(a)
                ? feld(stand.von(a), weg + "/herleitung/" + stand.kasse() + "/" + a + "/" + stand.jahr())
                : new Feld(Zahlenformat.FEHLT, null, null)).toList();
    }

    List<Kassenzeile> kassen(String weg, int jahr) {
        return hauptbuch.kassen().stream().map(k -> {
            var stand = hauptbuch.stand(k.schluessel(), jahr);
            return new Kassenzeile(k.name(), stand.leer() ? new Feld(Zahlenformat.FEHLT, null, null)
                    : feld(stand.verfuegbar(), weg + "/herleitung/" + k.schluessel() + "/VERFUEGBAR/" + jahr),
                    felder(weg, stand, GELD));
        }).toList();
    }

    private static Feld feld(Euro betrag, String pfad) {
        return new Feld(Zahlenformat.euro(betrag, BILDSCHIRM), BigDecimal.valueOf(betrag.cent(), 2).toPlainString(), pfad);
    }

    /** Newest first. */
    List<Buchungszeile> buchungen(List<Gebucht> gebucht, @Nullable String weg) {
        var zurueckgenommen = gebucht.stream().map(Gebucht::gegen).filter(g -> g != null).collect(Collectors.toSet());
        return gebucht.stream().sorted(Comparator.comparingLong(Gebucht::nr).reversed()).map(b -> {
            var satz = b.satz();
            return new Buchungszeile(b.nr(), Zahlenformat.datum(satz.tag()), worte.wort(satz.vorgang()), satz.text(), satz.fall() == null ? Zahlenformat.FEHLT : satz.fall(),
                    Zahlenformat.euro(satz.betrag(), BILDSCHIRM), BigDecimal.valueOf(satz.betrag().cent(), 2).toPlainString(), konten(satz),
                    b.bestaetigtVon() == null ? b.erfasstVon() : worte.text("haushalt.buchung.beide", b.erfasstVon(), b.bestaetigtVon()),
                    b.gegen() == null ? null : worte.text("haushalt.buchung.nimmtZurueck", Long.toString(b.gegen()), String.valueOf(b.grund())),
                    weg == null || b.gegen() != null || zurueckgenommen.contains(b.nr()) ? null : weg + "/" + b.nr() + "/gegenbuchung");
        }).toList();
    }

    /** "Eingliederungstitel 2022: frei → gebunden" */
    private String konten(Buchungssatz satz) {
        var von = satz.posten().stream().filter(p -> p.betrag().cent() < 0).findFirst().orElseThrow().konto();
        var nach = satz.posten().stream().filter(p -> p.betrag().cent() > 0).findFirst().orElseThrow().konto();
        return von.kasse().equals(nach.kasse()) ? worte.text("haushalt.buchung.konten", name(von.kasse()), Integer.toString(von.jahr()), worte.wort(von.art()), worte.wort(nach.art()))
                : worte.text("haushalt.buchung.kassen", name(von.kasse()), name(nach.kasse()), Integer.toString(von.jahr()));
    }

    private String name(String kasse) {
        return hauptbuch.kassen().stream().filter(k -> k.schluessel().equals(kasse)).map(Kasse::name).findFirst().orElse(kasse);
    }

    /** @param art null: verfügbar */
    Optional<Herleitung> herleitung(String kasse, int jahr, @Nullable Art art, String pfad) {
        var stand = hauptbuch.stand(kasse, jahr);
        if (stand.leer() || art != null && !stand.salden().containsKey(art)) {
            return Optional.empty();
        }
        var name = worte.text("haushalt.konto.name", name(kasse), Integer.toString(jahr), art == null ? worte.text("haushalt.konto.verfuegbar") : worte.wort(art));
        if (art == null) {
            return Optional.of(new Herleitung(name, Zahlenformat.euro(stand.verfuegbar(), BILDSCHIRM), worte.text("haushalt.konto.formel.verfuegbar"),
                    List.of(Art.FREI, Art.GEBUNDEN, Art.ABGEFLOSSEN, Art.VERFALLEN).stream().map(a -> new Eingabe(worte.wort(a), Zahlenformat.euro(stand.von(a), BILDSCHIRM), null)).toList(),
                    worte.text("haushalt.konto.norm"), worte.text("haushalt.konto.stand"), null, List.of()));
        }
        Map<Vorgang, Euro> je = new TreeMap<>();
        hauptbuch.buchungen(kasse, jahr).forEach(b -> b.satz().posten().stream().filter(p -> p.konto().equals(new Konto(kasse, jahr, art)))
                .map(Posten::betrag).forEach(betrag -> je.merge(b.satz().vorgang(), betrag, Euro::plus)));
        return Optional.of(new Herleitung(name, Zahlenformat.euro(stand.von(art), BILDSCHIRM), worte.text("haushalt.konto.formel"),
                je.entrySet().stream().map(e -> new Eingabe(worte.wort(e.getKey()), Zahlenformat.euroVeraenderung(e.getValue(), BILDSCHIRM), pfad)).toList(),
                worte.text("haushalt.konto.norm"), worte.text("haushalt.konto.stand"), null, List.of()));
    }

    Tabelle tabelle(int jahr, List<Gebucht> gebucht) {
        var zeilen = new ArrayList<Tabelle.Zeile>();
        for (var b : gebucht) {
            for (var p : b.satz().posten()) {
                zeilen.add(new Tabelle.Zeile(Zeilenart.NORMAL, List.of(Zelle.text(Long.toString(b.nr())), Zelle.text(Zahlenformat.datum(b.satz().tag())),
                        Zelle.text(worte.wort(b.satz().vorgang())), Zelle.text(b.satz().text()), Zelle.text(b.satz().fall() == null ? "" : b.satz().fall()),
                        Zelle.text(name(p.konto().kasse())), Zelle.text(Integer.toString(p.konto().jahr())), Zelle.text(worte.wort(p.konto().art())),
                        new Zelle(Zahlenformat.euro(p.betrag(), BILDSCHIRM), BigDecimal.valueOf(p.betrag().cent(), 2)))));
            }
        }
        return new Tabelle(worte.text("haushalt.hauptbuch.tabelle", Integer.toString(jahr)), List.of("nr", "tag", "vorgang", "text", "fall", "kasse", "jahr", "konto", "betrag").stream()
                .map(s -> s.equals("betrag") ? Spalte.zahl(worte.text("haushalt.hauptbuch.spalte." + s)) : Spalte.text(worte.text("haushalt.hauptbuch.spalte." + s))).toList(),
                1, zeilen, List.of(worte.text("haushalt.konto.stand")));
    }
}
