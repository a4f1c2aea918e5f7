package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.verfahren.Beratungsschritt.Auflage;
import de.wirkungskreis.web.Herleitungsbeitrag;
import de.wirkungskreis.web.Seitenkontext;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What bodies have asked for or said about the thing behind a number. A decision is free text: it belongs to whatever it
 * names, word for word.
 */
@Component
@Order(30)
class Beratungsbeitrag implements Herleitungsbeitrag {

    private static final String SEITE = "/fassungen#auflagen";

    private final Beratungen beratungen;
    private final Handelnder handelnder;
    private final Wortlaut wortlaut;

    Beratungsbeitrag(Beratungen beratungen, Handelnder handelnder, Wortlaut wortlaut) {
        this.beratungen = beratungen;
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
    }

    @Override
    public List<Abschnitt> zu(Seitenkontext kontext, Herleitung.Gegenstand gegenstand) {
        // as on the page of the Fassungen: the public reads what was decided, not what was said on the way
        boolean beteiligt = handelnder.darf(Recht.ENTWURF_LESEN) || handelnder.darf(Recht.VORGESTELLT_LESEN);
        var punkte = beratungen.zu(kontext.fassungId()).stream().flatMap(schritt -> Stream.concat(
                Stream.concat(beteiligt ? Stream.ofNullable(schritt.stellungnahme()) : Stream.empty(), schritt.vorbehalte().stream())
                        .filter(text -> nennt(text, gegenstand.namen())).map(text -> gesagt(schritt, text)),
                beteiligt ? schritt.auflagen().stream().filter(a -> nennt(a.text(), gegenstand.namen())).map(this::auflage)
                        : Stream.empty())).map(text -> new Punkt(text, kontext.pfad(SEITE))).toList();
        return List.of(new Abschnitt(wortlaut.text("verfahren.herleitung.titel"), punkte));
    }

    private static boolean nennt(String text, List<String> namen) {
        String klein = text.toLowerCase(Locale.GERMAN);
        return namen.stream().map(name -> name.toLowerCase(Locale.GERMAN)).anyMatch(klein::contains);
    }

    private String gesagt(Beratungsschritt schritt, String text) {
        return wortlaut.text("verfahren.herleitung.gesagt", wortlaut.text("verfahren.schritt." + schritt.art()),
                Zahlenformat.datum(schritt.datum()), text);
    }

    private String auflage(Auflage auflage) {
        return wortlaut.text("verfahren.herleitung.auflage", auflage.text(), auflage.erledigtAm() == null
                ? wortlaut.text("verfahren.auflage.offen")
                : wortlaut.text("verfahren.auflage.erledigt", Zahlenformat.datum(auflage.erledigtAm())));
    }
}
