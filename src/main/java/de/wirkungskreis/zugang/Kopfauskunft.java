package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Angemeldet;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** For the head of every page. */
@Component
class Kopfauskunft implements Angemeldet {

    private final AngemeldeterHandelnder handelnder;
    private final Zugangspruefung zugang;
    private final MessageSource texte;

    Kopfauskunft(AngemeldeterHandelnder handelnder, Zugangspruefung zugang, MessageSource texte) {
        this.handelnder = handelnder;
        this.zugang = zugang;
        this.texte = texte;
    }

    @Override
    public Optional<Kopf> aktuell() {
        return handelnder.wer().map(n -> new Kopf(n.name(), n.rollen().stream().sorted()
                .map(r -> texte.getMessage(Wortlaut.schluessel(r), null, Locale.GERMANY)).toList()));
    }

    @Override
    public boolean erreichbar(String pfad) {
        return zugang.erreichbar(pfad);
    }
}
