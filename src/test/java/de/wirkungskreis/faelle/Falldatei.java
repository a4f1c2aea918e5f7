package de.wirkungskreis.faelle;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a case file: {@code cases}, each with id, instrument, inputs, expected. */
final class Falldatei {

    private static final LocalDate RECHTSSTAND = LocalDate.of(2026, 11, 22);
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Falldatei() {}

    /** What is no case file; the sentence says why. */
    static final class Unlesbar extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Unlesbar(String satz) {
            super(satz);
        }
    }

    static List<Fall> lesen(String name, InputStream strom) {
        Map<?, ?> datei;
        try {
            datei = YAML.readValue(strom, Map.class);
        } catch (JacksonException e) {
            throw new Unlesbar(name + " ist nicht lesbar: " + e.getOriginalMessage());
        }
        if (datei == null || !(datei.get("cases") instanceof List<?> cases)) {
            throw new Unlesbar(name + ": die Liste „cases“ fehlt");
        }
        LocalDate stand = datei.get("meta") instanceof Map<?, ?> meta && meta.get("as_of") != null
                ? LocalDate.parse(meta.get("as_of").toString()) : RECHTSSTAND;
        var faelle = new ArrayList<Fall>();
        for (Object eintrag : cases) {
            if (!(eintrag instanceof Map<?, ?> fall) || !(fall.get("id") instanceof String id)
                    || !(fall.get("instrument") instanceof String instrument)
                    || !(fall.get("inputs") instanceof Map<?, ?> gegeben) || !(fall.get("expected") instanceof Map<?, ?> erwartet)) {
                throw new Unlesbar(name + ": jeder Fall braucht id, instrument, inputs und expected: " + eintrag);
            }
            faelle.add(new Fall(id, instrument, karte(gegeben), karte(erwartet), stand));
        }
        return faelle;
    }

    private static Map<String, Object> karte(Map<?, ?> roh) {
        var karte = new LinkedHashMap<String, Object>();
        roh.forEach((name, wert) -> karte.put(name.toString(), wert));
        return karte;
    }
}
