package de.wirkungskreis.lage;

import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Bereich;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.programm.Raumwahl;
import de.wirkungskreis.programm.Verweisnetz;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Reihenfolge;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/programme/{jahr}/lage")
@Darf(Recht.LAGE_BEARBEITEN)
class LagepflegeController {

    static final Bereich LAGE = new Bereich("/lage", "lage.titel");

    private final JdbcLageberichte lageberichte;
    private final LageMasken masken;
    private final Raumwahl raumwahl;
    private final Verweisnetz verweisnetz;
    private final Pflege pflege;

    LagepflegeController(JdbcLageberichte lageberichte, LageMasken masken, Raumwahl raumwahl,
            Verweisnetz verweisnetz, Pflege pflege) {
        this.verweisnetz = verweisnetz;
        this.raumwahl = raumwahl;
        this.lageberichte = lageberichte;
        this.masken = masken;
        this.pflege = pflege;
    }

    @GetMapping("/neu")
    ModelAndView neu(Fassungskontext kontext) {
        pflege.offen(kontext);
        return pflege.formular(kontext, LAGE, masken.block(null), neuerBlock());
    }

    @PostMapping("/neu")
    ModelAndView anlegen(Fassungskontext kontext, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        var maske = masken.block(null).mit(eingaben);
        var block = masken.block(maske, null, 0);
        if (lageberichte.derFassung(kontext.fassung().id()).block(block.schluessel()).isPresent()) {
            maske.fehlerText("schluessel", "schluessel.vergeben", block.schluessel());
        }
        if (maske.fehlerhaft()) {
            return pflege.formular(kontext, LAGE, maske, neuerBlock());
        }
        lageberichte.anlegen(kontext.fassung().id(), block);
        return pflege.gespeichert(kontext, LAGE, block.schluessel(),
                pflege.text("lage.meldung.angelegt", block.ueberschrift()), danach);
    }

    @GetMapping("/{block}/bearbeiten")
    ModelAndView bearbeiten(Fassungskontext kontext, @PathVariable String block) {
        pflege.offen(kontext);
        var alt = block(kontext, block);
        return blockformular(kontext, masken.block(alt), alt);
    }

    @PostMapping("/{block}/bearbeiten")
    ModelAndView speichern(Fassungskontext kontext, @PathVariable String block, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = block(kontext, block);
        var maske = masken.block(alt).mit(eingaben);
        var neu = masken.block(maske, alt, version);
        if (maske.fehlerhaft()) {
            return blockformular(kontext, maske, alt);
        }
        if (!lageberichte.aendern(kontext.fassung().id(), alt, neu)) {
            var aktuell = block(kontext, block);
            throw maske.konflikt(aktuell.ueberschrift(), kontext.seite().pfad("/lage/" + block + "/bearbeiten"),
                    aktuell.version(), masken.block(aktuell));
        }
        return pflege.gespeichert(kontext, LAGE, block,
                pflege.text("lage.meldung.gespeichert", neu.ueberschrift()), danach);
    }

    @PostMapping("/{block}/entfernen")
    ModelAndView entfernen(Fassungskontext kontext, @PathVariable String block, @RequestParam int version,
            RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = block(kontext, block);
        verweisnetz.loesen(kontext, Dingart.LAGEBLOCK, block, alt.ueberschrift());
        if (alt.version() != version || !lageberichte.entfernen(kontext.fassung().id(), alt)) {
            throw new Unzulaessig(pflege.text("lage.meldung.ueberholt", alt.ueberschrift()));
        }
        return pflege.gespeichert(kontext, LAGE, null,
                pflege.text("lage.meldung.entfernt", alt.ueberschrift()), danach);
    }

    @GetMapping("/{block}/zeilen/neu")
    ModelAndView neueZeile(Fassungskontext kontext, @PathVariable String block) {
        pflege.offen(kontext);
        var alt = block(kontext, block);
        return zeilenformular(kontext, masken.zeile(alt, null, raumwahl.in(kontext)), alt, null);
    }

    @GetMapping("/{block}/zeilen/{zeile}/bearbeiten")
    ModelAndView zeile(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile) {
        pflege.offen(kontext);
        var alt = block(kontext, block);
        var reihe = zeile(alt, zeile);
        return zeilenformular(kontext, masken.zeile(alt, reihe, raumwahl.in(kontext)), alt, reihe);
    }

    @PostMapping("/{block}/zeilen/neu")
    ModelAndView zeileAnlegen(Fassungskontext kontext, @PathVariable String block, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        return zeileSpeichern(kontext, block, null, version, eingaben, danach);
    }

    @PostMapping("/{block}/zeilen/{zeile}/bearbeiten")
    ModelAndView zeileAendern(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile,
            @RequestParam int version, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        return zeileSpeichern(kontext, block, zeile, version, eingaben, danach);
    }

    private ModelAndView zeileSpeichern(Fassungskontext kontext, String block, @Nullable String zeile, int version,
            Map<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = block(kontext, block);
        var alteZeile = zeile == null ? null : zeile(alt, zeile);
        var maske = masken.zeile(alt, alteZeile, raumwahl.in(kontext)).mit(eingaben);
        var neueZeile = masken.zeile(maske, alt, alteZeile);
        if (maske.fehlerhaft()) {
            return zeilenformular(kontext, maske, alt, alteZeile);
        }
        if (!lageberichte.aendern(kontext.fassung().id(), alt, mit(alt, alteZeile, neueZeile, version))) {
            var aktuell = block(kontext, block);
            throw maske.konflikt(alt.ueberschrift() + " " + neueZeile.bezeichnung(),
                    kontext.seite().pfad(LAGE.pfad() + zeilenpfad(block, zeile)), aktuell.version(), masken.zeile(aktuell,
                            zeile == null ? null : aktuell.zeile(zeile).orElse(null), raumwahl.in(kontext)));
        }
        return pflege.gespeichert(kontext, LAGE, block,
                pflege.text("lage.meldung.gespeichert", neueZeile.bezeichnung()), danach);
    }

    @PostMapping("/{block}/zeilen/{zeile}/entfernen")
    ModelAndView zeileEntfernen(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile,
            @RequestParam int version, RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = block(kontext, block);
        var weg = zeile(alt, zeile);
        var ohne = mit(alt, weg, null, version);
        if (ohne.punkte().stream().anyMatch(punkt -> !Lagewortlaut.unbekanntePlatzhalter(ohne, punkt).isEmpty())) {
            throw new Unzulaessig(pflege.text("lage.meldung.zeileGebraucht", weg.bezeichnung()));
        }
        if (!lageberichte.aendern(kontext.fassung().id(), alt, ohne)) {
            throw new Unzulaessig(pflege.text("lage.meldung.ueberholt", alt.ueberschrift()));
        }
        return pflege.gespeichert(kontext, LAGE, block,
                pflege.text("lage.meldung.entfernt", weg.bezeichnung()), danach);
    }

    private static Lageblock mit(Lageblock block, @Nullable Lagezeile alt, @Nullable Lagezeile neu, int version) {
        return new Lageblock(block.schluessel(), block.art(), block.ueberschrift(), block.quelle(), block.stichtag(),
                block.stichtagText(), block.datenstand(), block.hinweis(), block.spalten(), block.tendenzspalte(),
                Reihenfolge.ersetzt(block.zeilen(), alt, neu), block.punkte(), version);
    }

    private Blatt neuerBlock() {
        return new Blatt("/neu", pflege.text("lage.block.neu"), 0);
    }

    private ModelAndView blockformular(Fassungskontext kontext, Maske maske, Lageblock block) {
        String pfad = "/" + block.schluessel();
        return pflege.formular(kontext, LAGE, maske, new Blatt(pfad + "/bearbeiten", block.ueberschrift(), block.version())
                .an(block.schluessel()).entfernbar(pfad + "/entfernen"));
    }

    private ModelAndView zeilenformular(Fassungskontext kontext, Maske maske, Lageblock block, @Nullable Lagezeile zeile) {
        var blatt = new Blatt(zeilenpfad(block.schluessel(), zeile == null ? null : zeile.schluessel()),
                zeile == null ? pflege.text("lage.zeile.neu", block.ueberschrift()) : zeile.bezeichnung(), block.version());
        return pflege.formular(kontext, LAGE, maske, blatt.an(block.schluessel()).entfernbar(zeile == null ? null
                : "/" + block.schluessel() + "/zeilen/" + zeile.schluessel() + "/entfernen"));
    }

    private static String zeilenpfad(String block, @Nullable String zeile) {
        return "/" + block + "/zeilen/" + (zeile == null ? "neu" : zeile + "/bearbeiten");
    }

    private Lageblock block(Fassungskontext kontext, String schluessel) {
        return lageberichte.derFassung(kontext.fassung().id()).block(schluessel)
                .orElseThrow(() -> new NichtGefunden(pflege.text("lage.nichtgefunden.block", schluessel)));
    }

    private Lagezeile zeile(Lageblock block, String schluessel) {
        return block.zeile(schluessel).orElseThrow(() -> new NichtGefunden(pflege.text("lage.nichtgefunden.wert")));
    }
}
