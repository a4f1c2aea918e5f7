package de.wirkungskreis.massnahme;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumentverweise;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import org.springframework.stereotype.Component;

/** From an instrument of the catalogue to what the house offers under it. */
@Component
class Angebotsverweise implements Instrumentverweise {

    private final Massnahmen massnahmen;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;

    Angebotsverweise(Massnahmen massnahmen, Massnahmeworte worte, Handelnder handelnder) {
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    @Override
    public List<Verweis> zu(Instrument instrument) {
        long anzahl = handelnder.darf(Recht.MASSNAHMEN_LESEN) ? massnahmen.alle().stream()
                .filter(m -> instrument.schluessel().equals(m.angaben().instrument())).count() : 0;
        return anzahl == 0 ? List.of() : List.of(new Verweis(worte.text("massnahme.verweis.instrument", anzahl),
                new Massnahmefilter(instrument.schluessel(), "", "", "", "", null, null, "", "").pfad("/massnahmen")));
    }
}
