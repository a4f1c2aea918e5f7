package de.wirkungskreis.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every rule by which instruments exclude each other; read once, and what is wrong with it stops the start. */
@Component
public final class Ausschluesse {

    static final String DATEI = "instrument/ausschluesse.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final List<Ausschluss> alle;

    public Ausschluesse() {
        this(gelesen());
    }

    Ausschluesse(List<Ausschluss> alle) {
        var bekannt = new Instrumentkatalog();
        var ungeprueft = new HashSet<String>();
        for (var a : alle) {
            Stream.concat(a.eine().stream(), a.andere().stream()).filter(i -> bekannt.mit(i).isEmpty()).findFirst().ifPresent(i -> {
                throw new IllegalStateException(DATEI + ", " + a.schluessel() + ": das Instrument „" + i + "“ steht nicht im Katalog");
            });
            if (a.norm() != null && a.fundstelle() == null) {
                throw new IllegalStateException(DATEI + ", " + a.schluessel() + ": zur Norm fehlt die Fundstelle");
            }
            // a Teilnahme belongs to one Sperrgruppe
            if (a.norm() == null && (!a.andere().isEmpty() || !a.eine().stream().allMatch(ungeprueft::add))) {
                throw new IllegalStateException(DATEI + ", " + a.schluessel() + ": ein Instrument steht in höchstens einer ungeprüften Gruppe");
            }
        }
        this.alle = List.copyOf(alle);
    }

    private record Eintrag(String satz, List<String> eine, @Nullable List<String> andere, @Nullable String norm, @Nullable String fundstelle) {}

    private static List<Ausschluss> gelesen() {
        try (var strom = new ClassPathResource(DATEI).getInputStream()) {
            return YAML.readValue(strom, new TypeReference<LinkedHashMap<String, Eintrag>>() {}).entrySet().stream().map(e ->
                    new Ausschluss(e.getKey(), e.getValue().satz(), List.copyOf(e.getValue().eine()),
                            Optional.ofNullable(e.getValue().andere()).map(List::copyOf).orElse(List.of()), e.getValue().norm(),
                            e.getValue().fundstelle())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException(DATEI + ": " + e.getOriginalMessage(), e);
        }
    }

    public List<Ausschluss> alle() {
        return alle;
    }

    /** Those that keep anything away from this instrument; what the law says first. */
    public List<Ausschluss> zu(String instrument) {
        return alle.stream().filter(a -> !a.neben(instrument).isEmpty()).sorted(Comparator.comparing(a -> !a.kraftGesetzes())).toList();
    }

    /** The strongest of those between the two. */
    public Optional<Ausschluss> zwischen(String instrument, String anderes) {
        return zu(instrument).stream().filter(a -> a.trifft(instrument, anderes)).findFirst();
    }
}
