package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The audit log for those who watch over it. */
@Controller
@Darf(Recht.PROTOKOLL_LESEN)
class ProtokollController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final JdbcProtokollbuch buch;
    private final Clock uhr;
    private final Protokollworte worte;

    ProtokollController(JdbcProtokollbuch buch, Clock uhr, Protokollworte worte) {
        this.buch = buch;
        this.uhr = uhr;
        this.worte = worte;
    }

    record Zeile(String wann, Protokoll.Eintrag eintrag, Protokollworte.Worte worte) {}

    @GetMapping("/protokoll")
    String seite(@RequestParam(defaultValue = "") String gegenstand, @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String von, @RequestParam(defaultValue = "") String bis,
            @RequestParam(required = false) @Nullable Long vor, Model modell, HttpServletResponse antwort) {
        var fehler = new LinkedHashMap<String, String>();
        var suche = new Protokollsuche(gegenstand.strip(), person.strip(), tag("von", von, fehler),
                tag("bis", bis, fehler), vor);
        if (!fehler.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var zeilen = buch.seite(suche);
        modell.addAttribute("fehler", fehler);
        modell.addAttribute("suche", suche);
        modell.addAttribute("von", von);
        modell.addAttribute("bis", bis);
        modell.addAttribute("personen", buch.personen());
        var uebersetzt = worte.zu(zeilen.stream().map(Protokollsuche.Zeile::eintrag).toList());
        modell.addAttribute("zeilen", zeilen.stream().limit(JdbcProtokollbuch.JE_SEITE)
                .map(z -> new Zeile(Zahlenformat.sekundengenau(z.eintrag().wann().atZone(ZONE)), z.eintrag(),
                        uebersetzt.apply(z.eintrag()))).toList());
        if (zeilen.size() > JdbcProtokollbuch.JE_SEITE) {
            modell.addAttribute("aeltere", aeltere(suche, von, bis, zeilen.get(JdbcProtokollbuch.JE_SEITE - 1).nr()));
        }
        return "zugang/protokoll";
    }

    @GetMapping("/protokoll/pruefung")
    String pruefung(Model modell) {
        modell.addAttribute("pruefung", buch.pruefen(Optional.empty()));
        modell.addAttribute("zeitpunkt", Zahlenformat.sekundengenau(uhr.instant().atZone(ZONE)));
        return "zugang/protokoll-pruefung";
    }

    private static String aeltere(Protokollsuche suche, String von, String bis, long vor) {
        return UriComponentsBuilder.fromPath("/protokoll").queryParam("gegenstand", suche.gegenstand())
                .queryParam("person", suche.person()).queryParam("von", von).queryParam("bis", bis)
                .queryParam("vor", vor).encode().build().toUriString();
    }

    private static @Nullable LocalDate tag(String feld, String eingabe, Map<String, String> fehler) {
        if (eingabe.isBlank()) {
            return null;
        }
        try {
            return Zahleneingabe.datum(eingabe);
        } catch (Zahleneingabe.Unlesbar e) {
            fehler.put(feld, e.getMessage());
            return null;
        }
    }
}
