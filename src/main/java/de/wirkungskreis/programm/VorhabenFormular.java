package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.web.Maske;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

@Component
class VorhabenFormular extends Formular<VorhabenFormular.Zugeordnet> {

    private static final int FREIE_FINANZIERUNGEN = 3;
    private static final Vorhaben NEUES = new Vorhaben("", "", Vorhaben.Art.PROJEKT, List.of(Vorhabenstatus.NEU), null, null,
            "", null, null, null, List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), null, null, null, null, 0);

    private final JdbcProgrammzeilen zeilen;
    private final JdbcProgrammangaben angaben;
    private final Instrumente instrumente;

    VorhabenFormular(JdbcProgrammzeilen zeilen, JdbcProgrammangaben angaben, Instrumente instrumente, MessageSource texte) {
        super("vorhaben", texte);
        this.zeilen = zeilen;
        this.angaben = angaben;
        this.instrumente = instrumente;
    }

    /** @param feld key of the Handlungsfeld it belongs to */
    record Zugeordnet(String feld, Vorhaben vorhaben) implements Angabe {

        @Override
        public String schluessel() {
            return vorhaben.schluessel();
        }

        @Override
        public int version() {
            return vorhaben.version();
        }
    }

    @Override
    Optional<Dingart> ding() {
        return Optional.of(Dingart.VORHABEN);
    }

    @Override
    Optional<JdbcProgrammangaben.Art> reihe() {
        return Optional.of(JdbcProgrammangaben.Art.VORHABEN);
    }

    @Override
    String lesepfad(Zugeordnet zugeordnet) {
        return "/vorhaben/" + zugeordnet.schluessel();
    }

    @Override
    List<Zugeordnet> alle(Programminhalt inhalt) {
        return inhalt.handlungsfelder().stream()
                .flatMap(feld -> feld.vorhaben().stream().map(v -> new Zugeordnet(feld.schluessel(), v))).toList();
    }

    @Override
    List<Zugeordnet> nachbarn(Programminhalt inhalt, Zugeordnet zugeordnet) {
        return alle(inhalt).stream().filter(z -> z.feld().equals(zugeordnet.feld())).toList();
    }

    @Override
    String titel(Zugeordnet zugeordnet) {
        return zugeordnet.vorhaben().name();
    }

    @Override
    Maske maske(Programminhalt inhalt, @Nullable Zugeordnet bisher, MultiValueMap<String, String> gesendet) {
        var v = bisher == null ? NEUES : bisher.vorhaben();
        var maske = maske(inhalt, bisher, "V")
                .zeile("name", v.name()).alsPflicht()
                .auswahl("handlungsfeld", bisher == null ? gesendet.getFirst("handlungsfeld") : bisher.feld(),
                        oder("programm.bitteWaehlen", inhalt.handlungsfelder().stream()
                                .map(h -> new Maske.Wahl(h.schluessel(), h.titel())).toList())).alsPflicht()
                .auswahl("vorhabenart", v.art(), worte("programm.vorhabenart.", Vorhaben.Art.values())).alsPflicht()
                .absatz("text", v.text()).alsPflicht()
                .absatz("gliederung", v.gliederung())
                .mehrfach("status", v.status(), worte("programm.status.", Vorhabenstatus.values()))
                .zeile("ausbauGegenstand", v.ausbauGegenstand())
                .auswahl("absicht", v.absicht(), oder("web.maske.ohne", worte("programm.absicht.", Absicht.values())))
                .auswahl("beteiligung", v.beteiligung(),
                        oder("web.maske.ohne", worte("programm.beteiligung.", Vorhaben.Beteiligung.values())))
                .zeile("gruppe", v.gruppe())
                .verweis("teilVon", v.teilVon(), inhalt.vorhaben()
                        .map(w -> new Maske.Wahl(w.schluessel(), w.schluessel() + " – " + w.name())).toList())
                .absatz("zielgruppen", String.join("\n", v.zielgruppen()))
                .absatz("zwecke", String.join("\n", v.zwecke()))
                .mehrfach("orte", v.orte(), Raumwahl.aus(inhalt))
                .zeile("sozialraum", v.sozialraum())
                .absatz("partner", String.join("\n", v.partner()))
                .mehrfach("instrumente", v.instrumente(), instrumente.alle().stream()
                        .map(i -> new Maske.Wahl(i.schluessel(), i.name())).toList())
                .zeile("foerderprogramm", v.foerderprogramm())
                .zeile("plaetze", v.plaetze());
        int anzahl = zeilen(gesendet, "quelle", v.finanzierung().size() + FREIE_FINANZIERUNGEN);
        for (int i = 1; i <= anzahl; i++) {
            finanzierung(maske, i, i > v.finanzierung().size() ? null : v.finanzierung().get(i - 1));
        }
        return maske.ohneGruppe().zeile("vorgaenger", v.vorgaenger());
    }

    private void finanzierung(Maske maske, int i, Vorhaben.@Nullable Finanzierung f) {
        maske.gruppe(text("programm.feld.finanzierung", i))
                .auswahl("quelle" + i, "quelle", f == null ? null : f.quelle(),
                        oder("web.maske.ohne", worte("programm.quelle.", Finanzierungsquelle.values())), i)
                .zeile("quelleBezeichnung" + i, "quelleBezeichnung", f == null ? null : f.bezeichnung(), i)
                .zeile("quelleAnteil" + i, "quelleAnteil", f == null || f.anteilProzent() == null ? null
                        : Zahlenformat.dezimal(f.anteilProzent(), Schreibweise.BILDSCHIRM), i)
                .zeile("quelleBetrag" + i, "quelleBetrag", f == null || f.betrag() == null ? null
                        : Zahlenformat.euro(f.betrag(), Schreibweise.BILDSCHIRM), i);
    }

    @Override
    Zugeordnet lesen(long fassung, Programminhalt inhalt, Maske maske, String schluessel, int version) {
        String feld = maske.pflicht("handlungsfeld");
        if (inhalt.handlungsfeld(feld).isEmpty()) {
            maske.fehler("handlungsfeld", text("programm.fehlt.handlungsfelder", feld));
        }
        String teilVon = maske.verwiesen("teilVon");
        if (fuehrtZu(schluessel, teilVon, s -> inhalt.vorhaben(s).map(Vorhaben::teilVon).orElse(null))) {
            maske.fehler("teilVon", text("programm.vorhaben.kreis"));
        }
        return new Zugeordnet(feld, new Vorhaben(schluessel, maske.pflicht("name"),
                pflichtwort(maske, "vorhabenart", Vorhaben.Art.class, Vorhaben.Art.PROJEKT),
                maske.gewaehlte("status", Vorhabenstatus.class), maske.oderLeer("ausbauGegenstand"),
                maske.aus("beteiligung", Vorhaben.Beteiligung.class).orElse(null),
                maske.pflicht("text"), maske.gegliedert("gliederung"), maske.oderLeer("gruppe"), teilVon,
                maske.zeilen("zielgruppen"), maske.zeilen("zwecke"), maske.gewaehlte("orte"), maske.oderLeer("sozialraum"),
                maske.zeilen("partner"), maske.gewaehlte("instrumente"), finanzierung(maske), maske.oderLeer("foerderprogramm"),
                maske.anzahl("plaetze").orElse(null), maske.aus("absicht", Absicht.class).orElse(null),
                maske.eingabe("vorgaenger").isEmpty() ? null : maske.schluessel("vorgaenger", List.of()), version));
    }

    private static List<Vorhaben.Finanzierung> finanzierung(Maske maske) {
        var finanzierung = new ArrayList<Vorhaben.Finanzierung>();
        for (int i = 1; maske.hat("quelle" + i); i++) {
            var quelle = maske.aus("quelle" + i, Finanzierungsquelle.class);
            var bezeichnung = maske.oderLeer("quelleBezeichnung" + i);
            var anteil = maske.dezimal("quelleAnteil" + i).orElse(null);
            var betrag = maske.euro("quelleBetrag" + i).orElse(null);
            if (anteil != null && (anteil.signum() < 0 || anteil.compareTo(BigDecimal.valueOf(100)) > 0)) {
                maske.fehlerText("quelleAnteil" + i, "quelleAnteil.fehler");
                anteil = null;
            }
            if (betrag != null && betrag.cent() < 0) {
                maske.fehlerText("quelleBetrag" + i, "quelleBetrag.fehler");
                betrag = null;
            }
            if (quelle.isPresent()) {
                finanzierung.add(new Vorhaben.Finanzierung(quelle.get(), bezeichnung, anteil, betrag));
            } else if (bezeichnung != null || anteil != null || betrag != null) {
                maske.fehlerText("quelle" + i, "quelle.fehler");
            }
        }
        return finanzierung;
    }

    @Override
    void anlegen(long fassung, Zugeordnet zugeordnet, int position) {
        zeilen.vorhaben(fassung, zugeordnet.feld(), zugeordnet.vorhaben(), position);
    }

    @Override
    boolean aendern(long fassung, Zugeordnet zugeordnet) {
        return zeilen.vorhabenAendern(fassung, zugeordnet.feld(), zugeordnet.vorhaben());
    }
}
