package de.wirkungskreis.architektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;

/** Templates hold no script, no style and no words of their own. */
class VorlagenTest {

    private static final List<Path> VORLAGEN = Quellen.dateien(Quellen.RESSOURCEN.resolve("templates"), ".html");
    private static final Set<String> SPRECHENDE =
            Set.of("alt", "title", "placeholder", "aria-label", "aria-description", "label", "summary");

    @Test
    void nothingRunsOrIsStyledInline() {
        List<String> verstoesse = new ArrayList<>();
        for (Path vorlage : VORLAGEN) {
            durchgehen(vorlage, (element, attribute, offene) -> {
                attribute.forEach((name, wert) -> {
                    if (name.matches("(th:|data-th-)?(on\\w+|style|utext|styleappend)")) {
                        verstoesse.add(vorlage + ": <" + element + " " + name + ">");
                    }
                    if (wert != null && wert.strip().startsWith("javascript:")) {
                        verstoesse.add(vorlage + ": javascript: in " + name);
                    }
                });
                boolean mitQuelle = attribute.containsKey("src") || attribute.containsKey("th:src");
                if (element.equals("style") || element.equals("script") && !mitQuelle) {
                    verstoesse.add(vorlage + ": <" + element + ">");
                }
            }, (text, offene) -> {
                if (text.contains("[(")) {
                    verstoesse.add(vorlage + ": unescaped inline expression " + text.strip());
                }
            });
        }
        assertThat(verstoesse).isEmpty();
    }

    @Test
    void everyWordComesFromTheBundle() {
        List<String> verstoesse = new ArrayList<>();
        for (Path vorlage : VORLAGEN) {
            durchgehen(vorlage, (element, attribute, offene) -> attribute.forEach((name, wert) -> {
                boolean ersetzt = attribute.containsKey("th:" + name) || attribute.containsKey("th:attr");
                if (SPRECHENDE.contains(name) && wert != null && spricht(wert) && !ersetzt && !prototyp(offene)) {
                    verstoesse.add(vorlage + ": " + name + "=\"" + wert + "\"");
                }
            }), (text, offene) -> {
                if (spricht(text.replaceAll("\\[\\[.*?]]", "")) && !prototyp(offene)) {
                    verstoesse.add(vorlage + ": " + text.strip());
                }
            });
        }
        assertThat(verstoesse).isEmpty();
    }

    @Test
    void everyMessageThatIsAskedForExists() {
        Set<String> vorhanden = texte().stringPropertyNames();
        List<String> fehlend = new ArrayList<>();
        gefragt().forEach((wo, schluessel) -> schluessel.forEach(s -> {
            // a module may keep its words below its own name and ask for them by the rest
            String eigen = wo.startsWith(Quellen.JAVA.toString()) ? Quellen.modul(Path.of(wo)) + "." + s : s;
            boolean da = vorhanden.stream().anyMatch(s.endsWith(".")
                    ? v -> v.startsWith(s) || v.startsWith(eigen) : v -> v.equals(s) || v.equals(eigen));
            if (!da) {
                fehlend.add(wo + ": " + s);
            }
        }));
        assertThat(fehlend).isEmpty();
    }

    @Test
    void noKeyIsGivenTwice() {
        var schluessel = Quellen.alle(Pattern.compile("(?m)^([\\w.\\-]+)\\s*="), zeilen());
        long anzahl = Pattern.compile("(?m)^[\\w.\\-]+\\s*=").matcher(zeilen()).results().count();
        assertThat(schluessel).hasSize((int) anzahl);
    }

    /** Literals that look like a key of a module, in templates and in Java; one that ends in a dot is a beginning. */
    private static Map<String, Set<String>> gefragt() {
        String module = String.join("|", Quellen.erlaubt().keySet());
        var gefragt = new java.util.TreeMap<String, Set<String>>();
        var inVorlagen = Pattern.compile("#\\{([a-zA-Z][\\w.\\-]*)[}(]");
        var zusammengesetzt = Pattern.compile("'((?:" + module + ")\\.[\\w.\\-]*)'");
        for (Path vorlage : VORLAGEN) {
            String html = Quellen.lesen(vorlage).replaceAll("(?s)<!--.*?-->", "");
            var alle = new TreeSet<>(Quellen.alle(inVorlagen, html));
            alle.addAll(Quellen.alle(zusammengesetzt, html));
            gefragt.put(vorlage.toString(), alle);
        }
        var muster = Pattern.compile("(?:" + module + ")\\.[a-z][\\w\\-]*(?:\\.[\\w\\-]+)*\\.?");
        for (Path datei : Quellen.dateien(Quellen.JAVA, ".java")) {
            var alle = new TreeSet<String>();
            Quellen.zeichenketten(Quellen.lesen(datei)).stream()
                    .filter(text -> muster.matcher(text).matches())
                    .filter(text -> !text.matches(".*\\.(html|ya?ml|xlsx|csv|json|pdf|md|css|js)"))
                    .forEach(alle::add);
            gefragt.put(datei.toString(), alle);
        }
        return gefragt;
    }

    private static Properties texte() {
        var texte = new Properties();
        try (var leser = Files.newBufferedReader(Quellen.RESSOURCEN.resolve("messages.properties"))) {
            texte.load(leser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte;
    }

    private static String zeilen() {
        return Quellen.lesen(Quellen.RESSOURCEN.resolve("messages.properties"));
    }

    private static boolean spricht(String text) {
        return Pattern.compile("\\p{L}{2,}").matcher(text.replaceAll("&\\w+;", "")).find();
    }

    /** Inside an element whose content is replaced, the words are there for whoever opens the file itself. */
    private static boolean prototyp(Deque<Map<String, String>> offene) {
        return offene.stream().anyMatch(a -> a.containsKey("th:text") || a.containsKey("th:replace") || a.containsKey("th:insert"));
    }

    private interface AmElement {
        void am(String element, Map<String, String> attribute, Deque<Map<String, String>> offene);
    }

    private interface AmText {
        void am(String text, Deque<Map<String, String>> offene);
    }

    private static void durchgehen(Path vorlage, AmElement element, AmText text) {
        Deque<Map<String, String>> offene = new ArrayDeque<>();
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(Quellen.lesen(vorlage), new AbstractSimpleMarkupHandler() {
                @Override
                public void handleStandaloneElement(String name, Map<String, String> attribute, boolean minimiert, int z, int s) {
                    element.am(name, attribute == null ? Map.of() : attribute, offene);
                }

                @Override
                public void handleOpenElement(String name, Map<String, String> attribute, int z, int s) {
                    Map<String, String> eigene = attribute == null ? Map.of() : attribute;
                    // the root of a page is replaced by the layout, which shows what stands in it
                    offene.push(name.equals("html") ? Map.of() : eigene);
                    element.am(name, eigene, offene);
                }

                @Override
                public void handleCloseElement(String name, int z, int s) {
                    offene.poll();
                }

                @Override
                public void handleAutoCloseElement(String name, int z, int s) {
                    offene.poll();
                }

                @Override
                public void handleText(char[] puffer, int von, int laenge, int z, int s) {
                    text.am(new String(puffer, von, laenge), offene);
                }
            });
        } catch (ParseException e) {
            throw new AssertionError(vorlage + ": " + e.getMessage(), e);
        }
    }
}
