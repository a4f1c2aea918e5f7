package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One list on its way: progress, columns, errors, preview, take-over. */
@Controller
@RequestMapping("/einlesen/lauf/{id}")
@Darf(Recht.EINLESEN)
class LaufController {

    private static final int FEHLER_JE_SEITE = 200;
    private static final Duration GEDULD = Duration.ofSeconds(3);

    private final Einfuhrwerk werk;
    private final Einfuhrbetrieb betrieb;
    private final JdbcEinfuhrlaeufe laeufe;
    private final Einfuhrworte worte;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;

    LaufController(Einfuhrwerk werk, Einfuhrbetrieb betrieb, JdbcEinfuhrlaeufe laeufe, Einfuhrworte worte,
            Handelnder handelnder, Tabellenantwort antwort) {
        this.werk = werk;
        this.betrieb = betrieb;
        this.laeufe = laeufe;
        this.worte = worte;
        this.handelnder = handelnder;
        this.antwort = antwort;
    }

    /** A heading to choose: {@code wert} its column. */
    record Wahl(String wert, String spalte, String ueberschrift, @Nullable String beispiel) {}

    /** One of our columns and what is chosen for it; "" for none. */
    record Wahlzeile(Einfuhrspalte spalte, String gewaehlt) {}

    private Einfuhrlauf lauf(long id) {
        var lauf = werk.lauf(id);
        if (!handelnder.darf(werk.ziel(lauf.ziel()).recht())) {
            throw new AccessDeniedException(lauf.ziel());
        }
        return lauf;
    }

    @GetMapping
    String seite(@PathVariable long id, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var lauf = lauf(id);
        var kopf = betrieb.kopf(id);
        if (lauf.stand() == Einfuhrlauf.Stand.ZUORDNEN && kopf.isPresent()) {
            return zuordnung(lauf, kopf.get(), kopf.get().erkannt(werk.ziel(lauf.ziel())), Map.of(), "", model);
        }
        zeigen(lauf, model);
        return htmx == null ? "einfuhr/lauf" : "einfuhr/lauf :: stand";
    }

    private void zeigen(Einfuhrlauf lauf, Model model) {
        var ziel = werk.ziel(lauf.ziel());
        model.addAttribute("lauf", lauf);
        model.addAttribute("z", ziel);
        model.addAttribute("stand", worte.wort(lauf.stand()));
        model.addAttribute("zeilenfehler", laeufe.fehler(lauf.id(), FEHLER_JE_SEITE));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("titel"), "/einlesen"),
                new Brotkrume(ziel.bezeichnung(), "/einlesen/" + ziel.schluessel()), new Brotkrume(lauf.dateiname(), null)));
    }

    /** All errors of the list, to be mended beside it. */
    @GetMapping("/fehler.{format:csv|xlsx}")
    ResponseEntity<byte[]> fehler(@PathVariable long id, @PathVariable String format) {
        var lauf = lauf(id);
        var tabelle = new Tabelle(worte.text("fehler.datei", lauf.dateiname()), Stream.of("blatt", "zelle", "spalte", "wert", "regel",
                "hinweis").map(s -> Spalte.text(worte.text("fehler." + s))).toList(), 2,
                laeufe.fehler(id, Zeilenlauf.FEHLER_HOECHSTENS).stream().map(f -> new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL,
                        Stream.of(f.blatt(), f.zelle(), f.spalte(), f.wert(), f.regel(), f.hinweis()).map(Zelle::text).toList())).toList(),
                List.of(worte.text("fehler.anzahl", lauf.fehlerzahl())));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private String zuordnung(Einfuhrlauf lauf, Kopf kopf, Map<String, Integer> gewaehlt, Map<String, String> fehler, String name, Model model) {
        zeigen(lauf, model);
        var ziel = werk.ziel(lauf.ziel());
        model.addAttribute("kopf", kopf);
        model.addAttribute("doppelte", kopf.doppelte(ziel));
        model.addAttribute("name", name);
        model.addAttribute("fehler", fehler);
        model.addAttribute("wahl", kopf.ueberschriften().entrySet().stream().map(e -> new Wahl(Integer.toString(e.getKey()),
                Rohzelle.buchstaben(e.getKey()), e.getValue(), kopf.beispiele().get(e.getKey()))).toList());
        model.addAttribute("zeilen", ziel.spalten().stream().map(s -> new Wahlzeile(s,
                gewaehlt.containsKey(s.name()) ? gewaehlt.get(s.name()).toString() : "")).toList());
        return "einfuhr/zuordnung";
    }

    @PostMapping("/zuordnung")
    Object zuordnen(@PathVariable long id, @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse http) {
        var lauf = lauf(id);
        var ziel = werk.ziel(lauf.ziel());
        var kopf = betrieb.kopf(id).orElse(null);
        if (kopf == null) {
            return Weiterleitung.nach("/einlesen/lauf/" + id);
        }
        Map<String, Integer> gewaehlt = new LinkedHashMap<>();
        ziel.spalten().forEach(s -> kopf.ueberschriften().keySet().stream()
                .filter(nr -> nr.toString().equals(eingaben.get("s-" + s.name()))).forEach(nr -> gewaehlt.put(s.name(), nr)));
        String name = String.valueOf(eingaben.getOrDefault("name", "")).strip();
        Map<String, String> fehler = new LinkedHashMap<>();
        var zuordnung = new Zuordnung(kopf.blatt(), kopf.zeile(), gewaehlt);
        zuordnung.fehlende(ziel).forEach(s -> fehler.put("s-" + s.name(), worte.text("zuordnung.fehlt", s.bezeichnung())));
        gewaehlt.forEach((s, nr) -> gewaehlt.forEach((anderes, andereNr) -> {
            if (!s.equals(anderes) && nr.equals(andereNr)) {
                fehler.putIfAbsent("s-" + anderes, worte.text("zuordnung.zweimal", kopf.ueberschriften().get(nr)));
            }
        }));
        if (name.length() > 80) {
            fehler.put("name", worte.text("zuordnung.name.lang"));
        }
        if (!fehler.isEmpty()) {
            http.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zuordnung(lauf, kopf, gewaehlt, fehler, name, model);
        }
        if (!name.isEmpty()) {
            Map<String, String> spalten = new LinkedHashMap<>();
            gewaehlt.forEach((s, nr) -> spalten.put(s, kopf.ueberschriften().get(nr)));
            laeufe.merken(ziel.schluessel(), name, spalten);
        }
        betrieb.zuordnen(id, zuordnung);
        betrieb.abwarten(GEDULD);
        return Weiterleitung.nach("/einlesen/lauf/" + id);
    }

    @PostMapping("/uebernehmen")
    Object uebernehmen(@PathVariable long id, RedirectAttributes danach) {
        var lauf = lauf(id);
        betrieb.uebernehmen(id);
        betrieb.abwarten(GEDULD);
        if (lauf(id).stand() == Einfuhrlauf.Stand.UEBERNOMMEN) {
            danach.addFlashAttribute("meldung", worte.text("uebernommen", lauf.dateiname()));
        }
        return Weiterleitung.nach("/einlesen/lauf/" + id);
    }

    @PostMapping("/verwerfen")
    Object verwerfen(@PathVariable long id, RedirectAttributes danach) {
        var lauf = lauf(id);
        betrieb.verwerfen(id);
        betrieb.abwarten(GEDULD);
        danach.addFlashAttribute("meldung", worte.text("verworfen", lauf.dateiname()));
        return Weiterleitung.nach("/einlesen/lauf/" + id);
    }
}
