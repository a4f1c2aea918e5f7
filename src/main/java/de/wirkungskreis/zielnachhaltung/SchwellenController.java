package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Eingabetext;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From when on a missed target is red and not yellow, and a change a Tendenz. */
@Controller
@RequestMapping("/programme/{jahr}/zielnachhaltung/schwellen")
class SchwellenController {

    private final Schwellen schwellen;
    private final Zielnachhaltungen nachhaltungen;
    private final Zielseite seiten;
    private final Handelnder handelnder;
    private final MessageSource texte;
    private final Wortlaut worte;
    private final Clock uhr;

    SchwellenController(Schwellen schwellen, Zielnachhaltungen nachhaltungen, Zielseite seiten, Handelnder handelnder, MessageSource texte,
            Wortlaut worte, Clock uhr) {
        this.schwellen = schwellen;
        this.nachhaltungen = nachhaltungen;
        this.seiten = seiten;
        this.handelnder = handelnder;
        this.texte = texte;
        this.worte = worte;
        this.uhr = uhr;
    }

    @GetMapping
    @Darf(Recht.TEILNAHMEZAHLEN_LESEN)
    ModelAndView seite(Fassungskontext kontext) {
        return seite(kontext, maske(kontext));
    }

    @PostMapping
    @Darf(Recht.ZIELE_BEARBEITEN)
    ModelAndView setzen(Fassungskontext kontext, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var maske = maske(kontext).mit(eingaben);
        var gelb = grenze(maske, "gelb");
        var gleich = grenze(maske, "gleich");
        String begruendung = maske.pflicht("begruendung");
        var ziel = maske.oderLeer("ziel");
        if (ziel != null && ziele(kontext).stream().noneMatch(z -> z.wert().equals(ziel))) {
            maske.fehlerText("ziel", "unbekannt");
        }
        if (maske.fehlerhaft()) {
            return seite(kontext, maske);
        }
        schwellen.setzen(jahr(kontext), ziel, gelb.orElseThrow(), gleich.orElseThrow(), Eingabetext.zeile(begruendung));
        danach.addFlashAttribute("meldung", worte.text("zielnachhaltung.schwellen.gesetzt"));
        return new ModelAndView("redirect:" + kontext.seite().pfad("/zielnachhaltung/schwellen"));
    }

    private static Optional<BigDecimal> grenze(Maske maske, String feld) {
        if (maske.pflicht(feld).isEmpty()) {
            return Optional.empty();
        }
        var wert = maske.dezimal(feld);
        if (wert.filter(w -> !Schwellen.erlaubt(w)).isPresent()) {
            maske.fehlerText(feld, "bereich");
            return Optional.empty();
        }
        return wert;
    }

    private Maske maske(Fassungskontext kontext) {
        var wahl = new ArrayList<>(List.of(new Wahl("", worte.text("zielnachhaltung.schwellen.alle"))));
        wahl.addAll(ziele(kontext));
        return new Maske(texte, "zielnachhaltung.schwellen.").auswahl("ziel", "", wahl).zeile("gelb", null).alsPflicht()
                .zeile("gleich", null).alsPflicht().zeile("begruendung", null).alsPflicht();
    }

    private List<Wahl> ziele(Fassungskontext kontext) {
        return nachhaltungen.stand(kontext.fassung().id(), jahr(kontext), LocalDate.now(uhr)).stream()
                .map(z -> new Wahl(z.schluessel(), z.name())).toList();
    }

    private ModelAndView seite(Fassungskontext kontext, Maske maske) {
        return new ModelAndView("zielnachhaltung/schwellen", Map.of("maske", maske, "darf", handelnder.darf(Recht.ZIELE_BEARBEITEN),
                "verlauf", seiten.schwellen(schwellen.verlauf(jahr(kontext))), "brotkrumen", List.of(
                        new Brotkrume(worte.text("zielnachhaltung.titel"), kontext.seite().pfad("/zielnachhaltung")),
                        new Brotkrume(worte.text("zielnachhaltung.schwellen.titel"), null))),
                maske.fehlerhaft() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private int jahr(Fassungskontext kontext) {
        return Zieljahr.von(kontext.programm(), LocalDate.now(uhr));
    }
}
