package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Herleitung.Gegenstand;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.umsetzung.Umsetzungsblatt.Blatt;
import de.wirkungskreis.umsetzung.Umsetzungsblatt.Frage;
import de.wirkungskreis.umsetzung.Zeilenblatt.Monatsgroesse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a number of the Umsetzung came to be: from the plan, from the months, from the Maßnahmen. */
@Component
class Umsetzungsherleitung {

    private final Betriebsmodus modus;
    private final BaZahlen statistik;
    private final Wortlaut worte;

    Umsetzungsherleitung(Betriebsmodus modus, BaZahlen statistik, Wortlaut worte) {
        this.modus = modus;
        this.statistik = statistik;
        this.worte = worte;
    }

    Herleitung zeile(Fassungskontext kontext, Blatt blatt, Planzeile zeile, Groesse groesse) {
        var stand = blatt.rechnung().stand(zeile);
        String titel = worte.text("umsetzung.herleitung.titel", zeile.name(), worte.wort(groesse), Umsetzungsblatt.monat(blatt.frage().monat()))
                + (blatt.frage().gruppe() == Gruppe.GESAMT ? "" : ", " + worte.wort(blatt.frage().gruppe()));
        return new Herleitung(titel, groesse.text(stand), formel(stand, groesse), eingaben(kontext, blatt, stand, groesse), null,
                groesse == Groesse.PLAN ? kontext.seite().stand() : blatt.stand(), herkunft(groesse), List.of())
                .zu(new Gegenstand("planung", zeile.schluessel(), List.of(zeile.name()), null));
    }

    Herleitung summe(Fassungskontext kontext, Blatt blatt, Umsetzungsrechnung.Gruppenstand summe, Groesse groesse) {
        var wert = summe.wert(groesse);
        return new Herleitung(worte.text("umsetzung.herleitung.titel", summe.gruppe().name(), worte.wort(groesse),
                Umsetzungsblatt.monat(blatt.frage().monat())), wert.isPresent() && groesse == Groesse.DIFFERENZ
                        ? Zahlenformat.veraenderung(wert.getAsLong(), Schreibweise.BILDSCHIRM) : zahl(wert), worte.text("umsetzung.formel.summe"),
                summe.zeilen().stream().map(s -> new Eingabe(s.zeile().name(), groesse.text(s), pfad(kontext, s, groesse.name(), blatt.frage()))).toList(),
                null, groesse == Groesse.PLAN ? kontext.seite().stand() : blatt.stand(), herkunft(groesse), List.of());
    }

    private String formel(Zeilenstand stand, Groesse groesse) {
        String art = groesse == Groesse.IST || groesse == Groesse.PLAN_BISHER ? "." + stand.messung() : "";
        return worte.text("umsetzung.formel." + groesse + art) + (groesse == Groesse.PLAN_BISHER && stand.angenommen()
                && stand.messung() == Zeilenstand.Messung.EINTRITTE ? " " + worte.text("umsetzung.formel.gleichmaessig") : "");
    }

    private @Nullable String herkunft(Groesse groesse) {
        return groesse == Groesse.PLAN || groesse == Groesse.PLAN_BISHER ? null : worte.text("umsetzung.modus." + modus.aktuell());
    }

    private List<Eingabe> eingaben(Fassungskontext kontext, Blatt blatt, Zeilenstand stand, Groesse groesse) {
        return switch (groesse) {
            case PLAN -> List.of(new Eingabe(worte.text("umsetzung.eingabe.plan"), groesse.text(stand), planpfad(kontext, stand)));
            case PLAN_BISHER -> stand.messung() == Zeilenstand.Messung.PLAETZE ? eingaben(kontext, blatt, stand, Groesse.PLAN)
                    : monate(kontext, blatt, stand, Monatsgroesse.PLAN);
            case IST -> monate(kontext, blatt, stand, stand.messung() == Zeilenstand.Messung.PLAETZE ? Monatsgroesse.PLAETZE : Monatsgroesse.EINTRITTE);
            case EINTRITTE -> monate(kontext, blatt, stand, Monatsgroesse.EINTRITTE);
            case PERSONEN -> List.of(andere(kontext, blatt, stand, Groesse.EINTRITTE));
            case DIFFERENZ -> List.of(andere(kontext, blatt, stand, Groesse.IST), andere(kontext, blatt, stand, Groesse.PLAN_BISHER));
            case ANTEIL -> List.of(andere(kontext, blatt, stand, Groesse.IST), andere(kontext, blatt, stand, Groesse.PLAN));
            case FRAUEN -> bruch(stand, groesse, "umsetzung.eingabe.frauen", "umsetzung.eingabe.eintritte");
            case AUSLASTUNG -> bruch(stand, groesse, "umsetzung.eingabe.besetzt", "umsetzung.eingabe.plaetze");
            case ABBRUCHQUOTE -> bruch(stand, groesse, "umsetzung.eingabe.abbrueche", "umsetzung.eingabe.austritte");
            case BESTAND, PLAETZE -> massnahmen(blatt, stand, groesse);
            case AUSTRITTE -> monate(kontext, blatt, stand, Monatsgroesse.AUSTRITTE);
        };
    }

    private List<Eingabe> bruch(Zeilenstand stand, Groesse groesse, String oben, String unten) {
        return List.of(new Eingabe(worte.text(oben), zahl(groesse.zaehler(stand)), null),
                new Eingabe(worte.text(unten), zahl(groesse.nenner(stand)), null));
    }

    private Eingabe andere(Fassungskontext kontext, Blatt blatt, Zeilenstand stand, Groesse groesse) {
        return new Eingabe(worte.wort(groesse), groesse.text(stand), pfad(kontext, stand, groesse.name(), blatt.frage()));
    }

    private static String pfad(Fassungskontext kontext, Zeilenstand stand, String groesse, Frage frage) {
        return kontext.seite().pfad("/umsetzung/" + stand.zeile().schluessel() + "/herleitung/" + groesse + frage.anhang());
    }

    private static @Nullable String planpfad(Fassungskontext kontext, Zeilenstand stand) {
        return kontext.seite().pfad("/planung/herleitung/zeile/" + stand.zeile().schluessel() + "/" + stand.jahr() + "?einheit=" + stand.einheit());
    }

    private List<Eingabe> monate(Fassungskontext kontext, Blatt blatt, Zeilenstand stand, Monatsgroesse groesse) {
        return IntStream.range(0, blatt.frage().monat().getMonthValue()).mapToObj(nr -> {
            var monat = YearMonth.of(blatt.frage().monat().getYear(), nr + 1);
            return new Eingabe(Umsetzungsblatt.monat(monat), zahl(groesse.wert(stand, nr)), monatspfad(kontext, blatt, stand, groesse, monat));
        }).toList();
    }

    private static String monatspfad(Fassungskontext kontext, Blatt blatt, Zeilenstand stand, Monatsgroesse groesse, YearMonth monat) {
        return kontext.seite().pfad("/umsetzung/" + stand.zeile().schluessel() + "/herleitung/" + groesse + "/" + monat
                + (blatt.frage().gruppe() == Gruppe.GESAMT ? "" : "?gruppe=" + blatt.frage().gruppe()));
    }

    private List<Eingabe> massnahmen(Blatt blatt, Zeilenstand stand, Groesse groesse) {
        var eingaben = new ArrayList<Eingabe>();
        long dort = 0;
        for (var m : blatt.rechnung().massnahmen(stand.zeile())) {
            long wert = groesse == Groesse.BESTAND ? blatt.rechnung().bestand(m, blatt.frage().monat())
                    : blatt.rechnung().plaetze(m, blatt.frage().monat());
            dort += wert;
            if (wert != 0) {
                eingaben.add(new Eingabe(m.angaben().name(), zahl(OptionalLong.of(wert)), "/massnahmen/" + m.schluessel() + "#belegung"));
            }
        }
        if (groesse == Groesse.BESTAND && stand.bestand().orElse(0) > dort) {
            eingaben.add(new Eingabe(worte.text("umsetzung.eingabe.ohneMassnahme"), zahl(OptionalLong.of(stand.bestand().getAsLong() - dort)), null));
        }
        return eingaben;
    }

    /** One cell of the months of a line; where the BA has counted the same thing, both stand side by side. */
    Herleitung monat(Fassungskontext kontext, Blatt blatt, Planzeile zeile, Monatsgroesse groesse) {
        var stand = blatt.rechnung().stand(zeile);
        int nr = blatt.frage().monat().getMonthValue() - 1;
        String titel = worte.text("umsetzung.herleitung.titel", zeile.name(), worte.wort(groesse), Umsetzungsblatt.monat(blatt.frage().monat()))
                + (blatt.frage().gruppe() == Gruppe.GESAMT ? "" : ", " + worte.wort(blatt.frage().gruppe()));
        var eingaben = new ArrayList<Eingabe>();
        if (groesse.summe()) {
            eingaben.addAll(monate(kontext, blatt, stand, groesse == Monatsgroesse.PLAN_SUMME ? Monatsgroesse.PLAN : Monatsgroesse.EINTRITTE));
        } else if (groesse == Monatsgroesse.PLAN) {
            eingaben.add(new Eingabe(worte.text("umsetzung.eingabe.plan"), Groesse.PLAN.text(stand), planpfad(kontext, stand)));
        } else if (groesse == Monatsgroesse.PLAETZE || groesse == Monatsgroesse.BESTAND) {
            eingaben.addAll(massnahmen(blatt, stand, groesse == Monatsgroesse.BESTAND ? Groesse.BESTAND : Groesse.PLAETZE));
        } else {
            eingaben.add(new Eingabe(worte.text("umsetzung.eingabe.zahlen"), worte.text("umsetzung.eingabe.ansehen"),
                    "/teilnahmen?monat=" + blatt.frage().monat() + "&gruppe=" + blatt.frage().gruppe()));
        }
        boolean ausPlan = groesse == Monatsgroesse.PLAN || groesse == Monatsgroesse.PLAN_SUMME;
        return new Herleitung(titel, zahl(groesse.wert(stand, nr)), worte.text("umsetzung.formel.monat." + groesse)
                + (ausPlan && stand.angenommen() ? " " + worte.text("umsetzung.formel.gleichmaessig") : ""), eingaben, null,
                ausPlan ? kontext.seite().stand() : blatt.stand(), ausPlan ? null : worte.text("umsetzung.modus." + modus.aktuell()),
                ausPlan || blatt.frage().gruppe() != Gruppe.GESAMT ? List.of() : statistik.saetze(zeile.instrument(), blatt.frage().monat(), groesse))
                .zu(new Gegenstand("planung", zeile.schluessel(), List.of(zeile.name()), null));
    }

    private static String zahl(OptionalLong wert) {
        return wert.isEmpty() ? Zahlenformat.FEHLT : Zahlenformat.ganz(wert.getAsLong(), Schreibweise.BILDSCHIRM);
    }
}
