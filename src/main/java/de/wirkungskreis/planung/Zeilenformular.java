package de.wirkungskreis.planung;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Programminhalt;
import de.wirkungskreis.web.Versionskonflikt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan line as its form shows it: every field a text, lists with one key each. */
record Zeilenformular(
        String name, String gruppe, String instrument, String rolle, List<String> ableitung, String einheit, String absicht,
        String beschaffungsweg, String raum, String personengruppe, List<String> vorhaben, int version) {

    private static final String OHNE = "keine Angabe";
    private static final Map<String, String> BEZEICHNUNGEN = Map.ofEntries(Map.entry("name", "Name"),
            Map.entry("gruppe", "Gruppe"), Map.entry("instrument", "Instrument"), Map.entry("rolle", "Rolle"),
            Map.entry("ableitung", "Abgeleitet aus"), Map.entry("einheit", "Einheit"), Map.entry("absicht", "Absicht"),
            Map.entry("beschaffungsweg", "Beschaffungsweg"), Map.entry("raum", "Raum"),
            Map.entry("personengruppe", "Personengruppe"), Map.entry("vorhaben", "Vorhaben"));

    static Zeilenformular aus(Planung plan, Planzeile zeile) {
        return new Zeilenformular(zeile.name(), plan.gruppeVon(zeile).schluessel(), leer(zeile.instrument()),
                zeile.rolle().name(), zeile.ableitung(), name(zeile.einheit()), name(zeile.absicht()),
                name(zeile.beschaffungsweg()), leer(zeile.raum()), leer(zeile.personengruppe()), zeile.vorhaben(), zeile.version());
    }

    Zeilenformular {
        name = leer(name).strip();
        gruppe = leer(gruppe);
        instrument = leer(instrument);
        rolle = leer(rolle);
        ableitung = ableitung == null ? List.of() : List.copyOf(ableitung);
        einheit = leer(einheit);
        absicht = leer(absicht);
        beschaffungsweg = leer(beschaffungsweg);
        raum = leer(raum).strip();
        personengruppe = leer(personengruppe).strip();
        vorhaben = vorhaben == null ? List.of() : List.copyOf(vorhaben);
    }

    Map<String, String> fehler() {
        var fehler = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            fehler.put("name", "Bitte geben Sie der Zeile einen Namen.");
        }
        if (wort(Planzeile.Rolle.values(), rolle) == null) {
            fehler.put("rolle", "Bitte wählen Sie die Rolle der Zeile.");
        } else if (rolle.equals("ABGELEITET") && ableitung.isEmpty()) {
            fehler.put("ableitung", "Eine abgeleitete Zeile nennt die Zeilen, deren Summe sie ist.");
        } else if (!rolle.equals("ABGELEITET") && !ableitung.isEmpty()) {
            fehler.put("ableitung", "Nur eine abgeleitete Zeile nennt andere Zeilen. Wählen Sie die Rolle „abgeleitet“ oder nehmen Sie die Zeilen heraus.");
        }
        return fehler;
    }

    record Genannte(Dingart art, List<String> schluessel) {}

    /** What the line names, by field; of other lines the plan takes care itself. */
    Map<String, Genannte> verweise() {
        return Map.of("instrument", new Genannte(Dingart.INSTRUMENT, einzeln(instrument)),
                "raum", new Genannte(Dingart.RAUMBEZUG, einzeln(raum)),
                "vorhaben", new Genannte(Dingart.VORHABEN, vorhaben),
                "gruppe", new Genannte(Dingart.INSTRUMENTGRUPPE, einzeln(gruppe)));
    }

    private static List<String> einzeln(String schluessel) {
        return schluessel.isEmpty() ? List.of() : List.of(schluessel);
    }

    /** A line that becomes a derived one loses its values: it is computed from then on. */
    Planzeile angewandt(Planzeile z) {
        var rolleNeu = Planzeile.Rolle.valueOf(rolle);
        boolean abgeleitet = rolleNeu == Planzeile.Rolle.ABGELEITET;
        return new Planzeile(z.schluessel(), name, oder(instrument), rolleNeu, ableitung, wort(Einheit.values(), einheit),
                wort(Absicht.values(), absicht), wort(Planzeile.Beschaffungsweg.values(), beschaffungsweg), oder(raum),
                oder(personengruppe), vorhaben, abgeleitet ? List.of() : z.werte(), abgeleitet ? List.of() : z.profile(), z.version());
    }

    Versionskonflikt konflikt(Planung plan, Planzeile jetzt, Instrumente instrumente, Programminhalt inhalt, String ziel) {
        var dort = aus(plan, jetzt);
        var felder = new ArrayList<Versionskonflikt.Feld>();
        var eigene = felder();
        var aktuelle = dort.felder();
        Function<String, String> zeilenname = s -> plan.zeile(s).map(Planzeile::name).orElse(s);
        Function<String, String> vorhabenname = s -> inhalt.vorhaben(s).map(v -> v.name()).orElse(s);
        eigene.forEach((feld, wert) -> felder.add(new Versionskonflikt.Feld(feld, BEZEICHNUNGEN.get(feld), wert,
                aktuelle.get(feld), false, switch (feld) {
                    case "gruppe" -> beide(wert, aktuelle.get(feld), s -> plan.gruppe(s).map(Instrumentgruppe::name).orElse(s));
                    case "instrument" -> beide(wert, aktuelle.get(feld), s -> instrumente.mit(s).map(Instrument::name).orElse(s));
                    case "rolle" -> Plankonflikt.worte(Planzeile.Rolle.values(), Planwoerter::wort);
                    case "ableitung" -> beide(wert, aktuelle.get(feld), zeilenname);
                    case "einheit" -> mitLeer("wie die Gruppe", Plankonflikt.worte(Einheit.values(), Planwoerter::wort));
                    case "absicht" -> mitLeer(OHNE, Plankonflikt.worte(Absicht.values(), Planwoerter::wort));
                    case "beschaffungsweg" ->
                        mitLeer(OHNE, Plankonflikt.worte(Planzeile.Beschaffungsweg.values(), Planwoerter::wort));
                    case "raum" -> beide(wert, aktuelle.get(feld), s -> inhalt.raumbezuege().stream()
                            .filter(r -> r.schluessel().equals(s)).map(r -> r.name()).findFirst().orElse(s));
                    case "vorhaben" -> beide(wert, aktuelle.get(feld), vorhabenname);
                    default -> Map.of();
                })));
        return new Versionskonflikt("Planzeile " + jetzt.name(), ziel, jetzt.version(), felder, Map.of());
    }

    /** The two sides to choose from, keys with a comma between them, called by their names. */
    private static Map<String, String> beide(String eigene, String aktuelle, Function<String, String> name) {
        var worte = new LinkedHashMap<String, String>();
        for (String wert : List.of(eigene, aktuelle)) {
            worte.put(wert, wert.isEmpty() ? OHNE : Stream.of(wert.split(",")).map(name).collect(Collectors.joining(", ")));
        }
        return worte;
    }

    private static Map<String, String> mitLeer(String leer, Map<String, String> worte) {
        var alle = new LinkedHashMap<String, String>();
        alle.put("", leer);
        alle.putAll(worte);
        return alle;
    }

    private Map<String, String> felder() {
        var felder = new LinkedHashMap<String, String>();
        felder.put("name", name);
        felder.put("gruppe", gruppe);
        felder.put("instrument", instrument);
        felder.put("rolle", rolle);
        felder.put("ableitung", String.join(",", ableitung));
        felder.put("einheit", einheit);
        felder.put("absicht", absicht);
        felder.put("beschaffungsweg", beschaffungsweg);
        felder.put("raum", raum);
        felder.put("personengruppe", personengruppe);
        felder.put("vorhaben", String.join(",", vorhaben));
        return felder;
    }

    private static String leer(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String name(@Nullable Enum<?> wort) {
        return wort == null ? "" : wort.name();
    }

    private static @Nullable String oder(String text) {
        return text.isEmpty() ? null : text;
    }

    static <E extends Enum<E>> @Nullable E wort(E[] worte, String name) {
        return Stream.of(worte).filter(w -> w.name().equals(name)).findFirst().orElse(null);
    }
}
