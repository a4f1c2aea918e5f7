package de.wirkungskreis.programmdatei;

import de.wirkungskreis.kern.Schluessel;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The JSON Schema of the format, along the same {@link Form} that reader and writer follow. */
final class Schema {

    private final Map<String, Object> teile = new TreeMap<>();

    private Schema() {}

    static Map<String, Object> derProgrammdatei() {
        var schema = new Schema();
        var wurzel = new LinkedHashMap<String, Object>();
        wurzel.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        wurzel.put("$id", "/schema/programm-1.json");
        wurzel.put("title", "Programmdatei (" + Programmdatei.FORMAT + ")");
        wurzel.putAll(schema.objekt(Programmdatei.class));
        wurzel.put("$defs", schema.teile);
        return wurzel;
    }

    private Map<String, Object> objekt(Class<?> typ) {
        var felder = new LinkedHashMap<String, Object>();
        List<String> pflicht = new ArrayList<>();
        for (var feld : Form.von(typ).felder()) {
            felder.put(feld.name(), feld(typ, feld));
            if (feld.pflicht()) {
                pflicht.add(feld.name());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", felder);
        if (!pflicht.isEmpty()) {
            schema.put("required", pflicht);
        }
        return schema;
    }

    private Map<String, Object> feld(Class<?> typ, Form.Feld feld) {
        if (typ == Programmdatei.class && feld.name().equals("format")) {
            return Map.of("const", Programmdatei.FORMAT);
        }
        if (feld.name().equals("schluessel")) {
            return new TreeMap<>(Map.of("type", "string", "pattern", "^" + Schluessel.MUSTER + "$"));
        }
        var schema = new LinkedHashMap<>(typ(feld.typ()));
        feld.vorgabe().ifPresent(v -> schema.put("default", v instanceof Boolean ? v : v.toString()));
        return schema;
    }

    private Map<String, Object> typ(AnnotatedType typ) {
        var klasse = Form.klasse(typ);
        if (Collection.class.isAssignableFrom(klasse)) {
            var schema = new LinkedHashMap<String, Object>();
            schema.put("type", "array");
            schema.put("items", typ(Form.element(typ)));
            if (klasse == TreeSet.class) {
                schema.put("uniqueItems", true);
            }
            return schema;
        }
        if (klasse == boolean.class) {
            return Map.of("type", "boolean");
        }
        var wert = Werttyp.von(klasse);
        if (wert.isPresent()) {
            return new TreeMap<>(wert.get().schema());
        }
        var datei = Form.umformung(klasse).<Class<?>>map(Form.Umformung::datei).orElse(klasse);
        String name = datei.getSimpleName();
        if (!teile.containsKey(name)) {
            teile.put(name, Map.of());
            teile.put(name, objekt(datei));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }
}
