package de.wirkungskreis.teilnahme;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske.Wahl;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The single Förderungen: what is asked for stands in the address. */
@Controller
@Darf(Recht.TEILNAHMEN_LESEN)
class TeilnahmenController {

    private static final int JE_SEITE = 100;

    private final JdbcTeilnahmeliste liste;
    private final Zahlenblatt blaetter;
    private final Massnahmen massnahmen;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    TeilnahmenController(JdbcTeilnahmeliste liste, Zahlenblatt blaetter, Massnahmen massnahmen, Betriebsmodus modus, Teilnahmeworte worte,
            Handelnder handelnder, Clock uhr) {
        this.handelnder = handelnder;
        this.liste = liste;
        this.blaetter = blaetter;
        this.massnahmen = massnahmen;
        this.modus = modus;
        this.worte = worte;
        this.uhr = uhr;
    }

    @GetMapping("/teilnahmen/liste")
    String liste(@RequestParam Map<String, String> anfrage, Model model) {
        var filter = filter(anfrage);
        String gefragt = anfrage.getOrDefault("seite", "1");
        var anzahl = liste.anzahl(filter);
        int seiten = Math.max(1, (anzahl.foerderungen() + JE_SEITE - 1) / JE_SEITE);
        int seite = gefragt.matches("\\d{1,4}") ? Math.min(seiten, Math.max(1, Integer.parseInt(gefragt))) : 1;
        var alle = massnahmen.alle();
        model.addAttribute("mitPersonen", modus.mitPersonen());
        model.addAttribute("einlesbar", handelnder.darf(Recht.TEILNAHME_BEARBEITEN) && handelnder.darf(Recht.EINLESEN));
        model.addAttribute("filter", filter);
        model.addAttribute("anzahl", anzahl);
        model.addAttribute("stichtag", filter.stichtag(LocalDate.now(uhr)));
        model.addAttribute("seite", seite);
        model.addAttribute("seiten", seiten);
        model.addAttribute("zeilen", liste.zeilen(filter, (seite - 1) * JE_SEITE, JE_SEITE));
        model.addAttribute("namen", alle.stream().collect(Collectors.toMap(Massnahme::schluessel, m -> m.angaben().name())));
        model.addAttribute("massnahmen", alle.stream().map(m -> new Wahl(m.schluessel(), m.angaben().name())).toList());
        model.addAttribute("instrumente", worte.instrumente().stream()
                .map(i -> new Wahl(i.schluessel(), i.name())).sorted(Comparator.comparing(Wahl::text)).toList());
        model.addAttribute("monate", blaetter.monate());
        model.addAttribute("arten", Teilnahmefilter.Art.values());
        model.addAttribute("zustaende", Teilnahmezustand.values());
        model.addAttribute("gruppen", Gruppe.values());
        model.addAttribute("geschlechter", Person.Geschlecht.values());
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text("teilnahme.weg.liste"), null)));
        return "teilnahme/liste";
    }

    private static Teilnahmefilter filter(Map<String, String> anfrage) {
        return new Teilnahmefilter(anfrage.getOrDefault("massnahme", ""), anfrage.getOrDefault("instrument", ""),
                Adressangabe.monat("monat", anfrage.get("monat")).orElse(null),
                Adressangabe.aus("art", anfrage.get("art"), Teilnahmefilter.Art.values()).orElse(Teilnahmefilter.Art.ALLE),
                Adressangabe.aus("zustand", anfrage.get("zustand"), Teilnahmezustand.values()).orElse(null),
                Adressangabe.aus("gruppe", anfrage.get("gruppe"), Gruppe.values()).orElse(Gruppe.GESAMT),
                Adressangabe.aus("geschlecht", anfrage.get("geschlecht"), Person.Geschlecht.values()).orElse(null),
                Adressangabe.tag("am", anfrage.get("am")).orElse(null));
    }
}
