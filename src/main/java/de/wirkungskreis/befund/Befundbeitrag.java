package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.web.Herleitungsbeitrag;
import de.wirkungskreis.web.Seitenkontext;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be asked about the thing behind a number. */
@Component
@Order(20)
class Befundbeitrag implements Herleitungsbeitrag {

    private final Befunde befunde;
    private final Fassungen fassungen;
    private final Handelnder handelnder;
    private final Wortlaut worte;

    Befundbeitrag(Befunde befunde, Fassungen fassungen, Handelnder handelnder, Wortlaut worte) {
        this.befunde = befunde;
        this.fassungen = fassungen;
        this.handelnder = handelnder;
        this.worte = worte;
    }

    @Override
    public List<Abschnitt> zu(Seitenkontext kontext, Herleitung.Gegenstand gegenstand) {
        if (!handelnder.darf(Recht.BEFUNDE_LESEN)) {
            return List.of();
        }
        return List.of(new Abschnitt(worte.text("befund.seite.titel"), fassungen.mit(kontext.fassungId()).map(befunde::derFassung)
                .orElse(List.of()).stream().filter(b -> betrifft(b, gegenstand))
                .map(b -> new Punkt(worte.text("befund.herleitung", Befundbeitraege.wort(b, worte), b.satz()),
                        kontext.pfad("/befunde#" + b.anker()))).toList()));
    }

    /** It stands beside the thing, or one of its links leads to it. */
    private static boolean betrifft(Befund befund, Herleitung.Gegenstand gegenstand) {
        return befund.bereich().equals(gegenstand.bereich()) && Stream.concat(Stream.of(befund.gegenstand()),
                befund.verweise().stream().map(Befund.Verweis::pfad).filter(p -> p.startsWith("/" + gegenstand.bereich() + "#"))
                        .map(p -> p.substring(p.indexOf('#') + 1))).anyMatch(gegenstand.schluessel()::equals);
    }
}
