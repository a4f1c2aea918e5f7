package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Kriterium;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Pruefung;
import de.wirkungskreis.massnahme.Belegungsherleitung.Groesse;
import de.wirkungskreis.massnahme.Massnahme.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One Maßnahme in words, for its page. */
@Component
class Massnahmeansicht {

    private final Massnahmeworte worte;
    private final Massnahmepunkte punkte;
    private final Massnahmenliste liste;
    private final Traegerverzeichnis traeger;
    private final Hausbezug haus;

    Massnahmeansicht(Massnahmeworte worte, Massnahmepunkte punkte, Massnahmenliste liste, Traegerverzeichnis traeger, Hausbezug haus) {
        this.worte = worte;
        this.punkte = punkte;
        this.liste = liste;
        this.traeger = traeger;
        this.haus = haus;
    }

    /** A fact with its name; {@code pfad} leads to what it names. */
    record Angabe(String name, String wert, @Nullable String pfad) {}

    record Platzzeile(String zeitraum, String text, String eintrag) {}

    record Kostenzeile(String art, String zeitraum, String betrag, String bezug, String eintrag) {}

    record Optionszeile(int nr, String zeitraum, String plaetze, String frist, String stand, String entschieden, boolean offen) {}

    record Verlaufszeile(String am, String zustand, String wer, String bemerkung) {}

    record Pruefzeile(String kriterium, String ergebnis, String begruendung, String wann) {}

    record Belegungszelle(String groesse, String text, @Nullable BigDecimal wert) {}

    record Belegungszeile(String monat, String kennwort, List<Belegungszelle> zellen) {}

    List<Angabe> angaben(Massnahme m) {
        var a = m.angaben();
        List<Angabe> angaben = new ArrayList<>();
        angaben.add(new Angabe(feld("instrument"), liste.instrument(a.instrument()),
                a.instrument() == null ? null : "/instrumente/" + a.instrument()));
        angaben.add(new Angabe(feld("beschaffungsweg"), worte.wort(a.beschaffungsweg()), null));
        angaben.add(new Angabe(feld("zeitraum"), worte.zeitraum(a.zeitraum()), null));
        if (a.traeger() != null) {
            angaben.add(new Angabe(feld("traeger"), traeger.mit(a.traeger()).map(Massnahmetraeger::name).orElse(a.traeger()),
                    "/traeger/" + a.traeger()));
        }
        oder(angaben, "massnahmenummer", a.massnahmenummer());
        oder(angaben, "losnummer", a.losnummer());
        var ausschnitte = haus.ausschnitte();
        angaben.add(new Angabe(worte.text("massnahme.spalte.ort"), Optional.ofNullable(Hausbezug.ortsname(
                Hausbezug.orte(ausschnitte), a.gemeinde(), a.quartier())).orElseGet(() -> worte.text("massnahme.ueberall")), null));
        for (var bezug : a.bezuege()) {
            ausschnitte.stream().filter(x -> x.programm().id() == bezug.programm()).forEach(x -> {
                String jahr = "/programme/" + x.programm().erstesJahr();
                if (bezug.planzeile() != null) {
                    angaben.add(new Angabe(worte.text("massnahme.bezug.planzeile", x.programm().jahrtext()),
                            x.planzeile(bezug.planzeile()), x.zeilen().isEmpty() ? null : jahr + "/planung#" + bezug.planzeile()));
                }
                if (bezug.vorhaben() != null) {
                    angaben.add(new Angabe(worte.text("massnahme.bezug.vorhaben", x.programm().jahrtext()),
                            x.vorhaben(bezug.vorhaben()), x.vorhaben().isEmpty() ? null : jahr + "/vorhaben/" + bezug.vorhaben()));
                }
            });
        }
        oder(angaben, "form", a.form() == null ? null : worte.wort(a.form()));
        oder(angaben, "zeitmodell", a.zeitmodell() == null ? null : worte.wort(a.zeitmodell()));
        oder(angaben, "module", a.module().isEmpty() ? null : worte.woerter(a.module()));
        oder(angaben, "zielgruppen", a.zielgruppen().isEmpty() ? null : String.join(", ", a.zielgruppen()));
        return angaben;
    }

    private void oder(List<Angabe> angaben, String feld, @Nullable String wert) {
        if (wert != null) {
            angaben.add(new Angabe(feld(feld), wert, null));
        }
    }

    private String feld(String name) {
        return worte.text("massnahme.feld." + name);
    }

    List<Platzzeile> plaetze(Massnahme m) {
        return m.plaetze().stream().map(p -> new Platzzeile(worte.zeitraum(p.gilt()), punkte.plaetze(p), p.gilt().von().toString()))
                .toList();
    }

    List<Kostenzeile> kosten(Massnahme m) {
        return m.kosten().stream().map(k -> new Kostenzeile(worte.wort(k.art()), worte.zeitraum(k.gilt()),
                Zahlenformat.euro(k.betrag(), BILDSCHIRM), worte.wort(k.bezug()), MassnahmeteileController.kennwort(k))).toList();
    }

    List<Optionszeile> optionen(Massnahme m) {
        return m.optionen().stream().map(o -> new Optionszeile(o.nr(), worte.zeitraum(o.gilt()),
                MassnahmeMasken.zahl(o.plaetze()), worte.datum(o.entscheidenBis()), worte.wort(o.stand()),
                o.entschiedenAm() == null ? "" : worte.text("massnahme.optionen.entschieden", o.entschiedenAm(), o.entschiedenVon())
                        + (o.grund() == null ? "" : " " + o.grund()), o.stand() == Option.Stand.OFFEN)).toList();
    }

    /** Newest first. */
    List<Verlaufszeile> verlauf(Massnahme m) {
        List<Verlaufszeile> zeilen = new ArrayList<>();
        m.verlauf().forEach(v -> zeilen.add(0, new Verlaufszeile(worte.datum(v.am()), worte.wort(v.nach()), v.wer(),
                v.bemerkung() == null ? "" : v.bemerkung())));
        return zeilen;
    }

    List<Pruefzeile> pruefungen(Arbeitsgelegenheit agh) {
        return Arrays.stream(Kriterium.values()).map(k -> agh.pruefung(k).map(p -> pruefzeile(k, p))
                .orElseGet(() -> new Pruefzeile(worte.wort(k), worte.text("massnahme.agh.ungeprueft"), "", ""))).toList();
    }

    private Pruefzeile pruefzeile(Kriterium kriterium, Pruefung pruefung) {
        return new Pruefzeile(worte.wort(kriterium),
                worte.text(pruefung.erfuellt() ? "massnahme.agh.erfuellt" : "massnahme.agh.nichtErfuellt"), pruefung.begruendung(),
                worte.datum(pruefung.am()) + ", " + pruefung.wer());
    }

    /** Newest first: what happens now stands on top. */
    List<Belegungszeile> belegung(Belegung belegung) {
        List<Belegungszeile> zeilen = new ArrayList<>();
        belegung.monate().forEach(m -> zeilen.add(new Belegungszeile(Belegungsherleitung.monatstext(m), m.monat().toString(),
                Arrays.stream(Groesse.values()).map(g -> new Belegungszelle(g.name(), Belegungsherleitung.text(m, g),
                        Belegungsherleitung.wert(m, g).orElse(null))).toList())));
        return zeilen;
    }
}
