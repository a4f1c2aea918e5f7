package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Geschlecht;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How published figures are written. */
@Component
class Statistikworte {

    private final Wortlaut worte;

    Statistikworte(Wortlaut worte) {
        this.worte = worte;
    }

    static String monat(YearMonth monat) {
        return "%02d/%d".formatted(monat.getMonthValue(), monat.getYear());
    }

    String zeit(Reihe reihe, YearMonth monat) {
        return switch (reihe.zeitbezug()) {
            case MONAT -> monat(monat);
            case GLEITEND_12 -> worte.text("statistik.gleitend", monat(monat));
            case JAHR -> Integer.toString(monat.getYear());
        };
    }

    String region(Region region) {
        return region.art() == Region.Art.BUND ? region.name() : worte.text("statistik.region", worte.wort(region.art()), region.name());
    }

    String name(Reihe reihe) {
        return worte.wort(reihe.messgroesse());
    }

    /** Of whom, and what is unusual about the counting. */
    String wer(Reihe reihe) {
        List<String> teile = new ArrayList<>();
        teile.add(worte.wort(reihe.geschlecht()));
        if (reihe.personenkreis() != Personenkreis.ALLE) {
            teile.add(worte.wort(reihe.personenkreis()));
        }
        if (reihe.rechtskreis() != reihe.messgroesse().rechtskreis()) {
            teile.add(worte.wort(reihe.rechtskreis()));
        }
        if (reihe.zeitbezug() != Zeitbezug.MONAT) {
            teile.add(worte.wort(reihe.zeitbezug()));
        }
        if (reihe.zaehlkonzept() != reihe.messgroesse().zaehlkonzept() || reihe.messgroesse() == Messgroesse.TEILNAHMEN) {
            teile.add(worte.wort(reihe.zaehlkonzept()));
        }
        if (reihe.raumprinzip() != Raumprinzip.WOHNORT) {
            teile.add(worte.wort(reihe.raumprinzip()));
        }
        return teile.size() > 1 && reihe.geschlecht() == Geschlecht.GESAMT ? String.join(", ", teile.subList(1, teile.size())) : String.join(", ", teile);
    }

    String titel(Reihe reihe) {
        return worte.text("statistik.reihe.titel", name(reihe), region(reihe.region()), wer(reihe));
    }

    /** As tables print it: counts whole, rates with one decimal. */
    String gerundet(Messgroesse groesse, BigDecimal wert) {
        return einheit(groesse, wert.setScale(groesse.art() == Messgroesse.Art.ANZAHL ? 0 : 1, RoundingMode.HALF_UP));
    }

    /** With all decimals it was published with. */
    String genau(Messgroesse groesse, BigDecimal wert) {
        var knapp = wert.stripTrailingZeros();
        return einheit(groesse, knapp.scale() < 0 ? knapp.setScale(0) : knapp);
    }

    private String einheit(Messgroesse groesse, BigDecimal wert) {
        return switch (groesse.art()) {
            case ANZAHL, JE_HUNDERT -> Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM);
            case PROZENT -> worte.text("statistik.prozent", Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM));
            case VERAENDERUNG -> worte.text("statistik.prozent", Zahlenformat.veraenderung(wert, Schreibweise.BILDSCHIRM));
            case EURO -> worte.text("statistik.euro", Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM));
        };
    }

    String text(Reihe reihe, Veroeffentlichung v) {
        return v.zahl().map(w -> gerundet(reihe.messgroesse(), w)).orElseGet(() -> zeichen(v));
    }

    /** The sign a table would print. */
    static String zeichen(Veroeffentlichung v) {
        var zeichen = v.ersatzzeichen();
        return zeichen == null ? Zahlenformat.FEHLT : switch (zeichen) {
            case GEHEIM -> "*";
            case UNBEKANNT -> "\u00b7";
            case SINNLOS -> "x";
            case SPAETER -> "\u2026";
        };
    }
}
