package de.wirkungskreis.programmdatei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The links and forms of a page, as far as a test needs them to press every button there is. */
final class Seitenleser {

    enum Art { TEXT, FEST, KNOPF, WAHL, HAKEN }

    /** What one name of a form may be sent with; {@code werte} is what stands there now. */
    record Feld(String name, Art art, List<String> werte, List<String> wahl) {}

    /** Only one with a button can be sent. */
    record Formular(String ziel, List<Feld> felder, boolean absendbar) {}

    record Seite(List<String> links, List<Formular> formulare) {}

    private static final Pattern MARKE = Pattern.compile("<(/?)(a|form|input|select|option|textarea|button)\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern ANGABE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?", Pattern.DOTALL);

    private Seitenleser() {}

    static Seite lesen(String html) {
        List<String> links = new ArrayList<>();
        List<Formular> formulare = new ArrayList<>();
        String ziel = null;
        String wahlname = "";
        boolean absendbar = false;
        List<Feld> felder = new ArrayList<>();
        var marke = MARKE.matcher(html);
        while (marke.find()) {
            boolean ende = !marke.group(1).isEmpty();
            var angaben = angaben(marke.group(3));
            String name = angaben.getOrDefault("name", "");
            switch (marke.group(2)) {
                case "a" -> links.add(angaben.getOrDefault("href", ""));
                case "form" -> {
                    if (ende && ziel != null) {
                        formulare.add(new Formular(ziel, List.copyOf(felder), absendbar));
                        ziel = null;
                    } else if (!ende && angaben.getOrDefault("method", "").equals("post")) {
                        ziel = angaben.getOrDefault("action", "");
                        felder = new ArrayList<>();
                        absendbar = false;
                    }
                }
                case "input", "button" -> {
                    absendbar |= !ende && angaben.getOrDefault("type", "").equals("submit");
                    if (!ende && !name.isEmpty()) {
                        feld(felder, name, angaben);
                    }
                }
                case "select" -> {
                    wahlname = name;
                    if (!ende) {
                        felder.add(new Feld(name, Art.WAHL, new ArrayList<>(), new ArrayList<>()));
                    }
                }
                case "option" -> {
                    if (!ende && !felder.isEmpty() && felder.get(felder.size() - 1).name().equals(wahlname)) {
                        var feld = felder.get(felder.size() - 1);
                        feld.wahl().add(angaben.getOrDefault("value", ""));
                        if (angaben.containsKey("selected")) {
                            feld.werte().add(angaben.getOrDefault("value", ""));
                        }
                    }
                }
                default -> {
                    if (!ende) {
                        int schluss = html.indexOf("</textarea>", marke.end());
                        String text = HtmlUtils.htmlUnescape(html.substring(marke.end(), schluss));
                        felder.add(new Feld(name, Art.TEXT, List.of(text), List.of()));
                    }
                }
            }
        }
        return new Seite(links, formulare);
    }

    private static void feld(List<Feld> felder, String name, Map<String, String> angaben) {
        String wert = angaben.getOrDefault("value", "");
        switch (angaben.getOrDefault("type", "text")) {
            case "submit" -> felder.add(new Feld(name, Art.KNOPF, List.of(wert), List.of()));
            case "hidden" -> felder.add(new Feld(name, Art.FEST, List.of(wert), List.of()));
            case "checkbox", "radio" -> felder.add(new Feld(name, Art.HAKEN,
                    angaben.containsKey("checked") ? List.of(wert) : List.of(), List.of(wert)));
            default -> felder.add(new Feld(name, Art.TEXT, List.of(wert), List.of()));
        }
    }

    private static Map<String, String> angaben(String text) {
        Map<String, String> angaben = new LinkedHashMap<>();
        var angabe = ANGABE.matcher(text);
        while (angabe.find()) {
            angaben.put(angabe.group(1), angabe.group(2) == null ? "" : HtmlUtils.htmlUnescape(angabe.group(2)));
        }
        return angaben;
    }
}
