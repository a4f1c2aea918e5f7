package de.wirkungskreis.programm;

import de.wirkungskreis.web.Versionskonflikt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One field of a form as text: what an editor typed, or what stands there now. */
record Formularfeld(String name, String bezeichnung, String wert, boolean mehrzeilig) {

    static Formularfeld zeile(String name, String bezeichnung, @Nullable Object wert) {
        return new Formularfeld(name, bezeichnung, wert == null ? "" : wert.toString(), false);
    }

    static Formularfeld absatz(String name, String bezeichnung, @Nullable String wert) {
        return new Formularfeld(name, bezeichnung, wert == null ? "" : wert.replace("\r\n", "\n"), true);
    }

    /** Both sides of a form that two people sent. A row only one of them has stands empty on the other side. */
    static Versionskonflikt konflikt(String gegenstand, String ziel, int version, List<Formularfeld> eigene,
            List<Formularfeld> aktuelle, Map<String, String> unveraendert) {
        var jetzt = new LinkedHashMap<String, Formularfeld>();
        aktuelle.forEach(feld -> jetzt.put(feld.name(), feld));
        var felder = new ArrayList<Versionskonflikt.Feld>();
        for (var feld : eigene) {
            var gegen = jetzt.remove(feld.name());
            felder.add(new Versionskonflikt.Feld(feld.name(), feld.bezeichnung(), feld.wert(),
                    gegen == null ? "" : gegen.wert(), feld.mehrzeilig()));
        }
        jetzt.values().forEach(feld ->
                felder.add(new Versionskonflikt.Feld(feld.name(), feld.bezeichnung(), "", feld.wert(), feld.mehrzeilig())));
        return new Versionskonflikt(gegenstand, ziel, version, felder, unveraendert);
    }
}
