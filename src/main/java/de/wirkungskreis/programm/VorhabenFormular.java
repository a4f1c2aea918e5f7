package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.web.NichtGefunden;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class VorhabenFormular implements Formular {

    private final JdbcProgrammzeilen zeilen;
    private final JdbcProgrammangaben angaben;
    private final Instrumente instrumente;
    private final Formulare formulare;

    VorhabenFormular(JdbcProgrammzeilen zeilen, JdbcProgrammangaben angaben, Instrumente instrumente, Formulare formulare) {
        this.formulare = formulare;
        this.zeilen = zeilen;
        this.angaben = angaben;
        this.instrumente = instrumente;
    }

    @Override
    public String art() {
        return "vorhaben";
    }

    @Override
    public Optional<Dingart> ding() {
        return Optional.of(Dingart.VORHABEN);
    }

    @Override
    public String lesepfad(String schluessel) {
        return "/vorhaben/" + schluessel;
    }

    @Override
    public String titel(Programminhalt inhalt, String schluessel) {
        return inhalt.vorhaben(schluessel).map(Vorhaben::name).orElse(schluessel);
    }

    @Override
    public List<Eingabefeld> felder(Programminhalt inhalt, boolean neu) {
        var felder = new ArrayList<Eingabefeld>();
        if (neu) {
            felder.add(Eingabefeld.zeile("schluessel").alsPflicht().mitHilfe());
        }
        felder.add(Eingabefeld.zeile("name").alsPflicht());
        felder.add(Eingabefeld.auswahl("handlungsfeld", inhalt.handlungsfelder().stream()
                .map(h -> Eingabefeld.Wahl.text(h.schluessel(), h.titel())).toList()).alsPflicht());
        felder.add(Eingabefeld.auswahl("vorhabenart",
                Eingabefeld.worte("programm.vorhabenart.", Vorhaben.Art.values())).alsPflicht());
        felder.add(Eingabefeld.absatz("text").alsPflicht());
        felder.add(Eingabefeld.absatz("gliederung").mitHilfe());
        felder.add(Eingabefeld.mehrfach("status", Eingabefeld.worte("programm.status.", Vorhabenstatus.values())));
        felder.add(Eingabefeld.zeile("ausbauGegenstand").mitHilfe());
        felder.add(Eingabefeld.auswahl("absicht", Eingabefeld.worte("programm.absicht.", Absicht.values())).mitHilfe());
        felder.add(Eingabefeld.auswahl("beteiligung",
                Eingabefeld.worte("programm.beteiligung.", Vorhaben.Beteiligung.values())));
        felder.add(Eingabefeld.zeile("gruppe").mitHilfe());
        felder.add(Eingabefeld.auswahl("teilVon", inhalt.vorhaben()
                .map(v -> Eingabefeld.Wahl.text(v.schluessel(), v.schluessel() + " – " + v.name())).toList()));
        felder.add(Eingabefeld.absatz("zielgruppen").mitHilfe());
        felder.add(Eingabefeld.absatz("zwecke").mitHilfe());
        felder.add(Eingabefeld.mehrfach("orte", inhalt.raumbezuege().stream()
                .map(r -> Eingabefeld.Wahl.text(r.schluessel(), r.name())).toList()));
        felder.add(Eingabefeld.zeile("sozialraum"));
        felder.add(Eingabefeld.absatz("partner").mitHilfe());
        felder.add(Eingabefeld.mehrfach("instrumente", instrumente.alle().stream()
                .map(i -> Eingabefeld.Wahl.text(i.schluessel(), i.name())).toList()));
        felder.add(Eingabefeld.zeile("foerderprogramm"));
        felder.add(Eingabefeld.zeile("plaetze"));
        var quellen = Eingabefeld.worte("programm.quelle.", Finanzierungsquelle.values());
        int zeilen = 3 + inhalt.vorhaben().mapToInt(v -> v.finanzierung().size()).max().orElse(0);
        for (int i = 1; i <= zeilen; i++) {
            felder.add(Eingabefeld.auswahl("quelle", quellen).inZeile(i));
            felder.add(Eingabefeld.zeile("quelleBezeichnung").inZeile(i));
            felder.add(Eingabefeld.zeile("quelleAnteil").inZeile(i));
            felder.add(Eingabefeld.zeile("quelleBetrag").inZeile(i));
        }
        felder.add(Eingabefeld.zeile("vorgaenger").mitHilfe());
        return felder;
    }

    @Override
    public Map<String, String> vorgabe(Programminhalt inhalt) {
        return Formulare.werte("schluessel", Formulare.naechster("V", schluessel(inhalt)), "vorhabenart", Vorhaben.Art.PROJEKT,
                "status", Vorhabenstatus.NEU, "version", 0);
    }

    @Override
    public Map<String, String> werte(Programminhalt inhalt, String schluessel) {
        var feld = inhalt.handlungsfelder().stream()
                .filter(h -> h.vorhaben().stream().anyMatch(v -> v.schluessel().equals(schluessel))).findFirst()
                .orElseThrow(() -> new NichtGefunden("Das Vorhaben „" + schluessel + "“ gibt es in dieser Fassung nicht."));
        var v = inhalt.vorhaben(schluessel).orElseThrow();
        var werte = Formulare.werte("name", v.name(), "handlungsfeld", feld.schluessel(), "vorhabenart", v.art(),
                "text", v.text(), "gliederung", v.gliederung(),
                "status", v.status().stream().map(Enum::name).collect(Collectors.joining(", ")),
                "ausbauGegenstand", v.ausbauGegenstand(), "absicht", v.absicht(), "beteiligung", v.beteiligung(),
                "gruppe", v.gruppe(), "teilVon", v.teilVon(), "zielgruppen", String.join("\n", v.zielgruppen()),
                "zwecke", String.join("\n", v.zwecke()), "orte", String.join(", ", v.orte()), "sozialraum", v.sozialraum(),
                "partner", String.join("\n", v.partner()), "instrumente", String.join(", ", v.instrumente()),
                "foerderprogramm", v.foerderprogramm(), "plaetze", v.plaetze(), "vorgaenger", v.vorgaenger(),
                "version", v.version());
        int i = 0;
        for (var f : v.finanzierung()) {
            i++;
            werte.put("quelle" + i, f.quelle().name());
            werte.put("quelleBezeichnung" + i, f.bezeichnung() == null ? "" : f.bezeichnung());
            werte.put("quelleAnteil" + i,
                    f.anteilProzent() == null ? "" : Zahlenformat.dezimal(f.anteilProzent(), Schreibweise.BILDSCHIRM));
            werte.put("quelleBetrag" + i, f.betrag() == null ? "" : Zahlenformat.euro(f.betrag(), Schreibweise.BILDSCHIRM));
        }
        return werte;
    }

    @Override
    public boolean speichern(long fassung, Programminhalt inhalt, String schluessel, boolean neu, Eingabe e) {
        Formulare.freierSchluessel(e, schluessel(inhalt), neu);
        String feld = e.pflicht("handlungsfeld", "Bitte wählen Sie das Handlungsfeld.");
        if (!feld.isEmpty() && inhalt.handlungsfeld(feld).isEmpty()) {
            e.beanstanden("handlungsfeld", "Dieses Handlungsfeld gibt es nicht.");
        }
        var vorhaben = lesen(inhalt, schluessel, e);
        if (e.fehlerhaft()) {
            return true;
        }
        if (neu) {
            zeilen.vorhaben(fassung, feld, vorhaben, angaben.naechstePosition(JdbcProgrammangaben.Art.VORHABEN, fassung));
            return true;
        }
        return zeilen.vorhabenAendern(fassung, feld, vorhaben);
    }

    private Vorhaben lesen(Programminhalt inhalt, String schluessel, Eingabe e) {
        var status = e.listeAus("status", Arrays.stream(Vorhabenstatus.values()).map(Enum::name).toList());
        var bekannt = instrumente.alle().stream().map(Instrument::schluessel).toList();
        String teilVon = e.oder("teilVon");
        if (teilVon != null && (teilVon.equals(schluessel) || inhalt.vorhaben(teilVon).isEmpty())) {
            e.beanstanden("teilVon", "Bitte wählen Sie ein anderes Vorhaben dieser Fassung.");
        }
        if (Formulare.fuehrtZu(schluessel, teilVon, s -> inhalt.vorhaben(s).map(Vorhaben::teilVon).orElse(null))) {
            e.beanstanden("teilVon", formulare.text("programm.vorhaben.kreis"));
        }
        String vorgaenger = e.text("vorgaenger").isEmpty() ? null : e.schluessel("vorgaenger");
        return new Vorhaben(schluessel, e.pflicht("name", "Bitte geben Sie dem Vorhaben einen Namen."),
                e.pflichtwort("vorhabenart", Vorhaben.Art.class, Vorhaben.Art.PROJEKT),
                e.fehlerhaft() ? List.of() : status.stream().map(Vorhabenstatus::valueOf).toList(),
                e.oder("ausbauGegenstand"), e.wort("beteiligung", Vorhaben.Beteiligung.class),
                e.pflicht("text", "Bitte beschreiben Sie das Vorhaben in einem Satz."), e.gegliedert("gliederung"),
                e.oder("gruppe"), teilVon, e.zeilen("zielgruppen"), e.zeilen("zwecke"),
                e.listeAus("orte", inhalt.raumbezuege().stream().map(Raumbezug::schluessel).toList()), e.oder("sozialraum"),
                e.zeilen("partner"), e.listeAus("instrumente", bekannt), finanzierung(e), e.oder("foerderprogramm"),
                e.anzahl("plaetze"), e.wort("absicht", Absicht.class), vorgaenger, e.version());
    }

    private static List<Vorhaben.Finanzierung> finanzierung(Eingabe e) {
        var finanzierung = new ArrayList<Vorhaben.Finanzierung>();
        for (int i = 1; e.werte().containsKey("quelle" + i); i++) {
            var quelle = e.wort("quelle" + i, Finanzierungsquelle.class);
            var bezeichnung = e.oder("quelleBezeichnung" + i);
            var anteil = e.dezimal("quelleAnteil" + i);
            var betrag = e.euro("quelleBetrag" + i);
            if (anteil != null && (anteil.signum() < 0 || anteil.compareTo(BigDecimal.valueOf(100)) > 0)) {
                e.beanstanden("quelleAnteil" + i, "Ein Anteil liegt zwischen 0 und 100 %.");
            }
            if (betrag != null && betrag.cent() < 0) {
                e.beanstanden("quelleBetrag" + i, "Ein Betrag ist hier nie negativ.");
            }
            if (quelle != null) {
                finanzierung.add(new Vorhaben.Finanzierung(quelle, bezeichnung, anteil, betrag));
            } else if (bezeichnung != null || anteil != null || betrag != null) {
                e.beanstanden("quelle" + i, "Bitte wählen Sie, wer zahlt.");
            }
        }
        return finanzierung;
    }

    @Override
    public boolean loeschen(long fassung, Programminhalt inhalt, String schluessel, int version) {
        return angaben.loeschen(JdbcProgrammangaben.Art.VORHABEN, fassung, schluessel, version);
    }

    private static List<String> schluessel(Programminhalt inhalt) {
        return inhalt.vorhaben().map(Vorhaben::schluessel).toList();
    }
}
