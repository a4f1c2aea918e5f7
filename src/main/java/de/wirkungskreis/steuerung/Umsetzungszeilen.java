package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlstand;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.steuerung.Lagezeile.Ursache;
import de.wirkungskreis.steuerung.Lagezeile.Ursachen;
import de.wirkungskreis.steuerung.Verlauf.Feld;
import de.wirkungskreis.steuerung.Verlauf.Reihe;
import de.wirkungskreis.steuerung.Verlauf.Spalte;
import de.wirkungskreis.umsetzung.Umsetzungsstand;
import de.wirkungskreis.umsetzung.Umsetzungsstand.Monat;
import de.wirkungskreis.umsetzung.Umsetzungsstand.Zeile;
import de.wirkungskreis.zielnachhaltung.Zielworte;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Entries against the plan, and the women among them against the women among the unemployed. */
@Component
class Umsetzungszeilen {

    private final Wortlaut worte;

    Umsetzungszeilen(Wortlaut worte) {
        this.worte = worte;
    }

    Lagezeile eintritte(int jahr, Umsetzungsstand stand, Schwelle schwelle) {
        String name = worte.text("steuerung.zeile.eintritte");
        var pfad = "/programme/" + jahr + "/umsetzung?monat=" + stand.bis();
        if (!stand.gezaehlt()) {
            return leer(Lagezeile.EINTRITTE, name, worte.text("steuerung.eintritte.leer"), pfad);
        }
        long plan = stand.plan();
        long ist = stand.eintritte();
        var rueckstand = plan == 0 ? Optional.<Quote>empty() : Optional.of(Quote.prozent(plan - ist, plan));
        var urteil = rueckstand.map(q -> schwelle.urteil(q.gerundet(6))).orElse(Urteil.OFFEN);
        var hinten = stand.rueckstaende().get(0);
        var satz = worte.text("steuerung.eintritte.satz", Zielworte.monat(stand.bis()), ganz(ist), ganz(plan), veraenderung(ist - plan),
                rueckstand.map(q -> dezimal(q.gerundet(1).negate())).orElse(Zahlenformat.FEHLT))
                + (hinten.differenz() < 0 ? " " + worte.text("steuerung.eintritte.hinten", hinten.name(), ganz(hinten.eintritte()), ganz(hinten.plan())) : "")
                + (stand.ungezaehlt().isEmpty() ? "" : " " + worte.text("steuerung.eintritte.ungezaehlt", stand.ungezaehlt().size()));
        return new Lagezeile(Lagezeile.EINTRITTE, name, worte.text("steuerung.eintritte.wert", ganz(ist), ganz(plan)), urteil, satz,
                aenderung(stand), verlauf(jahr, stand), ursachen(jahr, stand), worte.text("steuerung.handlung.eintritte"), pfad);
    }

    private Lagezeile leer(String schluessel, String name, String satz, String pfad) {
        return new Lagezeile(schluessel, name, Zahlenformat.FEHLT, Urteil.OFFEN, satz, List.of(), Verlauf.LEER, Ursachen.KEINE,
                worte.text("steuerung.handlung.eintritte"), pfad);
    }

    private List<String> aenderung(Umsetzungsstand stand) {
        var letzter = stand.monate().get(stand.monate().size() - 1);
        long vorher = stand.eintritte() - stand.plan() - (letzter.eintritte() - letzter.plan());
        var am = stand.zeilen().stream().min(Comparator.comparingLong(Zeile::differenzImMonat)).filter(z -> z.differenzImMonat() < 0);
        return List.of(worte.text("steuerung.aenderung.eintritte", Zielworte.monat(letzter.monat()), ganz(letzter.eintritte()), ganz(letzter.plan()),
                vonAuf(veraenderung(vorher), veraenderung(stand.eintritte() - stand.plan())))
                + am.map(z -> " " + worte.text("steuerung.aenderung.eintritte.zeile", z.name(), veraenderung(z.differenzImMonat()))).orElse(""));
    }

    private String vonAuf(String alt, String neu) {
        return alt.equals(neu) ? worte.text("steuerung.aenderung.eintritte.gleich", neu) : worte.text("steuerung.aenderung.eintritte.abstand", alt, neu);
    }

    private Verlauf verlauf(int jahr, Umsetzungsstand stand) {
        var reihe = new ArrayList<Reihe>();
        long ist = 0;
        long plan = 0;
        for (var m : stand.monate()) {
            ist += m.eintritte();
            plan += m.plan();
            var pfad = "/programme/" + jahr + "/umsetzung?monat=" + m.monat();
            reihe.add(new Reihe(m.monat().toString(), Zielworte.monat(m.monat()), List.of(
                    zahl(ist, List.of(new Eingabe(worte.text("steuerung.eingabe.bisher"), ganz(ist - m.eintritte()), null),
                            new Eingabe(worte.text("steuerung.eingabe.imMonat"), ganz(m.eintritte()), pfad))),
                    zahl(plan, List.of(new Eingabe(worte.text("steuerung.eingabe.bisher"), ganz(plan - m.plan()), null),
                            new Eingabe(worte.text("steuerung.eingabe.imMonat"), ganz(m.plan()), pfad))),
                    zahl(m.eintritte(), zeilen(jahr, stand, m)), zahl(m.plan(), List.of(new Eingabe(worte.text("steuerung.eingabe.zeilen"),
                            ganz(stand.zeilen().size()), pfad))))));
        }
        return new Verlauf(List.of(new Spalte(worte.text("steuerung.spalte.istBisher"), worte.text("steuerung.formel.eintritte"), true),
                new Spalte(worte.text("steuerung.spalte.planBisher"), worte.text("steuerung.formel.plan"), false),
                new Spalte(worte.text("steuerung.spalte.istMonat"), worte.text("steuerung.formel.imMonat"), true),
                new Spalte(worte.text("steuerung.spalte.planMonat"), worte.text("steuerung.formel.planMonat"), false)), reihe);
    }

    private List<Eingabe> zeilen(int jahr, Umsetzungsstand stand, Monat monat) {
        return stand.zeilen().stream().map(z -> new Eingabe(z.name(), worte.text("steuerung.eingabe.ansehen"),
                "/programme/" + jahr + "/umsetzung/" + z.schluessel() + "?monat=" + monat.monat())).toList();
    }

    private Ursachen ursachen(int jahr, Umsetzungsstand stand) {
        return new Ursachen(worte.text("steuerung.ursachen.eintritte", Zielworte.monat(stand.bis())), List.of(
                worte.text("steuerung.spalte.zeile"), worte.text("steuerung.spalte.planBisher"), worte.text("steuerung.spalte.istBisher"),
                worte.text("steuerung.spalte.differenz"), worte.text("steuerung.spalte.differenzMonat")),
                stand.rueckstaende().stream().map(z -> new Ursache(z.name(), zeilenpfad(jahr, stand, z), List.of(zahl(z.plan(), List.of()),
                        zahl(z.eintritte(), List.of()), new Feld(veraenderung(z.differenz()), BigDecimal.valueOf(z.differenz()), List.of()),
                        new Feld(veraenderung(z.differenzImMonat()), BigDecimal.valueOf(z.differenzImMonat()), List.of())))).toList());
    }

    private static String zeilenpfad(int jahr, Umsetzungsstand stand, Zeile zeile) {
        return "/programme/" + jahr + "/umsetzung/" + zeile.schluessel() + "?monat=" + stand.bis();
    }

    /** Against the women among the unemployed of the last month that is known; without it nothing says what would be right. */
    Lagezeile frauen(int jahr, Umsetzungsstand stand, Kennzahlstand kennzahlen, Schwelle schwelle) {
        String name = worte.text("steuerung.zeile.frauen");
        var pfad = "/programme/" + jahr + "/umsetzung?monat=" + stand.bis();
        if (!stand.gezaehlt() || stand.eintritte() == 0) {
            return leer(Lagezeile.FRAUEN, name, worte.text("steuerung.frauen.leer"), pfad);
        }
        var anteil = Quote.prozent(stand.frauen(), stand.eintritte());
        var arbeitslose = letzter(kennzahlen.reihe(Kennzahl.ARBEITSLOSE, Geschlecht.GESAMT, Ausschnitt.ALLE));
        var frauen = letzter(kennzahlen.reihe(Kennzahl.ARBEITSLOSE, Geschlecht.W, Ausschnitt.ALLE));
        var soll = arbeitslose.filter(a -> a.zaehler() > 0).flatMap(a -> frauen.filter(f -> f.monat().equals(a.monat()))
                .map(f -> Quote.prozent(f.zaehler(), a.zaehler())));
        var satz = worte.text("steuerung.frauen.satz", Zielworte.monat(stand.bis()), ganz(stand.frauen()), ganz(stand.eintritte()), prozent(anteil))
                + " " + soll.map(s -> worte.text("steuerung.frauen.soll", Zielworte.monat(arbeitslose.orElseThrow().monat()), prozent(s),
                        Zahlenformat.veraenderung(anteil.weniger(s).gerundet(1), Schreibweise.BILDSCHIRM))).orElse(worte.text("steuerung.frauen.ohneSoll"));
        var verlauf = frauenverlauf(jahr, stand, soll);
        int anzahl = verlauf.reihen().size();
        return new Lagezeile(Lagezeile.FRAUEN, name, prozent(anteil), soll.map(s -> schwelle.urteil(s.weniger(anteil).gerundet(6))).orElse(Urteil.OFFEN),
                satz, anzahl < 2 ? List.of() : List.of(worte.text("steuerung.aenderung.frauen", verlauf.reihen().get(anzahl - 1).name(), prozent(anteil),
                        verlauf.reihen().get(anzahl - 2).name(), verlauf.reihen().get(anzahl - 2).felder().get(0).text())),
                verlauf, frauenursachen(jahr, stand), worte.text("steuerung.handlung.frauen"), pfad);
    }

    private Verlauf frauenverlauf(int jahr, Umsetzungsstand stand, Optional<Quote> soll) {
        var reihe = new ArrayList<Reihe>();
        long ist = 0;
        long frauen = 0;
        for (var m : stand.monate()) {
            ist += m.eintritte();
            frauen += m.frauen();
            var pfad = "/programme/" + jahr + "/umsetzung?monat=" + m.monat();
            var eingaben = List.of(new Eingabe(worte.text("steuerung.eingabe.frauen"), ganz(frauen), pfad),
                    new Eingabe(worte.text("steuerung.eingabe.eintritte"), ganz(ist), pfad));
            reihe.add(new Reihe(m.monat().toString(), Zielworte.monat(m.monat()), List.of(
                    ist == 0 ? new Feld(Zahlenformat.FEHLT, null, eingaben) : rate(Quote.prozent(frauen, ist), eingaben),
                    soll.map(s -> rate(s, List.of(new Eingabe(worte.text("steuerung.eingabe.arbeitslose"), prozent(s), "/kennzahlen/ARBEITSLOSE"))))
                            .orElse(new Feld(Zahlenformat.FEHLT, null, List.of())),
                    zahl(m.frauen(), List.of(new Eingabe(worte.text("steuerung.eingabe.imMonat"), ganz(m.frauen()), pfad))),
                    zahl(m.eintritte(), List.of(new Eingabe(worte.text("steuerung.eingabe.imMonat"), ganz(m.eintritte()), pfad))))));
        }
        return new Verlauf(List.of(new Spalte(worte.text("steuerung.spalte.anteilBisher"), worte.text("steuerung.formel.frauen"), false),
                new Spalte(worte.text("steuerung.spalte.anteilArbeitslose"), worte.text("steuerung.formel.arbeitslose"), false),
                new Spalte(worte.text("steuerung.spalte.frauenMonat"), worte.text("steuerung.formel.imMonat"), true),
                new Spalte(worte.text("steuerung.spalte.istMonat"), worte.text("steuerung.formel.imMonat"), true)), reihe);
    }

    private Ursachen frauenursachen(int jahr, Umsetzungsstand stand) {
        return new Ursachen(worte.text("steuerung.ursachen.frauen", Zielworte.monat(stand.bis())), List.of(worte.text("steuerung.spalte.zeile"),
                worte.text("steuerung.eingabe.frauen"), worte.text("steuerung.eingabe.eintritte"), worte.text("steuerung.spalte.anteil")),
                stand.zeilen().stream().filter(z -> z.eintritte() > 0).sorted(Comparator.comparing(z -> Quote.prozent(z.frauen(), z.eintritte())))
                        .map(z -> new Ursache(z.name(), zeilenpfad(jahr, stand, z), List.of(zahl(z.frauen(), List.of()), zahl(z.eintritte(), List.of()),
                                rate(Quote.prozent(z.frauen(), z.eintritte()), List.of())))).toList());
    }

    private static Optional<Kennzahlwert> letzter(List<Kennzahlwert> reihe) {
        return reihe.isEmpty() ? Optional.empty() : Optional.of(reihe.get(reihe.size() - 1));
    }

    private static Feld zahl(long wert, List<Eingabe> eingaben) {
        return new Feld(ganz(wert), BigDecimal.valueOf(wert), eingaben);
    }

    private Feld rate(Quote wert, List<Eingabe> eingaben) {
        return new Feld(prozent(wert), wert.gerundet(1), eingaben);
    }

    private String prozent(Quote wert) {
        return worte.text("steuerung.prozent", dezimal(wert.gerundet(1)));
    }

    private static String dezimal(BigDecimal wert) {
        return Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM);
    }

    private static String ganz(long wert) {
        return Zahlenformat.ganz(wert, Schreibweise.BILDSCHIRM);
    }

    private static String veraenderung(long wert) {
        return Zahlenformat.veraenderung(wert, Schreibweise.BILDSCHIRM);
    }
}
