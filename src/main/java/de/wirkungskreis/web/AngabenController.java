package de.wirkungskreis.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What only the house can say: for the accessibility statement, Leichte Sprache and Gebärdensprache (§§ 4, 7 BITV 2.0),
 * and whom to tell of a weakness.
 */
@Controller
@Zutritt(Zutritt.EINSTELLUNGEN)
class AngabenController {

    private final JdbcAngaben angaben;
    private final MessageSource texte;

    AngabenController(JdbcAngaben angaben, MessageSource texte) {
        this.angaben = angaben;
        this.texte = texte;
    }

    @Bean
    static Navigationspunkt angabenNavigation() {
        return new Navigationspunkt("web.angaben.titel", 140, "/einstellungen/angaben", false);
    }

    @GetMapping("/einstellungen/angaben")
    String zeigen(Model modell) {
        modell.addAttribute("angaben", angaben.aktuelle());
        modell.addAttribute("schluessel", Angaben.SCHLUESSEL);
        return "web/angaben";
    }

    @PostMapping("/einstellungen/angaben")
    ModelAndView speichern(@RequestParam Map<String, String> eingaben, @RequestParam int version, RedirectAttributes weiter) {
        Map<String, String> neue = new HashMap<>();
        Map<String, String> fehler = new LinkedHashMap<>();
        for (String schluessel : Angaben.SCHLUESSEL) {
            String wert = eingaben.getOrDefault(schluessel, "").strip();
            neue.put(schluessel, wert);
            pruefen(schluessel, wert).ifPresent(f -> fehler.put(schluessel, f));
        }
        var angabenNeu = new Angaben(neue, version);
        if (!fehler.isEmpty()) {
            var ansicht = new ModelAndView("web/angaben", Map.of("angaben", angabenNeu, "schluessel", Angaben.SCHLUESSEL,
                    "fehler", fehler));
            ansicht.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ansicht;
        }
        Map<String, String> bezeichnungen = new HashMap<>();
        Angaben.SCHLUESSEL.forEach(s -> bezeichnungen.put(s, text("web.angaben." + s)));
        bezeichnungen.put("", text("web.angaben.titel"));
        angaben.speichern(angabenNeu, bezeichnungen);
        weiter.addFlashAttribute("meldung", text("web.angaben.gespeichert"));
        return new ModelAndView("redirect:/einstellungen/angaben");
    }

    private Optional<String> pruefen(String schluessel, String wert) {
        if (schluessel.equals("email") && !wert.isEmpty() && !wert.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return Optional.of(text("web.angaben.email.fehler"));
        }
        if (schluessel.equals("gebaerdensprache") && !wert.isEmpty() && !wert.matches("https?://\\S+")) {
            return Optional.of(text("web.angaben.gebaerdensprache.fehler"));
        }
        if (schluessel.equals("sicherheitskontakt") && !wert.isEmpty() && SicherheitstextController.adresse(wert).isEmpty()) {
            return Optional.of(text("web.angaben.sicherheitskontakt.fehler"));
        }
        return wert.length() > 20_000 ? Optional.of(text("web.formular.zuLang")) : Optional.empty();
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
