package de.wirkungskreis.architektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the compiler does not see: which schemas a module's SQL touches, and how it is put together. */
class SqlTest {

    private static final Path MIGRATIONEN = Quellen.RESSOURCEN.resolve("db/migration");
    private static final Pattern ANFANG = Pattern.compile("^\\s*(select|insert|update|delete|with|merge|truncate)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String STUECK = "[A-Z][A-Z0-9_]*|tabelle|spalten|sql";

    @Test
    void aModulesSqlTouchesOnlyItsOwnSchemaAndThoseItDeclares() {
        Map<String, Set<String>> erlaubt = Quellen.erlaubt();
        List<String> verstoesse = new ArrayList<>();
        sql().forEach((datei, texte) -> {
            String modul = modul(datei);
            if (modul.equals("__root") || modul.equals("betrieb")) {
                return;
            }
            assertThat(erlaubt).as("%s lies in no module", datei).containsKey(modul);
            for (String text : texte) {
                String rein = text.replaceAll("--[^\\n]*", "");
                for (String schema : erlaubt.keySet()) {
                    if (!schema.equals(modul) && !erlaubt.get(modul).contains(schema) && beruehrt(rein, schema)) {
                        verstoesse.add(datei + " touches schema " + schema);
                    }
                }
            }
        });
        assertThat(verstoesse).isEmpty();
    }

    @Test
    void aModuleCreatesThingsOnlyInItsOwnSchema() {
        var anlegen = Pattern.compile("create\\s+(?:or\\s+replace\\s+)?(?:table|view|function|sequence|type|domain)\\s+(?:if\\s+not\\s+exists\\s+)?([\\w.]+)",
                Pattern.CASE_INSENSITIVE);
        for (Path datei : Quellen.dateien(MIGRATIONEN, ".sql")) {
            for (String name : Quellen.alle(anlegen, Quellen.lesen(datei).replaceAll("--[^\\n]*", ""))) {
                assertThat(name).as(datei.toString()).startsWith(modul(datei) + ".");
            }
        }
    }

    @Test
    void everyViewThatIsPublishedIsDescribed() {
        var sicht = Pattern.compile("create\\s+(?:or\\s+replace\\s+)?view\\s+\\w+\\.(v_\\w+)", Pattern.CASE_INSENSITIVE);
        var gestrichen = Pattern.compile("drop\\s+view\\s+(?:if\\s+exists\\s+)?(\\w+\\.v_\\w+)", Pattern.CASE_INSENSITIVE);
        var fort = Quellen.dateien(MIGRATIONEN, ".sql").stream()
                .flatMap(datei -> Quellen.alle(gestrichen, Quellen.lesen(datei)).stream()).toList();
        for (Path datei : Quellen.dateien(MIGRATIONEN, ".sql")) {
            for (String name : Quellen.alle(sicht, Quellen.lesen(datei))) {
                if (fort.contains(modul(datei) + "." + name)) {
                    continue;
                }
                Path seite = Path.of("docs/sichten", modul(datei) + "_" + name.substring(2) + ".md");
                assertThat(seite).as("page of %s.%s", modul(datei), name).exists();
            }
        }
    }

    @Test
    void sqlStandsOnlyInJdbcClasses() {
        List<String> verstoesse = new ArrayList<>();
        for (Path datei : Quellen.dateien(Quellen.JAVA, ".java")) {
            if (!datei.getFileName().toString().startsWith("Jdbc") && !Quellen.modul(datei).equals("betrieb")) {
                Quellen.zeichenketten(Quellen.lesen(datei)).stream()
                        .filter(text -> ANFANG.matcher(text).find())
                        .filter(text -> text.matches("(?is).*\\b(from|into|set)\\b.*"))
                        .forEach(text -> verstoesse.add(datei + ": " + text.strip().lines().findFirst().orElse("")));
            }
        }
        assertThat(verstoesse).isEmpty();
    }

    /**
     * Constants may be joined, they are the author's own words. Names of tables and columns cannot be parameters of a
     * statement: they may come through a private method from lists of the class itself, and are called so.
     */
    @Test
    void nothingFromOutsideIsPastedIntoSql() {
        List<String> verstoesse = new ArrayList<>();
        for (Path datei : Quellen.dateien(Quellen.JAVA, ".java")) {
            String java = Quellen.ohneKommentare(Quellen.lesen(datei))
                    .replaceAll("(?s)\"\"\".*?\"\"\"", "TEXT")
                    .replaceAll("\"(?:[^\"\\\\\\n]|\\\\.)*\"", "TEXT");
            var aufruf = Pattern.compile("\\.sql\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)").matcher(java);
            while (aufruf.find()) {
                String angabe = aufruf.group(1).strip();
                if (!angabe.matches("(?:" + STUECK + ")(?:\\s*\\+\\s*(?:" + STUECK + "))*")) {
                    verstoesse.add(datei + ": .sql(" + angabe + ")");
                }
            }
            Pattern.compile("\\n    (?!private| )[\\w<>\\[\\]., @]*\\([^)]*String (tabelle|spalten|sql)\\b").matcher(java).results()
                    .forEach(m -> verstoesse.add(datei + ": not private: " + m.group().strip()));
        }
        assertThat(verstoesse).isEmpty();
    }

    private static Map<Path, List<String>> sql() {
        Map<Path, List<String>> sql = new LinkedHashMap<>();
        Quellen.dateien(MIGRATIONEN, ".sql").forEach(datei -> sql.put(datei, List.of(Quellen.lesen(datei))));
        Quellen.dateien(Quellen.JAVA, ".java").stream()
                .filter(datei -> datei.getFileName().toString().startsWith("Jdbc"))
                .forEach(datei -> sql.put(datei, Quellen.zeichenketten(Quellen.lesen(datei))));
        return sql;
    }

    /** An alias may be called like a schema. */
    private static boolean beruehrt(String sql, String schema) {
        return Pattern.compile("\\b" + schema + "\\.\\w", Pattern.CASE_INSENSITIVE).matcher(sql).find()
                && !Pattern.compile("(from|join|,)\\s+[\\w.]+\\s+(as\\s+)?" + schema + "\\b(?!\\.)", Pattern.CASE_INSENSITIVE).matcher(sql).find();
    }

    private static String modul(Path datei) {
        return datei.startsWith(MIGRATIONEN) ? MIGRATIONEN.relativize(datei).getName(0).toString() : Quellen.modul(datei);
    }
}
