package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Feld.auswahl;
import static de.wirkungskreis.foerderung.Feld.ganz;
import static de.wirkungskreis.foerderung.Feld.ja;
import static de.wirkungskreis.foerderung.Feld.tag;
import static de.wirkungskreis.foerderung.Feld.zahl;
import static de.wirkungskreis.foerderung.Frage.frage;

import de.wirkungskreis.foerderung.Eingliederungszuschuss.Gruppe;
import de.wirkungskreis.foerderung.Vermittlungsgutschein.Vermittlung;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Arbeitgebermassnahmenrecht;
import de.wirkungskreis.recht.AusserbetrieblicheAusbildungRecht;
import de.wirkungskreis.recht.Beitragsbemessungsrecht;
import de.wirkungskreis.recht.Eingliederungszuschussdauer;
import de.wirkungskreis.recht.Eingliederungszuschussrecht;
import de.wirkungskreis.recht.Einstiegsqualifizierungsrecht;
import de.wirkungskreis.recht.Mindestausbildungsverguetung;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.recht.Vermittlungsrecht;
import de.wirkungskreis.recht.Weiterbildungsrecht;
import de.wirkungskreis.recht.Zulassungsrecht;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Instruments of the SGB III: Gutscheine, Eingliederungszuschuss, Ausbildung, Weiterbildung. */
final class Vermittlungsfragen {

    private static final String EGZ = "EGZ §§ 88-92 SGB III";
    private static final Feld GRUPPE = auswahl("gruppe", "§ 89", "§ 90(1)", "§ 90(2)");

    static final List<Frage> ALLE = List.of(
            frage("eingliederungszuschuss", EGZ, "festbetrag_monat_eur summe_eur basis_eur bbg_eur", (a, r) -> Eingliederungszuschuss.betrag(
                    a.bruch("monatslohn_eur"), a.zahl("sv_pauschale"), a.zahl("satz"), a.ganzOder("monate", 1), Beschaeftigungsfragen.gebiet(a),
                    r.am(Beitragsbemessungsrecht.class, beginn(a)), r.am(Eingliederungszuschussrecht.class, beginn(a))),
                    tag("start").oder(), ganz("jahr").oder(), auswahl("gebiet", "West", "Ost", "bundeseinheitlich").oder(), zahl("monatslohn_eur"),
                    zahl("sv_pauschale"), zahl("satz"), ganz("monate").oder()),
            frage("eingliederungszuschuss-saetze", EGZ, "satz_je_jahr", (a, r) -> Eingliederungszuschuss.saetze(gruppe(a), alter(a, r), a.zahl("satz_start"),
                    a.ganz("monate"), r.am(Eingliederungszuschussrecht.class, a.rechtsstand()), r.am(Eingliederungszuschussdauer.class, a.rechtsstand())),
                    GRUPPE, ganz("alter").oder(), zahl("satz_start"), ganz("monate")),
            frage("eingliederungszuschuss-dauer", EGZ, "max_monate", (a, r) -> Eingliederungszuschuss.dauer(gruppe(a), a.ganz("alter_bei_beginn"),
                    r.am(Eingliederungszuschussdauer.class, a.rechtstag("foerderbeginn"))), ganz("alter_bei_beginn"), tag("foerderbeginn"), GRUPPE),
            frage("eingliederungszuschuss-rueckzahlung", EGZ,
                    "gezahlt_eur haelfte_eur letzte_12_monate_eur nachbeschaeftigung_monate davon_erfuellt rueckzahlung_max_eur",
                    (a, r) -> Eingliederungszuschuss.rueckzahlung(a.bruch("festbetrag_monat_eur"), a.ganz("foerderdauer_monate"), a.ganz("ende_nach_monaten"),
                            a.ja("privilegierter_grund"), a.hat("gruppe") ? gruppe(a) : Gruppe.ALLGEMEIN, r.am(Eingliederungszuschussrecht.class, a.rechtsstand())),
                    GRUPPE.oder(), zahl("festbetrag_monat_eur"), ganz("foerderdauer_monate"), ganz("ende_nach_monaten"), ja("privilegierter_grund")),
            frage("eingliederungszuschuss-lohnaenderung", EGZ, "festbetrag_monat1_3_eur festbetrag_monat4_6_eur festbetrag_ab_monat7_eur",
                    Vermittlungsfragen::lohnaenderung, tag("start").oder(), auswahl("gebiet", "West", "Ost", "bundeseinheitlich").oder(), zahl("satz"), zahl("sv_pauschale"), zahl("lohn_start_eur"), zahl("lohn_monat4_eur"), zahl("lohn_monat7_eur")),
            frage("eingliederungszuschuss-ortsueblich", EGZ, "basis_lohn_eur festbetrag_monat_eur", (a, r) -> Eingliederungszuschuss.ortsueblich(
                    a.bruch("lohn_eur"), a.bruch("ortsueblich_eur"), a.zahl("sv_pauschale"), a.zahl("satz"), Beschaeftigungsfragen.gebiet(a),
                    r.am(Beitragsbemessungsrecht.class, a.oderRechtsstand("start")), r.am(Eingliederungszuschussrecht.class, a.oderRechtsstand("start"))),
                    tag("start").oder(), auswahl("gebiet", "West", "Ost", "bundeseinheitlich").oder(),
                    zahl("satz"), zahl("sv_pauschale"), zahl("lohn_eur"), zahl("ortsueblich_eur")),
            frage("vermittlung", "AVGS MPAV § 45(4) Nr.2, (6) SGB III", "rate1_eur rate1_faellig_ab rate2_eur rate2_faellig_ab je_haushaltsjahr_eur",
                    Vermittlungsfragen::raten, tag("avgs_ausgestellt"), tag("beschaeftigungsbeginn"), ja("langzeitarbeitslos_oder_behinderung"),
                    zahl("festgelegte_verguetung_eur"), ja("beschaeftigung_dauert_an").oder(), tag("beschaeftigung_ende").oder()),
            frage("vermittlung-beendet", "AVGS MPAV", "rate1_eur rate2_eur rate1_faellig_ab rate2_faellig_ab je_haushaltsjahr_eur", Vermittlungsfragen::raten,
                    tag("avgs_ausgestellt").oder(), tag("beschaeftigungsbeginn"), tag("beschaeftigung_ende").oder(), ja("beschaeftigung_dauert_an").oder(),
                    zahl("festgelegte_verguetung_eur"), ja("langzeitarbeitslos_oder_behinderung").oder()),
            frage("vermittlung-befristet", "AVGS MPAV", "verguetung_eur", (a, r) -> Vermittlungsgutschein.befristet(a.ganz("befristung_wochen"),
                    r.am(Vermittlungsrecht.class, a.rechtsstand())), ganz("befristung_wochen")),
            frage("vermittlung-vorbeschaeftigt", "AVGS MPAV", "verguetung_eur", (a, r) -> Vermittlungsgutschein.frueherBeschaeftigt(
                    a.ganz("vorbeschaeftigung_monate"), a.ganz("ende_vor_jahren"), r.am(Vermittlungsrecht.class, a.rechtsstand())),
                    ganz("vorbeschaeftigung_monate"), ganz("ende_vor_jahren")),
            frage("gutschein", "AVGS", "einloesbar mittelbindung_aufloesen", (a, r) -> Vermittlungsgutschein.einloesbar(a.tag("ausgestellt"), a.tag("gueltig_bis"),
                    a.tag("massnahmebeginn")), tag("ausgestellt"), tag("gueltig_bis"), tag("massnahmebeginn")),
            frage("gutschein-vorlage", "AVGS", "anspruch_des_traegers", (a, r) -> Vermittlungsgutschein.vorgelegt(a.tag("gueltig_bis"), a.tag("massnahmebeginn"),
                    a.tag("vorgelegt")), tag("gueltig_bis"), tag("massnahmebeginn"), tag("vorgelegt")),
            frage("gutschein-kosten", "AVGS MAT", "kosten_eur", (a, r) -> Vermittlungsgutschein.kosten(a.bruch("teilnehmerstunden"), a.bruch("satz_stunde_eur")),
                    ganz("jahr").oder(), zahl("teilnehmerstunden"), zahl("satz_stunde_eur")),
            frage("gutschein-zustimmung", "AVGS MAT", "schwelle_eur zustimmung_ba_noetig besondere_aufwendungen_nachweisen", (a, r) ->
                    Vermittlungsgutschein.zustimmung(a.bruch("b_dks_eur"), a.bruch("kalkuliert_eur"), r.am(Zulassungsrecht.class, a.rechtsstand())),
                    zahl("b_dks_eur"), zahl("kalkuliert_eur")),
            frage("arbeitgebermassnahme", "MAG § 45(2)", "zulaessig", (a, r) -> Vermittlungsgutschein.beimArbeitgeber(a.ganz("wochen"),
                    a.ja("langzeitarbeitslos_oder_schwere_hemmnisse"), r.am(Arbeitgebermassnahmenrecht.class, a.rechtsstand())),
                    ganz("wochen"), ja("langzeitarbeitslos_oder_schwere_hemmnisse")),
            frage("einstiegsqualifizierung", "EQ § 54a", "zuschuss_verguetung_eur", (a, r) -> Ausbildung.verguetung(a.bruch("verguetung_eur"),
                    r.am(Einstiegsqualifizierungsrecht.class, a.rechtstag("start"))), tag("start"), zahl("verguetung_eur")),
            frage("einstiegsqualifizierung-dauer", "EQ § 54a", "zulaessig", (a, r) -> Ausbildung.dauer(a.ganz("monate"),
                    r.am(Einstiegsqualifizierungsrecht.class, a.rechtstag("start"))), tag("start"), ganz("monate")),
            frage("ausbildung-uebergang", "BaE § 76", "pauschale_eur", (a, r) -> Ausbildung.uebergang(a.tag("uebergang_betrieb"), a.tag("vertragliches_ende_bae"),
                    a.ganz("neues_verhaeltnis_dauer_monate"), a.ja("bereits_gezahlt"), r.am(AusserbetrieblicheAusbildungRecht.class, a.tag("uebergang_betrieb"))),
                    tag("uebergang_betrieb"), tag("vertragliches_ende_bae"), ganz("neues_verhaeltnis_dauer_monate"), ja("bereits_gezahlt")),
            frage("ausbildung-verguetung", "BaE § 79 / § 17 BBiG", "mindestverguetung_eur", (a, r) -> Ausbildung.mindestverguetung(
                    a.ganz("ausbildungsbeginn_jahr"), a.ganz("ausbildungsjahr"), r.am(Mindestausbildungsverguetung.class, a.jahr("ausbildungsbeginn_jahr"))),
                    ganz("ausbildungsbeginn_jahr"), ganz("ausbildungsjahr")),
            frage("weiterbildung-kostentraeger", "FbW", "kostentraeger", (a, r) -> Weiterbildung.kostentraeger(a.tag("bewilligung"), a.tag("massnahmebeginn"), r),
                    tag("bewilligung"), tag("massnahmebeginn")),
            frage("weiterbildung-praemie", "FbW", "praemie_eur", (a, r) -> Weiterbildung.praemie(a.fallsJa("teil1_gestreckt_bestanden").orElse(false)
                    || a.jaOder("zwischenpruefung_bestanden", false), a.ja("abschlusspruefung_bestanden"), a.ganz("ausbildungsdauer_beruf_jahre"),
                    r.am(Weiterbildungsrecht.class, a.rechtsstand())), ja("zwischenpruefung_bestanden").oder(), ja("teil1_gestreckt_bestanden").oder(),
                    ja("abschlusspruefung_bestanden"), ganz("ausbildungsdauer_beruf_jahre")),
            frage("weiterbildung-geld", "FbW", "weiterbildungsgeld_summe_eur", (a, r) -> Weiterbildung.weiterbildungsgeld(a.ganz("monate"),
                    a.ja("abschlussorientiert"), a.fallsJa("elb").orElse(false) || a.jaOder("arbeitslos", true), r.am(Weiterbildungsrecht.class, a.rechtstag("start"))),
                    tag("start"), ganz("monate"), ja("abschlussorientiert"), ja("arbeitslos").oder(), ja("elb").oder()),
            frage("weiterbildung-kinderbetreuung", "FbW", "eur", (a, r) -> Weiterbildung.kinderbetreuung(a.ganz("kinder"), a.ganz("monate"),
                    a.fallsTag("start").orElseGet(() -> a.jahr("jahr")), r), ganz("kinder"), ganz("monate"), ganz("jahr").oder(), tag("start").oder()),
            frage("weiterbildung-unterbringung", "FbW", "unterkunft_eur verpflegung_eur", (a, r) -> Weiterbildung.unterbringung(a.ganz("tage"),
                    r.am(Weiterbildungsrecht.class, a.rechtsstand())), ganz("tage")),
            frage("zaehlung-rechtskreis", "Foerderstatistik", "rechtskreis_der_zaehlung egt_wirksam", (a, r) -> Weiterbildung.zaehlung(a.tag("start"), a.ja("elb"), r),
                    tag("start"), ja("elb")));

    private Vermittlungsfragen() {}

    private static LocalDate beginn(Angaben a) {
        return a.fallsTag("start").orElseGet(() -> a.jahr("jahr"));
    }

    private static Rechenweg lohnaenderung(Angaben a, Rechtsquelle quelle) {
        var weg = new Rechenweg();
        var betraege = Eingliederungszuschuss.festbetraege(List.of(a.bruch("lohn_start_eur"), a.bruch("lohn_monat4_eur"), a.bruch("lohn_monat7_eur")),
                a.zahl("sv_pauschale"), a.zahl("satz"), Beschaeftigungsfragen.gebiet(a),
                quelle.am(Beitragsbemessungsrecht.class, a.oderRechtsstand("start")), quelle.am(Eingliederungszuschussrecht.class, a.oderRechtsstand("start")), weg);
        return weg.wert("festbetrag_monat1_3_eur", betraege.get(0)).wert("festbetrag_monat4_6_eur", betraege.get(1))
                .wert("festbetrag_ab_monat7_eur", betraege.get(2));
    }

    /** The fee is that of the day the Gutschein was issued; without it of the day the job began. */
    private static Rechenweg raten(Angaben a, Rechtsquelle quelle) {
        var beginn = a.tag("beschaeftigungsbeginn");
        var ende = a.fallsTag("beschaeftigung_ende");
        if (ende.isEmpty() && !a.fallsJa("beschaeftigung_dauert_an").orElse(false)) {
            throw new FehlendeAngabe("beschaeftigung_ende", "die Beschäftigung dauert nicht an.");
        }
        return Vermittlungsgutschein.raten(new Vermittlung(beginn, ende, Bruch.von(a.zahl("festgelegte_verguetung_eur")),
                a.jaOder("langzeitarbeitslos_oder_behinderung", true)),
                quelle.am(Vermittlungsrecht.class, Optional.of("avgs_ausgestellt").flatMap(a::fallsTag).orElse(beginn)));
    }

    /** Asked for where it decides how long is funded; of an example of § 89 that does not name it, the months are as granted. */
    private static Optional<Integer> alter(Angaben a, Rechtsquelle quelle) {
        var dauer = quelle.am(Eingliederungszuschussdauer.class, a.rechtsstand());
        int monate = a.ganz("monate");
        boolean zaehlt = switch (gruppe(a)) {
            case ALLGEMEIN -> monate > dauer.dauerMonate() && !a.vollstaendig();
            case BEHINDERUNG -> false;
            case BESONDERS_BETROFFEN -> monate > dauer.besondersBetroffeneDauerMonate();
        };
        return zaehlt ? Optional.of(a.ganz("alter")) : a.fallsGanz("alter");
    }

    private static Gruppe gruppe(Angaben a) {
        return switch (a.text("gruppe")) {
            case "§ 89" -> Gruppe.ALLGEMEIN;
            case "§ 90(1)" -> Gruppe.BEHINDERUNG;
            case "§ 90(2)" -> Gruppe.BESONDERS_BETROFFEN;
            default -> throw new IllegalArgumentException("Die Gruppe „" + a.text("gruppe") + "“ gibt es nicht");
        };
    }
}
