package de.wirkungskreis.planung;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Unzulaessig;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the plan have in common. */
@Component
class Planseiten {

    private final MessageSource texte;

    Planseiten(MessageSource texte) {
        this.texte = texte;
    }

    static void nurOffen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig("Die Fassung " + kontext.fassung().nummer() + " ist festgeschrieben und lässt sich nicht"
                    + " mehr ändern. Legen Sie auf ihrer Grundlage eine neue Fassung an.");
        }
    }

    String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }

    void brotkrumen(Fassungskontext kontext, String schluessel, Model model) {
        var seite = kontext.seite();
        model.addAttribute("brotkrumen", List.of(new Brotkrume("Programm " + seite.jahrtext(), seite.pfad("")),
                new Brotkrume(text("planung.titel"), seite.pfad("/planung")), new Brotkrume(text(schluessel), null)));
    }
}
