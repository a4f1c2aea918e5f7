package de.wirkungskreis.teilnahme;

import de.wirkungskreis.einfuhr.Einfuhrsatz;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a line of a list is about: a Maßnahme, or an Instrument alone. Both null: nothing of it could be read, which was said. */
record Angebotszellen(@Nullable String massnahme, @Nullable String instrument) {

    static Angebotszellen lesen(Einfuhrsatz satz, Angebotsuche.Verzeichnis verzeichnis, Teilnahmeworte worte) {
        String massnahme = satz.text("massnahme");
        String instrument = satz.text("instrument");
        if (massnahme == null && instrument == null) {
            worte.falsch(satz, "massnahme", "ohneAngebot");
            return new Angebotszellen(null, null);
        }
        var gefunden = massnahme == null ? Optional.<Angebotsuche.Angebot>empty() : verzeichnis.massnahme(massnahme);
        if (massnahme != null && gefunden.isEmpty()) {
            worte.falsch(satz, "massnahme", "massnahme");
        }
        var foerderung = instrument == null ? Optional.<String>empty() : verzeichnis.instrument(instrument);
        if (instrument != null && foerderung.isEmpty()) {
            worte.falsch(satz, "instrument", "instrument");
        }
        if (gefunden.isPresent() && foerderung.isPresent() && !foerderung.get().equals(gefunden.get().instrument())) {
            worte.falsch(satz, "instrument", "anderesInstrument");
        }
        return new Angebotszellen(gefunden.map(Angebotsuche.Angebot::massnahme).orElse(null),
                gefunden.map(Angebotsuche.Angebot::instrument).or(() -> foerderung).orElse(null));
    }
}
