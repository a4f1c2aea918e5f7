package de.wirkungskreis.kennzahl;

import de.wirkungskreis.kennzahl.Ergebnis.Ort;
import de.wirkungskreis.kennzahl.Verlaeufe.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts histories: everything about them that any indicator is made of, by Jobcenter, sex, Gemeinde, group and month. */
public final class Auszaehlung {

    /** So many months of history an answer looks back on; a window later than the first says nothing about them. */
    static final int VORLAUF = 24;

    private static final Set<Zaehlgroesse> BETRAEGE = EnumSet.of(Zaehlgroesse.LLU_CENT, Zaehlgroesse.LUH_CENT);

    private final Verlaeufe verlaeufe;
    private final List<Zaehlgroesse> gezaehlt;
    private final int abMonat;

    private Auszaehlung(Verlaeufe verlaeufe, int abMonat) {
        this.verlaeufe = verlaeufe;
        this.abMonat = abMonat;
        this.gezaehlt = Arrays.stream(Zaehlgroesse.values()).filter(g -> g.bekannt(verlaeufe.geliefert))
                .filter(g -> !BETRAEGE.contains(g)).filter(g -> !geliefert(g)).toList();
    }

    /** All months; on all cores where there is more than one Jobcenter. */
    public static Ergebnis aus(Verlaeufe verlaeufe) {
        return new Auszaehlung(verlaeufe, 0).auszaehlen(Map.of());
    }

    /**
     * The last months anew, the others as they were counted before: whatever changes in a month changes no count before it.
     *
     * @param monate how many, at least 1
     */
    public static Ergebnis erneuern(Verlaeufe verlaeufe, Ergebnis vorher, int monate) {
        int ab = Math.max(0, verlaeufe.monate - monate);
        if (!vorher.verlaeufe.erster.equals(verlaeufe.erster) || vorher.verlaeufe.monate < ab) {
            throw new IllegalArgumentException("Das frühere Ergebnis beginnt anderswo oder reicht nicht bis zum ersten neuen Monat");
        }
        return new Auszaehlung(verlaeufe, ab).auszaehlen(vorher.werteNach(verlaeufe.jobcenter));
    }

    private boolean geliefert(Zaehlgroesse g) {
        return g == Zaehlgroesse.ZUGANG_ELB && verlaeufe.geliefert.contains(Spalte.ELB_ZUGAENGE)
                || g == Zaehlgroesse.ABGANG_ELB && verlaeufe.geliefert.contains(Spalte.ELB_ABGAENGE);
    }

    private Ergebnis auszaehlen(Map<Ort, Monatswerte> vorher) {
        var jobcenter = IntStream.range(0, verlaeufe.jobcenter.size());
        var alle = new HashMap<Ort, Monatswerte>();
        (verlaeufe.jobcenter.size() > 1 ? jobcenter.parallel() : jobcenter).mapToObj(j -> jobcenter(j, vorher))
                .toList().forEach(alle::putAll);
        return new Ergebnis(verlaeufe, alle);
    }

    private Map<Ort, Monatswerte> jobcenter(int nr, Map<Ort, Monatswerte> vorher) {
        var werte = new HashMap<Ort, Monatswerte>();
        var zaehlwerk = new Zaehlwerk(verlaeufe, gezaehlt);
        for (var geschlecht : verlaeufe.geschlechter) {
            var bloecke = verlaeufe.bloecke(nr, geschlecht);
            if (!bloecke.isEmpty()) {
                zaehlen(zaehlwerk, bloecke, werte, vorher);
            }
        }
        for (var summe : verlaeufe.summen) {
            if (summe.jobcenter() == nr) {
                betraege(summe, werte, vorher);
            }
        }
        return werte;
    }

    private void zaehlen(Zaehlwerk zaehlwerk, List<Block> bloecke, Map<Ort, Monatswerte> werte, Map<Ort, Monatswerte> vorher) {
        for (int ab : fenster()) {
            var zaehlung = abMonat == 0 ? new Zaehlung.Fenster(verlaeufe.gruppen.size())
                    : new Zaehlung.EinzelneMonate(verlaeufe.gruppen.size(), abMonat - ab, verlaeufe.monate - ab);
            for (int b = 0; b < bloecke.size(); b++) {
                var block = bloecke.get(b);
                zaehlwerk.zaehlen(block, ab, zaehlung);
                if (b + 1 == bloecke.size() || bloecke.get(b + 1).gemeinde() != block.gemeinde()) {
                    zaehlung.abgeben(-1, gezaehlt, ab, ort(werte, vorher, block.jobcenter(), block.geschlecht(),
                            Ausschnitt.derGemeinde(verlaeufe.gemeinden.get(block.gemeinde()))));
                }
            }
            var erster = bloecke.get(0);
            for (int g = 0; g < verlaeufe.gruppen.size(); g++) {
                zaehlung.abgeben(g, gezaehlt, ab, ort(werte, vorher, erster.jobcenter(), erster.geschlecht(),
                        Ausschnitt.gruppe(verlaeufe.gruppen.get(g))));
            }
        }
    }

    /** Windows of 64 months that overlap by what has to be looked back on. */
    private List<Integer> fenster() {
        if (abMonat > 0) {
            int ab = Math.max(0, verlaeufe.monate - 64);
            if (abMonat - ab >= (ab == 0 ? 0 : VORLAUF)) {
                return List.of(ab);
            }
            throw new IllegalArgumentException("Erneuern lassen sich höchstens die letzten " + (64 - VORLAUF) + " Monate");
        }
        var fenster = new ArrayList<>(List.of(0));
        for (int ab = 64 - VORLAUF; ab + VORLAUF < verlaeufe.monate; ab += 64 - VORLAUF) {
            fenster.add(ab);
        }
        return fenster;
    }

    private void betraege(Verlaeufe.Summen summe, Map<Ort, Monatswerte> werte, Map<Ort, Monatswerte> vorher) {
        var ausschnitt = summe.gruppe() < 0 ? Ausschnitt.derGemeinde(verlaeufe.gemeinden.get(summe.gemeinde()))
                : Ausschnitt.gruppe(Personengruppe.values()[summe.gruppe()]);
        var nach = ort(werte, vorher, summe.jobcenter(), summe.geschlecht(), ausschnitt);
        int erste = Verlaufsbau.monat(verlaeufe.erster.getYear(), verlaeufe.erster.getMonthValue()) - Verlaufsbau.ERSTER_MONAT;
        for (int nr = abMonat; nr < verlaeufe.monate; nr++) {
            nach.addieren(Zaehlgroesse.LLU_CENT, nr, summe.betraege().summe(erste + nr, 0));
            nach.addieren(Zaehlgroesse.LUH_CENT, nr, summe.betraege().summe(erste + nr, 1));
            if (geliefert(Zaehlgroesse.ZUGANG_ELB)) {
                nach.addieren(Zaehlgroesse.ZUGANG_ELB, nr, summe.betraege().summe(erste + nr, 2));
            }
            if (geliefert(Zaehlgroesse.ABGANG_ELB)) {
                nach.addieren(Zaehlgroesse.ABGANG_ELB, nr, summe.betraege().summe(erste + nr, 3));
            }
        }
    }

    private Monatswerte ort(Map<Ort, Monatswerte> werte, Map<Ort, Monatswerte> vorher, int jobcenter, Geschlecht g, Ausschnitt a) {
        return werte.computeIfAbsent(new Ort(jobcenter, g, a), o -> {
            var neu = new Monatswerte(verlaeufe.erster, verlaeufe.monate, verlaeufe.geliefert);
            var alt = vorher.get(o);
            if (alt != null) {
                neu.uebernehmen(alt, abMonat);
            }
            return neu;
        });
    }
}
