package de.wirkungskreis.haushalt;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.programm.Inhaltspunkt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The budget plan as single statements: for comparing, searching, logging. */
final class Haushaltspunkte {

    static final String BEREICH = "haushalt";
    static final String TITEL = "Haushalt";

    private Haushaltspunkte() {}

    static List<Inhaltspunkt> von(Haushaltsplan plan, Wortlaut worte) {
        List<Inhaltspunkt> punkte = new ArrayList<>();
        if (!plan.beschriftung().equals(Haushaltsplan.leer().beschriftung())) {
            punkt(punkte, "beschriftung", TITEL, "Beschriftung erwartet", plan.beschriftung().erwartet(), null);
            punkt(punkte, "beschriftung", TITEL, "Beschriftung Umschichtung", plan.beschriftung().umschichtung(), null);
            punkt(punkte, "beschriftung", TITEL, "Beschriftung verfügbar", plan.beschriftung().verfuegbar(), null);
        }
        for (var spalte : plan.spalten()) {
            String schluessel = "jahr-" + spalte.jahr();
            punkt(punkte, schluessel, TITEL, "Spalte", spalte.bezeichnung()
                    + (spalte.vergleich() ? " (nur zum Vergleich)" : ""), null);
            punkt(punkte, schluessel, TITEL, "Wertart", worte.wort(spalte.wertart()), null);
            betrag(punkte, schluessel, "Haushalt " + spalte.jahr(), "verfügbar", plan.verfuegbar(spalte.jahr()));
        }
        for (var zugang : plan.zugaenge()) {
            String titel = zugang.bezeichnung() + " " + zugang.jahr();
            betrag(punkte, zugang.schluessel(), titel, "Betrag", zugang.betrag());
            punkt(punkte, zugang.schluessel(), titel, "Bezeichnung", zugang.bezeichnung(), null);
            punkt(punkte, zugang.schluessel(), titel, "Jahr", zugang.jahr().toString(), null);
            punkt(punkte, zugang.schluessel(), titel, "Art", worte.wort(zugang.art()), null);
            punkt(punkte, zugang.schluessel(), titel, "Quelle", worte.wort(zugang.quelle()), null);
            punkt(punkte, zugang.schluessel(), titel, "vorläufig nutzbar", zugang.vorlaeufigProzent() == null ? null
                    : Zahlenformat.dezimal(zugang.vorlaeufigProzent(), BILDSCHIRM) + " %", zugang.vorlaeufigProzent());
            punkt(punkte, zugang.schluessel(), titel, "Vorbehalt", zugang.vorbehalt(), null);
        }
        for (var umschichtung : plan.umschichtungen()) {
            String titel = umschichtung.bezeichnung() + " " + umschichtung.jahr();
            betrag(punkte, umschichtung.schluessel(), titel, "Wirkung auf die Eingliederungsmittel",
                    umschichtung.wirkungAufEgt());
            punkt(punkte, umschichtung.schluessel(), titel, "Bezeichnung", umschichtung.bezeichnung(), null);
            punkt(punkte, umschichtung.schluessel(), titel, "Jahr", umschichtung.jahr().toString(), null);
            punkt(punkte, umschichtung.schluessel(), titel, "Beschluss", umschichtung.beschluss(), null);
        }
        for (var teil : plan.aufteilungen()) {
            String schluessel = "jahr-" + teil.jahr();
            if (teil.vorbindung() != null) {
                betrag(punkte, schluessel, "Haushalt " + teil.jahr(), "Vorbindungen", teil.vorbindung());
            }
            if (teil.neugeschaeft() != null) {
                betrag(punkte, schluessel, "Haushalt " + teil.jahr(), "Neugeschäft", teil.neugeschaeft());
            }
        }
        return punkte;
    }

    private static void betrag(List<Inhaltspunkt> punkte, String schluessel, String titel, String feld, Euro betrag) {
        punkt(punkte, schluessel, titel, feld, Zahlenformat.euro(betrag, BILDSCHIRM) + " €",
                BigDecimal.valueOf(betrag.cent(), 2));
    }

    private static void punkt(List<Inhaltspunkt> punkte, String schluessel, String titel, String feld,
            @Nullable String wert, @Nullable BigDecimal zahl) {
        if (wert != null) {
            punkte.add(new Inhaltspunkt(BEREICH, schluessel, titel, feld, wert, zahl, "/haushalt#" + schluessel));
        }
    }
}
