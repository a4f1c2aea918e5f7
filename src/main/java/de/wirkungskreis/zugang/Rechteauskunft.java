package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Wortlaut;
import java.util.List;
import org.springframework.stereotype.Component;

/** For templates, as {@code @darf}: shows only what the signed-in person may do. */
@Component("darf")
class Rechteauskunft {

    private final AngemeldeterHandelnder handelnder;

    Rechteauskunft(AngemeldeterHandelnder handelnder) {
        this.handelnder = handelnder;
    }

    public boolean recht(String recht) {
        return handelnder.darf(Recht.valueOf(recht));
    }

    public boolean angemeldet() {
        return handelnder.wer().isPresent();
    }

    /** Empty when nobody is signed in. */
    public String name() {
        return handelnder.wer().map(Nutzer::name).orElse("");
    }

    /** Keys in messages.properties. */
    public List<String> rollen() {
        return handelnder.wer().stream().flatMap(n -> n.rollen().stream()).sorted()
                .map(r -> Wortlaut.schluessel(r)).toList();
    }
}
