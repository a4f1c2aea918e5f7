package de.wirkungskreis.programm;

import de.wirkungskreis.programm.Beratungsschritt.Art;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the lawful path waits for from the signed-in person, Auflagen to be done, remarks nobody has answered. */
@Component
class Programmaufgaben implements Aufgabenquelle {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Sichtbarkeit sichtbarkeit;
    private final Schritterfassung erfassung;
    private final JdbcBeratungen beratungen;
    private final JdbcKommentare kommentare;
    private final FassungskontextAufloeser kontexte;
    private final Handelnder handelnder;
    private final Formulare formulare;

    Programmaufgaben(Programme programme, Fassungen fassungen, Sichtbarkeit sichtbarkeit, Schritterfassung erfassung,
            JdbcBeratungen beratungen, JdbcKommentare kommentare, FassungskontextAufloeser kontexte, Handelnder handelnder,
            Formulare formulare) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.sichtbarkeit = sichtbarkeit;
        this.erfassung = erfassung;
        this.beratungen = beratungen;
        this.kommentare = kommentare;
        this.kontexte = kontexte;
        this.handelnder = handelnder;
        this.formulare = formulare;
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
            sichtbarkeit.neueste(programm).ifPresent(fassung -> {
                schritte(aufgaben, programm, fassung);
                kommentare(aufgaben, programm, fassung);
            });
        }
        if (handelnder.darf(Recht.AUFLAGEN_BEARBEITEN)) {
            beratungen.offeneAuflagen().forEach(offene -> fassungen.mit(offene.fassung()).flatMap(f ->
                    programme.mit(f.programm()).map(p -> new Aufgabe(
                            formulare.text("programm.aufgabe.auflage", offene.auflage().text()),
                            formulare.text("programm.aufgabe.auflage.tun"),
                            pfad(p, f, "/fassungen/auflagen/" + offene.auflage().id()), offene.auflage().frist())))
                    .ifPresent(aufgaben::add));
        }
        return aufgaben;
    }

    private Aufgabe beginn(String was, String pfad) {
        return new Aufgabe(formulare.text("programm.aufgabe." + was), formulare.text("programm.aufgabe." + was + ".tun"), pfad,
                null);
    }

    private void schritte(List<Aufgabe> aufgaben, Programm programm, Fassung fassung) {
        for (var schritt : erfassung.verfahren(fassung).weg()) {
            Art art = schritt.art();
            if (schritt.offen() && handelnder.darf(Schritterfassung.recht(art))
                    && erfassung.verfahren(fassung).hindernis(art, Beratungsschritt.Ergebnis.ZUSTIMMUNG).isEmpty()) {
                aufgaben.add(new Aufgabe(formulare.text("programm.aufgabe.schritt", programm.jahrtext(),
                                kontexte.fassungstext(fassung), formulare.text("programm.schritt." + art)),
                        formulare.text("programm.aufgabe.schritt.tun"), pfad(programm, fassung, "/fassungen/schritt/" + art), null));
            }
        }
    }

    private void kommentare(List<Aufgabe> aufgaben, Programm programm, Fassung fassung) {
        if (!handelnder.darf(Recht.PROGRAMM_BEARBEITEN)) {
            return;
        }
        var offene = kommentare.offene(fassung.id());
        if (!offene.isEmpty()) {
            var erster = offene.get(0);
            aufgaben.add(new Aufgabe(formulare.text("programm.aufgabe.kommentare", programm.jahrtext(),
                            kontexte.fassungstext(fassung), offene.size()),
                    formulare.text("programm.aufgabe.kommentare.tun"),
                    pfad(programm, fassung, erster.pfad().equals("/") ? "" : erster.pfad()) + "#"
                            + KommentarController.anker(erster.gegenstand()), null));
        }
    }

    private static String pfad(Programm programm, Fassung fassung, String teil) {
        return "/programme/" + programm.erstesJahr() + teil + "?fassung=" + fassung.nummer();
    }
}
