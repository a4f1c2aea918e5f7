package de.wirkungskreis.planung;

import static java.util.Comparator.comparing;

import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Schluessel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan.
 *
 * @param instrument key of the catalogue; null only where the programme names no known one
 * @param ableitung for ABGELEITET: keys of the lines whose sum it is (same persons seen again)
 * @param einheit null: the unit of its group
 * @param vorhaben keys of the Vorhaben it pays for
 * @param werte what was planned or reached, by year and unit; a derived line has none, it is computed
 */
public record Planzeile(
        String schluessel,
        String name,
        @Nullable String instrument,
        Rolle rolle,
        List<String> ableitung,
        @Nullable Einheit einheit,
        @Nullable Absicht absicht,
        @Nullable Beschaffungsweg beschaffungsweg,
        @Nullable String raum,
        @Nullable String personengruppe,
        List<String> vorhaben,
        List<Planwert> werte,
        List<Monatsprofil> profile,
        int version) {

    public enum Rolle {
        EIGENSTAENDIG,
        /** computed from other lines; shown, never summed */
        ABGELEITET,
        /** paid or run by others; shown, never summed */
        NACHRICHTLICH
    }

    public enum Beschaffungsweg { VERGABE, GUTSCHEIN, ARBEITGEBER, ZUWENDUNG, BEWILLIGUNG, EIGEN }

    public Planzeile {
        Schluessel.geprueft(schluessel);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Die Planzeile „" + schluessel + "“ hat keinen Namen");
        }
        if (rolle == Rolle.ABGELEITET && ableitung.isEmpty()) {
            throw new IllegalArgumentException("Die abgeleitete Zeile „" + name + "“ nennt nicht, woraus");
        }
        if (rolle != Rolle.ABGELEITET && !ableitung.isEmpty()) {
            throw new IllegalArgumentException("Nur eine abgeleitete Zeile nennt andere Zeilen: „" + name + "“");
        }
        // one order, wherever they come from: newest year first, units as the enum names them
        werte = werte.stream()
                .sorted(Comparator.comparing(Planwert::jahr).reversed().thenComparing(Planwert::einheit)).toList();
        profile = profile.stream()
                .sorted(Comparator.comparing(Monatsprofil::jahr).reversed().thenComparing(Monatsprofil::einheit)).toList();
    }

    /** What was entered for that year in that unit. */
    public Optional<Planwert> wert(Programmjahr jahr, Einheit einheit) {
        return werte.stream().filter(w -> w.jahr().equals(jahr) && w.einheit() == einheit).findFirst();
    }

    public Optional<Monatsprofil> profil(Programmjahr jahr, Einheit einheit) {
        return profile.stream().filter(p -> p.jahr().equals(jahr) && p.einheit() == einheit).findFirst();
    }

    /** The months follow their year: they keep their shape with a new value, and go with it. */
    Planzeile mitWert(Programmjahr jahr, Einheit in, @Nullable Planwert neu) {
        var bleibende = werte.stream().filter(w -> !(w.jahr().equals(jahr) && w.einheit() == in));
        var andere = profile.stream().filter(p -> !(p.jahr().equals(jahr) && p.einheit() == in));
        return mit(Stream.concat(bleibende, Optional.ofNullable(neu).stream()).toList(), neu == null ? andere.toList()
                : Stream.concat(andere, profil(jahr, in).map(p -> p.angepasst(neu.wert())).stream()).toList());
    }

    Planzeile mitProfil(Monatsprofil neu) {
        return mit(werte, Stream.concat(profile.stream().filter(p ->
                !(p.jahr().equals(neu.jahr()) && p.einheit() == neu.einheit())), Stream.of(neu)).toList());
    }

    Planzeile ohneProfil(Programmjahr jahr, Einheit in) {
        return mit(werte, profile.stream().filter(p -> !(p.jahr().equals(jahr) && p.einheit() == in)).toList());
    }

    Planzeile ohneJahr(Programmjahr jahr) {
        return mit(werte.stream().filter(w -> !w.jahr().equals(jahr)).toList(),
                profile.stream().filter(p -> !p.jahr().equals(jahr)).toList());
    }

    private Planzeile mit(List<Planwert> neueWerte, List<Monatsprofil> neueProfile) {
        return new Planzeile(schluessel, name, instrument, rolle, ableitung, einheit, absicht, beschaffungsweg, raum,
                personengruppe, vorhaben, neueWerte, neueProfile, version);
    }

    Planzeile ohneVersion() {
        return new Planzeile(schluessel, name, instrument, rolle, ableitung, einheit, absicht, beschaffungsweg, raum,
                personengruppe, vorhaben,
                werte.stream().sorted(comparing(Planwert::jahr).thenComparing(Planwert::einheit)).toList(),
                profile.stream().sorted(comparing(Monatsprofil::jahr).thenComparing(Monatsprofil::einheit)).toList(), 0);
    }

    public Einheit einheitIn(Instrumentgruppe gruppe) {
        return einheit != null ? einheit : gruppe.einheit();
    }
}
