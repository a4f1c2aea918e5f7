package de.wirkungskreis.zugang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Code in, own password chosen, signed in: in one step, so that the code alone never opens anything. */
@Controller
@Darf(Recht.OEFFENTLICH)
class EinmalcodeController {

    private static final Logger LOG = LoggerFactory.getLogger(EinmalcodeController.class);

    private final JdbcEinmalcodes codes;
    private final Nutzerkonten konten;
    private final Anmeldebremse bremse;
    private final Anmeldevorgang vorgang;
    private final MessageSource texte;

    EinmalcodeController(JdbcEinmalcodes codes, Nutzerkonten konten, Anmeldebremse bremse, Anmeldevorgang vorgang,
            MessageSource texte) {
        this.codes = codes;
        this.konten = konten;
        this.bremse = bremse;
        this.vorgang = vorgang;
        this.texte = texte;
    }

    @GetMapping("/anmelden/einmalcode")
    String seite(@RequestParam(defaultValue = "") String kennung, Model modell) {
        return zeigen(kennung, Map.of(), modell);
    }

    @PostMapping("/anmelden/einmalcode")
    String einloesen(@RequestParam(defaultValue = "") String kennung, @RequestParam(defaultValue = "") String einmalcode,
            @RequestParam(defaultValue = "") String neu, @RequestParam(defaultValue = "") String wiederholung, Model modell,
            HttpServletRequest anfrage, HttpServletResponse antwort) {
        String wer = kennung.strip().toLowerCase(Locale.ROOT);
        String adresse = anfrage.getRemoteAddr();
        var fehler = new LinkedHashMap<String, String>();
        Nutzerformular.passwortFehler(wer, neu, wiederholung, texte, fehler);
        if (!fehler.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zeigen(kennung, fehler, modell);
        }
        var pause = bremse.versuch(wer, adresse);
        if (pause.isPresent()) {
            long sekunden = pause.get().plus(Duration.ofMillis(999)).toSeconds();
            antwort.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            antwort.setHeader("Retry-After", Long.toString(sekunden));
            return zeigen(kennung, Map.of("einmalcode", text("zugang.anmelden.gebremst", sekunden)), modell);
        }
        return switch (codes.einloesen(wer, einmalcode, neu)) {
            case GELUNGEN -> {
                bremse.gelungen(wer, adresse);
                vorgang.abschliessen(konten.mit(wer).orElseThrow(), anfrage, antwort);
                yield "redirect:/";
            }
            case FALSCH -> {
                bremse.gescheitert(wer, adresse);
                LOG.warn("Einmalcode falsch: {} von {}", AnmeldeController.einzeilig(wer), adresse);
                yield abgelehnt(kennung, "zugang.einmalcode.falsch", modell, antwort);
            }
            case ABGELAUFEN -> abgelehnt(kennung, "zugang.einmalcode.abgelaufen", modell, antwort);
        };
    }

    private String abgelehnt(String kennung, String satz, Model modell, HttpServletResponse antwort) {
        antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return zeigen(kennung, Map.of("einmalcode", text(satz)), modell);
    }

    private static String zeigen(String kennung, Map<String, String> fehler, Model modell) {
        modell.addAttribute("kennung", kennung);
        modell.addAttribute("fehler", fehler);
        return "zugang/einmalcode";
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMAN);
    }
}
