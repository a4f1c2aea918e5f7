package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
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
        return spalten.stream().filter(Planspalte::vergleich).reduce((a, b) -> a.jahr().compareTo(b.jahr()) > 0 ? a : b);
    }

    /** A line's value in a year, in that unit; for a derived line the sum of what it names. */
    public OptionalLong wert(Planzeile zeile, Programmjahr jahr, Einheit einheit) {
        return wert(zeile, jahr, einheit, new HashSet<>());
    }

    private OptionalLong wert(Planzeile zeile, Programmjahr jahr, Einheit einheit, Set<String> unterwegs) {
        if (zeile.rolle() != Planzeile.Rolle.ABGELEITET) {
            return zeile.werte().stream().filter(w -> w.jahr().equals(jahr) && w.einheit() == einheit)
                    .mapToLong(Planwert::wert).findFirst();
        }
        if (!unterwegs.add(zeile.schluessel())) {
            throw new IllegalStateException("Die Zeile „" + zeile.name() + "“ ist aus sich selbst abgeleitet");
        }
        var teile = zeile.ableitung().stream().map(this::zeile).flatMap(Optional::stream)
                .map(teil -> wert(teil, jahr, einheit, unterwegs)).toList();
        unterwegs.remove(zeile.schluessel());
        if (teile.isEmpty() || teile.stream().anyMatch(OptionalLong::isEmpty)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(teile.stream().mapToLong(OptionalLong::getAsLong).reduce(0L, Math::addExact));
    }

    public Genauigkeit genauigkeit(Planzeile zeile, Programmjahr jahr, Einheit einheit) {
        return zeile.werte().stream().filter(w -> w.jahr().equals(jahr) && w.einheit() == einheit)
                .map(Planwert::genauigkeit).findFirst().orElse(Genauigkeit.EXAKT);
    }

    /** What a group's sum adds: independent lines in the group's own unit. */
    public List<Planzeile> summanden(Instrumentgruppe gruppe) {
        return gruppe.zeilen().stream()
                .filter(z -> z.rolle() == Planzeile.Rolle.EIGENSTAENDIG && z.einheitIn(gruppe) == gruppe.einheit())
                .toList();
    }

    /** The group's sum; empty where its unit is no quantity or no line has a value. Lines without value count as none. */
    public OptionalLong summe(Instrumentgruppe gruppe, Programmjahr jahr) {
        if (!gruppe.einheit().summierbar()) {
            return OptionalLong.empty();
        }
        return summanden(gruppe).stream().map(z -> wert(z, jahr, gruppe.einheit()))
                .filter(OptionalLong::isPresent).map(OptionalLong::getAsLong).reduce(Math::addExact)
                .map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** {@code jahr} minus {@code gegen}; empty when one of them is missing. */
    public static OptionalLong veraenderung(OptionalLong jahr, OptionalLong gegen) {
        Objects.requireNonNull(jahr);
        return jahr.isPresent() && gegen.isPresent()
                ? OptionalLong.of(Math.subtractExact(jahr.getAsLong(), gegen.getAsLong()))
                : OptionalLong.empty();
    }

    /** Over all groups: independent lines of that unit. 2022: 2.228 Eintritte without DeuFöV, Coaching and Plätze. */
    public OptionalLong gesamt(Einheit einheit, Programmjahr jahr) {
        return gruppen.stream().flatMap(g -> g.zeilen().stream()
                        .filter(z -> z.rolle() == Planzeile.Rolle.EIGENSTAENDIG && z.einheitIn(g) == einheit))
                .map(z -> wert(z, jahr, einheit)).filter(OptionalLong::isPresent).map(OptionalLong::getAsLong)
                .reduce(Math::addExact).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
