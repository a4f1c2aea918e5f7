package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungsname;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Sichtbarkeit;
import de.wirkungskreis.verfahren.Beratungsschritt.Ergebnis;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the lawful path waits for from the signed-in person, and Auflagen to be done. */
@Component
class Verfahrensaufgaben implements Aufgabenquelle {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Sichtbarkeit sichtbarkeit;
    private final Schritterfassung erfassung;
    private final JdbcBeratungen beratungen;
    private final Fassungsname namen;
    private final Handelnder handelnder;
    private final Zustaendigkeit zustaendigkeit;
    private final Wortlaut wortlaut;

    Verfahrensaufgaben(Programme programme, Fassungen fassungen, Sichtbarkeit sichtbarkeit, Schritterfassung erfassung,
            JdbcBeratungen beratungen, Fassungsname namen, Handelnder handelnder, Zustaendigkeit zustaendigkeit,
            Wortlaut wortlaut) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.sichtbarkeit = sichtbarkeit;
        this.erfassung = erfassung;
        this.beratungen = beratungen;
        this.namen = namen;
        this.handelnder = handelnder;
        this.zustaendigkeit = zustaendigkeit;
        this.wortlaut = wortlaut;
    }

    @Override
    public List<Aufgabe> offene() {
        var aufgaben = new ArrayList<Aufgabe>();
        for (var programm : programme.alle()) {
            sichtbarkeit.neueste(programm).filter(f -> f.schritt() == 0)
                    .ifPresent(fassung -> aufgaben.addAll(schritte(programm, fassung)));
        }
        beratungen.offeneAuflagen().stream().filter(a -> zustaendigkeit.meine(a.auflage().verantwortlich()))
                .forEach(a -> fassungen.mit(a.fassung()).filter(sichtbarkeit::sichtbar)
                        .ifPresent(f -> programme.mit(f.programm()).ifPresent(p -> aufgaben.add(auflage(p, f, a.auflage())))));
        return aufgaben;
    }

    private List<Aufgabe> schritte(Programm programm, Fassung fassung) {
        var verfahren = erfassung.verfahren(fassung);
        return verfahren.weg().stream().filter(Verfahren.Wegpunkt::offen).map(Verfahren.Wegpunkt::art)
                .filter(art -> handelnder.darf(Schritterfassung.recht(art))
                        && verfahren.hindernis(art, Ergebnis.ZUSTIMMUNG).isEmpty())
                .map(art -> new Aufgabe(
                        wortlaut.text("verfahren.aufgabe.schritt", programm.jahrtext(), namen.text(fassung),
                                wortlaut.text("verfahren.schritt." + art)),
                        wortlaut.text("verfahren.aufgabe.schritt.tun"), pfad(programm, fassung, "/fassungen/schritt/" + art), null))
                .toList();
    }

    private Aufgabe auflage(Programm programm, Fassung fassung, Beratungsschritt.Auflage auflage) {
        return new Aufgabe(wortlaut.text("verfahren.aufgabe.auflage", auflage.text()),
                wortlaut.text("verfahren.aufgabe.auflage.tun"),
                handelnder.darf(Recht.AUFLAGEN_BEARBEITEN) ? pfad(programm, fassung, "/fassungen/auflagen/" + auflage.id())
                        : pfad(programm, fassung, "/fassungen") + "#auflagen", auflage.frist());
    }

    private static String pfad(Programm programm, Fassung fassung, String teil) {
        return "/programme/" + programm.erstesJahr() + teil + "?fassung=" + fassung.nummer();
    }
}
