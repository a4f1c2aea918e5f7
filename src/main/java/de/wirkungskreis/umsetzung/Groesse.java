package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.umsetzung.Zeilenstand.Monat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What a page says of a line: a count, or two of them divided when they are shown. */
enum Groesse {
    PLAN(Zeilenstand::plan),
    PLAN_BISHER(Zeilenstand::planBisher),
    IST(Zeilenstand::ist),
    /** different people behind the entries */
    PERSONEN(Zeilenstand::personen),
    /** more than planned is positive */
    DIFFERENZ(Zeilenstand::differenz),
    /** of the plan of the year, in percent */
    ANTEIL(Zeilenstand::ist, Zeilenstand::plan),
    /** of the entries, in percent */
    FRAUEN(s -> gezaehlt(s, s.summe(Monat::eintritteFrauen)), s -> gezaehlt(s, s.summe(Monat::eintritte))),
    BESTAND(Zeilenstand::bestand),
    PLAETZE(s -> s.plaetze() == 0 ? OptionalLong.empty() : OptionalLong.of(s.plaetze())),
    /** of the places, in percent */
    AUSLASTUNG(Zeilenstand::besetzt, s -> OptionalLong.of(s.plaetze())),
    AUSTRITTE(s -> gezaehlt(s, s.summe(Monat::austritte))),
    /** of the exits, in percent; an exit into work is none */
    ABBRUCHQUOTE(s -> gezaehlt(s, s.summe(Monat::abbrueche)), s -> gezaehlt(s, s.summe(Monat::austritte))),
    /** whatever the line is planned in */
    EINTRITTE(s -> gezaehlt(s, s.summe(Monat::eintritte)));

    /** Those of the table of the programme. */
    static final List<Groesse> SPALTEN = List.of(PLAN, PLAN_BISHER, IST, PERSONEN, DIFFERENZ, ANTEIL, FRAUEN, BESTAND, PLAETZE, AUSLASTUNG, AUSTRITTE,
            ABBRUCHQUOTE);

    private static final int NACHKOMMASTELLEN = 1;

    private final Function<Zeilenstand, OptionalLong> zaehler;
    private final Optional<Function<Zeilenstand, OptionalLong>> nenner;

    Groesse(Function<Zeilenstand, OptionalLong> wert) {
        this.zaehler = wert;
        this.nenner = Optional.empty();
    }

    Groesse(Function<Zeilenstand, OptionalLong> zaehler, Function<Zeilenstand, OptionalLong> nenner) {
        this.zaehler = zaehler;
        this.nenner = Optional.of(nenner);
    }

    private static OptionalLong gezaehlt(Zeilenstand stand, long wert) {
        return stand.gezaehlt() ? OptionalLong.of(wert) : OptionalLong.empty();
    }

    boolean anteil() {
        return nenner.isPresent();
    }

    /** A plan tells no groups of people apart. */
    boolean ausDemPlan() {
        return this == PLAN || this == PLAN_BISHER || this == DIFFERENZ || this == ANTEIL;
    }

    OptionalLong zaehler(Zeilenstand stand) {
        return zaehler.apply(stand);
    }

    OptionalLong nenner(Zeilenstand stand) {
        return nenner.map(n -> n.apply(stand)).orElse(OptionalLong.empty());
    }

    /** Null is not zero: empty where nobody knows, or where there is nothing to divide by. */
    Optional<BigDecimal> wert(Zeilenstand stand) {
        var oben = zaehler(stand);
        if (oben.isEmpty()) {
            return Optional.empty();
        }
        if (nenner.isEmpty()) {
            return Optional.of(BigDecimal.valueOf(oben.getAsLong()));
        }
        var unten = nenner(stand);
        return unten.isEmpty() || unten.getAsLong() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(oben.getAsLong()).movePointRight(2)
                .divide(BigDecimal.valueOf(unten.getAsLong()), NACHKOMMASTELLEN, RoundingMode.HALF_UP));
    }

    String text(Zeilenstand stand) {
        if (this == PLAN) {
            return Zahlenformat.menge(stand.plan(), stand.einheit(), stand.genauigkeit(), Schreibweise.BILDSCHIRM);
        }
        return wert(stand).map(w -> anteil() ? Zahlenformat.dezimal(w, Schreibweise.BILDSCHIRM) + " %"
                : this == DIFFERENZ ? Zahlenformat.veraenderung(w, Schreibweise.BILDSCHIRM)
                : Zahlenformat.dezimal(w, Schreibweise.BILDSCHIRM)).orElse(Zahlenformat.FEHLT);
    }
}
