package de.wirkungskreis.programm;

import de.wirkungskreis.web.Maske;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

@Component
class RaumbezugFormular extends Formular<Raumbezug> {

    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;

    RaumbezugFormular(JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen, MessageSource texte) {
        super("raumbezuege", texte);
        this.angaben = angaben;
        this.zeilen = zeilen;
    }

    @Override
    Optional<Dingart> ding() {
        return Optional.of(Dingart.RAUMBEZUG);
    }

    @Override
    Optional<JdbcProgrammangaben.Art> reihe() {
        return Optional.of(JdbcProgrammangaben.Art.RAUMBEZUG);
    }

    @Override
    String seite() {
        return "/raumbezuege";
    }

    @Override
    List<Raumbezug> alle(Programminhalt inhalt) {
        return inhalt.raumbezuege();
    }

    @Override
    String titel(Raumbezug raum) {
        return raum.name();
    }

    @Override
    Maske maske(Programminhalt inhalt, @Nullable Raumbezug bisher, MultiValueMap<String, String> gesendet) {
        var raum = bisher != null ? bisher : new Raumbezug("", Raumbezug.Art.GEMEINDE, "", null, null);
        return maske(inhalt, bisher, "R")
                .zeile("name", raum.name()).alsPflicht()
                .auswahl("raumart", raum.art(), worte("programm.raumart.", Raumbezug.Art.values())).alsPflicht()
                .zeile("ags", raum.ags())
                .verweis("oberhalb", raum.oberhalb(), Raumwahl.aus(inhalt));
    }

    @Override
    Raumbezug lesen(long fassung, Programminhalt inhalt, Maske maske, String schluessel, int version) {
        String ags = maske.oderLeer("ags");
        if (ags != null && !Raumbezug.istAgs(ags)) {
            maske.fehlerText("ags", "ags.fehler");
            ags = null;
        }
        var raum = new Raumbezug(schluessel, pflichtwort(maske, "raumart", Raumbezug.Art.class, Raumbezug.Art.GEMEINDE),
                maske.pflicht("name"), ags, maske.verwiesen("oberhalb"), version);
        if (fuehrtZu(schluessel, raum.oberhalb(), s -> inhalt.raumbezuege().stream()
                .filter(r -> r.schluessel().equals(s)).findFirst().map(Raumbezug::oberhalb).orElse(null))) {
            maske.fehler("oberhalb", text("programm.raumbezuege.kreis"));
        }
        return raum;
    }

    @Override
    void anlegen(long fassung, Raumbezug raum, int position) {
        zeilen.raumbezug(fassung, raum, position);
    }

    @Override
    boolean aendern(long fassung, Raumbezug raum) {
        return angaben.raumbezug(fassung, raum);
    }
}
