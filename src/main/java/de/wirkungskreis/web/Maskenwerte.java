package de.wirkungskreis.web;

import de.wirkungskreis.ausgabe.Eingabetext;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Schluessel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What stands in the fields of a {@link Maske}: read as what it is meant to be, or found fault with. */
abstract sealed class Maskenwerte permits Maske {

    /** Longest text of one field. */
    static final int HOECHSTENS = 20_000;
    /** Longest name or title. */
    static final int ZEILE_HOECHSTENS = 200;

    final MessageSource texte;
    final String vorsilbe;
    private final Map<String, String> werte = new LinkedHashMap<>();
    private final Map<String, String> fehler = new LinkedHashMap<>();

    Maskenwerte(MessageSource texte, String vorsilbe) {
        this.texte = texte;
        this.vorsilbe = vorsilbe;
    }

    /** How the page calls the field. */
    abstract String bezeichnung(String name);

    /** The keys that can be chosen, where the field is a choice. */
    abstract List<String> angeboten(String name);

    /** In a longer text the blanks before its first line stay, since they can mean a level. */
    final void setzen(String name, String wert, boolean absatz) {
        werte.put(name, absatz ? Eingabetext.absatz(wert) : Eingabetext.zeile(wert));
        hoechstens(name, HOECHSTENS);
    }

    /** What already stands may stay, as an imported programme may bring longer lines. */
    final void zeileTippen(String name, String wert) {
        String bisher = wert(name);
        setzen(name, wert, false);
        if (!wert(name).equals(bisher)) {
            hoechstens(name, ZEILE_HOECHSTENS);
        }
    }

    private void hoechstens(String name, int zeichen) {
        if (wert(name).length() > zeichen) {
            fehler(name, text("web.maske.zulang", Zahlenformat.ganz(zeichen, Schreibweise.BILDSCHIRM)));
        }
    }

    /** Whether there is such a field, so that rows can be read one after the other. */
    public boolean hat(String name) {
        return werte.containsKey(name);
    }

    /** As it was typed. */
    public String wert(String name) {
        return werte.getOrDefault(name, "");
    }

    public String eingabe(String name) {
        return wert(name).strip();
    }

    public @Nullable String oderLeer(String name) {
        String wert = eingabe(name);
        return wert.isEmpty() ? null : wert;
    }

    /** A text whose indents mean levels. */
    public @Nullable String gegliedert(String name) {
        return wert(name).isBlank() ? null : wert(name);
    }

    public String pflicht(String name) {
        if (eingabe(name).isEmpty()) {
            fehler(name, text("web.maske.pflicht", bezeichnung(name)));
        }
        return eingabe(name);
    }

    public boolean angehakt(String name) {
        return !eingabe(name).isEmpty();
    }

    /** One entry a line. */
    public List<String> zeilen(String name) {
        return wert(name).lines().map(String::strip).filter(zeile -> !zeile.isEmpty()).distinct().toList();
    }

    static List<String> teile(String wert) {
        return Arrays.stream(wert.split(",")).map(String::strip).filter(teil -> !teil.isEmpty()).distinct().toList();
    }

    /** Reads a {@link Maske#verweis}: nothing, or one of the things offered. */
    public @Nullable String verwiesen(String name) {
        String wert = oderLeer(name);
        if (wert != null && !angeboten(name).contains(wert)) {
            fehler(name, text("web.maske.verweis", wert));
        }
        return wert;
    }

    /** The boxes ticked; only what was offered counts. */
    public List<String> gewaehlte(String name) {
        var gewaehlt = teile(wert(name));
        gewaehlt.stream().filter(wert -> !angeboten(name).contains(wert)).findFirst()
                .ifPresent(wert -> fehler(name, text("web.maske.auswahl", wert)));
        return gewaehlt;
    }

    public <E extends Enum<E>> List<E> gewaehlte(String name, Class<E> art) {
        var gewaehlt = new ArrayList<E>();
        teile(wert(name)).forEach(wort -> konstante(name, wort, art).ifPresent(gewaehlt::add));
        return List.copyOf(gewaehlt);
    }

    public <E extends Enum<E>> Optional<E> aus(String name, Class<E> art) {
        return eingabe(name).isEmpty() ? Optional.empty() : konstante(name, eingabe(name), art);
    }

    private <E extends Enum<E>> Optional<E> konstante(String name, String wort, Class<E> art) {
        var gefunden = Arrays.stream(art.getEnumConstants()).filter(e -> e.name().equals(wort)).findFirst();
        if (gefunden.isEmpty()) {
            fehler(name, text("web.maske.auswahl", wort));
        }
        return gefunden;
    }

    /** The key of a new thing. {@code vergeben}: those of its kind that exist. */
    public String schluessel(String name, List<String> vergeben) {
        String schluessel = eingabe(name);
        if (!Schluessel.istGueltig(schluessel)) {
            fehler(name, text("web.maske.schluessel"));
        } else if (vergeben.contains(schluessel)) {
            fehler(name, text("web.maske.vergeben", schluessel));
        }
        return schluessel;
    }

    /** Reads a field; what cannot be read becomes the sentence at the field, and the answer is empty. */
    public <T> Optional<T> gelesen(String name, Function<String, T> leser) {
        if (eingabe(name).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(leser.apply(eingabe(name)));
        } catch (IllegalArgumentException e) {
            fehler(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    public Optional<BigDecimal> dezimal(String name) {
        return gelesen(name, Zahleneingabe::dezimal);
    }

    public Optional<Euro> euro(String name) {
        return gelesen(name, Zahleneingabe::euro);
    }

    public Optional<LocalDate> datum(String name) {
        return gelesen(name, Zahleneingabe::datum);
    }

    public Optional<Integer> ganzzahl(String name) {
        return gelesen(name, eingabe -> {
            try {
                return Zahleneingabe.dezimal(eingabe).intValueExact();
            } catch (ArithmeticException | Zahleneingabe.Unlesbar e) {
                throw new IllegalArgumentException(text("web.maske.ganzzahl", eingabe), e);
            }
        });
    }

    /** A whole number that is not negative. */
    public Optional<Integer> anzahl(String name) {
        var anzahl = ganzzahl(name);
        if (anzahl.filter(zahl -> zahl < 0).isPresent()) {
            fehler(name, text("web.maske.negativ"));
        }
        return anzahl.filter(zahl -> zahl >= 0);
    }

    /** The first thing wrong with a field is the one shown. */
    public void fehler(String name, String satz) {
        fehler.putIfAbsent(name, satz);
    }

    /** A sentence from the messages; {@code text} below the prefix of this form. */
    public void fehlerText(String name, String text, Object... einsatz) {
        fehler(name, text(vorsilbe + text, einsatz));
    }

    public boolean fehlerhaft() {
        return !fehler.isEmpty();
    }

    public @Nullable String fehlerBei(String name) {
        return fehler.get(name);
    }

    /** By field, in the order they were found. */
    Map<String, String> gefundene() {
        return fehler;
    }

    final String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
