package de.wirkungskreis.programm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two states of a content, statement by statement: the one comparison behind pages, audit log and imports. */
public final class Vergleich {

    private Vergleich() {}

    /** One statement on both sides; missing on one when it came or went. */
    public record Paar(@Nullable Inhaltspunkt links, @Nullable Inhaltspunkt rechts) {

        public boolean gleich() {
            return links != null && rechts != null && links.wert().equals(rechts.wert());
        }

        public @Nullable String vorher() {
            return links == null ? null : links.wert();
        }

        public @Nullable String nachher() {
            return rechts == null ? null : rechts.wert();
        }

        public Inhaltspunkt punkt() {
            return rechts != null ? rechts : Objects.requireNonNull(links);
        }

        /** Right minus left, where both are numbers. */
        public Optional<BigDecimal> differenz() {
            if (links == null || rechts == null || links.zahl() == null || rechts.zahl() == null) {
                return Optional.empty();
            }
            return Optional.of(rechts.zahl().subtract(links.zahl()));
        }

        List<Wortvergleich.Teil> worte() {
            return Wortvergleich.zwischen(links == null ? "" : links.wert(), rechts == null ? "" : rechts.wert());
        }
    }

    /** What the one key stands for a second time counts as another statement, so that none is lost. */
    private record Stelle(String bereich, String schluessel, String feld, int mal) {}

    /** In the order of the right side; what is only on the left stands where it stood. */
    public static List<Paar> aller(List<Inhaltspunkt> links, List<Inhaltspunkt> rechts) {
        var alt = nachStelle(links);
        var neu = nachStelle(rechts);
        var nur = new HashMap<@Nullable Stelle, List<Stelle>>();  // by the statement they follow; null: they come first
        Stelle davor = null;
        for (var stelle : alt.keySet()) {
            if (neu.containsKey(stelle)) {
                davor = stelle;
            } else {
                nur.computeIfAbsent(davor, anker -> new ArrayList<>()).add(stelle);
            }
        }
        var folge = new ArrayList<>(nur.getOrDefault(null, List.of()));
        neu.keySet().forEach(stelle -> {
            folge.add(stelle);
            folge.addAll(nur.getOrDefault(stelle, List.of()));
        });
        return folge.stream().map(stelle -> new Paar(alt.get(stelle), neu.get(stelle))).toList();
    }

    public static List<Paar> unterschiede(List<Inhaltspunkt> links, List<Inhaltspunkt> rechts) {
        return aller(links, rechts).stream().filter(paar -> !paar.gleich()).toList();
    }

    private static Map<Stelle, Inhaltspunkt> nachStelle(List<Inhaltspunkt> punkte) {
        var jeStelle = new LinkedHashMap<Stelle, Inhaltspunkt>();
        var wieOft = new HashMap<Stelle, Integer>();
        for (var punkt : punkte) {
            var stelle = new Stelle(punkt.bereich(), punkt.schluessel(), punkt.feld(), 0);
            int mal = wieOft.merge(stelle, 1, Integer::sum);
            jeStelle.put(new Stelle(punkt.bereich(), punkt.schluessel(), punkt.feld(), mal), punkt);
        }
        return jeStelle;
    }
}
