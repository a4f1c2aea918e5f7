package de.wirkungskreis.statistik;

import de.wirkungskreis.statistik.Statistikblatt.Feld;
import de.wirkungskreis.statistik.Veroeffentlichungen.Gefuehrt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** All numbers of one region that were known on a day, to derive others from. What stands as a sign is no number. */
class Ableitungsquelle {

    private final Region region;
    private final Map<Reihe, NavigableMap<YearMonth, Eingang>> werte = new HashMap<>();

    /** A number that goes in. */
    record Eingang(String name, YearMonth monat, BigDecimal wert, Feld feld) {}

    Ableitungsquelle(Region region, Veroeffentlichungen ablage, LocalDate tag, Statistikworte worte, Function<Gefuehrt, Function<Veroeffentlichung, Feld>> feld) {
        this.region = region;
        var alle = ablage.werte(tag);
        ablage.reihen(tag).stream().filter(r -> r.reihe().region().equals(region)).forEach(r -> {
            NavigableMap<YearMonth, Eingang> monate = new TreeMap<>();
            alle.getOrDefault(r.nr(), List.of()).forEach(v -> v.zahl().ifPresent(z -> monate.put(v.monat(),
                    new Eingang(worte.name(r.reihe()) + ", " + worte.wer(r.reihe()) + ", " + worte.zeit(r.reihe(), v.monat()), v.monat(), z,
                            feld.apply(r).apply(v)))));
            if (!monate.isEmpty()) {
                werte.put(r.reihe(), monate);
            }
        });
    }

    Reihe reihe(Messgroesse messgroesse) {
        return Reihe.von(messgroesse, region);
    }

    Optional<Eingang> letzter(Reihe reihe) {
        return Optional.ofNullable(werte.get(reihe)).map(m -> m.lastEntry().getValue());
    }

    Optional<Eingang> erster(Reihe reihe) {
        return Optional.ofNullable(werte.get(reihe)).map(m -> m.firstEntry().getValue());
    }

    Optional<Eingang> von(Reihe reihe, YearMonth monat) {
        return Optional.ofNullable(werte.get(reihe)).map(m -> m.get(monat));
    }

    /** Of the newest month all of them have. */
    Optional<List<Eingang>> gemeinsam(Reihe... reihen) {
        var monate = new TreeSet<>(werte.getOrDefault(reihen[0], new TreeMap<>()).keySet());
        for (var reihe : reihen) {
            monate.retainAll(werte.getOrDefault(reihe, new TreeMap<>()).keySet());
        }
        if (monate.isEmpty()) {
            return Optional.empty();
        }
        List<Eingang> eingaenge = new ArrayList<>();
        for (var reihe : reihen) {
            eingaenge.add(von(reihe, monate.last()).orElseThrow());
        }
        return Optional.of(eingaenge);
    }
}
