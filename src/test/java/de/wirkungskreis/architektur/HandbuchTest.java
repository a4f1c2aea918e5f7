package de.wirkungskreis.architektur;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows a link in the documents arrives, and sees the picture they name. */
class HandbuchTest {

    private static final Pattern VERWEIS = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern UEBERSCHRIFT = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Path BILDER = Path.of("docs/handbuch/bilder");
    private static final long HOECHSTENS = 150 * 1024;

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> tot = new ArrayList<>();
        for (Path dokument : dokumente()) {
            var treffer = VERWEIS.matcher(Files.readString(dokument, UTF_8));
            while (treffer.find()) {
                String verweis = treffer.group(1);
                if (!verweis.matches("[a-z]+:.*") && !da(dokument, verweis)) {
                    tot.add(dokument + ": " + verweis);
                }
            }
        }
        assertThat(tot).isEmpty();
    }

    @Test
    void everyPictureIsSmallAndShown() throws IOException {
        String texte = dokumente().stream().map(HandbuchTest::gelesen).collect(Collectors.joining());
        try (Stream<Path> bilder = Files.list(BILDER)) {
            assertThat(bilder.toList()).isNotEmpty().allSatisfy(bild -> {
                assertThat(Files.size(bild)).as(bild + " in Bytes").isLessThanOrEqualTo(HOECHSTENS);
                assertThat(texte).as("zeigt " + bild).contains("bilder/" + bild.getFileName());
            });
        }
    }

    private static boolean da(Path dokument, String verweis) {
        int raute = verweis.indexOf('#');
        Path ziel = raute == 0 ? dokument
                : dokument.toAbsolutePath().getParent().resolve(raute < 0 ? verweis : verweis.substring(0, raute)).normalize();
        return Files.exists(ziel) && (raute < 0 || !ziel.toString().endsWith(".md")
                || UEBERSCHRIFT.matcher(gelesen(ziel)).results().anyMatch(t -> anker(t.group(1)).equals(verweis.substring(raute + 1))));
    }

    /** As GitLab and GitHub make them. */
    private static String anker(String ueberschrift) {
        return ueberschrift.strip().toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{Nd} _-]", "").replace(' ', '-');
    }

    private static List<Path> dokumente() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs")); Stream<Path> wurzel = Files.list(Path.of("."))) {
            return Stream.concat(docs, wurzel).filter(p -> p.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static String gelesen(Path datei) {
        try {
            return Files.readString(datei, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
