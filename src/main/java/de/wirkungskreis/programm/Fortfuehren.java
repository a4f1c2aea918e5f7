package de.wirkungskreis.programm;

import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the next Programm on the ground of this one. */
@Component
public class Fortfuehren {

    private final Programme programme;
    private final Fassungen fassungen;
    private final ObjectProvider<Fassungsinhalt> inhalte;
    private final Handelnder handelnder;

    Fortfuehren(Programme programme, Fassungen fassungen, ObjectProvider<Fassungsinhalt> inhalte, Handelnder handelnder) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.inhalte = inhalte;
        this.handelnder = handelnder;
    }

    /** The new Programm starts the day after {@code von} ends and has an Entwurf without any Beratungsschritt. */
    @Transactional
    public Programm beginnen(Programm von, Fassung grundlage, int jahre) {
        if (!handelnder.darf(Recht.FASSUNG_ANLEGEN)) {
            throw new AccessDeniedException("Ein Programm beginnt, wer Fassungen anlegen darf");
        }
        if (jahre < 1 || jahre > 2) {
            throw new Unzulaessig("Ein Programm plant für ein Jahr oder für zwei Jahre.");
        }
        LocalDate beginn = von.zeitraum().bis();
        var programm = programme.anlegen(new Zeitraum(beginn, beginn.plusYears(jahre)), von.id());
        var fassung = fassungen.neueste(programm.id());
        inhalte.orderedStream().forEach(inhalt -> inhalt.fortfuehren(grundlage, programm, fassung));
        fassungen.beruehrt(fassung.id());
        return programm;
    }
}
