package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.zugang.Protokoll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A Maßnahme or a Träger as single statements in words: what the audit log compares and keeps. */
@Component
class Massnahmepunkte {

    private final Massnahmeworte worte;
    private final Protokoll protokoll;

    Massnahmepunkte(Massnahmeworte worte, Protokoll protokoll) {
        this.worte = worte;
        this.protokoll = protokoll;
    }

    /** What both have alike is not mentioned. */
    void vermerken(String gegenstand, Map<String, String> alt, Map<String, String> neu) {
        var felder = new TreeSet<>(neu.keySet());
        felder.addAll(alt.keySet());
        for (String feld : felder) {
            if (!Objects.equals(alt.get(feld), neu.get(feld))) {
                protokoll.vermerken(null, gegenstand, feld, alt.get(feld), neu.get(feld));
            }
        }
    }

    Map<String, String> von(Massnahme massnahme) {
        Map<String, String> punkte = new LinkedHashMap<>();
        var a = massnahme.angaben();
        punkt(punkte, "name", a.name());
        punkt(punkte, "instrument", a.instrument());
        punkt(punkte, "beschaffungsweg", worte.wort(a.beschaffungsweg()));
        punkt(punkte, "massnahmenummer", a.massnahmenummer());
        punkt(punkte, "losnummer", a.losnummer());
        punkt(punkte, "traeger", a.traeger());
        punkt(punkte, "zeitraum", a.zeitraum() == null ? null : worte.zeitraum(a.zeitraum()));
        punkt(punkte, "gemeinde", a.gemeinde());
        punkt(punkte, "quartier", a.quartier());
        punkt(punkte, "form", a.form() == null ? null : worte.wort(a.form()));
        punkt(punkte, "zeitmodell", a.zeitmodell() == null ? null : worte.wort(a.zeitmodell()));
        punkt(punkte, "module", a.module().isEmpty() ? null : worte.woerter(a.module()));
        punkt(punkte, "zielgruppen", a.zielgruppen().isEmpty() ? null : String.join(", ", a.zielgruppen()));
        punkt(punkte, "beschreibung", a.beschreibung());
        a.bezuege().forEach(b -> punkte.put(worte.text("massnahme.feld.bezug") + " " + b.programm(),
                String.join(", ", Stream.of(b.planzeile(), b.vorhaben()).filter(Objects::nonNull).toList())));
        massnahme.plaetze().forEach(p -> punkte.put(feld(p), plaetze(p)));
        massnahme.kosten().forEach(k -> punkte.put(feld(k),
                Zahlenformat.euro(k.betrag(), BILDSCHIRM) + " € " + worte.wort(k.bezug())));
        massnahme.optionen().forEach(o -> punkte.put(feld(o),
                worte.text("massnahme.punkt.option", o.plaetze(), o.entscheidenBis(), o.stand(),
                        o.grund() == null ? "" : ": " + o.grund())));
        arbeitsgelegenheit(punkte, massnahme.arbeitsgelegenheit());
        punkt(punkte, "zustand", worte.wort(massnahme.zustand()));
        return punkte;
    }

    private void arbeitsgelegenheit(Map<String, String> punkte, @Nullable Arbeitsgelegenheit agh) {
        if (agh == null) {
            return;
        }
        punkt(punkte, "wochenstunden", agh.wochenstunden() == null ? null : agh.wochenstunden().toString());
        agh.pruefungen().forEach(p -> punkte.put(worte.wort(p.kriterium()),
                worte.text(p.erfuellt() ? "massnahme.agh.erfuellt" : "massnahme.agh.nichtErfuellt") + ": " + p.begruendung()));
        var beirat = agh.beirat();
        if (beirat != null) {
            punkt(punkte, "beirat", worte.wort(beirat.votum()) + ", " + worte.datum(beirat.am())
                    + (beirat.wortlaut() == null ? "" : ": " + beirat.wortlaut()));
            punkt(punkte, "abweichungsgrund", beirat.abweichungsgrund());
        }
    }

    /** The name under which the log keeps an entry. */
    String feld(Platzkontingent p) {
        return worte.text("massnahme.feld.plaetze") + " " + worte.zeitraum(p.gilt());
    }

    String feld(Kostensatz k) {
        return worte.wort(k.art()) + " " + worte.zeitraum(k.gilt());
    }

    String feld(Option o) {
        return worte.text("massnahme.feld.option") + " " + worte.zeitraum(o.gilt());
    }

    /** "12 Plätze, mindestens 70 % (9)" */
    String plaetze(Platzkontingent p) {
        if (p.mindestanteil() != null) {
            return worte.text("massnahme.punkt.plaetzeAnteil", Zahlenformat.ganz(p.plaetze(), BILDSCHIRM),
                    anteil(p.mindestanteil()), Zahlenformat.ganz(p.mindestmenge(), BILDSCHIRM));
        }
        return p.mindestanzahl() == null
                ? worte.text("massnahme.punkt.plaetze", Zahlenformat.ganz(p.plaetze(), BILDSCHIRM))
                : worte.text("massnahme.punkt.plaetzeAnzahl", Zahlenformat.ganz(p.plaetze(), BILDSCHIRM),
                        Zahlenformat.ganz(p.mindestanzahl(), BILDSCHIRM));
    }

    static String anteil(int hundertstel) {
        return Zahlenformat.menge(hundertstel, Einheit.PROZENT, Genauigkeit.EXAKT, BILDSCHIRM);
    }

    Map<String, String> von(Massnahmetraeger traeger) {
        Map<String, String> punkte = new LinkedHashMap<>();
        punkt(punkte, "name", traeger.name());
        punkt(punkte, "ort", traeger.ort());
        punkt(punkte, "hinweis", traeger.hinweis());
        traeger.zertifikate().forEach(z -> punkte.merge(
                worte.text("massnahme.traeger.fachbereich", z.fachbereich()) + (z.standort().isEmpty() ? "" : ", " + z.standort()),
                z.nummer() + ", " + z.fachkundigeStelle() + ", " + worte.zeitraum(z.gilt()), (x, y) -> x + "; " + y));
        return punkte;
    }

    private void punkt(Map<String, String> punkte, String feld, @Nullable String wert) {
        if (wert != null) {
            punkte.put(worte.text("massnahme.feld." + feld), wert);
        }
    }
}
