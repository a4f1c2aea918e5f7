package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.prozent;
import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Arbeitgebermassnahmenrecht;
import de.wirkungskreis.recht.Vermittlungsrecht;
import de.wirkungskreis.recht.Zulassungsrecht;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/** Vouchers of § 45 SGB III. The fee goes by the day the voucher was issued (§ 422 SGB III). */
final class Vermittlungsgutschein {

    private static final String GESETZ = "aktivierung/";
    private static final int TAGE_JE_WOCHE = 7;

    private Vermittlungsgutschein() {}

    /** @param ende last day of the job; empty: it goes on */
    record Vermittlung(LocalDate beginn, Optional<LocalDate> ende, Bruch festgelegt, boolean langzeitOderBehinderung) {}

    static Rechenweg raten(Vermittlung v, Vermittlungsrecht recht) {
        var grenze = Bruch.von(v.langzeitOderBehinderung() ? recht.vermittlungVerguetungHoechstens() : recht.vermittlungVerguetung());
        var gesamt = v.festgelegt().hoechstens(grenze);
        var weg = new Rechenweg().schritt("§ 45 Abs. 6 Satz 3 und 4 SGB III", "festgelegt " + text(v.festgelegt()) + " €, höchstens " + text(grenze) + " €", gesamt,
                GESETZ + (v.langzeitOderBehinderung() ? "vermittlung_verguetung_hoechstens" : "vermittlung_verguetung"));
        var rate1 = gesamt.hoechstens(Bruch.von(recht.vermittlungRate1()));
        var faellig1 = v.beginn().plusDays((long) recht.vermittlungRate1NachWochen() * TAGE_JE_WOCHE);
        var faellig2 = Fristen.ende(v.beginn(), recht.vermittlungRate2NachMonaten()).plusDays(1);
        boolean verdient1 = v.ende().map(e -> !e.isBefore(faellig1.minusDays(1))).orElse(true);
        boolean verdient2 = v.ende().map(e -> !e.isBefore(faellig2.minusDays(1))).orElse(true);
        var bezahlt1 = verdient1 ? rate1 : Bruch.NULL;
        var bezahlt2 = verdient2 ? gesamt.minus(rate1) : Bruch.NULL;
        weg.schritt("§ 45 Abs. 6 Satz 5 SGB III", "erste Rate nach " + recht.vermittlungRate1NachWochen() + " Wochen Beschäftigung, ab " + text(faellig1)
                + (verdient1 ? "" : ": vorher beendet"), bezahlt1, GESETZ + "vermittlung_rate1");
        weg.schritt("§ 45 Abs. 6 Satz 5 SGB III", "Rest nach " + recht.vermittlungRate2NachMonaten() + " Monaten Beschäftigung, ab " + text(faellig2)
                + (verdient2 ? "" : ": vorher beendet"), bezahlt2, GESETZ + "vermittlung_rate2_nach_monaten");
        var jeJahr = new TreeMap<Integer, Bruch>();
        if (verdient1) {
            jeJahr.merge(faellig1.getYear(), bezahlt1, Bruch::plus);
        }
        if (verdient2) {
            jeJahr.merge(faellig2.getYear(), bezahlt2, Bruch::plus);
        }
        return weg.wert("rate1_eur", bezahlt1).wert("rate1_faellig_ab", faellig1).wert("rate2_eur", bezahlt2).wert("rate2_faellig_ab", faellig2)
                .wert("je_haushaltsjahr_eur", jeJahr);
    }

    /** From the start limited to less than three months. Thirteen weeks are three months; with a day it could be said exactly. */
    static Rechenweg befristet(int wochen, Vermittlungsrecht recht) {
        boolean kurz = Bruch.ganz(wochen).compareTo(Bruch.von(13, 3).mal(recht.vermittlungBefristungMindestmonate())) < 0;
        var betrag = kurz ? Bruch.NULL : Bruch.von(recht.vermittlungVerguetung());
        return new Rechenweg().schritt("§ 45 Abs. 6 Satz 6 SGB III", "auf " + wochen + " Wochen befristet, " + (kurz ? "weniger als " : "mindestens ")
                + recht.vermittlungBefristungMindestmonate() + " Monate", betrag, GESETZ + "vermittlung_befristung_mindestmonate").wert("verguetung_eur", betrag);
    }

    static Rechenweg frueherBeschaeftigt(int monate, int endeVorJahren, Vermittlungsrecht recht) {
        boolean ausgeschlossen = monate > recht.vermittlungVorbeschaeftigungMehrAlsMonate() && endeVorJahren < recht.vermittlungVorbeschaeftigungJahre();
        var betrag = ausgeschlossen ? Bruch.NULL : Bruch.von(recht.vermittlungVerguetung());
        return new Rechenweg().schritt("§ 45 Abs. 6 Satz 6 SGB III", monate + " Monate beim selben Arbeitgeber, beendet vor " + endeVorJahren
                + " Jahren; ausgeschlossen bei mehr als " + recht.vermittlungVorbeschaeftigungMehrAlsMonate() + " Monaten in den letzten "
                + recht.vermittlungVorbeschaeftigungJahre() + " Jahren", betrag, GESETZ + "vermittlung_vorbeschaeftigung_jahre").wert("verguetung_eur", betrag);
    }

    /** A Massnahme must begin while the voucher is valid; an expired one frees its Mittelbindung. */
    static Rechenweg einloesbar(LocalDate ausgestellt, LocalDate gueltigBis, LocalDate beginn) {
        boolean verfallen = beginn.isAfter(gueltigBis);
        boolean einloesbar = !verfallen && !beginn.isBefore(ausgestellt);
        return new Rechenweg().schritt("§ 45 Abs. 4 Satz 2 SGB III", "gültig von " + text(ausgestellt) + " bis " + text(gueltigBis) + ", Beginn am " + text(beginn), einloesbar)
                .schritt("§ 34 SGB X", "mit dem Verfall endet die Zusicherung", verfallen).wert("einloesbar", einloesbar).wert("mittelbindung_aufloesen", verfallen);
    }

    /** The Traeger presents it before the Massnahme begins, not on its first day. */
    static Rechenweg vorgelegt(LocalDate gueltigBis, LocalDate beginn, LocalDate vorgelegt) {
        boolean rechtzeitig = vorgelegt.isBefore(beginn);
        boolean gueltig = !beginn.isAfter(gueltigBis);
        return new Rechenweg().schritt("§ 45 Abs. 4 Satz 4 SGB III", "vorgelegt am " + text(vorgelegt) + ", vor dem Beginn am " + text(beginn), rechtzeitig)
                .schritt("§ 45 Abs. 4 Satz 2 SGB III", "begonnen, solange der Gutschein gilt (bis " + text(gueltigBis) + ")", gueltig)
                .wert("anspruch_des_traegers", rechtzeitig && gueltig);
    }

    static Rechenweg kosten(Bruch stunden, Bruch satz) {
        return new Rechenweg().schritt("§ 45 Abs. 6 SGB III", text(stunden) + " Teilnahmestunden × " + text(satz) + " €", stunden.mal(satz)).wert("kosten_eur", stunden.mal(satz));
    }

    /** Compared unrounded: 25 % above the average need consent, anything above it needs proof. */
    static Rechenweg zustimmung(Bruch durchschnitt, Bruch kalkuliert, Zulassungsrecht recht) {
        var schwelle = durchschnitt.mal(Bruch.ganz(1).plus(Bruch.von(recht.kostenZustimmungAnteil())));
        boolean noetig = kalkuliert.compareTo(schwelle) > 0;
        boolean nachweis = kalkuliert.compareTo(durchschnitt) > 0;
        return new Rechenweg().schritt("§ 179 Abs. 2 Satz 1 SGB III", "kalkuliert " + text(kalkuliert) + " €, Durchschnitt " + text(durchschnitt)
                        + " €: besondere Aufwendungen sind nachzuweisen", nachweis)
                .schritt("§ 179 Abs. 2 Satz 2 SGB III", "mehr als " + prozent(recht.kostenZustimmungAnteil()) + " darüber (" + text(schwelle) + " €): Zustimmung der BA nötig", noetig,
                        GESETZ + "kosten_zustimmung_anteil")
                .wert("schwelle_eur", schwelle).wert("zustimmung_ba_noetig", noetig).wert("besondere_aufwendungen_nachweisen", nachweis);
    }

    static Rechenweg beimArbeitgeber(int wochen, boolean langzeit, Arbeitgebermassnahmenrecht recht) {
        int laengstens = langzeit ? recht.arbeitgeberWochenLangzeit() : recht.arbeitgeberWochen();
        return new Rechenweg().schritt(langzeit ? "§ 45 Abs. 8 SGB III" : "§ 45 Abs. 2 Satz 2 SGB III", wochen + " Wochen, höchstens " + laengstens, wochen <= laengstens,
                GESETZ + (langzeit ? "arbeitgeber_wochen_langzeit" : "arbeitgeber_wochen")).wert("zulaessig", wochen <= laengstens);
    }
}
