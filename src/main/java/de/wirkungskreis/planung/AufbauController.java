package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Verweisnetz;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return fertig(kontext, model, antwort, weiter, "planung.aufbau.gruppe.angelegt", name, plan -> Planaenderung.gruppeAnfuegen(plan,
                new Instrumentgruppe(Schluessel.aus(name, plan.gruppen().stream().map(Instrumentgruppe::schluessel).toList()), name.strip(),
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
        return fertig(kontext, model, antwort, weiter, "planung.aufbau.gruppe.gespeichert", name, plan -> Planaenderung.gruppe(plan, schluessel, g -> {
            if (g.version() != version) {
                throw Plankonflikt.gruppe(saetze, g, name, in, summe, kontext.seite().pfad("/planung/aufbau/gruppe/" + schluessel));
            }
            return new Instrumentgruppe(g.schluessel(), name.strip(), in, summe, g.zeilen(), g.version());
        }));
    }

    @PostMapping("/gruppe/{schluessel}/{akt:hoch|tief|loeschen}")
    String gruppeBewegen(Fassungskontext kontext, @PathVariable String schluessel, @PathVariable String akt, Model model,
            @RequestParam(defaultValue = "-1") int version, RedirectAttributes weiter, HttpServletResponse antwort) {
        var gruppe = Planaenderung.gruppeGefunden(planungen.derFassung(kontext.fassung().id()), schluessel);
        if (!akt.equals("loeschen")) {
            return fertig(kontext, model, antwort, weiter, "planung.aufbau.verschoben", gruppe.name(),
                    plan -> Planaenderung.gruppeSchieben(plan, schluessel, akt.equals("hoch") ? -1 : 1));
        }
        verweisnetz.loesen(kontext, Dingart.INSTRUMENTGRUPPE, schluessel, gruppe.name());
        return fertig(kontext, model, antwort, weiter, "planung.aufbau.geloescht", gruppe.name(), plan -> {
            var jetzt = Planaenderung.gruppeGefunden(plan, schluessel);
            if (!jetzt.zeilen().isEmpty()) {
                throw new Hinderung("gruppe-" + schluessel, seiten.text("planung.aufbau.gruppe.voll", jetzt.name()));
            }
            unveraendert(jetzt.version(), version, "gruppe-" + schluessel, jetzt.name());
            return Planaenderung.gruppeEntfernen(plan, schluessel);
        });
    }

    @PostMapping("/gruppe/{schluessel}/zeile")
    String zeileAnlegen(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam String name, Model model,
            RedirectAttributes weiter, HttpServletResponse antwort) {
        if (name.isBlank()) {
            return falsch(kontext, "neu-" + schluessel, seiten.text("planung.aufbau.zeile.ohneName"), model, antwort);
        }
        return fertig(kontext, model, antwort, weiter, "planung.aufbau.zeile.angelegt", name, plan -> Planaenderung.zeileAnfuegen(plan, schluessel,
                new Planzeile(Schluessel.aus(name, plan.zeilen().map(Planzeile::schluessel).toList()), name.strip(), null, Planzeile.Rolle.EIGENSTAENDIG,
                        List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), 0)));
    }

    @PostMapping("/zeile/{schluessel}/{akt:hoch|tief|loeschen}")
    String zeileBewegen(Fassungskontext kontext, @PathVariable String schluessel, @PathVariable String akt, Model model,
            @RequestParam(defaultValue = "-1") int version, RedirectAttributes weiter, HttpServletResponse antwort) {
        var zeile = Planaenderung.gefunden(planungen.derFassung(kontext.fassung().id()), schluessel);
        if (!akt.equals("loeschen")) {
            return fertig(kontext, model, antwort, weiter, "planung.aufbau.verschoben", zeile.name(),
                    plan -> Planaenderung.zeileSchieben(plan, schluessel, akt.equals("hoch") ? -1 : 1));
        }
        return fertig(kontext, model, antwort, weiter, "planung.aufbau.geloescht", zeile.name(), plan -> {
            var nutzer = plan.zeilen().filter(z -> z.ableitung().contains(schluessel)).map(Planzeile::name).toList();
            if (!nutzer.isEmpty()) {
                throw new Hinderung("zeile-" + schluessel, seiten.text("planung.aufbau.zeile.gebraucht", zeile.name(),
                        String.join("“, „", nutzer)));
            }
            unveraendert(Planaenderung.gefunden(plan, schluessel).version(), version, "zeile-" + schluessel, zeile.name());
            return Planaenderung.zeileEntfernen(plan, schluessel);
        });
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
        return fertig(kontext, model, antwort, weiter, "planung.aufbau.spalte.gespeichert", spalte.bezeichnung(), plan -> {
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
    String spalteLoeschen(Fassungskontext kontext, @PathVariable String spaltenjahr, Model model,
            @RequestParam(defaultValue = "-1") int version, RedirectAttributes weiter, HttpServletResponse antwort) {
        var jahr = Planherleitung.jahr(spaltenjahr);
        return fertig(kontext, model, antwort, weiter, "planung.aufbau.geloescht", spaltenjahr, plan -> {
            long werte = plan.zeilen().flatMap(z -> z.werte().stream()).filter(w -> w.jahr().equals(jahr)).count();
            if (werte > 0) {
                throw new Hinderung("spalte-" + jahr, seiten.text("planung.aufbau.spalte.voll", jahr.toString(), werte));
            }
            plan.spalte(jahr).ifPresent(s -> unveraendert(Plankonflikt.stand(s), version, "spalte-" + jahr, s.bezeichnung()));
            return Planaenderung.spalteEntfernen(plan, jahr);
        });
    }

    /** Why the plan, as it stands under lock, does not allow it. */
    private static final class Hinderung extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String feld;

        Hinderung(String feld, String satz) {
            super(satz);
            this.feld = feld;
        }
    }

    /** What is deleted is what was seen. */
    private void unveraendert(int jetzt, int gesehen, String feld, String name) {
        if (jetzt != gesehen) {
            throw new Hinderung(feld, seiten.text("planung.aufbau.ueberholt", name));
        }
    }

    private String fertig(Fassungskontext kontext, Model model, HttpServletResponse antwort, RedirectAttributes weiter,
            String meldung, String name, UnaryOperator<Planung> aenderung) {
        Planseiten.nurOffen(kontext);
        try {
            bearbeitung.aendern(kontext.fassung().id(), aenderung);
        } catch (Hinderung e) {
            return falsch(kontext, e.feld, String.valueOf(e.getMessage()), model, antwort);
        }
        weiter.addFlashAttribute("meldung", seiten.text(meldung, name.strip()));
        return "redirect:" + kontext.seite().pfad("/planung/aufbau");
    }

    private String falsch(Fassungskontext kontext, String feld, String satz, Model model, HttpServletResponse antwort) {
        antwort.setStatus(422);
        return seite(kontext, Map.of(feld, satz), model);
    }
}
