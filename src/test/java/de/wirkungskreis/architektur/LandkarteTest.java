package de.wirkungskreis.architektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandkarteTest {

    @Test
    void everyModuleStandsOnTheMapOfTheReadmes() throws IOException {
        List<String> module;
        try (var ordner = Files.list(Path.of("src/main/java/de/wirkungskreis"))) {
            module = ordner.filter(Files::isDirectory).map(o -> "`" + o.getFileName() + "`").sorted().toList();
        }
        assertThat(module).hasSizeGreaterThan(15);
        for (String karte : List.of("README.md", "README.de.md")) {
            assertThat(Quellen.lesen(Path.of(karte))).as(karte).contains(module);
        }
    }
}
