package de.wirkungskreis.haushalt;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Bereich;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ledger of a budget year: balances, bookings, and what waits for a second person. */
@Controller
@RequestMapping("/programme/{jahr}/haushalt/hauptbuch")
@Darf(Recht.HAUSHALT_BUCHEN)
class HauptbuchController {

    static final Bereich HAUPTBUCH = new Bereich("/haushalt/hauptbuch", "haushalt.hauptbuch.titel");
    private static final int HOECHSTENS = 60;

    private final Hauptbuch hauptbuch;
    private final Hauptbuchansicht ansichten;
    private final Buchungsmasken masken;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Pflege pflege;
    private final Clock uhr;

    HauptbuchController(Hauptbuch hauptbuch, Hauptbuchansicht ansichten, Buchungsmasken masken, Handelnder handelnder, Tabellenantwort antwort, Pflege pflege,
            Clock uhr) {
        this.hauptbuch = hauptbuch;
        this.ansichten = ansichten;
        this.masken = masken;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.pflege = pflege;
        this.uhr = uhr;
    }

    /** @param eigene laid before by whoever looks: then somebody else confirms */
    public record Vorlagenzeile(long nr, String vorgang, String text, String betrag, String von, boolean eigene) {}

    @GetMapping
    @Darf(Recht.HAUSHALT_LESEN)
    String seite(Fassungskontext kontext, Model model) {
        int jahr = jahr(kontext);
        var weg = kontext.seite().pfad(HAUPTBUCH.pfad());
        boolean buchen = handelnder.darf(Recht.HAUSHALT_BUCHEN);
        var gebucht = hauptbuch.buchungen(jahr);
        model.addAttribute("jahr", Integer.toString(jahr));
        model.addAttribute("geld", Hauptbuchansicht.geld());
        model.addAttribute("ermaechtigungen", Hauptbuchansicht.ermaechtigungen());
        model.addAttribute("spaetere", ansichten.spaetere(adresse(jahr), jahr));
        model.addAttribute("kassen", ansichten.kassen(adresse(jahr), jahr));
        var zeilen = ansichten.buchungen(gebucht, buchen ? weg : null);
        model.addAttribute("anzahl", zeilen.size());
        model.addAttribute("buchungen", zeilen.stream().limit(HOECHSTENS).toList());
        model.addAttribute("vorlagen", hauptbuch.offeneVorlagen().stream().map(v -> new Vorlagenzeile(v.nr(), pflege.text("wort.Vorgang." + v.satz().vorgang()), v.satz().text(),
                Zahlenformat.euro(v.satz().betrag(), Schreibweise.BILDSCHIRM), v.von(), v.von().equals(handelnder.aktuell().kennung()))).toList());
        model.addAttribute("buchen", buchen);
        model.addAttribute("bestaetigen", handelnder.darf(Recht.HAUSHALT_BESTAETIGEN));
        model.addAttribute("brotkrumen", brotkrumen(kontext, null));
        return "haushalt/hauptbuch";
    }

    @GetMapping("/herleitung/{kasse}/{konto}/{haushaltsjahr}")
    @Darf(Recht.HAUSHALT_LESEN)
    String herleitung(Fassungskontext kontext, @PathVariable String kasse, @PathVariable String konto, @PathVariable int haushaltsjahr,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var art = Arrays.stream(Konto.Art.values()).filter(a -> a.name().equals(konto)).findFirst();
        if (art.isEmpty() && !konto.equals("VERFUEGBAR")) {
            throw new NichtGefunden(pflege.text("haushalt.konto.nichtgefunden"));
        }
        var herleitung = ansichten.herleitung(kasse, haushaltsjahr, art.orElse(null), adresse(jahr(kontext)) + "#buchungen")
                .orElseThrow(() -> new NichtGefunden(pflege.text("haushalt.konto.nichtgefunden")));
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", brotkrumen(kontext, herleitung.titel()));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    @Darf(Recht.HAUSHALT_LESEN)
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @PathVariable String format) {
        var tabelle = ansichten.tabelle(jahr(kontext), hauptbuch.buchungen(jahr(kontext)));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    @GetMapping("/neu")
    ModelAndView neu(Fassungskontext kontext) {
        return formular(kontext, "/neu", "haushalt.buchung.neu", masken.neu(jahr(kontext), hauptbuch.kassen()), pflege.text("haushalt.buchung.einleitung"));
    }

    @PostMapping("/neu")
    ModelAndView buchen(Fassungskontext kontext, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var maske = masken.neu(jahr(kontext), hauptbuch.kassen()).mit(eingaben);
        var satz = masken.gelesen(maske, hauptbuch.kassen());
        if (satz.isEmpty()) {
            return formular(kontext, "/neu", "haushalt.buchung.neu", maske, pflege.text("haushalt.buchung.einleitung"));
        }
        if (satz.get().vorgang().vierAugen()) {
            hauptbuch.vorlegen(satz.get());
            return zurueck(kontext, pflege.text("haushalt.buchung.meldung.vorgelegt"), danach);
        }
        return zurueck(kontext, pflege.text("haushalt.buchung.meldung.gebucht", Long.toString(hauptbuch.buchen(List.of(satz.get())).get(0))), danach);
    }

    @GetMapping("/{nr:[0-9]{1,18}}/gegenbuchung")
    ModelAndView gegenbuchung(Fassungskontext kontext, @PathVariable long nr) {
        return formular(kontext, "/" + nr + "/gegenbuchung", "haushalt.buchung.gegenbuchen", masken.grund(), gebucht(nr));
    }

    @PostMapping("/{nr:[0-9]{1,18}}/gegenbuchung")
    ModelAndView gegenbuchen(Fassungskontext kontext, @PathVariable long nr, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var maske = masken.grund().mit(eingaben);
        String grund = maske.pflicht("grund");
        if (maske.fehlerhaft()) {
            return formular(kontext, "/" + nr + "/gegenbuchung", "haushalt.buchung.gegenbuchen", maske, gebucht(nr));
        }
        hauptbuch.gegenbuchen(nr, LocalDate.now(uhr), grund);
        return zurueck(kontext, pflege.text("haushalt.buchung.meldung.gegengebucht", Long.toString(nr)), danach);
    }

    @PostMapping("/vorlagen/{nr:[0-9]{1,18}}/bestaetigen")
    @Darf(Recht.HAUSHALT_BESTAETIGEN)
    ModelAndView bestaetigen(Fassungskontext kontext, @PathVariable long nr, RedirectAttributes danach) {
        return zurueck(kontext, pflege.text("haushalt.buchung.meldung.gebucht", Long.toString(hauptbuch.bestaetigen(nr))), danach);
    }

    @PostMapping("/vorlagen/{nr:[0-9]{1,18}}/ablehnen")
    @Darf(Recht.HAUSHALT_LESEN)
    ModelAndView ablehnen(Fassungskontext kontext, @PathVariable long nr, @RequestParam(defaultValue = "") String grund, RedirectAttributes danach) {
        hauptbuch.ablehnen(nr, grund);
        return zurueck(kontext, pflege.text("haushalt.buchung.meldung.abgelehnt"), danach);
    }

    private String gebucht(long nr) {
        var satz = hauptbuch.mit(nr).orElseThrow(() -> new NichtGefunden(pflege.text("haushalt.buchung.nichtgefunden"))).satz();
        return pflege.text("haushalt.buchung.satz", Long.toString(nr), pflege.text("wort.Vorgang." + satz.vorgang()), satz.text(),
                Zahlenformat.euro(satz.betrag(), Schreibweise.BILDSCHIRM));
    }

    private static int jahr(Fassungskontext kontext) {
        return kontext.programm().erstesJahr().jahr();
    }

    /** Without {@code fassung}: what is booked does not depend on it. */
    private static String adresse(int jahr) {
        return "/programme/" + jahr + HAUPTBUCH.pfad();
    }

    private List<Brotkrume> brotkrumen(Fassungskontext kontext, @Nullable String hier) {
        var titel = pflege.text(HAUPTBUCH.titel());
        var haushalt = new Brotkrume(pflege.text("haushalt.titel"), kontext.seite().pfad("/haushalt"));
        return hier == null ? List.of(haushalt, new Brotkrume(titel, null))
                : List.of(haushalt, new Brotkrume(titel, kontext.seite().pfad(HAUPTBUCH.pfad())), new Brotkrume(hier, null));
    }

    private ModelAndView formular(Fassungskontext kontext, String ziel, String titel, Maske maske, String einleitung) {
        return pflege.formular(kontext, HAUPTBUCH, maske, new Blatt(ziel, pflege.text(titel), 0).mitEinleitung(einleitung));
    }

    private static ModelAndView zurueck(Fassungskontext kontext, String satz, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", satz);
        return new ModelAndView(Weiterleitung.nach(kontext.seite().pfad(HAUPTBUCH.pfad())));
    }
}
