package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Massnahmepflege.ersetzt;

import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.massnahme.Massnahmepflege.Blatt;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Places and prices of a Maßnahme. In the address stands the first day of the entry, or "neu". */
@Controller
@RequestMapping("/massnahmen/{schluessel}")
@Darf(Recht.MASSNAHME_BEARBEITEN)
class MassnahmeteileController {

    private static final String NEU = "neu";

    private final Massnahmen massnahmen;
    private final Massnahmepflege pflege;
    private final TeileMasken masken;
    private final Massnahmeworte worte;

    MassnahmeteileController(Massnahmen massnahmen, Massnahmepflege pflege, TeileMasken masken, Massnahmeworte worte) {
        this.massnahmen = massnahmen;
        this.pflege = pflege;
        this.masken = masken;
        this.worte = worte;
    }

    @GetMapping("/plaetze/{eintrag}")
    String plaetze(@PathVariable String schluessel, @PathVariable String eintrag, Model model) {
        var massnahme = pflege.die(schluessel);
        return pflege.zeigen(blatt(massnahme, "plaetze/", eintrag), masken.plaetze(massnahme, plaetze(massnahme, eintrag)), model);
    }

    @PostMapping("/plaetze/{eintrag}")
    Object plaetzeSpeichern(@PathVariable String schluessel, @PathVariable String eintrag, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        var alt = plaetze(massnahme, eintrag);
        var maske = masken.plaetze(massnahme, alt).mit(eingaben);
        var gilt = MassnahmeMasken.zeitraum(maske, true);
        gilt.ifPresent(g -> masken.ueberschneidung(maske, g,
                massnahme.plaetze().stream().filter(p -> p != alt).map(Platzkontingent::gilt)));
        var neu = masken.plaetze(maske, gilt);
        var blatt = blatt(massnahme, "plaetze/", eintrag);
        return neu.isEmpty() ? pflege.fehlerhaft(blatt, maske, model, antwort)
                : pflege.gespeichert(blatt, massnahmen.plaetzeSetzen(schluessel, version,
                        ersetzt(massnahme.plaetze(), alt, neu.get())), maske,
                        m -> masken.plaetze(m, oderNull(() -> plaetze(m, eintrag))), danach);
    }

    @PostMapping("/plaetze/{eintrag}/entfernen")
    Object plaetzeEntfernen(@PathVariable String schluessel, @PathVariable String eintrag, @RequestParam int version,
            RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        return pflege.entfernt(blatt(massnahme, "plaetze/", eintrag), massnahmen.plaetzeSetzen(schluessel, version,
                ersetzt(massnahme.plaetze(), plaetze(massnahme, eintrag), null)), danach);
    }

    @GetMapping("/kosten/{eintrag}")
    String kosten(@PathVariable String schluessel, @PathVariable String eintrag, Model model) {
        var massnahme = pflege.die(schluessel);
        return pflege.zeigen(blatt(massnahme, "kosten/", eintrag), masken.kosten(massnahme, kosten(massnahme, eintrag)), model);
    }

    @PostMapping("/kosten/{eintrag}")
    Object kostenSpeichern(@PathVariable String schluessel, @PathVariable String eintrag, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        var alt = kosten(massnahme, eintrag);
        var maske = masken.kosten(massnahme, alt).mit(eingaben);
        var gilt = MassnahmeMasken.zeitraum(maske, true);
        Optional<Kostensatz.Art> art = maske.aus("kostenart", Kostensatz.Art.class);
        gilt.ifPresent(g -> masken.ueberschneidung(maske, g, massnahme.kosten().stream()
                .filter(k -> k != alt && art.filter(k.art()::equals).isPresent()).map(Kostensatz::gilt)));
        var neu = masken.kosten(maske, gilt, art);
        var blatt = blatt(massnahme, "kosten/", eintrag);
        return neu.isEmpty() ? pflege.fehlerhaft(blatt, maske, model, antwort)
                : pflege.gespeichert(blatt, massnahmen.kostenSetzen(schluessel, version,
                        ersetzt(massnahme.kosten(), alt, neu.get())), maske,
                        m -> masken.kosten(m, oderNull(() -> kosten(m, eintrag))), danach);
    }

    @PostMapping("/kosten/{eintrag}/entfernen")
    Object kostenEntfernen(@PathVariable String schluessel, @PathVariable String eintrag, @RequestParam int version,
            RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        return pflege.entfernt(blatt(massnahme, "kosten/", eintrag), massnahmen.kostenSetzen(schluessel, version,
                ersetzt(massnahme.kosten(), kosten(massnahme, eintrag), null)), danach);
    }

    private Blatt blatt(Massnahme massnahme, String teil, String eintrag) {
        return new Blatt(massnahme, teil + eintrag, worte.text(teil.startsWith("plaetze") ? "massnahme.plaetze" : "massnahme.kosten"),
                !eintrag.equals(NEU));
    }

    private @Nullable Platzkontingent plaetze(Massnahme massnahme, String eintrag) {
        return eintrag.equals(NEU) ? null : massnahme.plaetze().stream().filter(p -> p.gilt().von().toString().equals(eintrag))
                .findFirst().orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.eintrag")));
    }

    /** {@code MASSNAHMEKOSTEN-2022-01-01} */
    private @Nullable Kostensatz kosten(Massnahme massnahme, String eintrag) {
        return eintrag.equals(NEU) ? null : massnahme.kosten().stream().filter(k -> kennwort(k).equals(eintrag))
                .findFirst().orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.eintrag")));
    }

    static String kennwort(Kostensatz satz) {
        return satz.art() + "-" + satz.gilt().von();
    }

    /** Somebody else may have taken away what is being edited. */
    private static <T> @Nullable T oderNull(Supplier<@Nullable T> suche) {
        try {
            return suche.get();
        } catch (NichtGefunden e) {
            return null;
        }
    }
}
