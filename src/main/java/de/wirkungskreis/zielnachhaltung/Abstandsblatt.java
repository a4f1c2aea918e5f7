package de.wirkungskreis.zielnachhaltung;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Zahlen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far women are behind, or ahead: in Integrationen, in activation, and in entries into Maßnahmen beside it. */
@Component
class Abstandsblatt {

    enum Groesse { INTEGRATION, AKTIVIERUNG, EINTRITTE }

    private final Kennzahlreihen reihen;
    private final Zahlen zahlen;
    private final Zielworte zielworte;
    private final Wortlaut worte;
    private final Clock uhr;

    Abstandsblatt(Kennzahlreihen reihen, Zahlen zahlen, Zielworte zielworte, Wortlaut worte, Clock uhr) {
        this.uhr = uhr;
        this.reihen = reihen;
        this.zahlen = zahlen;
        this.zielworte = zielworte;
        this.worte = worte;
    }

    /** @param wert as the chart takes it; null where nothing is */
    record Feld(String text, @Nullable String wert, @Nullable String pfad) {}

    record Zeile(String monat, List<Feld> felder) {}

    record Eintritte(YearMonth monat, long frauen, long alle) {}

    List<Quotenabstand> reihe(Groesse groesse, int jahr, LocalDate datenstand) {
        var kennzahl = groesse == Groesse.INTEGRATION ? Kennzahl.K2 : Kennzahl.K3E2;
        var maenner = new TreeMap<YearMonth, Quote>();
        var stand = reihen.am(datenstand);
        stand.reihe(kennzahl, Geschlecht.M, Ausschnitt.ALLE).forEach(w -> w.quote().ifPresent(q -> maenner.put(w.monat(), q)));
        var abstaende = new ArrayList<Quotenabstand>();
        for (Kennzahlwert wert : stand.reihe(kennzahl, Geschlecht.W, Ausschnitt.ALLE)) {
            var vergleich = maenner.get(wert.monat());
            if (vergleich != null && wert.monat().getYear() >= jahr - 1 && wert.monat().getYear() <= jahr) {
                wert.quote().ifPresent(q -> abstaende.add(new Quotenabstand(wert.monat(), q, vergleich)));
            }
        }
        return abstaende;
    }

    /** Of months that are over: a month that still runs is no month to compare with. */
    List<Eintritte> eintritte(int jahr) {
        var je = new TreeMap<YearMonth, long[]>();
        var laufend = YearMonth.now(uhr);
        zahlen.monate(YearMonth.of(jahr - 1, 1), YearMonth.of(jahr, 12), Gruppe.GESAMT).stream().filter(z -> z.monat().isBefore(laufend)).forEach(z -> {
            var summe = je.computeIfAbsent(z.monat(), m -> new long[2]);
            summe[0] += z.eintritteFrauen();
            summe[1] += z.eintritte();
        });
        return je.entrySet().stream().filter(e -> e.getValue()[1] > 0)
                .map(e -> new Eintritte(e.getKey(), e.getValue()[0], e.getValue()[1])).toList();
    }

    List<Zeile> zeilen(Groesse groesse, List<Quotenabstand> reihe, String weg, String anhang) {
        return reihe.stream().map(a -> {
            String hier = weg + "/herleitung/" + groesse + "/" + a.monat() + anhang;
            var felder = new ArrayList<>(List.of(feld(prozent(a.frauen()), a.frauen(), quelle(groesse, Geschlecht.W, a.monat(), anhang)),
                    feld(prozent(a.maenner()), a.maenner(), quelle(groesse, Geschlecht.M, a.monat(), anhang)),
                    feld(zielworte.punkte(a.punkte()), a.punkte(), hier)));
            felder.add(a.prozent().map(p -> feld(zielworte.prozent(p), p, hier)).orElse(new Feld(Zahlenformat.FEHLT, null, null)));
            return new Zeile(Zielworte.monat(a.monat()), felder);
        }).toList();
    }

    List<Zeile> eintrittszeilen(List<Eintritte> eintritte, String weg) {
        return eintritte.stream().map(e -> {
            String hier = weg + "/herleitung/EINTRITTE/" + e.monat();
            return new Zeile(Zielworte.monat(e.monat()), List.of(new Feld(Zahlenformat.ganz(e.frauen(), BILDSCHIRM), "" + e.frauen(), hier),
                    new Feld(Zahlenformat.ganz(e.alle(), BILDSCHIRM), "" + e.alle(), hier), feld(prozent(anteil(e)), anteil(e), hier)));
        }).toList();
    }

    /** What the newest month says, and how it was a year before. */
    Optional<String> satz(List<Quotenabstand> reihe) {
        if (reihe.isEmpty()) {
            return Optional.empty();
        }
        var jetzt = reihe.get(reihe.size() - 1);
        var anfang = worte.text("zielnachhaltung.abstand.satz", Zielworte.monat(jetzt.monat()), prozent(jetzt.frauen()), prozent(jetzt.maenner()),
                zielworte.punkte(jetzt.punkte()), jetzt.prozent().map(zielworte::prozent).orElse(Zahlenformat.FEHLT));
        return Optional.of(reihe.stream().filter(a -> a.monat().equals(jetzt.monat().minusYears(1))).findFirst()
                .map(v -> anfang + " " + worte.text("zielnachhaltung.abstand.vorjahr", zielworte.punkte(v.punkte()))).orElse(anfang));
    }

    Optional<Herleitung> herleitung(Groesse groesse, YearMonth monat, int jahr, LocalDate datenstand, String stand, String anhang) {
        if (groesse == Groesse.EINTRITTE) {
            return eintritte(jahr).stream().filter(e -> e.monat().equals(monat)).findFirst().map(e -> new Herleitung(titel(groesse, monat), prozent(anteil(e)),
                    worte.text("zielnachhaltung.abstand.formel.EINTRITTE"), List.of(
                            new Eingabe(worte.text("zielnachhaltung.abstand.eintritte.frauen"), Zahlenformat.ganz(e.frauen(), BILDSCHIRM), null),
                            new Eingabe(worte.text("zielnachhaltung.abstand.eintritte.alle"), Zahlenformat.ganz(e.alle(), BILDSCHIRM), "/programme/" + jahr + "/umsetzung?monat=" + monat)),
                    worte.text("zielnachhaltung.abstand.norm.EINTRITTE"), worte.text("zielnachhaltung.abstand.eintritte.stand",
                            zahlen.datenstand().map(Zahlenformat::datum).orElse(Zahlenformat.FEHLT)), null, List.of()));
        }
        return reihe(groesse, jahr, datenstand).stream().filter(a -> a.monat().equals(monat)).findFirst().map(a -> new Herleitung(titel(groesse, monat),
                worte.text("zielnachhaltung.abstand.beides", zielworte.punkte(a.punkte()), a.prozent().map(zielworte::prozent).orElse(Zahlenformat.FEHLT)),
                worte.text("zielnachhaltung.abstand.formel"), List.of(
                        new Eingabe(worte.wort(Geschlecht.W), prozent4(a.frauen()), quelle(groesse, Geschlecht.W, monat, anhang)),
                        new Eingabe(worte.wort(Geschlecht.M), prozent4(a.maenner()), quelle(groesse, Geschlecht.M, monat, anhang))),
                worte.text("zielnachhaltung.abstand.norm." + groesse), stand, null, List.of()));
    }

    private String titel(Groesse groesse, YearMonth monat) {
        return worte.text("zielnachhaltung.abstand.wert", worte.wort(groesse), Zielworte.monat(monat));
    }

    private static String quelle(Groesse groesse, Geschlecht geschlecht, YearMonth monat, String anhang) {
        return "/kennzahlen/" + (groesse == Groesse.INTEGRATION ? Kennzahl.K2 : Kennzahl.K3E2) + "/herleitung/" + geschlecht + "/" + monat + anhang;
    }

    private static Quote anteil(Eintritte e) {
        return Quote.prozent(e.frauen(), e.alle());
    }

    private static Feld feld(String text, Quote wert, String pfad) {
        return new Feld(text, wert.gerundet(1).toPlainString(), pfad);
    }

    private String prozent(Quote wert) {
        return worte.text("zielnachhaltung.prozent", Zahlenformat.dezimal(wert.gerundet(1), BILDSCHIRM));
    }

    private String prozent4(Quote wert) {
        return worte.text("zielnachhaltung.prozent", Zahlenformat.dezimal(wert.gerundet(4), BILDSCHIRM));
    }
}
