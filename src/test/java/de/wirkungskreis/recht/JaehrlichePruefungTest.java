package de.wirkungskreis.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the list of docs/recht.md true: which values end when. {@code -Dschreiben=true} writes it anew. */
class JaehrlichePruefungTest {

    private static final Path SEITE = Path.of("docs/recht.md");
    private static final String ANFANG = "<!-- liste: JaehrlichePruefungTest -->\n";
    private static final String ENDE = "<!-- ende der liste -->";

    @Test
    void theChecklistSaysWhatEndsWhen() throws IOException {
        String seite = Files.readString(SEITE);
        int von = seite.indexOf(ANFANG) + ANFANG.length();
        String soll = seite.substring(0, von) + liste() + seite.substring(seite.indexOf(ENDE));
        if (Boolean.getBoolean("schreiben")) {
            Files.writeString(SEITE, soll);
        }
        assertThat(Files.readString(SEITE)).as("mvn test -Dtest=JaehrlichePruefungTest -Dschreiben=true writes it anew").isEqualTo(soll);
    }

    private static String liste() {
        var tage = new TreeMap<LocalDate, TreeMap<String, String>>();
        for (var gesetz : Gesetzessammlung.geladen().alle()) {
            gesetz.parameter().values().stream().collect(Collectors.groupingBy(Gesetz.Parameter::geprueftBis, TreeMap::new,
                    Collectors.mapping(Gesetz.Parameter::schluessel, Collectors.joining(", ")))).forEach((tag, namen) ->
                    tage.computeIfAbsent(tag, t -> new TreeMap<>()).put(gesetz.schluessel(), namen));
        }
        var text = new StringBuilder("| geprüft bis | Datei | Parameter |\n|---|---|---|\n");
        tage.forEach((tag, dateien) -> dateien.forEach((datei, namen) ->
                text.append("| ").append(tag).append(" | `").append(datei).append(".yaml` | ").append(namen).append(" |\n")));
        return text.toString();
    }
}
