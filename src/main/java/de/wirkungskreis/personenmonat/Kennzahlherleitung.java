package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Ergebnis;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Zaehlgroesse;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.personenmonat.Kennzahlblatt.Blatt;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How an indicator came to be: numerator over denominator, and every month they are sums of. */
@Component
class Kennzahlherleitung {

    private static final Map<Zaehlgroesse, Kennzahl> SEITEN = Map.of(Zaehlgroesse.ELB, Kennzahl.BESTAND_ELB, Zaehlgroesse.INTEGRATION,
            Kennzahl.INTEGRATIONEN, Zaehlgroesse.LZB, Kennzahl.BESTAND_LZB, Zaehlgroesse.ZUGANG_ELB, Kennzahl.ZUGANG_ELB,
            Zaehlgroesse.ABGANG_ELB, Kennzahl.ABGANG_ELB, Zaehlgroesse.ZUGANG_LZB, Kennzahl.ZUGANG_LZB, Zaehlgroesse.ABGANG_LZB,
            Kennzahl.ABGANG_LZB, Zaehlgroesse.LLU_CENT, Kennzahl.SUMME_LLU_CENT, Zaehlgroesse.LUH_CENT, Kennzahl.SUMME_LUH_CENT);
    private static final int FRUEHERE = 6;

    private final EigeneReihen reihen;
    private final Kennzahlblatt blaetter;
    private final Kennzahlworte kennzahlworte;
    private final Wortlaut worte;

    Kennzahlherleitung(EigeneReihen reihen, Kennzahlblatt blaetter, Kennzahlworte kennzahlworte, Wortlaut worte) {
        this.reihen = reihen;
        this.blaetter = blaetter;
        this.kennzahlworte = kennzahlworte;
        this.worte = worte;
    }

    Optional<Herleitung> von(Blatt blatt, Kennzahl kennzahl, Geschlecht geschlecht, YearMonth monat) {
        return blatt.wert(kennzahl, geschlecht, monat).map(wert -> new Herleitung(
                worte.text("personenmonat.herleitung.titel", kennzahlworte.name(kennzahl), worte.wort(geschlecht), Kennzahlworte.monat(monat),
                        kennzahlworte.name(blatt.frage().ausschnitt())),
                kennzahlworte.text(wert), worte.text("personenmonat.formel." + kennzahl), eingaben(blatt, wert), worte.text("personenmonat.norm." + kennzahl),
                blaetter.standsatz(blatt), worte.text("personenmonat.herleitung.herkunft", blatt.lieferung().quelle(),
                        Zahlenformat.ganz(blatt.lieferung().zeilen(), Schreibweise.BILDSCHIRM), Zahlenformat.datum(blatt.lieferung().datenstand())),
                fruehere(blatt, wert)));
    }

    private List<Eingabe> eingaben(Blatt blatt, Kennzahlwert wert) {
        var eingaben = new ArrayList<Eingabe>();
        var werte = blatt.werte().get(wert.geschlecht());
        var teile = wert.kennzahl().teile(werte, Blatt.nr(werte, wert.monat()));
        if (wert.nenner() != null && wert.faktor() != null) {
            var geld = teile.stream().anyMatch(t -> cent(t.groesse()));
            eingaben.add(new Eingabe(worte.text("personenmonat.eingabe.zaehler"), menge(wert.zaehler(), geld), null));
            eingaben.add(new Eingabe(worte.text("personenmonat.eingabe.nenner"), menge(wert.nenner(), geld), null));
            eingaben.add(new Eingabe(worte.text("personenmonat.eingabe.faktor"), Zahlenformat.ganz(wert.faktor(), Schreibweise.BILDSCHIRM), null));
            wert.quote().ifPresent(q -> eingaben.add(new Eingabe(worte.text("personenmonat.eingabe.genau"),
                    Zahlenformat.dezimal(q.gerundet(4), Schreibweise.BILDSCHIRM), null)));
        }
        for (var teil : teile) {
            var seite = SEITEN.get(teil.groesse());
            eingaben.add(new Eingabe(worte.text("personenmonat.eingabe.monat", worte.wort(teil.groesse()), Kennzahlworte.monat(teil.monat()),
                    worte.text(teil.imZaehler() ? "personenmonat.eingabe.zaehler" : "personenmonat.eingabe.nenner")),
                    menge(teil.wert(), cent(teil.groesse())), seite == null || seite == wert.kennzahl() ? null
                            : Kennzahlblatt.pfad(seite, wert.geschlecht(), teil.monat(), blatt.frage())));
        }
        return eingaben;
    }

    private static boolean cent(Zaehlgroesse groesse) {
        return groesse == Zaehlgroesse.LLU_CENT || groesse == Zaehlgroesse.LUH_CENT;
    }

    private String menge(long menge, boolean geld) {
        return geld ? worte.text("personenmonat.euro", Zahlenformat.euro(new Euro(menge), Schreibweise.BILDSCHIRM)) : Zahlenformat.ganz(menge, Schreibweise.BILDSCHIRM);
    }

    /** The same month as it was known before, newest first. */
    private List<String> fruehere(Blatt blatt, Kennzahlwert wert) {
        var saetze = new ArrayList<String>();
        var zuletzt = kennzahlworte.text(wert);
        for (LocalDate tag : blaetter.datenstaende().stream().filter(d -> d.isBefore(blatt.lieferung().datenstand())).limit(FRUEHERE).toList()) {
            var damals = reihen.werte(blatt.frage().ausschnitt(), tag).map(w -> w.get(wert.geschlecht()));
            var text = damals.filter(w -> Blatt.nr(w, wert.monat()) < w.monate())
                    .flatMap(w -> Ergebnis.wert(w, wert.kennzahl(), Blatt.nr(w, wert.monat()), wert.geschlecht())).map(kennzahlworte::text);
            if (text.isPresent() && !text.get().equals(zuletzt)) {
                saetze.add(worte.text("personenmonat.herleitung.frueher", text.get(), Zahlenformat.datum(tag)));
                zuletzt = text.get();
            }
        }
        return saetze;
    }
}
