package de.wirkungskreis.programm;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All that a Fassung says, whichever module keeps it. */
@Component
public class Fassungsinhalte {

    private final ObjectProvider<Fassungsinhalt> inhalte;  // late: those who keep content ask for Fassungen themselves

    Fassungsinhalte(ObjectProvider<Fassungsinhalt> inhalte) {
        this.inhalte = inhalte;
    }

    /** Every single statement, module after module; what one module says and the next belong to one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Inhaltspunkt> punkte(Fassung fassung) {
        return inhalte.orderedStream().flatMap(inhalt -> inhalt.punkte(fassung).stream()).toList();
    }

    /** Both sides of a comparison as they stood at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Vergleich.Paar> gegenueber(Fassung links, Fassung rechts) {
        return Vergleich.aller(punkte(links), punkte(rechts));
    }
}
