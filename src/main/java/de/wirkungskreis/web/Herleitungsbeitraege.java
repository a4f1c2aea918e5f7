package de.wirkungskreis.web;

import de.wirkungskreis.ausgabe.Herleitung;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The contributions of all modules, for the fragment {@code web/herleitung}. */
@Component
class Herleitungsbeitraege {

    private final ObjectProvider<Herleitungsbeitrag> beitraege;

    Herleitungsbeitraege(ObjectProvider<Herleitungsbeitrag> beitraege) {
        this.beitraege = beitraege;
    }

    public List<Herleitungsbeitrag.Abschnitt> zu(@Nullable Seitenkontext kontext, Herleitung herleitung) {
        var gegenstand = herleitung.gegenstand();
        return kontext == null || gegenstand == null ? List.of() : beitraege.orderedStream()
                .flatMap(b -> b.zu(kontext, gegenstand).stream()).filter(a -> !a.punkte().isEmpty()).toList();
    }
}
