package de.wirkungskreis.haushalt;

import de.wirkungskreis.faelle.Antwortgeber;
import de.wirkungskreis.faelle.Fall;
import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.recht.Mittelverteilungsrecht;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.recht.Verwaltungskostenrecht;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes in, what the Verwaltung needs, what falls due when, and what may be used before the budget act. */
public final class HaushaltAntwortgeber implements Antwortgeber {

    private static final Rechtsquelle RECHT = Rechtsquelle.desGesetzes();

    @Override
    public Optional<Antwort> beantworten(Fall fall) {
        return switch (fall.frage()) {
            case "EinglMV" -> Optional.of(fall.gesucht().contains("faktor") ? ausgleich(fall) : anteil(fall));
            case "VKB" -> Optional.of(verwaltungskosten(fall));
            case "EGT" -> fall.gegeben().containsKey("2022") ? Optional.of(saatrechnung(fall)) : Optional.empty();
            case "Vergabemassnahme" -> fall.gesucht().contains("mittelabfluss_je_jahr_eur") ? Optional.of(zahlungsplan(fall)) : Optional.empty();
            case "vorlaeufige Haushaltsfuehrung" -> Optional.of(vorlaeufig(fall));
            default -> Optional.empty();
        };
    }

    private static Antwort anteil(Fall fall) {
        var anteil = Mittelverteilung.anteil(euro(fall, "verteilbare_mittel_eur"), zahl(fall, "anlage_haelfte1_pct"), zahl(fall, "anlage_haelfte2_pct"));
        return new Antwort(Map.of("zuteilung_eur", anteil), List.of("§ 1 Abs. 4 bis 6 EinglMV: die Hälfte der Mittel mit jedem Prozentsatz der Anlagen → " + anteil));
    }

    private static Antwort ausgleich(Fall fall) {
        var faktor = Mittelverteilung.ausgleich(zahl(fall, "grundsicherungsquote_pct"), zahl(fall, "durchschnitt_pct"),
                RECHT.am(Mittelverteilungsrecht.class, LocalDate.of(2022, 1, 1)));
        return new Antwort(Map.of("faktor", faktor, "anteil_vor_normierung_pct", faktor.mal(zahl(fall, "elb_anteil_pct"))),
                List.of("§ 1 Abs. 5 EinglMV: 1 + ¼ × (Quote : Durchschnitt − 1) → " + faktor));
    }

    private static Antwort verwaltungskosten(Fall fall) {
        var kosten = Verwaltungskosten.von(euro(fall, "gesamtverwaltungskosten_eur"), RECHT.am(Verwaltungskostenrecht.class, fall.rechtsstand()));
        return new Antwort(Map.of("bundesanteil_eur", kosten.bund(), "kfa_eur", kosten.kommune(), "umschichtung_egt_vkb_eur",
                kosten.umschichtungsbedarf(euro(fall, "zuteilung_vkb_eur"))), List.of("§ 46 Abs. 3 SGB II: 84,8 und 15,2 Prozent → " + kosten));
    }

    /** The seed's own arithmetic, by the plan that shows it. */
    private static Antwort saatrechnung(Fall fall) {
        var zugaenge = new ArrayList<Zugang>();
        var umschichtungen = new ArrayList<Umschichtung>();
        fall.gegeben().forEach((name, angaben) -> {
            var jahr = new Programmjahr(Integer.parseInt(name));
            var umschichtung = euro(((Map<?, ?>) angaben).get("umschichtung_eur"));
            zugaenge.add(new Zugang("z" + name, jahr, Zugang.Art.ZUTEILUNG, name, euro(((Map<?, ?>) angaben).get("egt_eur")), Finanzierungsquelle.BUND_EGT, null, null));
            umschichtungen.add(new Umschichtung("u" + name, jahr, umschichtung.cent() < 0 ? Umschichtung.Richtung.EGT_AN_VERWALTUNG
                    : Umschichtung.Richtung.VERWALTUNG_AN_EGT, name, new Euro(Math.abs(umschichtung.cent())), null));
        });
        var plan = new Haushaltsplan(Haushaltsplan.leer().beschriftung(), List.of(), zugaenge, umschichtungen, List.of(), 0);
        var heuer = new Programmjahr(2022);
        var vorjahr = new Programmjahr(2021);
        var werte = new LinkedHashMap<String, @Nullable Object>();
        werte.put("verfuegbar_2022_eur", plan.verfuegbar(heuer));
        werte.put("verfuegbar_2021_eur", plan.verfuegbar(vorjahr));
        werte.put("differenz_eur", plan.verfuegbar(heuer).minus(plan.verfuegbar(vorjahr)));
        werte.put("differenz_egt_eur", plan.erwartet(heuer).minus(plan.erwartet(vorjahr)));
        werte.put("differenz_umschichtung_eur", plan.umschichtung(heuer).minus(plan.umschichtung(vorjahr)));
        return new Antwort(werte, List.of("erwartet + Umschichtung = verfügbar → " + werte));
    }

    private static Antwort zahlungsplan(Fall fall) {
        var beginn = YearMonth.from(LocalDate.parse(fall.gegeben().get("beginn").toString()));
        var plan = Zahlungsplan.monatlich(new Euro(Math.multiplyExact(euro(fall, "platzpreis_monat_eur").cent(), zahl(fall, "plaetze_verguetet").longValueExact())),
                beginn, zahl(fall, "monate").intValueExact(), zahl(fall, "zahlungsversatz_monate").intValueExact());
        return new Antwort(Map.of("mittelabfluss_je_jahr_eur", plan.jeHaushaltsjahr(), "ve_bedarf_je_folgejahr_eur", plan.verpflichtungen(beginn.getYear()),
                "gesamt_eur", plan.gesamt()), List.of("§§ 11, 38 BHO: das Jahr der Fälligkeit zählt → " + plan.jeHaushaltsjahr()));
    }

    private static Antwort vorlaeufig(Fall fall) {
        var fuehrung = VorlaeufigeHaushaltsfuehrung.von(euro(fall, "ansatz_eur"), euro(fall, "rechtliche_verpflichtungen_eur"), zahl(fall, "quote").movePointRight(2));
        return new Antwort(Map.of("gebunden_eur", fuehrung.gebunden(), "frei_fuer_neu_eur", fuehrung.frei(), "bewirtschaftbar_gesamt_eur",
                fuehrung.bewirtschaftbar(), "ve_verfuegbar", VorlaeufigeHaushaltsfuehrung.MIT_VERPFLICHTUNGSERMAECHTIGUNG),
                List.of("Art. 111 GG: Gebundenes ganz, vom Rest der freigegebene Anteil → " + fuehrung));
    }

    private static Euro euro(Fall fall, String name) {
        return euro(fall.gegeben().get(name));
    }

    private static Euro euro(@Nullable Object wert) {
        return Bruch.von(new BigDecimal(String.valueOf(wert))).inEuro();
    }

    private static BigDecimal zahl(Fall fall, String name) {
        var wert = fall.gegeben().get(name);
        if (wert == null) {
            throw new IllegalArgumentException("Es fehlt die Angabe „" + name + "“");
        }
        return new BigDecimal(wert.toString());
    }
}
