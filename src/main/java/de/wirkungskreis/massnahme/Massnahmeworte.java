package de.wirkungskreis.massnahme;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Zeitraum;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of this module: constants, days and sentences as people read them. */
@Component("massnahmeworte")
class Massnahmeworte {

    private final MessageSource texte;
    private final Wortlaut wortlaut;

    Massnahmeworte(MessageSource texte) {
        this.texte = texte;
        this.wortlaut = new Wortlaut(texte);
    }

    MessageSource texte() {
        return texte;
    }

    /** Constants, days and periods in {@code einsatz} become their words. */
    String text(String schluessel, @Nullable Object... einsatz) {
        return wortlaut.text(schluessel, Arrays.stream(einsatz).map(this::lesbar).toArray());
    }

    public String wort(@Nullable Enum<?> konstante) {
        return konstante == null ? Zahlenformat.FEHLT : wortlaut.wort(konstante);
    }

    public String woerter(Collection<? extends Enum<?>> konstanten) {
        return konstanten.isEmpty() ? Zahlenformat.FEHLT
                : konstanten.stream().sorted().map(this::wort).collect(Collectors.joining(", "));
    }

    /** Both days belong to it, as people write a period. */
    public String zeitraum(@Nullable Zeitraum zeitraum) {
        return zeitraum == null ? Zahlenformat.FEHLT
                : Zahlenformat.datum(zeitraum.von()) + " – " + Zahlenformat.datum(zeitraum.letzterTag());
    }

    public String datum(@Nullable LocalDate tag) {
        return tag == null ? Zahlenformat.FEHLT : Zahlenformat.datum(tag);
    }

    String satz(Hindernis hindernis) {
        return text(hindernis.text(), hindernis.einsatz().toArray());
    }

    private @Nullable Object lesbar(@Nullable Object wert) {
        if (wert instanceof Enum<?> konstante) {
            return wort(konstante);
        }
        if (wert instanceof LocalDate tag) {
            return datum(tag);
        }
        if (wert instanceof Zeitraum zeitraum) {
            return zeitraum(zeitraum);
        }
        if (wert instanceof List<?> liste) {
            return liste.stream().map(teil -> String.valueOf(lesbar(teil))).collect(Collectors.joining(", "));
        }
        return wert instanceof Integer zahl ? zahl.toString() : wert;
    }
}
