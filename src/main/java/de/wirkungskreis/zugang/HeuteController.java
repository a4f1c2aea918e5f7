package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.betrieb.Stichtag;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Ruecksprung;
import de.wirkungskreis.web.Tagwahl;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets "heute" of the sample data, for everybody at once and until the next start. In earnest there is no such page. */
@Controller
@Darf(Recht.ANGEMELDET)
class HeuteController implements Tagwahl {

    private static final String PFAD = "/heute";
    private static final String GEGENSTAND = "beispiel/heute";
    private static final DateTimeFormatter DEUTSCH =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMANY).withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FRUEHESTENS = LocalDate.of(2000, 1, 1);
    private static final LocalDate SPAETESTENS = LocalDate.of(2099, 12, 31);

    private final Stichtag stichtag;
    private final Protokoll protokoll;
    private final TransactionTemplate transaktion;
    private final MessageSource texte;
    private final ApplicationEventPublisher ereignisse;
    private final boolean stellbar;

    HeuteController(Stichtag stichtag, Protokoll protokoll, PlatformTransactionManager transaktionen, MessageSource texte,
            ApplicationEventPublisher ereignisse,
            @Value("${wirkungskreis.beispiel:false}") boolean beispiel) {
        this.stichtag = stichtag;
        this.protokoll = protokoll;
        this.transaktion = new TransactionTemplate(transaktionen);
        this.texte = texte;
        this.ereignisse = ereignisse;
        this.stellbar = beispiel && stichtag.stellbar();
    }

    @Override
    public Optional<Stellung> stellung() {
        return stellbar ? Optional.of(new Stellung(PFAD, stichtag.heute(), stichtag.vorgabe())) : Optional.empty();
    }

    @GetMapping(PFAD)
    String seite(@RequestParam(defaultValue = "/") String zurueck, Model modell) {
        nurImBeispiel();
        return zeigen(Zahlenformat.datum(stichtag.heute()), zurueck, Map.of(), modell);
    }

    /** {@code vorgabe}: the button that leads back to the day of the sample. */
    @PostMapping(PFAD)
    String stellen(@RequestParam(defaultValue = "") String tag, @RequestParam(defaultValue = "false") boolean vorgabe,
            @RequestParam(defaultValue = "/") String zurueck, Model modell, RedirectAttributes danach,
            HttpServletResponse antwort) {
        nurImBeispiel();
        var neu = vorgabe ? Optional.of(stichtag.vorgabe()) : gelesen(tag);
        if (neu.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zeigen(tag, zurueck, Map.of("tag", text("zugang.heute.falsch")), modell);
        }
        String alt = Zahlenformat.datum(stichtag.heute());
        String heute = Zahlenformat.datum(neu.get());
        transaktion.executeWithoutResult(s -> protokoll.vermerken(null, GEGENSTAND, text("zugang.heute.feld"), alt, heute));
        // once the line is written: a day that nobody has set would be worse than a line too many
        stichtag.setzen(neu.get());
        ereignisse.publishEvent(new HeuteGestellt(neu.get()));
        danach.addFlashAttribute("meldung", text("zugang.heute.gestellt", heute));
        return "redirect:" + Ruecksprung.sicher(zurueck);
    }

    private void nurImBeispiel() {
        if (!stellbar) {
            throw new NichtGefunden(text("zugang.heute.echt"));
        }
    }

    /** As a browser's date field sends it, or as typed where it has none. */
    private static Optional<LocalDate> gelesen(String eingabe) {
        try {
            String kurz = eingabe.strip();
            var tag = kurz.contains(".") ? LocalDate.parse(kurz, DEUTSCH) : LocalDate.parse(kurz);
            return tag.isBefore(FRUEHESTENS) || tag.isAfter(SPAETESTENS) ? Optional.empty() : Optional.of(tag);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String zeigen(String tag, String zurueck, Map<String, String> fehler, Model modell) {
        modell.addAttribute("tag", tag);
        modell.addAttribute("vorgabe", Zahlenformat.datum(stichtag.vorgabe()));
        modell.addAttribute("zurueck", Ruecksprung.sicher(zurueck));
        modell.addAttribute("fehler", fehler);
        return "zugang/heute";
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMAN);
    }
}
