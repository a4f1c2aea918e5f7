package de.wirkungskreis.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirkungskreis.kern.Einheit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue once. What it cannot read for certain stops the start, with a sentence that says where. */
@Component
class Instrumentkatalog implements Instrumente {

    static final String DATEI = "instrument/instrumente.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, Instrument> instrumente;

    Instrumentkatalog() {
        this(geladen());
    }

    private Instrumentkatalog(Map<String, Instrument> instrumente) {
        this.instrumente = instrumente;
    }

    private record Eintrag(
            @Nullable String name, @Nullable String bereich, @Nullable Einheit einheit, @Nullable Integer fachbereich,
            @Nullable String eintritt,
            @Nullable LinkedHashMap<LocalDate, Stand> geltungen) {}

    private record Stand(
            @Nullable String norm, @Nullable List<Finanzierungsquelle> zahlt, @Nullable Kennzahlwirkung wirkung,
            @Nullable String fundstelle, @JsonProperty @Nullable String hinweis,
            @Nullable Boolean ausfinanzierung, @Nullable Set<Instrument.Angabe> ungeprueft) {}

    private static Map<String, Instrument> geladen() {
        try (var strom = new ClassPathResource(DATEI).getInputStream()) {
            return gelesen(strom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Instrumentkatalog aus(InputStream strom) {
        return new Instrumentkatalog(gelesen(strom));
    }

    private static Map<String, Instrument> gelesen(InputStream strom) {
        LinkedHashMap<String, Eintrag> eintraege;
        try {
            eintraege = YAML.readValue(strom, new TypeReference<LinkedHashMap<String, Eintrag>>() {});
        } catch (JacksonException e) {
            throw new IllegalStateException(DATEI + stelle(e) + ": " + satz(e), e);
        }
        var instrumente = new LinkedHashMap<String, Instrument>();
        eintraege.forEach((schluessel, eintrag) -> instrumente.put(schluessel, instrument(schluessel, eintrag)));
        return instrumente;
    }

    private static Instrument instrument(String schluessel, @Nullable Eintrag eintrag) {
        if (!schluessel.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw falsch(schluessel, "der Schlüssel besteht aus Kleinbuchstaben, Ziffern und Bindestrichen");
        }
        pflicht(schluessel, "Angaben", eintrag);
        var geltungen = pflicht(schluessel, "geltungen", eintrag.geltungen());
        if (geltungen.isEmpty()) {
            throw falsch(schluessel, "keine Geltung");
        }
        LocalDate vorher = LocalDate.MIN;
        for (LocalDate ab : geltungen.keySet()) {
            if (!ab.isAfter(vorher)) {
                throw falsch(schluessel, "die Geltung ab " + ab + " steht nicht nach der ab " + vorher);
            }
            vorher = ab;
        }
        return new Instrument(schluessel, pflicht(schluessel, "name", eintrag.name()),
                pflicht(schluessel, "bereich", eintrag.bereich()), pflicht(schluessel, "einheit", eintrag.einheit()),
                fachbereich(schluessel, eintrag.fachbereich()),
                pflicht(schluessel, "eintritt", eintrag.eintritt()),
                geltungen.entrySet().stream().map(e -> geltung(schluessel, e.getKey(), e.getValue())).toList());
    }

    private static @Nullable Integer fachbereich(String schluessel, @Nullable Integer fachbereich) {
        if (fachbereich != null && (fachbereich < 1 || fachbereich > 6)) {
            throw falsch(schluessel, "die AZAV kennt die Fachbereiche 1 bis 6, nicht " + fachbereich);
        }
        return fachbereich;
    }

    private static Instrument.Geltung geltung(String schluessel, LocalDate ab, @Nullable Stand stand) {
        String ort = schluessel + ", Geltung ab " + ab;
        pflicht(ort, "Angaben", stand);
        return new Instrument.Geltung(ab, pflicht(ort, "norm", stand.norm()), List.copyOf(pflicht(ort, "zahlt", stand.zahlt())),
                pflicht(ort, "wirkung", stand.wirkung()), pflicht(ort, "fundstelle", stand.fundstelle()), stand.hinweis(),
                Boolean.TRUE.equals(stand.ausfinanzierung()),
                stand.ungeprueft() == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(stand.ungeprueft())));
    }

    private static <T> T pflicht(String ort, String feld, @Nullable T wert) {
        if (wert == null || wert instanceof String text && text.isBlank()) {
            throw falsch(ort, "es fehlt: " + feld);
        }
        return wert;
    }

    private static IllegalStateException falsch(String ort, String satz) {
        return new IllegalStateException(DATEI + ", " + ort + ": " + satz);
    }

    private static String stelle(JacksonException fehler) {
        // a record is built after its end has been read: then only the path names the place, the line does not
        if (fehler instanceof DatabindException gebunden && !gebunden.getPath().isEmpty()) {
            return ", " + gebunden.getPath().stream().map(JacksonException.Reference::getPropertyName)
                    .filter(Objects::nonNull).collect(Collectors.joining(" → "));
        }
        var ort = fehler.getLocation();
        return ort == null || ort.getLineNr() < 1 ? "" : ", Zeile " + ort.getLineNr();
    }

    private static String satz(JacksonException fehler) {
        if (fehler instanceof UnrecognizedPropertyException unbekannt) {
            return "unbekannter Schlüssel „" + unbekannt.getPropertyName() + "“";
        }
        if (fehler instanceof InvalidFormatException format) {
            return "„" + format.getValue() + "“ ist hier nicht erlaubt";
        }
        if (String.valueOf(fehler.getOriginalMessage()).toLowerCase(Locale.ROOT).contains("duplicate")) {
            return "doppelter Schlüssel (" + fehler.getOriginalMessage() + ")";
        }
        return "nicht lesbar (" + fehler.getOriginalMessage() + ")";
    }

    @Override
    public List<Instrument> alle() {
        return List.copyOf(instrumente.values());
    }

    @Override
    public Optional<Instrument> mit(String schluessel) {
        return Optional.ofNullable(instrumente.get(schluessel));
    }
}
