package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.prozent;
import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Einstiegsgeldrecht;
import de.wirkungskreis.recht.Regelbedarfsrecht;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** § 16b SGB II with the ESGV. Regelbedarf by the day of the grant: a running case keeps its amount. */
final class Einstiegsgeld {

    private static final String GESETZ = "einstiegsgeld/";

    private Einstiegsgeld() {}

    /** @param weitere leistungsberechtigte members of the Bedarfsgemeinschaft beside the person */
    record Fall(int stufe, BigDecimal satz, int monateArbeitslos, boolean erschwert, int weitere) {}

    /** @param monate at that share of the Regelbedarf */
    record Abschnitt(int monate, BigDecimal satz) {}

    /** § 1 ESGV: Grundbetrag from the person's own Regelbedarf, supplements from Stufe 1. */
    static Rechenweg einzelfall(Fall fall, Regelbedarfsrecht bedarf, Einstiegsgeldrecht recht) {
        var weg = new Rechenweg();
        var satz = fall.satz().min(recht.grundbetragHoechstanteil());
        var stufe1 = Bruch.von(bedarf.stufe1());
        var grundbetrag = Bruch.von(bedarf.stufe(fall.stufe())).mal(satz);
        weg.schritt("§ 1 Abs. 2 ESGV", "Grundbetrag: " + prozent(satz) + " des Regelbedarfs der Stufe " + fall.stufe() + " von "
                + text(bedarf.stufe(fall.stufe())) + " € (höchstens " + prozent(recht.grundbetragHoechstanteil()) + ")",
                grundbetrag, GESETZ + "grundbetrag_hoechstanteil");
        boolean lang = fall.monateArbeitslos() >= recht.arbeitslosigkeitMonate()
                || fall.erschwert() && fall.monateArbeitslos() >= recht.arbeitslosigkeitMonateErschwert();
        var dauer = lang ? stufe1.mal(recht.arbeitslosigkeitAnteil()) : Bruch.NULL;
        weg.schritt("§ 1 Abs. 3 ESGV", fall.monateArbeitslos() + " Monate arbeitslos" + (fall.erschwert() ? ", durch Gründe in der Person erschwert" : "")
                + (lang ? ": " + prozent(recht.arbeitslosigkeitAnteil()) + " von " + text(bedarf.stufe1()) + " €"
                : ": weniger als " + (fall.erschwert() ? recht.arbeitslosigkeitMonateErschwert() : recht.arbeitslosigkeitMonate())
                + " Monate, keine Ergänzung"), dauer, GESETZ + "arbeitslosigkeit_anteil");
        var bg = stufe1.mal(recht.bedarfsgemeinschaftAnteil()).mal(fall.weitere());
        weg.schritt("§ 1 Abs. 4 ESGV", fall.weitere() + " weitere Leistungsberechtigte × " + prozent(recht.bedarfsgemeinschaftAnteil())
                + " von " + text(bedarf.stufe1()) + " €", bg, GESETZ + "bedarfsgemeinschaft_anteil");
        var summe = grundbetrag.plus(dauer).plus(bg);
        var grenze = stufe1.mal(recht.einzelfallHoechstanteil());
        var monatlich = summe.hoechstens(grenze);
        weg.schritt("§ 1 Abs. 5 ESGV", "Summe " + text(summe) + " €, höchstens Regelbedarf der Stufe 1 von " + text(grenze) + " €",
                monatlich, GESETZ + "einzelfall_hoechstanteil");
        return weg.wert("grundbetrag_eur", grundbetrag).wert("ergaenzung_dauer_eur", dauer).wert("ergaenzung_bg_eur", bg)
                .wert("summe_vor_kappung_eur", summe).wert("monatlich_eur", monatlich).wert("gekappt", summe.compareTo(grenze) > 0);
    }

    /** § 2 ESGV: a flat amount for special groups. */
    static Rechenweg pauschal(Bruch wunsch, Regelbedarfsrecht bedarf, Einstiegsgeldrecht recht) {
        var grenze = Bruch.von(bedarf.stufe1()).mal(recht.pauschalHoechstanteil());
        var monatlich = wunsch.hoechstens(grenze);
        return new Rechenweg().schritt("§ 2 Abs. 2 ESGV", text(wunsch) + " €, höchstens " + prozent(recht.pauschalHoechstanteil())
                        + " von " + text(bedarf.stufe1()) + " € = " + text(grenze) + " €", monatlich, GESETZ + "pauschal_hoechstanteil")
                .wert("monatlich_eur", monatlich).wert("cap_eur", grenze).wert("gekappt", wunsch.compareTo(grenze) > 0);
    }

    /** § 1 Abs. 2 Satz 2 ESGV: the Grundbetrag falls in steps; each month is limited on its own. */
    static Rechenweg gestuft(List<Abschnitt> stufen, Fall fall, Regelbedarfsrecht bedarf, Einstiegsgeldrecht recht) {
        var weg = new Rechenweg();
        var betraege = new ArrayList<Bruch>();
        var summe = Bruch.NULL;
        int frei = recht.dauerMonate();
        for (var stufe : stufen) {
            int monate = Math.min(stufe.monate(), frei);
            frei -= monate;
            var einzeln = einzelfall(new Fall(fall.stufe(), stufe.satz(), fall.monateArbeitslos(), fall.erschwert(), fall.weitere()),
                    bedarf, recht);
            var betrag = Bruch.von(einzeln.euro("monatlich_eur"));
            betraege.add(betrag);
            summe = summe.plus(betrag.mal(monate));
            einzeln.schritte().forEach(s -> weg.schritt(s.norm(), s.formel(), s.ergebnis(), s.parameter()));
            weg.schritt("§ 1 Abs. 2 Satz 2 ESGV", monate + " Monate × " + text(betrag) + " €", betrag.mal(monate));
        }
        weg.schritt("§ 16b Abs. 2 SGB II", "Summe aller Stufen, höchstens " + recht.dauerMonate() + " Monate", summe, GESETZ + "dauer_monate");
        return weg.wert("monatsbetraege_eur", betraege).wert("summe_eur", summe);
    }

    static Rechenweg dauer(LocalDate start, int gewuenscht, Einstiegsgeldrecht recht) {
        int monate = Math.min(gewuenscht, recht.dauerMonate());
        var ende = Fristen.ende(start, monate);
        return new Rechenweg().schritt("§ 16b Abs. 2 Satz 1 SGB II", gewuenscht + " Monate gewünscht, höchstens " + recht.dauerMonate(),
                        monate, GESETZ + "dauer_monate")
                .schritt("§§ 187, 188 BGB", monate + " Monate ab " + text(start), ende)
                .wert("bewilligte_monate_max", monate).wert("ende_spaetestens", ende);
    }

    /** Paid only while the work exists, per full month. */
    static Rechenweg zahlbar(LocalDate start, int bewilligt, LocalDate beschaeftigungEnde, Bruch monatsbetrag, Einstiegsgeldrecht recht) {
        int monate = Math.min(Math.min(bewilligt, recht.dauerMonate()), Fristen.volleMonate(start, beschaeftigungEnde));
        var summe = monatsbetrag.mal(monate);
        return new Rechenweg().schritt("§ 16b Abs. 2 Satz 1 SGB II", "volle Monate der Beschäftigung von " + text(start) + " bis "
                        + text(beschaeftigungEnde) + ", höchstens " + Math.min(bewilligt, recht.dauerMonate()), monate, GESETZ + "dauer_monate")
                .schritt("§ 16b Abs. 2 Satz 1 SGB II", monate + " × " + text(monatsbetrag) + " €", summe)
                .wert("zahlbare_monate", monate).wert("summe_eur", summe);
    }

    /** @param erforderlich for integration into the general labour market: a recorded human decision */
    static Rechenweg foerderbar(boolean entfaellt, boolean svPflichtigOderSelbstaendig, boolean erforderlich) {
        boolean foerderbar = svPflichtigOderSelbstaendig && erforderlich;
        return new Rechenweg()
                .schritt("§ 16b Abs. 1 Satz 1 SGB II", "sozialversicherungspflichtige oder selbständige Erwerbstätigkeit", svPflichtigOderSelbstaendig)
                .schritt("§ 16b Abs. 1 Satz 1 SGB II", "zur Eingliederung in den allgemeinen Arbeitsmarkt erforderlich (Entscheidung im Einzelfall)", erforderlich)
                .schritt("§ 16b Abs. 1 Satz 2 SGB II", "Hilfebedürftigkeit entfällt durch die Aufnahme: " + text(entfaellt) + ", das schadet nicht", true)
                .wert("foerderbar", foerderbar);
    }
}
