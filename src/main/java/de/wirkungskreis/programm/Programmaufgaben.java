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
    private final Zustaendigkeit zustaendigkeit;

    Programmaufgaben(Programme programme, Fassungen fassungen, Sichtbarkeit sichtbarkeit, Schritterfassung erfassung,
            JdbcBeratungen beratungen, JdbcKommentare kommentare, FassungskontextAufloeser kontexte, Handelnder handelnder,
            Formulare formulare, Zustaendigkeit zustaendigkeit) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.sichtbarkeit = sichtbarkeit;
        this.erfassung = erfassung;
        this.beratungen = beratungen;
        this.kommentare = kommentare;
        this.kontexte = kontexte;
        this.handelnder = handelnder;
        this.formulare = formulare;
        this.zustaendigkeit = zustaendigkeit;
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
            sichtbarkeit.neueste(programm).filter(f -> f.schritt() == 0).ifPresent(fassung -> {
                schritte(aufgaben, programm, fassung);
                kommentare(aufgaben, programm, fassung);
            });
        }
        boolean darf = handelnder.darf(Recht.AUFLAGEN_BEARBEITEN);
        beratungen.offeneAuflagen().stream().filter(offene -> zustaendigkeit.meine(offene.auflage().verantwortlich()))
                .forEach(offene -> fassungen.mit(offene.fassung()).filter(sichtbarkeit::sichtbar).flatMap(f ->
                        programme.mit(f.programm()).map(p -> new Aufgabe(
                                formulare.text("programm.aufgabe.auflage", offene.auflage().text()),
                                formulare.text("programm.aufgabe.auflage.tun"),
                                darf ? pfad(p, f, "/fassungen/auflagen/" + offene.auflage().id())
                                        : pfad(p, f, "/fassungen") + "#auflagen", offene.auflage().frist())))
                        .ifPresent(aufgaben::add));
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
