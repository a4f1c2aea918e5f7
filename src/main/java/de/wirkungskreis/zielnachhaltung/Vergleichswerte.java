package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.programm.Jobcenter;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.statistik.Messgroesse;
import de.wirkungskreis.statistik.Personenkreis;
import de.wirkungskreis.statistik.Rechtskreis;
import de.wirkungskreis.statistik.Region;
import de.wirkungskreis.statistik.Reihe;
import de.wirkungskreis.statistik.Veroeffentlichung;
import de.wirkungskreis.statistik.Veroeffentlichungen;
import de.wirkungskreis.statistik.Veroeffentlichungen.Gefuehrt;
import de.wirkungskreis.statistik.Zeitbezug;
import de.wirkungskreis.zielnachhaltung.Vergleichstafel.Ebene;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was published of a target's indicator for the house and for those it is compared with. */
@Component
class Vergleichswerte {

    private static final List<Region.Art> FOLGE = List.of(Region.Art.JOBCENTER, Region.Art.VERGLEICHSTYP, Region.Art.LAND, Region.Art.BUND);

    private final Veroeffentlichungen statistik;
    private final Programme programme;

    Vergleichswerte(Veroeffentlichungen statistik, Programme programme) {
        this.statistik = statistik;
        this.programme = programme;
    }

    /** What was published by the end of that day; read once, asked for every target. */
    @Transactional(readOnly = true)
    public Bekannt am(LocalDate stand) {
        return new Bekannt(statistik.reihen(stand), statistik.werte(stand), programme.jobcenter());
    }

    record Bekannt(List<Gefuehrt> reihen, Map<Integer, List<Veroeffentlichung>> werte, Optional<Jobcenter> haus) {

        /** Empty where nothing of it was published month by month. */
        Optional<Vergleichstafel> zu(Zielstand ziel) {
            return ziel.kennzahl() == null ? Optional.empty() : messgroessen(ziel.kennzahl()).stream()
                    .map(m -> new Vergleichstafel(m, ebenen(m, ziel))).filter(t -> !t.ebenen().isEmpty()).findFirst();
        }

        private List<Ebene> ebenen(Messgroesse messgroesse, Zielstand ziel) {
            return reihen.stream().filter(r -> passt(r.reihe(), messgroesse, ziel))
                    .sorted(Comparator.comparing((Gefuehrt r) -> FOLGE.indexOf(r.reihe().region().art())).thenComparing(r -> r.reihe().region().name()))
                    .map(r -> new Ebene(r.nr(), r.reihe(), werte.getOrDefault(r.nr(), List.of()).stream()
                            .collect(Collectors.toMap(Veroeffentlichung::monat, v -> v, (a, b) -> b, TreeMap::new))))
                    .filter(e -> !e.werte().isEmpty()).toList();
        }

        private boolean passt(Reihe reihe, Messgroesse messgroesse, Zielstand ziel) {
            return reihe.messgroesse() == messgroesse && reihe.zeitbezug() == Zeitbezug.MONAT && reihe.rechtskreis() == Rechtskreis.SGB_II
                    && reihe.personenkreis() == Personenkreis.ALLE && reihe.geschlecht() == ziel.geschlecht() && vergleichbar(reihe.region());
        }

        /** Of several Länder or types only the house's own, as far as the settings name it. */
        private boolean vergleichbar(Region region) {
            return switch (region.art()) {
                case BUND -> true;
                case JOBCENTER -> haus.filter(h -> region.istJobcenter(h.name())).isPresent();
                case LAND -> gleich(haus.map(Jobcenter::land).orElse(null), region.name());
                case VERGLEICHSTYP -> gleich(haus.map(Jobcenter::vergleichstyp).orElse(null), region.name());
                case KREIS, AGENTURBEZIRK -> false;
            };
        }

        private static boolean gleich(@Nullable String unseres, String name) {
            return unseres == null || unseres.strip().toLowerCase(Locale.GERMANY).equals(name.toLowerCase(Locale.GERMANY));
        }
    }

    /** The value of the year so far, as it is agreed upon; else the one of twelve months, which is published more often. */
    private static List<Messgroesse> messgroessen(Kennzahl kennzahl) {
        var namen = switch (kennzahl) {
            case K1, K1_JFW -> List.of("K1_JFW", "K1");
            case K2, K2_JFW -> List.of("K2_JFW", "K2");
            case K3, K3_JFW -> List.of("K3_JFW", "K3");
            case SUMME_LLU_CENT -> List.of("SUMME_LLU");
            case SUMME_LUH_CENT -> List.of("SUMME_LUH");
            default -> List.of(kennzahl.name());
        };
        return namen.stream().flatMap(n -> Arrays.stream(Messgroesse.values()).filter(m -> m.name().equals(n))).toList();
    }
}
