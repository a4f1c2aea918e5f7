package de.wirkungskreis.recht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One file of {@code recht/}: a law or an instrument with its parameters in their order. */
record Gesetz(String schluessel, String titel, int reihenfolge, Map<String, Parameter> parameter) {

    record Parameter(
            String gesetz, String schluessel, String name, String norm, Rechtseinheit einheit, Pruefstand pruefstand,
            String fundstelle, @Nullable String hinweis, Zeitreihe<Object> reihe) {

        public String pfad() {
            return gesetz + "/" + schluessel;
        }

        LocalDate geprueftBis() {
            return reihe.geprueftBis();
        }

        Parameter mit(List<Zeitreihe.Abschnitt<Object>> abschnitte) {
            return new Parameter(gesetz, schluessel, name, norm, einheit, pruefstand, fundstelle, hinweis,
                    new Zeitreihe<>(reihe.parameter(), reihe.name(), abschnitte, reihe.geprueftBis()));
        }
    }

    LocalDate geprueftBis() {
        return parameter.values().stream().map(Parameter::geprueftBis).min(LocalDate::compareTo).orElseThrow();
    }
}
