package de.wirkungskreis.teilnahme;

import de.wirkungskreis.einfuhr.Einfuhrsatz;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whom a line of a list is about: by Kundennummer, or by the pseudonym that this house has given out. For one list. */
final class Personenspalten {

    private final UnaryOperator<String> pseudonym;
    private final UnaryOperator<String> entsiegelt;
    private final Teilnahmeworte worte;

    Personenspalten(Pseudonyme pseudonyme, Teilnahmeworte worte) {
        this.pseudonym = pseudonyme.reihe();
        this.entsiegelt = pseudonyme.entsiegelt();
        this.worte = worte;
    }

    @Nullable String person(Einfuhrsatz satz) {
        String nummer = gelesen(satz, "kundennummer", "nummer", pseudonym);
        String gesiegelt = gelesen(satz, "pseudonym", "pseudonym", entsiegelt);
        if (nummer != null && gesiegelt != null && !nummer.equals(gesiegelt)) {
            worte.falsch(satz, "pseudonym", "anderePerson");
        }
        return nummer != null ? nummer : gesiegelt;
    }

    private @Nullable String gelesen(Einfuhrsatz satz, String spalte, String fehler, UnaryOperator<String> weg) {
        String text = satz.text(spalte);
        try {
            return text == null ? null : weg.apply(text);
        } catch (Pseudonyme.KeineKundennummer e) {
            worte.falsch(satz, spalte, fehler);
            return null;
        }
    }
}
