package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import de.wirkungskreis.planung.Planzeile.Rolle;
import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Verweisnetz;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form of a plan line: from the line to text, and back. */
@Component
class Zeilenmaske {

    private final MessageSource texte;
    private final Wortlaut worte;
    private final Verweisnetz verweisnetz;

    Zeilenmaske(MessageSource texte, Wortlaut worte, Verweisnetz verweisnetz) {
        this.texte = texte;
        this.worte = worte;
        this.verweisnetz = verweisnetz;
    }

    Maske von(long fassung, Planung plan, Planzeile zeile) {
        return new Maske(texte, "planung.feld.")
                .zeile("name", zeile.name()).alsPflicht()
                .auswahl("gruppe", plan.gruppeVon(zeile).schluessel(),
                        plan.gruppen().stream().map(g -> new Wahl(g.schluessel(), g.name())).toList())
                .verweis("instrument", zeile.instrument(), dinge(fassung, Dingart.INSTRUMENT))
                .auswahl("rolle", zeile.rolle(), Wahl.aus(worte, Rolle.values())).alsPflicht()
                .mehrfach("ableitung", zeile.ableitung(), plan.zeilen()
                        .filter(andere -> !andere.schluessel().equals(zeile.schluessel()))
                        .map(andere -> new Wahl(andere.schluessel(), andere.name())).toList())
                .auswahl("einheit", zeile.einheit(), oder("planung.feld.einheit.gruppe", Einheit.values()))
                .auswahl("absicht", zeile.absicht(), oder("web.maske.ohne", Absicht.values()))
                .auswahl("beschaffungsweg", zeile.beschaffungsweg(), oder("web.maske.ohne", Beschaffungsweg.values()))
                .verweis("raum", zeile.raum(), dinge(fassung, Dingart.RAUMBEZUG))
                .zeile("personengruppe", zeile.personengruppe())
                .mehrfach("vorhaben", zeile.vorhaben(), dinge(fassung, Dingart.VORHABEN));
    }

    /**
     * What the form makes of the line; empty when something is wrong, and the form says what. A line that becomes a
     * derived one loses its values: it is computed from then on.
     */
    Optional<Planzeile> gelesen(Maske maske, Planzeile alt) {
        maske.pflicht("rolle");
        var rolle = maske.aus("rolle", Rolle.class).orElse(alt.rolle());
        boolean abgeleitet = rolle == Rolle.ABGELEITET;
        var ableitung = maske.gewaehlte("ableitung");
        if (abgeleitet && ableitung.isEmpty()) {
            maske.fehlerText("ableitung", "ableitung.fehlt");
        } else if (!abgeleitet && !ableitung.isEmpty()) {
            maske.fehlerText("ableitung", "ableitung.unpassend");
        }
        String name = maske.pflicht("name");
        String instrument = maske.verwiesen("instrument");
        String raum = maske.verwiesen("raum");
        var vorhaben = maske.gewaehlte("vorhaben");
        var einheit = maske.aus("einheit", Einheit.class);
        var absicht = maske.aus("absicht", Absicht.class);
        var weg = maske.aus("beschaffungsweg", Beschaffungsweg.class);
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(new Planzeile(alt.schluessel(), name, instrument, rolle,
                ableitung, einheit.orElse(null), absicht.orElse(null), weg.orElse(null), raum,
                maske.oderLeer("personengruppe"), vorhaben, abgeleitet ? List.of() : alt.werte(),
                abgeleitet ? List.of() : alt.profile(), alt.version()));
    }

    /** The group the line is to stand in; its own where the form does not say. */
    String gruppe(Maske maske, Planung plan, Planzeile zeile) {
        String gruppe = maske.eingabe("gruppe");
        if (!gruppe.isEmpty() && plan.gruppe(gruppe).isEmpty()) {
            maske.fehler("gruppe", worte.text("web.maske.verweis", gruppe));
        }
        return gruppe.isEmpty() ? plan.gruppeVon(zeile).schluessel() : gruppe;
    }

    private List<Wahl> dinge(long fassung, Dingart art) {
        return verweisnetz.dinge(fassung, art).stream().map(ding -> new Wahl(ding.schluessel(), ding.titel())).toList();
    }

    private List<Wahl> oder(String leer, Enum<?>... werte) {
        List<Wahl> wahl = new ArrayList<>(List.of(new Wahl("", worte.text(leer))));
        wahl.addAll(Wahl.aus(worte, werte));
        return wahl;
    }
}
