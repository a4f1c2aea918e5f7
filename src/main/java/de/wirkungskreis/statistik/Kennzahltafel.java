package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.einfuhr.Rohzeile;
import de.wirkungskreis.einfuhr.Rohzelle;
import de.wirkungskreis.einfuhr.Tafelleser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of the Bundesagentur, as one line per value. */
class Kennzahltafel implements Tafelleser {

    private static final int PROBE = 25;

    private final Wortlaut worte;

    Kennzahltafel(Wortlaut worte) {
        this.worte = worte;
    }

    @Override
    public Optional<List<Rohzeile>> entfalten(List<Blatt> blaetter) {
        if (blaetter.stream().anyMatch(this::istListe)) {
            return Optional.empty();
        }
        List<Tafelwert> werte = new ArrayList<>();
        blaetter.forEach(b -> werte.addAll(new Tafelblatt(b, worte).lesen()));
        return werte.isEmpty() ? Optional.empty() : Optional.of(zeilen(werte));
    }

    /** Ours names the value and the Datenstand as columns; a table has its Datenstand above or below. */
    private boolean istListe(Blatt blatt) {
        String wert = Tafelwort.vergleichbar(StatistikEinfuhr.ueberschrift(worte, "wert"));
        String stand = Tafelwort.vergleichbar(StatistikEinfuhr.ueberschrift(worte, "datenstand"));
        return blatt.zeilen().stream().limit(PROBE).map(z -> z.zellen().stream().map(c -> Tafelwort.vergleichbar(c.text())).collect(Collectors.toSet()))
                .anyMatch(z -> z.contains(wert) && z.contains(stand));
    }

    private List<Rohzeile> zeilen(List<Tafelwert> werte) {
        List<Rohzeile> zeilen = new ArrayList<>();
        List<Rohzelle> kopf = new ArrayList<>();
        for (int i = 0; i < StatistikEinfuhr.SPALTEN.size(); i++) {
            kopf.add(Rohzelle.text(i, StatistikEinfuhr.ueberschrift(worte, StatistikEinfuhr.SPALTEN.get(i))));
        }
        zeilen.add(new Rohzeile(1, kopf));
        for (var wert : werte) {
            List<Rohzelle> zellen = new ArrayList<>();
            Map<Integer, String> orte = new HashMap<>();
            for (int i = 0; i < StatistikEinfuhr.SPALTEN.size(); i++) {
                String spalte = StatistikEinfuhr.SPALTEN.get(i);
                orte.put(i, wert.orte().getOrDefault(spalte, wert.orte().getOrDefault("wert", "")));
                if (wert.felder().containsKey(spalte)) {
                    zellen.add(Rohzelle.text(i, wert.felder().get(spalte)));
                }
            }
            zeilen.add(new Rohzeile(zeilen.size() + 1, zellen, orte));
        }
        return zeilen;
    }

    /** By name of our column: what is to be read, and where it stands. */
    record Tafelwert(Map<String, String> felder, Map<String, String> orte) {}
}
