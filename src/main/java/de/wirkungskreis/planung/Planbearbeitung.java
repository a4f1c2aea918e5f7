package de.wirkungskreis.planung;

import de.wirkungskreis.programm.Aenderungen;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of a plan goes through here: one at a time per Fassung, checked as a whole, written as a difference, and
 * told to the audit log statement by statement.
 */
@Component
class Planbearbeitung {

    private final JdbcPlandaten daten;
    private final JdbcPlanablage ablage;
    private final Aenderungen aenderungen;
    private final Plansaetze saetze;

    Planbearbeitung(JdbcPlandaten daten, JdbcPlanablage ablage, Aenderungen aenderungen, Plansaetze saetze) {
        this.daten = daten;
        this.ablage = ablage;
        this.aenderungen = aenderungen;
        this.saetze = saetze;
    }

    /** What an edit would make wrong about the plan as a whole, in sentences for the person who made it. */
    static final class Planfehler extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> saetze;

        Planfehler(List<String> saetze) {
            super(String.join("; ", saetze));
            this.saetze = List.copyOf(saetze);
        }

        List<String> saetze() {
            return saetze;
        }
    }

    /**
     * @param aenderung from the plan as it stands now, under lock, to the new one; it is the place to compare versions
     * @return whether anything changed
     */
    @Transactional
    boolean aendern(long fassung, UnaryOperator<Planung> aenderung) {
        daten.sperren(fassung);
        var alt = daten.derFassung(fassung);
        var neu = aenderung.apply(alt);
        if (alt.gleichenInhalts(neu)) {
            return false;
        }
        var maengel = neu.maengel();
        if (!maengel.isEmpty()) {
            throw new Planfehler(maengel);
        }
        ablage.speichern(fassung, alt, neu);
        aenderungen.vermerken(fassung, Planpunkte.eingetragen(alt, saetze), Planpunkte.eingetragen(neu, saetze));
        aenderungen.beruehrt(fassung);
        return true;
    }
}
