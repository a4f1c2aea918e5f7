package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.statistik.Statistikworte;
import de.wirkungskreis.statistik.Veroeffentlichung;
import de.wirkungskreis.zielnachhaltung.Vergleichstafel.Ebene;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The house beside its Vergleichstyp, its Land and the Bund: a sentence for the newest month, and the months. */
@Component
class Vergleichsansicht {

    private final Statistikworte statistikworte;
    private final Wortlaut worte;

    Vergleichsansicht(Statistikworte statistikworte, Wortlaut worte) {
        this.statistikworte = statistikworte;
        this.worte = worte;
    }

    public record Spalte(String name, String pfad) {}

    public record Feld(String text, @Nullable String zahl, @Nullable String pfad) {}

    public record Zeile(String monat, List<Feld> felder, String rang) {}

    public record Ansicht(String name, String satz, List<Spalte> spalten, boolean mitRang, List<Zeile> zeilen) {}

    /** "07/2022: Jobcenter Herford 26,1 % (Rang 7 von 28), Land Nordrhein-Westfalen 24,9 %" */
    String satz(Vergleichstafel tafel) {
        var monat = tafel.letzter();
        return worte.text("zielnachhaltung.vergleich.satz", statistikworte.name(tafel.ebenen().get(0).reihe()), Zielworte.monat(monat),
                tafel.ebenen().stream().flatMap(e -> e.wert(monat).map(v -> teil(e, v)).stream()).collect(Collectors.joining(", ")));
    }

    private String teil(Ebene ebene, Veroeffentlichung wert) {
        var region = statistikworte.region(ebene.reihe().region());
        var text = statistikworte.text(ebene.reihe(), wert);
        return wert.rang() == null ? worte.text("zielnachhaltung.vergleich.teil", region, text)
                : worte.text("zielnachhaltung.vergleich.teil.rang", region, text, rang(wert));
    }

    private String rang(Veroeffentlichung wert) {
        return wert.rangVon() == null ? worte.text("zielnachhaltung.vergleich.rang", wert.rang())
                : worte.text("zielnachhaltung.vergleich.rangVon", wert.rang(), wert.rangVon());
    }

    /** @param anhang the day the page is set back to, as addresses carry it; empty for today */
    Ansicht ansicht(Vergleichstafel tafel, String anhang) {
        boolean mitRang = tafel.haus().filter(h -> h.werte().values().stream().anyMatch(v -> v.rang() != null)).isPresent();
        var zeilen = tafel.monate().stream().map(m -> new Zeile(Zielworte.monat(m),
                tafel.ebenen().stream().map(e -> e.wert(m).map(v -> new Feld(statistikworte.text(e.reihe(), v),
                        v.zahl().map(Object::toString).orElse(null), "/statistik/reihen/" + e.nr() + "/herleitung/" + m + anhang))
                        .orElse(new Feld(Zahlenformat.FEHLT, null, null))).toList(),
                tafel.haus().flatMap(h -> h.wert(m)).filter(v -> v.rang() != null).map(this::rang).orElse(Zahlenformat.FEHLT)))
                .toList();
        return new Ansicht(statistikworte.name(tafel.ebenen().get(0).reihe()), satz(tafel),
                tafel.ebenen().stream().map(e -> new Spalte(statistikworte.region(e.reihe().region()), "/statistik/reihen/" + e.nr() + anhang)).toList(),
                mitRang, zeilen);
    }
}
