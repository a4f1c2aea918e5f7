package de.wirkungskreis.recht;

import de.wirkungskreis.recht.Gesetz.Parameter;
import de.wirkungskreis.recht.Zeitreihe.Abschnitt;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one file strictly. What it cannot read for certain stops the start and says file, parameter and place. */
final class Gesetzleser {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String schluessel;

    private Gesetzleser(String schluessel) {
        this.schluessel = schluessel;
    }

    private record Datei(
            @Nullable String titel, @Nullable Integer reihenfolge, @Nullable LinkedHashMap<String, Eintrag> parameter) {}

    private record Eintrag(
            @Nullable String name, @Nullable String norm, @Nullable Rechtseinheit einheit, @Nullable Pruefstand pruefstand,
            @Nullable String fundstelle, @Nullable LocalDate geprueft_bis, @Nullable String hinweis,
            @Nullable LinkedHashMap<LocalDate, Wert> werte) {}

    private record Wert(
            @Nullable String wert, @Nullable String fundstelle, @Nullable String hinweis, @Nullable Pruefstand pruefstand) {}

    /** @param schluessel name of the file without its ending */
    static Gesetz lesen(String schluessel, InputStream strom) {
        return new Gesetzleser(schluessel).gesetz(strom);
    }

    private Gesetz gesetz(InputStream strom) {
        Datei datei;
        try {
            datei = YAML.readValue(strom, Datei.class);
        } catch (JacksonException e) {
            throw new IllegalStateException(datei() + stelle(e) + ": " + satz(e), e);
        }
        if (!schluessel.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw falsch("", "der Name der Datei besteht aus Kleinbuchstaben, Ziffern und Bindestrichen");
        }
        if (datei == null) {
            throw falsch("", "die Datei ist leer");
        }
        var eintraege = pflicht("", "parameter", datei.parameter());
        if (eintraege.isEmpty()) {
            throw falsch("", "kein Parameter");
        }
        var parameter = new LinkedHashMap<String, Parameter>();
        eintraege.forEach((name, eintrag) -> parameter.put(name, parameter(name, eintrag)));
        return new Gesetz(schluessel, pflicht("", "titel", datei.titel()), pflicht("", "reihenfolge", datei.reihenfolge()),
                Collections.unmodifiableMap(parameter));
    }

    private Parameter parameter(String ort, @Nullable Eintrag eintrag) {
        if (!ort.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
            throw falsch(ort, "der Schlüssel besteht aus Kleinbuchstaben, Ziffern und Unterstrichen");
        }
        pflicht(ort, "Angaben", eintrag);
        var name = pflicht(ort, "name", eintrag.name());
        var einheit = pflicht(ort, "einheit", eintrag.einheit());
        var pruefstand = pruefstand(ort, pflicht(ort, "pruefstand", eintrag.pruefstand()));
        var fundstelle = pflicht(ort, "fundstelle", eintrag.fundstelle());
        var geprueftBis = pflicht(ort, "geprueft_bis", eintrag.geprueft_bis());
        var werte = pflicht(ort, "werte", eintrag.werte());
        if (werte.isEmpty()) {
            throw falsch(ort, "kein Wert");
        }
        var abschnitte = new ArrayList<Abschnitt<Object>>();
        LocalDate vorher = null;
        for (var wert : werte.entrySet()) {
            LocalDate ab = wert.getKey();
            if (vorher != null && !ab.isAfter(vorher)) {
                throw falsch(ort, "der Wert ab " + ab + " steht nicht nach dem ab " + vorher);
            }
            vorher = ab;
            abschnitte.add(abschnitt(ort + ", ab " + ab, ab, wert.getValue(), einheit, fundstelle, pruefstand));
        }
        if (geprueftBis.isBefore(vorher)) {
            throw falsch(ort, "geprueft_bis " + geprueftBis + " liegt vor dem letzten Wert ab " + vorher);
        }
        return new Parameter(schluessel, ort, name, pflicht(ort, "norm", eintrag.norm()), einheit, pruefstand, fundstelle,
                eintrag.hinweis(), new Zeitreihe<>(schluessel + "/" + ort, name, List.copyOf(abschnitte), geprueftBis));
    }

    private Abschnitt<Object> abschnitt(String ort, LocalDate ab, @Nullable Wert wert, Rechtseinheit einheit,
            String fundstelle, Pruefstand pruefstand) {
        pflicht(ort, "Angaben", wert);
        String text = pflicht(ort, "wert (statt einer Lücke eines der Wörter nicht_in_kraft, unbegrenzt, unbekannt)", wert.wert());
        var ohne = OhneWert.aus(text);
        if (ohne.isPresent()) {
            return new Abschnitt<>(ab, Optional.empty(), ohne);
        }
        try {
            return new Abschnitt<>(ab, Optional.of(new Stand<>(ab, einheit.lesen(text),
                    Objects.requireNonNullElse(wert.fundstelle(), fundstelle),
                    pruefstand(ort, Objects.requireNonNullElse(wert.pruefstand(), pruefstand)), wert.hinweis())), ohne);
        } catch (IllegalArgumentException e) {
            throw falsch(ort, String.valueOf(e.getMessage()));
        }
    }

    private Pruefstand pruefstand(String ort, Pruefstand pruefstand) {
        if (pruefstand == Pruefstand.ANNAHME) {
            throw falsch(ort, "eine Annahme steht nicht im Gesetz");
        }
        return pruefstand;
    }

    private <T> T pflicht(String ort, String feld, @Nullable T wert) {
        if (wert == null || wert instanceof String text && text.isBlank()) {
            throw falsch(ort, "es fehlt: " + feld);
        }
        return wert;
    }

    private String datei() {
        return Rechtsquelle.ORDNER + "/" + schluessel + ".yaml";
    }

    private IllegalStateException falsch(String ort, String satz) {
        return new IllegalStateException(datei() + (ort.isEmpty() ? "" : ", " + ort) + ": " + satz);
    }

    private static String stelle(JacksonException fehler) {
        // a record is built after its end has been read: then only the path names the place, the line does not
        if (fehler instanceof DatabindException gebunden && !gebunden.getPath().isEmpty()) {
            return ", " + gebunden.getPath().stream().map(JacksonException.Reference::getPropertyName)
                    .filter(Objects::nonNull).collect(Collectors.joining(" → "));
        }
        var ort = fehler.getLocation();
        return ort == null || ort.getLineNr() < 1 ? "" : ", Zeile " + ort.getLineNr();
    }

    private static String satz(JacksonException fehler) {
        if (fehler instanceof UnrecognizedPropertyException unbekannt) {
            return "unbekannter Schlüssel „" + unbekannt.getPropertyName() + "“";
        }
        if (fehler instanceof InvalidFormatException format) {
            return "„" + format.getValue() + "“ ist hier nicht erlaubt";
        }
        if (String.valueOf(fehler.getOriginalMessage()).toLowerCase(Locale.ROOT).contains("duplicate")) {
            return "doppelter Schlüssel (" + fehler.getOriginalMessage() + ")";
        }
        return "nicht lesbar (" + fehler.getOriginalMessage() + ")";
    }
}
