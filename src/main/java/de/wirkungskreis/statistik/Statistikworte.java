package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.statistik.Veroeffentlichungen.Unterschied;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How published figures are written. */
@Component
public class Statistikworte {

    private static final Set<Messgroesse.Art> MENGEN = Set.of(Messgroesse.Art.ANZAHL, Messgroesse.Art.EURO);

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

    public String region(Region region) {
        return region.art() == Region.Art.BUND ? region.name() : worte.text("statistik.region", worte.wort(region.art()), region.name());
    }

    public String name(Reihe reihe) {
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
        return gerundet(groesse.art(), wert);
    }

    String gerundet(Messgroesse.Art art, BigDecimal wert) {
        return einheit(art, wert.setScale(art == Messgroesse.Art.ANZAHL ? 0 : art == Messgroesse.Art.EURO ? 2 : 1, RoundingMode.HALF_UP));
    }

    /** With all decimals it was published with. */
    String genau(Messgroesse groesse, BigDecimal wert) {
        var knapp = wert.stripTrailingZeros();
        return einheit(groesse.art(), knapp.scale() < 0 ? knapp.setScale(0) : knapp);
    }

    private String einheit(Messgroesse.Art art, BigDecimal wert) {
        return switch (art) {
            case ANZAHL, JE_HUNDERT -> Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM);
            case PROZENT -> worte.text("statistik.prozent", Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM));
            case VERAENDERUNG -> worte.text("statistik.prozent", Zahlenformat.veraenderung(wert, Schreibweise.BILDSCHIRM));
            case EURO -> worte.text("statistik.euro", Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM));
        };
    }

    public String text(Reihe reihe, Veroeffentlichung v) {
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

    /** Of counts and amounts a count or amount, of rates percentage points: never percent of percent. */
    String differenz(Messgroesse groesse, BigDecimal differenz) {
        return differenz(groesse.art(), differenz);
    }

    String differenz(Messgroesse.Art art, BigDecimal differenz) {
        boolean rate = art != Messgroesse.Art.ANZAHL && art != Messgroesse.Art.EURO;
        // an estimate of people has decimals; a difference of people shows them only where it would vanish without
        boolean klein = differenz.signum() != 0 && differenz.abs().compareTo(new BigDecimal("0.5")) < 0;
        int mindestens = rate ? 1 : 0;
        int stellen = rate || klein || art == Messgroesse.Art.EURO
                ? Math.max(mindestens, Math.min(2, differenz.signum() == 0 ? 0 : differenz.stripTrailingZeros().scale())) : 0;
        String zahl = Zahlenformat.veraenderung(differenz.setScale(stellen, RoundingMode.HALF_UP), Schreibweise.BILDSCHIRM);
        return switch (art) {
            case ANZAHL, JE_HUNDERT -> zahl;
            case PROZENT, VERAENDERUNG -> worte.text("statistik.punkte", zahl);
            case EURO -> worte.text("statistik.euro", zahl);
        };
    }

    Optional<String> differenz(Unterschied u) {
        return zahlDifferenz(u).map(d -> differenz(u.reihe().reihe().messgroesse(), d));
    }

    static Optional<BigDecimal> zahlDifferenz(Unterschied u) {
        return u.alt() == null ? Optional.empty() : u.alt().zahl().flatMap(a -> u.neu().zahl().map(n -> n.subtract(a)));
    }

    /** How much the value itself changed; of rates that is said in points, above. */
    static Optional<BigDecimal> zahlProzent(Unterschied u) {
        return zahlDifferenz(u).filter(d -> u.alt() != null && u.alt().wert() != null && u.alt().wert().signum() != 0
                && MENGEN.contains(u.reihe().reihe().messgroesse().art()))
                .map(d -> Quote.aus(d, u.alt().wert(), 100).gerundet(1));
    }

    Optional<String> prozent(Unterschied u) {
        return zahlProzent(u).map(p -> worte.text("statistik.prozent", Zahlenformat.veraenderung(p, Schreibweise.BILDSCHIRM)));
    }
}
