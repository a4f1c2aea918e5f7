package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who answered for a finding, when and why; where the numbers have changed since, that is said first. */
@Component
class Quittungssatz {

    private final Wortlaut worte;
    private final Clock uhr;

    Quittungssatz(Wortlaut worte, Clock uhr) {
        this.worte = worte;
        this.uhr = uhr;
    }

    /** Empty where nobody has answered. */
    public Optional<String> zu(Befund befund) {
        return Optional.ofNullable(befund.quittung()).map(q -> worte.text(
                befund.quittiert() ? "befund.quittung.satz" : "befund.quittung.frueher",
                Zahlenformat.datum(LocalDate.ofInstant(q.quittiertAm(), uhr.getZone())), q.name(), q.grund()));
    }
}
