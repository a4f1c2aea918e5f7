package de.wirkungskreis.faelle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of one module with the module's own rules, which stay package-private. Found by ServiceLoader:
 * {@code META-INF/services/de.wirkungskreis.faelle.Antwortgeber}.
 */
public interface Antwortgeber {

    /** What came out, by name, and how: one line a step. */
    record Antwort(Map<String, @Nullable Object> werte, List<String> schritte) {}

    /** Empty when the question is none of this module's. A fact that is missing is an exception which names it. */
    Optional<Antwort> beantworten(Fall fall);
}
