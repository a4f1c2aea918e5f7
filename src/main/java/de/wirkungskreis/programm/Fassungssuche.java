package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Programmjahr;
import org.springframework.stereotype.Component;

/** Finds what a {@link Fassungswahl} names. */
@Component
public class Fassungssuche {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Wortlaut wortlaut;

    Fassungssuche(Programme programme, Fassungen fassungen, Wortlaut wortlaut) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.wortlaut = wortlaut;
    }

    /** @param jahr the one that was asked for, of a programme of two years perhaps its second */
    public record Gefunden(Programm programm, Fassung fassung, Programmjahr jahr) {}

    /** @throws picocli.CommandLine.ParameterException with a German sentence, when there is no such Fassung */
    public Gefunden zu(Fassungswahl wahl) {
        String jahr = Integer.toString(wahl.jahr);
        if (wahl.jahr < 2005 || wahl.jahr > 2100) {
            throw wahl.falsch(wortlaut.text("programm.befehl.keinJahr", jahr));
        }
        var gefragt = new Programmjahr(wahl.jahr);
        var programm = programme.desJahres(gefragt)
                .orElseThrow(() -> wahl.falsch(wortlaut.text("programm.befehl.keinProgramm", jahr)));
        if (wahl.fassung == null) {
            return new Gefunden(programm, fassungen.neueste(programm.id()), gefragt);
        }
        return new Gefunden(programm, fassungen.derNummer(programm.id(), wahl.fassung).orElseThrow(() ->
                wahl.falsch(wortlaut.text("programm.befehl.keineFassung", programm.jahrtext(), wahl.fassung))), gefragt);
    }
}
