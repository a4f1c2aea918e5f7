package de.wirkungskreis.recht;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.recht.Gesetz.Parameter;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Values for the time nobody has announced anything for yet: named, with a reason, visible in the log. */
@Controller
@RequestMapping("/recht/annahmen")
class AnnahmenController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Gesetzessammlung gesetze;
    private final JdbcAnnahmen annahmen;
    private final Rechtsworte worte;
    private final MessageSource texte;
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final Clock uhr;

    AnnahmenController(Gesetzessammlung gesetze, JdbcAnnahmen annahmen, Rechtsworte worte, MessageSource texte,
            Protokoll protokoll, Handelnder handelnder, Clock uhr) {
        this.gesetze = gesetze;
        this.annahmen = annahmen;
        this.worte = worte;
        this.texte = texte;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    /** {@code ueberholt}: meanwhile the law itself says something for that day. */
    record Zeile(Annahme annahme, String parameter, String ab, String wert, String wann, boolean ueberholt) {}

    static Zeile zeile(Annahme a, Parameter p, Rechtsworte worte) {
        return new Zeile(a, p.name(), Zahlenformat.datum(a.ab()), worte.wert(a.stand(p.einheit()).wert(), p.einheit()),
                Zahlenformat.datum(LocalDate.ofInstant(a.erfasstAm(), ZONE)),
                !a.ab().isAfter(p.geprueftBis()));
    }

    @GetMapping
    @Darf(Recht.LESEN)
    String liste(Model model) {
        model.addAttribute("annahmen", annahmen.alle().stream()
                .flatMap(a -> gesetze.parameter(a.gesetz(), a.parameter()).map(p -> zeile(a, p, worte)).stream()).toList());
        model.addAttribute("darfAendern", handelnder.darf(Recht.ANNAHMEN_BEARBEITEN));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("recht.titel"), "/recht"),
                new Brotkrume(worte.text("recht.annahmen.titel"), null)));
        return "recht/annahmen";
    }

    @GetMapping("/neu")
    @Darf(Recht.ANNAHMEN_BEARBEITEN)
    String neu(@RequestParam(defaultValue = "") String parameter, Model model) {
        return formular(maske(parameter), model);
    }

    @PostMapping("/neu")
    @Darf(Recht.ANNAHMEN_BEARBEITEN)
    @Transactional
    public Object anlegen(@RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort,
            RedirectAttributes danach) {
        var maske = maske("").mit(eingaben);
        String name = maske.pflicht("name");
        String pfad = maske.pflicht("parameter");
        String begruendung = maske.pflicht("begruendung");
        maske.pflicht("ab");
        maske.pflicht("wert");
        var parameter = alle().stream().filter(p -> p.pfad().equals(pfad)).findFirst();
        if (parameter.isEmpty() && !pfad.isEmpty()) {
            maske.fehlerText("parameter", "parameter.fehlt", pfad);
        }
        var ab = maske.gelesen("ab", Zahleneingabe::datum);
        if (ab.isPresent() && parameter.isPresent() && !ab.get().isAfter(parameter.get().geprueftBis())) {
            maske.fehlerText("ab", "ab.geprueft", Zahlenformat.datum(parameter.get().geprueftBis()));
        }
        var wert = parameter.flatMap(p -> maske.gelesen("wert", eingabe -> gelesen(eingabe, p)));
        if (!maske.fehlerhaft()) {
            var p = parameter.orElseThrow();
            var annahme = new Annahme(name, p.gesetz(), p.schluessel(), ab.orElseThrow(), wert.orElseThrow(), begruendung,
                    handelnder.aktuell().kennung(), uhr.instant());
            if (annahmen.anlegen(annahme)) {
                protokoll.vermerken(null, "recht/annahme", feld(annahme, p), null, anzeige(annahme, p));
                danach.addFlashAttribute("meldung", worte.text("recht.annahmen.angelegt", name, p.name()));
                return nach();
            }
            maske.fehlerText("ab", "ab.schon", name);
        }
        antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return formular(maske, model);
    }

    @PostMapping("/{gesetz:[a-z0-9-]+}/{schluessel:[a-z0-9_]+}/{ab}/entfernen")
    @Darf(Recht.ANNAHMEN_BEARBEITEN)
    @Transactional
    public Object entfernen(@PathVariable String gesetz, @PathVariable String schluessel, @PathVariable LocalDate ab,
            @RequestParam String name, RedirectAttributes danach) {
        var annahme = annahmen.unter(name).stream().filter(a -> a.pfad().equals(gesetz + "/" + schluessel) && a.ab().equals(ab))
                .findFirst().filter(annahmen::entfernen).orElseThrow(() -> new NichtGefunden(worte.text("recht.annahmen.fehlt")));
        var p = gesetze.parameter(gesetz, schluessel).orElseThrow();
        protokoll.vermerken(null, "recht/annahme", feld(annahme, p), anzeige(annahme, p), null);
        danach.addFlashAttribute("meldung", worte.text("recht.annahmen.entfernt", name, p.name()));
        return nach();
    }

    private Maske maske(String parameter) {
        return new Maske(texte, "recht.annahme.").zeile("name", null)
                .auswahl("parameter", parameter, alle().stream().map(p -> new Maske.Wahl(p.pfad(), worte.text(
                        "recht.annahme.parameter.wahl", titel(p), p.name(), Zahlenformat.datum(p.geprueftBis())))).toList())
                .zeile("ab", null).zeile("wert", null).absatz("begruendung", null);
    }

    private String titel(Parameter parameter) {
        return gesetze.alle().stream().filter(g -> g.schluessel().equals(parameter.gesetz())).findFirst().orElseThrow().titel();
    }

    private List<Parameter> alle() {
        return gesetze.alle().stream().flatMap(g -> g.parameter().values().stream()).toList();
    }

    /** From what a person types to what the files write: {@code 14,90} to {@code 14.90}, {@code 52 %} to {@code 0.52}. */
    private String gelesen(String eingabe, Parameter parameter) {
        var einheit = parameter.einheit();
        String text = switch (einheit) {
            case JA_NEIN -> eingabe.equalsIgnoreCase(worte.text("recht.ja")) ? "true"
                    : eingabe.equalsIgnoreCase(worte.text("recht.nein")) ? "false" : eingabe;
            case TAG -> Zahleneingabe.datum(eingabe).toString();
            case TEXT, WOCHEN_JE_MONAT -> eingabe;
            case ANTEIL -> Zahleneingabe.dezimal(eingabe).movePointLeft(2).toPlainString();
            default -> Zahleneingabe.dezimal(eingabe).toPlainString();
        };
        try {
            einheit.lesen(text);
            return text;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(worte.text("recht.annahme.wert.passtNicht", eingabe, parameter.name()), e);
        }
    }

    private String formular(Maske maske, Model model) {
        model.addAttribute("maske", maske);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("recht.titel"), "/recht"),
                new Brotkrume(worte.text("recht.annahmen.titel"), "/recht/annahmen"),
                new Brotkrume(worte.text("recht.annahme.neu"), null)));
        return "recht/annahme";
    }

    private static String feld(Annahme annahme, Parameter parameter) {
        return parameter.name() + " (" + annahme.name() + ")";
    }

    private String anzeige(Annahme annahme, Parameter parameter) {
        return worte.text("recht.annahmen.vermerk", zeile(annahme, parameter, worte).wert(), Zahlenformat.datum(annahme.ab()),
                annahme.begruendung());
    }

    private static RedirectView nach() {
        var ziel = new RedirectView("/recht/annahmen", true);
        ziel.setStatusCode(HttpStatus.SEE_OTHER);
        return ziel;
    }
}
