package de.wirkungskreis.teilnahme;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumentverweise;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import org.springframework.stereotype.Component;

/** From an instrument of the catalogue to who takes part; in mode A nobody is listed. */
@Component
class Teilnahmeverweise implements Instrumentverweise {

    private final JdbcTeilnahmeliste liste;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;

    Teilnahmeverweise(JdbcTeilnahmeliste liste, Betriebsmodus modus, Teilnahmeworte worte, Handelnder handelnder) {
        this.liste = liste;
        this.modus = modus;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    @Override
    public List<Verweis> zu(Instrument instrument) {
        if (!handelnder.darf(Recht.TEILNAHMEN_LESEN) || !modus.mitPersonen()) {
            return List.of();
        }
        var filter = Teilnahmefilter.des(instrument.schluessel());
        int anzahl = liste.anzahl(filter).foerderungen();
        return anzahl == 0 ? List.of() : List.of(new Verweis(worte.text("teilnahme.verweis.instrument", (long) anzahl),
                filter.pfad("/teilnahmen/liste")));
    }
}
