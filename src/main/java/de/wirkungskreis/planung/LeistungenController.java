package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The services of § 16a SGB II: one form for all of them; a row without a name goes. */
@Controller
@RequestMapping("/programme/{jahr}/planung/leistungen")
@Darf(Recht.PLANUNG_BEARBEITEN)
class LeistungenController {

    private final Planungen planungen;
    private final Planbearbeitung bearbeitung;
    private final Planseiten seiten;
    private final Instrumente instrumente;
    private final Plansaetze saetze;

    LeistungenController(Planungen planungen, Planbearbeitung bearbeitung, Planseiten seiten, Instrumente instrumente, Plansaetze saetze) {
        this.planungen = planungen;
        this.bearbeitung = bearbeitung;
        this.seiten = seiten;
        this.instrumente = instrumente;
        this.saetze = saetze;
    }

    /** One row of the form; {@code schluessel} empty for a new one. */
    record Reihe(String schluessel, String bezeichnung, String instrument, String anbieter, String kapazitaet, String einheit,
            int version) {

        static Reihe aus(KommunaleLeistung l) {
            return new Reihe(l.schluessel(), l.bezeichnung(), l.instrument() == null ? "" : l.instrument(),
                    l.anbieter() == null ? "" : l.anbieter(),
                    l.kapazitaet() == null ? "" : Zahlenformat.ganz(l.kapazitaet(), Schreibweise.BILDSCHIRM),
                    l.einheit() == null ? "" : l.einheit().name(), l.version());
        }
    }

    private static final Reihe LEER = new Reihe("", "", "", "", "", "", 0);

    @GetMapping
    String seite(Fassungskontext kontext, Model model) {
        var plan = planungen.derFassung(kontext.fassung().id());
        var reihen = new ArrayList<>(plan.kommunaleLeistungen().stream().map(Reihe::aus).toList());
        reihen.add(LEER);
        return seite(kontext, plan.kommunaleLeistungenUeberschrift(), reihen, leer(plan.kommunaleLeistungenUeberschrift()), Map.of(), model);
    }

    @PostMapping
    String speichern(Fassungskontext kontext, @RequestParam String ueberschrift,
            @RequestParam(defaultValue = "") String ueberschriftVorher,
            @RequestParam Map<String, String> felder, Model model, RedirectAttributes weiter, HttpServletResponse antwort) {
        Planseiten.nurOffen(kontext);
        var reihen = new ArrayList<Reihe>();
        for (int i = 0; felder.containsKey("bezeichnung-" + i); i++) {
            reihen.add(new Reihe(feld(felder, "schluessel", i), feld(felder, "bezeichnung", i), feld(felder, "instrument", i),
                    feld(felder, "anbieter", i), feld(felder, "kapazitaet", i), feld(felder, "einheit", i), feld(felder, "version", i).matches("\\d{1,9}") ? Integer.parseInt(feld(felder, "version", i)) : 0));
        }
        var fehler = new LinkedHashMap<String, String>();
        var leistungen = leistungen(reihen, fehler);
        for (int i = 0; i < reihen.size(); i++) {
            String instrument = reihen.get(i).instrument();
            if (!instrument.isEmpty() && instrumente.mit(instrument).isEmpty()) {
                fehler.put("instrument-" + i, seiten.text("web.maske.verweis", instrument));
            }
        }
        if (!fehler.isEmpty()) {
            antwort.setStatus(422);
            return seite(kontext, ueberschrift, reihen, ueberschriftVorher, fehler, model);
        }
        bearbeitung.aendern(kontext.fassung().id(), plan -> {
            var konflikt = new Leistungskonflikt(saetze, plan, ueberschrift, ueberschriftVorher, reihen);
            if (!konflikt.felder().isEmpty()) {
                throw konflikt.alsVersionskonflikt(kontext.seite().pfad("/planung/leistungen"));
            }
            return Planaenderung.leistungen(plan, ueberschrift.isBlank() ? null : ueberschrift.strip(), konflikt.ergaenzt(leistungen));
        });
        weiter.addFlashAttribute("meldung", seiten.text("planung.kommunal.gespeichert"));
        return "redirect:" + kontext.seite().pfad("/planung#kommunale-leistungen");
    }

    private List<KommunaleLeistung> leistungen(List<Reihe> reihen, Map<String, String> fehler) {
        var leistungen = new ArrayList<KommunaleLeistung>();
        for (int i = 0; i < reihen.size(); i++) {
            var reihe = reihen.get(i);
            if (reihe.bezeichnung().isEmpty()) {
                continue;
            }
            Integer kapazitaet = null;
            try {
                var menge = Zahleneingabe.menge(reihe.kapazitaet(), Einheit.PLAETZE);
                if (menge != null && (menge.wert() < 0 || menge.wert() > Integer.MAX_VALUE)) {
                    throw new Zahleneingabe.Unlesbar(saetze.text("kommunal.kapazitaet.negativ"));
                }
                kapazitaet = menge == null ? null : (int) menge.wert();
            } catch (Zahleneingabe.Unlesbar e) {
                fehler.put("kapazitaet-" + i, reihe.bezeichnung() + ": " + e.getMessage());
            }
            String schluessel = !reihe.schluessel().isEmpty() ? reihe.schluessel() : Schluessel.aus(reihe.bezeichnung(),
                    Stream.concat(reihen.stream().map(Reihe::schluessel), leistungen.stream().map(KommunaleLeistung::schluessel)).toList());
            leistungen.add(new KommunaleLeistung(schluessel, reihe.bezeichnung(),
                    reihe.instrument().isEmpty() ? null : reihe.instrument(), reihe.anbieter().isEmpty() ? null : reihe.anbieter(),
                    kapazitaet, Plansaetze.konstante(Einheit.values(), reihe.einheit()), reihe.version()));
        }
        return List.copyOf(leistungen);
    }

    private String seite(Fassungskontext kontext, @Nullable String ueberschrift, List<Reihe> reihen, String ueberschriftVorher, Map<String, String> fehler,
            Model model) {
        Planseiten.nurOffen(kontext);
        model.addAttribute("ueberschrift", ueberschrift);
        model.addAttribute("reihen", reihen);
        model.addAttribute("ueberschriftVorher", ueberschriftVorher);
        model.addAttribute("fehler", fehler);
        model.addAttribute("instrumente", instrumente.alle());
        model.addAttribute("worte", new ZeileController.Planworte(saetze));
        seiten.brotkrumen(kontext, "planung.kommunal.titel", model);
        return "planung/leistungen";
    }

    static String leer(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String feld(Map<String, String> felder, String name, int i) {
        return felder.getOrDefault(name + "-" + i, "").strip();
    }
}
