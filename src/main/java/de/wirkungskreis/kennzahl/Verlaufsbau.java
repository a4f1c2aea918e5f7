package de.wirkungskreis.kennzahl;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows in any order and keeps them as bits. One entry is one person in one Jobcenter, of one sex, in one Gemeinde: who
 * moves has two, and the history of both counts for each.
 *
 * <p>Not for more than one thread.
 */
public final class Verlaufsbau {

    /** January 1900 is month 0 of the words; a month far from the others costs a word for everybody, not an error. */
    static final int ERSTER_MONAT = 1900 * 12;
    static final int LETZTER_MONAT = ERSTER_MONAT + Bitebenen.WORTE * 64 - 1;

    private static final int MERKMALE = Zeilenmerkmal.ANZAHL;
    private static final int ZEILE = Zeilenmerkmal.ZEILE.ordinal();

    final Set<Spalte> geliefert;
    final List<String> jobcenter = new ArrayList<>();
    final List<String> gemeinden = new ArrayList<>(List.of(""));
    final List<Ast> aeste = new ArrayList<>();
    final Map<Ast, Betraege> gruppenbetraege = new HashMap<>();

    private final Map<String, Integer> jobcenterNr = new HashMap<>();
    private final Map<String, Integer> gemeindeNr = new HashMap<>(Map.of("", 0));
    private final Map<Ast, Integer> astNr = new HashMap<>();
    private final List<Betraege> betraege = new ArrayList<>();

    int eintraege;
    int personen;
    int kleinsterMonat = Integer.MAX_VALUE;
    int groessterMonat = Integer.MIN_VALUE;
    long zeilen;

    /** By person: the entry used last. */
    int[] letzter = new int[1024];
    /** By entry: the next one of the same person, −1 at the end of the list; the first entry leads it. */
    int[] naechster = new int[1024];
    int[] person = new int[1024];
    int[] ast = new int[1024];
    final Bitebenen ebenen = new Bitebenen();
    private final long[] monateMitZeilen = new long[Bitebenen.WORTE];
    private int gruppen;

    /** Where rows are counted: numbers of this builder. {@code gruppe} −1: all. */
    record Ast(int jobcenter, Geschlecht geschlecht, int gemeinde, int gruppe) {}

    public Verlaufsbau(Set<Spalte> geliefert) {
        this.geliefert = Set.copyOf(geliefert);
    }

    public int jobcenter(String name) {
        return jobcenterNr.computeIfAbsent(name, n -> {
            jobcenter.add(n);
            return jobcenter.size() - 1;
        });
    }

    /** Empty: not said. */
    public int gemeinde(String ags) {
        return gemeindeNr.computeIfAbsent(ags, n -> {
            gemeinden.add(n);
            return gemeinden.size() - 1;
        });
    }

    /** A new person; who knows names keeps them apart from this. */
    public int neuePerson() {
        if (personen == letzter.length) {
            letzter = Arrays.copyOf(letzter, personen * 2);
        }
        letzter[personen] = -1;
        return personen++;
    }

    public static int monat(int jahr, int monat) {
        return jahr * 12 + monat - 1;
    }

    /**
     * @param monat year × 12 + month − 1
     * @param merkmale {@link Zeilenmerkmal#bit()} of all that is true; {@code ZEILE} is understood
     * @return false, and nothing taken, when this person has a row of this month already
     */
    public boolean zeile(int personNr, int jobcenterNr, Geschlecht geschlecht, int gemeinde, int monat, int merkmale,
            long lluCent, long luhCent, int zugaenge, int abgaenge) {
        int stelle = monat - ERSTER_MONAT;
        int wort = stelle >> 6;
        long bit = 1L << stelle;
        if (hatZeile(personNr, wort, bit)) {
            return false;
        }
        int eintrag = eintrag(personNr, jobcenterNr, geschlecht, gemeinde);
        for (int rest = merkmale | Zeilenmerkmal.ZEILE.bit(); rest != 0; rest &= rest - 1) {
            ebenen.setzen(Integer.numberOfTrailingZeros(rest), wort, eintrag, bit, ast.length);
        }
        monateMitZeilen[wort] |= bit;
        kleinsterMonat = Math.min(kleinsterMonat, monat);
        groessterMonat = Math.max(groessterMonat, monat);
        zeilen++;
        betraege.get(ast[eintrag]).addieren(stelle, lluCent, luhCent, zugaenge, abgaenge);
        if (gruppen != 0 && (merkmale & gruppen) != 0) {
            gruppenbetraege(aeste.get(ast[eintrag]), merkmale, stelle, lluCent, luhCent, zugaenge, abgaenge);
        }
        return true;
    }

    /** Asks for the Personengruppen whose columns are there; before the first row. */
    public Verlaufsbau mitGruppen() {
        for (var gruppe : Personengruppe.values()) {
            if (geliefert.contains(gruppe.spalte())) {
                gruppen |= Zeilenmerkmal.von(gruppe).bit();
            }
        }
        return this;
    }

    boolean hatGruppe(Personengruppe gruppe) {
        return (gruppen & Zeilenmerkmal.von(gruppe).bit()) != 0;
    }

    private void gruppenbetraege(Ast ort, int merkmale, int stelle, long llu, long luh, int zugaenge, int abgaenge) {
        for (var gruppe : Personengruppe.values()) {
            int bit = Zeilenmerkmal.von(gruppe).bit();
            if ((gruppen & merkmale & bit) != 0) {
                gruppenbetraege.computeIfAbsent(new Ast(ort.jobcenter, ort.geschlecht, 0, gruppe.ordinal()), a -> new Betraege())
                        .addieren(stelle, llu, luh, zugaenge, abgaenge);
            }
        }
    }

    private boolean hatZeile(int personNr, int wort, long bit) {
        for (int e = letzter[personNr]; e >= 0; e = naechster[e]) {
            if ((ebenen.wort(ZEILE, wort, e) & bit) != 0) {
                return true;
            }
        }
        return false;
    }

    private int eintrag(int personNr, int jobcenterNr, Geschlecht geschlecht, int gemeinde) {
        for (int e = letzter[personNr]; e >= 0; e = naechster[e]) {
            var ort = aeste.get(ast[e]);
            if (ort.jobcenter == jobcenterNr && ort.gemeinde == gemeinde && ort.geschlecht == geschlecht) {
                return e;
            }
        }
        if (eintraege == ast.length) {
            int neu = eintraege + (eintraege >> 1);
            naechster = Arrays.copyOf(naechster, neu);
            person = Arrays.copyOf(person, neu);
            ast = Arrays.copyOf(ast, neu);
        }
        int e = eintraege++;
        naechster[e] = letzter[personNr];
        letzter[personNr] = e;
        person[e] = personNr;
        ast[e] = astNr(new Ast(jobcenterNr, geschlecht, gemeinde, -1));
        return e;
    }

    private int astNr(Ast neu) {
        return astNr.computeIfAbsent(neu, a -> {
            aeste.add(a);
            betraege.add(new Betraege());
            return aeste.size() - 1;
        });
    }

    /**
     * A stretch of months at once, as it was kept: bit i of each word is about month {@code ab} + i.
     *
     * @param worte by {@link Zeilenmerkmal#ordinal()}; none may overlap months this person has already
     */
    public void verlauf(int personNr, int jobcenterNr, Geschlecht geschlecht, int gemeinde, int ab, long[] worte) {
        long zeilenwort = worte[Zeilenmerkmal.ZEILE.ordinal()];
        if (zeilenwort == 0) {
            return;
        }
        int stelle = ab - ERSTER_MONAT;
        int wort = stelle >> 6;
        int schub = stelle & 63;
        int eintrag = eintrag(personNr, jobcenterNr, geschlecht, gemeinde);
        for (int m = 0; m < MERKMALE; m++) {
            if (worte[m] != 0) {
                ebenen.setzenAb(m, stelle, eintrag, worte[m], ast.length);
            }
        }
        monateMitZeilen[wort] |= zeilenwort << schub;
        if (schub > 0) {
            monateMitZeilen[wort + 1] |= zeilenwort >>> 64 - schub;
        }
        kleinsterMonat = Math.min(kleinsterMonat, ab + Long.numberOfTrailingZeros(zeilenwort));
        groessterMonat = Math.max(groessterMonat, ab + 63 - Long.numberOfLeadingZeros(zeilenwort));
        zeilen += Long.bitCount(zeilenwort);
    }

    /** Sums that go with {@link #verlauf}. {@code gruppe} null: all. */
    public void betraege(int jobcenterNr, Geschlecht geschlecht, int gemeinde, @Nullable Personengruppe gruppe, int monat,
            long lluCent, long luhCent, int zugaenge, int abgaenge) {
        var summen = gruppe == null ? betraege.get(astNr(new Ast(jobcenterNr, geschlecht, gemeinde, -1)))
                : gruppenbetraege.computeIfAbsent(new Ast(jobcenterNr, geschlecht, 0, gruppe.ordinal()), a -> new Betraege());
        summen.addieren(monat - ERSTER_MONAT, lluCent, luhCent, zugaenge, abgaenge);
    }

    Betraege betraege(int astNr) {
        return betraege.get(astNr);
    }

    /** From the first to the last, as year × 12 + month − 1; empty before the first row. */
    public List<Integer> monate() {
        return zeilen == 0 ? List.of() : IntStream.rangeClosed(kleinsterMonat, groessterMonat).boxed().toList();
    }

    public YearMonth erster() {
        return YearMonth.of(kleinsterMonat / 12, kleinsterMonat % 12 + 1);
    }

    /** Months between the first and the last in which nobody has a row, as year × 12 + month − 1. */
    public List<Integer> leereMonate() {
        var leer = new ArrayList<Integer>();
        for (int m = kleinsterMonat; m <= groessterMonat; m++) {
            int stelle = m - ERSTER_MONAT;
            if ((monateMitZeilen[stelle >> 6] & 1L << stelle) == 0) {
                leer.add(m);
            }
        }
        return leer;
    }

    public int personen() {
        return personen;
    }

    public long zeilen() {
        return zeilen;
    }

    /** As if nobody had had a row in this month: what is about to be delivered anew. */
    public void monatLeeren(int monat) {
        int stelle = monat - ERSTER_MONAT;
        int wort = stelle >> 6;
        long bit = 1L << stelle;
        for (int e = 0; e < eintraege; e++) {
            zeilen -= (ebenen.wort(ZEILE, wort, e) & bit) != 0 ? 1 : 0;
        }
        ebenen.leeren(wort, bit);
        monateMitZeilen[wort] &= ~bit;
        betraege.forEach(b -> b.leeren(stelle));
        gruppenbetraege.values().forEach(b -> b.leeren(stelle));
    }

    /** Every stretch of up to 64 months in which somebody has a row, as {@link #verlauf} takes it back. */
    public void jederVerlauf(Verlaufsempfaenger nach) {
        for (int ab = kleinsterMonat; ab <= groessterMonat; ab += 64) {
            int stelle = ab - ERSTER_MONAT;
            for (int e = 0; e < eintraege; e++) {
                if (ebenen.wortAb(ZEILE, stelle, e) != 0) {
                    long[] worte = new long[MERKMALE];
                    for (int m = 0; m < MERKMALE; m++) {
                        worte[m] = ebenen.wortAb(m, stelle, e);
                    }
                    var ort = aeste.get(ast[e]);
                    nach.verlauf(person[e], jobcenter.get(ort.jobcenter), ort.geschlecht, gemeinden.get(ort.gemeinde), ab, worte);
                }
            }
        }
    }

    /** Takes one stretch; {@code ab} as year × 12 + month − 1. */
    @FunctionalInterface
    public interface Verlaufsempfaenger {

        void verlauf(int personNr, String jobcenter, Geschlecht geschlecht, String gemeinde, int ab, long[] worte);
    }

    /** The rows as they are ordered for counting; the builder may take more afterwards. */
    public Verlaeufe fertig() {
        if (zeilen == 0) {
            throw new IllegalStateException("keine Zeile");
        }
        return Verlaufsordnung.aus(this);
    }
}
