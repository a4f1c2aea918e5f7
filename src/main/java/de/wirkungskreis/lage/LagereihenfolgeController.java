package de.wirkungskreis.lage;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Reihenfolge;
import de.wirkungskreis.web.Reihenfolge.Eintrag;
import de.wirkungskreis.web.Reihenfolge.Richtung;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@RequestMapping("/programme/{jahr}/lage/reihenfolge")
@Darf(Recht.LAGE_BEARBEITEN)
class LagereihenfolgeController {

    private final JdbcLageberichte lageberichte;
    private final MessageSource texte;

    LagereihenfolgeController(JdbcLageberichte lageberichte, MessageSource texte) {
        this.lageberichte = lageberichte;
        this.texte = texte;
    }

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(defaultValue = "") String zuletzt, Model model) {
        offen(kontext);
        String titel = texte.getMessage("lage.titel", null, Locale.GERMANY);
        model.addAttribute("reihenfolge", new Reihenfolge(titel, kontext.seite().pfad("/lage/reihenfolge"),
                kontext.seite().pfad("/lage"), eintraege(kontext.fassung().id())));
        model.addAttribute("zuletzt", zuletzt);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(titel, kontext.seite().pfad("/lage")),
                new Brotkrume(texte.getMessage("web.reihenfolge", null, Locale.GERMANY), null)));
        return "web/reihenfolge";
    }

    private List<Eintrag> eintraege(long fassung) {
        var bloecke = lageberichte.derFassung(fassung).bloecke();
        return IntStream.range(0, bloecke.size()).mapToObj(i -> {
            var block = bloecke.get(i);
            var zeilen = block.zeilen();
            return new Eintrag(block.schluessel(), Lageansicht.titel(block), i == 0, i == bloecke.size() - 1,
                    IntStream.range(0, zeilen.size()).mapToObj(j -> new Eintrag(
                            block.schluessel() + "/" + zeilen.get(j).schluessel(), zeilen.get(j).bezeichnung(), j == 0,
                            j == zeilen.size() - 1, List.of())).toList());
        }).toList();
    }

    @PostMapping
    Object verschieben(Fassungskontext kontext, @RequestParam String was, @RequestParam Richtung richtung,
            RedirectAttributes danach) {
        offen(kontext);
        long fassung = kontext.fassung().id();
        var bloecke = lageberichte.derFassung(fassung).bloecke();
        String[] teile = was.split("/", 2);
        var block = bloecke.stream().filter(b -> b.schluessel().equals(teile[0])).findFirst().orElseThrow(() -> fehlt(was));
        if (teile.length == 1) {
            var neu = Reihenfolge.verschoben(bloecke, bloecke.indexOf(block), richtung);
            lageberichte.bloeckeOrdnen(fassung, neu.stream().map(Lageblock::schluessel).toList());
            return weiter(kontext, was, Lageansicht.titel(block), neu.indexOf(block) + 1, danach);
        }
        var zeile = block.zeile(teile[1]).orElseThrow(() -> fehlt(was));
        var neu = Reihenfolge.verschoben(block.zeilen(), block.zeilen().indexOf(zeile), richtung);
        lageberichte.zeilenOrdnen(fassung, block.schluessel(), neu.stream().map(Lageblock.Lagezeile::schluessel).toList());
        return weiter(kontext, was, zeile.bezeichnung(), neu.indexOf(zeile) + 1, danach);
    }

    private Object weiter(Fassungskontext kontext, String was, String text, int stelle, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", texte.getMessage("web.reihenfolge.verschoben", new Object[] {text, stelle},
                Locale.GERMANY));
        String pfad = kontext.seite().pfad("/lage/reihenfolge");
        var weiter = new RedirectView(pfad + (pfad.contains("?") ? "&" : "?") + "zuletzt=" + was, true);
        weiter.setStatusCode(HttpStatus.SEE_OTHER);
        weiter.setExposeModelAttributes(false);
        return weiter;
    }

    private NichtGefunden fehlt(String was) {
        return new NichtGefunden(texte.getMessage("lage.nichtgefunden.block", new Object[] {was}, Locale.GERMANY));
    }

    private void offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(texte.getMessage("web.maske.eingefroren", new Object[] {kontext.seite().fassungText()},
                    Locale.GERMANY));
        }
    }
}
