package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Jahresspalte;
import de.wirkungskreis.kern.Programmjahr;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one Fassung and its arithmetic. Sums go only over lines of the same unit that stand for themselves;
 * derived lines are computed, nachrichtliche are shown. Nothing computed is kept.
 */
public record Planung(
        List<Planspalte> spalten,
        List<Instrumentgruppe> gruppen,
        @Nullable String kommunaleLeistungenUeberschrift,
        List<KommunaleLeistung> kommunaleLeistungen,
        int version) {

    /** Of a Fassung nobody has planned in yet. */
    public static Planung leer() {
        return new Planung(List.of(), List.of(), null, List.of(), 0);
    }

    /** What is wrong with the plan as a whole, as sentences; empty when it may be kept. */
    public List<String> maengel() {
        return Planpruefung.maengel(this);
    }

    /** Whether both say the same, whoever saved last and in whichever order the values of a line stand. */
    public boolean gleichenInhalts(Planung andere) {
        return ohneVersionen().equals(andere.ohneVersionen());
    }

    private Planung ohneVersionen() {
        return new Planung(spalten,
                gruppen.stream().map(g -> new Instrumentgruppe(g.schluessel(), g.name(), g.einheit(), g.summeAusweisen(),
                        g.zeilen().stream().map(Planzeile::ohneVersion).toList(), 0)).toList(),
                kommunaleLeistungenUeberschrift,
                kommunaleLeistungen.stream().map(k -> new KommunaleLeistung(k.schluessel(), k.bezeichnung(),
                        k.instrument(), k.anbieter(), k.kapazitaet(), k.einheit(), 0)).toList(), 0);
    }

    public Optional<Planspalte> spalte(Programmjahr jahr) {
        return spalten.stream().filter(s -> s.jahr().equals(jahr)).findFirst();
    }

    public Stream<Planzeile> zeilen() {
        return gruppen.stream().flatMap(g -> g.zeilen().stream());
    }

    public Optional<Planzeile> zeile(String schluessel) {
        return zeilen().filter(z -> z.schluessel().equals(schluessel)).findFirst();
    }

    public Optional<Instrumentgruppe> gruppe(String schluessel) {
        return gruppen.stream().filter(g -> g.schluessel().equals(schluessel)).findFirst();
    }

    public Instrumentgruppe gruppeVon(Planzeile zeile) {
        return gruppen.stream().filter(g -> g.zeilen().contains(zeile)).findFirst().orElseThrow();
    }

    /** The columns that are planned, ascending. */
    public List<Planspalte> planspalten() {
        return spalten.stream().filter(s -> !s.vergleich()).toList();
    }

    /** The column a change is told against: the latest comparison column. */
    public Optional<Planspalte> vergleichsspalte() {
        return Jahresspalte.vergleichsspalte(spalten);
    }

    /** A line's value in a year, in that unit; for a derived line the sum of what it names. */
    public OptionalLong wert(Planzeile zeile, Programmjahr jahr, Einheit einheit) {
        return wert(zeile, jahr, einheit, new HashSet<>());
    }

    private OptionalLong wert(Planzeile zeile, Programmjahr jahr, Einheit einheit, Set<String> unterwegs) {
        if (zeile.rolle() != Planzeile.Rolle.ABGELEITET) {
            return zeile.wert(jahr, einheit).map(w -> OptionalLong.of(w.wert())).orElse(OptionalLong.empty());
        }
        if (!unterwegs.add(zeile.schluessel())) {
            throw new IllegalStateException("Die Zeile „" + zeile.name() + "“ ist aus sich selbst abgeleitet");
        }
        var teile = bestandteile(zeile).map(teil -> wert(teil, jahr, einheit, unterwegs)).toList();
        unterwegs.remove(zeile.schluessel());
        if (teile.isEmpty() || teile.stream().anyMatch(OptionalLong::isEmpty)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(teile.stream().mapToLong(OptionalLong::getAsLong).reduce(0L, Math::addExact));
    }

    /** In which units a line is planned: its own first, then what else has values (V11: several per line). */
    public List<Einheit> einheiten(Planzeile zeile) {
        var weitere = zeile.rolle() == Planzeile.Rolle.ABGELEITET
                ? Stream.<Einheit>empty() : zeile.werte().stream().map(Planwert::einheit).sorted();
        return Stream.concat(Stream.of(zeile.einheitIn(gruppeVon(zeile))), weitere).distinct().toList();
    }

    /** Of the line's value; a derived line is as exact as what it adds. */
    public Genauigkeit genauigkeit(Planzeile zeile, Programmjahr jahr, Einheit einheit) {
        if (zeile.rolle() == Planzeile.Rolle.ABGELEITET) {
            return gemeinsam(bestandteile(zeile).map(teil -> genauigkeit(teil, jahr, einheit)));
        }
        return zeile.wert(jahr, einheit).map(Planwert::genauigkeit).orElse(Genauigkeit.EXAKT);
    }

    /** Of the group's sum: ca. 400 + 190 = ca. 590. */
    public Genauigkeit genauigkeit(Instrumentgruppe gruppe, Programmjahr jahr) {
        return genauigkeit(gruppe, gruppe.einheit(), jahr);
    }

    /** Of the group's part in the whole of one unit. */
    public Genauigkeit genauigkeit(Instrumentgruppe gruppe, Einheit einheit, Programmjahr jahr) {
        return gemeinsam(unabhaengige(gruppe, einheit).map(z -> genauigkeit(z, jahr, einheit)));
    }

    /** Of the sum over all groups in one unit. */
    public Genauigkeit genauigkeit(Einheit einheit, Programmjahr jahr) {
        return gemeinsam(gruppen.stream().map(g -> genauigkeit(g, einheit, jahr)));
    }

    /**
     * Of a difference, given how exact its two sides are: exact where both are, else CIRCA. No other word survives a
     * subtraction: over 400 less over 300 may be anything.
     */
    public static Genauigkeit genauigkeitDerVeraenderung(Genauigkeit jahr, Genauigkeit gegen) {
        return jahr == Genauigkeit.EXAKT && gegen == Genauigkeit.EXAKT ? Genauigkeit.EXAKT : Genauigkeit.CIRCA;
    }

    private static Stream<Planzeile> unabhaengige(Instrumentgruppe gruppe, Einheit einheit) {
        return gruppe.zeilen().stream()
                .filter(z -> z.rolle() == Planzeile.Rolle.EIGENSTAENDIG && z.einheitIn(gruppe) == einheit);
    }

    private static Genauigkeit gemeinsam(Stream<Genauigkeit> teile) {
        var woerter = teile.filter(g -> g != Genauigkeit.EXAKT).distinct().toList();
        return woerter.isEmpty() ? Genauigkeit.EXAKT : woerter.size() == 1 ? woerter.get(0) : Genauigkeit.CIRCA;
    }

    /** The lines a derived line adds directly. */
    public Stream<Planzeile> bestandteile(Planzeile abgeleitet) {
        return abgeleitet.ableitung().stream().map(this::zeile).flatMap(Optional::stream);
    }

    /** What a group's sum adds: independent lines in the group's own unit. */
    public List<Planzeile> summanden(Instrumentgruppe gruppe) {
        return unabhaengige(gruppe, gruppe.einheit()).toList();
    }

    /** The group's sum; empty where its unit is no quantity or no line has a value. Lines without value count as none. */
    public OptionalLong summe(Instrumentgruppe gruppe, Programmjahr jahr) {
        return anteil(gruppe, gruppe.einheit(), jahr);
    }

    /** {@code jahr} minus {@code gegen}; empty when one of them is missing. */
    public static OptionalLong veraenderung(OptionalLong jahr, OptionalLong gegen) {
        Objects.requireNonNull(jahr);
        return jahr.isPresent() && gegen.isPresent()
                ? OptionalLong.of(Math.subtractExact(jahr.getAsLong(), gegen.getAsLong()))
                : OptionalLong.empty();
    }

    /** A group's part in the whole of one unit: its independent lines of that unit. */
    public OptionalLong anteil(Instrumentgruppe gruppe, Einheit einheit, Programmjahr jahr) {
        if (!einheit.summierbar()) {
            return OptionalLong.empty();
        }
        return unabhaengige(gruppe, einheit).map(z -> wert(z, jahr, einheit)).filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .reduce(Math::addExact).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Over all groups: independent lines of that unit. 2022: 2.228 Eintritte without DeuFöV, Coaching and Plätze. */
    public OptionalLong gesamt(Einheit einheit, Programmjahr jahr) {
        return gruppen.stream().map(g -> anteil(g, einheit, jahr)).filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong).reduce(Math::addExact).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
