package de.wirkungskreis.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A form as text: its fields, what stands or was typed in them, and what is wrong with it. One template shows all of
 * them ({@code web/_maske}); two of them make the merge view. Nothing typed is lost, however wrong it was.
 *
 * <p>The name of a field is looked up as {@code vorsilbe} and name, its help with {@code .hilfe} behind.
 */
public final class Maske {

    public enum Art { ZEILE, ABSATZ, AUSWAHL, HAKEN }

    public record Wahl(String wert, String text) {}

    public record Feld(String name, String bezeichnung, @Nullable String hilfe, Art art, List<Wahl> wahl) {}

    public record Gruppe(@Nullable String titel, List<Feld> felder) {}

    private final MessageSource texte;
    private final String vorsilbe;
    private final List<Gruppe> gruppen = new ArrayList<>();
    private final Map<String, String> werte = new LinkedHashMap<>();
    private final Map<String, String> fehler = new LinkedHashMap<>();
    private final Map<String, List<String>> angebote = new LinkedHashMap<>();
    private @Nullable String gesendeteVersion;

    public Maske(MessageSource texte, String vorsilbe) {
        this.texte = texte;
        this.vorsilbe = vorsilbe;
        gruppen.add(new Gruppe(null, new ArrayList<>()));
    }

    /** What follows stands in a fieldset with this heading. */
    public Maske gruppe(String titel) {
        gruppen.add(new Gruppe(titel, new ArrayList<>()));
        return this;
    }

    public Maske zeile(String name, @Nullable Object wert) {
        return feld(name, name, Art.ZEILE, wert, List.of());
    }

    /** {@code text}: key of the name, where several fields share one ({@code wert-0}, {@code wert-1}). */
    public Maske zeile(String name, String text, @Nullable Object wert, Object... einsatz) {
        return feld(name, text, Art.ZEILE, wert, List.of(), einsatz);
    }

    public Maske absatz(String name, @Nullable String wert) {
        return feld(name, name, Art.ABSATZ, wert, List.of());
    }

    public Maske haken(String name, boolean gesetzt) {
        return feld(name, name, Art.HAKEN, gesetzt ? "ja" : "", List.of());
    }

    public Maske auswahl(String name, @Nullable Object wert, List<Wahl> wahl) {
        return feld(name, name, Art.AUSWAHL, wert, wahl);
    }

    public Maske auswahl(String name, String text, @Nullable Object wert, List<Wahl> wahl) {
        return feld(name, text, Art.AUSWAHL, wert, wahl);
    }

    /** The key of another thing, to be chosen from {@code wahl}; what stands there and is not offered stays in sight. */
    public Maske verweis(String name, @Nullable String wert, List<Wahl> wahl) {
        List<Wahl> alle = new ArrayList<>(List.of(new Wahl("", texte.getMessage("web.maske.ohne", null, Locale.GERMANY))));
        alle.addAll(wahl);
        angebote.put(name, wahl.stream().map(Wahl::wert).toList());
        if (wert != null && wahl.stream().noneMatch(w -> w.wert().equals(wert))) {
            alle.add(new Wahl(wert, texte.getMessage("web.maske.unbekannt", new Object[] {wert}, Locale.GERMANY)));
        }
        return auswahl(name, wert, alle);
    }

    private Maske feld(String name, String text, Art art, @Nullable Object wert, List<Wahl> wahl, Object... einsatz) {
        String schluessel = vorsilbe + text;
        String bezeichnung = texte.getMessage(schluessel, einsatz, Locale.GERMANY);
        String hilfe = texte.getMessage(schluessel + ".hilfe", einsatz, "", Locale.GERMANY);
        gruppen.get(gruppen.size() - 1).felder()
                .add(new Feld(name, bezeichnung, hilfe == null || hilfe.isEmpty() ? null : hilfe, art, wahl));
        werte.put(name, wert == null ? "" : wert.toString());
        return this;
    }

    /** Puts in what was typed; a box that was not ticked is not sent. */
    public Maske mit(Map<String, String> eingaben) {
        gesendeteVersion = eingaben.get("version");
        for (var feld : felder()) {
            werte.put(feld.name(), eingaben.getOrDefault(feld.name(), "").replace("\r\n", "\n").strip());
        }
        return this;
    }

    /**
     * The version to send with the form: the one the person started from, also after a mistake was shown. With the
     * present one, the next try would silently overwrite what somebody else has saved in between.
     */
    public String version(int gegenwaertige) {
        return gesendeteVersion != null ? gesendeteVersion : Integer.toString(gegenwaertige);
    }

    public String wert(String name) {
        return werte.getOrDefault(name, "");
    }

    public @Nullable String oderLeer(String name) {
        String wert = wert(name);
        return wert.isEmpty() ? null : wert;
    }

    /** Reads a {@link #verweis}: nothing, or one of the things offered. */
    public @Nullable String verwiesen(String name) {
        String wert = oderLeer(name);
        if (wert != null && !angebote.getOrDefault(name, List.of()).contains(wert)) {
            fehler(name, texte.getMessage("web.maske.verweis", new Object[] {wert}, Locale.GERMANY));
        }
        return wert;
    }

    public boolean angehakt(String name) {
        return !wert(name).isEmpty();
    }

    /** One entry a line. */
    public List<String> zeilen(String name) {
        return wert(name).lines().map(String::strip).filter(zeile -> !zeile.isEmpty()).toList();
    }

    public String pflicht(String name) {
        if (wert(name).isEmpty()) {
            fehler(name, texte.getMessage("web.maske.pflicht", new Object[] {bezeichnung(name)}, Locale.GERMANY));
        }
        return wert(name);
    }

    /** Reads a field; what cannot be read becomes the sentence at the field, and the answer is empty. */
    public <T> Optional<T> gelesen(String name, Function<String, T> leser) {
        if (wert(name).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(leser.apply(wert(name)));
        } catch (IllegalArgumentException e) {
            fehler(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    public Optional<Integer> ganzzahl(String name) {
        return gelesen(name, eingabe -> {
            try {
                return new BigDecimal(eingabe).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new IllegalArgumentException(
                        texte.getMessage("web.maske.ganzzahl", new Object[] {eingabe}, Locale.GERMANY), e);
            }
        });
    }

    public <E extends Enum<E>> Optional<E> aus(String name, Class<E> art) {
        return gelesen(name, eingabe -> {
            for (E konstante : art.getEnumConstants()) {
                if (konstante.name().equals(eingabe)) {
                    return konstante;
                }
            }
            throw new IllegalArgumentException(
                    texte.getMessage("web.maske.auswahl", new Object[] {eingabe}, Locale.GERMANY));
        });
    }

    /** The first thing wrong with a field is the one shown. */
    public void fehler(String name, String satz) {
        fehler.putIfAbsent(name, satz);
    }

    /** A sentence from the messages; {@code text} below the prefix of this form. */
    public void fehlerText(String name, String text, Object... einsatz) {
        fehler(name, texte.getMessage(vorsilbe + text, einsatz, Locale.GERMANY));
    }

    public boolean fehlerhaft() {
        return !fehler.isEmpty();
    }

    public @Nullable String fehlerBei(String name) {
        return fehler.get(name);
    }

    /** By field in the order of the page, which is where the links at the top lead. */
    public Map<String, String> fehler() {
        Map<String, String> geordnet = new LinkedHashMap<>();
        felder().forEach(feld -> {
            String satz = fehler.get(feld.name());
            if (satz != null) {
                geordnet.put(feld.name(), satz);
            }
        });
        fehler.forEach(geordnet::putIfAbsent);
        return geordnet;
    }

    public List<Gruppe> gruppen() {
        return gruppen.stream().filter(gruppe -> !gruppe.felder().isEmpty()).toList();
    }

    private List<Feld> felder() {
        return gruppen.stream().flatMap(gruppe -> gruppe.felder().stream()).toList();
    }

    private String bezeichnung(String name) {
        return felder().stream().filter(feld -> feld.name().equals(name)).map(Feld::bezeichnung).findFirst()
                .orElse(name);
    }

    /** This form was typed while somebody else saved what {@code aktuelle} shows. */
    public Versionskonflikt konflikt(String gegenstand, String ziel, int version, Maske aktuelle) {
        return new Versionskonflikt(gegenstand, ziel, version, felder().stream()
                .map(feld -> new Versionskonflikt.Feld(feld.name(), feld.bezeichnung(), wert(feld.name()),
                        aktuelle.wert(feld.name()), feld.art() == Art.ABSATZ, worte(feld)))
                .toList(), Map.of());
    }

    private Map<String, String> worte(Feld feld) {
        Map<String, String> worte = new LinkedHashMap<>();
        if (feld.art() == Art.HAKEN) {
            worte.put("ja", texte.getMessage("web.maske.ja", null, Locale.GERMANY));
            worte.put("", texte.getMessage("web.maske.nein", null, Locale.GERMANY));
        }
        feld.wahl().forEach(wahl -> worte.put(wahl.wert(), wahl.text()));
        return worte;
    }
}
