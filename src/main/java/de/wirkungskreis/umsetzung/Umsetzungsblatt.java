package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Zahlen;
import de.wirkungskreis.web.Adressangabe;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the pages, the files and the hints of a programme are made from: its plan and the counts up to a month. */
@Component
class Umsetzungsblatt {

    private final Planungen planungen;
    private final Zahlen zahlen;
    private final Massnahmen massnahmen;
    private final Wortlaut worte;
    private final Clock uhr;

    Umsetzungsblatt(Planungen planungen, Zahlen zahlen, Massnahmen massnahmen, Wortlaut worte, Clock uhr) {
        this.planungen = planungen;
        this.zahlen = zahlen;
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** As asked for in the address; what makes no sense there is the last whole month and everybody. */
    record Frage(YearMonth monat, Gruppe gruppe) {

        public String anhang() {
            return "?monat=" + monat + (gruppe == Gruppe.GESAMT ? "" : "&gruppe=" + gruppe);
        }
    }

    /** @param laeuft whether the month is not over yet */
    record Blatt(Frage frage, Planung plan, Umsetzungsrechnung rechnung, boolean gezaehlt, boolean laeuft, String stand) {}

    Frage frage(Programm programm, String monat, String gruppe) {
        var waehlbare = monate(programm);
        return new Frage(Adressangabe.monat("monat", monat).filter(waehlbare::contains).orElseGet(() -> ueblicher(programm)),
                Adressangabe.aus("gruppe", gruppe, Gruppe.values()).orElse(Gruppe.GESAMT));
    }

    /** Latest first; the one that is not over may be asked for too. */
    List<YearMonth> monate(Programm programm) {
        var jetzt = YearMonth.from(LocalDate.now(uhr));
        return programm.jahre().stream().flatMap(j -> Stream.iterate(YearMonth.of(j.jahr(), 1), m -> m.getYear() == j.jahr(), m -> m.plusMonths(1)))
                .filter(m -> !m.isAfter(jetzt)).sorted(Comparator.reverseOrder()).toList();
    }

    private YearMonth ueblicher(Programm programm) {
        var heute = LocalDate.now(uhr);
        var januar = YearMonth.of(heute.getYear(), 1);
        // counts of a month come in after it: then the last one that did
        boolean geliefert = zahlen.gezaehlt(januar, YearMonth.from(heute)).seit() == null;
        var bis = zahlen.datenstand().filter(d -> geliefert && d.isBefore(heute)).orElse(heute);
        var vollendet = YearMonth.from(bis.plusDays(1)).minusMonths(1);
        return monate(programm).stream().filter(m -> !m.isAfter(vollendet)).findFirst().orElse(YearMonth.of(programm.erstesJahr().jahr(), 1));
    }

    Blatt lesen(Fassungskontext kontext, Frage frage) {
        return lesen(kontext.fassung().id(), kontext.programm(), frage);
    }

    Blatt lesen(long fassung, Programm programm, Frage frage) {
        var plan = planungen.derFassung(fassung);
        var januar = YearMonth.of(frage.monat().getYear(), 1);
        var datenstand = zahlen.datenstand();
        boolean gezaehlt = datenstand.filter(d -> !d.isBefore(januar.atDay(1))).isPresent();
        var rechnung = new Umsetzungsrechnung(plan, programm.id(), new Programmjahr(frage.monat().getYear()), frage.monat(),
                gezaehlt ? zahlen.monate(januar, frage.monat(), frage.gruppe()) : List.of(),
                zahlen.personen(januar, frage.monat(), frage.gruppe()), massnahmen.alle(),
                zahlen.gezaehlt(januar, frage.monat()));
        boolean laeuft = !frage.monat().atEndOfMonth().isBefore(LocalDate.now(uhr)) && gezaehlt;
        return new Blatt(frage, plan, rechnung, gezaehlt, laeuft, datenstand.filter(d -> gezaehlt)
                .map(d -> worte.text("umsetzung.stand", Zahlenformat.datum(d))).orElseGet(() -> worte.text("umsetzung.ungezaehlt")));
    }

    static String monat(YearMonth monat) {
        return "%02d/%d".formatted(monat.getMonthValue(), monat.getYear());
    }
}
