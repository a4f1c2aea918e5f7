package de.wirkungskreis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed into a form that can no longer be saved, because the thing is gone or may not be changed any more: it
 * stands on the page that says so, to be copied. What is secret never comes back, and what the page sent itself is nobody's text.
 */
final class Eingetragenes {

    private static final Pattern NICHT_ZURUECK = Pattern.compile("(?i)_.*|version|fassung|.*(passwort|kennwort|code|kundennummer|nummern).*|alt/.*");
    /** A text has a blank in it; a key, a number or a day is typed again sooner than copied. */
    private static final Pattern TEXT = Pattern.compile("(?s).*\\S\\s+\\S.*");

    private Eingetragenes() {}

    /** Longest first; none unless something was sent. */
    static List<String> aus(HttpServletRequest anfrage) {
        return !anfrage.getMethod().equals("POST") ? List.of() : anfrage.getParameterMap().entrySet().stream()
                .filter(e -> !NICHT_ZURUECK.matcher(e.getKey()).matches()).flatMap(e -> Arrays.stream(e.getValue())).map(String::strip)
                .filter(wert -> TEXT.matcher(wert).matches()).distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
    }
}
