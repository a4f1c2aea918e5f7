package de.wirkungskreis.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@TestConfiguration
class Probebeans {

    static final Seitenkontext ALT = new Seitenkontext(7, 2022, "2022", "1", "Fassung 1, beschlossen", false,
            "15.10.2022, 9:30 Uhr", false, null);

    @Bean
    Clock probeUhr() {
        return Clock.fixed(Instant.parse("2022-10-15T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    }

    @Bean
    Angemeldet probeAnmeldung() {
        return new Angemeldet() {
            @Override
            public Optional<Kopf> aktuell() {
                return Optional.of(new Kopf("Kim Muster", List.of("Controlling")));
            }

            @Override
            public boolean erreichbar(String pfad) {
                return !pfad.equals("/protokoll");
            }
        };
    }

    @Bean
    Programmwahl probeWahl() {
        return new Programmwahl() {
            @Override
            public Optional<String> jobcenter() {
                return Optional.of("Jobcenter Musterkreis");
            }

            @Override
            public List<Wahl> programme() {
                return List.of(new Wahl("2023", "2023"), new Wahl("2022", "2022"));
            }

            @Override
            public List<Wahl> fassungen(int jahr) {
                return List.of(new Wahl("2", "Fassung 2, Entwurf"), new Wahl("1", "Fassung 1, beschlossen"));
            }
        };
    }

    @Bean
    Navigationspunkt probelage() {
        return new Navigationspunkt("web.start.kurz", 10, "/lage", true);
    }

    @Bean
    Navigationspunkt probeprogramm() {
        return new Navigationspunkt("web.produkt", 20, "", true);
    }

    @Bean
    Navigationspunkt probeplanung() {
        return new Navigationspunkt("web.suche.titel", 40, "/planung", true);
    }

    @Bean
    Navigationspunkt probeprotokoll() {
        return new Navigationspunkt("web.hilfe.titel", 110, "/protokoll", false);
    }

    @Bean
    Hinweisquelle probeHinweise() {
        return fassung -> List.of(
                new Hinweisquelle.Hinweis("planung", "mabe", "WARNUNG", "Der Plan fällt, der Text spricht von Ausbau.", "/befunde#ausbau-faellt"),
                new Hinweisquelle.Hinweis("planung", "agh", "WARNUNG", "Etwas anderes.", "/befunde"));
    }

    @Controller
    static class Probeseiten {

        @GetMapping({"/programme/2022", "/programme/2022/planung"})
        String seite(Model modell) {
            modell.addAttribute("kontext", ALT);
            modell.addAttribute("brotkrumen", List.of(new Brotkrume("Programm 2022", "/programme/2022"), new Brotkrume("Planung", null)));
            modell.addAttribute("meldung", "Eintritte 2022 sind gespeichert.");
            return "probe/seite";
        }

        @GetMapping("/probe/fehler")
        String fehler(@RequestParam String art) {
            throw switch (art) {
                case "unzulaessig" -> new Unzulaessig("Die Fassung ist schon veröffentlicht.");
                case "konflikt" -> new Versionskonflikt("Eintritte 2022", "/programme/2022/planung/mabe", 4,
                        List.of(new Versionskonflikt.Feld("wert", "Eintritte", "210", "205", false),
                                new Versionskonflikt.Feld("notiz", "Notiz", "gleich", "gleich", true)),
                        Map.of("spalte", "2022"));
                case "festgeschrieben" -> new UncategorizedDataAccessException("x", new java.sql.SQLException("y", "WK001")) {
                    private static final long serialVersionUID = 1L;
                };
                case "zahl" -> new IllegalStateException("geheimes Detail");
                default -> new NichtGefunden("Die Planzeile „x“ gibt es in dieser Fassung nicht.");
            };
        }
    }
}
