package de.wirkungskreis.ziel;

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
@RequestMapping("/programme/{jahr}/ziele/reihenfolge")
@Darf(Recht.ZIELE_BEARBEITEN)
class ZielreihenfolgeController {

    private final JdbcZielsysteme zielsysteme;
    private final MessageSource texte;

    ZielreihenfolgeController(JdbcZielsysteme zielsysteme, MessageSource texte) {
        this.zielsysteme = zielsysteme;
        this.texte = texte;
    }

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(defaultValue = "") String zuletzt, Model model) {
        offen(kontext);
        String titel = texte.getMessage("ziel.titel", null, Locale.GERMANY);
        model.addAttribute("reihenfolge", new Reihenfolge(titel, kontext.seite().pfad("/ziele/reihenfolge"),
                kontext.seite().pfad("/ziele"), eintraege(kontext.fassung().id())));
        model.addAttribute("zuletzt", zuletzt);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(titel, kontext.seite().pfad("/ziele")),
                new Brotkrume(texte.getMessage("web.reihenfolge", null, Locale.GERMANY), null)));
        return "web/reihenfolge";
    }

    /** Targets are moved within their level; the levels themselves stand in the order of their headings. */
    private List<Eintrag> eintraege(long fassung) {
        var system = zielsysteme.derFassung(fassung);
        return system.ziele().stream().map(Ziel::ebene).distinct().flatMap(ebene -> {
            var ziele = system.derEbene(ebene);
            return IntStream.range(0, ziele.size()).mapToObj(i -> {
                var ziel = ziele.get(i);
                var werte = ziel.werte();
                return new Eintrag(ziel.schluessel(), Ebenen.name(ebene) + ": " + ziel.indikator(), i == 0,
                        i == ziele.size() - 1, IntStream.range(0, werte.size()).mapToObj(j -> new Eintrag(
                                Zielansicht.ort(ziel, werte.get(j)), werte.get(j).gruppe(), j == 0, j == werte.size() - 1,
                                List.of())).toList());
            });
        }).toList();
    }

    @PostMapping
    Object verschieben(Fassungskontext kontext, @RequestParam String was, @RequestParam Richtung richtung,
            RedirectAttributes danach) {
        offen(kontext);
        long fassung = kontext.fassung().id();
        var system = zielsysteme.derFassung(fassung);
        String[] teile = was.split("/", 2);
        var ziel = system.ziel(teile[0]).orElseThrow(() -> fehlt(was));
        if (teile.length == 1) {
            var ebene = system.derEbene(ziel.ebene());
            var neu = Reihenfolge.verschoben(ebene, ebene.indexOf(ziel), richtung);
            zielsysteme.zieleOrdnen(fassung, system.ziele().stream()
                    .map(z -> z.ebene().equals(ziel.ebene()) ? neu.get(ebene.indexOf(z)) : z).map(Ziel::schluessel).toList());
            return weiter(kontext, was, ziel.indikator(), neu.indexOf(ziel) + 1, danach);
        }
        var wert = ziel.wert(teile[1]).orElseThrow(() -> fehlt(was));
        var neu = Reihenfolge.verschoben(ziel.werte(), ziel.werte().indexOf(wert), richtung);
        zielsysteme.werteOrdnen(fassung, ziel.schluessel(), neu.stream().map(Zielwert::schluessel).toList());
        return weiter(kontext, was, wert.gruppe(), neu.indexOf(wert) + 1, danach);
    }

    private Object weiter(Fassungskontext kontext, String was, String text, int stelle, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", texte.getMessage("web.reihenfolge.verschoben", new Object[] {text, stelle},
                Locale.GERMANY));
        String pfad = kontext.seite().pfad("/ziele/reihenfolge");
        var weiter = new RedirectView(pfad + (pfad.contains("?") ? "&" : "?") + "zuletzt=" + was, true);
        weiter.setStatusCode(HttpStatus.SEE_OTHER);
        weiter.setExposeModelAttributes(false);
        return weiter;
    }

    private NichtGefunden fehlt(String was) {
        return new NichtGefunden(texte.getMessage("ziel.nichtgefunden.ziel", new Object[] {was}, Locale.GERMANY));
    }

    private void offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(texte.getMessage("web.maske.eingefroren", new Object[] {kontext.seite().fassungText()},
                    Locale.GERMANY));
        }
    }
}
