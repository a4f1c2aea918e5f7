package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.massnahme.Belegung.Monat;
import de.wirkungskreis.web.NichtGefunden;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a number of the occupancy or of the balance came to be. */
@Component
class Belegungsherleitung {

    /** What is shown of a month, in the order of the page. */
    enum Groesse { PLAETZE, MINDESTMENGE, ZUGEWIESEN, BESETZT, BEZAHLT, LEER, LEERSTAND, KOSTEN }

    enum Bilanzgroesse { AUSLASTUNG, EINTRITTE, FRAUENANTEIL, ABBRUCHQUOTE, ERFOLGSQUOTE, KOSTEN, LEERSTAND, KOSTEN_JE_ERFOLG }

    private final Massnahmeworte worte;
    private final Massnahmepunkte punkte;
    private final Belegungen belegungen;

    Belegungsherleitung(Massnahmeworte worte, Massnahmepunkte punkte, Belegungen belegungen) {
        this.worte = worte;
        this.punkte = punkte;
        this.belegungen = belegungen;
    }

    /** Empty where nobody can say. */
    static Optional<BigDecimal> wert(Monat monat, Groesse groesse) {
        var zahlen = Optional.ofNullable(monat.zahlen());
        return switch (groesse) {
            case PLAETZE -> Optional.ofNullable(monat.kontingent()).map(k -> BigDecimal.valueOf(k.plaetze()));
            case MINDESTMENGE -> Optional.ofNullable(monat.kontingent()).map(k -> BigDecimal.valueOf(monat.mindest()));
            case ZUGEWIESEN -> zahlen.map(z -> BigDecimal.valueOf(z.zugewiesen()));
            case BESETZT -> zahlen.map(z -> BigDecimal.valueOf(z.besetzt()));
            case BEZAHLT -> monat.bezahlt().map(BigDecimal::valueOf);
            case LEER -> monat.leer().map(BigDecimal::valueOf);
            case LEERSTAND -> monat.leerstand().map(Belegungsherleitung::euro);
            case KOSTEN -> monat.kosten().map(Belegungsherleitung::euro);
        };
    }

    static String text(Monat monat, Groesse groesse) {
        return switch (groesse) {
            case LEERSTAND -> monat.leerstand().map(e -> Zahlenformat.euro(e, BILDSCHIRM)).orElse(Zahlenformat.FEHLT);
            case KOSTEN -> monat.kosten().map(e -> Zahlenformat.euro(e, BILDSCHIRM)).orElse(Zahlenformat.FEHLT);
            default -> wert(monat, groesse).map(z -> Zahlenformat.dezimal(z, BILDSCHIRM)).orElse(Zahlenformat.FEHLT);
        };
    }

    Herleitung monat(Massnahme massnahme, Monat monat, Groesse groesse) {
        String pfad = "/massnahmen/" + massnahme.schluessel();
        List<Eingabe> eingaben = new ArrayList<>();
        if (groesse != Groesse.ZUGEWIESEN && groesse != Groesse.BESETZT) {
            eingaben.add(new Eingabe(worte.text("massnahme.herleitung.kontingent", monat.stichtag()),
                    monat.kontingent() == null ? worte.text("massnahme.herleitung.ohneKontingent")
                            : punkte.plaetze(monat.kontingent()), pfad + "#plaetze"));
        }
        if (groesse == Groesse.BEZAHLT || groesse == Groesse.LEER || groesse == Groesse.LEERSTAND || groesse == Groesse.KOSTEN) {
            eingabe(eingaben, massnahme, monat, Groesse.MINDESTMENGE);
            eingabe(eingaben, massnahme, monat, Groesse.BESETZT);
        }
        if (groesse == Groesse.LEERSTAND || groesse == Groesse.KOSTEN) {
            if (!monat.mitSatz()) {
                eingaben.add(new Eingabe(worte.text("massnahme.herleitung.satz", monat.stichtag()), worte.text("massnahme.herleitung.ohneSatz"),
                        pfad + "#kosten"));
            }
            satz(eingaben, worte.text("massnahme.herleitung.satz.PLATZMONAT", monat.stichtag()), monat.platzsatz(), pfad);
            satz(eingaben, worte.text("massnahme.herleitung.satz.TEILNEHMERMONAT", monat.stichtag()), monat.teilnehmersatz(), pfad);
        }
        if (groesse == Groesse.KOSTEN && monat.personensatz().cent() > 0) {
            eingaben.add(new Eingabe(worte.text("massnahme.herleitung.personensatz"),
                    Zahlenformat.euro(monat.personensatz(), BILDSCHIRM) + " €", pfad + "#kosten"));
        }
        return new Herleitung(worte.text("massnahme.herleitung.titel", worte.wort(groesse), massnahme.angaben().name(),
                monatstext(monat)), text(monat, groesse), worte.text("massnahme.herleitung.formel." + groesse), eingaben, null,
                stand(groesse == Groesse.PLAETZE || groesse == Groesse.MINDESTMENGE), null, List.of());
    }

    private static void satz(List<Eingabe> eingaben, String text, @Nullable Euro satz, String pfad) {
        if (satz != null) {
            eingaben.add(new Eingabe(text, Zahlenformat.euro(satz, BILDSCHIRM) + " €", pfad + "#kosten"));
        }
    }

    private void eingabe(List<Eingabe> eingaben, Massnahme massnahme, Monat monat, Groesse groesse) {
        eingaben.add(new Eingabe(worte.wort(groesse), text(monat, groesse), "/massnahmen/" + massnahme.schluessel()
                + "/herleitung/" + groesse + "/" + monat.monat()));
    }

    static String monatstext(Monat monat) {
        return String.format("%02d/%d", monat.monat().getMonthValue(), monat.monat().getYear());
    }

    private String stand(boolean vertrag) {
        return vertrag ? worte.text("massnahme.stand.vertrag")
                : belegungen.stand().orElseGet(() -> worte.text("massnahme.ohneZahlen"));
    }

    /** One number of a balance. {@code zahl} null: there is none, and the Herleitung says why. */
    record Bilanzwert(Bilanzgroesse groesse, String bezeichnung, String text, @Nullable BigDecimal zahl) {}

    List<Bilanzwert> werte(Bilanz bilanz) {
        List<Bilanzwert> werte = new ArrayList<>();
        for (var groesse : Bilanzgroesse.values()) {
            Optional<BigDecimal> zahl = switch (groesse) {
                case AUSLASTUNG -> bilanz.auslastung();
                case EINTRITTE -> Optional.of(BigDecimal.valueOf(bilanz.eintritte()));
                case FRAUENANTEIL -> bilanz.frauenanteil();
                case ABBRUCHQUOTE -> bilanz.abbruchquote();
                case ERFOLGSQUOTE -> bilanz.erfolgsquote();
                case KOSTEN, LEERSTAND, KOSTEN_JE_ERFOLG -> betrag(bilanz, groesse).map(Belegungsherleitung::euro);
            };
            String text = switch (groesse) {
                case AUSLASTUNG, FRAUENANTEIL, ABBRUCHQUOTE, ERFOLGSQUOTE ->
                        zahl.map(z -> Zahlenformat.dezimal(z, BILDSCHIRM) + " %").orElse(Zahlenformat.FEHLT);
                case KOSTEN, LEERSTAND, KOSTEN_JE_ERFOLG ->
                        betrag(bilanz, groesse).map(e -> Zahlenformat.euro(e, BILDSCHIRM) + " €").orElse(Zahlenformat.FEHLT);
                case EINTRITTE -> Zahlenformat.ganz(bilanz.eintritte(), BILDSCHIRM);
            };
            werte.add(new Bilanzwert(groesse, worte.wort(groesse), text, zahl.orElse(null)));
        }
        return werte;
    }

    /** None where a rate is missing: too small a sum would be believed. */
    private static Optional<Euro> betrag(Bilanz bilanz, Bilanzgroesse groesse) {
        if (bilanz.kostenUnvollstaendig()) {
            return Optional.empty();
        }
        return groesse == Bilanzgroesse.KOSTEN_JE_ERFOLG ? bilanz.kostenJeErfolg()
                : Optional.of(groesse == Bilanzgroesse.KOSTEN ? bilanz.kosten() : bilanz.leerstand());
    }

    /** @param teile the parts of a sum, each with its own page */
    Herleitung bilanz(String von, Bilanz bilanz, Bilanzgroesse groesse, List<Eingabe> teile) {
        var wert = werte(bilanz).stream().filter(w -> w.groesse() == groesse).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.eintrag")));
        List<Eingabe> eingaben = new ArrayList<>();
        eingaben.add(zahl("monate", bilanz.monate()));
        switch (groesse) {
            case AUSLASTUNG -> paar(eingaben, "besetzteMonate", bilanz.besetzteMonate(), "platzmonate", bilanz.platzmonate());
            case EINTRITTE -> eingaben.add(zahl("eintritte", bilanz.eintritte()));
            case FRAUENANTEIL -> paar(eingaben, "eintritteFrauen", bilanz.eintritteFrauen(), "eintritte", bilanz.eintritte());
            case ABBRUCHQUOTE -> paar(eingaben, "abbrueche", bilanz.abbrueche(), "austritte", bilanz.austritte());
            case ERFOLGSQUOTE -> paar(eingaben, "erfolge", bilanz.erfolge(), "verbleibBekannt", bilanz.verbleibBekannt());
            case KOSTEN, LEERSTAND -> paar(eingaben, "bezahlteMonate", bilanz.bezahlteMonate(), "besetzteMonate",
                    bilanz.besetzteMonate());
            case KOSTEN_JE_ERFOLG -> {
                eingaben.add(new Eingabe(worte.wort(Bilanzgroesse.KOSTEN),
                        Zahlenformat.euro(bilanz.kosten(), BILDSCHIRM) + " €", null));
                eingaben.add(zahl("erfolge", bilanz.erfolge()));
            }
        }
        eingaben.addAll(teile);
        String formel = worte.text("massnahme.herleitung.bilanz." + groesse);
        return new Herleitung(wert.bezeichnung() + ", " + von, wert.text(), bilanz.kostenUnvollstaendig() && wert.zahl() == null
                ? formel + " " + worte.text("massnahme.herleitung.unvollstaendig") : formel, eingaben, null, stand(false), null, List.of());
    }

    private void paar(List<Eingabe> eingaben, String teil, long a, String ganzes, long b) {
        eingaben.add(zahl(teil, a));
        eingaben.add(zahl(ganzes, b));
    }

    private Eingabe zahl(String text, long wert) {
        return new Eingabe(worte.text("massnahme.herleitung.zahl." + text), Zahlenformat.ganz(wert, BILDSCHIRM), null);
    }

    static BigDecimal euro(Euro betrag) {
        return BigDecimal.valueOf(betrag.cent(), 2);
    }
}
