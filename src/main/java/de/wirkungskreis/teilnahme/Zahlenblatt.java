package de.wirkungskreis.teilnahme;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.teilnahme.Zahlen.Monatszahl;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The counts of a month as a table: each Instrument, below it its Maßnahmen. */
@Component
class Zahlenblatt {

    private static final int MONATE = 24;

    private final Zahlen zahlen;
    private final Massnahmen massnahmen;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    Zahlenblatt(Zahlen zahlen, Massnahmen massnahmen, Teilnahmeworte worte, Clock uhr) {
        this.zahlen = zahlen;
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.uhr = uhr;
    }

    enum Groesse {
        BESTAND(Monatszahl::bestand), BESTAND_FRAUEN(Monatszahl::bestandFrauen), ZUGEWIESEN(Monatszahl::zugewiesen),
        EINTRITTE(Monatszahl::eintritte), EINTRITTE_FRAUEN(Monatszahl::eintritteFrauen), PERSONEN(Monatszahl::personen),
        AUSTRITTE(Monatszahl::austritte), ABBRUECHE(Monatszahl::abbrueche);

        private final ToIntFunction<Monatszahl> wert;

        Groesse(ToIntFunction<Monatszahl> wert) {
            this.wert = wert;
        }

        /** Which rows of the list are counted. */
        public Teilnahmefilter.Art art() {
            return switch (this) {
                case BESTAND, BESTAND_FRAUEN -> Teilnahmefilter.Art.BESTAND;
                case ZUGEWIESEN -> Teilnahmefilter.Art.ZUGEWIESEN;
                case EINTRITTE, EINTRITTE_FRAUEN, PERSONEN -> Teilnahmefilter.Art.EINTRITTE;
                case AUSTRITTE -> Teilnahmefilter.Art.AUSTRITTE;
                case ABBRUECHE -> Teilnahmefilter.Art.ABBRUECHE;
            };
        }
    }

    /**
     * @param massnahme empty: the Instrument as a whole; {@code summe} then
     * @param personen different people: who entered two Maßnahmen of an Instrument is one
     * @param einzeln every Förderung behind it is there
     */
    record Zeile(String name, String instrument, String massnahme, boolean summe, List<Monatszahl> zahlen, int personen, boolean einzeln) {

        public int wert(Groesse groesse) {
            return groesse == Groesse.PERSONEN ? personen : zahlen.stream().mapToInt(groesse.wert).sum();
        }
    }

    record Blatt(YearMonth monat, Gruppe gruppe, List<Zeile> zeilen, String stand) {

        /** The rows a number counts. */
        public String liste(Zeile zeile, Groesse groesse) {
            boolean frauen = groesse == Groesse.BESTAND_FRAUEN || groesse == Groesse.EINTRITTE_FRAUEN;
            return new Teilnahmefilter(zeile.massnahme(), zeile.instrument(), monat, groesse.art(), null, gruppe,
                    frauen ? Person.Geschlecht.WEIBLICH : null, null).pfad("/teilnahmen/liste");
        }
    }

    /** What is not a month that has begun is that of the last count. */
    YearMonth monat(String gefragt) {
        var jetzt = YearMonth.from(LocalDate.now(uhr));
        var letzter = zahlen.datenstand().map(YearMonth::from).orElse(jetzt);
        return gefragt.matches("\\d{4}-(0[1-9]|1[0-2])") && !YearMonth.parse(gefragt).isAfter(jetzt) ? YearMonth.parse(gefragt) : letzter;
    }

    Gruppe gruppe(String gefragt) {
        return Arrays.stream(Gruppe.values()).filter(g -> g.name().equals(gefragt)).findFirst().orElse(Gruppe.GESAMT);
    }

    List<YearMonth> monate() {
        var jetzt = YearMonth.from(LocalDate.now(uhr));
        return IntStream.range(0, MONATE).mapToObj(jetzt::minusMonths).toList();
    }

    Blatt lesen(YearMonth monat, Gruppe gruppe) {
        Map<String, String> namen = massnahmen.alle().stream().collect(Collectors.toMap(Massnahme::schluessel, m -> m.angaben().name()));
        List<Zeile> zeilen = new ArrayList<>();
        var personen = zahlen.personen(monat, gruppe);
        var ohneZeilen = zahlen.ohneZeilen(monat, gruppe);
        var je = zahlen.monate(monat, monat, gruppe).stream().collect(Collectors.groupingBy(Monatszahl::instrument));
        je.entrySet().stream().sorted(Comparator.comparing(e -> worte.instrument(e.getKey()))).forEach(e -> {
            boolean einzeln = !ohneZeilen.contains(e.getKey());
            zeilen.add(new Zeile(worte.instrument(e.getKey()), e.getKey(), "", true, e.getValue(), personen.getOrDefault(e.getKey(), 0), einzeln));
            e.getValue().stream().filter(z -> !z.massnahme().isEmpty()).forEach(z -> zeilen.add(
                    new Zeile(namen.getOrDefault(z.massnahme(), z.massnahme()), e.getKey(), z.massnahme(), false, List.of(z),
                            z.personen(), einzeln)));
        });
        return new Blatt(monat, gruppe, zeilen, zahlen.datenstand().map(d -> worte.text("teilnahme.belegung.stand", d))
                .orElseGet(() -> worte.text("teilnahme.belegung.leer")));
    }
}
