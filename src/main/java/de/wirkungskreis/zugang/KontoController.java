package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Zahlenformat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account. */
@Controller
@Darf(Recht.ANGEMELDET)
class KontoController {


    private final Nutzerkonten konten;
    private final JdbcEinmalcodes codes;
    private final Protokoll protokoll;
    private final Clock uhr;
    private final Handelnder handelnder;
    private final Anmeldevorgang vorgang;
    private final Anmeldebremse bremse;
    private final MessageSource texte;

    KontoController(Nutzerkonten konten, JdbcEinmalcodes codes, Protokoll protokoll, Clock uhr, Handelnder handelnder,
            Anmeldevorgang vorgang, Anmeldebremse bremse, MessageSource texte) {
        this.konten = konten;
        this.codes = codes;
        this.protokoll = protokoll;
        this.uhr = uhr;
        this.handelnder = handelnder;
        this.vorgang = vorgang;
        this.bremse = bremse;
        this.texte = texte;
    }

    @GetMapping("/konto")
    String seite(Model modell) {
        return zeigen(Map.of(), modell);
    }

    /** What happened to one's password, and by whom. */
    record Vorfall(String wann, String wer, String was) {}

    /** "I know that my password was reset." */
    @PostMapping("/konto/hinweis")
    String gesehen(RedirectAttributes danach) {
        codes.gesehen(handelnder.aktuell().kennung());
        danach.addFlashAttribute("meldung", texte.getMessage("zugang.hinweis.gesehen", null, Locale.GERMAN));
        return "redirect:/konto";
    }

    @PostMapping("/konto/passwort")
    String passwort(@RequestParam(defaultValue = "") String bisher, @RequestParam(defaultValue = "") String neu,
            @RequestParam(defaultValue = "") String wiederholung, Model modell, RedirectAttributes danach,
            HttpServletRequest anfrage, HttpServletResponse antwort) {
        String kennung = handelnder.aktuell().kennung();
        var fehler = new LinkedHashMap<String, String>();
        bisherFehler(kennung, bisher, anfrage.getRemoteAddr()).ifPresent(satz -> fehler.put("bisher", satz));
        Nutzerformular.passwortFehler(kennung, neu, wiederholung, texte, fehler);
        if (!fehler.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zeigen(fehler, modell);
        }
        konten.passwortSetzen(kennung, neu);
        // all other sessions of this person end now; this one goes on under a new id
        vorgang.abschliessen(konten.mit(kennung).orElseThrow(), anfrage, antwort);
        danach.addFlashAttribute("meldung", texte.getMessage("zugang.konto.passwort.gesetzt", null, Locale.GERMAN));
        return "redirect:/konto";
    }

    private Optional<String> bisherFehler(String kennung, String bisher, String adresse) {
        var pause = bremse.versuch(kennung, adresse);
        if (pause.isPresent()) {
            return Optional.of(texte.getMessage("zugang.anmelden.gebremst",
                    new Object[] {pause.get().toSeconds() + 1}, Locale.GERMAN));
        }
        if (konten.pruefen(kennung, bisher).isEmpty()) {
            bremse.gescheitert(kennung, adresse);
            return Optional.of(Nutzerformular.satz(texte, "zugang.konto.bisher.falsch"));
        }
        bremse.gelungen(kennung, adresse);
        return Optional.empty();
    }

    private String zeigen(Map<String, String> fehler, Model modell) {
        var nutzer = handelnder.aktuell();
        modell.addAttribute("nutzer", nutzer);
        modell.addAttribute("eigenesPasswort", konten.mit(nutzer.kennung()).filter(k -> !k.fremd()).isPresent());
        modell.addAttribute("hinweis", codes.hinweis(nutzer.kennung()).orElse(null));
        modell.addAttribute("verlauf", protokoll.zu(null, "nutzer/" + nutzer.kennung()).stream()
                .filter(e -> e.feld().equals(JdbcNutzerkonten.KENNWORT)).limit(20)
                .map(e -> new Vorfall(Zahlenformat.zeitpunkt(e.wann().atZone(uhr.getZone())), e.kennung(), String.valueOf(e.neu())))
                .toList());
        modell.addAttribute("fehler", fehler);
        return "zugang/konto";
    }
}
