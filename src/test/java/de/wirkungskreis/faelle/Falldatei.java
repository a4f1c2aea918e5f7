package de.wirkungskreis.faelle;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a case file: {@code cases}, each with id, instrument, inputs, expected; or, of an indicator, with id, formula, inputs,
 * expected and, where it says so, rounding and tolerance.
 */
final class Falldatei {

    private static final LocalDate RECHTSSTAND = LocalDate.of(2026, 11, 22);
    private static final Pattern RUNDUNG = Pattern.compile("HALF_UP to ([0-9]) decimals?");
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
            if (eintrag instanceof Map<?, ?> kennzahl && kennzahl.containsKey("formula")) {
                faelle.add(kennzahl(name, kennzahl, stand));
                continue;
            }
            if (!(eintrag instanceof Map<?, ?> fall) || !(fall.get("id") instanceof String id)
                    || !(fall.get("instrument") instanceof String instrument)
                    || !(fall.get("inputs") instanceof Map<?, ?> gegeben) || !(fall.get("expected") instanceof Map<?, ?> erwartet)) {
                throw new Unlesbar(name + ": jeder Fall braucht id, instrument, inputs und expected: " + eintrag);
            }
            faelle.add(new Fall(id, instrument, karte(gegeben), karte(erwartet), stand, null));
        }
        return faelle;
    }

    private static Fall kennzahl(String name, Map<?, ?> fall, LocalDate stand) {
        if (!(fall.get("id") instanceof String id) || !(fall.get("formula") instanceof String formel)
                || !(fall.get("inputs") instanceof Map<?, ?> gegeben) || fall.get("expected") == null) {
            throw new Unlesbar(name + ": jeder Fall braucht id, formula, inputs und expected: " + fall);
        }
        var erwartet = new LinkedHashMap<String, Object>();
        var genauigkeit = new Fall.Genauigkeit(0, BigDecimal.ZERO);
        if (formel.equals(Fall.REGEL)) {
            erwartet.put(Fall.ERGEBNIS, fall.get("expected"));
        } else {
            var soll = zahl(name, id, "expected", fall.get("expected"));
            erwartet.put(Fall.ERGEBNIS, soll);
            genauigkeit = new Fall.Genauigkeit(stellen(name, id, fall.get("rounding"), soll),
                    fall.get("tolerance") == null ? BigDecimal.ZERO : zahl(name, id, "tolerance", fall.get("tolerance")));
        }
        return new Fall(id, formel, karte(gegeben), erwartet, stand, genauigkeit);
    }

    private static int stellen(String name, String id, @Nullable Object rundung, BigDecimal soll) {
        if (rundung == null) {
            return Math.max(0, soll.scale());
        }
        var passt = RUNDUNG.matcher(rundung.toString());
        if (!passt.matches()) {
            throw new Unlesbar(name + ", " + id + ": diese Rundung ist unbekannt: " + rundung + " (bekannt: HALF_UP to 1 decimals)");
        }
        return Integer.parseInt(passt.group(1));
    }

    private static BigDecimal zahl(String name, String id, String feld, Object wert) {
        try {
            return new BigDecimal(wert.toString());
        } catch (NumberFormatException e) {
            throw new Unlesbar(name + ", " + id + ": " + feld + " ist keine Zahl: " + wert);
        }
    }

    private static Map<String, Object> karte(Map<?, ?> roh) {
        var karte = new LinkedHashMap<String, Object>();
        roh.forEach((name, wert) -> karte.put(name.toString(), wert));
        return karte;
    }
}
