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
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Bereich;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.web.Weiterleitung;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One plan line: what it is, and how its year spreads over the months. */
@Controller
@RequestMapping("/programme/{jahr}/planung/zeilen/{schluessel}")
@Darf(Recht.PLANUNG_BEARBEITEN)  // each may look at a line; see seite
class ZeileController {

    private static final Bereich PLANUNG = new Bereich("/planung", "planung.titel");

    private final Planungen planungen;
    private final Planbearbeitung bearbeitung;
    private final Planseiten seiten;
    private final Instrumente instrumente;
    private final Programminhalte programminhalte;
    private final Handelnder handelnder;
    private final Zeilenmaske zeilenmaske;
    private final Plansaetze saetze;
    private final Pflege pflege;

    ZeileController(Planungen planungen, Planbearbeitung bearbeitung, Planseiten seiten, Instrumente instrumente,
            Programminhalte programminhalte, Handelnder handelnder, Zeilenmaske zeilenmaske, Plansaetze saetze, Pflege pflege) {
        this.pflege = pflege;
        this.zeilenmaske = zeilenmaske;
        this.saetze = saetze;
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
        return seite(kontext, schluessel, Map.of(), Map.of(), model);
    }

    /** Where something is wrong, the form comes back alone, with what is wrong above it. */
    @PostMapping
    ModelAndView speichern(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        long fassung = kontext.fassung().id();
        var plan = planungen.derFassung(fassung);
        var alt = Planaenderung.gefunden(plan, schluessel);
        var maske = zeilenmaske.von(fassung, plan, alt).mit(eingaben);
        zeilenmaske.gelesen(maske, alt);
        String gruppe = zeilenmaske.gruppe(maske, plan, alt);
        if (!maske.fehlerhaft()) {
            try {
                bearbeitung.aendern(fassung, p -> {
                    var zeile = Planaenderung.gefunden(p, schluessel);
                    if (zeile.version() != version) {
                        throw maske.konflikt(seiten.text("planung.zeile.seitentitel", zeile.name()),
                                kontext.seite().pfad(weg(schluessel)), zeile.version(), zeilenmaske.von(fassung, p, zeile));
                    }
                    return Planaenderung.zeileUmhaengen(Planaenderung.zeile(p, schluessel,
                            z -> zeilenmaske.gelesen(maske, z).orElseThrow()), schluessel, gruppe);
                });
            } catch (Planbearbeitung.Planfehler e) {
                maske.fehler("ableitung", String.join(" ", e.saetze()));
            }
        }
        if (maske.fehlerhaft()) {
            return pflege.formular(kontext, PLANUNG, maske, new Blatt("/zeilen/" + schluessel,
                    seiten.text("planung.zeile.seitentitel", alt.name()), alt.version()).an(schluessel));
        }
        danach.addFlashAttribute("meldung", seiten.text("planung.zeile.gespeichert", maske.eingabe("name")));
        return new ModelAndView(Weiterleitung.nach(kontext.seite().pfad(weg(schluessel))));
    }

    private static String weg(String schluessel) {
        return "/planung/zeilen/" + schluessel;
    }

    @PostMapping("/einheit")
    String einheit(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam String einheit,
            @RequestParam String wertjahr, @RequestParam(defaultValue = "") String wert, Model model,
            RedirectAttributes weiter, HttpServletResponse antwort) {
        Planseiten.nurOffen(kontext);
        var in = Planherleitung.einheit(einheit);
        var jahr = Planherleitung.jahr(wertjahr);
        var fehler = new LinkedHashMap<String, String>();
        try {
            var menge = Zahleneingabe.menge(wert, in);
            if (menge == null) {
                fehler.put("weiterer-wert", seiten.text("planung.einheit.wertFehlt"));
            } else {
                var neu = Planwert.eingegeben(jahr, in, menge);
                bearbeitung.aendern(kontext.fassung().id(), plan -> {
                    if (!weitere(plan, Planaenderung.gefunden(plan, schluessel)).contains(in) || plan.spalte(jahr).isEmpty()) {
                        fehler.put("weiterer-wert", seiten.text("planung.einheit.schon", saetze.wort(in)));
                        return plan;
                    }
                    return Planaenderung.wert(plan, schluessel, jahr, in, neu);
                });
            }
        } catch (Zahleneingabe.Unlesbar e) {
            fehler.put("weiterer-wert", String.valueOf(e.getMessage()));
        }
        if (!fehler.isEmpty()) {
            antwort.setStatus(422);
            model.addAttribute("weitereEinheit", einheit);
            model.addAttribute("weitereJahr", wertjahr);
            model.addAttribute("weitererWert", wert);
            return seite(kontext, schluessel, fehler, Map.of(), model);
        }
        weiter.addFlashAttribute("meldung", seiten.text("planung.einheit.aufgenommen",
                Planaenderung.gefunden(planungen.derFassung(kontext.fassung().id()), schluessel).name(), saetze.wort(in)));
        return "redirect:" + kontext.seite().pfad("/planung/zeilen/" + schluessel);
    }

    /** In which units the line could be planned too; a derived one follows what it adds. */
    private static List<Einheit> weitere(Planung plan, Planzeile zeile) {
        return zeile.rolle() == Planzeile.Rolle.ABGELEITET ? List.of()
                : Stream.of(Einheit.values()).filter(e -> !plan.einheiten(zeile).contains(e)).toList();
    }

    @PostMapping("/monate")
    String monate(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam String wertjahr,
            @RequestParam String einheit, @RequestParam String art, @RequestParam int version,
            @RequestParam(required = false) @Nullable List<String> monat, Model model, RedirectAttributes weiter, HttpServletResponse antwort) {
        Planseiten.nurOffen(kontext);
        var jahr = Planherleitung.jahr(wertjahr);
        var in = Planherleitung.einheit(einheit);
        var fehler = new LinkedHashMap<String, String>();
        var getippt = new LinkedHashMap<String, List<String>>();
        bearbeitung.aendern(kontext.fassung().id(), plan -> {
            var zeile = Planaenderung.gefunden(plan, schluessel);
            var wert = zeile.wert(jahr, in);
            String feld = "monat-" + jahr + "-" + in;
            if (art.equals("VON_HAND")) {
                getippt.put(jahr + "/" + in, monat == null ? List.of() : monat);
            }
            if (zeile.version() != version) {
                // the page shows what stands there now, beside what was typed
                fehler.put(feld, seiten.text("planung.monate.ueberholt", jahr.toString()));
                return plan;
            }
            if (wert.isEmpty()) {
                fehler.put(feld, seiten.text("planung.monate.ohneWert", jahr.toString()));
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
                    fehler.put(feld, seiten.text("planung.monate.ohneVorjahr", jahr.vorjahr().toString()));
                    return plan;
                }
                return Planaenderung.zeile(plan, schluessel, z -> z.mitProfil(
                        Monatsprofil.wieVorjahr(jahr, in, wert.get().wert(), vorjahr.get())));
            }
            var profil = vonHand(jahr, in, wert.get().wert(), monat == null ? List.of() : monat, feld, fehler);
            return profil == null ? plan : Planaenderung.zeile(plan, schluessel, z -> z.mitProfil(profil));
        });
        if (!fehler.isEmpty()) {
            antwort.setStatus(422);
            return seite(kontext, schluessel, fehler, getippt, model);
        }
        weiter.addFlashAttribute("meldung", seiten.text("planung.monate.gespeichert", jahr.toString()));
        return "redirect:" + kontext.seite().pfad("/planung/zeilen/" + schluessel + "#monate");
    }

    private @Nullable Monatsprofil vonHand(Programmjahr jahr, Einheit einheit, long jahreswert, List<String> texte,
            String feld, Map<String, String> fehler) {
        var monate = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            try {
                var menge = Zahleneingabe.menge(i < texte.size() ? texte.get(i) : "", einheit);
                monate.add(menge == null ? 0L : Planwert.nichtNegativ(menge, einheit));
            } catch (Zahleneingabe.Unlesbar e) {
                fehler.put(feld + "-" + i, Plansaetze.monatsnamen().get(i) + ": " + e.getMessage());
            }
        }
        if (!fehler.isEmpty()) {
            return null;
        }
        var profil = new Monatsprofil(jahr, einheit, Monatsprofil.Art.VON_HAND, List.copyOf(monate));
        if (profil.summe() != jahreswert) {
            fehler.put(feld + "-0", seiten.text("planung.monate.summe", menge(profil.summe(), einheit), jahr.toString(),
                    menge(jahreswert, einheit), menge(Math.subtractExact(jahreswert, profil.summe()), einheit)));
            return null;
        }
        return profil;
    }

    private String seite(Fassungskontext kontext, String schluessel, Map<String, String> fehler,
            Map<String, List<String>> getippt, Model model) {
        var plan = planungen.derFassung(kontext.fassung().id());
        var zeile = Planaenderung.gefunden(plan, schluessel);
        var inhalt = programminhalte.derFassung(kontext.fassung().id());
        model.addAttribute("zeile", zeile);
        model.addAttribute("angaben", Planansicht.zeile(plan, saetze, zeile, instrumente, inhalt, kontext.seite()::pfad));
        model.addAttribute("spalten", Planansicht.von(plan, saetze, instrumente, inhalt, kontext.seite()::pfad).spalten());
        model.addAttribute("gruppenname", plan.gruppeVon(zeile).name());
        model.addAttribute("bearbeitbar", kontext.seite().bearbeitbar() && handelnder.darf(Recht.PLANUNG_BEARBEITEN));
        model.addAttribute("weitereEinheiten", Plankonflikt.worte(weitere(plan, zeile).toArray(Einheit[]::new), saetze::wort));
        model.addAttribute("planspalten", plan.spalten());
        model.addAttribute("maske", zeilenmaske.von(kontext.fassung().id(), plan, zeile));
        model.addAttribute("fehler", fehler);
        model.addAttribute("monate", zeile.werte().stream().map(w -> monate(zeile, w, getippt)).toList());
        model.addAttribute("monatsnamen", Plansaetze.monatsnamen());
        seiten.brotkrumen(kontext, "planung.zeile.titel", model);
        return "planung/zeile";
    }

    private Monate monate(Planzeile zeile, Planwert wert, Map<String, List<String>> getippt) {
        var profil = zeile.profil(wert.jahr(), wert.einheit());
        var werte = getippt.getOrDefault(wert.jahr() + "/" + wert.einheit(), profil.map(p -> p.monate().stream()
                .map(m -> menge(m, wert.einheit())).toList()).orElse(List.of()));
        return new Monate(wert.jahr(), wert.einheit(), saetze.wort(wert.einheit()) + " " + wert.jahr(),
                menge(wert.wert(), wert.einheit()), profil.map(p -> saetze.wort(p.art())).orElse(seiten.text("planung.monate.keine")),
                werte, profil.map(p -> p.monate().stream()
                        .map(m -> Zahlenformat.alsDezimal(m, wert.einheit()).toPlainString()).toList()).orElse(List.of()),
                zeile.profil(wert.jahr().vorjahr(), wert.einheit()).isPresent());
    }

    private static String menge(long wert, Einheit einheit) {
        return Zahlenformat.menge(wert, einheit, Genauigkeit.EXAKT, Schreibweise.BILDSCHIRM);
    }

    /** The code lists of the form, for the template. */
    public static final class Planworte {

        private final Plansaetze saetze;

        Planworte(Plansaetze saetze) {
            this.saetze = saetze;
        }

        public Map<String, String> rollen() {
            return Plankonflikt.worte(Planzeile.Rolle.values(), saetze::wort);
        }

        public Map<String, String> einheiten() {
            return Plankonflikt.worte(Einheit.values(), saetze::wort);
        }

        public Map<String, String> absichten() {
            return Plankonflikt.worte(Absicht.values(), saetze::wort);
        }

        public Map<String, String> wege() {
            return Plankonflikt.worte(Planzeile.Beschaffungsweg.values(), saetze::wort);
        }

        public Map<String, String> wertarten() {
            return Plankonflikt.worte(de.wirkungskreis.kern.Wertart.values(), saetze::wort);
        }
    }
}
