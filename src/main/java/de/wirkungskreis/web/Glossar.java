package de.wirkungskreis.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of the trade, explained once: page {@code /glossar}, search, and {@code web/_begriff :: kurz(…)}. */
@Component
class Glossar implements Suchquelle {

    private final List<Begriff> begriffe;

    Glossar() {
        try (var quelle = new ClassPathResource("web/glossar.yaml").getInputStream()) {
            var deutsch = Collator.getInstance(Locale.GERMANY);
            begriffe = new YAMLMapper().readValue(quelle, new TypeReference<List<Begriff>>() {}).stream()
                    .sorted(Comparator.comparing(Begriff::begriff, deutsch)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Begriff(String begriff, @Nullable String kurz, String erklaerung) {

        public String anker() {
            String wort = (kurz == null ? begriff : kurz).toLowerCase(Locale.GERMANY);
            return wort.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss").replaceAll("[^a-z0-9]+", "-");
        }
    }

    public List<Begriff> alle() {
        return begriffe;
    }

    public Optional<Begriff> zu(String wort) {
        return begriffe.stream().filter(b -> wort.equals(b.kurz()) || wort.equals(b.begriff())).findFirst();
    }

    @Override
    public List<Treffer> suchen(String begriff, int hoechstens) {
        String gesucht = begriff.toLowerCase(Locale.GERMANY);
        return begriffe.stream()
                .filter(b -> b.begriff().toLowerCase(Locale.GERMANY).contains(gesucht)
                        || b.kurz() != null && b.kurz().toLowerCase(Locale.GERMANY).contains(gesucht))
                .limit(hoechstens)
                .map(b -> new Treffer(b.kurz() == null ? b.begriff() : b.begriff() + " (" + b.kurz() + ")",
                        b.erklaerung(), "/glossar#" + b.anker()))
                .toList();
    }
}
