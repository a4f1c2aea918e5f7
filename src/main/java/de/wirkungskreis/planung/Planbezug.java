package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.web.Herleitungsbeitrag;
import de.wirkungskreis.web.Seitenkontext;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a plan line pays for: the Vorhaben behind its number. */
@Component
@Order(10)
class Planbezug implements Herleitungsbeitrag {

    private final Planungen planungen;
    private final Programminhalte programminhalte;
    private final Wortlaut worte;

    Planbezug(Planungen planungen, Programminhalte programminhalte, Wortlaut worte) {
        this.planungen = planungen;
        this.programminhalte = programminhalte;
        this.worte = worte;
    }

    @Override
    public List<Abschnitt> zu(Seitenkontext kontext, Herleitung.Gegenstand gegenstand) {
        if (!gegenstand.bereich().equals("planung")) {
            return List.of();
        }
        var inhalt = programminhalte.derFassung(kontext.fassungId());
        return planungen.derFassung(kontext.fassungId()).zeile(gegenstand.schluessel()).stream()
                .map(zeile -> new Abschnitt(worte.text("planung.herleitung.vorhaben"), zeile.vorhaben().stream()
                        .map(inhalt::vorhaben).flatMap(Optional::stream)
                        .map(v -> new Punkt(v.name(), kontext.pfad("/vorhaben/" + v.schluessel()))).toList())).toList();
    }
}
