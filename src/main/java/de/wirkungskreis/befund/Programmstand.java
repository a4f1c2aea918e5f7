package de.wirkungskreis.befund;

import de.wirkungskreis.haushalt.Haushaltsplan;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Programminhalt;
import de.wirkungskreis.ziel.Zielsystem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** All that the rules look at, loaded once. */
record Programmstand(Programminhalt inhalt, Zielsystem ziele, Planung planung, Haushaltsplan haushalt) {

    /** First planned year against the column it is compared with; empty where one of them is missing. */
    Optional<Vergleich> vergleich() {
        var plan = planung.planspalten().stream().findFirst();
        var gegen = planung.vergleichsspalte();
        return plan.isPresent() && gegen.isPresent()
                ? Optional.of(new Vergleich(plan.get().jahr(), gegen.get().jahr())) : Optional.empty();
    }

    record Vergleich(Programmjahr jahr, Programmjahr gegen) {}

    OptionalLong summe(List<Planzeile> zeilen, Programmjahr jahr, Einheit einheit) {
        var werte = zeilen.stream().map(z -> planung.wert(z, jahr, einheit)).toList();
        return werte.isEmpty() || werte.stream().anyMatch(OptionalLong::isEmpty)
                ? OptionalLong.empty()
                : OptionalLong.of(werte.stream().mapToLong(OptionalLong::getAsLong).reduce(0L, Math::addExact));
    }

    Einheit einheit(Planzeile zeile) {
        return zeile.einheitIn(planung.gruppeVon(zeile));
    }

    boolean zaehlt(Planzeile zeile) {
        return zeile.rolle() == Planzeile.Rolle.EIGENSTAENDIG;
    }
}
