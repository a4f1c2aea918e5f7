package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Maske;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The forms of the house: who we are, and which bodies we have. */
@Component
class JobcenterMasken {

    private final MessageSource texte;
    private final Wortlaut wortlaut;

    JobcenterMasken(MessageSource texte, Wortlaut wortlaut) {
        this.texte = texte;
        this.wortlaut = wortlaut;
    }

    Maske jobcenter(Jobcenter j) {
        return new Maske(texte, "programm.feld.")
                .zeile("name", j.name()).alsPflicht()
                // it decides who may decide: in a new house somebody chooses it
                .auswahl("organisationsform", j.name().isEmpty() ? null : j.organisationsform(),
                        worte("programm.organisationsform.", Jobcenter.Organisationsform.values())).alsPflicht()
                .zeile("gebiet", j.gebiet())
                .zeile("land", j.land())
                .zeile("region", j.region())
                .zeile("vergleichstyp", j.vergleichstyp());
    }

    static Jobcenter jobcenter(Maske maske, int version) {
        return new Jobcenter(maske.pflicht("name"), maske.oderLeer("gebiet"), maske.oderLeer("land"), maske.oderLeer("region"),
                Formular.pflichtwort(maske, "organisationsform", Jobcenter.Organisationsform.class, Jobcenter.Organisationsform.GE),
                maske.oderLeer("vergleichstyp"), version);
    }

    Maske gremium(Gremium g) {
        return new Maske(texte, "programm.feld.")
                .zeile("name", g.name()).alsPflicht()
                .auswahl("gremiumart", g.art(), worte("programm.gremiumart.", Gremium.Art.values())).alsPflicht()
                .zeile("reihenfolge", g.reihenfolge());
    }

    static Gremium gremium(Maske maske, String schluessel, int version) {
        return new Gremium(schluessel, maske.pflicht("name"),
                Formular.pflichtwort(maske, "gremiumart", Gremium.Art.class, Gremium.Art.BERATEND),
                maske.anzahl("reihenfolge").orElse(0), version);
    }

    private List<Maske.Wahl> worte(String stamm, Enum<?>... werte) {
        return Arrays.stream(werte).map(w -> new Maske.Wahl(w.name(), wortlaut.text(stamm + w.name()))).toList();
    }
}
