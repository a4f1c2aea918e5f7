package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.prozent;
import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Beitragsbemessungsrecht;
import de.wirkungskreis.recht.EingliederungLangzeitRecht;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** § 16e SGB II in both wordings: until June 2026 for Langzeitarbeitslose, since then for Langzeitleistungsbeziehende. */
final class EingliederungLangzeit {

    private static final String GESETZ = "eingliederung-von-langzeitarbeitslosen/";
    private static final int MONATE_JE_JAHR = 12;

    private EingliederungLangzeit() {}

    static Rechenweg zuschuss(Bruch lohn, BigDecimal svPauschale, Optional<Lohnbasis.Gebiet> gebiet, Beitragsbemessungsrecht grenze,
            EingliederungLangzeitRecht recht) {
        var weg = new Rechenweg();
        var basis = Lohnbasis.basis(lohn, svPauschale, grenze, gebiet, weg);
        var jahr1 = basis.mal(recht.satzJahr1());
        var jahr2 = basis.mal(recht.satzJahr2());
        weg.schritt("§ 16e Abs. 2 SGB II", "erstes Jahr: " + prozent(recht.satzJahr1()) + " von " + text(basis) + " €", jahr1, GESETZ + "satz_jahr1");
        weg.schritt("§ 16e Abs. 2 SGB II", "zweites Jahr: " + prozent(recht.satzJahr2()) + " von " + text(basis) + " €", jahr2, GESETZ + "satz_jahr2");
        var summe = Bruch.von(jahr1.inEuro()).plus(Bruch.von(jahr2.inEuro())).mal(MONATE_JE_JAHR);
        weg.schritt("§ 16e Abs. 2 SGB II", "zwölf Monate je Jahr, jeder Monat gerundet", summe, GESETZ + "foerderdauer_monate");
        return weg.wert("basis_eur", basis).wert("jahr1_monat_eur", jahr1).wert("jahr2_monat_eur", jahr2).wert("summe_24_monate_eur", summe);
    }

    /** What is known of the person; which of it counts, the law of the start says. */
    record Person(Optional<Integer> monateArbeitslos, Optional<Integer> monateLeistungsbezug, Optional<Boolean> nurKurzzeitig) {}

    /** @param vorbeschaeftigungJahreHer years since the former job with the same employer ended */
    record Stelle(int vertragMonate, boolean geringfuegig, int vorbeschaeftigungMonate, int vorbeschaeftigungJahreHer) {}

    static Rechenweg foerderbar(Person person, Stelle stelle, EingliederungLangzeitRecht recht) {
        var weg = new Rechenweg();
        boolean zugang;
        if (recht.arbeitslosMindestmonate().isPresent()) {
            int noetig = recht.arbeitslosMindestmonate().get();
            int monate = person.monateArbeitslos().orElseThrow(() -> new FehlendeAngabe("monate_arbeitslos", "§ 16e Abs. 1 SGB II verlangt "
                    + noetig + " Monate Arbeitslosigkeit."));
            zugang = monate >= noetig;
            weg.schritt("§ 16e Abs. 1 SGB II (bis 30.06.2026)", monate + " Monate arbeitslos, mindestens " + noetig, zugang, GESETZ + "arbeitslos_mindestmonate");
        } else {
            int noetig = recht.leistungsbezugMindestmonate().orElseThrow();
            int monate = person.monateLeistungsbezug().orElseThrow(() -> new FehlendeAngabe("monate_leistungsbezug_letzte_24",
                    "seit 01.07.2026 verlangt § 16e Abs. 1 SGB II " + noetig + " Monate Leistungsbezug."));
            boolean kurz = person.nurKurzzeitig().orElseThrow(() -> new FehlendeAngabe("nur_kurzzeitig_beschaeftigt",
                    "seit 01.07.2026 verlangt § 16e Abs. 1 SGB II, dass die Person nicht oder nur kurzzeitig beschäftigt war."));
            zugang = monate >= noetig && kurz;
            weg.schritt("§ 16e Abs. 1 SGB II (ab 01.07.2026)", monate + " Monate Leistungsbezug in "
                    + recht.leistungsbezugZeitraumMonate().orElseThrow() + " Monaten, mindestens " + noetig, monate >= noetig, GESETZ + "leistungsbezug_mindestmonate");
            weg.schritt("§ 16e Abs. 1 SGB II (ab 01.07.2026)", "nicht oder nur kurzzeitig beschäftigt (Entscheidung im Einzelfall)", kurz);
        }
        boolean lang = stelle.vertragMonate() >= recht.vertragMindestmonate();
        weg.schritt("§ 16e Abs. 1 SGB II", "Arbeitsverhältnis über " + stelle.vertragMonate() + " Monate, mindestens " + recht.vertragMindestmonate(), lang,
                GESETZ + "vertrag_mindestmonate");
        weg.schritt("§ 16e Abs. 1 SGB II", "nicht geringfügig beschäftigt", !stelle.geringfuegig());
        boolean frueher = stelle.vorbeschaeftigungMonate() > recht.vorbeschaeftigungMehrAlsMonate()
                && stelle.vorbeschaeftigungJahreHer() < recht.vorbeschaeftigungJahre();
        weg.schritt("§ 16e Abs. 3 SGB II, § 92 Abs. 1 Nr. 2 SGB III", "nicht in den letzten " + recht.vorbeschaeftigungJahre() + " Jahren mehr als "
                + recht.vorbeschaeftigungMehrAlsMonate() + " Monate bei diesem Arbeitgeber", !frueher, "eingliederungszuschuss/vorbeschaeftigung_jahre");
        return weg.wert("foerderbar", zugang && lang && !stelle.geringfuegig() && !frueher);
    }

    /** What was granted for the last six months, when the job ends during the Foerderung; there is no Nachbeschaeftigung. */
    static Rechenweg rueckzahlung(LocalDate start, LocalDate ende, Bruch jahr1, Bruch jahr2, boolean privilegiert, EingliederungLangzeitRecht recht) {
        var foerderende = Fristen.ende(start, recht.foerderdauerMonate());
        var weg = new Rechenweg();
        if (privilegiert || !ende.isBefore(foerderende)) {
            return weg.schritt("§ 16e Abs. 3 SGB II, § 92 Abs. 2 SGB III", privilegiert ? "beendet aus einem Grund, den § 92 Abs. 2 Satz 2 nennt"
                    : "nicht während der Förderung bis " + text(foerderende) + " beendet", 0).wert("rueckzahlung_eur", Bruch.NULL).wert("monate", 0);
        }
        int voll = Fristen.volleMonate(start, ende);
        var summe = Bruch.NULL;
        int monate = Math.min(recht.rueckzahlungMonate(), voll);
        for (int i = voll - monate; i < voll; i++) {
            summe = summe.plus(i < MONATE_JE_JAHR ? jahr1 : jahr2);
        }
        return weg.schritt("§ 16e Abs. 3 SGB II", "bewilligt für die letzten " + monate + " von " + voll + " Monaten: im ersten Jahr " + text(jahr1)
                + " €, im zweiten " + text(jahr2) + " €", summe, GESETZ + "rueckzahlung_monate").wert("rueckzahlung_eur", summe).wert("monate", monate);
    }

    /** After the Foerderung nothing is paid back. */
    static Rechenweg nachFoerderende(LocalDate foerderende, LocalDate ende) {
        if (ende.isBefore(foerderende)) {
            throw new FehlendeAngabe("bewilligt_monat_eur", "die Beschäftigung endet während der Förderung.");
        }
        return new Rechenweg().schritt("§ 16e Abs. 3 SGB II", "beendet am " + text(ende) + ", nach der Förderung bis " + text(foerderende)
                + "; eine Nachbeschäftigungszeit gibt es nicht", 0).wert("rueckzahlung_eur", Bruch.NULL);
    }
}
