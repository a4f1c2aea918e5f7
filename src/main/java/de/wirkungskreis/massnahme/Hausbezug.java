package de.wirkungskreis.massnahme;

import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalt;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Raumbezug;
import de.wirkungskreis.programm.Vorhaben;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the programmes of the house offer to name: plan lines, Vorhaben, places. Of each the Fassung one may read. */
@Component
class Hausbezug {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Programminhalte inhalte;
    private final Planungen planungen;
    private final Handelnder handelnder;

    Hausbezug(Programme programme, Fassungen fassungen, Programminhalte inhalte, Planungen planungen, Handelnder handelnder) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.inhalte = inhalte;
        this.planungen = planungen;
        this.handelnder = handelnder;
    }

    /** One Programm as one may read it. */
    record Ausschnitt(Programm programm, List<Planzeile> zeilen, List<Vorhaben> vorhaben, List<Raumbezug> orte) {

        String planzeile(String schluessel) {
            return zeilen.stream().filter(z -> z.schluessel().equals(schluessel)).map(Planzeile::name).findFirst().orElse(schluessel);
        }

        /** The plan line, when it plans another Instrument: entries would count in one line and places in the other. */
        Optional<Planzeile> anderesInstrument(@Nullable String planzeile, @Nullable String instrument) {
            return instrument == null || planzeile == null ? Optional.empty() : zeilen.stream().filter(z -> z.schluessel().equals(planzeile)
                    && z.instrument() != null && !z.instrument().equals(instrument)).findFirst();
        }

        String vorhaben(String schluessel) {
            return vorhaben.stream().filter(v -> v.schluessel().equals(schluessel)).map(Vorhaben::name).findFirst().orElse(schluessel);
        }
    }

    /** Newest first. */
    List<Ausschnitt> ausschnitte() {
        return programme.alle().stream().map(p -> lesbar(p).map(f -> ausschnitt(p, f))
                .orElse(new Ausschnitt(p, List.of(), List.of(), List.of()))).toList();
    }

    private Ausschnitt ausschnitt(Programm programm, Fassung fassung) {
        Programminhalt inhalt = inhalte.derFassung(fassung.id());
        return new Ausschnitt(programm, planungen.derFassung(fassung.id()).zeilen().toList(), inhalt.vorhaben().toList(),
                inhalt.raumbezuege());
    }

    private Optional<Fassung> lesbar(Programm programm) {
        if (handelnder.darf(Recht.ENTWURF_LESEN)) {
            return Optional.of(fassungen.neueste(programm.id()));
        }
        return fassungen.desProgramms(programm.id()).stream()
                .filter(f -> f.schritt() == 0 && (f.status() == Fassung.Status.VEROEFFENTLICHT
                        || f.status() == Fassung.Status.FORTGESCHRIEBEN))
                .max(Comparator.comparingInt(Fassung::nr));
    }

    /** Gemeinden and Quartiere of all programmes by key; where two know the same one, as the newest calls it. */
    static Map<String, Raumbezug> orte(List<Ausschnitt> ausschnitte) {
        Map<String, Raumbezug> orte = new LinkedHashMap<>();
        ausschnitte.forEach(a -> a.orte().stream()
                .filter(r -> r.art() == Raumbezug.Art.GEMEINDE || r.art() == Raumbezug.Art.QUARTIER)
                .forEach(r -> orte.putIfAbsent(r.schluessel(), r)));
        return orte;
    }

    static @Nullable String ortsname(Map<String, Raumbezug> orte, @Nullable String gemeinde, @Nullable String quartier) {
        if (gemeinde == null) {
            return null;
        }
        String name = name(orte, gemeinde);
        return quartier == null ? name : name + ", " + name(orte, quartier);
    }

    private static String name(Map<String, Raumbezug> orte, String schluessel) {
        var ort = orte.get(schluessel);
        return ort == null ? schluessel : ort.name();
    }
}
