package de.wirkungskreis.massnahme;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the rules of a step together with the Träger and the Instrument it is about. */
@Component
class Schrittpruefung {

    private final Traegerverzeichnis traeger;
    private final Instrumente instrumente;
    private final Clock uhr;

    Schrittpruefung(Traegerverzeichnis traeger, Instrumente instrumente, Clock uhr) {
        this.traeger = traeger;
        this.instrumente = instrumente;
        this.uhr = uhr;
    }

    /** Empty when nothing stands in the way. */
    List<Hindernis> hindernisse(Massnahme massnahme, Zustand nach, LocalDate am, @Nullable String bemerkung) {
        var angaben = massnahme.angaben();
        return Zustandswechsel.hindernisse(massnahme, Optional.ofNullable(angaben.traeger()).flatMap(traeger::mit).orElse(null),
                Optional.ofNullable(angaben.instrument()).flatMap(instrumente::mit).map(Instrument::fachbereich).orElse(null),
                nach, am, bemerkung, LocalDate.now(uhr));
    }
}
