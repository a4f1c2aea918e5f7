package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.ziel.Grenze;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Targets in sentences with numbers. */
@Component
public class Zielworte {

    private final Wortlaut worte;

    Zielworte(Wortlaut worte) {
        this.worte = worte;
    }

    /** Rates with one decimal, people whole, euros whole. */
    String menge(Messreihe.Art art, Quote wert) {
        return switch (art) {
            case QUOTE -> worte.text("zielnachhaltung.prozent", Zahlenformat.dezimal(wert.gerundet(1), Schreibweise.BILDSCHIRM));
            case BESTAND, ANZAHL -> Zahlenformat.ganz(wert.gerundet(0).longValueExact(), Schreibweise.BILDSCHIRM);
            case BETRAG -> worte.text("zielnachhaltung.euro", Zahlenformat.ganz(wert.gerundet(0).longValueExact(), Schreibweise.BILDSCHIRM));
            case WERT -> Zahlenformat.dezimal(wert.gerundet(1), Schreibweise.BILDSCHIRM);
        };
    }

    String menge(Messreihe.Art art, double wert) {
        return menge(art, quote(wert));
    }

    static Quote quote(double wert) {
        return new Quote(Bruch.von(BigDecimal.valueOf(wert)));
    }

    public String menge(Zielstand stand, Quote wert) {
        var art = stand.reihe().orElseThrow().art();
        boolean rate = stand.kennzahl() != null && stand.kennzahl().art() == Kennzahl.Art.QUOTE;
        return art == Messreihe.Art.WERT && rate ? menge(Messreihe.Art.QUOTE, wert) : art == Messreihe.Art.WERT ? menge(Messreihe.Art.BESTAND, wert)
                : menge(art, wert);
    }

    /** As a chart takes it. */
    public String zahl(Zielstand stand, Quote wert) {
        var art = stand.reihe().orElseThrow().art();
        boolean rate = art == Messreihe.Art.QUOTE || stand.kennzahl() != null && stand.kennzahl().art() == Kennzahl.Art.QUOTE;
        return wert.gerundet(rate ? 1 : 0).toString();
    }

    /** "+ 2,1 %": of the value it is compared with. */
    public String prozent(Quote abweichung) {
        return worte.text("zielnachhaltung.prozent", Zahlenformat.veraenderung(abweichung.gerundet(1), Schreibweise.BILDSCHIRM));
    }

    /** In percent of the Soll, as part of a sentence. */
    public String abweichung(Quote ist, Quote soll) {
        return Sollrechnung.abweichungProzent(ist, soll).map(this::prozent).orElse(worte.text("zielnachhaltung.sollNull"));
    }

    /** Only of rates. */
    String punkte(Quote abstand) {
        return worte.text("zielnachhaltung.punkte", Zahlenformat.veraenderung(abstand.gerundet(1), Schreibweise.BILDSCHIRM));
    }

    String wahrscheinlichkeit(double wert) {
        long prozent = Math.round(wert * 100);
        return prozent <= 1 ? worte.text("zielnachhaltung.wahrscheinlichkeit.fastNull") : prozent >= 99
                ? worte.text("zielnachhaltung.wahrscheinlichkeit.fastSicher") : worte.text("zielnachhaltung.wahrscheinlichkeit", prozent);
    }

    /** "mindestens 29,5 % (− 1,5 % gegenüber dem Vorjahr)" */
    public String ziel(Zielstand stand) {
        if (stand.grenze() == null) {
            return worte.text("zielnachhaltung.beobachtet");
        }
        var grenze = worte.text("zielnachhaltung.grenze." + stand.grenze());
        var prozent = stand.prozent();
        var relativ = prozent == null ? null : worte.text("zielnachhaltung.prozent", Zahlenformat.veraenderung(prozent, Schreibweise.BILDSCHIRM));
        if (stand.jahressoll().isEmpty() || stand.reihe().isEmpty()) {
            return stand.jahressoll().map(s -> worte.text("zielnachhaltung.ziel.absolut", grenze, Zahlenformat.dezimal(glatt(s.bruch().gerundet(2)), Schreibweise.BILDSCHIRM)))
                    .orElse(relativ == null ? worte.text("zielnachhaltung.ziel.offen") : worte.text("zielnachhaltung.ziel.relativ", grenze, relativ));
        }
        var soll = menge(stand, stand.jahressoll().get());
        return relativ == null ? worte.text("zielnachhaltung.ziel.absolut", grenze, soll) : worte.text("zielnachhaltung.ziel.beides", grenze, soll, relativ);
    }

    /** What somebody says about it in the Dialog: month, value, Soll, and where the year is going. */
    public String satz(Zielstand stand) {
        var letzter = stand.letzter();
        if (letzter.isEmpty()) {
            return worte.text(stand.kennzahl() == null ? "zielnachhaltung.satz.ohneReihe" : "zielnachhaltung.satz.ohneMonate");
        }
        var monat = letzter.get();
        var bis = zeitraum(stand.reihe().orElseThrow(), monat.monat());
        var ist = menge(stand, monat.ist());
        var anfang = monat.soll().map(s -> worte.text("zielnachhaltung.satz.soll", bis, ist, menge(stand, s),
                abweichung(monat.ist(), s))).orElseGet(() -> monat.vorjahr()
                        .map(v -> worte.text("zielnachhaltung.satz.vorjahr", bis, ist, menge(stand, v))).orElse(worte.text("zielnachhaltung.satz.ist", bis, ist)));
        var ende = stand.prognose().filter(p -> p.fehler() > 0).map(p -> " " + worte.text("zielnachhaltung.satz.prognose",
                menge(stand, quote(p.wert())), menge(stand, quote(p.von())), menge(stand, quote(p.bis())),
                monat(stand.reihe().orElseThrow().ende(letzter.get().monat()))))
                .orElse(stand.prognose().isPresent() ? "" : " " + worte.text("zielnachhaltung.satz.ohnePrognose"));
        return anfang + ende + stand.wahrscheinlichkeit().filter(w -> stand.prognose().get().fehler() > 0)
                .map(w -> " " + worte.text("zielnachhaltung.satz.wahrscheinlich", wahrscheinlichkeit(w))).orElse("");
    }

    /** Over which months a value of the year so far goes: "Januar bis 09/2022", of a stock "Mittel Januar bis 09/2022". */
    private String zeitraum(Messreihe reihe, YearMonth bis) {
        return worte.text("zielnachhaltung.zeitraum." + reihe.art(), monat(reihe.anfang(bis)), monat(bis));
    }

    private static BigDecimal glatt(BigDecimal wert) {
        return new BigDecimal(wert.stripTrailingZeros().toPlainString());
    }

    /** What misses the target by how much is yellow, and that the rest is red; empty without a number agreed. */
    public Optional<String> schwelle(Zielstand stand) {
        return Optional.ofNullable(stand.gelbBis()).map(g -> worte.text("zielnachhaltung.schwelle",
                Zahlenformat.dezimal(glatt(g), Schreibweise.BILDSCHIRM)));
    }

    public static String monat(YearMonth monat) {
        return (monat.getMonthValue() < 10 ? "0" : "") + monat.getMonthValue() + "/" + monat.getYear();
    }

    String richtung(Grenze grenze) {
        return worte.text("zielnachhaltung.grenze." + grenze);
    }
}
