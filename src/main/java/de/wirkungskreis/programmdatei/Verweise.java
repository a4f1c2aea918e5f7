package de.wirkungskreis.programmdatei;

import static java.util.Map.entry;

import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Dokumentabschnitt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one part of the file says about another: keys exist, are unique, lead in no circle; years and columns fit. */
final class Verweise {

    record Fund(String pfad, Knoten knoten) {}

    /** One name of a thing: the same as {@link de.wirkungskreis.programm.Verweis} tells of a Fassung. */
    record Nennung(Dingart art, String stelle, Fund fund) {}

    private static final Map<Dingart, String> BEZEICHNUNG = Map.of(
            Dingart.RAUMBEZUG, "Raumbezug", Dingart.SCHWERPUNKT, "Schwerpunkt", Dingart.HANDLUNGSFELD, "Handlungsfeld",
            Dingart.VORHABEN, "Vorhaben", Dingart.LAGEBLOCK, "Lageblock", Dingart.INSTRUMENTGRUPPE, "Instrumentgruppe",
            Dingart.PLANZEILE, "Planzeile", Dingart.INSTRUMENT, "Instrument");

    /** What others may name, and where its keys stand. */
    private static final Map<Dingart, String> DINGE = Map.of(
            Dingart.RAUMBEZUG, "raumbezuege[]", Dingart.SCHWERPUNKT, "schwerpunkte[]",
            Dingart.HANDLUNGSFELD, "handlungsfelder[]", Dingart.VORHABEN, "handlungsfelder[].vorhaben[]",
            Dingart.LAGEBLOCK, "lage.bloecke[]", Dingart.INSTRUMENTGRUPPE, "planung.gruppen[]",
            Dingart.PLANZEILE, "planung.gruppen[].zeilen[]");

    private static final Map<String, Dingart> VERWEISE = Map.ofEntries(
            entry("raumbezuege[].oberhalb", Dingart.RAUMBEZUG), entry("handlungsfelder[].vorhaben[].orte[]", Dingart.RAUMBEZUG),
            entry("lage.bloecke[].zeilen[].raum", Dingart.RAUMBEZUG), entry("ziele.ziele[].raum", Dingart.RAUMBEZUG),
            entry("planung.gruppen[].zeilen[].raum", Dingart.RAUMBEZUG),
            entry("handlungsfelder[].schwerpunkte[]", Dingart.SCHWERPUNKT),
            entry("handlungsfelder[].vorhaben[].teilVon", Dingart.VORHABEN),
            entry("planung.gruppen[].zeilen[].vorhaben[]", Dingart.VORHABEN),
            entry("planung.gruppen[].zeilen[].ableitung[]", Dingart.PLANZEILE),
            entry("handlungsfelder[].vorhaben[].instrumente[]", Dingart.INSTRUMENT),
            entry("planung.gruppen[].zeilen[].instrument", Dingart.INSTRUMENT),
            entry("planung.kommunaleLeistungen[].instrument", Dingart.INSTRUMENT));

    /** Keys that must be unique together: those of the whole file, or (behind the slash) those of one thing. */
    private static final Map<String, String> EINDEUTIG = Map.ofEntries(
            entry("gremien[]", "Gremium"), entry("raumbezuege[]", "Raumbezug"), entry("schwerpunkte[]", "Schwerpunkt"),
            entry("handlungsfelder[]", "Handlungsfeld"), entry("handlungsfelder[].vorhaben[]", "Vorhaben"),
            entry("lage.bloecke[]", "Lageblock"), entry("lage.bloecke[]/zeilen[]", "Zeile der Lage"),
            entry("ziele.ziele[]", "Ziel"), entry("ziele.ziele[]/werte[]", "Zielwert"),
            entry("ziele.ziele[]/monitoring.dimensionen[]", "Dimension"),
            entry("planung.gruppen[]", "Instrumentgruppe"), entry("planung.gruppen[].zeilen[]", "Planzeile"),
            entry("planung.kommunaleLeistungen[]", "kommunale Leistung"), entry("haushalt.zugaenge[]", "Zugang"),
            entry("haushalt.umschichtungen[]", "Umschichtung"), entry("dokument[]", "Abschnitt"));

    /** Parent or part: node with own key, field that names others of its kind. */
    private static final Map<String, String> KREISFREI = Map.of(
            "raumbezuege[]", "oberhalb", "handlungsfelder[].vorhaben[]", "teilVon", "planung.gruppen[].zeilen[]", "ableitung");

    private final Set<String> instrumente;
    private final List<Dateifehler> fehler;

    Verweise(Set<String> instrumente, List<Dateifehler> fehler) {
        this.instrumente = instrumente;
        this.fehler = fehler;
    }

    void pruefen(Knoten wurzel) {
        EINDEUTIG.forEach((dinge, bezeichnung) -> {
            int grenze = dinge.indexOf('/');
            if (grenze < 0) {
                eindeutig(bezeichnung, finden(wurzel, dinge + ".schluessel"));
            } else {
                finden(wurzel, dinge.substring(0, grenze)).forEach(eines -> eindeutig(bezeichnung,
                        unter(eines, dinge.substring(grenze + 1) + ".schluessel")));
            }
        });
        bekannt("Gremium", texte(wurzel, "gremien[].schluessel"), finden(wurzel, "fassung.schritte[].gremium"));
        Map<Dingart, Set<String>> vorhandene = new EnumMap<>(Dingart.class);
        DINGE.forEach((art, dinge) -> vorhandene.put(art, texte(wurzel, dinge + ".schluessel")));
        vorhandene.put(Dingart.INSTRUMENT, instrumente);
        nennungen(wurzel).forEach(n -> bekannt(BEZEICHNUNG.get(n.art()), vorhandene.get(n.art()), List.of(n.fund())));
        KREISFREI.forEach((muster, feld) -> kreisfrei(finden(wurzel, muster), feld));
        bezuegeOhneZiel(wurzel);
        jahre(wurzel, "planung.spalten[].jahr", List.of("planung.gruppen[].zeilen[].werte[].jahr"));
        jahre(wurzel, "haushalt.spalten[].jahr", List.of("haushalt.zugaenge[].jahr", "haushalt.umschichtungen[].jahr",
                "haushalt.aufteilungen[].jahr"));
        lagespalten(wurzel);
    }

    /** Every place where one thing names another. */
    static List<Nennung> nennungen(Knoten wurzel) {
        List<Nennung> nennungen = new ArrayList<>();
        VERWEISE.forEach((stelle, art) -> finden(wurzel, stelle).forEach(fund -> nennungen.add(new Nennung(art, stelle, fund))));
        for (var abschnitt : finden(wurzel, "dokument[]")) {
            zeigt(abschnitt).ifPresent(art -> unter(abschnitt, "bezuege[]")
                    .forEach(fund -> nennungen.add(new Nennung(art, "dokument[].bezuege[]", fund))));
        }
        return nennungen;
    }

    private static Optional<Dingart> zeigt(Fund abschnitt) {
        return texte(abschnitt.knoten(), "art").stream().flatMap(art -> Stream.of(Dokumentabschnitt.Art.values())
                .filter(a -> a.name().equals(art))).findFirst().flatMap(Dokumentabschnitt.Art::zeigt);
    }

    private void bezuegeOhneZiel(Knoten wurzel) {
        finden(wurzel, "dokument[]").stream().filter(abschnitt -> zeigt(abschnitt).isEmpty()).forEach(abschnitt ->
                unter(abschnitt, "bezuege[]").forEach(b -> falsch(b, "Ein Abschnitt der Art "
                        + Worte.kurz(String.join("", texte(abschnitt.knoten(), "art"))) + " hat keine Bezüge")));
    }

    private void eindeutig(String bezeichnung, List<Fund> schluessel) {
        Map<String, Knoten> gesehen = new HashMap<>();
        for (var fund : schluessel) {
            var frueher = gesehen.putIfAbsent(text(fund.knoten()), fund.knoten());
            if (frueher != null) {
                falsch(fund, "Der Schlüssel „" + Worte.kurz(text(fund.knoten())) + "“ ist schon vergeben ("
                        + bezeichnung + " in Zeile " + frueher.stelle().zeile() + ")");
            }
        }
    }

    private void bekannt(String bezeichnung, Set<String> bekannte, List<Fund> verweise) {
        for (var fund : verweise) {
            String text = text(fund.knoten());
            if (!bekannte.contains(text)) {
                falsch(fund, bezeichnung + " „" + Worte.kurz(text) + "“ gibt es nicht" + Worte.meintenSie(text, bekannte));
            }
        }
    }

    private void kreisfrei(List<Fund> dinge, String feld) {
        Map<String, List<String>> nachfolger = new LinkedHashMap<>();
        Map<String, Fund> stelle = new LinkedHashMap<>();
        for (var ding : dinge) {
            finden(ding.knoten(), "schluessel").stream().findFirst().ifPresent(s -> {
                nachfolger.put(text(s.knoten()), Stream.concat(finden(ding.knoten(), feld).stream(),
                        finden(ding.knoten(), feld + "[]").stream()).map(f -> text(f.knoten())).toList());
                stelle.put(text(s.knoten()), ding);
            });
        }
        Set<String> fertig = new HashSet<>();
        nachfolger.keySet().forEach(s -> kreisSuchen(s, nachfolger, new LinkedHashSet<>(), fertig, stelle, feld));
    }

    private void kreisSuchen(String von, Map<String, List<String>> nachfolger, LinkedHashSet<String> weg,
            Set<String> fertig, Map<String, Fund> stelle, String feld) {
        if (fertig.contains(von) || !nachfolger.containsKey(von)) {
            return;
        }
        if (weg.size() > 200) {
            return;
        }
        if (!weg.add(von)) {
            var kreis = weg.stream().dropWhile(s -> !s.equals(von)).collect(Collectors.toList());
            kreis.add(von);
            falsch(stelle.get(von), "„" + feld + "“ führt im Kreis: " + Worte.kurz(String.join(" → ", kreis)));
            fertig.addAll(kreis);
            return;
        }
        nachfolger.get(von).forEach(s -> kreisSuchen(s, nachfolger, weg, fertig, stelle, feld));
        weg.remove(von);
        fertig.add(von);
    }

    private void jahre(Knoten wurzel, String spalten, List<String> angaben) {
        var jahre = texte(wurzel, spalten);
        for (var muster : angaben) {
            for (var fund : finden(wurzel, muster)) {
                if (!jahre.contains(text(fund.knoten()))) {
                    falsch(fund, "Das Jahr " + Worte.kurz(text(fund.knoten())) + " hat keine Spalte (vorhanden: "
                            + Worte.kurz(String.join(", ", jahre)) + ")");
                }
            }
        }
    }

    private void lagespalten(Knoten wurzel) {
        for (var block : finden(wurzel, "lage.bloecke[]")) {
            int spalten = finden(block.knoten(), "spalten[]").size();
            for (var zeile : finden(block.knoten(), "zeilen[]")) {
                int werte = finden(zeile.knoten(), "werte[]").size();
                if (spalten > 0 && werte > spalten) {   // fewer: nothing was published for the last columns
                    falsch(new Fund(block.pfad() + "." + zeile.pfad(), zeile.knoten()),
                            "Die Zeile hat " + werte + " Werte, der Block aber " + spalten + " Spalten");
                }
            }
        }
    }

    /** {@code a.b[].c}: every node there, with its path. Whatever has another shape was told by the reader already. */
    static List<Fund> finden(Knoten wurzel, String muster) {
        List<Fund> stand = List.of(new Fund("", wurzel));
        for (String teil : muster.split("\\.")) {
            boolean liste = teil.endsWith("[]");
            String name = liste ? teil.substring(0, teil.length() - 2) : teil;
            List<Fund> naechste = new ArrayList<>();
            for (var fund : stand) {
                if (fund.knoten() instanceof Knoten.Objekt objekt && objekt.eintraege().containsKey(name)) {
                    var wert = objekt.eintraege().get(name).wert();
                    String pfad = fund.pfad().isEmpty() ? name : fund.pfad() + "." + name;
                    if (!liste && !(wert instanceof Knoten.Liste)) {
                        naechste.add(new Fund(pfad, wert));
                    } else if (liste && wert instanceof Knoten.Liste eintraege) {
                        for (int i = 0; i < eintraege.eintraege().size(); i++) {
                            naechste.add(new Fund(pfad + "[" + (i + 1) + "]", eintraege.eintraege().get(i)));
                        }
                    }
                }
            }
            stand = naechste;
        }
        return stand;
    }

    /** As {@link #finden}, with the path of the whole file. */
    private static List<Fund> unter(Fund ding, String muster) {
        return finden(ding.knoten(), muster).stream().map(f -> new Fund(ding.pfad() + "." + f.pfad(), f.knoten())).toList();
    }

    private static Set<String> texte(Knoten wurzel, String muster) {
        return finden(wurzel, muster).stream().map(f -> text(f.knoten())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String text(Knoten knoten) {
        return knoten instanceof Knoten.Skalar skalar ? skalar.text() : "";
    }

    private void falsch(Fund fund, String satz) {
        if (fehler.size() <= Formleser.HOECHSTENS_FEHLER) {
            var stelle = fund.knoten().stelle();
            fehler.add(new Dateifehler(stelle.zeile(), stelle.spalte(), fund.pfad(), satz));
        }
    }
}
