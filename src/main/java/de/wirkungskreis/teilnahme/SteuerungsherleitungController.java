package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.teilnahme.Gutschein.Stand;
import de.wirkungskreis.teilnahme.Steuerungsherleitung.Bedarfsgroesse;
import de.wirkungskreis.teilnahme.Steuerungsherleitung.Platzgroesse;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Every number of the pages for steering opens here. */
@Controller
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class SteuerungsherleitungController {

    private final Steuerungsherleitung herleitungen;
    private final JdbcSteuerung steuerung;
    private final JdbcArbeitslisten listen;
    private final Platzfinder platzfinder;
    private final Gutscheine gutscheine;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    SteuerungsherleitungController(Steuerungsherleitung herleitungen, JdbcSteuerung steuerung, JdbcArbeitslisten listen, Platzfinder platzfinder,
            Gutscheine gutscheine, Teilnahmeworte worte, Clock uhr) {
        this.herleitungen = herleitungen;
        this.steuerung = steuerung;
        this.listen = listen;
        this.platzfinder = platzfinder;
        this.gutscheine = gutscheine;
        this.worte = worte;
        this.uhr = uhr;
    }

    private String zeigen(Herleitung herleitung, String weg, String pfad, @Nullable String htmx, Model model) {
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text("teilnahme.weg." + weg), pfad), new Brotkrume(herleitung.titel(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    private NichtGefunden keineZahl() {
        return new NichtGefunden(worte.text("teilnahme.herleitung.nichtgefunden"));
    }

    @GetMapping("/teilnahmen/bedarf/herleitung/{gruppe}/{groesse}")
    String bedarf(@PathVariable Gruppe gruppe, @PathVariable Bedarfsgroesse groesse,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var bedarf = steuerung.bedarf().stream().filter(b -> b.gruppe() == gruppe).findFirst().orElseThrow(this::keineZahl);
        return zeigen(herleitungen.bedarf(bedarf, groesse), "bedarf", "/teilnahmen/bedarf", htmx, model);
    }

    @GetMapping("/teilnahmen/plaetze/herleitung/{massnahme}/{groesse}")
    String platz(@PathVariable String massnahme, @PathVariable Platzgroesse groesse,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate am,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var heute = LocalDate.now(uhr);
        var tag = am == null || am.isBefore(heute) ? heute : am;
        var platz = platzfinder.am(tag).stream().filter(p -> p.schluessel().equals(massnahme)).findFirst().orElseThrow(this::keineZahl);
        return zeigen(herleitungen.platz(platz, tag, groesse), "plaetze", "/teilnahmen/plaetze?am=" + worte.datum(tag), htmx, model);
    }

    @GetMapping("/teilnahmen/absolventen/herleitung")
    @Darf(Recht.TEILNAHMEN_LESEN)
    String abgaenge(@RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        return zeigen(herleitungen.abgaenge(listen.anzahl(Arbeitsliste.ABSOLVENTEN, Gruppe.GESAMT)), "absolventen", "/teilnahmen/absolventen", htmx,
                model);
    }

    @GetMapping("/gutscheine/herleitung/{art}")
    @Darf(Recht.TEILNAHMEN_LESEN)
    String gutscheine(@PathVariable Gutschein.Art art, @RequestParam(required = false) @Nullable Stand stand,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var heute = LocalDate.now(uhr);
        var gemeint = gutscheine.ausgestellt(heute.withDayOfYear(1), heute).stream()
                .filter(g -> g.art() == art && (stand == null || g.stand(heute) == stand)).toList();
        return zeigen(herleitungen.gutscheine(art, stand, new JdbcTeilnahmeliste.Anzahl(gemeint.size(),
                (int) gemeint.stream().mapToLong(Gutschein::person).distinct().count())), "gutscheine", "/gutscheine", htmx, model);
    }
}
