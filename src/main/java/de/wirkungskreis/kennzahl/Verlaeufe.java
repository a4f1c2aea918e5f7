package de.wirkungskreis.kennzahl;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Person histories, one bit per month and Zeilenmerkmal, ordered by Jobcenter, sex and Gemeinde so that counting runs over stretches.
 * Amounts are kept as sums only: nothing about them depends on a history.
 */
public final class Verlaeufe {

    /**
     * Entries {@code von} (inclusive) to {@code bis} (exclusive).
     *
     * @param historie for entries of persons who have several: where their joint history begins in {@link #historie}; else −1
     */
    record Block(int jobcenter, Geschlecht geschlecht, int gemeinde, int von, int bis, int historie) {}

    /** Amounts of one place or group. */
    record Summen(int jobcenter, Geschlecht geschlecht, int gemeinde, int gruppe, Betraege betraege) {}

    final YearMonth erster;
    final int monate;
    final Set<Spalte> geliefert;
    final List<String> jobcenter;
    final List<String> gemeinden;
    final Set<Geschlecht> geschlechter;
    final List<Personengruppe> gruppen;
    final List<Block> bloecke;
    private final Map<Integer, List<Block>> bloeckeJeJobcenter;
    final List<Summen> summen;
    /** Zeilenmerkmal, word, entry; bit 0 of word 0 is the first month. Null where it is true of nobody. */
    final long[][][] spalten;
    final long[][][] historie;

    Verlaeufe(YearMonth erster, int monate, Verlaufsbau bau, Map<String, List<String>> namen, Set<Geschlecht> geschlechter,
            List<Personengruppe> gruppen, List<Block> bloecke, List<Summen> summen, long[][][] spalten, long[][][] historie) {
        this.erster = erster;
        this.monate = monate;
        this.geliefert = bau.geliefert;
        this.jobcenter = namen.get("jobcenter");
        this.gemeinden = namen.get("gemeinde");
        this.geschlechter = geschlechter;
        this.gruppen = gruppen;
        this.bloecke = bloecke;
        this.bloeckeJeJobcenter = bloecke.stream().collect(Collectors.groupingBy(Block::jobcenter));
        this.summen = summen;
        this.spalten = spalten;
        this.historie = historie;
    }

    public YearMonth erster() {
        return erster;
    }

    public int monate() {
        return monate;
    }

    public Set<Spalte> geliefert() {
        return geliefert;
    }

    /** In the order of their names. */
    public List<String> jobcenter() {
        return jobcenter;
    }

    List<Block> bloecke(int jobcenter, Geschlecht geschlecht) {
        return bloeckeJeJobcenter.getOrDefault(jobcenter, List.of()).stream().filter(b -> b.geschlecht == geschlecht).toList();
    }

    /** Which days or months decide about langfristigen Leistungsbezug. */
    public boolean lzbNachTagen() {
        return geliefert.contains(Spalte.ELB_TAGE_730);
    }
}
