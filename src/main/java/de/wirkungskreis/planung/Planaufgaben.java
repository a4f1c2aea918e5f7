package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the plan of an open Fassung still lacks, for whoever may plan. */
@Component
class Planaufgaben implements Aufgabenquelle {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Planungen planungen;
    private final Handelnder handelnder;

    Planaufgaben(Programme programme, Fassungen fassungen, Planungen planungen, Handelnder handelnder) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.planungen = planungen;
        this.handelnder = handelnder;
    }

    @Override
    public List<Aufgabe> offene() {
        if (!handelnder.darf(Recht.PLANUNG_BEARBEITEN)) {
            return List.of();
        }
        var aufgaben = new ArrayList<Aufgabe>();
        for (var programm : programme.alle()) {
            var fassung = fassungen.neueste(programm.id());
            if (fassung.bearbeitbar()) {
                aufgaben.addAll(offene(planungen.derFassung(fassung.id()), programm.jahrtext(), programm.erstesJahr().toString()));
            }
        }
        return aufgaben;
    }

    static List<Aufgabe> offene(Planung plan, String jahrtext, String jahr) {
        var aufgaben = new ArrayList<Aufgabe>();
        long ohneWert = plan.zeilen().filter(z -> z.rolle() != Planzeile.Rolle.ABGELEITET)
                .filter(z -> plan.planspalten().stream().anyMatch(s ->
                        plan.wert(z, s.jahr(), z.einheitIn(plan.gruppeVon(z))).isEmpty())).count();
        if (ohneWert > 0) {
            aufgaben.add(new Aufgabe((ohneWert == 1 ? "Eine Planzeile" : Zahlenformat.ganz(ohneWert, Schreibweise.BILDSCHIRM)
                    + " Planzeilen") + " im Programm " + jahrtext + (ohneWert == 1 ? " hat" : " haben") + " noch keinen Wert.",
                    "Werte eintragen", "/programme/" + jahr + "/planung/bearbeiten", null));
        }
        plan.spalten().stream().filter(s -> s.wertart() == Wertart.UNBENANNT).forEach(s -> aufgaben.add(new Aufgabe(
                "Die Spalte „" + s.bezeichnung() + "“ der Planung " + jahrtext + " sagt nicht, ob sie Plan, Hochrechnung oder Ist ist.",
                "Wertart benennen", "/programme/" + jahr + "/planung/aufbau#spalte-" + s.jahr(), null)));
        return aufgaben;
    }
}
