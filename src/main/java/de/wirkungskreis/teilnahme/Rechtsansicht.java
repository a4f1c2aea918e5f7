package de.wirkungskreis.teilnahme;

import de.wirkungskreis.foerderung.Einzelfallfrage;
import de.wirkungskreis.foerderung.Fallfragen;
import de.wirkungskreis.foerderung.Foerderfaelle.Abschnitt;
import de.wirkungskreis.instrument.Instrument.Geltung;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.instrument.Instrumentverweise.Verweis;
import de.wirkungskreis.teilnahme.Einzelfallentscheidungen.Entscheidung;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a Teilnahme shows of its law: sections with their Rechtsstand and Norm, and what was left to judgement. */
@Component
class Rechtsansicht {

    private final Teilnahmen teilnahmen;
    private final Instrumente instrumente;
    private final Fallfragen rechner;
    private final Einzelfallentscheidungen entscheidungen;
    private final Teilnahmeworte worte;

    Rechtsansicht(Teilnahmen teilnahmen, Instrumente instrumente, Fallfragen rechner, Einzelfallentscheidungen entscheidungen,
            Teilnahmeworte worte) {
        this.teilnahmen = teilnahmen;
        this.instrumente = instrumente;
        this.rechner = rechner;
        this.entscheidungen = entscheidungen;
        this.worte = worte;
    }

    /** @param norm as it was on the day of the Rechtsstand */
    record Zeile(Abschnitt abschnitt, String norm, boolean normUngeprueft, List<Verweis> fragen) {}

    /** @param offen nobody has decided it */
    record Frage(Einzelfallfrage frage, String name, boolean offen) {}

    void zeigen(Teilnahme t, Model model) {
        var bisher = entscheidungen.zu(t.id());
        model.addAttribute("abschnitte", Rechtsabschnitte.von(t).stream().map(a -> zeile(t, a)).toList());
        model.addAttribute("einzelfallfragen", Rechtsabschnitte.fragen(t).stream().map(f -> new Frage(f, worte.wort(f),
                bisher.stream().map(Entscheidung::frage).noneMatch(f::equals))).toList());
        model.addAttribute("entscheidungen", bisher);
        model.addAttribute("abweichung", teilnahmen.abweichung(t.id()).orElse(null));
    }

    private Zeile zeile(Teilnahme t, Abschnitt a) {
        var geltung = instrumente.mit(t.instrument()).flatMap(i -> i.am(a.rechtsstand()));
        return new Zeile(a, geltung.filter(Geltung::inKraft).map(Geltung::norm).orElseGet(() -> worte.text("teilnahme.abschnitt.keineNorm")),
                geltung.map(g -> !g.rechtGeprueft()).orElse(false), rechner.zumFall(t.id(), a.nr(), t.instrument()));
    }
}
