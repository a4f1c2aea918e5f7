package de.wirkungskreis.haushalt;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.haushalt.Haushaltsplan.Spalte;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The budget plan as its page shows it: rows by years, with the difference to the year they are compared with. */
record Haushaltsansicht(Haushaltsplan plan, List<Kopf> koepfe, List<Reihe> reihen, List<Jahr> jahre,
        List<Zugang> andereKassen) {

    record Kopf(String text, @Nullable String wertart) {}

    /** {@code groesse}: part of the address of its Herleitung. */
    record Reihe(String groesse, String bezeichnung, boolean summe, List<Zelle> zellen) {}

    /** {@code herleitung}: the rest of the address of its Herleitung; without one the number is not known. */
    record Zelle(String text, @Nullable String zahl, @Nullable String herleitung) {}

    /** One plan year with its steps from inflow to what is available, and what does not add up. */
    record Jahr(Spalte spalte, List<Schritt> schritte, @Nullable String quote, @Nullable Luecke luecke,
            @Nullable Vorlaeufig vorlaeufig) {}

    /** What the parts of the funds miss of the whole, or exceed it by; unsigned. */
    record Luecke(String betrag, boolean fehlt) {}

    /** What may be used until the budget act is in force; without an amount it cannot be said yet. */
    record Vorlaeufig(@Nullable String betrag, @Nullable String rechnung) {}

    /** {@code art}: zugang, summe or teil, as the waterfall draws it. */
    record Schritt(String bezeichnung, String art, String text, String zahl, String herleitung) {}

    static Haushaltsansicht von(Haushaltsplan plan, Function<String, String> text) {
        var vergleich = Haushaltsrechnung.vergleichsspalte(plan);
        List<Kopf> koepfe = new ArrayList<>();
        plan.spalten().forEach(s -> koepfe.add(new Kopf(s.bezeichnung(), text.apply(Wortlaut.schluessel(s.wertart())))));
        var planjahre = plan.spalten().stream().filter(s -> !s.vergleich()).toList();
        vergleich.ifPresent(v -> planjahre.forEach(p -> koepfe.add(new Kopf(planjahre.size() == 1
                ? text.apply("haushalt.differenz")
                : text.apply("haushalt.differenz") + " " + p.jahr() + " / " + v.jahr(), null))));
        List<Reihe> reihen = new ArrayList<>();
        reihen.add(reihe(plan, "erwartet", plan.beschriftung().erwartet(), false, plan::erwartet));
        reihen.add(reihe(plan, "umschichtung", plan.beschriftung().umschichtung(), false, plan::umschichtung));
        reihen.add(reihe(plan, "verfuegbar", plan.beschriftung().verfuegbar(), true, plan::verfuegbar));
        reihen.add(reihe(plan, "vorbindung", text.apply("haushalt.vorbindung"), false, jahr -> teil(plan, jahr, true)));
        reihen.add(reihe(plan, "neugeschaeft", text.apply("haushalt.neugeschaeft"), false, jahr -> teil(plan, jahr, false)));
        return new Haushaltsansicht(plan, koepfe, reihen,
                planjahre.stream().map(spalte -> jahr(plan, spalte, text)).toList(),
                Haushaltsrechnung.andereKassen(plan));
    }

    static @Nullable Euro teil(Haushaltsplan plan, Programmjahr jahr, boolean vorbindung) {
        return plan.aufteilung(jahr).map(a -> vorbindung ? a.vorbindung() : a.neugeschaeft()).orElse(null);
    }

    private interface Groesse {
        @Nullable Euro im(Programmjahr jahr);
    }

    private static Reihe reihe(Haushaltsplan plan, String groesse, String bezeichnung, boolean summe, Groesse wert) {
        List<Zelle> zellen = new ArrayList<>();
        for (var spalte : plan.spalten()) {
            zellen.add(zelle(wert.im(spalte.jahr()), false, groesse + "/" + spalte.jahr()));
        }
        Haushaltsrechnung.vergleichsspalte(plan).ifPresent(vergleich -> plan.spalten().stream()
                .filter(s -> !s.vergleich()).forEach(s -> {
                    Euro plus = wert.im(s.jahr());
                    Euro minus = wert.im(vergleich.jahr());
                    zellen.add(zelle(plus == null || minus == null ? null : plus.minus(minus), true,
                            groesse + "/" + s.jahr() + "/" + vergleich.jahr()));
                }));
        return new Reihe(groesse, bezeichnung, summe, zellen);
    }

    /** An unknown amount opens too: its Herleitung says why it is missing. */
    private static Zelle zelle(@Nullable Euro betrag, boolean differenz, String herleitung) {
        if (betrag == null) {
            return new Zelle(Zahlenformat.FEHLT, null, herleitung);
        }
        return new Zelle(differenz ? Zahlenformat.euroVeraenderung(betrag, BILDSCHIRM)
                : Zahlenformat.euro(betrag, BILDSCHIRM), zahl(betrag), herleitung);
    }

    private static String zahl(Euro betrag) {
        var zahl = BigDecimal.valueOf(betrag.cent(), 2);
        return (betrag.cent() % 100 == 0 ? zahl.setScale(0, RoundingMode.UNNECESSARY) : zahl).toPlainString();
    }

    private static Jahr jahr(Haushaltsplan plan, Spalte spalte, Function<String, String> text) {
        var jahr = spalte.jahr();
        List<Schritt> schritte = new ArrayList<>();
        plan.zugaenge().stream().filter(z -> z.jahr().equals(jahr) && z.quelle().belastetEgt())
                .forEach(z -> schritte.add(schritt(z.bezeichnung(), "zugang", z.betrag(),
                        "zugaenge/" + z.schluessel())));
        plan.umschichtungen().stream().filter(u -> u.jahr().equals(jahr))
                .forEach(u -> schritte.add(schritt(u.bezeichnung(), "zugang", u.wirkungAufEgt(),
                        "umschichtungen/" + u.schluessel())));
        schritte.add(schritt(text.apply("haushalt.verfuegbar"), "summe", plan.verfuegbar(jahr), "verfuegbar/" + jahr));
        Euro vorbindung = teil(plan, jahr, true);
        if (vorbindung != null) {
            schritte.add(schritt(text.apply("haushalt.davonVorbindung"), "zugang", vorbindung.negiert(),
                    "vorbindung/" + jahr));
            schritte.add(schritt(text.apply("haushalt.frei"), "summe", plan.verfuegbar(jahr).minus(vorbindung),
                    "frei/" + jahr));
        }
        return new Jahr(spalte, schritte,
                Haushaltsrechnung.umschichtungsquote(plan, jahr)
                        .map(quote -> Zahlenformat.dezimal(quote, BILDSCHIRM) + " %").orElse(null),
                Haushaltsrechnung.luecke(plan, jahr).filter(l -> l.cent() != 0)
                        .map(l -> new Luecke(Zahlenformat.euro(l.cent() < 0 ? l.negiert() : l, BILDSCHIRM), l.cent() > 0)).orElse(null),
                Haushaltsrechnung.vorlaeufigBegrenzt(plan, jahr) ? vorlaeufig(plan, jahr) : null);
    }

    private static Vorlaeufig vorlaeufig(Haushaltsplan plan, Programmjahr jahr) {
        return Haushaltsrechnung.vorlaeufig(plan, jahr)
                .map(v -> new Vorlaeufig(Zahlenformat.euro(v.verfuegbar(), BILDSCHIRM), rechnung(v)))
                .orElse(new Vorlaeufig(null, null));
    }

    /** "3.900.000 + 45 % × (11.800.000 − 3.900.000) = 7.455.000" */
    static String rechnung(Haushaltsrechnung.Vorlaeufig v) {
        String vorbindung = Zahlenformat.euro(v.vorbindung(), BILDSCHIRM);
        return vorbindung + " + " + Zahlenformat.dezimal(v.prozent(), BILDSCHIRM) + " % × ("
                + Zahlenformat.euro(v.ansatz(), BILDSCHIRM) + " \u2212 " + vorbindung + ")"
                + (v.unbeschraenkt().cent() == 0 ? "" : " + " + Zahlenformat.euro(v.unbeschraenkt(), BILDSCHIRM))
                + " = " + Zahlenformat.euro(v.verfuegbar(), BILDSCHIRM);
    }

    private static Schritt schritt(String bezeichnung, String art, Euro betrag, String herleitung) {
        return new Schritt(bezeichnung, art, Zahlenformat.euro(betrag, BILDSCHIRM), zahl(betrag), herleitung);
    }

    Tabelle tabelle(String titel, List<String> hinweise) {
        List<Tabelle.Spalte> spalten = new ArrayList<>();
        spalten.add(Tabelle.Spalte.text(titel));
        koepfe.forEach(kopf -> spalten.add(Tabelle.Spalte.zahl(kopf.text())));
        return new Tabelle(titel, spalten, 1, reihen.stream().map(reihe -> {
            List<Tabelle.Zelle> zellen = new ArrayList<>();
            zellen.add(Tabelle.Zelle.text(reihe.bezeichnung()));
            reihe.zellen().forEach(zelle -> zellen.add(new Tabelle.Zelle(zelle.text(),
                    zelle.zahl() == null ? null : new BigDecimal(zelle.zahl()))));
            return new Tabelle.Zeile(reihe.summe() ? Tabelle.Zeilenart.SUMME : Tabelle.Zeilenart.NORMAL, zellen);
        }).toList(), hinweise);
    }
}
