package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Herleitungsbeitrag;
import de.wirkungskreis.web.Seitenkontext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people have remarked on the thing behind a number, and where to add to it. */
@Component
@Order(40)
class Kommentarbeitrag implements Herleitungsbeitrag {

    private final JdbcKommentare kommentare;
    private final Wortlaut worte;

    Kommentarbeitrag(JdbcKommentare kommentare, Wortlaut worte) {
        this.kommentare = kommentare;
        this.worte = worte;
    }

    @Override
    public List<Abschnitt> zu(Seitenkontext kontext, Herleitung.Gegenstand gegenstand) {
        if (gegenstand.seite() == null || !kommentare.darfKommentieren()) {
            return List.of();
        }
        String schluessel = gegenstand.bereich() + "/" + gegenstand.schluessel();
        var bisher = kommentare.zu(kontext.fassungId(), schluessel).stream().map(k -> new Punkt(worte.text(
                k.erledigt() ? "programm.herleitung.kommentar.erledigt" : "programm.herleitung.kommentar",
                k.name(), kommentare.wann(k.verfasstAm()), k.text()), null));
        return List.of(new Abschnitt(worte.text("programm.herleitung.kommentare"), Stream.concat(bisher, Stream.of(
                new Punkt(worte.text("programm.herleitung.kommentieren"),
                        kontext.pfad(gegenstand.seite() + "#" + KommentarController.anker(schluessel))))).toList()));
    }
}
