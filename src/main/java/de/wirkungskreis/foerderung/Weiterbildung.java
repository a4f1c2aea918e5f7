package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.recht.Weiterbildungsrecht;
import de.wirkungskreis.recht.Weiterbildungstraegerrecht;
import java.time.LocalDate;
import java.util.Optional;

/** Berufliche Weiterbildung, §§ 81 to 87a SGB III: who pays, and what comes beside the course. */
final class Weiterbildung {

    static final LocalDate WECHSEL_ZUR_BA = LocalDate.of(2025, 1, 1);
    private static final String GESETZ = "weiterbildung/";
    private static final int TAGE_JE_MONAT = 30;

    private Weiterbildung() {}

    /** Granted or begun before 2025: the Jobcenter to the end; the BA repays in flat sums what begins later. */
    static Rechenweg kostentraeger(LocalDate bewilligung, LocalDate beginn, Rechtsquelle quelle) {
        boolean alt = bewilligung.isBefore(WECHSEL_ZUR_BA) || beginn.isBefore(WECHSEL_ZUR_BA);
        var tag = !alt ? beginn : beginn.isBefore(WECHSEL_ZUR_BA) ? beginn : WECHSEL_ZUR_BA.minusDays(1);
        String traeger = quelle.am(Weiterbildungstraegerrecht.class, tag).kostentraeger()
                + (alt && !beginn.isBefore(WECHSEL_ZUR_BA) ? " (mit Aufwendungsersatz BA)" : "");
        return new Rechenweg().schritt("§§ 66, 66a SGB II", "bewilligt am " + text(bewilligung) + ", Beginn am " + text(beginn)
                + (alt ? ": vor dem 01.01.2025 bewilligt oder begonnen" : ": nach dem 31.12.2024"), traeger, GESETZ + "kostentraeger").wert("kostentraeger", traeger);
    }

    /** By whom somebody is counted: the payer decides. Persons outside SGB II are never ours. */
    static Rechenweg zaehlung(LocalDate start, boolean elb, Rechtsquelle quelle) {
        boolean jobcenter = elb && quelle.am(Weiterbildungstraegerrecht.class, start).kostentraeger().startsWith("Jobcenter");
        return new Rechenweg().schritt("Förderstatistik der BA", "gezählt wird im Rechtskreis dessen, der zahlt", jobcenter ? "SGB II" : "SGB III", GESETZ + "kostentraeger")
                .wert("rechtskreis_der_zaehlung", jobcenter ? "SGB II" : "SGB III").wert("egt_wirksam", jobcenter);
    }

    static Rechenweg praemie(boolean zwischenpruefungOderTeil1, boolean abschluss, int ausbildungsdauerJahre, Weiterbildungsrecht recht) {
        boolean lang = ausbildungsdauerJahre >= recht.praemieAusbildungsdauerJahre();
        var zwischen = lang && zwischenpruefungOderTeil1 ? Bruch.von(recht.praemieZwischenpruefung()) : Bruch.NULL;
        var ende = lang && abschluss ? Bruch.von(recht.praemieAbschlusspruefung()) : Bruch.NULL;
        return new Rechenweg().schritt("§ 87a Abs. 1 SGB III", "Beruf mit " + ausbildungsdauerJahre + " Jahren Ausbildung, mindestens " + recht.praemieAusbildungsdauerJahre(), lang,
                        GESETZ + "praemie_ausbildungsdauer_jahre")
                .schritt("§ 87a Abs. 1 Nr. 1 SGB III", "Zwischenprüfung oder Teil 1 bestanden: " + text(zwischenpruefungOderTeil1), zwischen, GESETZ + "praemie_zwischenpruefung")
                .schritt("§ 87a Abs. 1 Nr. 2 SGB III", "Abschlussprüfung bestanden: " + text(abschluss), ende, GESETZ + "praemie_abschlusspruefung")
                .wert("praemie_eur", zwischen.plus(ende));
    }

    /** By the start of the course (§ 422 SGB III): one that began before July 2023 has none. Abs. 3: eLB also within a job. */
    static Rechenweg weiterbildungsgeld(int monate, boolean abschlussorientiert, boolean arbeitslosOderElb, Weiterbildungsrecht recht) {
        var satz = recht.weiterbildungsgeld().map(Bruch::von).orElse(Bruch.NULL);
        var summe = abschlussorientiert && arbeitslosOderElb ? satz.mal(monate) : Bruch.NULL;
        return new Rechenweg().schritt("§ 87a Abs. 2 SGB III", "führt zu einem Abschluss", abschlussorientiert)
                .schritt("§ 87a Abs. 2 und 3 SGB III", "arbeitslos oder im Leistungsbezug beschäftigt", arbeitslosOderElb)
                .schritt("§ 87a Abs. 2 SGB III", monate + " Monate × " + text(satz) + " €" + (recht.weiterbildungsgeld().isEmpty() ? " (bei diesem Beginn noch nicht in Kraft)" : ""),
                        summe, GESETZ + "weiterbildungsgeld").wert("weiterbildungsgeld_summe_eur", summe);
    }

    /** Month by month from {@code start}: the rate rose within a year. */
    static Rechenweg kinderbetreuung(int kinder, int monate, LocalDate start, Rechtsquelle quelle) {
        var weg = new Rechenweg();
        var summe = Bruch.NULL;
        var zuletzt = Optional.<Bruch>empty();
        for (int i = 0; i < monate; i++) {
            var satz = Bruch.von(quelle.am(Weiterbildungsrecht.class, start.plusMonths(i)).kinderbetreuung());
            if (!zuletzt.equals(Optional.of(satz))) {
                weg.schritt("§ 87 SGB III", "je Kind und Monat ab " + text(start.plusMonths(i)), satz, GESETZ + "kinderbetreuung");
                zuletzt = Optional.of(satz);
            }
            summe = summe.plus(satz.mal(kinder));
        }
        return weg.schritt("§ 87 SGB III", kinder + " Kinder, " + monate + " Monate", summe).wert("eur", summe);
    }

    /** Per day up to the limit of the month; beyond a month of 30 days the next one begins. */
    static Rechenweg unterbringung(int tage, Weiterbildungsrecht recht) {
        var unterkunft = jeMonat(tage, Bruch.von(recht.unterkunftTag()), Bruch.von(recht.unterkunftMonat()));
        var verpflegung = jeMonat(tage, Bruch.von(recht.verpflegungTag()), Bruch.von(recht.verpflegungMonat()));
        return new Rechenweg().schritt("§ 86 SGB III", tage + " Tage × " + text(recht.unterkunftTag()) + " €, höchstens " + text(recht.unterkunftMonat()) + " € im Monat", unterkunft,
                        GESETZ + "unterkunft_tag")
                .schritt("§ 86 SGB III", tage + " Tage × " + text(recht.verpflegungTag()) + " €, höchstens " + text(recht.verpflegungMonat()) + " € im Monat", verpflegung,
                        GESETZ + "verpflegung_tag").wert("unterkunft_eur", unterkunft).wert("verpflegung_eur", verpflegung);
    }

    private static Bruch jeMonat(int tage, Bruch jeTag, Bruch hoechstens) {
        if (tage <= TAGE_JE_MONAT + 1) {
            return jeTag.mal(tage).hoechstens(hoechstens);
        }
        return hoechstens.mal(tage / TAGE_JE_MONAT).plus(jeTag.mal(tage % TAGE_JE_MONAT).hoechstens(hoechstens));
    }
}
