package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Arbeitsgelegenheitsrecht;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** § 16d SGB II, by the day of the new assignment. */
final class Arbeitsgelegenheit {

    private static final String GESETZ = "arbeitsgelegenheit/";
    private static final int MONATE_JE_JAHR = 12;
    /** § 191 BGB: a month that need not be continuous has 30 days */
    private static final int TAGE_JE_MONAT = 30;

    /** Both days belong. */
    record Zuweisung(LocalDate von, LocalDate bis) {

        Zuweisung {
            if (bis.isBefore(von)) {
                throw new IllegalArgumentException("Die Zuweisung endet am " + bis + " vor ihrem Beginn am " + von);
            }
        }
    }

    /** Whose interest the result mainly serves, § 16d Abs. 3. */
    enum Interesse { ALLGEMEINHEIT, ERWERBSWIRTSCHAFTLICH, BEGRENZTER_PERSONENKREIS }

    private Arbeitsgelegenheit() {}

    static Rechenweg mehraufwand(Bruch satz, Bruch anwesend, Bruch entschuldigt) {
        var betrag = satz.mal(anwesend);
        return new Rechenweg().schritt("§ 16d Abs. 7 SGB II", text(anwesend) + " Stunden anwesend × " + text(satz) + " €", betrag)
                .schritt("§ 16d Abs. 7 SGB II", text(entschuldigt) + " entschuldigte Stunden zählen nicht: ohne Anwesenheit kein Mehraufwand", 0)
                .wert("mae_eur", betrag);
    }

    /** @param erneutGeprueft Abs. 1 and 5 were checked again; empty: nobody has asked yet */
    static Rechenweg zeitraum(List<Zuweisung> zuweisungen, LocalDate neuAb, Optional<Boolean> erneutGeprueft, Arbeitsgelegenheitsrecht recht) {
        int jahre = recht.zeitraumJahre();
        var sortiert = zuweisungen.stream().sorted(Comparator.comparing(Zuweisung::von)).toList();
        var beginn = beginn(sortiert, neuAb, jahre);
        var ende = Fristen.ende(beginn, jahre * MONATE_JE_JAHR);
        var weg = new Rechenweg().schritt("§ 16d Abs. 6 Satz 2 SGB II", jahre + " Jahre ab dem ersten Eintritt am " + text(beginn),
                text(beginn) + " bis " + text(ende), GESETZ + "zeitraum_jahre");
        int tage = 0;
        for (var z : sortiert) {
            var von = z.von().isBefore(beginn) ? beginn : z.von();
            var bis = z.bis().isAfter(ende) ? ende : z.bis();
            if (!von.isAfter(bis)) {
                int monate = Fristen.volleMonate(von, bis);
                int rest = Fristen.resttage(von, bis);
                tage += monate * TAGE_JE_MONAT + rest;
                weg.schritt("§ 16d Abs. 6 Satz 1 SGB II", "zugewiesen von " + text(von) + " bis " + text(bis), monate + " Monate" + (rest == 0 ? "" : " " + rest + " Tage"));
            }
        }
        int verbraucht = (tage + TAGE_JE_MONAT - 1) / TAGE_JE_MONAT;
        int regulaer = Math.max(0, recht.monateHoechstens() - verbraucht);
        int mit = erneutGeprueft.orElse(true) ? Math.max(0, recht.monateHoechstens() + recht.verlaengerungMonate() - verbraucht) : regulaer;
        weg.schritt("§ 16d Abs. 6 Satz 1 SGB II", recht.monateHoechstens() + " Monate − " + verbraucht + " verbraucht", regulaer, GESETZ + "monate_hoechstens");
        weg.schritt("§ 16d Abs. 6 Satz 3 SGB II", erneutGeprueft.orElse(true) ? "bis zu " + recht.verlaengerungMonate()
                + " weitere Monate, wenn Absatz 1 und 5 weiter erfüllt sind" : "Absatz 1 und 5 sind nicht erneut geprüft: keine weiteren Monate", mit, GESETZ + "verlaengerung_monate");
        var fenster = List.of(beginn, ende);
        return weg.wert("fenster", fenster).wert("fenster_neu", fenster).wert("verbraucht_monate", verbraucht).wert("rest_regulaer_monate", regulaer)
                .wert("rest_mit_verlaengerung_monate", mit).wert("zuweisbar", regulaer > 0 || erneutGeprueft.orElse(false) && mit > 0);
    }

    /** First day of the window in which {@code neuAb} lies; after one has ended, the next begins with the next day in one. */
    private static LocalDate beginn(List<Zuweisung> sortiert, LocalDate neuAb, int jahre) {
        LocalDate beginn = neuAb;
        LocalDate ende = LocalDate.MIN;
        for (var z : sortiert) {
            if (z.von().isAfter(neuAb)) {
                break;
            }
            if (ende.isBefore(z.von())) {
                beginn = z.von();
                ende = Fristen.ende(beginn, jahre * MONATE_JE_JAHR);
            }
            while (ende.isBefore(z.bis()) && ende.isBefore(neuAb)) {
                beginn = ende.plusDays(1);
                ende = Fristen.ende(beginn, jahre * MONATE_JE_JAHR);
            }
        }
        return ende.isBefore(neuAb) ? neuAb : beginn;
    }

    /** @param monateSpaeter when the work would be done without Foerderung; empty: never */
    static Rechenweg zusaetzlich(boolean pflichtaufgabe, Optional<Integer> monateSpaeter, boolean katastrophe, Interesse interesse, Arbeitsgelegenheitsrecht recht) {
        int noetig = recht.zusaetzlichkeitJahre() * MONATE_JE_JAHR;
        boolean spaeter = monateSpaeter.map(m -> m > 0).orElse(true);
        boolean zusaetzlich = spaeter && (!pflichtaufgabe || katastrophe || monateSpaeter.map(m -> m >= noetig).orElse(true));
        boolean allgemein = interesse == Interesse.ALLGEMEINHEIT;
        return new Rechenweg().schritt("§ 16d Abs. 2 Satz 1 SGB II", monateSpaeter.map(m -> "ohne Förderung getan in " + m + " Monaten").orElse("ohne Förderung nicht getan"), spaeter)
                .schritt(katastrophe ? "§ 16d Abs. 2 Satz 3 SGB II" : "§ 16d Abs. 2 Satz 2 SGB II", !pflichtaufgabe ? "keine Pflichtaufgabe"
                        : katastrophe ? "Pflichtaufgabe, aber Naturkatastrophe oder außergewöhnliches Ereignis: die Frist gilt nicht"
                        : "Pflichtaufgabe: nur, wenn sie sonst erst nach " + noetig + " Monaten getan würde", zusaetzlich, GESETZ + "zusaetzlichkeit_jahre")
                .schritt("§ 16d Abs. 3 SGB II", "das Ergebnis dient überwiegend der Allgemeinheit", allgemein)
                .wert("foerderfaehig", zusaetzlich && allgemein);
    }

    /** @param hoechstsatz per Teilnehmermonat, local */
    static Rechenweg massnahmekosten(Bruch hoechstsatz, int teilnehmer, int monate) {
        var grenze = hoechstsatz.mal(teilnehmer).mal(monate);
        return new Rechenweg().schritt("§ 16d Abs. 8 SGB II", text(hoechstsatz) + " € × " + teilnehmer + " Teilnehmende × " + monate
                + " Monate; Höchstbetrag, Einnahmen gehen ab", grenze).wert("massnahmekosten_max_eur", grenze);
    }

    static Rechenweg erstattung(Bruch kosten, Bruch drittmittel, Bruch hoechstsatz, int teilnehmermonate) {
        var offen = kosten.minus(drittmittel);
        var grenze = hoechstsatz.mal(teilnehmermonate);
        var erstattung = offen.compareTo(Bruch.NULL) < 0 ? Bruch.NULL : offen.hoechstens(grenze);
        return new Rechenweg().schritt("§ 16d Abs. 8 SGB II", "Kosten " + text(kosten) + " € − Einnahmen " + text(drittmittel) + " €", offen)
                .schritt("§ 16d Abs. 8 SGB II", "höchstens " + text(hoechstsatz) + " € × " + teilnehmermonate + " Teilnahmemonate = " + text(grenze) + " €", erstattung)
                .wert("erstattung_eur", erstattung);
    }
}
