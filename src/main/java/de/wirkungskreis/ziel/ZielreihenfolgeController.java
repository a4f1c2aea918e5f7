package de.wirkungskreis.ziel;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Reihenfolge;
import de.wirkungskreis.web.Reihenfolge.Eintrag;
import de.wirkungskreis.web.Reihenfolge.Richtung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/programme/{jahr}/ziele/reihenfolge")
@Darf(Recht.ZIELE_BEARBEITEN)
class ZielreihenfolgeController {

    private final JdbcZielsysteme zielsysteme;
    private final Pflege pflege;

    ZielreihenfolgeController(JdbcZielsysteme zielsysteme, Pflege pflege) {
        this.zielsysteme = zielsysteme;
        this.pflege = pflege;
    }

    @GetMapping
    ModelAndView seite(Fassungskontext kontext, @RequestParam(defaultValue = "") String zuletzt) {
        pflege.offen(kontext);
        return pflege.reihenfolge(kontext, ZielpflegeController.ZIELE, eintraege(kontext.fassung().id()), zuletzt);
    }

    /** Targets are moved within their level; the levels themselves stand in the order of their headings. */
    private List<Eintrag> eintraege(long fassung) {
        var system = zielsysteme.derFassung(fassung);
        return system.ziele().stream().map(Ziel::ebene).distinct().flatMap(ebene -> Reihenfolge.eintraege(
                system.derEbene(ebene), Ziel::schluessel, ziel -> Ebenen.name(ebene) + ": " + ziel.indikator(),
                ziel -> Reihenfolge.eintraege(ziel.werte(), wert -> Zielansicht.ort(ziel, wert), Zielwert::gruppe,
                        wert -> List.of())).stream()).toList();
    }

    @PostMapping
    ModelAndView verschieben(Fassungskontext kontext, @RequestParam String was, @RequestParam Richtung richtung,
            RedirectAttributes danach) {
        pflege.offen(kontext);
        long fassung = kontext.fassung().id();
        var system = zielsysteme.derFassung(fassung);
        String[] teile = was.split("/", 2);
        var ziel = system.ziel(teile[0]).orElseThrow(() -> fehlt(was));
        if (teile.length == 1) {
            var ebene = system.derEbene(ziel.ebene());
            var neu = Reihenfolge.verschoben(ebene, ebene.indexOf(ziel), richtung);
            zielsysteme.zieleOrdnen(fassung, system.ziele().stream()
                    .map(z -> z.ebene().equals(ziel.ebene()) ? neu.get(ebene.indexOf(z)) : z).map(Ziel::schluessel).toList());
            return pflege.verschoben(kontext, ZielpflegeController.ZIELE, was, ziel.indikator(), neu.indexOf(ziel) + 1,
                    danach);
        }
        var wert = ziel.wert(teile[1]).orElseThrow(() -> fehlt(was));
        var neu = Reihenfolge.verschoben(ziel.werte(), ziel.werte().indexOf(wert), richtung);
        zielsysteme.werteOrdnen(fassung, ziel.schluessel(), neu.stream().map(Zielwert::schluessel).toList());
        return pflege.verschoben(kontext, ZielpflegeController.ZIELE, was, wert.gruppe(), neu.indexOf(wert) + 1, danach);
    }

    private NichtGefunden fehlt(String was) {
        return new NichtGefunden(pflege.text("ziel.nichtgefunden.ziel", was));
    }
}
