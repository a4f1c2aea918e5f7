package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.prozent;
import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Bezeichnungen;
import de.wirkungskreis.recht.Buergergeldbonusrecht;
import de.wirkungskreis.recht.FreieFoerderungRecht;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.recht.Selbstaendigenrecht;
import de.wirkungskreis.recht.Verfahrensrecht;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Small rules of one step each: §§ 15, 16c, 16f, 16j SGB II. */
final class Foerderregeln {

    private static final int TAGE_JE_WOCHE = 7;

    private Foerderregeln() {}

    static Rechenweg selbstaendige(Bruch antrag, boolean hauptberuflich, boolean tragfaehig, Selbstaendigenrecht recht) {
        boolean foerderbar = hauptberuflich && tragfaehig;
        var zuschuss = foerderbar ? antrag.hoechstens(Bruch.von(recht.zuschussHoechstens())) : Bruch.NULL;
        var rest = foerderbar ? antrag.minus(zuschuss) : Bruch.NULL;
        return new Rechenweg().schritt("§ 16c Abs. 1 Satz 1 SGB II", "hauptberuflich selbständig", hauptberuflich)
                .schritt("§ 16c Abs. 3 SGB II", "wirtschaftlich tragfähig (Entscheidung im Einzelfall)", tragfaehig)
                .schritt("§ 16c Abs. 1 Satz 2 SGB II", "beantragt " + text(antrag) + " €, Zuschuss höchstens " + text(recht.zuschussHoechstens()) + " €", zuschuss,
                        "selbstaendige/zuschuss_hoechstens")
                .schritt("§ 16c Abs. 1 Satz 1 SGB II", "der Rest kann ein Darlehen sein", rest)
                .wert("zuschuss_max_eur", zuschuss).wert("rest_als_darlehen_moeglich_eur", rest).wert("foerderbar", foerderbar);
    }

    /** Empty limit: the law of that day has none. */
    static Rechenweg freieFoerderung(LocalDate stichtag, Bruch mittel, FreieFoerderungRecht recht) {
        var grenze = recht.hoechstanteil().map(mittel::mal);
        return new Rechenweg().schritt("§ 16f Abs. 1, § 46 Abs. 2 SGB II", "am " + text(stichtag) + ": " + recht.hoechstanteil()
                        .map(a -> "höchstens " + prozent(a) + " der Eingliederungsmittel von " + text(mittel) + " €").orElse("keine Grenze"),
                grenze.orElse(null), "freie-foerderung/hoechstanteil").wert("obergrenze_eur", grenze.orElse(null));
    }

    /** What § 16j names; whatever else is offered has no bonus. */
    enum Bonusart {
        WEITERBILDUNG, WEITERBILDUNG_MIT_WEITERBILDUNGSGELD, BERUFSVORBEREITUNG, VORPHASE_ASSISTIERTE_AUSBILDUNG, SCHWER_ERREICHBARE, ANDERE;

        /** From the words of a case file or an import. */
        static Bonusart aus(String wort) {
            String art = wort.toLowerCase(Locale.GERMANY);
            if (art.contains("mit weiterbildungsgeld")) {
                return WEITERBILDUNG_MIT_WEITERBILDUNGSGELD;
            }
            if (art.contains("asa") || art.contains("75a") || art.contains("vorphase")) {
                return VORPHASE_ASSISTIERTE_AUSBILDUNG;
            }
            if (art.contains("bvb") || art.contains("berufsvorbereit") || art.contains("§ 51")) {
                return BERUFSVORBEREITUNG;
            }
            if (art.contains("16h") || art.contains("schwer zu erreich") || art.contains("schwer erreichbar")) {
                return SCHWER_ERREICHBARE;
            }
            if (art.contains("umschulung") && !art.contains("ohne weiterbildungsgeld")) {
                return WEITERBILDUNG_MIT_WEITERBILDUNGSGELD;
            }
            return art.contains("fbw") || art.contains("weiterbildung") || art.contains("umschulung") || art.contains("qualifizierung") && !art.contains("einstiegs")
                    || art.contains("§ 81") ? WEITERBILDUNG : ANDERE;
        }
    }

    /** By the start of the Massnahme, which keeps its law to its end; per full month. */
    static Rechenweg bonus(LocalDate start, LocalDate ende, Bonusart art, Buergergeldbonusrecht recht) {
        var weg = new Rechenweg();
        var satz = recht.monatsbetrag().map(Bruch::von);
        weg.schritt("§ 16j SGB II a.F.", "in Kraft vom 01.07.2023 bis 27.03.2024; Beginn am " + text(start), satz.isPresent(), "buergergeldbonus/monatsbetrag");
        boolean gehoertDazu = art != Bonusart.ANDERE && art != Bonusart.WEITERBILDUNG_MIT_WEITERBILDUNGSGELD;
        if (art == Bonusart.WEITERBILDUNG && recht.weiterbildungMindestwochen().isPresent()) {
            long tage = ende.toEpochDay() - start.toEpochDay() + 1;
            gehoertDazu = tage >= (long) recht.weiterbildungMindestwochen().get() * TAGE_JE_WOCHE;
            weg.schritt("§ 16j Nr. 1 SGB II a.F.", "Weiterbildung von " + tage + " Tagen, mindestens " + recht.weiterbildungMindestwochen().get() + " Wochen", gehoertDazu,
                    "buergergeldbonus/weiterbildung_mindestwochen");
        } else {
            weg.schritt("§ 16j SGB II a.F.", art == Bonusart.WEITERBILDUNG_MIT_WEITERBILDUNGSGELD ? "mit Weiterbildungsgeld kein Bonus" : "die Maßnahme gehört dazu", gehoertDazu);
        }
        int monate = Fristen.volleMonate(start, ende);
        var summe = gehoertDazu ? satz.orElse(Bruch.NULL).mal(monate) : Bruch.NULL;
        return weg.schritt("§ 16j SGB II a.F., § 66 SGB II", monate + " volle Monate bis zum Ende der Maßnahme", summe).wert("eur", summe);
    }

    static Rechenweg fortschreibung(LocalDate erstellt, Verfahrensrecht recht) {
        int monate = recht.fortschreibungMonate().orElseThrow(() -> new FehlendeAngabe("erstellt", "einen Kooperationsplan gibt es seit 01.07.2023 (§ 15 SGB II)."));
        var bis = Fristen.nachEreignis(erstellt, monate);
        return new Rechenweg().schritt("§ 15 Abs. 3 SGB II", "spätestens " + monate + " Monate nach dem " + text(erstellt), bis, "verfahren/fortschreibung_monate")
                .wert("fortschreibung_spaetestens", bis);
    }

    static Rechenweg dokument(List<LocalDate> stichtage, Rechtsquelle quelle) {
        var weg = new Rechenweg();
        var worte = stichtage.stream().map(tag -> {
            String wort = quelle.am(Bezeichnungen.class, tag).integrationsdokument();
            weg.schritt("§ 15 SGB II", "am " + text(tag), wort, "bezeichnungen/integrationsdokument");
            return wort;
        }).toList();
        return weg.wert("dokument", worte);
    }

    /** The Foerderstatistik counts cases, not persons. */
    static Rechenweg faelle(List<String> foerderungen, int personen) {
        return new Rechenweg().schritt("Förderstatistik der BA", foerderungen.size() + " Förderungen von " + personen + " Personen: jede zählt", foerderungen.size())
                .wert("eintritte", foerderungen.size()).wert("personen", personen);
    }

    /** Measured six months after the exit, on the day of the same number or the month's last. */
    static Rechenweg verbleib(LocalDate austritt) {
        var tag = Fristen.nachEreignis(austritt, 6);
        return new Rechenweg().schritt("Verbleibsintervall der BA-Statistik", "sechs Monate nach dem " + text(austritt), tag).wert("messtag", tag);
    }

    /** Later reports of the same month still change its numbers until the wait is over. */
    static Rechenweg endgueltig(YearMonth berichtsmonat, int wartezeit) {
        var ab = berichtsmonat.plusMonths(wartezeit);
        return new Rechenweg().schritt("Wartezeit der BA-Statistik", berichtsmonat + " zuzüglich " + wartezeit + " Monaten", ab).wert("endgueltig_ab_datenstand", ab);
    }

    /** Entries from places: how often a place is filled anew within a year. */
    static Rechenweg eintritteAusPlaetzen(int plaetze, int verweildauer) {
        if (verweildauer <= 0) {
            throw new FehlendeAngabe("verweildauer_monate", "ohne Verweildauer lassen sich aus Plätzen keine Eintritte rechnen.");
        }
        var eintritte = Bruch.von(plaetze * 12L, verweildauer);
        return new Rechenweg().schritt("Rechnung", plaetze + " Plätze × 12 Monate / " + verweildauer + " Monate Verweildauer", eintritte).wert("eintritte_rechnerisch", eintritte);
    }
}
