package de.wirkungskreis.zugang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Darf(Recht.OEFFENTLICH)
class AnmeldeController {

    private static final Logger LOG = LoggerFactory.getLogger(AnmeldeController.class);

    private final Nutzerkonten konten;
    private final Anmeldevorgang vorgang;
    private final Anmeldebremse bremse;
    private final AngemeldeterHandelnder handelnder;
    private final Anmeldedienst dienst;
    private final Zugangspruefung zugang;
    private final boolean beispiel;

    AnmeldeController(Nutzerkonten konten, Anmeldevorgang vorgang, Anmeldebremse bremse,
            AngemeldeterHandelnder handelnder, Anmeldedienst dienst, Zugangspruefung zugang,
            @Value("${wirkungskreis.beispiel:false}") boolean beispiel) {
        this.konten = konten;
        this.vorgang = vorgang;
        this.bremse = bremse;
        this.handelnder = handelnder;
        this.dienst = dienst;
        this.zugang = zugang;
        this.beispiel = beispiel;
    }

    @GetMapping("/anmelden")
    String seite(@RequestParam(defaultValue = "") String kennung, Model modell) {
        if (handelnder.wer().isPresent()) {
            return "redirect:/";
        }
        return konten.leer() ? "redirect:/einrichten" : zeigen(kennung, modell);
    }

    /** Signed in at the provider, but not here; {@code grund} is rollen, konto or dienst. */
    @GetMapping("/anmelden/abgewiesen")
    String abgewiesen(@RequestParam(defaultValue = "dienst") String grund, Model modell, HttpServletResponse antwort) {
        antwort.setStatus(HttpStatus.FORBIDDEN.value());
        modell.addAttribute("grund", Set.of("rollen", "konto").contains(grund) ? grund : "dienst");
        return "zugang/abgewiesen";
    }

    /** Beside a page that asked for a part of itself when the session was over. */
    @GetMapping("/anmelden/beendet")
    String beendet(HttpServletRequest anfrage) {
        return anfrage.getHeader("HX-Request") == null ? "redirect:/anmelden" : "zugang/wieder :: tafel";
    }

    /** Reached by {@link Abweisung} with a form that came too late; called by itself it is just the sign-in page. */
    @PostMapping("/anmelden/wieder")
    String wieder(@RequestAttribute(name = Wiedervorlage.ATTRIBUT, required = false) @Nullable Wiedervorlage vorlage, Model modell) {
        if (vorlage == null) {
            return "redirect:/anmelden";
        }
        modell.addAttribute("vorlage", vorlage);
        boolean ohneAnmeldung = handelnder.wer().isPresent() || zugang.offen(vorlage.ziel());
        return ohneAnmeldung ? "zugang/wieder" : zeigen("", modell);
    }

    @PostMapping("/anmelden")
    ModelAndView anmelden(@RequestParam(defaultValue = "") String kennung, @RequestParam(defaultValue = "") String passwort,
            @RequestParam(defaultValue = "") String ziel, @RequestParam(defaultValue = "") String eingaben, Model modell,
            HttpServletRequest anfrage, HttpServletResponse antwort) {
        var vorlage = Wiedervorlage.lesen(ziel, eingaben, anfrage.getContextPath());
        vorlage.ifPresent(v -> modell.addAttribute("vorlage", v));
        String wer = kennung.strip().toLowerCase(Locale.ROOT);
        String adresse = anfrage.getRemoteAddr();
        var pause = bremse.versuch(wer, adresse);
        if (pause.isPresent()) {
            long sekunden = pause.get().plus(Duration.ofMillis(999)).toSeconds();
            antwort.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            antwort.setHeader("Retry-After", Long.toString(sekunden));
            modell.addAttribute("wartezeit", sekunden);
            LOG.warn("Anmeldung gebremst: {} von {}", einzeilig(wer), adresse);
            return new ModelAndView(zeigen(kennung, modell), modell.asMap());
        }
        var konto = konten.pruefen(wer, passwort);
        if (konto.isEmpty()) {
            bremse.gescheitert(wer, adresse);
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            modell.addAttribute("fehlgeschlagen", true);
            LOG.warn("Anmeldung fehlgeschlagen: {} von {}", einzeilig(wer), adresse);
            return new ModelAndView(zeigen(kennung, modell), modell.asMap());
        }
        bremse.gelungen(wer, adresse);
        String danach = vorgang.abschliessen(konto.get(), anfrage, antwort);
        if (vorlage.isPresent()) {
            return new ModelAndView("zugang/wieder", modell.asMap());
        }
        var weiter = new RedirectView(danach, true, false, false);
        weiter.setStatusCode(HttpStatus.SEE_OTHER);
        weiter.setExpandUriTemplateVariables(false);
        return new ModelAndView(weiter);
    }

    private String zeigen(String kennung, Model modell) {
        modell.addAttribute("kennung", kennung);
        if (dienst.eingerichtet()) {
            modell.addAttribute("dienst", dienst.name());
        }
        if (beispiel) {
            modell.addAttribute("beispielnutzer", konten.alle().stream()
                    .filter(k -> k.aktiv() && !k.fremd()).map(Nutzerkonto::nutzer).toList());
        }
        return "zugang/anmelden";
    }

    /** What a stranger typed must not begin a line of its own in the log. */
    static String einzeilig(String eingabe) {
        String kurz = eingabe.length() > 80 ? eingabe.substring(0, 80) + "…" : eingabe;
        return kurz.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "?");
    }
}
