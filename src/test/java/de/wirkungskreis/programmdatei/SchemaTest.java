package de.wirkungskreis.programmdatei;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private final String herford = lesen("beispiel/herford-2022.yaml");

    /** A change of a record is a change of the format: then this file changes too, and everybody sees it. */
    @Test
    void thePublishedSchemaIsWhatReaderAndWriterFollow() throws Exception {
        String erzeugt = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                .writeValueAsString(Schema.derProgrammdatei()) + "\n";
        Files.writeString(Path.of("target/programm-1.schema.json"), erzeugt);

        assertThat(lesen("programmdatei/programm-1.schema.json"))
                .as("copy target/programm-1.schema.json and raise the format if old files no longer fit").isEqualTo(erzeugt);
    }

    @Test
    void theShippedProgrammeFitsTheSchema() {
        assertThat(schema().validate(herford, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plaetze: 24                       | plätze: 24
            plaetze: 24                       | plaetze: viele
            plaetze: 24                       | plaetze: "24"
            organisationsform: GE             | organisationsform: GEMEINSAM
            titel: Arbeitsmarkt- und Integrationsprogramm 2022 | titel: 2022
            name: Jobcenter Herford           | gebiet2: x
            betrag: 12600000                  | betrag: 12.600.000
            schluessel: S9                    | schluessel: "S 9"
            summeAusweisen: true              | summeAusweisen: ja
            status: [NEUAUFLAGE]              | status: NEUAUFLAGE
            bis: 2022-12-31                   | bis: 31.12.2022
            """)
    void whatTheSchemaRejectsTheReaderRejectsToo(String von, String nach) {
        String falsch = herford.replaceFirst(Pattern.quote(von), nach);
        assertThat(falsch).isNotEqualTo(herford);
        var fehler = new ArrayList<Dateifehler>();
        new Formleser(fehler).lesen(Programmdatei.class, Baumleser.lesen(falsch, fehler));

        assertThat(schema().validate(falsch, InputFormat.YAML)).isNotEmpty();
        assertThat(fehler).isNotEmpty().allSatisfy(f -> assertThat(f.zeile()).isPositive());
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(lesen("programmdatei/programm-1.schema.json"));
    }

    private static String lesen(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
