package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Eingabetext;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts and their roles. Nobody changes their own, and nobody learns the password of another. */
@Controller
@Darf(Recht.EINSTELLUNGEN)
class NutzerController {

    private static final List<Rolle> VERGEBBARE =
            Arrays.stream(Rolle.values()).filter(r -> r != Rolle.KOMMANDOZEILE).toList();

    private final Nutzerkonten konten;
    private final JdbcEinmalcodes codes;
    private final Handelnder handelnder;
    private final MessageSource texte;

    NutzerController(Nutzerkonten konten, JdbcEinmalcodes codes, Handelnder handelnder, MessageSource texte) {
        this.konten = konten;
        this.codes = codes;
        this.handelnder = handelnder;
        this.texte = texte;
    }

    @GetMapping("/nutzer")
    String liste(Model modell) {
        modell.addAttribute("konten", konten.alle());
        return "zugang/nutzer";
    }

    @GetMapping("/nutzer/neu")
    String neu(Model modell) {
        return neuesFormular(new Nutzerformular("", "", "", ""), Set.of(), Map.of(), modell);
    }

    @PostMapping("/nutzer")
    String anlegen(@RequestParam(defaultValue = "") String kennung, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") Set<Rolle> rollen, Model modell, RedirectAttributes danach,
            HttpServletResponse antwort) {
        var formular = new Nutzerformular(kennung, name, "", "");
        String wer = formular.normierteKennung();
        var fehler = formular.fehlerOhneKennwort(texte);
        if (rollen.isEmpty()) {
            fehler.put("rollen", text("zugang.nutzer.rolleFehlt"));
        }
        if (fehler.isEmpty()) {
            try {
                konten.anlegenOhneKennwort(wer, Eingabetext.zeile(name), vergebbar(rollen));
                danach.addFlashAttribute("meldung", text("zugang.nutzer.angelegt", wer));
                return ausgestellt(wer, danach);
            } catch (Unzulaessig e) {
                fehler.put(konten.mit(wer).isPresent() ? "kennung" : "rollen", e.getMessage());
            }
        }
        antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return neuesFormular(formular, rollen, fehler, modell);
    }

    @GetMapping("/nutzer/{kennung}")
    String einer(@PathVariable String kennung, Model modell) {
        var konto = konto(kennung);
        return bearbeiten(konto, konto.nutzer(), konto.aktiv(), Map.of(), modell);
    }

    @PostMapping("/nutzer/{kennung}")
    String aendern(@PathVariable String kennung, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") Set<Rolle> rollen, @RequestParam(defaultValue = "false") boolean aktiv,
            @RequestParam int version, Model modell, RedirectAttributes danach, HttpServletResponse antwort) {
        var konto = konto(kennung);
        nichtSichSelbst(kennung);
        var neueRollen = konto.fremd() ? konto.nutzer().rollen() : vergebbar(rollen);
        var fehler = new LinkedHashMap<String, String>();
        Nutzerformular.nameFehler(name, texte, fehler);
        if (fehler.isEmpty()) {
            try {
                konten.aendern(kennung, Eingabetext.zeile(name), neueRollen, aktiv, version);
                danach.addFlashAttribute("meldung", text("zugang.nutzer.gespeichert", kennung));
                return "redirect:/nutzer";
            } catch (Unzulaessig e) {
                fehler.put("rollen", e.getMessage());
            }
        }
        antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return bearbeiten(konto, new Nutzer(kennung, name, neueRollen), aktiv, fehler, modell);
    }

    @PostMapping("/nutzer/{kennung}/einmalcode")
    String zuruecksetzen(@PathVariable String kennung, RedirectAttributes danach) {
        konto(kennung);
        nichtSichSelbst(kennung);
        danach.addFlashAttribute("meldung", text("zugang.nutzer.zurueckgesetzt", kennung));
        return ausgestellt(kennung, danach);
    }

    /** The code is shown by the very next page and never again. */
    private String ausgestellt(String kennung, RedirectAttributes danach) {
        danach.addFlashAttribute("einmalcode", codes.ausstellen(kennung));
        return "redirect:/nutzer/" + kennung;
    }

    private Nutzerkonto konto(String kennung) {
        return konten.mit(kennung).orElseThrow(() -> new NichtGefunden(text("zugang.nutzer.unbekannt", kennung)));
    }

    private void nichtSichSelbst(String kennung) {
        if (handelnder.aktuell().kennung().equals(kennung)) {
            throw new Unzulaessig(text("zugang.nutzer.selbst"));
        }
    }

    private static Set<Rolle> vergebbar(Set<Rolle> rollen) {
        if (!VERGEBBARE.containsAll(rollen)) {
            throw new IllegalArgumentException("Rolle der Kommandozeile");
        }
        return rollen;
    }

    private static String neuesFormular(
            Nutzerformular formular, Set<Rolle> rollen, Map<String, String> fehler, Model modell) {
        modell.addAttribute("formular", formular);
        modell.addAttribute("gewaehlt", rollen);
        modell.addAttribute("rollen", VERGEBBARE);
        modell.addAttribute("fehler", fehler);
        return "zugang/nutzer-neu";
    }

    private String bearbeiten(
            Nutzerkonto konto, Nutzer eingabe, boolean aktiv, Map<String, String> fehler, Model modell) {
        modell.addAttribute("konto", konto);
        modell.addAttribute("eingabe", eingabe);
        modell.addAttribute("aktiv", aktiv);
        modell.addAttribute("gewaehlt", eingabe.rollen());
        modell.addAttribute("rollen", VERGEBBARE);
        modell.addAttribute("selbst", handelnder.aktuell().kennung().equals(konto.kennung()));
        modell.addAttribute("fehler", fehler);
        return "zugang/nutzer-bearbeiten";
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMAN);
    }
}
