package de.wirkungskreis.muster;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Fussangabe;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On every page of a sample installation: nobody here is anybody. */
@Component
@Order(0)
@ConditionalOnProperty("wirkungskreis.beispiel")
class Musterangabe implements Fussangabe {

    private final Wortlaut worte;

    Musterangabe(Wortlaut worte) {
        this.worte = worte;
    }

    @Override
    public String satz() {
        return worte.text("muster.fuss");
    }
}
