package de.wirkungskreis.lage;

import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Raumwahl;
import de.wirkungskreis.programm.Verweisnetz;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@RequestMapping("/programme/{jahr}/lage")
@Darf(Recht.LAGE_BEARBEITEN)
class LagepflegeController {

    private final JdbcLageberichte lageberichte;
    private final LageMasken masken;
    private final Raumwahl raumwahl;
    private final Verweisnetz verweisnetz;
    private final MessageSource texte;

    LagepflegeController(JdbcLageberichte lageberichte, LageMasken masken, Raumwahl raumwahl,
            Verweisnetz verweisnetz, MessageSource texte) {
        this.verweisnetz = verweisnetz;
        this.raumwahl = raumwahl;
        this.lageberichte = lageberichte;
        this.masken = masken;
        this.texte = texte;
    }

    @GetMapping("/neu")
    String neu(Fassungskontext kontext, Model model) {
        offen(kontext);
        return formular(kontext, model, masken.block(null), 0, "/lage/neu", text("lage.block.neu"), "/lage");
    }

    @PostMapping("/neu")
    Object anlegen(Fassungskontext kontext, @RequestParam Map<String, String> eingaben, Model model,
            HttpServletResponse antwort, RedirectAttributes danach) {
        offen(kontext);
        var maske = masken.block(null).mit(eingaben);
        var block = masken.block(maske, null, 0);
        if (lageberichte.derFassung(kontext.fassung().id()).block(block.schluessel()).isPresent()) {
            maske.fehlerText("schluessel", "schluessel.vergeben", block.schluessel());
        }
        if (maske.fehlerhaft()) {
            antwort.setStatus(422);
            return formular(kontext, model, maske, 0, "/lage/neu", text("lage.block.neu"), "/lage");
        }
        lageberichte.anlegen(kontext.fassung().id(), block);
        return gespeichert(kontext, danach, block.schluessel(), text("lage.meldung.angelegt", block.ueberschrift()));
    }

    @GetMapping("/{block}/bearbeiten")
    String bearbeiten(Fassungskontext kontext, @PathVariable String block, Model model) {
        offen(kontext);
        var alt = block(kontext, block);
        return blockformular(kontext, model, masken.block(alt), alt);
    }

    @PostMapping("/{block}/bearbeiten")
    Object speichern(Fassungskontext kontext, @PathVariable String block, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort,
            RedirectAttributes danach) {
        offen(kontext);
        var alt = block(kontext, block);
        var maske = masken.block(alt).mit(eingaben);
        var neu = masken.block(maske, alt, version);
        if (maske.fehlerhaft()) {
            antwort.setStatus(422);
            return blockformular(kontext, model, maske, alt);
        }
        if (!lageberichte.aendern(kontext.fassung().id(), alt, neu)) {
            var aktuell = block(kontext, block);
            throw maske.konflikt(aktuell.ueberschrift(), kontext.seite().pfad("/lage/" + block + "/bearbeiten"),
                    aktuell.version(), masken.block(aktuell));
        }
        return gespeichert(kontext, danach, block, text("lage.meldung.gespeichert", neu.ueberschrift()));
    }

    @PostMapping("/{block}/entfernen")
    Object entfernen(Fassungskontext kontext, @PathVariable String block, @RequestParam int version,
            RedirectAttributes danach) {
        offen(kontext);
        var alt = block(kontext, block);
        verweisnetz.loesen(kontext, Dingart.LAGEBLOCK, block, alt.ueberschrift());
        if (alt.version() != version || !lageberichte.entfernen(kontext.fassung().id(), alt)) {
            throw new Unzulaessig(text("lage.meldung.ueberholt", alt.ueberschrift()));
        }
        return gespeichert(kontext, danach, null, text("lage.meldung.entfernt", alt.ueberschrift()));
    }

    @GetMapping("/{block}/zeilen/neu")
    String neueZeile(Fassungskontext kontext, @PathVariable String block, Model model) {
        offen(kontext);
        var alt = block(kontext, block);
        return zeilenformular(kontext, model, masken.zeile(alt, null, raumwahl.in(kontext)), alt, null);
    }

    @GetMapping("/{block}/zeilen/{zeile}/bearbeiten")
    String zeile(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile, Model model) {
        offen(kontext);
        var alt = block(kontext, block);
        var reihe = zeile(alt, zeile);
        return zeilenformular(kontext, model, masken.zeile(alt, reihe, raumwahl.in(kontext)), alt, reihe);
    }

    @PostMapping("/{block}/zeilen/neu")
    Object zeileAnlegen(Fassungskontext kontext, @PathVariable String block, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort,
            RedirectAttributes danach) {
        return zeileSpeichern(kontext, block, null, version, eingaben, model, antwort, danach);
    }

    @PostMapping("/{block}/zeilen/{zeile}/bearbeiten")
    Object zeileAendern(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile,
            @RequestParam int version, @RequestParam Map<String, String> eingaben, Model model,
            HttpServletResponse antwort, RedirectAttributes danach) {
        return zeileSpeichern(kontext, block, zeile, version, eingaben, model, antwort, danach);
    }

    private Object zeileSpeichern(Fassungskontext kontext, String block, @Nullable String zeile, int version,
            Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        offen(kontext);
        var alt = block(kontext, block);
        var alteZeile = zeile == null ? null : zeile(alt, zeile);
        var maske = masken.zeile(alt, alteZeile, raumwahl.in(kontext)).mit(eingaben);
        var neueZeile = masken.zeile(maske, alt, alteZeile);
        if (maske.fehlerhaft()) {
            antwort.setStatus(422);
            return zeilenformular(kontext, model, maske, alt, alteZeile);
        }
        if (!lageberichte.aendern(kontext.fassung().id(), alt, mit(alt, alteZeile, neueZeile, version))) {
            throw maske.konflikt(alt.ueberschrift() + " " + neueZeile.bezeichnung(),
                    kontext.seite().pfad(zeilenpfad(block, zeile)), block(kontext, block).version(),
                    masken.zeile(alt, alteZeile, raumwahl.in(kontext)));
        }
        return gespeichert(kontext, danach, block, text("lage.meldung.gespeichert", neueZeile.bezeichnung()));
    }

    @PostMapping("/{block}/zeilen/{zeile}/entfernen")
    Object zeileEntfernen(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile,
            @RequestParam int version, RedirectAttributes danach) {
        offen(kontext);
        var alt = block(kontext, block);
        var weg = zeile(alt, zeile);
        var ohne = mit(alt, weg, null, version);
        if (ohne.punkte().stream().anyMatch(punkt -> !Lagewortlaut.unbekanntePlatzhalter(ohne, punkt).isEmpty())) {
            throw new Unzulaessig(text("lage.meldung.zeileGebraucht", weg.bezeichnung()));
        }
        if (!lageberichte.aendern(kontext.fassung().id(), alt, ohne)) {
            throw new Unzulaessig(text("lage.meldung.ueberholt", alt.ueberschrift()));
        }
        return gespeichert(kontext, danach, block, text("lage.meldung.entfernt", weg.bezeichnung()));
    }

    private static Lageblock mit(Lageblock block, @Nullable Lagezeile alt, @Nullable Lagezeile neu, int version) {
        List<Lagezeile> zeilen = new ArrayList<>(block.zeilen());
        int stelle = alt == null ? zeilen.size() : zeilen.indexOf(alt);
        if (alt != null) {
            zeilen.remove(stelle);
        }
        if (neu != null) {
            zeilen.add(stelle, neu);
        }
        return new Lageblock(block.schluessel(), block.art(), block.ueberschrift(), block.quelle(), block.stichtag(),
                block.stichtagText(), block.datenstand(), block.hinweis(), block.spalten(), block.tendenzspalte(), zeilen,
                block.punkte(), version);
    }

    private String blockformular(Fassungskontext kontext, Model model, Maske maske, Lageblock block) {
        model.addAttribute("entfernen", kontext.seite().pfad("/lage/" + block.schluessel() + "/entfernen"));
        return formular(kontext, model, maske, block.version(), "/lage/" + block.schluessel() + "/bearbeiten",
                block.ueberschrift(), "/lage#" + block.schluessel());
    }

    private String zeilenformular(Fassungskontext kontext, Model model, Maske maske, Lageblock block,
            @Nullable Lagezeile zeile) {
        if (zeile != null) {
            model.addAttribute("entfernen",
                    kontext.seite().pfad("/lage/" + block.schluessel() + "/zeilen/" + zeile.schluessel() + "/entfernen"));
        }
        return formular(kontext, model, maske, block.version(),
                zeilenpfad(block.schluessel(), zeile == null ? null : zeile.schluessel()),
                zeile == null ? text("lage.zeile.neu", block.ueberschrift()) : zeile.bezeichnung(),
                "/lage#" + block.schluessel());
    }

    private static String zeilenpfad(String block, @Nullable String zeile) {
        return "/lage/" + block + "/zeilen/" + (zeile == null ? "neu" : zeile + "/bearbeiten");
    }

    private String formular(Fassungskontext kontext, Model model, Maske maske, int version, String ziel, String titel,
            String zurueck) {
        model.addAttribute("maske", maske);
        model.addAttribute("version", version);
        model.addAttribute("ziel", kontext.seite().pfad(ziel));
        model.addAttribute("ueberschrift", titel);
        model.addAttribute("zurueck", kontext.seite().pfad(zurueck));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(text("lage.titel"), kontext.seite().pfad("/lage")),
                new Brotkrume(titel, null)));
        return "web/maske";
    }

    private Lageblock block(Fassungskontext kontext, String schluessel) {
        return lageberichte.derFassung(kontext.fassung().id()).block(schluessel)
                .orElseThrow(() -> new NichtGefunden(text("lage.nichtgefunden.block", schluessel)));
    }

    private Lagezeile zeile(Lageblock block, String schluessel) {
        return block.zeile(schluessel).orElseThrow(() -> new NichtGefunden(text("lage.nichtgefunden.wert")));
    }

    private void offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(text("web.maske.eingefroren", kontext.seite().fassungText()));
        }
    }

    private Object gespeichert(Fassungskontext kontext, RedirectAttributes danach, @Nullable String anker, String meldung) {
        danach.addFlashAttribute("meldung", meldung);
        return weiter(kontext.seite().pfad("/lage" + (anker == null ? "" : "#" + anker)));
    }

    static RedirectView weiter(String pfad) {
        var weiter = new RedirectView(pfad, true);
        weiter.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
        weiter.setExposeModelAttributes(false);
        return weiter;
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
