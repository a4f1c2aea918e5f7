package de.wirkungskreis.faelle;

import de.wirkungskreis.kennzahl.Prokopf;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kennzahl.Vorjahresveraenderung;
import de.wirkungskreis.kennzahl.Zeitraumquote;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.statistik.Mindestbeteiligung;
import de.wirkungskreis.ziel.Zielrechnung;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the inputs of an indicator's case; the application's own types compute. */
public final class KennzahlAntwortgeber implements Antwortgeber {

    @Override
    public Optional<Antwort> beantworten(Fall fall) {
        if (fall.genauigkeit() == null || fall.istRegel()) {
            return Optional.empty();
        }
        var ergebnis = rechnen(fall.instrument(), new Angaben(fall.gegeben()));
        return Optional.of(new Antwort(Map.of(Fall.ERGEBNIS, ergebnis), List.of(fall.instrument() + " " + fall.gegeben() + " → " + ergebnis)));
    }

    private static Bruch rechnen(String formel, Angaben a) {
        return switch (formel) {
            case "ratio_pct", "per_100" -> Quote.aus(a.zahl("numerator"), a.zahl("denominator"), 100).bruch();
            case "per_1000" -> Quote.aus(a.zahl("numerator"), a.zahl("denominator"), 1000).bruch();
            case "diff" -> Quote.aus(a.zahl("current"), BigDecimal.ONE, 1).weniger(Quote.aus(a.zahl("previous"), BigDecimal.ONE, 1)).bruch();
            case "change_pct" -> Vorjahresveraenderung.aus(a.zahl("current"), a.zahl("previous")).prozent().bruch();
            case "change_pct_from_diff" -> Vorjahresveraenderung.ausDifferenz(a.zahl("current"), a.zahl("difference")).prozent().bruch();
            case "avg_change_pct" -> Vorjahresveraenderung.imJahresfortschritt(a.reihe("current"), a.reihe("previous")).prozent().bruch();
            case "sum_over_avg_pct" -> Zeitraumquote.jeDurchschnittsbestand(a.reihe("flows"), a.reihe("stocks")).bruch();
            case "weighted_rate_pct" -> Zeitraumquote.jeMonatsbestand(a.reihe("flows"), a.reihe("stocks")).bruch();
            case "implied_avg_stock" -> Zeitraumquote.durchschnittsbestand(a.zahl("integrations"), a.zahl("rate_pct"));
            case "sum", "plan_sum" -> Zeitraumquote.summe(a.reihe("values"));
            case "per_head_month" -> Prokopf.jeMonat(a.zahl("amount_eur"), a.zahl("avg_stock"), a.zahl("months"));
            case "per_head_year" -> Prokopf.jeZeitraum(a.zahl("amount_eur"), a.zahl("avg_stock"));
            case "mindestbeteiligung" -> Mindestbeteiligung.ausAnteilen(a.zahl("share_f"), a.zahl("rate_f"), a.zahl("share_m"), a.zahl("rate_m")).bruch();
            case "target_abs" -> Bruch.von(Zielrechnung.soll(a.zahl("base"), a.zahl("change_pct")));
            case "base_from_target" -> Zielrechnung.basis(a.zahl("target"), a.zahl("change_pct"));
            default -> throw new IllegalArgumentException("diese Formel ist unbekannt: " + formel);
        };
    }

    private record Angaben(Map<String, Object> gegeben) {

        BigDecimal zahl(String name) {
            return zahl(name, wert(name));
        }

        List<BigDecimal> reihe(String name) {
            if (!(wert(name) instanceof List<?> liste)) {
                throw new IllegalArgumentException("„" + name + "“ ist keine Liste: " + wert(name));
            }
            return liste.stream().map(w -> zahl(name, w)).toList();
        }

        private Object wert(String name) {
            return Optional.ofNullable(gegeben.get(name)).orElseThrow(() -> new IllegalArgumentException("Es fehlt die Angabe „" + name + "“"));
        }

        private static BigDecimal zahl(String name, Object wert) {
            try {
                return new BigDecimal(String.valueOf(wert));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("„" + name + "“ ist keine Zahl: " + wert);
            }
        }
    }
}
