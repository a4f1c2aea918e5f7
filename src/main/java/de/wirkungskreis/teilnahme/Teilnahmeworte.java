package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.einfuhr.Einfuhrsatz;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.teilnahme.Teilnahmeregeln.Instrumentname;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of this module: constants, days and sentences as people read them. */
@Component("teilnahmeworte")
class Teilnahmeworte {

    private final MessageSource texte;
    private final Wortlaut wortlaut;
    private final Instrumente instrumente;

    Teilnahmeworte(MessageSource texte, Wortlaut wortlaut, Instrumente instrumente) {
        this.texte = texte;
        this.wortlaut = wortlaut;
        this.instrumente = instrumente;
    }

    MessageSource texte() {
        return texte;
    }

    /** Constants, days, periods and instruments in {@code einsatz} become their words. */
    String text(String schluessel, @Nullable Object... einsatz) {
        return wortlaut.text(schluessel, Arrays.stream(einsatz).map(this::lesbar).toArray());
    }

    public String wort(@Nullable Enum<?> konstante) {
        return konstante == null ? Zahlenformat.FEHLT : wortlaut.wort(konstante);
    }

    /** The catalogue: somebody can take part under an instrument without a Maßnahme. */
    List<Instrument> instrumente() {
        return instrumente.alle();
    }

    /** False: it took nobody in on that day. */
    boolean nimmtAuf(String instrument, LocalDate tag) {
        return instrumente.mit(instrument).map(i -> i.nimmtAuf(tag)).orElse(true);
    }

    public String instrument(String schluessel) {
        return instrumente.mit(schluessel).map(Instrument::name).orElse(schluessel);
    }

    public String datum(@Nullable LocalDate tag) {
        return tag == null ? Zahlenformat.FEHLT : Zahlenformat.datum(tag);
    }

    /** {@code 10/2022} */
    public String monat(YearMonth monat) {
        return "%02d/%d".formatted(monat.getMonthValue(), monat.getYear());
    }

    /** Both days belong to it. */
    public String zeitraum(@Nullable Zeitraum zeitraum) {
        return zeitraum == null ? Zahlenformat.FEHLT
                : Zahlenformat.datum(zeitraum.von()) + " – " + Zahlenformat.datum(zeitraum.letzterTag());
    }

    String satz(Hindernis hindernis) {
        return text(hindernis.text(), hindernis.einsatz().toArray());
    }

    String saetze(List<Hindernis> hindernisse) {
        return hindernisse.stream().map(this::satz).collect(Collectors.joining(" "));
    }

    /** A cell of a list is wrong: what is, and what to do. */
    void falsch(Einfuhrsatz satz, String spalte, String fehler) {
        satz.fehler(spalte, text("teilnahme.einfuhr.fehler." + fehler), text("teilnahme.einfuhr.hinweis." + fehler));
    }

    private @Nullable Object lesbar(@Nullable Object wert) {
        if (wert instanceof Enum<?> konstante) {
            return wort(konstante);
        }
        if (wert instanceof LocalDate tag) {
            return datum(tag);
        }
        if (wert instanceof YearMonth monat) {
            return monat(monat);
        }
        if (wert instanceof Zeitraum zeitraum) {
            return zeitraum(zeitraum);
        }
        if (wert instanceof Instrumentname name) {
            return instrument(name.schluessel());
        }
        if (wert instanceof List<?> liste) {
            return liste.stream().map(teil -> String.valueOf(lesbar(teil))).collect(Collectors.joining(", "));
        }
        return wert instanceof Integer zahl ? zahl.toString() : wert;
    }
}
