package de.wirkungskreis.teilnahme;

import de.wirkungskreis.foerderung.Einzelfallfrage;
import de.wirkungskreis.foerderung.Foerderfaelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A Teilnahme as a case of the Foerderrechner. */
@Component
class Teilnahmefaelle implements Foerderfaelle {

    private final Teilnahmen teilnahmen;
    private final Einzelfallentscheidungen entscheidungen;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;

    Teilnahmefaelle(Teilnahmen teilnahmen, Einzelfallentscheidungen entscheidungen, Teilnahmeworte worte, Handelnder handelnder) {
        this.teilnahmen = teilnahmen;
        this.entscheidungen = entscheidungen;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    @Override
    public Optional<Fall> mit(long nummer) {
        if (!handelnder.darf(Recht.TEILNAHMEN_LESEN)) {
            return Optional.empty();
        }
        return teilnahmen.mit(nummer).map(t -> {
            Map<Einzelfallfrage, Boolean> entschieden = new EnumMap<>(Einzelfallfrage.class);
            entscheidungen.zu(nummer).stream().filter(Einzelfallentscheidungen.Entscheidung::gilt)
                    .forEach(e -> entschieden.put(e.frage(), e.bejaht()));
            return new Fall(nummer, worte.instrument(t.instrument()), t.instrument(), "/teilnahmen/" + nummer, Rechtsabschnitte.von(t),
                    entschieden);
        });
    }
}
