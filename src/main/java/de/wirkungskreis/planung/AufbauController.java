package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Verweisnetz;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Columns, groups and lines: create, name, move, remove. */
@Controller
@RequestMapping("/programme/{jahr}/planung/aufbau")
@Darf(Recht.PLANUNG_BEARBEITEN)
class AufbauController {

    private final Planungen planungen;
    private final Planbearbeitung bearbeitung;
    private final Planseiten seiten;
    private final Verweisnetz verweisnetz;
    private final Plansaetze saetze;

    AufbauController(Planungen planungen, Planbearbeitung bearbeitung, Planseiten seiten, Verweisnetz verweisnetz, Plansaetze saetze) {
        this.verweisnetz = verweisnetz;
        this.saetze = saetze;
        this.planungen = planungen;
        this.bearbeitung = bearbeitung;
        this.seiten = seiten;
    }

    @GetMapping
    String seite(Fassungskontext kontext, Model model) {
        return seite(kontext, Map.of(), model);
    }

    private String seite(Fassungskontext kontext, Map<String, String> fehler, Model model) {
        Planseiten.nurOffen(kontext);
        var plan = planungen.derFassung(kontext.fassung().id());
        model.addAttribute("planung", plan);
        model.addAttribute("spaltenstaende", plan.spalten().stream().map(Plankonflikt::stand).toList());
        model.addAttribute("fehler", fehler);
        model.addAttribute("worte", new ZeileController.Planworte(saetze));
        seiten.brotkrumen(kontext, "planung.aufbau", model);
        return "planung/aufbau";
    }

    @PostMapping("/gruppe")
    String gruppeAnlegen(Fassungskontext kontext, @RequestParam String name, @RequestParam String einheit,
            @RequestParam(defaultValue = "false") boolean summe, Model model, RedirectAttributes weiter, HttpServletResponse antwort) {
        if (name.isBlank()) {
            return falsch(kontext, "neue-gruppe", seiten.text("planung.aufbau.gruppe.ohneName"), model, antwort);
        }
        return fertig(kontext, weiter, "planung.aufbau.gruppe.angelegt", name, plan -> Planaenderung.gruppeAnfuegen(plan,
                new Instrumentgruppe(frei(name, s -> plan.gruppe(s).isPresent()), name.strip(),
                        Planherleitung.einheit(einheit), summe, List.of(), 0)));
    }

    @PostMapping("/gruppe/{schluessel}")
    String gruppeSpeichern(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam String name,
            @RequestParam String einheit, @RequestParam(defaultValue = "false") boolean summe, @RequestParam int version,
            Model model, RedirectAttributes weiter, HttpServletResponse antwort) {
        if (name.isBlank()) {
            return falsch(kontext, "gruppe-" + schluessel, seiten.text("planung.aufbau.gruppe.ohneName"), model, antwort);
        }
        var in = Planherleitung.einheit(einheit);
        return fertig(kontext, weiter, "planung.aufbau.gruppe.gespeichert", name, plan -> Planaenderung.gruppe(plan, schluessel, g -> {
            if (g.version() != version) {
                throw Plankonflikt.gruppe(saetze, g, name, in, summe, kontext.seite().pfad("/planung/aufbau/gruppe/" + schluessel));
            }
            return new Instrumentgruppe(g.schluessel(), name.strip(), in, summe, g.zeilen(), g.version());
        }));
    }

    @PostMapping("/gruppe/{schluessel}/{akt:hoch|tief|loeschen}")
    String gruppeBewegen(Fassungskontext kontext, @PathVariable String schluessel, @PathVariable String akt, Model model,
            RedirectAttributes weiter, HttpServletResponse antwort) {
        var gruppe = Planaenderung.gruppeGefunden(planungen.derFassung(kontext.fassung().id()), schluessel);
        if (akt.equals("loeschen") && !gruppe.zeilen().isEmpty()) {
            return falsch(kontext, "gruppe-" + schluessel, seiten.text("planung.aufbau.gruppe.voll", gruppe.name()), model, antwort);
        }
        if (akt.equals("loeschen")) {
            verweisnetz.loesen(kontext, Dingart.INSTRUMENTGRUPPE, schluessel, gruppe.name());
        }
        return fertig(kontext, weiter, akt.equals("loeschen") ? "planung.aufbau.geloescht" : "planung.aufbau.verschoben",
                gruppe.name(), plan -> akt.equals("loeschen") ? Planaenderung.gruppeEntfernen(plan, schluessel)
                        : Planaenderung.gruppeSchieben(plan, schluessel, akt.equals("hoch") ? -1 : 1));
    }

    @PostMapping("/gruppe/{schluessel}/zeile")
    String zeileAnlegen(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam String name, Model model,
            RedirectAttributes weiter, HttpServletResponse antwort) {
        if (name.isBlank()) {
            return falsch(kontext, "neu-" + schluessel, seiten.text("planung.aufbau.zeile.ohneName"), model, antwort);
        }
        return fertig(kontext, weiter, "planung.aufbau.zeile.angelegt", name, plan -> Planaenderung.zeileAnfuegen(plan, schluessel,
                new Planzeile(frei(name, s -> plan.zeile(s).isPresent()), name.strip(), null, Planzeile.Rolle.EIGENSTAENDIG,
                        List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), 0)));
    }

    @PostMapping("/zeile/{schluessel}/{akt:hoch|tief|loeschen}")
    String zeileBewegen(Fassungskontext kontext, @PathVariable String schluessel, @PathVariable String akt, Model model,
            RedirectAttributes weiter, HttpServletResponse antwort) {
        var plan = planungen.derFassung(kontext.fassung().id());
        var zeile = Planaenderung.gefunden(plan, schluessel);
        var nutzer = plan.zeilen().filter(z -> z.ableitung().contains(schluessel)).map(Planzeile::name).toList();
        if (akt.equals("loeschen") && !nutzer.isEmpty()) {
            return falsch(kontext, "zeile-" + schluessel, seiten.text("planung.aufbau.zeile.gebraucht", zeile.name(),
                    String.join("“, „", nutzer)), model, antwort);
        }
        return fertig(kontext, weiter, akt.equals("loeschen") ? "planung.aufbau.geloescht" : "planung.aufbau.verschoben",
                zeile.name(), p -> akt.equals("loeschen") ? Planaenderung.zeileEntfernen(p, schluessel)
                        : Planaenderung.zeileSchieben(p, schluessel, akt.equals("hoch") ? -1 : 1));
    }

    @PostMapping("/spalte")
    String spalte(Fassungskontext kontext, @RequestParam String spaltenjahr, @RequestParam String bezeichnung,
            @RequestParam String wertart, @RequestParam(defaultValue = "false") boolean vergleich,
            @RequestParam(required = false) @Nullable Integer version, Model model, RedirectAttributes weiter, HttpServletResponse antwort) {
        var art = Plansaetze.konstante(Wertart.values(), wertart);
        if (!spaltenjahr.strip().matches("20\\d{2}|2100") || Integer.parseInt(spaltenjahr.strip()) < 2005) {
            return falsch(kontext, "neue-spalte", seiten.text("planung.aufbau.spalte.jahr"), model, antwort);
        }
        if (art == null) {
            return falsch(kontext, "neue-spalte", seiten.text("planung.aufbau.spalte.wertart"), model, antwort);
        }
        var spalte = new Planspalte(Planherleitung.jahr(spaltenjahr.strip()), vergleich, art,
                bezeichnung.isBlank() ? spaltenjahr.strip() : bezeichnung.strip());
        return fertig(kontext, weiter, "planung.aufbau.spalte.gespeichert", spalte.bezeichnung(), plan -> {
            var spalten = new ArrayList<>(plan.spalten());
            var vorher = plan.spalte(spalte.jahr());
            if (vorher.isPresent()) {
                if (version == null || Plankonflikt.stand(vorher.get()) != version) {
                    throw Plankonflikt.spalte(saetze, spalte, vorher.get(), kontext.seite().pfad("/planung/aufbau/spalte"));
                }
                spalten.set(spalten.indexOf(vorher.get()), spalte);
            } else {
                spalten.add(spalte);
            }
            return Planaenderung.spalten(plan, List.copyOf(spalten));
        });
    }

    @PostMapping("/spalte/{spaltenjahr}/loeschen")
    String spalteLoeschen(Fassungskontext kontext, @PathVariable String spaltenjahr, Model model, RedirectAttributes weiter,
            HttpServletResponse antwort) {
        var jahr = Planherleitung.jahr(spaltenjahr);
        long werte = planungen.derFassung(kontext.fassung().id()).zeilen()
                .flatMap(z -> z.werte().stream()).filter(w -> w.jahr().equals(jahr)).count();
        if (werte > 0) {
            return falsch(kontext, "spalte-" + jahr, seiten.text("planung.aufbau.spalte.voll", jahr.toString(), werte), model, antwort);
        }
        return fertig(kontext, weiter, "planung.aufbau.geloescht", spaltenjahr, plan -> Planaenderung.spalteEntfernen(plan, jahr));
    }

    private String fertig(Fassungskontext kontext, RedirectAttributes weiter, String meldung, String name,
            UnaryOperator<Planung> aenderung) {
        Planseiten.nurOffen(kontext);
        bearbeitung.aendern(kontext.fassung().id(), aenderung);
        weiter.addFlashAttribute("meldung", seiten.text(meldung, name.strip()));
        return "redirect:" + kontext.seite().pfad("/planung/aufbau");
    }

    private String falsch(Fassungskontext kontext, String feld, String satz, Model model, HttpServletResponse antwort) {
        antwort.setStatus(422);
        return seite(kontext, Map.of(feld, satz), model);
    }

    /** "Maßnahmen bei Arbeitgebern" becomes {@code massnahmen-bei-arbeitgebern}, with a number where that is taken. */
    static String frei(String name, Predicate<String> vergeben) {
        String rein = Normalizer.normalize(name.toLowerCase(Locale.GERMANY).replace("ä", "ae").replace("ö", "oe")
                .replace("ü", "ue").replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stamm = rein.isEmpty() ? "neu" : rein.substring(0, Math.min(50, rein.length())).replaceAll("-$", "");
        String schluessel = stamm;
        for (int nr = 2; vergeben.test(schluessel); nr++) {
            schluessel = stamm + "-" + nr;
        }
        return Schluessel.geprueft(schluessel);
    }
}
