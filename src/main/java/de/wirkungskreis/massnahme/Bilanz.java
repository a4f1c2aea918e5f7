package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.massnahme.Belegungsquelle.Monatszahlen;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a Maßnahme, or all of a Träger, has brought so far: only months that were counted. Numerators and denominators
 * stay whole; a share is made to be shown.
 *
 * @param platzmonate places of the counted months, {@code besetzteMonate} of them filled; people without agreed places are
 *     in neither
 * @param erfolge in work or training six months after the end
 * @param kostenUnvollstaendig a counted month has no monthly rate: the sum of costs says too little
 */
record Bilanz(
        int monate, long platzmonate, long besetzteMonate, long bezahlteMonate, long eintritte, long eintritteFrauen,
        long austritte, long abbrueche, long verbleibBekannt, long erfolge, Euro kosten, Euro leerstand,
        boolean kostenUnvollstaendig) {

    static final Bilanz LEER = new Bilanz(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Euro.NULL, Euro.NULL, false);

    static Bilanz von(Belegung belegung) {
        var bilanz = LEER;
        for (var monat : belegung.monate()) {
            var zahlen = monat.zahlen();
            if (zahlen != null) {
                int plaetze = monat.kontingent() == null ? 0 : monat.kontingent().plaetze();
                bilanz = bilanz.plus(menschen(zahlen)).plus(new Bilanz(1, plaetze, monat.kontingent() == null ? 0 : zahlen.besetzt(),
                        monat.bezahlt().orElse(0), 0, 0, 0, 0, 0, 0, monat.kosten().orElse(Euro.NULL),
                        monat.leerstand().orElse(Euro.NULL), monat.kosten().isEmpty()));
            }
        }
        bilanz = belegung.uebrige().stream().map(Bilanz::menschen).reduce(bilanz, Bilanz::plus);
        return bilanz.mitPauschalen(belegung);
    }

    private static Bilanz menschen(Monatszahlen zahlen) {
        return new Bilanz(0, 0, 0, 0, zahlen.eintritte(), zahlen.eintritteFrauen(), zahlen.austritte(), zahlen.abbrueche(),
                zahlen.verbleibBekannt(), zahlen.verbleibErfolg(), Euro.NULL, Euro.NULL, false);
    }

    static Bilanz summe(List<Bilanz> teile) {
        return teile.stream().reduce(LEER, Bilanz::plus);
    }

    /** A lump sum counts as soon as its period has begun to be counted. */
    private Bilanz mitPauschalen(Belegung belegung) {
        var letzter = belegung.letzterGezaehlter();
        if (letzter.isEmpty()) {
            return this;
        }
        var pauschalen = belegung.massnahme().kosten().stream().filter(k -> k.bezug() == Kostensatz.Bezug.PAUSCHAL)
                .filter(k -> !k.gilt().von().isAfter(letzter.get().stichtag())).toList();
        var summe = pauschalen.stream().map(Kostensatz::betrag).reduce(kosten, Euro::plus);
        boolean nurPauschal = !pauschalen.isEmpty() && belegung.monate().stream().noneMatch(Belegung.Monat::mitSatz);
        return new Bilanz(monate, platzmonate, besetzteMonate, bezahlteMonate, eintritte, eintritteFrauen, austritte, abbrueche,
                verbleibBekannt, erfolge, summe, leerstand, kostenUnvollstaendig && !nurPauschal);
    }

    private Bilanz plus(Bilanz b) {
        return new Bilanz(monate + b.monate, platzmonate + b.platzmonate, besetzteMonate + b.besetzteMonate,
                bezahlteMonate + b.bezahlteMonate, eintritte + b.eintritte, eintritteFrauen + b.eintritteFrauen,
                austritte + b.austritte, abbrueche + b.abbrueche, verbleibBekannt + b.verbleibBekannt, erfolge + b.erfolge,
                kosten.plus(b.kosten), leerstand.plus(b.leerstand), kostenUnvollstaendig || b.kostenUnvollstaendig);
    }

    boolean gezaehlt() {
        return monate > 0;
    }

    Optional<BigDecimal> auslastung() {
        return prozent(besetzteMonate, platzmonate);
    }

    Optional<BigDecimal> frauenanteil() {
        return prozent(eintritteFrauen, eintritte);
    }

    Optional<BigDecimal> abbruchquote() {
        return prozent(abbrueche, austritte);
    }

    Optional<BigDecimal> erfolgsquote() {
        return prozent(erfolge, verbleibBekannt);
    }

    /** Half up to the cent; empty without a success. */
    Optional<Euro> kostenJeErfolg() {
        return erfolge == 0 ? Optional.empty() : Optional.of(new Euro(BigDecimal.valueOf(kosten.cent())
                .divide(BigDecimal.valueOf(erfolge), 0, RoundingMode.HALF_UP).longValueExact()));
    }

    /** One decimal, half up; empty over nothing. */
    static Optional<BigDecimal> prozent(long teil, long ganzes) {
        return ganzes == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(Math.multiplyExact(teil, 100L))
                .divide(BigDecimal.valueOf(ganzes), 1, RoundingMode.HALF_UP));
    }
}
