package de.wirkungskreis.architektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateilaengeTest {

    private static final int HOECHSTENS = 300;

    @Test
    void noFileIsTooLongToReadInOneGo() {
        List<String> zuLang = Stream.of(
                        Quellen.dateien(Path.of("src"), ".java", ".html", ".sql", ".css", ".mjs"), Quellen.dateien(Path.of("bin"), ".sh"),
                        Quellen.dateien(Path.of("frontend/src"), ".css", ".mjs"),
                        List.of(Path.of("frontend/bauen.mjs"), Path.of("frontend/installieren.mjs")))
                .flatMap(List::stream)
                .filter(datei -> Quellen.lesen(datei).lines().count() >= HOECHSTENS)
                .map(datei -> datei + ": " + Quellen.lesen(datei).lines().count())
                .toList();
        assertThat(zuLang).isEmpty();
    }
}
