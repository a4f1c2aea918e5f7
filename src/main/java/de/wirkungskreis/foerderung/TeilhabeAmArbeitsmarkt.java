package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.prozent;
import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.recht.Mindestlohnrecht;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.recht.TeilhabeAmArbeitsmarktRecht;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** § 16i SGB II. Rates by the start of the Arbeitsverhaeltnis, the Mindestlohn by the first day of each month worked. */
final class TeilhabeAmArbeitsmarkt {

    private static final String GESETZ = "teilhabe-am-arbeitsmarkt/";
    private static final int MONATE_JE_JAHR = 12;

    private TeilhabeAmArbeitsmarkt() {}

    /** @param verpflichtend per hour, when tariff or church rules oblige the employer to it; voluntary pay does not count */
    record Arbeit(BigDecimal wochenstunden, Optional<BigDecimal> verpflichtend, BigDecimal svPauschale) {}

    /** One month: hourly wage × hours of the contract × weeks × (1 + flat share) × rate, rounded once at the end. */
    static Rechenweg monat(Arbeit arbeit, int jahr, Mindestlohnrecht lohn, TeilhabeAmArbeitsmarktRecht recht) {
        var weg = new Rechenweg();
        var mindestlohn = Bruch.von(lohn.stunde());
        var stunde = arbeit.verpflichtend().map(Bruch::von).filter(t -> t.compareTo(mindestlohn) > 0).orElse(mindestlohn);
        weg.schritt("§ 16i Abs. 2 Satz 1 SGB II, § 1 MiLoG", "Mindestlohn je Stunde", lohn.stunde(), "mindestlohn/stunde");
        if (arbeit.verpflichtend().isPresent()) {
            weg.schritt("§ 16i Abs. 2 Satz 2 SGB II", "tariflich oder kirchlich geschuldet sind " + text(arbeit.verpflichtend().get()) + " €", stunde);
        }
        var basis = stunde.mal(arbeit.wochenstunden()).mal(lohn.wochenfaktor());
        weg.schritt("§ 16i Abs. 2 Satz 4 SGB II", text(stunde) + " € × " + text(arbeit.wochenstunden()) + " vertragliche Stunden × "
                + lohn.wochenfaktor() + " Wochen", basis, "mindestlohn/wochenfaktor");
        var satz = recht.satz(jahr);
        var mitSv = basis.mal(Bruch.ganz(1).plus(Bruch.von(arbeit.svPauschale())));
        weg.schritt("§ 16i Abs. 2 SGB II", "zuzüglich " + prozent(arbeit.svPauschale()) + " Arbeitgeberanteil ohne Arbeitslosenversicherung (ungeprüfte Pauschale, Eingabe)",
                mitSv, GESETZ + "sv_pauschale_ohne_alv");
        var zuschuss = mitSv.mal(satz);
        weg.schritt("§ 16i Abs. 2 Satz 1 SGB II", "davon " + prozent(satz) + " im " + jahr + ". Jahr des Arbeitsverhältnisses", zuschuss,
                GESETZ + "satz_jahr" + jahr);
        return weg.wert("mindestlohn_eur", mindestlohn).wert("basis_stunde_eur", stunde).wert("monatslohn_basis_eur", basis)
                .wert("zuschuss_monat_eur", zuschuss);
    }

    /** All months of one case; each is rounded, then summed. Beyond the last announced Mindestlohn there is no answer. */
    static Rechenweg verlauf(LocalDate start, Arbeit arbeit, TeilhabeAmArbeitsmarktRecht recht, Rechtsquelle quelle) {
        var weg = new Rechenweg();
        var jeJahr = new TreeMap<Integer, Bruch>();
        var monate = new ArrayList<Euro>();
        for (int i = 0; i < recht.foerderdauerMonate(); i++) {
            var tag = start.plusMonths(i);
            var betrag = monat(arbeit, i / MONATE_JE_JAHR + 1, quelle.am(Mindestlohnrecht.class, tag), recht).euro("zuschuss_monat_eur");
            if (monate.isEmpty() || !monate.get(monate.size() - 1).equals(betrag)) {
                weg.schritt("§ 16i Abs. 2 SGB II", "Monatszuschuss ab " + text(tag) + " (" + (i / MONATE_JE_JAHR + 1) + ". Jahr)", betrag);
            }
            monate.add(betrag);
            jeJahr.merge(tag.getYear(), Bruch.von(betrag), Bruch::plus);
        }
        var summe = jeJahr.values().stream().reduce(Bruch.NULL, Bruch::plus);
        weg.schritt("§ 16i Abs. 3 Nr. 4 SGB II", "Summe von " + monate.size() + " Monaten", summe, GESETZ + "foerderdauer_monate");
        return weg.wert("ausgaben_je_kalenderjahr_eur", jeJahr).wert("summe_eur", summe)
                .wert("erster_monat_eur", Bruch.von(monate.get(0))).wert("letzter_monat_eur", Bruch.von(monate.get(monate.size() - 1)));
    }

    /** @param nurKurzzeitig not or only briefly employed in that time: a recorded human decision, never computed */
    record Person(int alter, int monateLetzteSiebenJahre, Optional<Integer> monateLetzteFuenfJahre, boolean kindOderSchwerbehindert,
            boolean nurKurzzeitig, int vorfoerderung) {}

    static int alter(LocalDate geburtsdatum, LocalDate arbeitsaufnahme) {
        return Period.between(geburtsdatum, arbeitsaufnahme).getYears();
    }

    static Rechenweg zuweisbar(Person person, TeilhabeAmArbeitsmarktRecht recht) {
        var weg = new Rechenweg();
        boolean alt = person.alter() >= recht.mindestalter();
        weg.schritt("§ 16i Abs. 3 Nr. 1 SGB II", person.alter() + " Jahre am Tag der Arbeitsaufnahme, mindestens " + recht.mindestalter(), alt,
                GESETZ + "mindestalter");
        int noetig = recht.leistungsbezugJahre() * MONATE_JE_JAHR;
        boolean bezug = person.monateLetzteSiebenJahre() >= noetig;
        weg.schritt("§ 16i Abs. 3 Nr. 2 SGB II", person.monateLetzteSiebenJahre() + " Monate Leistungsbezug in " + recht.leistungsbezugZeitraumJahre()
                + " Jahren, mindestens " + noetig, bezug, GESETZ + "leistungsbezug_jahre");
        int ausnahme = recht.ausnahmeLeistungsbezugJahre() * MONATE_JE_JAHR;
        if (!bezug && person.kindOderSchwerbehindert() && person.monateLetzteSiebenJahre() >= ausnahme) {
            int monate = person.monateLetzteFuenfJahre().orElseThrow(() -> new FehlendeAngabe("monate_leistung_letzte_60",
                    "mit minderjährigem Kind oder Schwerbehinderung genügen " + ausnahme + " Monate der letzten "
                            + recht.ausnahmeZeitraumJahre() + " Jahre (§ 16i Abs. 3 Satz 3 SGB II)."));
            bezug = monate >= ausnahme;
            weg.schritt("§ 16i Abs. 3 Satz 3 SGB II", "minderjähriges Kind in der Bedarfsgemeinschaft oder Schwerbehinderung: " + monate
                    + " Monate in " + recht.ausnahmeZeitraumJahre() + " Jahren, mindestens " + ausnahme, bezug, GESETZ + "ausnahme_leistungsbezug_jahre");
        }
        weg.schritt("§ 16i Abs. 3 Nr. 3 SGB II", "in dieser Zeit nicht oder nur kurzzeitig beschäftigt (Entscheidung im Einzelfall)", person.nurKurzzeitig());
        boolean rest = person.vorfoerderung() < recht.foerderdauerMonate();
        weg.schritt("§ 16i Abs. 3 Nr. 4 SGB II", person.vorfoerderung() + " Monate schon gefördert, weniger als " + recht.foerderdauerMonate(), rest,
                GESETZ + "foerderdauer_monate");
        return weg.wert("zuweisbar", alt && bezug && person.nurKurzzeitig() && rest);
    }

    /** Costs count together up to the limit of one case, in their order. */
    static Rechenweg weiterbildung(List<Bruch> kosten, TeilhabeAmArbeitsmarktRecht recht) {
        var weg = new Rechenweg();
        var rest = Bruch.von(recht.weiterbildungHoechstens());
        var bewilligt = new ArrayList<Bruch>();
        for (var betrag : kosten) {
            var davon = betrag.hoechstens(rest);
            weg.schritt("§ 16i Abs. 5 Satz 2 SGB II", text(betrag) + " € beantragt, noch " + text(rest) + " € frei", davon, GESETZ + "weiterbildung_hoechstens");
            bewilligt.add(davon);
            rest = rest.minus(davon);
        }
        return weg.wert("bewilligt_eur", bewilligt).wert("rest_eur", rest);
    }

    static Rechenweg befristung(List<Integer> monate, int verlaengerungen, TeilhabeAmArbeitsmarktRecht recht) {
        int summe = monate.stream().mapToInt(Integer::intValue).sum();
        boolean kurz = summe <= recht.befristungMonate();
        boolean selten = verlaengerungen <= recht.verlaengerungen();
        return new Rechenweg().schritt("§ 16i Abs. 8 SGB II", summe + " Monate insgesamt, höchstens " + recht.befristungMonate(), kurz, GESETZ + "befristung_monate")
                .schritt("§ 16i Abs. 8 SGB II", verlaengerungen + " Verlängerungen, höchstens " + recht.verlaengerungen(), selten, GESETZ + "verlaengerungen")
                .wert("zulaessig", kurz && selten);
    }

    /** The 60 months belong to the person, the rate to the year of the Arbeitsverhaeltnis. */
    static Rechenweg rest(int vorfoerderung, boolean neuesArbeitsverhaeltnis, TeilhabeAmArbeitsmarktRecht recht) {
        int rest = Math.max(0, recht.foerderdauerMonate() - vorfoerderung);
        int jahr = neuesArbeitsverhaeltnis ? 1 : vorfoerderung / MONATE_JE_JAHR + 1;
        var satz = rest == 0 ? BigDecimal.ZERO : recht.satz(jahr);
        return new Rechenweg().schritt("§ 16i Abs. 3 Nr. 4 SGB II", recht.foerderdauerMonate() + " Monate je Person − " + vorfoerderung, rest, GESETZ + "foerderdauer_monate")
                .schritt("§ 16i Abs. 2 SGB II", neuesArbeitsverhaeltnis ? "neues Arbeitsverhältnis: der Satz beginnt im ersten Jahr"
                        : "dasselbe Arbeitsverhältnis, " + jahr + ". Jahr", prozent(satz))
                .wert("restdauer_monate", rest).wert("satz_im_ersten_jahr_neu", Bruch.von(satz));
    }

    /** § 16i Abs. 9 SGB II: the yearly opinion of the social partners must be consensual; deviating needs written reasons. */
    static Rechenweg stellungnahme(boolean vorhanden, boolean einvernehmlich, boolean abweichung, boolean begruendet) {
        return new Rechenweg().schritt("§ 16i Abs. 9 Satz 1 SGB II", "Stellungnahme der Sozialpartner liegt vor", vorhanden)
                .schritt("§ 16i Abs. 9 Satz 2 SGB II", "sie ist einvernehmlich", einvernehmlich)
                .schritt("§ 16i Abs. 9 Satz 3 SGB II", abweichung ? "abweichende Festlegung, schriftlich begründet" : "keine Abweichung", !abweichung || begruendet)
                .wert("zulaessig", vorhanden && einvernehmlich && (!abweichung || begruendet));
    }
}
