package de.wirkungskreis.massnahme;

import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Weiterleitung;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms of a Maßnahme do alike: show, say what is wrong, save or let two edits be merged, go back. */
@Component
class Massnahmepflege {

    private final Massnahmen massnahmen;
    private final Massnahmeworte worte;

    Massnahmepflege(Massnahmen massnahmen, Massnahmeworte worte) {
        this.massnahmen = massnahmen;
        this.worte = worte;
    }

    /**
     * One form of one Maßnahme.
     *
     * @param teil of the address, below the Maßnahme; what stands before its first slash names title and anchor
     * @param gegenstand what is saved, in the message and in the merge view
     * @param entfernbar whether it can be taken away again
     */
    record Blatt(Massnahme massnahme, String teil, String gegenstand, boolean entfernbar) {

        String pfad() {
            return "/massnahmen/" + massnahme.schluessel() + "/" + teil;
        }

        String abschnitt() {
            int strich = teil.indexOf('/');
            return strich < 0 ? teil : teil.substring(0, strich);
        }

        String zurueck() {
            return "/massnahmen/" + massnahme.schluessel() + "#" + abschnitt();
        }
    }

    Massnahme die(String schluessel) {
        return massnahmen.mit(schluessel).orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden", schluessel)));
    }

    String zeigen(Blatt blatt, Maske maske, Model model) {
        String titel = worte.text("massnahme.formular." + blatt.abschnitt(), blatt.massnahme().angaben().name(), blatt.gegenstand());
        model.addAttribute("maske", maske);
        model.addAttribute("version", blatt.massnahme().version());
        model.addAttribute("ziel", blatt.pfad());
        model.addAttribute("ueberschrift", titel);
        model.addAttribute("zurueck", blatt.zurueck());
        if (blatt.entfernbar()) {
            model.addAttribute("entfernen", blatt.pfad() + "/entfernen");
        }
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.titel"), "/massnahmen"),
                new Brotkrume(blatt.massnahme().angaben().name(), "/massnahmen/" + blatt.massnahme().schluessel()),
                new Brotkrume(titel, null)));
        return "web/maske";
    }

    String fehlerhaft(Blatt blatt, Maske maske, Model model, HttpServletResponse antwort) {
        antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return zeigen(blatt, maske, model);
    }

    Object gespeichert(Blatt blatt, boolean gelungen, Maske maske, Function<Massnahme, Maske> aktuelle, RedirectAttributes danach) {
        if (!gelungen) {
            var jetzt = die(blatt.massnahme().schluessel());
            throw maske.konflikt(blatt.gegenstand(), blatt.pfad(), jetzt.version(), aktuelle.apply(jetzt));
        }
        return zurueck(blatt, "massnahme.meldung.gespeichert", danach);
    }

    Object entfernt(Blatt blatt, boolean gelungen, RedirectAttributes danach) {
        if (!gelungen) {
            throw new Unzulaessig(worte.text("massnahme.meldung.ueberholt", blatt.gegenstand()));
        }
        return zurueck(blatt, "massnahme.meldung.entfernt", danach);
    }

    private Object zurueck(Blatt blatt, String meldung, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", worte.text(meldung, blatt.gegenstand()));
        return Weiterleitung.nach(blatt.zurueck());
    }

    /** The list with {@code neu} in the place of {@code alt}; either may be missing. */
    static <T> List<T> ersetzt(List<T> liste, @Nullable T alt, @Nullable T neu) {
        var ergebnis = new ArrayList<>(liste);
        ergebnis.remove(alt);
        if (neu != null) {
            ergebnis.add(neu);
        }
        return ergebnis;
    }
}
