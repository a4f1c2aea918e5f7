package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Eingabetext;
import de.wirkungskreis.web.NichtGefunden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first account of an empty installation. Exists only until there is one. */
@Controller
@Darf(Recht.OEFFENTLICH)
class EinrichtungController {

    private static final Nutzer EINRICHTUNG = new Nutzer("einrichtung", "Einrichtung", Set.of());

    private final Nutzerkonten konten;
    private final Einrichtungscode code;
    private final Anmeldebremse bremse;
    private final Anmeldevorgang vorgang;
    private final AngemeldeterHandelnder handelnder;
    private final MessageSource texte;

    EinrichtungController(Nutzerkonten konten, Einrichtungscode code, Anmeldebremse bremse, Anmeldevorgang vorgang,
            AngemeldeterHandelnder handelnder, MessageSource texte) {
        this.konten = konten;
        this.code = code;
        this.bremse = bremse;
        this.vorgang = vorgang;
        this.handelnder = handelnder;
        this.texte = texte;
    }

    @GetMapping("/einrichten")
    String seite(Model modell) {
        nurOhneKonten();
        return zeigen("", new Nutzerformular("", "", "", ""), Map.of(), modell);
    }

    @PostMapping("/einrichten")
    synchronized String einrichten(@RequestParam(defaultValue = "") String startcode,
            @RequestParam(defaultValue = "") String kennung, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String neu,
            @RequestParam(defaultValue = "") String wiederholung, Model modell, HttpServletRequest anfrage,
            HttpServletResponse antwort) {
        nurOhneKonten();
        var formular = new Nutzerformular(kennung, name, neu, wiederholung);
        var pause = bremse.versuch("einrichtung", anfrage.getRemoteAddr());
        if (pause.isPresent()) {
            antwort.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            long sekunden = pause.get().plus(Duration.ofMillis(999)).toSeconds();
            antwort.setHeader("Retry-After", Long.toString(sekunden));
            return zeigen(startcode, formular, Map.of("startcode",
                    texte.getMessage("zugang.anmelden.gebremst", new Object[] {sekunden}, Locale.GERMAN)), modell);
        }
        var fehler = new LinkedHashMap<String, String>();
        if (code.stimmt(startcode)) {
            bremse.gelungen("einrichtung", anfrage.getRemoteAddr());
        } else {
            bremse.gescheitert("einrichtung", anfrage.getRemoteAddr());
            fehler.put("startcode", Nutzerformular.satz(texte, "zugang.einrichten.falsch"));
        }
        fehler.putAll(formular.fehler(texte));
        if (!fehler.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zeigen(startcode, formular, fehler, modell);
        }
        String wer = formular.normierteKennung();
        handelnder.ohneAnmeldung(EINRICHTUNG,
                () -> konten.anlegen(wer, Eingabetext.zeile(name), neu, Set.of(Rolle.FACH_ADMIN)));
        code.verbraucht();
        vorgang.abschliessen(konten.mit(wer).orElseThrow(), anfrage, antwort);
        return "redirect:/";
    }

    private void nurOhneKonten() {
        if (!konten.leer()) {
            throw new NichtGefunden(texte.getMessage("zugang.einrichten.schon", null, Locale.GERMAN));
        }
    }

    private static String zeigen(String startcode, Nutzerformular formular, Map<String, String> fehler, Model modell) {
        modell.addAttribute("startcode", startcode);
        modell.addAttribute("formular", formular);
        modell.addAttribute("fehler", fehler);
        return "zugang/einrichten";
    }
}
