package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Eingabetext;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list, read column by column as what it is meant to be. An empty cell is null and no error, unless the
 * column must be filled; what cannot be read is null too, and an error that names the cell.
 */
public final class Einfuhrsatz {

    private static final Pattern MONAT = Pattern.compile("(?:(\\d{1,2})[./](\\d{4})|(\\d{4})-(\\d{1,2}))");
    /** What lists write where nothing is known. */
    private static final Pattern NICHTS = Pattern.compile("[-\u2010-\u2015\u2212.]|k\\.? ?A\\.?|n/?a", Pattern.CASE_INSENSITIVE);

    private final Zuordnung zuordnung;
    private final Map<String, Einfuhrspalte> spalten;
    private final Rohzeile zeile;
    private final Einfuhrworte worte;
    private final List<Einfuhrfehler> fehler = new ArrayList<>();

    Einfuhrsatz(Zuordnung zuordnung, Map<String, Einfuhrspalte> spalten, Rohzeile zeile, Einfuhrworte worte) {
        this.zuordnung = zuordnung;
        this.spalten = spalten;
        this.zeile = zeile;
        this.worte = worte;
    }

    public int nr() {
        return zeile.nr();
    }

    /** Whether the list has this column at all. */
    public boolean hat(String spalte) {
        return zuordnung.spalten().containsKey(spalte);
    }

    public @Nullable String text(String spalte) {
        return gelesen(spalte, Rohzelle::text);
    }

    /** What stands there, even where it is a sign for nothing; empty where nothing stands. */
    public String woertlich(String spalte) {
        Integer nr = zuordnung.spalten().get(spalte);
        return nr == null ? "" : Eingabetext.zeile(roh(nr).text());
    }

    /** Text in which line ends mean something. */
    public @Nullable String absatz(String spalte) {
        return gelesen(spalte, zelle -> Eingabetext.absatz(roh(zelle.spalte()).text()));
    }

    /** A whole number from {@code von} to {@code bis}. */
    public @Nullable Integer ganz(String spalte, int von, int bis) {
        return gelesen(spalte, zelle -> {
            var zahl = zelle.zahl() != null ? zelle.zahl() : Zahleneingabe.dezimal(zelle.text());
            if (zahl.stripTrailingZeros().scale() > 0 || zahl.compareTo(BigDecimal.valueOf(von)) < 0
                    || zahl.compareTo(BigDecimal.valueOf(bis)) > 0) {
                throw new Zahleneingabe.Unlesbar(worte.text("regel.ganz", Einfuhrworte.anzahl(von), Einfuhrworte.anzahl(bis)));
            }
            return zahl.intValueExact();
        });
    }

    public @Nullable Euro euro(String spalte) {
        return gelesen(spalte, zelle -> {
            var zahl = zelle.zahl();
            if (zahl == null) {
                return Zahleneingabe.euro(zelle.text());
            }
            try {
                return new Euro(zahl.movePointRight(2).longValueExact());
            } catch (ArithmeticException e) {
                throw new Zahleneingabe.Unlesbar(worte.text("regel.cent"));
            }
        });
    }

    public @Nullable LocalDate tag(String spalte) {
        return gelesen(spalte, this::tag);
    }

    private LocalDate tag(Rohzelle zelle) {
        var tag = zelle.tag() != null ? zelle.tag() : Zahleneingabe.datum(zelle.text());
        if (tag.getYear() < 1900 || tag.getYear() > 2100) {
            throw new Zahleneingabe.Unlesbar(worte.text("regel.jahr"));
        }
        return tag;
    }

    /** {@code 09/2022}, {@code 9.2022}, {@code 2022-09}, or any day of the month. */
    public @Nullable YearMonth monat(String spalte) {
        return gelesen(spalte, zelle -> {
            Matcher treffer = MONAT.matcher(zelle.text().strip());
            if (zelle.tag() != null || !treffer.matches()) {
                return YearMonth.from(tag(zelle));
            }
            boolean iso = treffer.group(1) == null;
            try {
                return YearMonth.of(Integer.parseInt(treffer.group(iso ? 3 : 2)), Integer.parseInt(treffer.group(iso ? 4 : 1)));
            } catch (DateTimeException e) {
                throw new Zahleneingabe.Unlesbar(worte.text("regel.monat"));
            }
        });
    }

    public @Nullable Boolean jaNein(String spalte) {
        return gelesen(spalte, zelle -> switch (zelle.text().strip().toLowerCase(Locale.GERMANY)) {
            case "ja", "j", "x", "1", "wahr", "true" -> true;
            case "nein", "n", "0", "falsch", "false" -> false;
            default -> throw new Zahleneingabe.Unlesbar(worte.text("regel.jaNein"));
        });
    }

    /** One of an enum: by the word people read, or by its name. {@code kuerzel}: what lists write instead. */
    public <E extends Enum<E>> @Nullable E wort(String spalte, Class<E> art, Map<String, E> kuerzel) {
        return gelesen(spalte, zelle -> wort(spalte, zelle.text(), art, kuerzel));
    }

    /** Several of an enum, with semicolons between; with commas where none is part of a word. */
    public <E extends Enum<E>> @Nullable List<E> woerter(String spalte, Class<E> art) {
        return gelesen(spalte, zelle -> Arrays.stream(zelle.text().split(";")).flatMap(t -> gesucht(t, art, Map.of()).isPresent() ? Stream.of(t)
                : Arrays.stream(t.split(","))).filter(t -> !t.isBlank()).map(t -> wort(spalte, t, art, Map.of())).distinct().sorted().toList());
    }

    private <E extends Enum<E>> E wort(String spalte, String roh, Class<E> art, Map<String, E> kuerzel) {
        return gesucht(roh, art, kuerzel).orElseThrow(() -> new Zahleneingabe.Unlesbar(
                worte.text("regel.wort", String.join(", ", spalten.get(spalte).werte()))));
    }

    private <E extends Enum<E>> Optional<E> gesucht(String roh, Class<E> art, Map<String, E> kuerzel) {
        String text = Zuordnung.vergleichbar(roh);
        var wert = worte.verstanden(art, text);
        if (wert.isPresent()) {
            return wert;
        }
        for (var eintrag : kuerzel.entrySet()) {
            if (text.equals(Zuordnung.vergleichbar(eintrag.getKey()))) {
                return Optional.of(eintrag.getValue());
            }
        }
        return Optional.empty();
    }

    private <T> @Nullable T gelesen(String spalte, Function<Rohzelle, T> lesen) {
        var definition = spalten.get(spalte);
        if (definition == null) {
            throw new IllegalArgumentException("Das Ziel kennt keine Spalte " + spalte);
        }
        var zelle = zelle(spalte);
        if (zelle == null) {
            if (definition.pflicht() && (definition.statt().isEmpty() || zelle(definition.statt()) == null)) {
                fehler(spalte, worte.text("regel.pflicht"), worte.text("hinweis.pflicht"));
            }
            return null;
        }
        try {
            return lesen.apply(zelle);
        } catch (Zahleneingabe.Unlesbar e) {
            fehler(spalte, definition.vertraulich() ? worte.text("regel.vertraulich") : e.getMessage(),
                    worte.text("hinweis." + definition.art()));
            return null;
        }
    }

    private @Nullable Rohzelle zelle(String spalte) {
        Integer nr = zuordnung.spalten().get(spalte);
        if (nr == null) {
            return null;
        }
        var zelle = roh(nr);
        String text = Eingabetext.zeile(zelle.text());
        return text.isEmpty() || NICHTS.matcher(text).matches() ? null : new Rohzelle(nr, text, zelle.zahl(), zelle.tag());
    }

    private Rohzelle roh(int nr) {
        for (var zelle : zeile.zellen()) {
            if (zelle.spalte() == nr) {
                return zelle;
            }
        }
        return Rohzelle.text(nr, "");
    }

    /** What the target finds wrong itself. */
    public void fehler(String spalte, String regel, String hinweis) {
        fehler.add(alsFehler(spalte, regel, hinweis));
    }

    Einfuhrfehler alsFehler(String spalte, String regel, String hinweis) {
        var definition = spalten.get(spalte);
        Integer nr = zuordnung.spalten().get(spalte);
        var zelle = zelle(spalte);
        return new Einfuhrfehler(zuordnung.blatt(), nr == null ? Integer.toString(zeile.nr()) : zeile.ort(nr),
                definition.bezeichnung(), zelle == null || definition.vertraulich() ? "" : kurz(zelle.text()), regel, hinweis);
    }

    private static String kurz(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    public boolean fehlerhaft() {
        return !fehler.isEmpty();
    }

    List<Einfuhrfehler> fehler() {
        return fehler;
    }
}
