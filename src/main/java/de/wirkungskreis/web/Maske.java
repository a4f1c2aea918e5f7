package de.wirkungskreis.web;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.util.MultiValueMap;

/**
 * A form as text: its fields, what stands or was typed in them, and what is wrong with it. One template shows all of
 * them ({@code web/_maske}); two of them make the merge view. Nothing typed is lost, however wrong it was.
 *
 * <p>The name of a field is looked up as {@code vorsilbe} and name, its help with {@code .hilfe} behind.
 */
public final class Maske extends Maskenwerte {

    /** TAG is a short line for a date; MEHRFACH a group of check boxes, its value their keys with commas between them. */
    public enum Art { ZEILE, ABSATZ, AUSWAHL, HAKEN, TAG, MEHRFACH }

    public record Wahl(String wert, String text) {

        /** All of an enum, with the words people read. */
        public static List<Wahl> aus(Wortlaut worte, Enum<?>... werte) {
            return Arrays.stream(werte).map(wert -> new Wahl(wert.name(), worte.wort(wert))).toList();
        }
    }

    /**
     * @param wahl what can be chosen; of a line, what is suggested
     * @param pflicht the page says so; whether it is filled in, {@link #pflicht(String)} checks
     */
    public record Feld(
            String name, String bezeichnung, @Nullable String hilfe, Art art, List<Wahl> wahl, boolean pflicht) {

        /** Which boxes are ticked, given the text of the field. */
        public Set<String> gewaehlt(String wert) {
            return new LinkedHashSet<>(teile(wert));
        }

        /** The same as words, in the order of the choice. */
        public String gewaehlteTexte(String wert) {
            var gewaehlt = gewaehlt(wert);
            return wahl.stream().filter(w -> gewaehlt.contains(w.wert())).map(Wahl::text).collect(Collectors.joining(", "));
        }
    }

    public record Gruppe(@Nullable String titel, List<Feld> felder) {}

    private final List<Gruppe> gruppen = new ArrayList<>();
    private final Map<String, List<String>> angebote = new LinkedHashMap<>();
    private @Nullable String gesendeteVersion;

    public Maske(MessageSource texte, String vorsilbe) {
        super(texte, vorsilbe);
        gruppen.add(new Gruppe(null, new ArrayList<>()));
    }

    /** What follows stands in a fieldset with this heading. */
    public Maske gruppe(String titel) {
        gruppen.add(new Gruppe(titel, new ArrayList<>()));
        return this;
    }

    /** What follows stands below the last fieldset, in none. */
    public Maske ohneGruppe() {
        gruppen.add(new Gruppe(null, new ArrayList<>()));
        return this;
    }

    public Maske zeile(String name, @Nullable Object wert) {
        return feld(name, name, Art.ZEILE, wert, List.of());
    }

    /** {@code text}: key of the name, where several fields share one ({@code wert-0}, {@code wert-1}). */
    public Maske zeile(String name, String text, @Nullable Object wert, Object... einsatz) {
        return feld(name, text, Art.ZEILE, wert, List.of(), einsatz);
    }

    /** A line with suggestions; anything else may be typed. */
    public Maske vorschlag(String name, @Nullable Object wert, List<String> vorschlaege) {
        return feld(name, name, Art.ZEILE, wert, vorschlaege.stream().map(v -> new Wahl(v, v)).toList());
    }

    public Maske tag(String name, @Nullable LocalDate wert) {
        return feld(name, name, Art.TAG, wert == null ? null : Zahlenformat.datum(wert), List.of());
    }

    public Maske absatz(String name, @Nullable String wert) {
        return feld(name, name, Art.ABSATZ, wert, List.of());
    }

    public Maske absatz(String name, String text, @Nullable String wert, Object... einsatz) {
        return feld(name, text, Art.ABSATZ, wert, List.of(), einsatz);
    }

    public Maske haken(String name, boolean gesetzt) {
        return feld(name, name, Art.HAKEN, gesetzt ? "ja" : "", List.of());
    }

    public Maske auswahl(String name, @Nullable Object wert, List<Wahl> wahl) {
        return feld(name, name, Art.AUSWAHL, wert, wahl);
    }

    public Maske auswahl(String name, String text, @Nullable Object wert, List<Wahl> wahl, Object... einsatz) {
        return feld(name, text, Art.AUSWAHL, wert, wahl, einsatz);
    }

    public Maske mehrfach(String name, Collection<?> werte, List<Wahl> wahl) {
        angebote.put(name, wahl.stream().map(Wahl::wert).toList());
        return feld(name, name, Art.MEHRFACH,
                werte.stream().map(Object::toString).collect(Collectors.joining(", ")), wahl);
    }

    /** The key of another thing, to be chosen from {@code wahl}; what stands there and is not offered stays in sight. */
    public Maske verweis(String name, @Nullable String wert, List<Wahl> wahl) {
        return verweis(name, name, wert, wahl);
    }

    public Maske verweis(String name, String text, @Nullable String wert, List<Wahl> wahl) {
        List<Wahl> alle = new ArrayList<>(List.of(new Wahl("", text("web.maske.ohne"))));
        alle.addAll(wahl);
        angebote.put(name, wahl.stream().map(Wahl::wert).toList());
        if (wert != null && wahl.stream().noneMatch(w -> w.wert().equals(wert))) {
            alle.add(new Wahl(wert, text("web.maske.unbekannt", wert)));
        }
        return auswahl(name, text, wert, alle);
    }

    /** The field named last has to be filled in. */
    public Maske alsPflicht() {
        var felder = gruppen.get(gruppen.size() - 1).felder();
        var f = felder.remove(felder.size() - 1);
        felder.add(new Feld(f.name(), f.bezeichnung(), f.hilfe(), f.art(), f.wahl(), true));
        return this;
    }

    private Maske feld(String name, String text, Art art, @Nullable Object wert, List<Wahl> wahl, Object... einsatz) {
        String schluessel = vorsilbe + text;
        String hilfe = texte.getMessage(schluessel + ".hilfe", einsatz, "", Locale.GERMANY);
        gruppen.get(gruppen.size() - 1).felder().add(new Feld(name, text(schluessel, einsatz),
                hilfe == null || hilfe.isEmpty() ? null : hilfe, art, List.copyOf(wahl), false));
        setzen(name, wert == null ? "" : wert.toString(), art == Art.ABSATZ);
        return this;
    }

    /** Puts in what was typed; a box that was not ticked is not sent. */
    public Maske mit(Map<String, String> eingaben) {
        gesendeteVersion = eingaben.get("version");
        felder().forEach(feld -> {
            String wert = eingaben.getOrDefault(feld.name(), "");
            if (feld.art() == Art.ZEILE) {
                zeileTippen(feld.name(), wert);
            } else {
                setzen(feld.name(), wert, feld.art() == Art.ABSATZ);
            }
        });
        return this;
    }

    /** The same for a form with check boxes, of which several send the same name. */
    public Maske mit(MultiValueMap<String, String> eingaben) {
        Map<String, String> zusammen = new LinkedHashMap<>();
        eingaben.forEach((name, alle) -> zusammen.put(name, String.join(", ", alle)));
        return mit(zusammen);
    }

    /**
     * The version to send with the form: the one the person started from, also after a mistake was shown. With the
     * present one, the next try would silently overwrite what somebody else has saved in between.
     */
    public String version(int gegenwaertige) {
        return gesendeteVersion != null ? gesendeteVersion : Integer.toString(gegenwaertige);
    }

    /** By field in the order of the page, which is where the links at the top lead. */
    public Map<String, String> fehler() {
        Map<String, String> geordnet = new LinkedHashMap<>();
        felder().forEach(feld -> {
            String satz = fehlerBei(feld.name());
            if (satz != null) {
                geordnet.put(feld.name(), satz);
            }
        });
        gefundene().forEach(geordnet::putIfAbsent);
        return geordnet;
    }

    public List<Gruppe> gruppen() {
        return gruppen.stream().filter(gruppe -> !gruppe.felder().isEmpty()).toList();
    }

    /** What stands in the fields, by how the page calls them and as people read it; empty ones are missing. */
    public Map<String, String> lesbar() {
        Map<String, String> lesbar = new LinkedHashMap<>();
        felder().stream().filter(feld -> !eingabe(feld.name()).isEmpty()).forEach(feld -> {
            String wert = wert(feld.name());
            lesbar.put(feld.bezeichnung(), worte(feld, List.of(wert)).getOrDefault(wert, wert));
        });
        return lesbar;
    }

    private List<Feld> felder() {
        return gruppen.stream().flatMap(gruppe -> gruppe.felder().stream()).toList();
    }

    @Override
    String bezeichnung(String name) {
        return felder().stream().filter(feld -> feld.name().equals(name)).map(Feld::bezeichnung).findFirst()
                .orElse(name);
    }

    @Override
    List<String> angeboten(String name) {
        return angebote.getOrDefault(name, List.of());
    }

    /** This form was typed while somebody else saved what {@code aktuelle} shows. */
    public Versionskonflikt konflikt(String gegenstand, String ziel, int version, Maske aktuelle) {
        return new Versionskonflikt(gegenstand, ziel, version, felder().stream()
                .map(feld -> new Versionskonflikt.Feld(feld.name(), feld.bezeichnung(), wert(feld.name()),
                        aktuelle.wert(feld.name()), feld.art() == Art.ABSATZ,
                        worte(feld, List.of(wert(feld.name()), aktuelle.wert(feld.name())))))
                .toList(), Map.of());
    }

    /** How the values of the two sides read, where they are not text but keys. */
    private Map<String, String> worte(Feld feld, List<String> seiten) {
        Map<String, String> worte = new LinkedHashMap<>();
        switch (feld.art()) {
            case HAKEN -> {
                worte.put("ja", text("web.maske.ja"));
                worte.put("", text("web.maske.nein"));
            }
            case AUSWAHL -> feld.wahl().forEach(wahl -> worte.put(wahl.wert(), wahl.text()));
            case MEHRFACH -> {
                Map<String, String> namen = new LinkedHashMap<>();
                feld.wahl().forEach(wahl -> namen.put(wahl.wert(), wahl.text()));
                seiten.forEach(wert -> worte.put(wert, wert.isEmpty() ? text("web.maske.ohne")
                        : teile(wert).stream().map(teil -> namen.getOrDefault(teil, teil))
                                .collect(Collectors.joining(", "))));
            }
            default -> { }
        }
        return worte;
    }
}
