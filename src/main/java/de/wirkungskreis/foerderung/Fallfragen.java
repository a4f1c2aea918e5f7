package de.wirkungskreis.foerderung;

import de.wirkungskreis.instrument.Instrumentverweise.Verweis;
import java.util.List;

/** Which questions the Foerderrechner has for a case. */
public interface Fallfragen {

    /** Each with the way to its form, which goes by the law of that section. */
    List<Verweis> zumFall(long nummer, int abschnitt, String instrument);
}
