package de.wirkungskreis.teilnahme;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.teilnahme.Ergebnisse.Anwesenheit;
import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung;
import de.wirkungskreis.teilnahme.Ergebnisse.Verweisung;
import de.wirkungskreis.teilnahme.Ergebnisse.Weiterbildung;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of what a Teilnahme leads to. */
@Component
class ErgebnisMasken {

    private static final String VORSILBE = "teilnahme.feld.";
    private static final int MINUTEN = 60;
    private static final int TAGE = 31;

    private final Teilnahmeworte worte;
    private final Instrumente instrumente;

    ErgebnisMasken(Teilnahmeworte worte, Instrumente instrumente) {
        this.worte = worte;
        this.instrumente = instrumente;
    }

    private Maske leer() {
        return new Maske(worte.texte(), VORSILBE);
    }

    private List<Wahl> wahl(Enum<?>... werte) {
        List<Wahl> wahl = new ArrayList<>(List.of(new Wahl("", worte.text("teilnahme.grund.waehlen"))));
        Arrays.stream(werte).forEach(w -> wahl.add(new Wahl(w.name(), worte.wort(w))));
        return wahl;
    }

    private List<Wahl> instrumente(LocalDate heute, Predicate<Instrument> welche) {
        return instrumente.alle().stream().filter(i -> i.am(heute).filter(Instrument.Geltung::inKraft).isPresent()).filter(welche)
                .sorted(Comparator.comparing(Instrument::name)).map(i -> new Wahl(i.schluessel(), i.name())).toList();
    }

    Maske einmuendung(LocalDate heute) {
        return leer().tag("am", heute).alsPflicht().auswahl("ausbildungsart", "", wahl(Einmuendung.Art.values())).alsPflicht()
                .zeile("beruf", null).auswahl("herkunft", "", wahl(Einmuendung.Herkunft.values())).alsPflicht();
    }

    void kldb(Maske maske, String feld) {
        if (!maske.eingabe(feld).isEmpty() && !maske.eingabe(feld).matches("\\d{2,5}")) {
            maske.fehlerText(feld, "kldb.format");
        }
    }

    Maske verweisung(LocalDate heute) {
        return leer().verweis("angebot", null, instrumente(heute, i -> i.am(heute).filter(g -> g.norm().contains("§ 16a")).isPresent()
                || i.schluessel().equals("stromspar-check") || i.schluessel().equals("jugendberufsagentur"))).alsPflicht()
                .tag("am", heute).alsPflicht();
    }

    Maske verweisungsergebnis(LocalDate heute) {
        return leer().auswahl("ergebnis", "", wahl(Verweisung.Ergebnis.ANGENOMMEN, Verweisung.Ergebnis.NICHT_ANGENOMMEN)).alsPflicht()
                .tag("am", heute).alsPflicht();
    }

    Maske kette(LocalDate heute) {
        return leer().verweis("angebot", null, instrumente(heute, i -> true)).alsPflicht().tag("beginnBis", null).alsPflicht();
    }

    Maske weiterbildung(@Nullable Weiterbildung w) {
        return leer().auswahl("weiterbildungsart", w == null ? "" : w.art(), wahl(Weiterbildung.Art.values())).alsPflicht()
                .zeile("bildungsziel", w == null ? null : w.bildungsziel()).alsPflicht()
                .zeile("schritt", w == null ? null : w.schritt()).zeile("schritte", w == null ? null : w.schritte())
                .auswahl("pruefung", w == null ? Weiterbildung.Ergebnis.OFFEN : w.ergebnis(), Arrays.stream(Weiterbildung.Ergebnis.values())
                        .map(e -> new Wahl(e.name(), worte.wort(e))).toList());
    }

    Optional<Weiterbildung> weiterbildung(Maske maske, int version) {
        maske.pflicht("weiterbildungsart");
        String ziel = maske.pflicht("bildungsziel");
        kldb(maske, "bildungsziel");
        var art = maske.aus("weiterbildungsart", Weiterbildung.Art.class);
        var schritt = maske.anzahl("schritt");
        var schritte = maske.anzahl("schritte");
        boolean teil = art.filter(a -> a == Weiterbildung.Art.TEILQUALIFIZIERUNG).isPresent();
        if (art.isPresent() && (teil ? schritt.isEmpty() || schritte.isEmpty() || schritt.get() < 1 || schritt.get() > schritte.get()
                || schritte.get() > 9 : schritt.isPresent() || schritte.isPresent())) {
            maske.fehlerText("schritt", teil ? "schritt.fehlt" : "schritt.nurTq");
        }
        var ergebnis = maske.aus("pruefung", Weiterbildung.Ergebnis.class);
        return maske.fehlerhaft() || art.isEmpty() ? Optional.empty()
                : Optional.of(new Weiterbildung(art.get(), ziel, teil ? schritt.get() : null, teil ? schritte.get() : null,
                        ergebnis.orElse(Weiterbildung.Ergebnis.OFFEN), version));
    }

    Maske anwesenheit(LocalDate heute) {
        return leer().zeile("anwesenheitsmonat", worte.monat(YearMonth.from(heute).minusMonths(1))).alsPflicht().zeile("stunden", null).alsPflicht()
                .zeile("entschuldigt", null).zeile("unentschuldigt", null).zeile("krank", null);
    }

    Optional<Anwesenheit> anwesenheit(Maske maske, LocalDate heute, Teilnahme teilnahme) {
        maske.pflicht("anwesenheitsmonat");
        maske.pflicht("stunden");
        var monat = maske.gelesen("anwesenheitsmonat", eingabe -> {
            var teile = eingabe.split("[./]");
            if (teile.length != 2 || !teile[0].matches("0?[1-9]|1[0-2]") || !teile[1].matches("\\d{4}")) {
                throw new IllegalArgumentException(worte.text("teilnahme.feld.monat.format"));
            }
            return YearMonth.of(Integer.parseInt(teile[1]), Integer.parseInt(teile[0]));
        });
        monat.filter(m -> m.isAfter(YearMonth.from(heute))).ifPresent(m -> maske.fehlerText("anwesenheitsmonat", "anwesenheitsmonat.zukunft"));
        var erster = teilnahme.eintritt().map(YearMonth::from);
        var letzter = teilnahme.austritt().map(a -> YearMonth.from(a.am()));
        monat.filter(m -> !m.isAfter(YearMonth.from(heute)) && (erster.isEmpty() || m.isBefore(erster.get()) || letzter.filter(m::isAfter).isPresent()))
                .ifPresent(m -> maske.fehlerText("anwesenheitsmonat", "anwesenheitsmonat.ausserhalb"));
        var stunden = maske.dezimal("stunden");
        stunden.filter(s -> s.signum() < 0 || s.compareTo(BigDecimal.valueOf(300)) > 0).ifPresent(s -> maske.fehlerText("stunden", "stunden.grenze"));
        int entschuldigt = maske.anzahl("entschuldigt").orElse(0);
        int unentschuldigt = maske.anzahl("unentschuldigt").orElse(0);
        int krank = maske.anzahl("krank").orElse(0);
        if (Math.max(Math.max(entschuldigt, unentschuldigt), krank) > TAGE || entschuldigt + unentschuldigt + krank > TAGE) {
            maske.fehlerText("krank", "fehltage.grenze");
        }
        return maske.fehlerhaft() || monat.isEmpty() || stunden.isEmpty() ? Optional.empty() : Optional.of(new Anwesenheit(monat.get(),
                stunden.get().multiply(BigDecimal.valueOf(MINUTEN)).setScale(0, RoundingMode.HALF_UP).intValueExact(), entschuldigt,
                unentschuldigt, krank));
    }

    /** {@code 64,5}: hours of a month. */
    public String stunden(int minuten) {
        return BigDecimal.valueOf(minuten).divide(BigDecimal.valueOf(MINUTEN), 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                .replace('.', ',');
    }
}
