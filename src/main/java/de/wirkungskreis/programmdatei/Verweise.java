package de.wirkungskreis.programmdatei;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one part of the file says about another: keys exist, are unique, lead in no circle; years and columns fit. */
final class Verweise {

    record Fund(String pfad, Knoten knoten) {}

    /** Keys that must be unique together, and what may name them. */
    private record Bestand(String bezeichnung, List<String> schluessel, List<String> verweise) {}

    private static final List<Bestand> BESTAENDE = List.of(
            new Bestand("Gremium", List.of("gremien[].schluessel"), List.of("fassung.schritte[].gremium")),
            new Bestand("Raumbezug", List.of("raumbezuege[].schluessel"), List.of("raumbezuege[].oberhalb",
                    "handlungsfelder[].vorhaben[].orte[]", "lage.bloecke[].zeilen[].raum", "ziele.ziele[].raum",
                    "planung.gruppen[].zeilen[].raum")),
            new Bestand("Schwerpunkt", List.of("schwerpunkte[].schluessel"), List.of("handlungsfelder[].schwerpunkte[]")),
            new Bestand("Handlungsfeld", List.of("handlungsfelder[].schluessel"), List.of()),
            new Bestand("Vorhaben", List.of("handlungsfelder[].vorhaben[].schluessel"),
                    List.of("handlungsfelder[].vorhaben[].teilVon", "planung.gruppen[].zeilen[].vorhaben[]")),
            new Bestand("Lageblock", List.of("lage.bloecke[].schluessel"), List.of()),
            new Bestand("Zeile der Lage", List.of("lage.bloecke[].zeilen[].schluessel"), List.of()),
            new Bestand("Ziel", List.of("ziele.ziele[].schluessel"), List.of("handlungsfelder[].vorhaben[].ziele[]")),
            new Bestand("Zielwert", List.of("ziele.ziele[].werte[].schluessel"), List.of()),
            new Bestand("Instrumentgruppe", List.of("planung.gruppen[].schluessel"), List.of()),
            new Bestand("Planzeile", List.of("planung.gruppen[].zeilen[].schluessel"),
                    List.of("planung.gruppen[].zeilen[].ableitung[]")),
            new Bestand("kommunale Leistung", List.of("planung.kommunaleLeistungen[].schluessel"), List.of()),
            new Bestand("Zugang", List.of("haushalt.zugaenge[].schluessel"), List.of()),
            new Bestand("Umschichtung", List.of("haushalt.umschichtungen[].schluessel"), List.of()),
            new Bestand("Abschnitt", List.of("dokument[].schluessel"), List.of()));

    /** Parent or part: node with own key, field that names others of its kind. */
    private static final Map<String, String> KREISFREI = Map.of(
            "raumbezuege[]", "oberhalb", "handlungsfelder[].vorhaben[]", "teilVon", "planung.gruppen[].zeilen[]", "ableitung");

    private static final Map<String, String> ABSCHNITTSZIELE = Map.of(
            "LAGE", "lage.bloecke[].schluessel", "HANDLUNGSFELD", "handlungsfelder[].schluessel",
            "PLANUNG", "planung.gruppen[].schluessel");

    private final Set<String> instrumente;
    private final List<Dateifehler> fehler;

    Verweise(Set<String> instrumente, List<Dateifehler> fehler) {
        this.instrumente = instrumente;
        this.fehler = fehler;
    }

    void pruefen(Knoten wurzel) {
        for (var bestand : BESTAENDE) {
            var bekannte = eindeutige(bestand, wurzel);
            bestand.verweise().forEach(muster -> bekannt(bestand.bezeichnung(), bekannte, finden(wurzel, muster)));
        }
        Stream.of("handlungsfelder[].vorhaben[].instrumente[]", "planung.gruppen[].zeilen[].instrument",
                        "planung.kommunaleLeistungen[].instrument")
                .forEach(muster -> bekannt("Instrument", instrumente, finden(wurzel, muster)));
        KREISFREI.forEach((muster, feld) -> kreisfrei(finden(wurzel, muster), feld));
        abschnitte(wurzel);
        jahre(wurzel, "planung.spalten[].jahr", List.of("planung.gruppen[].zeilen[].werte[].jahr"));
        jahre(wurzel, "haushalt.spalten[].jahr", List.of("haushalt.zugaenge[].jahr", "haushalt.umschichtungen[].jahr",
                "haushalt.aufteilungen[].jahr"));
        lagespalten(wurzel);
    }

    private Set<String> eindeutige(Bestand bestand, Knoten wurzel) {
        Map<String, Knoten> gesehen = new LinkedHashMap<>();
        for (var muster : bestand.schluessel()) {
            for (var fund : finden(wurzel, muster)) {
                var frueher = gesehen.putIfAbsent(text(fund.knoten()), fund.knoten());
                if (frueher != null) {
                    falsch(fund, "Der Schlüssel „" + Worte.kurz(text(fund.knoten())) + "“ ist schon vergeben ("
                            + bestand.bezeichnung() + " in Zeile " + frueher.stelle().zeile() + ")");
                }
            }
        }
        return gesehen.keySet();
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

    private void abschnitte(Knoten wurzel) {
        for (var abschnitt : finden(wurzel, "dokument[]")) {
            var art = finden(abschnitt.knoten(), "art").stream().map(f -> text(f.knoten())).findFirst().orElse("");
            var bezuege = finden(abschnitt.knoten(), "bezuege[]").stream()
                    .map(f -> new Fund(abschnitt.pfad() + "." + f.pfad(), f.knoten())).toList();
            var ziel = ABSCHNITTSZIELE.get(art);
            if (ziel != null) {
                bekannt("Bezug", finden(wurzel, ziel).stream().map(f -> text(f.knoten())).collect(Collectors.toSet()), bezuege);
            } else {
                bezuege.forEach(b -> falsch(b, "Ein Abschnitt der Art " + Worte.kurz(art) + " hat keine Bezüge"));
            }
        }
    }

    private void jahre(Knoten wurzel, String spalten, List<String> angaben) {
        var jahre = finden(wurzel, spalten).stream().map(f -> text(f.knoten())).collect(Collectors.toCollection(LinkedHashSet::new));
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

    private static String text(Knoten knoten) {
        return knoten instanceof Knoten.Skalar skalar ? skalar.text() : "";
    }

    private void falsch(Fund fund, String satz) {
        if (fehler.size() <= Formleser.HOECHSTENS_FEHLER) {
            var stelle = fund.knoten().stelle();
            fehler.add(new Dateifehler(stelle.zeile(), stelle.spalte(), fund.pfad(), satz));
        }
    }
}
