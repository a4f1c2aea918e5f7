package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Verweisnetz;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One plan line: what it is, and how its year spreads over the months. */
@Controller
@RequestMapping("/programme/{jahr}/planung/zeilen/{schluessel}")
@Darf(Recht.PLANUNG_BEARBEITEN)  // each may look at a line; see seite
class ZeileController {

    private final Planungen planungen;
    private final Planbearbeitung bearbeitung;
    private final Planseiten seiten;
    private final Instrumente instrumente;
    private final Programminhalte programminhalte;
    private final Handelnder handelnder;
    private final Verweisnetz verweisnetz;

    ZeileController(Planungen planungen, Planbearbeitung bearbeitung, Planseiten seiten, Instrumente instrumente,
            Programminhalte programminhalte, Handelnder handelnder, Verweisnetz verweisnetz) {
        this.verweisnetz = verweisnetz;
        this.planungen = planungen;
        this.bearbeitung = bearbeitung;
        this.seiten = seiten;
        this.instrumente = instrumente;
        this.programminhalte = programminhalte;
        this.handelnder = handelnder;
    }

    /** The months of one value: how they are split now, and as fields. */
    record Monate(Programmjahr jahr, Einheit einheit, String bezeichnung, String summe, String art, List<String> werte,
            List<String> zahlen, boolean vorjahr) {}

    @GetMapping
    @Darf({Recht.LESEN, Recht.ENTWURF_LESEN, Recht.VORGESTELLT_LESEN})
    String seite(Fassungskontext kontext, @PathVariable String schluessel, Model model) {
        var plan = planungen.derFassung(kontext.fassung().id());
        return seite(kontext, schluessel, Zeilenformular.aus(plan, Planaenderung.gefunden(plan, schluessel)), Map.of(), Map.of(), model);
    }

    @PostMapping
    String speichern(Fassungskontext kontext, @PathVariable String schluessel, @ModelAttribute Zeilenformular formular,
            Model model, RedirectAttributes weiter, HttpServletResponse antwort) {
        Planseiten.nurOffen(kontext);
        var fehler = new LinkedHashMap<>(formular.fehler());
        verweise(kontext, formular).forEach(fehler::putIfAbsent);
        if (fehler.isEmpty()) {
            try {
                bearbeitung.aendern(kontext.fassung().id(), plan -> {
                    var zeile = Planaenderung.gefunden(plan, schluessel);
                    if (zeile.version() != formular.version()) {
                        throw formular.konflikt(plan, zeile, instrumente, programminhalte.derFassung(kontext.fassung().id()), kontext.seite().pfad("/planung/zeilen/" + schluessel));
                    }
                    return Planaenderung.zeileUmhaengen(Planaenderung.zeile(plan, schluessel, formular::angewandt), schluessel,
                            formular.gruppe().isEmpty() ? plan.gruppeVon(zeile).schluessel() : formular.gruppe());
                });
            } catch (Planbearbeitung.Planfehler e) {
                fehler.put("ableitung", String.join(" ", e.saetze()));
            }
        }
        if (!fehler.isEmpty()) {
            antwort.setStatus(422);
            return seite(kontext, schluessel, formular, fehler, Map.of(), model);
        }
        weiter.addFlashAttribute("meldung", seiten.text("planung.zeile.gespeichert", formular.name()));
        return "redirect:" + kontext.seite().pfad("/planung/zeilen/" + schluessel);
    }

    /** What the form names and nobody knows, by field: deleted in between, or never there. */
    private Map<String, String> verweise(Fassungskontext kontext, Zeilenformular formular) {
        var fehler = new LinkedHashMap<String, String>();
        formular.verweise().forEach((feld, genannte) -> genannte.schluessel().stream()
                .filter(s -> !verweisnetz.gibtEs(kontext.fassung().id(), genannte.art(), s)).findFirst()
                .ifPresent(s -> fehler.put(feld, seiten.text("web.maske.verweis", s))));
        return fehler;
    }

    @PostMapping("/einheit")
    String einheit(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam String einheit,
            @RequestParam String wertjahr, @RequestParam(defaultValue = "") String wert, Model model,
            RedirectAttributes weiter, HttpServletResponse antwort) {
        Planseiten.nurOffen(kontext);
        var in = Planherleitung.einheit(einheit);
        var jahr = Planherleitung.jahr(wertjahr);
        var plan = planungen.derFassung(kontext.fassung().id());
        var zeile = Planaenderung.gefunden(plan, schluessel);
        String fehler = "";
        try {
            var menge = Zahleneingabe.menge(wert, in);
            if (menge == null) {
                fehler = seiten.text("planung.einheit.wertFehlt");
            } else if (!weitere(plan, zeile).contains(in) || plan.spalte(jahr).isEmpty()) {
                fehler = "Die Zeile wird schon in " + Planwoerter.wort(in) + " geplant, oder die Spalte gibt es nicht.";
            } else {
                var neu = Planwert.eingegeben(jahr, in, menge);
                bearbeitung.aendern(kontext.fassung().id(), p -> Planaenderung.wert(p, schluessel, jahr, in, neu));
            }
        } catch (Zahleneingabe.Unlesbar e) {
            fehler = e.getMessage();
        }
        if (!fehler.isEmpty()) {
            antwort.setStatus(422);
            model.addAttribute("weitereEinheit", einheit);
            model.addAttribute("weitereJahr", wertjahr);
            model.addAttribute("weitererWert", wert);
            return seite(kontext, schluessel, Zeilenformular.aus(plan, zeile), Map.of("weiterer-wert", fehler), Map.of(), model);
        }
        weiter.addFlashAttribute("meldung", seiten.text("planung.einheit.aufgenommen", zeile.name(), Planwoerter.wort(in)));
        return "redirect:" + kontext.seite().pfad("/planung/zeilen/" + schluessel);
    }

    /** In which units the line could be planned too; a derived one follows what it adds. */
    private static List<Einheit> weitere(Planung plan, Planzeile zeile) {
        return zeile.rolle() == Planzeile.Rolle.ABGELEITET ? List.of()
                : Stream.of(Einheit.values()).filter(e -> !plan.einheiten(zeile).contains(e)).toList();
    }

    @PostMapping("/monate")
    String monate(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam String wertjahr,
            @RequestParam String einheit, @RequestParam String art, @RequestParam(required = false) @Nullable List<String> monat,
            Model model, RedirectAttributes weiter, HttpServletResponse antwort) {
        Planseiten.nurOffen(kontext);
        var jahr = Planherleitung.jahr(wertjahr);
        var in = Planherleitung.einheit(einheit);
        var fehler = new LinkedHashMap<String, String>();
        var getippt = new LinkedHashMap<String, List<String>>();
        bearbeitung.aendern(kontext.fassung().id(), plan -> {
            var zeile = Planaenderung.gefunden(plan, schluessel);
            var wert = zeile.wert(jahr, in);
            String feld = "monat-" + jahr + "-" + in;
            if (wert.isEmpty()) {
                fehler.put(feld, "Für " + jahr + " ist noch kein Wert geplant.");
                return plan;
            }
            if (art.equals("KEINES")) {
                return Planaenderung.zeile(plan, schluessel, z -> z.ohneProfil(jahr, in));
            }
            if (art.equals("GLEICHMAESSIG")) {
                return Planaenderung.zeile(plan, schluessel, z -> z.mitProfil(Monatsprofil.gleichmaessig(jahr, in, wert.get().wert())));
            }
            if (art.equals("WIE_VORJAHR")) {
                var vorjahr = zeile.profil(jahr.vorjahr(), in);
                if (vorjahr.isEmpty()) {
                    fehler.put(feld, "Für " + jahr.vorjahr() + " sind keine Monate eingetragen.");
                    return plan;
                }
                return Planaenderung.zeile(plan, schluessel, z -> z.mitProfil(
                        Monatsprofil.wieVorjahr(jahr, in, wert.get().wert(), vorjahr.get())));
            }
            getippt.put(jahr + "/" + in, monat == null ? List.of() : monat);
            var profil = vonHand(jahr, in, wert.get().wert(), monat == null ? List.of() : monat, feld, fehler);
            return profil == null ? plan : Planaenderung.zeile(plan, schluessel, z -> z.mitProfil(profil));
        });
        if (!fehler.isEmpty()) {
            antwort.setStatus(422);
            var plan = planungen.derFassung(kontext.fassung().id());
            return seite(kontext, schluessel, Zeilenformular.aus(plan, Planaenderung.gefunden(plan, schluessel)), fehler, getippt, model);
        }
        weiter.addFlashAttribute("meldung", seiten.text("planung.monate.gespeichert", jahr.toString()));
        return "redirect:" + kontext.seite().pfad("/planung/zeilen/" + schluessel + "#monate");
    }

    private static @Nullable Monatsprofil vonHand(Programmjahr jahr, Einheit einheit, long jahreswert, List<String> texte,
            String feld, Map<String, String> fehler) {
        var monate = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            try {
                var menge = Zahleneingabe.menge(i < texte.size() ? texte.get(i) : "", einheit);
                monate.add(menge == null ? 0L : Planwert.nichtNegativ(menge, einheit));
            } catch (Zahleneingabe.Unlesbar e) {
                fehler.put(feld + "-" + i, Planwoerter.monatsnamen().get(i) + ": " + e.getMessage());
            }
        }
        if (!fehler.isEmpty()) {
            return null;
        }
        var profil = new Monatsprofil(jahr, einheit, Monatsprofil.Art.VON_HAND, List.copyOf(monate));
        if (profil.summe() != jahreswert) {
            fehler.put(feld + "-0", "Die Monate ergeben " + menge(profil.summe(), einheit) + ", das Jahr " + jahr + " hat "
                    + menge(jahreswert, einheit) + "; es fehlen " + menge(Math.subtractExact(jahreswert, profil.summe()), einheit) + ".");
            return null;
        }
        return profil;
    }

    private String seite(Fassungskontext kontext, String schluessel, Zeilenformular formular, Map<String, String> fehler,
            Map<String, List<String>> getippt, Model model) {
        var plan = planungen.derFassung(kontext.fassung().id());
        var zeile = Planaenderung.gefunden(plan, schluessel);
        var inhalt = programminhalte.derFassung(kontext.fassung().id());
        model.addAttribute("zeile", zeile);
        model.addAttribute("angaben", Planansicht.zeile(plan, zeile, instrumente, inhalt, kontext.seite()::pfad));
        model.addAttribute("spalten", Planansicht.von(plan, instrumente, inhalt, kontext.seite()::pfad).spalten());
        model.addAttribute("gruppenname", plan.gruppeVon(zeile).name());
        model.addAttribute("bearbeitbar", kontext.seite().bearbeitbar() && handelnder.darf(Recht.PLANUNG_BEARBEITEN));
        model.addAttribute("weitereEinheiten", Plankonflikt.worte(weitere(plan, zeile).toArray(Einheit[]::new), Planwoerter::wort));
        model.addAttribute("planspalten", plan.spalten());
        model.addAttribute("formular", formular);
        model.addAttribute("fehler", fehler);
        model.addAttribute("gruppen", plan.gruppen());
        model.addAttribute("andere", plan.zeilen().filter(z -> !z.schluessel().equals(schluessel)).toList());
        model.addAttribute("instrumente", instrumente.alle());
        model.addAttribute("alleVorhaben", inhalt.vorhaben().toList());
        model.addAttribute("raeume", inhalt.raumbezuege());
        model.addAttribute("worte", new Planworte());
        model.addAttribute("monate", zeile.werte().stream().map(w -> monate(zeile, w, getippt)).toList());
        model.addAttribute("monatsnamen", Planwoerter.monatsnamen());
        seiten.brotkrumen(kontext, "planung.zeile.titel", model);
        return "planung/zeile";
    }

    private static Monate monate(Planzeile zeile, Planwert wert, Map<String, List<String>> getippt) {
        var profil = zeile.profil(wert.jahr(), wert.einheit());
        var werte = getippt.getOrDefault(wert.jahr() + "/" + wert.einheit(), profil.map(p -> p.monate().stream()
                .map(m -> menge(m, wert.einheit())).toList()).orElse(List.of()));
        return new Monate(wert.jahr(), wert.einheit(), Planwoerter.wort(wert.einheit()) + " " + wert.jahr(),
                menge(wert.wert(), wert.einheit()), profil.map(p -> Planwoerter.wort(p.art())).orElse("keines"),
                werte, profil.map(p -> p.monate().stream()
                        .map(m -> Zahlenformat.alsDezimal(m, wert.einheit()).toPlainString()).toList()).orElse(List.of()),
                zeile.profil(wert.jahr().vorjahr(), wert.einheit()).isPresent());
    }

    private static String menge(long wert, Einheit einheit) {
        return Zahlenformat.menge(wert, einheit, Genauigkeit.EXAKT, Schreibweise.BILDSCHIRM);
    }

    /** The code lists of the form, for the template. */
    public static final class Planworte {

        public Map<String, String> rollen() {
            return Plankonflikt.worte(Planzeile.Rolle.values(), Planwoerter::wort);
        }

        public Map<String, String> einheiten() {
            return Plankonflikt.worte(Einheit.values(), Planwoerter::wort);
        }

        public Map<String, String> absichten() {
            return Plankonflikt.worte(Absicht.values(), Planwoerter::wort);
        }

        public Map<String, String> wege() {
            return Plankonflikt.worte(Planzeile.Beschaffungsweg.values(), Planwoerter::wort);
        }

        public Map<String, String> wertarten() {
            return Plankonflikt.worte(de.wirkungskreis.kern.Wertart.values(), Planwoerter::wort);
        }
    }
}
