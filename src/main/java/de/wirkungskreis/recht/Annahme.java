package de.wirkungskreis.recht;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A value nobody has announced yet, decided for planning: which parameter, from which day on, why, by whom. Several
 * under one {@code name} make a scenario ("vorsichtig", "mit Erhöhung 2028").
 *
 * @param wert as the files of the law write it
 */
record Annahme(
        String name, String gesetz, String parameter, LocalDate ab, String wert, String begruendung, String erfasstVon,
        Instant erfasstAm) {

    public String pfad() {
        return gesetz + "/" + parameter;
    }

    Stand<Object> stand(Rechtseinheit einheit) {
        return new Stand<>(ab, einheit.lesen(wert), name + ": " + begruendung, Pruefstand.ANNAHME, null);
    }
}
