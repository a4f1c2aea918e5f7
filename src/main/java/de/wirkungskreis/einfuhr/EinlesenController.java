package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Eingabetext;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which lists can be read in, what they must look like, and sending one. */
@Controller
@RequestMapping("/einlesen")
@Darf(Recht.EINLESEN)
class EinlesenController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int LETZTE = 20;
    /** A usual list is read in less; nobody wants a page that says "please wait" for it. */
    private static final Duration GEDULD = Duration.ofSeconds(3);

    private final Einfuhrwerk werk;
    private final Einfuhrbetrieb betrieb;
    private final JdbcEinfuhrlaeufe laeufe;
    private final Einfuhrworte worte;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Bestandsliste bestand;

    EinlesenController(Einfuhrwerk werk, Einfuhrbetrieb betrieb, JdbcEinfuhrlaeufe laeufe, Einfuhrworte worte,
            Handelnder handelnder, Tabellenantwort antwort, Bestandsliste bestand) {
        this.bestand = bestand;
        this.werk = werk;
        this.betrieb = betrieb;
        this.laeufe = laeufe;
        this.worte = worte;
        this.handelnder = handelnder;
        this.antwort = antwort;
    }

    record Laufzeile(long id, String datei, String ziel, String wann, String kennung, String stand) {}

    private Laufzeile zeile(Einfuhrlauf lauf) {
        return new Laufzeile(lauf.id(), lauf.dateiname(), werk.ziel(lauf.ziel()).bezeichnung(),
                Zahlenformat.zeitpunkt(lauf.begonnenAm().atZone(ZONE)), lauf.kennung(), worte.wort(lauf.stand()));
    }

    private Einfuhrziel ziel(String schluessel) {
        var ziel = werk.ziel(schluessel);
        if (!handelnder.darf(ziel.recht())) {
            throw new AccessDeniedException(schluessel);
        }
        return ziel;
    }

    private List<Laufzeile> letzte(List<Einfuhrziel> ziele) {
        return laeufe.letzte(ziele.stream().map(Einfuhrziel::schluessel).toList(), LETZTE).stream().map(this::zeile).toList();
    }

    @GetMapping
    String uebersicht(Model model) {
        var ziele = werk.ziele().stream().filter(z -> handelnder.darf(z.recht())).toList();
        model.addAttribute("ziele", ziele);
        model.addAttribute("laeufe", letzte(ziele));
        return "einfuhr/uebersicht";
    }

    @GetMapping("/{ziel}")
    String seite(@PathVariable("ziel") String schluessel, Model model) {
        return seite(ziel(schluessel), Map.of(), model);
    }

    private String seite(Einfuhrziel ziel, Map<String, String> fehler, Model model) {
        model.addAttribute("z", ziel);
        model.addAttribute("fehler", fehler);
        model.addAttribute("mitBestand", ziel.hindernis().isEmpty() && ziel.bestand().isPresent());
        model.addAttribute("gemerkte", laeufe.gemerkte(ziel.schluessel()).keySet());
        model.addAttribute("laeufe", letzte(List.of(ziel)));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("titel"), "/einlesen"),
                new Brotkrume(ziel.bezeichnung(), null)));
        return "einfuhr/ziel";
    }

    /** A list with the right headings and nothing below, to be filled. */
    @GetMapping("/{ziel}/vorlage.{format:csv|xlsx}")
    ResponseEntity<byte[]> vorlage(@PathVariable("ziel") String schluessel, @PathVariable String format) {
        var ziel = ziel(schluessel);
        var tabelle = new Tabelle(ziel.bezeichnung(), ziel.spalten().stream().map(s -> Spalte.text(s.bezeichnung())).toList(), 1,
                List.of(), ziel.spalten().stream().map(s -> worte.text("vorlage.spalte", s.bezeichnung(), erwartet(s))).toList());
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    /** What is there, to be worked on elsewhere and read in again. */
    @GetMapping("/{ziel}/bestand.{format:csv|xlsx}")
    ResponseEntity<byte[]> bestand(@PathVariable("ziel") String schluessel, @PathVariable String format) {
        var tabelle = bestand.von(ziel(schluessel));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private String erwartet(Einfuhrspalte spalte) {
        String was = spalte.werte().isEmpty() ? worte.wort(spalte.art()) : String.join(", ", spalte.werte());
        return spalte.pflicht() ? was + " (" + worte.text("pflicht") + ")" : was;
    }

    @PostMapping("/{ziel}")
    Object senden(@PathVariable("ziel") String schluessel, @RequestParam(required = false) @Nullable MultipartFile datei,
            Model model, HttpServletResponse http) throws IOException {
        var ziel = ziel(schluessel);
        try {
            if (datei == null || datei.getOriginalFilename() == null || datei.getOriginalFilename().isBlank()) {
                throw worte.abgelehnt("keineDatei");
            }
            long id = betrieb.annehmen(ziel, datei.getInputStream(), name(datei.getOriginalFilename()));
            betrieb.abwarten(GEDULD);
            return Weiterleitung.nach("/einlesen/lauf/" + id);
        } catch (Abgelehnt e) {
            http.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return seite(ziel, Map.of("datei", e.getMessage()), model);
        }
    }

    /** Only the name: some browsers send a path, and people put anything in names. */
    private static String name(String roh) {
        String name = Eingabetext.zeile(roh.substring(Math.max(roh.lastIndexOf('/'), roh.lastIndexOf('\\')) + 1));
        return name.length() <= 120 ? name : name.substring(0, 120) + "…";
    }

    @PostMapping("/{ziel}/zuordnung/vergessen")
    Object vergessen(@PathVariable("ziel") String schluessel, @RequestParam String name, RedirectAttributes danach) {
        var ziel = ziel(schluessel);
        if (laeufe.vergessen(ziel.schluessel(), name)) {
            danach.addFlashAttribute("meldung", worte.text("zuordnung.vergessen", name));
        }
        return Weiterleitung.nach("/einlesen/" + ziel.schluessel());
    }
}
