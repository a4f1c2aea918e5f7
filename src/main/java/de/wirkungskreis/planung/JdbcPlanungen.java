package de.wirkungskreis.planung;

import de.wirkungskreis.programm.Fassungen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcPlanungen implements Planungen {

    private final JdbcPlandaten daten;
    private final JdbcPlanablage ablage;
    private final Fassungen fassungen;

    JdbcPlanungen(JdbcPlandaten daten, JdbcPlanablage ablage, Fassungen fassungen) {
        this.daten = daten;
        this.ablage = ablage;
        this.fassungen = fassungen;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
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
        daten.sperren(fassung);
        var alt = daten.derFassung(fassung);
        if (!alt.gleichenInhalts(inhalt)) {
            ablage.speichern(fassung, alt, inhalt);
            fassungen.beruehrt(fassung);
        }
    }
}
