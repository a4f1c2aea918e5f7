package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.statistik.Ableitungsquelle.Eingang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from published figures, each with the figures it follows from. */
@Component
class Ableitungsblatt {

    private static final BigDecimal GEHEIM_UNTER = BigDecimal.valueOf(3);

    private final Statistikworte worte;
    private final Wortlaut texte;

    Ableitungsblatt(Statistikworte worte, Wortlaut texte) {
        this.worte = worte;
        this.texte = texte;
    }

    enum Art { AKTIVIERUNG, MINDESTBETEILIGUNG, SCHWERBEHINDERTE, ARBEITSLOSENQUOTE, AUSBILDUNGSMARKT }

    /** @param schluessel in addresses */
    public record Ergebnis(String schluessel, String name, String text, BigDecimal zahl, String formel, List<Eingabe> eingaben) {}

    public record Tafel(Art art, List<Eingang> eingaenge, List<Ergebnis> ergebnisse, List<String> hinweise) {}

    List<Tafel> tafeln(Ableitungsquelle quelle) {
        List<Tafel> tafeln = new ArrayList<>();
        for (var art : Art.values()) {
            var tafel = switch (art) {
                case AKTIVIERUNG -> aktivierung(quelle);
                case MINDESTBETEILIGUNG -> mindestbeteiligung(quelle);
                case SCHWERBEHINDERTE -> schwerbehinderte(quelle);
                case ARBEITSLOSENQUOTE -> arbeitslosenquote(quelle);
                case AUSBILDUNGSMARKT -> ausbildungsmarkt(quelle);
            };
            if (!tafel.ergebnisse().isEmpty()) {
                tafeln.add(tafel);
            }
        }
        return tafeln;
    }

    /** How a result is written; points are never percent. */
    private enum Schrift { PROZENT, VERAENDERUNG, PUNKTE, JE_HUNDERT }

    private String text(Schrift schrift, BigDecimal zahl) {
        return switch (schrift) {
            case PROZENT -> worte.gerundet(Messgroesse.Art.PROZENT, zahl);
            case VERAENDERUNG -> worte.gerundet(Messgroesse.Art.VERAENDERUNG, zahl);
            case PUNKTE -> worte.differenz(Messgroesse.Art.PROZENT, zahl);
            case JE_HUNDERT -> worte.gerundet(Messgroesse.Art.JE_HUNDERT, zahl);
        };
    }

    private void dazu(List<Ergebnis> nach, String schluessel, Schrift schrift, Optional<Quote> quote, Eingang... eingaenge) {
        quote.map(q -> q.gerundet(1)).ifPresent(zahl -> nach.add(new Ergebnis(schluessel, texte.text("statistik.ergebnis." + schluessel),
                text(schrift, zahl), zahl, texte.text("statistik.formel." + schluessel), eingaben(eingaenge))));
    }

    private static List<Eingabe> eingaben(Eingang... eingaenge) {
        return List.of(eingaenge).stream().map(e -> new Eingabe(e.name(), e.feld().text(), e.feld().pfad())).toList();
    }

    private static List<Eingang> vorhandene(@Nullable Eingang... eingaenge) {
        List<Eingang> da = new ArrayList<>();
        for (var eingang : eingaenge) {
            if (eingang != null) {
                da.add(eingang);
            }
        }
        return da;
    }

    private Tafel aktivierung(Ableitungsquelle q) {
        var teilnahmen = q.reihe(Messgroesse.TEILNAHMEN).mit(Zaehlkonzept.BESTAND, Raumprinzip.KOSTENTRAEGER).mit(Rechtskreis.SGB_II);
        var arbeitslose = q.reihe(Messgroesse.ARBEITSLOSE).mit(Rechtskreis.SGB_II);
        var elb = q.reihe(Messgroesse.BESTAND_ELB);
        var aufstocker = q.reihe(Messgroesse.AUFSTOCKER);
        List<Ergebnis> ergebnisse = new ArrayList<>();
        List<Eingang> alle = new ArrayList<>();
        q.gemeinsam(teilnahmen, arbeitslose).ifPresent(e -> {
            alle.addAll(e);
            dazu(ergebnisse, "AQ1", Schrift.PROZENT, Aktivierungsquote.aq1(e.get(0).wert(), e.get(1).wert()), e.get(0), e.get(1));
        });
        q.gemeinsam(teilnahmen, elb, aufstocker).ifPresent(e -> {
            e.stream().filter(x -> !alle.contains(x)).forEach(alle::add);
            dazu(ergebnisse, "AQ2", Schrift.PROZENT, Aktivierungsquote.aq2(e.get(0).wert(), e.get(1).wert(), e.get(2).wert()), e.get(0), e.get(1), e.get(2));
        });
        return new Tafel(Art.AKTIVIERUNG, alle, ergebnisse, List.of(texte.text("statistik.hinweis.teilnahmen"), texte.text("statistik.hinweis.aq2")));
    }

    private Tafel mindestbeteiligung(Ableitungsquelle q) {
        var arbeitslose = q.reihe(Messgroesse.ARBEITSLOSE).mit(Rechtskreis.SGB_II).mit(Zeitbezug.GLEITEND_12);
        var personen = q.reihe(Messgroesse.ERWERBSPERSONEN);
        var teilnahmen = q.reihe(Messgroesse.TEILNAHMEN).mit(Rechtskreis.SGB_II);
        List<Ergebnis> ergebnisse = new ArrayList<>();
        List<Eingang> alle = new ArrayList<>();
        // women and men of the same months, or the share compares two years
        var alos = q.gemeinsam(arbeitslose.mit(Geschlecht.W), arbeitslose.mit(Geschlecht.M));
        var eps = q.gemeinsam(personen.mit(Geschlecht.W), personen.mit(Geschlecht.M));
        if (alos.isEmpty() || eps.isEmpty() || eps.get().stream().anyMatch(e -> e.wert().signum() == 0) || alos.get().stream().allMatch(e -> e.wert().signum() == 0)) {
            return new Tafel(Art.MINDESTBETEILIGUNG, alle, ergebnisse, List.of());
        }
        var frauen = alos.get().get(0);
        var maenner = alos.get().get(1);
        var epFrauen = eps.get().get(0);
        var epMaenner = eps.get().get(1);
        alle.addAll(List.of(frauen, epFrauen, maenner, epMaenner));
        var mindestens = Mindestbeteiligung.ausAnzahlen(frauen.wert(), epFrauen.wert(), maenner.wert(), epMaenner.wert());
        dazu(ergebnisse, "mindestbeteiligung", Schrift.PROZENT, Optional.of(mindestens), frauen, epFrauen, maenner, epMaenner);
        for (var konzept : List.of(Zaehlkonzept.BESTAND, Zaehlkonzept.ZUGANG)) {
            var reihe = teilnahmen.mit(konzept, Raumprinzip.KOSTENTRAEGER);
            var jahr = reihe.mit(Zeitbezug.GLEITEND_12);   // the yearly mean decides; a month stands in where none is published
            q.gemeinsam(jahr.mit(Geschlecht.W), jahr).or(() -> q.gemeinsam(reihe.mit(Geschlecht.W), reihe)).filter(e -> e.get(1).wert().signum() != 0).ifPresent(e -> {
                alle.addAll(e);
                var realisiert = Mindestbeteiligung.realisiert(e.get(0).wert(), e.get(1).wert());
                dazu(ergebnisse, "realisiert-" + konzept, Schrift.PROZENT, Optional.of(realisiert), e.get(0), e.get(1));
                dazu(ergebnisse, "abstand-" + konzept, Schrift.PUNKTE, Optional.of(Mindestbeteiligung.abweichung(realisiert, mindestens)), e.get(0), e.get(1));
            });
        }
        return new Tafel(Art.MINDESTBETEILIGUNG, alle, ergebnisse, List.of(texte.text("statistik.hinweis.mindestbeteiligung")));
    }

    private Tafel schwerbehinderte(Ableitungsquelle q) {
        var alle = q.reihe(Messgroesse.ARBEITSLOSE).mit(Rechtskreis.SGB_II);
        var gruppe = alle.mit(Personenkreis.SCHWERBEHINDERT);
        List<Ergebnis> ergebnisse = new ArrayList<>();
        var jetzt = q.gemeinsam(gruppe, alle);
        if (jetzt.isEmpty()) {
            return new Tafel(Art.SCHWERBEHINDERTE, List.of(), ergebnisse, List.of());
        }
        var g = jetzt.get().get(0);
        var a = jetzt.get().get(1);
        var gVorjahr = q.von(gruppe, g.monat().minusYears(1)).orElse(null);
        var aVorjahr = q.von(alle, a.monat().minusYears(1)).orElse(null);
        var basis = q.erster(gruppe).orElse(g);
        List<String> hinweise = List.of(texte.text("statistik.hinweis.sbm"));
        if (List.of(g, basis).stream().anyMatch(Ableitungsblatt::geheim) || gVorjahr != null && geheim(gVorjahr)) {
            return new Tafel(Art.SCHWERBEHINDERTE, List.of(), List.of(), hinweise);   // a count of one or two is nobody's business
        }
        dazu(ergebnisse, "anteil", Schrift.PROZENT, new Gruppenvergleich(g.wert(), g.wert(), a.wert(), a.wert()).anteil(), g, a);
        if (gVorjahr != null && aVorjahr != null) {
            var vergleich = new Gruppenvergleich(g.wert(), gVorjahr.wert(), a.wert(), aVorjahr.wert());
            dazu(ergebnisse, "veraenderung-gruppe", Schrift.VERAENDERUNG, vergleich.veraenderungGruppe(), g, gVorjahr);
            dazu(ergebnisse, "veraenderung-alle", Schrift.VERAENDERUNG, vergleich.veraenderungAlle(), a, aVorjahr);
            dazu(ergebnisse, "unterschied", Schrift.PUNKTE, vergleich.unterschied(), g, gVorjahr, a, aVorjahr);
        }
        dazu(ergebnisse, "index", Schrift.JE_HUNDERT, Gruppenvergleich.index(g.wert(), basis.wert()), g, basis);
        return new Tafel(Art.SCHWERBEHINDERTE, vorhandene(g, gVorjahr, a, aVorjahr), ergebnisse, hinweise);
    }

    private static boolean geheim(Eingang eingang) {
        return eingang.wert().signum() > 0 && eingang.wert().compareTo(GEHEIM_UNTER) < 0;
    }

    private Tafel arbeitslosenquote(Ableitungsquelle q) {
        var quote = q.reihe(Messgroesse.ARBEITSLOSENQUOTE);
        List<Ergebnis> ergebnisse = new ArrayList<>();
        var jetzt = q.letzter(quote).orElse(null);
        var damals = jetzt == null ? null : q.von(quote, jetzt.monat().minusYears(1)).orElse(null);
        if (jetzt != null && damals != null) {
            dazu(ergebnisse, "punkte", Schrift.PUNKTE, Optional.of(Quotenverlauf.inPunkten(jetzt.wert(), damals.wert())), jetzt, damals);
        }
        return new Tafel(Art.ARBEITSLOSENQUOTE, vorhandene(jetzt, damals), ergebnisse, jetzt != null && damals != null
                && Quotenverlauf.ueberBezugsgroesse(damals.monat(), jetzt.monat()) ? List.of(texte.text("statistik.bezugsgroesse.hinweis")) : List.of());
    }

    private Tafel ausbildungsmarkt(Ableitungsquelle q) {
        List<Ergebnis> ergebnisse = new ArrayList<>();
        List<Eingang> alle = new ArrayList<>();
        for (var variante : Ausbildungsrelation.values()) {
            var reihen = switch (variante) {
                case KLASSISCH -> List.of(Messgroesse.NEUE_AUSBILDUNGSVERTRAEGE, Messgroesse.UNBESETZTE_AUSBILDUNGSSTELLEN, Messgroesse.UNVERSORGTE_BEWERBER);
                case ERWEITERT -> List.of(Messgroesse.NEUE_AUSBILDUNGSVERTRAEGE, Messgroesse.UNBESETZTE_AUSBILDUNGSSTELLEN, Messgroesse.UNVERSORGTE_BEWERBER,
                        Messgroesse.BEWERBER_MIT_ALTERNATIVE);
                case BA_RELATION -> List.of(Messgroesse.GEMELDETE_BEWERBER, Messgroesse.GEMELDETE_AUSBILDUNGSSTELLEN);
            };
            // the balance of 30 September is one of the Ausbildungsjahr; some publish it as that of a month
            q.gemeinsam(reihen.stream().map(r -> q.reihe(r).mit(Zeitbezug.JAHR)).toArray(Reihe[]::new))
                    .or(() -> q.gemeinsam(reihen.stream().map(q::reihe).toArray(Reihe[]::new))).ifPresent(e -> {
                e.stream().filter(x -> !alle.contains(x)).forEach(alle::add);
                BigDecimal[] z = e.stream().map(Eingang::wert).toArray(BigDecimal[]::new);
                var null0 = BigDecimal.ZERO;
                var bilanz = variante == Ausbildungsrelation.BA_RELATION ? new Ausbildungsrelation.Bilanz(null0, null0, null0, null0, z[0], z[1])
                        : new Ausbildungsrelation.Bilanz(z[0], z[1], z[2], z.length > 3 ? z[3] : null0, null0, null0);
                dazu(ergebnisse, variante.name(), Schrift.JE_HUNDERT, variante.aus(bilanz), e.toArray(Eingang[]::new));
            });
        }
        return new Tafel(Art.AUSBILDUNGSMARKT, alle, ergebnisse, List.of(texte.text("statistik.hinweis.anr")));
    }
}
