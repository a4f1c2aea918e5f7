package de.wirkungskreis.planung;

import de.wirkungskreis.programm.Fassungen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcPlanungen implements Planungen {

    private final JdbcPlandaten daten;
    private final Fassungen fassungen;

    JdbcPlanungen(JdbcPlandaten daten, Fassungen fassungen) {
        this.daten = daten;
        this.fassungen = fassungen;
    }

    @Override
    @Transactional(readOnly = true)
    public Planung derFassung(long fassung) {
        return daten.derFassung(fassung);
    }

    @Override
    @Transactional
    public void ersetzen(long fassung, Planung inhalt) {
        var maengel = inhalt.maengel();
        if (!maengel.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", maengel));
        }
        if (!daten.derFassung(fassung).gleichenInhalts(inhalt)) {
            daten.ersetzen(fassung, inhalt);
            fassungen.beruehrt(fassung);
        }
    }
}
