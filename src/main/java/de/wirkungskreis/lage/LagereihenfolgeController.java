package de.wirkungskreis.lage;

import de.wirkungskreis.lage.Lageblock.Lagezeile;
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
@RequestMapping("/programme/{jahr}/lage/reihenfolge")
@Darf(Recht.LAGE_BEARBEITEN)
class LagereihenfolgeController {

    private final JdbcLageberichte lageberichte;
    private final Pflege pflege;

    LagereihenfolgeController(JdbcLageberichte lageberichte, Pflege pflege) {
        this.lageberichte = lageberichte;
        this.pflege = pflege;
    }

    @GetMapping
    ModelAndView seite(Fassungskontext kontext, @RequestParam(defaultValue = "") String zuletzt) {
        pflege.offen(kontext);
        return pflege.reihenfolge(kontext, LagepflegeController.LAGE,
                eintraege(lageberichte.derFassung(kontext.fassung().id()).bloecke()), zuletzt);
    }

    private static List<Eintrag> eintraege(List<Lageblock> bloecke) {
        return Reihenfolge.eintraege(bloecke, Lageblock::schluessel, Lageansicht::titel,
                block -> Reihenfolge.eintraege(block.zeilen(), zeile -> block.schluessel() + "/" + zeile.schluessel(),
                        Lagezeile::bezeichnung, zeile -> List.of()));
    }

    @PostMapping
    ModelAndView verschieben(Fassungskontext kontext, @RequestParam String was, @RequestParam Richtung richtung,
            RedirectAttributes danach) {
        pflege.offen(kontext);
        long fassung = kontext.fassung().id();
        var bericht = lageberichte.derFassung(fassung);
        String[] teile = was.split("/", 2);
        var block = bericht.block(teile[0]).orElseThrow(() -> fehlt(was));
        if (teile.length == 1) {
            var neu = Reihenfolge.verschoben(bericht.bloecke(), bericht.bloecke().indexOf(block), richtung);
            lageberichte.bloeckeOrdnen(fassung, neu.stream().map(Lageblock::schluessel).toList());
            return pflege.verschoben(kontext, LagepflegeController.LAGE, was, Lageansicht.titel(block),
                    neu.indexOf(block) + 1, danach);
        }
        var zeile = block.zeile(teile[1]).orElseThrow(() -> fehlt(was));
        var neu = Reihenfolge.verschoben(block.zeilen(), block.zeilen().indexOf(zeile), richtung);
        lageberichte.zeilenOrdnen(fassung, block.schluessel(), neu.stream().map(Lagezeile::schluessel).toList());
        return pflege.verschoben(kontext, LagepflegeController.LAGE, was, zeile.bezeichnung(), neu.indexOf(zeile) + 1,
                danach);
    }

    private NichtGefunden fehlt(String was) {
        return new NichtGefunden(pflege.text("lage.nichtgefunden.block", was));
    }
}
