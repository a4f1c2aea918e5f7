package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a house begins, and remarks nobody has answered. */
@Component
class Programmaufgaben implements Aufgabenquelle {

    private final Programme programme;
    private final Sichtbarkeit sichtbarkeit;
    private final JdbcKommentare kommentare;
    private final Fassungsname namen;
    private final Handelnder handelnder;
    private final Wortlaut wortlaut;

    Programmaufgaben(Programme programme, Sichtbarkeit sichtbarkeit, JdbcKommentare kommentare, Fassungsname namen,
            Handelnder handelnder, Wortlaut wortlaut) {
        this.programme = programme;
        this.sichtbarkeit = sichtbarkeit;
        this.kommentare = kommentare;
        this.namen = namen;
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
    }

    @Override
    public List<Aufgabe> offene() {
        var aufgaben = new ArrayList<Aufgabe>();
        if (handelnder.darf(Recht.EINSTELLUNGEN) && programme.jobcenter().isEmpty()) {
            aufgaben.add(beginn("jobcenter", "/jobcenter"));
        }
        if (handelnder.darf(Recht.FASSUNG_ANLEGEN) && programme.alle().isEmpty()) {
            aufgaben.add(beginn("erstes", "/programme"));
        }
        for (var programm : programme.alle()) {
            sichtbarkeit.neueste(programm).filter(f -> f.schritt() == 0).ifPresent(fassung -> kommentare(aufgaben, programm, fassung));
        }
        return aufgaben;
    }

    private Aufgabe beginn(String was, String pfad) {
        return new Aufgabe(wortlaut.text("programm.aufgabe." + was), wortlaut.text("programm.aufgabe." + was + ".tun"), pfad,
                null);
    }

    private void kommentare(List<Aufgabe> aufgaben, Programm programm, Fassung fassung) {
        if (!handelnder.darf(Recht.PROGRAMM_BEARBEITEN)) {
            return;
        }
        var offene = kommentare.offene(fassung.id());
        if (!offene.isEmpty()) {
            var erster = offene.get(0);
            aufgaben.add(new Aufgabe(wortlaut.text("programm.aufgabe.kommentare", programm.jahrtext(),
                            namen.text(fassung), offene.size()),
                    wortlaut.text("programm.aufgabe.kommentare.tun"),
                    pfad(programm, fassung, erster.pfad().equals("/") ? "" : erster.pfad()) + "#"
                            + KommentarController.anker(erster.gegenstand()), null));
        }
    }

    private static String pfad(Programm programm, Fassung fassung, String teil) {
        return "/programme/" + programm.erstesJahr() + teil + "?fassung=" + fassung.nummer();
    }
}
