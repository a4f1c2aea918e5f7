package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.prozent;
import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.recht.Beitragsbemessungsrecht;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** § 91 Abs. 1 SGB III: regular pay up to the Beitragsbemessungsgrenze, with the flat share of the employer. */
final class Lohnbasis {

    /** Where one worked; no difference since 2025. */
    enum Gebiet { WEST, OST, BUNDESEINHEITLICH }

    private Lohnbasis() {}

    static Optional<Euro> grenze(Beitragsbemessungsrecht recht, Optional<Gebiet> gebiet) {
        if (recht.monatBund().isPresent()) {
            return recht.monatBund();
        }
        return gebiet.flatMap(g -> switch (g) {
            case WEST -> recht.monatWest();
            case OST -> recht.monatOst();
            case BUNDESEINHEITLICH -> throw new FehlendeAngabe("gebiet", "bis 2024 gilt in West und Ost eine andere Beitragsbemessungsgrenze.");
        });
    }

    /** Asks for the Gebiet only where it makes a difference. */
    static Bruch basis(Bruch lohn, BigDecimal svPauschale, Beitragsbemessungsrecht recht, Optional<Gebiet> gebiet, Rechenweg weg) {
        var grenze = grenze(recht, gebiet);
        boolean ueber = Stream.of(recht.monatWest(), recht.monatOst(), recht.monatBund()).flatMap(Optional::stream)
                .anyMatch(g -> lohn.compareTo(Bruch.von(g)) > 0);
        if (ueber && grenze.isEmpty()) {
            throw new FehlendeAngabe("gebiet", "bei diesem Lohn kommt es auf die Beitragsbemessungsgrenze West oder Ost an (§ 91 Abs. 1 Nr. 1 SGB III).");
        }
        var zaehlt = grenze.map(g -> lohn.hoechstens(Bruch.von(g))).orElse(lohn);
        grenze.ifPresent(g -> weg.schritt("§ 91 Abs. 1 Satz 1 Nr. 1 SGB III", "Arbeitsentgelt " + text(lohn)
                + " €, höchstens die Beitragsbemessungsgrenze von " + text(g) + " €", zaehlt));
        var basis = zaehlt.mal(Bruch.ganz(1).plus(Bruch.von(svPauschale)));
        weg.schritt("§ 91 Abs. 1 Satz 1 Nr. 2 SGB III", text(zaehlt) + " € zuzüglich " + prozent(svPauschale)
                + " pauschalem Arbeitgeberanteil (Eingabe)", basis);
        return basis;
    }
}
