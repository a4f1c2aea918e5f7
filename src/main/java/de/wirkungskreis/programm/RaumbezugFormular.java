package de.wirkungskreis.programm;

import de.wirkungskreis.web.NichtGefunden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RaumbezugFormular implements Formular {

    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;
    private final Formulare formulare;

    RaumbezugFormular(JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen, Formulare formulare) {
        this.formulare = formulare;
        this.angaben = angaben;
        this.zeilen = zeilen;
    }

    @Override
    public String art() {
        return "raumbezuege";
    }

    @Override
    public Optional<Dingart> ding() {
        return Optional.of(Dingart.RAUMBEZUG);
    }

    @Override
    public String lesepfad(String schluessel) {
        return "/raumbezuege#" + schluessel;
    }

    @Override
    public String titel(Programminhalt inhalt, String schluessel) {
        return Programmpunkte.ortsname(inhalt, schluessel);
    }

    @Override
    public List<Eingabefeld> felder(Programminhalt inhalt, boolean neu) {
        var felder = new ArrayList<Eingabefeld>();
        if (neu) {
            felder.add(Eingabefeld.zeile("schluessel").alsPflicht().mitHilfe());
        }
        felder.add(Eingabefeld.zeile("name").alsPflicht());
        felder.add(Eingabefeld.auswahl("raumart", Eingabefeld.worte("programm.raumart.", Raumbezug.Art.values())).alsPflicht());
        felder.add(Eingabefeld.zeile("ags").mitHilfe());
        felder.add(Eingabefeld.auswahl("oberhalb", inhalt.raumbezuege().stream()
                .map(r -> Eingabefeld.Wahl.text(r.schluessel(), r.name())).toList()));
        return felder;
    }

    @Override
    public Map<String, String> vorgabe(Programminhalt inhalt) {
        return Formulare.werte("schluessel", Formulare.naechster("R", schluessel(inhalt)), "raumart", Raumbezug.Art.GEMEINDE,
                "version", 0);
    }

    @Override
    public Map<String, String> werte(Programminhalt inhalt, String schluessel) {
        var raum = inhalt.raumbezuege().stream().filter(r -> r.schluessel().equals(schluessel)).findFirst()
                .orElseThrow(() -> new NichtGefunden("Den Ort „" + schluessel + "“ gibt es in dieser Fassung nicht."));
        return Formulare.werte("name", raum.name(), "raumart", raum.art(), "ags", raum.ags(), "oberhalb", raum.oberhalb(),
                "version", raum.version());
    }

    @Override
    public boolean speichern(long fassung, Programminhalt inhalt, String schluessel, boolean neu, Eingabe eingabe) {
        Formulare.freierSchluessel(eingabe, schluessel(inhalt), neu);
        var raum = new Raumbezug(schluessel, eingabe.pflichtwort("raumart", Raumbezug.Art.class, Raumbezug.Art.GEMEINDE),
                eingabe.pflicht("name", "Bitte geben Sie den Namen des Ortes an."), eingabe.oder("ags"),
                eingabe.listeAus("oberhalb", schluessel(inhalt)).stream().findFirst().orElse(null), eingabe.version());
        if (raum.ags() != null && !raum.ags().matches("\\d{5}|\\d{8}")) {
            eingabe.beanstanden("ags", "Ein Amtlicher Gemeindeschlüssel hat 5 oder 8 Ziffern.");
        }
        if (Formulare.fuehrtZu(schluessel, raum.oberhalb(), s -> inhalt.raumbezuege().stream()
                .filter(r -> r.schluessel().equals(s)).findFirst().map(Raumbezug::oberhalb).orElse(null))) {
            eingabe.beanstanden("oberhalb", formulare.text("programm.raumbezuege.kreis"));
        }
        if (eingabe.fehlerhaft()) {
            return true;
        }
        if (neu) {
            zeilen.raumbezug(fassung, raum, angaben.naechstePosition(JdbcProgrammangaben.Art.RAUMBEZUG, fassung));
            return true;
        }
        return angaben.raumbezug(fassung, raum);
    }

    @Override
    public boolean loeschen(long fassung, Programminhalt inhalt, String schluessel, int version) {
        return angaben.loeschen(JdbcProgrammangaben.Art.RAUMBEZUG, fassung, schluessel, version);
    }

    private static List<String> schluessel(Programminhalt inhalt) {
        return inhalt.raumbezuege().stream().map(Raumbezug::schluessel).toList();
    }
}
