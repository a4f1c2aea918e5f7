package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Thymeleaf lets pass and does otherwise than it reads. */
class VorlagenfallenTest {

    private static final Path VORLAGEN = Path.of("src/main/resources/templates");

    /** th:replace is done before th:if, th:each and th:with of the same element, which are then forgotten. */
    @Test
    void noConditionIsForgottenBecauseItsElementIsReplaced() throws IOException {
        assertThat(treffer(Pattern.compile("<(?!html)\\w[^>]*\\sth:replace=[^>]*>", Pattern.DOTALL))
                .filter(t -> t.matches("(?s).*\\sth:(if|unless|each|with)=.*"))).isEmpty();
    }

    /** Words of the layout's own: in a page they would be the layout's. */
    @Test
    void noControllerNamesWhatTheLayoutNames() throws IOException {
        try (var dateien = Files.walk(Path.of("src/main/java"))) {
            assertThat(dateien.filter(d -> d.toString().endsWith(".java")).filter(d -> lesen(d).matches(
                    "(?s).*(addAttribute|addObject)\\(\"(titel|inhalt|schale[A-Z]\\w*)\".*"))).isEmpty();
        }
    }

    /** In an expression {@code map[word]} looks up the letters of the word, not what it stands for. */
    @Test
    void nothingIsLookedUpByTheNameOfAVariable() throws IOException {
        assertThat(treffer(Pattern.compile("[\\w)]\\[[a-zA-Z]\\w*]"))).isEmpty();
    }

    private static Stream<String> treffer(Pattern muster) throws IOException {
        try (var dateien = Files.walk(VORLAGEN)) {
            return dateien.filter(d -> d.toString().endsWith(".html")).toList().stream()
                    .flatMap(d -> muster.matcher(lesen(d)).results().map(r -> d + ": " + r.group()));
        }
    }

    private static String lesen(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
