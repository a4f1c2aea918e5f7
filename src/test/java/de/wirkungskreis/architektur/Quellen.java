package de.wirkungskreis.architektur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** The source files and what the modules declare. */
final class Quellen {

    static final Path JAVA = Path.of("src/main/java/de/wirkungskreis");
    static final Path RESSOURCEN = Path.of("src/main/resources");
    private static final Pattern ERLAUBT = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");

    private Quellen() {}

    static List<Path> dateien(Path wurzel, String... endungen) {
        if (!Files.isDirectory(wurzel)) {
            return List.of();
        }
        try (Stream<Path> alle = Files.walk(wurzel)) {
            return alle.filter(Files::isRegularFile)
                    .filter(p -> Arrays.stream(endungen).anyMatch(p.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lesen(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Module name to the modules it may know, from the {@link ApplicationModule} of its package-info. */
    static Map<String, Set<String>> erlaubt() {
        Map<String, Set<String>> erlaubt = new TreeMap<>();
        for (Path datei : dateien(JAVA, "package-info.java")) {
            var treffer = ERLAUBT.matcher(lesen(datei));
            Set<String> ziele = new TreeSet<>();
            if (treffer.find()) {
                Pattern.compile("\"([a-z]+)\"").matcher(treffer.group(1)).results().map(m -> m.group(1)).forEach(ziele::add);
            }
            erlaubt.put(datei.getParent().getFileName().toString(), ziele);
        }
        return erlaubt;
    }

    /** String literals and text blocks of a Java source. */
    static List<String> zeichenketten(String java) {
        return Pattern.compile("\"\"\"\\R(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL)
                .matcher(ohneKommentare(java))
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .toList();
    }

    /** Comments gone, string literals kept, also those that contain {@code //}. */
    static String ohneKommentare(String java) {
        return Pattern.compile("(\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)')|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL)
                .matcher(java)
                .replaceAll(m -> m.group(1) == null ? " " : Matcher.quoteReplacement(m.group(1)));
    }

    static Set<String> alle(Pattern muster, String text) {
        return muster.matcher(text).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static String modul(Path datei) {
        return JAVA.relativize(datei).getName(0).toString();
    }
}
