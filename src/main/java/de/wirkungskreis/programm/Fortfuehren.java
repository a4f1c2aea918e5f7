package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the next Programm on the ground of this one. */
@Component
public class Fortfuehren {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Fassungsgang gang;
    private final ObjectProvider<Fassungsinhalt> inhalte;
    private final JdbcFassungsinhalt eigener;
    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;
    private final Handelnder handelnder;
    private final Wortlaut wortlaut;

    Fortfuehren(Programme programme, Fassungen fassungen, Fassungsgang gang, ObjectProvider<Fassungsinhalt> inhalte,
            JdbcFassungsinhalt eigener, JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen, Handelnder handelnder,
            Wortlaut wortlaut) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.gang = gang;
        this.inhalte = inhalte;
        this.eigener = eigener;
        this.angaben = angaben;
        this.zeilen = zeilen;
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
    }

    /** The new Programm starts the day after {@code von} ends and has an Entwurf without any Beratungsschritt. */
    @Transactional
    public Programm beginnen(Programm von, Fassung grundlage, int jahre) {
        return beginnen(von, grundlage, jahre, List.of());
    }

    /** @param ohne keys of the Vorhaben that end with {@code von} */
    @Transactional
    Programm beginnen(Programm von, Fassung grundlage, int jahre, List<String> ohne) {
        if (!handelnder.darf(Recht.FASSUNG_ANLEGEN)) {
            throw new AccessDeniedException("Ein Programm beginnt, wer Fassungen anlegen darf");
        }
        if (jahre < 1 || jahre > 2) {
            throw new Unzulaessig(wortlaut.text("programm.fehler.jahre"));
        }
        gang.sperren(grundlage.id());  // nothing moves while it is copied
        LocalDate beginn = von.zeitraum().bis();
        var programm = programme.anlegen(new Zeitraum(beginn, beginn.plusYears(jahre)), von.id());
        var fassung = fassungen.neueste(programm.id());
        inhalte.orderedStream().forEach(inhalt -> {
            inhalt.fortfuehren(grundlage, programm, fassung);
            if (inhalt == eigener) {
                entfernen(fassung, ohne);   // before others take over what names them
            }
        });
        fassungen.beruehrt(fassung.id());
        return programm;
    }

    private void entfernen(Fassung fassung, List<String> ohne) {
        if (ohne.isEmpty()) {
            return;
        }
        try {
            angaben.vorhabenEntfernen(fassung.id(), ohne);
            zeilen.verweisePruefen();
        } catch (DataIntegrityViolationException e) {
            throw new Unzulaessig(wortlaut.text("programm.fortfuehren.verwendet"));
        }
    }
}
