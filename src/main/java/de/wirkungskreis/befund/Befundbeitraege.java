package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.web.Hinweisquelle;
import de.wirkungskreis.web.Navigationspunkt;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module gives to pages that know nothing of it. */
@Configuration(proxyBeanMethods = false)
class Befundbeitraege {

    @Bean
    Navigationspunkt befundePunkt() {
        return new Navigationspunkt("befund.seite.titel", 55, "/befunde", true);
    }

    @Bean
    Hinweisquelle befundhinweise(Befunde befunde, Fassungen fassungen, Handelnder handelnder, Wortlaut worte) {
        return id -> !handelnder.darf(Recht.BEFUNDE_LESEN) ? List.of()
                : fassungen.mit(id).map(befunde::derFassung).orElse(List.of()).stream()
                        .map(b -> new Hinweisquelle.Hinweis(b.bereich(), b.gegenstand(),
                                b.quittiert() ? "hinweis" : gewicht(b.schwere()), wort(b, worte), b.satz(), "/befunde#" + b.anker()))
                        .toList();
    }

    /** "Widerspruch", or "Widerspruch, quittiert". */
    static String wort(Befund befund, Wortlaut worte) {
        return worte.text("befund.zeichen." + (befund.quittiert() ? "quittiert" : "offen"),
                worte.text("befund.schwere." + befund.schwere()));
    }

    private static String gewicht(Befund.Schwere schwere) {
        return switch (schwere) {
            case WIDERSPRUCH -> "widerspruch";
            case LUECKE, MEHRDEUTIG -> "warnung";
            case HINWEIS -> "hinweis";
        };
    }

    /** Contradictions in a draft are somebody's work; those of a decided Fassung are history. */
    @Bean
    Aufgabenquelle befundaufgaben(Befunde befunde, Programme programme, Fassungen fassungen, Handelnder handelnder, Wortlaut worte) {
        return () -> !handelnder.darf(Recht.PROGRAMM_BEARBEITEN) ? List.of() : programme.alle().stream()
                .flatMap(programm -> {
                    var neueste = fassungen.neueste(programm.id());
                    long offen = !neueste.bearbeitbar() ? 0 : befunde.derFassung(neueste).stream()
                            .filter(b -> b.schwere() == Befund.Schwere.WIDERSPRUCH && !b.quittiert()).count();
                    return offen == 0 ? Stream.<Aufgabenquelle.Aufgabe>empty() : Stream.of(
                            new Aufgabenquelle.Aufgabe(worte.text("befund.aufgabe", programm.jahrtext(), offen),
                                    worte.text("befund.aufgabe.weiter"), "/programme/" + programm.erstesJahr() + "/befunde?schwere=WIDERSPRUCH", null));
                }).toList();
    }
}
