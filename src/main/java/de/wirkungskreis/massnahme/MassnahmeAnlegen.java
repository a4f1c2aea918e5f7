package de.wirkungskreis.massnahme;

import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A Maßnahme with its first places and its first price, or nothing of it. */
@Component
class MassnahmeAnlegen {

    private final Massnahmen massnahmen;

    MassnahmeAnlegen(Massnahmen massnahmen) {
        this.massnahmen = massnahmen;
    }

    @Transactional
    public void anlegen(String schluessel, Angaben angaben, LocalDate am, List<Platzkontingent> plaetze, List<Kostensatz> kosten) {
        massnahmen.anlegen(schluessel, angaben, am);
        int version = 0;
        if (!plaetze.isEmpty()) {
            massnahmen.plaetzeSetzen(schluessel, version++, plaetze);
        }
        if (!kosten.isEmpty()) {
            massnahmen.kostenSetzen(schluessel, version, kosten);
        }
    }
}
