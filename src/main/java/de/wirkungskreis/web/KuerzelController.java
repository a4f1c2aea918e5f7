package de.wirkungskreis.web;

import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/** Which keys do what, and the switch for those that work without Alt or Ctrl. */
@Controller
@Zutritt(Zutritt.ANGEMELDET)
class KuerzelController {

    static final String KEKS = "kuerzel";

    private final MessageSource texte;

    KuerzelController(MessageSource texte) {
        this.texte = texte;
    }

    @GetMapping("/kuerzel")
    String zeigen() {
        return "web/kuerzel";
    }

    @PostMapping("/kuerzel")
    String schalten(@RequestParam(defaultValue = "false") boolean an, HttpServletResponse antwort,
            RedirectAttributes weiter) {
        antwort.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(KEKS, an ? "an" : "aus")
                .path("/").httpOnly(true).sameSite("Lax").maxAge(Duration.ofDays(365)).build().toString());
        weiter.addFlashAttribute("meldung", texte.getMessage(an ? "web.kuerzel.an" : "web.kuerzel.aus", null, Locale.GERMANY));
        return "redirect:/kuerzel";
    }
}
