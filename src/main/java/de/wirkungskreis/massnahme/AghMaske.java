package de.wirkungskreis.massnahme;

import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Beiratsstellungnahme;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Kriterium;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Pruefung;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Votum;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of the four tests and the opinion of the Beirat. */
@Component
class AghMaske {

    private static final String JA = "ja";
    private static final String NEIN = "nein";

    private final Massnahmeworte worte;

    AghMaske(Massnahmeworte worte) {
        this.worte = worte;
    }

    Maske von(Arbeitsgelegenheit agh) {
        var maske = new Maske(worte.texte(), "massnahme.feld.")
                .zeile("wochenstunden", agh.wochenstunden());
        for (var kriterium : Kriterium.values()) {
            var pruefung = agh.pruefung(kriterium);
            maske.gruppe(worte.wort(kriterium))
                    .auswahl("ergebnis-" + kriterium, "ergebnis", pruefung.map(p -> p.erfuellt() ? JA : NEIN).orElse(""), List.of(
                            new Wahl("", worte.text("massnahme.agh.ungeprueft")), new Wahl(JA, worte.text("massnahme.agh.erfuellt")),
                            new Wahl(NEIN, worte.text("massnahme.agh.nichtErfuellt"))))
                    .zeile("grund-" + kriterium, "begruendung", pruefung.map(Pruefung::begruendung).orElse(null));
        }
        var beirat = Optional.ofNullable(agh.beirat());
        List<Wahl> voten = new ArrayList<>(List.of(new Wahl("", worte.text("massnahme.agh.nichtGehoert"))));
        Arrays.stream(Votum.values()).forEach(v -> voten.add(new Wahl(v.name(), worte.wort(v))));
        return maske.gruppe(worte.text("massnahme.feld.beirat"))
                .auswahl("votum", beirat.map(b -> b.votum().name()).orElse(""), voten)
                .tag("beiratAm", beirat.map(Beiratsstellungnahme::am).orElse(null))
                .absatz("wortlaut", beirat.map(Beiratsstellungnahme::wortlaut).orElse(null))
                .absatz("abweichungsgrund", beirat.map(Beiratsstellungnahme::abweichungsgrund).orElse(null));
    }

    /** A test keeps its day and its name as long as nobody changes what it says. */
    Optional<Arbeitsgelegenheit> gelesen(Maske maske, Arbeitsgelegenheit alt, LocalDate heute, String wer) {
        var stunden = maske.anzahl("wochenstunden");
        if (stunden.filter(s -> s < 1 || s > 40).isPresent()) {
            maske.fehlerText("wochenstunden", "wochenstunden.grenze");
        }
        List<Pruefung> pruefungen = new ArrayList<>();
        for (var kriterium : Kriterium.values()) {
            pruefung(maske, alt, kriterium, heute, wer).ifPresent(pruefungen::add);
        }
        var votum = maske.aus("votum", Votum.class);
        var am = maske.datum("beiratAm");
        if (votum.isPresent()) {
            maske.pflicht("beiratAm");
        } else if (!maske.eingabe("beiratAm").isEmpty()) {
            maske.fehlerText("votum", "votum.fehlt");
        }
        if (am.filter(tag -> tag.isAfter(heute)).isPresent()) {
            maske.fehlerText("beiratAm", "beiratAm.zukunft");
        }
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(new Arbeitsgelegenheit(stunden.orElse(null), pruefungen,
                votum.map(v -> new Beiratsstellungnahme(am.orElseThrow(), v, maske.oderLeer("wortlaut"),
                        maske.oderLeer("abweichungsgrund"))).orElse(null)));
    }

    private static Optional<Pruefung> pruefung(Maske maske, Arbeitsgelegenheit alt, Kriterium kriterium, LocalDate heute, String wer) {
        String feld = "grund-" + kriterium;
        String ergebnis = maske.eingabe("ergebnis-" + kriterium);
        if (ergebnis.isEmpty()) {
            return Optional.empty();
        }
        String grund = maske.pflicht(feld);
        boolean erfuellt = ergebnis.equals(JA);
        if (grund.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(alt.pruefung(kriterium).filter(p -> p.erfuellt() == erfuellt && p.begruendung().equals(grund))
                .orElseGet(() -> new Pruefung(kriterium, erfuellt, grund, heute, wer)));
    }
}
