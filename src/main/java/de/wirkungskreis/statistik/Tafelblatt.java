package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.einfuhr.Abgelehnt;
import de.wirkungskreis.einfuhr.Rohzeile;
import de.wirkungskreis.einfuhr.Rohzelle;
import de.wirkungskreis.einfuhr.Tafelleser;
import de.wirkungskreis.statistik.Kennzahltafel.Tafelwert;
import de.wirkungskreis.statistik.Tafelwort.Art;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: titles, head, lines, footnotes. A head is recognised by what stands in it; a number whose indicator, month or
 * region nobody can tell is a reason to refuse the file, never one to skip it.
 */
class Tafelblatt {

    private static final Pattern ENDE = Pattern.compile("(?is)(Quelle|Datenstand|Stand:|©|\\(c\\)|Hinweis|Erstellungsdatum|Zeichenerkl|Statistik der Bundesagentur|Legende|Anmerkung).*"
            + "|\\d{1,2}\\).*|[*x.\\u00b7…\\u00b9\\u00b2\\u00b3]+\\)?\\s+.*|[rsp]\\s*[=:–-].*");
    private static final Set<Art> IM_KOPF = EnumSet.of(Art.MONAT, Art.MONATSNAME, Art.JAHR, Art.ROLLE, Art.ABGELEITET, Art.BERICHTSMONAT);
    private static final Set<Art> NAMEN = EnumSet.of(Art.MESSGROESSE, Art.GESCHLECHT, Art.PERSONENKREIS, Art.REGION);

    private final Tafelleser.Blatt blatt;
    private final Wortlaut worte;
    private final Map<Integer, Map<Integer, Rohzelle>> zellen = new TreeMap<>();
    private final Tafelumfeld umfeld;
    private final Map<List<Object>, Tafelwert> werte = new LinkedHashMap<>();

    Tafelblatt(Tafelleser.Blatt blatt, Wortlaut worte) {
        this.blatt = blatt;
        this.worte = worte;
        this.umfeld = new Tafelumfeld(worte);
        blatt.zeilen().forEach(z -> {
            Map<Integer, Rohzelle> zeile = new TreeMap<>();
            z.zellen().forEach(c -> zeile.put(c.spalte(), c));
            zellen.put(z.nr(), zeile);
        });
    }

    List<Tafelwert> lesen() {
        var nummern = new ArrayList<>(zellen.keySet());
        int i = 0;
        boolean tabelle = false;
        while (i < nummern.size()) {
            if (!kopf(nummern.get(i))) {
                if (tabelle && zahlen(zellen.get(nummern.get(i))) > 1) {
                    throw abgelehnt("ohneKopf", nummern.get(i));
                }
                umfeld.titel(zellen.get(nummern.get(i)).values());
                i++;
                continue;
            }
            List<Integer> kopf = new ArrayList<>();
            while (i < nummern.size() && kopf(nummern.get(i))) {
                kopf.add(nummern.get(i++));
            }
            i = tafel(kopf, nummern, i);
            tabelle = true;
        }
        if (werte.isEmpty()) {
            return List.of();
        }
        String stand = umfeld.datenstand().orElseThrow(() -> new Abgelehnt(worte.text("statistik.tafel.ohneDatenstand", blatt.name())));
        werte.values().forEach(w -> {
            w.felder().put("datenstand", stand);
            umfeld.quelle().ifPresent(q -> w.felder().put("quelle", q));
        });
        return List.copyOf(werte.values());
    }

    private static int zahlen(Map<Integer, Rohzelle> zeile) {
        return (int) zeile.values().stream().filter(z -> z.spalte() > 0 && z.zahl() != null).count();
    }

    private boolean kopf(int zeile) {
        var hier = zellen.get(zeile);
        Map<Integer, Tafelwort> gelesen = new TreeMap<>();
        for (var zelle : hier.values()) {
            var wort = Tafelwort.von(zelle, worte);
            if (wort.isEmpty()) {
                return false;
            }
            gelesen.put(zelle.spalte(), wort.get());
        }
        var erstes = gelesen.get(0);
        if (erstes != null && NAMEN.contains(erstes.art())) {
            return false;   // a line whose numbers look like years
        }
        long namen = gelesen.entrySet().stream().filter(e -> e.getKey() > 0 && NAMEN.contains(e.getValue().art())).count();
        return gelesen.entrySet().stream().anyMatch(e -> e.getKey() > 0 && IM_KOPF.contains(e.getValue().art())) || namen > 1;
    }

    /** The text of a cell, or of the merged one it is part of. */
    private @Nullable Rohzelle zelle(int zeile, int spalte) {
        var hier = zellen.getOrDefault(zeile, Map.of()).get(spalte);
        if (hier != null) {
            return hier;
        }
        return blatt.verbunden().stream().filter(v -> zeile >= v.ersteZeile() && zeile <= v.letzteZeile() && spalte >= v.ersteSpalte()
                && spalte <= v.letzteSpalte()).findFirst().map(v -> zellen.getOrDefault(v.ersteZeile(), Map.of()).get(v.ersteSpalte())).orElse(null);
    }

    /** What the headings above a column say, by kind. */
    private Map<Art, Object> kopfworte(List<Integer> kopf, int spalte) {
        Map<Art, Object> gefunden = new EnumMap<>(Art.class);
        for (int n = 0; n < kopf.size(); n++) {
            var zelle = zelle(kopf.get(n), spalte);
            if (zelle == null && blatt.verbunden().isEmpty() && n < kopf.size() - 1) {
                zelle = links(kopf.get(n), spalte);   // text files know no merged cells
            }
            if (zelle != null) {
                Tafelwort.von(zelle, worte).ifPresent(w -> gefunden.put(w.art(), w.wert()));
            }
        }
        return gefunden;
    }

    private @Nullable Rohzelle links(int zeile, int spalte) {
        Rohzelle naechste = null;
        for (var z : zellen.get(zeile).values()) {
            boolean vorspalte = Tafelwort.von(z, worte).filter(w -> w.art() == Art.VORSPALTE || w.art() == Art.NEBENSPALTE).isPresent();
            if (z.spalte() < spalte) {
                naechste = vorspalte ? null : z;
            }
        }
        return naechste;
    }

    private int tafel(List<Integer> kopf, List<Integer> nummern, int ab) {
        Set<Integer> alle = new TreeSet<>();
        nummern.subList(nummern.indexOf(kopf.get(0)), nummern.size()).forEach(n -> alle.addAll(zellen.get(n).keySet()));
        Map<Integer, Map<Art, Object>> spalten = new TreeMap<>();
        alle.forEach(s -> spalten.put(s, kopfworte(kopf, s)));
        int ersteWertspalte = spalten.entrySet().stream().filter(e -> wertspalte(e.getValue())).mapToInt(Map.Entry::getKey).min().orElse(Integer.MAX_VALUE);
        Map<Art, Object> gruppe = new EnumMap<>(Art.class);
        Map<Integer, Tafelwort> davor = new HashMap<>();
        int i = ab;
        for (; i < nummern.size(); i++) {
            int nr = nummern.get(i);
            var zeile = zellen.get(nr);
            var erste = zeile.values().iterator().next();
            boolean mitWerten = zeile.keySet().stream().anyMatch(s -> s >= ersteWertspalte);
            if (kopf(nr)) {
                return i;
            }
            if (!mitWerten) {
                if (ENDE.matcher(erste.text().strip()).matches()) {
                    return i;
                }
                gruppe.clear();
                davor.clear();
                Tafelwort.von(erste, worte).ifPresent(w -> gruppe.put(w.art(), w.wert()));
                continue;
            }
            Map<Art, Object> vorne = new EnumMap<>(gruppe);
            vorne.putAll(vorspalten(nr, spalten, ersteWertspalte, davor));
            for (var zelle : zeile.values()) {
                if (zelle.spalte() >= ersteWertspalte) {
                    wert(nr, zelle, spalten.get(zelle.spalte()), vorne);
                }
            }
        }
        return i;
    }

    private static boolean wertspalte(Map<Art, Object> kopf) {
        return !kopf.containsKey(Art.VORSPALTE) && !kopf.containsKey(Art.NEBENSPALTE) && !kopf.isEmpty();
    }

    private Map<Art, Object> vorspalten(int nr, Map<Integer, Map<Art, Object>> spalten, int ersteWertspalte, Map<Integer, Tafelwort> davor) {
        Map<Art, Object> gefunden = new EnumMap<>(Art.class);
        for (var spalte : spalten.entrySet()) {
            if (spalte.getKey() >= ersteWertspalte || spalte.getValue().containsKey(Art.NEBENSPALTE)) {
                continue;
            }
            var zelle = zelle(nr, spalte.getKey());
            var wort = zelle == null ? Optional.ofNullable(davor.get(spalte.getKey())) : Tafelwort.von(zelle, worte);
            if (zelle != null && wort.isEmpty()) {
                throw abgelehnt("zeile", nr, zelle.text());
            }
            wort.ifPresent(w -> {
                davor.put(spalte.getKey(), w);
                gefunden.put(w.art(), w.wert());
            });
        }
        return gefunden;
    }

    private void wert(int nr, Rohzelle zelle, Map<Art, Object> kopf, Map<Art, Object> vorne) {
        String ort = Rohzelle.buchstaben(zelle.spalte()) + nr;
        if (kopf.containsKey(Art.ABGELEITET) || vorne.containsKey(Art.ABGELEITET)) {
            return;   // what can be computed is not read
        }
        if (kopf.isEmpty()) {
            throw abgelehnt("spalte", ort, zelle.text());
        }
        Map<Art, Object> alles = new EnumMap<>(kopf);
        alles.putAll(vorne);
        var groesse = (Messgroesse) alles.getOrDefault(Art.MESSGROESSE, umfeld.messgroesse().orElse(null));
        var region = (Region) alles.getOrDefault(Art.REGION, umfeld.region().orElse(null));
        var zeit = umfeld.zeit(alles);
        if (groesse == null || region == null || zeit.isEmpty()) {
            throw abgelehnt(groesse == null ? "ohneKennzahl" : region == null ? "ohneRegion" : "ohneMonat", ort, zelle.text());
        }
        Map<String, String> felder = new HashMap<>(zeit.get());
        felder.put("messgroesse", groesse.name());
        felder.put("regionsart", region.art().name());
        felder.put("region", region.name());
        name(felder, "geschlecht", alles.get(Art.GESCHLECHT));
        name(felder, "personenkreis", alles.get(Art.PERSONENKREIS));
        var wert = werte.computeIfAbsent(List.of(felder), k -> new Tafelwert(new HashMap<>(felder), new HashMap<>()));
        eintragen(wert, (Tafelwort.Rolle) alles.getOrDefault(Art.ROLLE, Tafelwort.Rolle.WERT), zelle, ort);
    }

    private void eintragen(Tafelwert wert, Tafelwort.Rolle rolle, Rohzelle zelle, String ort) {
        String feld = switch (rolle) {
            case WERT -> "wert";
            case ZAEHLER -> "zaehler";
            case NENNER -> "nenner";
            case RANG -> "rang";
        };
        String text = zelle.text().strip();
        String stelle = blatt.name().isEmpty() ? ort : blatt.name() + "!" + ort;
        var vonBis = Pattern.compile("(\\d+)\\s*(?:von|/)\\s*(\\d+)").matcher(text);
        if (rolle == Tafelwort.Rolle.RANG && vonBis.matches()) {
            text = vonBis.group(1);
            wert.felder().put("rang_von", vonBis.group(2));
        }
        if (wert.felder().put(feld, text) != null) {
            throw abgelehnt("zweimal", ort, zelle.text());
        }
        wert.orte().put(feld, stelle);
    }

    private static void name(Map<String, String> felder, String spalte, @Nullable Object wert) {
        if (wert instanceof Enum<?> konstante) {
            felder.put(spalte, konstante.name());
        }
    }

    private Abgelehnt abgelehnt(String grund, Object... werte) {
        List<Object> alle = new ArrayList<>(List.of(blatt.name()));
        for (Object wert : werte) {
            alle.add(wert.toString());
        }
        return new Abgelehnt(worte.text("statistik.tafel." + grund, alle.toArray()));
    }
}
