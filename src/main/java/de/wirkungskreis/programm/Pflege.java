package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Reihenfolge;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Weiterleitung;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the content of a Fassung is kept: what every form, every saving and every order of it has in common. */
@Component
public class Pflege {

    /** The page the things stand on, below {@code /programme/{jahr}}, and the key of its title. */
    public record Bereich(String pfad, String titel) {}

    /**
     * One form of a {@link Bereich}; addresses below its page, so {@code /neu} or {@code /zugaenge/zuteilung}.
     *
     * @param anker where on the page it leads back to; null: its top
     * @param entfernen where the thing is removed; null: it cannot be
     */
    public record Blatt(String ziel, String titel, int version, @Nullable String anker, @Nullable String entfernen,
            @Nullable String einleitung) {

        public Blatt(String ziel, String titel, int version) {
            this(ziel, titel, version, null, null, null);
        }

        public Blatt an(String neuerAnker) {
            return new Blatt(ziel, titel, version, neuerAnker, entfernen, einleitung);
        }

        public Blatt entfernbar(@Nullable String adresse) {
            return new Blatt(ziel, titel, version, anker, adresse, einleitung);
        }

        public Blatt mitEinleitung(String satz) {
            return new Blatt(ziel, titel, version, anker, entfernen, satz);
        }
    }

    private final Wortlaut wortlaut;

    Pflege(Wortlaut wortlaut) {
        this.wortlaut = wortlaut;
    }

    public String text(String schluessel, Object... werte) {
        return wortlaut.text(schluessel, werte);
    }

    /** @throws Unzulaessig when the Fassung is frozen */
    public void offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(text("web.maske.eingefroren", kontext.seite().fassungText()));
        }
    }

    /** The form, with 422 where something in it is wrong. */
    public ModelAndView formular(Fassungskontext kontext, Bereich bereich, Maske maske, Blatt blatt) {
        var seite = new ModelAndView("web/maske");
        seite.addObject("maske", maske);
        seite.addObject("version", blatt.version());
        seite.addObject("ziel", kontext.seite().pfad(bereich.pfad() + blatt.ziel()));
        seite.addObject("ueberschrift", blatt.titel());
        seite.addObject("zurueck", lesen(kontext, bereich, blatt.anker()));
        seite.addObject("einleitung", blatt.einleitung());
        seite.addObject("entfernen",
                blatt.entfernen() == null ? null : kontext.seite().pfad(bereich.pfad() + blatt.entfernen()));
        seite.addObject("brotkrumen", krumen(kontext, bereich, blatt.titel()));
        if (maske.fehlerhaft()) {
            seite.setStatus(HttpStatus.valueOf(422));
        }
        return seite;
    }

    /** Back to the page, where {@code satz} says what was done. */
    public ModelAndView gespeichert(Fassungskontext kontext, Bereich bereich, @Nullable String anker, String satz,
            RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", satz);
        return new ModelAndView(Weiterleitung.nach(lesen(kontext, bereich, anker)));
    }

    public ModelAndView reihenfolge(Fassungskontext kontext, Bereich bereich, List<Reihenfolge.Eintrag> eintraege,
            String zuletzt) {
        var seite = new ModelAndView("web/reihenfolge");
        seite.addObject("reihenfolge", new Reihenfolge(text(bereich.titel()),
                kontext.seite().pfad(bereich.pfad() + "/reihenfolge"), lesen(kontext, bereich, null), eintraege));
        seite.addObject("zuletzt", zuletzt);
        seite.addObject("brotkrumen", krumen(kontext, bereich, text("web.reihenfolge")));
        return seite;
    }

    /** @param stelle where it stands now, from 1 */
    public ModelAndView verschoben(Fassungskontext kontext, Bereich bereich, String was, String name, int stelle,
            RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", text("web.reihenfolge.verschoben", name, stelle));
        String pfad = kontext.seite().pfad(bereich.pfad() + "/reihenfolge");
        return new ModelAndView(Weiterleitung.nach(pfad + (pfad.contains("?") ? "&" : "?") + "zuletzt=" + was));
    }

    private static String lesen(Fassungskontext kontext, Bereich bereich, @Nullable String anker) {
        return kontext.seite().pfad(bereich.pfad() + (anker == null ? "" : "#" + anker));
    }

    private List<Brotkrume> krumen(Fassungskontext kontext, Bereich bereich, String hier) {
        return List.of(new Brotkrume(text(bereich.titel()), lesen(kontext, bereich, null)), new Brotkrume(hier, null));
    }
}
