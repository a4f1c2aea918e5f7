package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a Fassung and its Stand are called on screen. */
@Component
public class Fassungsname {

    private final MessageSource texte;
    private final Clock uhr;

    Fassungsname(MessageSource texte, Clock uhr) {
        this.texte = texte;
        this.uhr = uhr;
    }

    /** "Fassung 2, Entwurf" */
    public String text(Fassung fassung) {
        String status = texte.getMessage(Wortlaut.schluessel(fassung.status()), null, Locale.GERMANY);
        return texte.getMessage(fassung.schritt() == 0 ? "programm.fassung.text" : "programm.fassung.stand",
                new Object[] {fassung.nummer(), status}, Locale.GERMANY);
    }

    /** "15.10.2022, 09:30 Uhr" */
    public String stand(Instant zeitpunkt) {
        return Zahlenformat.zeitpunkt(zeitpunkt.atZone(uhr.getZone()));
    }
}
