package de.wirkungskreis.dokument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The printed programme of 2022, row by row and point by point, as recorded in faelle/programm/herford-2022.yaml.
 * Where the document deliberately differs, the number of the finding (Befund) that names the flaw of the source stands
 * beside the replacement; nothing else is replaced.
 */
final class Vorlage {

    private final Map<String, String> texte = new LinkedHashMap<>();

    private Vorlage() {}

    static Vorlage herford() {
        var vorlage = new Vorlage();
        try (var strom = Vorlage.class.getResourceAsStream("/faelle/programm/herford-2022.yaml")) {
            vorlage.lesen(YAMLMapper.builder().build().readTree(strom));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vorlage;
    }

    /** Where it stands in the source, and how it is worded there. */
    Map<String, String> texte() {
        return texte;
    }

    List<String> stellen() {
        return List.copyOf(texte.keySet());
    }

    private void lesen(JsonNode wurzel) {
        dazu("titel", wurzel.at("/quelle/titel_original").asString());
        lage(wurzel.get("lage"));
        dazu("motto", wurzel.at("/schwerpunkte/motto").asString());
        wurzel.at("/schwerpunkte/punkte").forEach(p -> dazu("punkt", p.get("text").asString()));
        wurzel.get("handlungsfelder").forEach(this::handlungsfeld);
        wurzel.get("gesetzliche_ziele").forEach(z -> z.get("wortlaut").forEach(w -> dazu("fussnote", w.asString())));
        ziele(wurzel.at("/ziele/bundesziele"));
        ziele(wurzel.at("/ziele/lokale_ziele"));
        wurzel.at("/eintritte/gruppen").forEach(this::gruppe);
        dazu("ueberschrift", wurzel.at("/kommunale_leistungen/ueberschrift").asString());
        wurzel.at("/kommunale_leistungen/punkte").forEach(p -> dazu("punkt", p.asString()));
        dazu("spalten", verbunden(wurzel.at("/haushalt/spalten")));
        wurzel.at("/haushalt/positionen").forEach(p -> dazu("haushalt", p.get("text").asString() + " " + verbunden(p.get("original"))));
    }

    private void lage(JsonNode lage) {
        for (String block : List.of("konjunktur", "ihk_herbstprognose", "risiken", "arbeitslosigkeit_deutschland",
                "lokaler_arbeitsmarkt", "personengruppen", "ausbildungsmarkt")) {
            dazu("ueberschrift", lage.get(block).get("ueberschrift").asString());
            lage.get(block).path("punkte").forEach(p -> dazu("punkt", p.asString()));
            lage.get(block).path("wortlaut").forEach(p -> dazu("punkt", p.asString()));
        }
        dazu("ueberschrift", lage.at("/elb/bezeichnung").asString());
        lage.at("/elb/wortlaut").forEach(p -> dazu("punkt", p.asString()));
        dazu("spalten", verbunden(lage.at("/ihk_herbstprognose/spalten")));
        lage.at("/ihk_herbstprognose/zeilen").forEach(z -> dazu("lagezeile", z.get("branche").asString() + " " + verbunden(z.get("werte"))));
        dazu("spalten", verbunden(lage.at("/arbeitslosigkeit_deutschland/jahre")));
        lage.at("/arbeitslosigkeit_deutschland/zeilen")
                .forEach(z -> dazu("lagezeile", z.get("gruppe").asString() + " " + verbunden(z.get("original"))));
        dazu("spalten", verbunden(lage.at("/personengruppen/spalten")));
        lage.at("/personengruppen/zeilen").forEach(z -> dazu("lagezeile",
                z.get("gruppe").asString() + " " + verbunden(z.get("original")) + " " + z.get("tendenz").asString()));
    }

    private void handlungsfeld(JsonNode feld) {
        feld.path("leitlinien").forEach(l -> dazu("punkt", l.get("text").asString()));
        for (var vorhaben : feld.get("vorhaben")) {
            vorhaben.get("wortlaut").forEach(w -> dazu("punkt", w.asString()));
            // V44 repeats in unterpunkte what its own sentence says in brackets; V01 lists instruments below its sentence
            for (String unten : List.of("unterpunkte", "ziele", "zielgruppen", "ansatz_unterpunkte")) {
                vorhaben.path(unten).forEach(u -> dazu("punkt", u.asString()));
            }
            if (vorhaben.get("id").asString().equals("V01")) {
                vorhaben.get("instrumente").forEach(i -> dazu("punkt", i.asString()));
            }
        }
        if (feld.has("fussnote")) {
            dazu("fussnote", feld.at("/fussnote/text").asString());
        }
    }

    private void ziele(JsonNode ebene) {
        dazu("ueberschrift", ebene.get("abschnittstitel").asString());
        dazu("ueberschrift", ebene.get("ueberschrift").asString());
        for (var ziel : ebene.get("eintraege")) {
            List<String> nummern = new ArrayList<>();
            ziel.get("ziel").forEach(n -> nummern.add(n.asString()));
            var zeile = new StringBuilder(String.join(",", nummern)).append(" ").append(ziel.get("indikator").asString());
            if (ziel.has("vereinbarung")) {
                zeile.append(" ").append(ziel.get("vereinbarung").asString());
            }
            ziel.path("werte").forEach(w -> zeile.append(" ").append(wert(w)));
            dazu("zielzeile " + ziel.get("id").asString(), zeile.toString());
            ziel.path("untergroessen").forEach(u -> dazu("punkt", u.asString()));
            ziel.path("bereiche").forEach(u -> dazu("punkt", u.asString()));
        }
    }

    private static String wert(JsonNode wert) {
        String original = wert.get("original").asString();
        return wert.has("gruppe") ? wert.get("gruppe").asString() + ": " + original : original;
    }

    private void gruppe(JsonNode gruppe) {
        dazu("gruppe", gruppe.get("gruppe").asString());
        gruppe.get("zeilen").forEach(z -> dazu("planung", z.get("instrument").asString() + " " + verbunden(z.get("original"))));
        if (gruppe.get("gesamt").isObject()) {
            dazu("planung Summe " + gruppe.get("gruppe").asString(), "Gesamt " + verbunden(gruppe.at("/gesamt/original")));
        }
    }

    private static String verbunden(JsonNode liste) {
        List<String> teile = new ArrayList<>();
        liste.forEach(t -> teile.add(t.asString()));
        return String.join(" ", teile);
    }

    private void dazu(String stelle, String wortlaut) {
        texte.put(stelle + " " + (texte.size() + 1), ausnahmen(wortlaut));
    }

    private static String ausnahmen(String wortlaut) {
        return wortlaut
                // Befund 17: every difference carries its sign, also the one of the Umschichtung
                .replace("- 800.000 - 1.400.000 600.000", "- 800.000 - 1.400.000 + 600.000")
                // Befund 19: a full stop after "rund" is no abbreviation; the number carries its precision as a word
                .replace("rund. 10.400", "rund 10.400")
                // Befund 23 and 27: letter-spaced initials of the slide extract
                .replace("B eraten E rmutigen A ssistieren", "Beraten Ermutigen Assistieren");
    }

    /** Befund 21: one notation for percent, with a blank. Line breaks and bullets are layout. */
    static String angeglichen(String text) {
        return Pruefung.eben(text.replaceAll("([0-9])%", "$1 %").replace("•", " "));
    }
}
