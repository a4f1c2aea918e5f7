package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.ziel.Grenze;
import de.wirkungskreis.ziel.Ziel;
import de.wirkungskreis.ziel.Zielsystem;
import de.wirkungskreis.ziel.Zielsysteme;
import de.wirkungskreis.ziel.Zielwert;
import de.wirkungskreis.zielnachhaltung.Schwellen.Schwelle;
import de.wirkungskreis.zielnachhaltung.Zielstand.Ausgangswert;
import de.wirkungskreis.zielnachhaltung.Zielstand.Monat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Brings together what was agreed and what has come. */
@Component
class Zielverfolgung implements Zielnachhaltungen {

    private final Zielsysteme zielsysteme;
    private final Kennzahlreihen reihen;
    private final JdbcEinmuendungen einmuendungen;
    private final Schwellen schwellen;
    private final Zielworte zielworte;
    private final Wortlaut worte;

    Zielverfolgung(Zielsysteme zielsysteme, Kennzahlreihen reihen, JdbcEinmuendungen einmuendungen, Schwellen schwellen,
            Zielworte zielworte, Wortlaut worte) {
        this.zielsysteme = zielsysteme;
        this.reihen = reihen;
        this.einmuendungen = einmuendungen;
        this.schwellen = schwellen;
        this.zielworte = zielworte;
        this.worte = worte;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Zielstand> stand(long fassung, int jahr, LocalDate datenstand) {
        return staende(zielsysteme.derFassung(fassung), jahr, List.of(new Stichtag(datenstand, reihen.am(datenstand)))).get(0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<List<Zielstand>> staende(Zielsystem ziele, int jahr, List<Stichtag> stichtage) {
        var verlauf = schwellen.verlauf(jahr);
        var einmuendung = SingletonSupplier.of(einmuendungen::je);
        return stichtage.stream().map(s -> staende(ziele.ziele(), new Blick(jahr, s.tag(), new Zielreihen(s.kennzahlen()), verlauf, einmuendung)))
                .toList();
    }

    /** From where one looks: a year, what was known by then, and what the house calls yellow. */
    private record Blick(int jahr, LocalDate datenstand, Zielreihen reihen, List<Schwelle> schwellen,
            Supplier<NavigableMap<YearMonth, Long>> einmuendungen) {

        Schwelle schwelle(String ziel) {
            return Schwellen.fuer(schwellen, ziel);
        }
    }

    private List<Zielstand> staende(List<Ziel> ziele, Blick blick) {
        var staende = new ArrayList<Zielstand>();
        for (var ziel : ziele) {
            var kennzahl = Optional.ofNullable(ziel.kennzahl()).flatMap(Kennzahl::aus);
            for (var wert : ziel.werte()) {
                staende.add(mitWert(ziel, wert, kennzahl.orElse(null), blick));
            }
            var monitoring = ziel.monitoring();
            if (monitoring != null) {
                staende.add(beobachtet(ziel.schluessel(), ziel.indikator(), kennzahl.orElse(null), blick));
                for (var dimension : monitoring.dimensionen()) {
                    Zielreihen.ausWortlaut(dimension.name()).ifPresent(k -> staende.add(
                            beobachtet(ziel.schluessel() + "/" + dimension.schluessel(), dimension.name(), k, blick)));
                }
            }
        }
        return staende;
    }

    private Zielstand mitWert(Ziel ziel, Zielwert wert, @Nullable Kennzahl kennzahl, Blick blick) {
        int jahr = blick.jahr();
        var schluessel = ziel.schluessel() + "/" + wert.schluessel();
        var geschlecht = "w".equals(wert.geschlecht()) ? Geschlecht.W : "m".equals(wert.geschlecht()) ? Geschlecht.M : Geschlecht.GESAMT;
        var reihe = Optional.ofNullable(kennzahl).flatMap(k -> blick.reihen().von(k, geschlecht))
                .or(() -> Einmuendungsreihe.zu(ziel, wert, blick.datenstand(), blick.einmuendungen()));
        var stand = wert.gueltig();
        var prozent = stand.filter(s -> wert.art() == Zielwert.Art.RELATIV).map(Zielwert.Stand::wert);
        var vorjahresende = reihe.flatMap(r -> r.jahresstand(r.anfangDesJahres(jahr).minusMonths(1)));
        var jahressoll = prozent.isPresent() ? ausgang(wert, vorjahresende).map(v -> Sollrechnung.soll(v, prozent.get()))
                : stand.map(s -> new Quote(Bruch.von(s.wert())));
        var monate = reihe.map(r -> monate(r, jahr, wert, jahressoll, vorjahresende)).orElse(List.of());
        var prognose = prognose(reihe, monate);
        var schwelle = blick.schwelle(schluessel);
        return new Zielstand(schluessel, wert.gruppe(), kennzahl, geschlecht, wert.grenze(), prozent.orElse(null), schwelle.gelbBis(), reihe, monate, jahressoll,
                prognose, ampel(monate, wert.grenze(), schwelle),
                prognose.flatMap(p -> jahressoll.map(s -> Sollrechnung.ampel(new Quote(Bruch.von(BigDecimal.valueOf(p.wert()))), s, wert.grenze(),
                        schwelle.gelbBis()))),
                tendenz(reihe, monate, schwelle), ausgangswerte(wert, reihe, vorjahresende, prozent));
    }

    /** From what a relative target is counted: the final value of the programme, else the computed one, else what was expected. */
    private static Optional<Quote> ausgang(Zielwert wert, Optional<Quote> gerechnet) {
        var laut = wert.besteBasis();
        return laut.filter(b -> b.version() == Zielwert.Basis.Version.ENDGUELTIG).map(b -> new Quote(Bruch.von(b.wert()))).or(() -> gerechnet)
                .or(() -> laut.map(b -> new Quote(Bruch.von(b.wert()))));
    }

    private Zielstand beobachtet(String schluessel, String name, @Nullable Kennzahl kennzahl, Blick blick) {
        var reihe = Optional.ofNullable(kennzahl).flatMap(k -> blick.reihen().von(k, Geschlecht.GESAMT));
        var monate = reihe.map(r -> monate(r, blick.jahr(), null, Optional.empty(), Optional.empty())).orElse(List.of());
        return new Zielstand(schluessel, name, kennzahl, Geschlecht.GESAMT, null, null, null, reihe, monate, Optional.empty(), prognose(reihe, monate),
                Optional.empty(), Optional.empty(), tendenz(reihe, monate, blick.schwelle(schluessel)), List.of());
    }

    private static List<Monat> monate(Messreihe reihe, int jahr, @Nullable Zielwert wert, Optional<Quote> jahressoll,
            Optional<Quote> vorjahresende) {
        var monate = new ArrayList<Monat>();
        for (int m = 0; m < 12; m++) {
            var monat = reihe.anfangDesJahres(jahr).plusMonths(m);
            var vorjahr = reihe.jahresstand(monat.minusYears(1));
            reihe.jahresstand(monat).ifPresent(ist -> monate.add(new Monat(monat, ist, vorjahr,
                    wert == null ? Optional.empty() : soll(wert, monat, vorjahr, jahressoll, vorjahresende))));
        }
        return monate;
    }

    /** By hand where a path was entered, else last year's profile brought to this year's Soll. */
    private static Optional<Quote> soll(Zielwert wert, YearMonth monat, Optional<Quote> vorjahr, Optional<Quote> jahressoll,
            Optional<Quote> vorjahresende) {
        var vonHand = wert.pfad().stream().filter(p -> p.monat().equals(monat)).findFirst();
        if (vonHand.isPresent()) {
            return Optional.of(new Quote(Bruch.von(vonHand.get().soll())));
        }
        return jahressoll.flatMap(s -> vorjahr.flatMap(v -> vorjahresende.filter(e -> !e.bruch().equals(Bruch.NULL))
                .map(e -> new Quote(v.bruch().mal(s.bruch()).durch(e.bruch())))));
    }

    private static Optional<Jahresprognose> prognose(Optional<Messreihe> reihe, List<Monat> monate) {
        return monate.isEmpty() ? Optional.empty() : reihe.flatMap(r -> Jahresprognose.von(r, monate.get(monate.size() - 1).monat()));
    }

    private static Optional<Ampel> ampel(List<Monat> monate, Grenze grenze, Schwelle schwelle) {
        return monate.isEmpty() ? Optional.empty() : Optional.of(monate.get(monate.size() - 1))
                .flatMap(m -> m.soll().map(s -> Sollrechnung.ampel(m.ist(), s, grenze, schwelle.gelbBis())));
    }

    /** Against the same month of the year before; where there was none, against the first of this year, unless it adds up over the year. */
    private static Optional<Tendenz> tendenz(Optional<Messreihe> reihe, List<Monat> monate, Schwelle schwelle) {
        if (monate.isEmpty()) {
            return Optional.empty();
        }
        var letzter = monate.get(monate.size() - 1);
        var vorher = letzter.vorjahr().or(() -> monate.size() < 2 || reihe.filter(r -> r.art() == Messreihe.Art.BESTAND || r.art() == Messreihe.Art.WERT).isEmpty() ? Optional.empty() : Optional.of(monate.get(0).ist()));
        return vorher.map(v -> Tendenz.von(letzter.ist(), v, schwelle.gleichBis()));
    }

    private List<Ausgangswert> ausgangswerte(Zielwert wert, Optional<Messreihe> reihe, Optional<Quote> vorjahresende, Optional<BigDecimal> prozent) {
        var werte = new ArrayList<Ausgangswert>();
        prozent.ifPresent(p -> {
            for (var basis : wert.basis()) {
                var ausgang = new Quote(Bruch.von(basis.wert()));
                werte.add(new Ausgangswert(worte.text("zielnachhaltung.basis." + basis.version()),
                        Zahlenformat.dezimal(basis.wert(), Schreibweise.BILDSCHIRM),
                        Zahlenformat.dezimal(Sollrechnung.soll(ausgang, p).gerundet(Math.max(1, basis.wert().scale())), Schreibweise.BILDSCHIRM)));
            }
            reihe.ifPresent(r -> vorjahresende.ifPresent(v -> werte.add(new Ausgangswert(worte.text("zielnachhaltung.basis.GERECHNET"),
                    zielworte.menge(r.art(), v), zielworte.menge(r.art(), Sollrechnung.soll(v, p))))));
        });
        return werte;
    }
}
