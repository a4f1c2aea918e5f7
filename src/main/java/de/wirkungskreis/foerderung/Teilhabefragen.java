package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Feld.auswahl;
import static de.wirkungskreis.foerderung.Feld.feld;
import static de.wirkungskreis.foerderung.Feld.ganz;
import static de.wirkungskreis.foerderung.Feld.ja;
import static de.wirkungskreis.foerderung.Feld.monat;
import static de.wirkungskreis.foerderung.Feld.tag;
import static de.wirkungskreis.foerderung.Feld.text;
import static de.wirkungskreis.foerderung.Feld.zahl;
import static de.wirkungskreis.foerderung.Frage.frage;

import de.wirkungskreis.foerderung.Arbeitsgelegenheit.Interesse;
import de.wirkungskreis.foerderung.Arbeitsgelegenheit.Zuweisung;
import de.wirkungskreis.foerderung.Einstiegsgeld.Abschnitt;
import de.wirkungskreis.foerderung.Einstiegsgeld.Fall;
import de.wirkungskreis.recht.Arbeitsgelegenheitsrecht;
import de.wirkungskreis.recht.Buergergeldbonusrecht;
import de.wirkungskreis.recht.Einstiegsgeldrecht;
import de.wirkungskreis.recht.FreieFoerderungRecht;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.recht.Regelbedarfsrecht;
import de.wirkungskreis.recht.Selbstaendigenrecht;
import de.wirkungskreis.recht.Verfahrensrecht;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Instruments of the SGB II itself: §§ 15, 16b, 16c, 16d, 16f, 16j, and how Foerderungen are counted. */
final class Teilhabefragen {

    private static final String ESG = "Einstiegsgeld § 16b";
    private static final String AGH = "AGH § 16d";
    private static final Feld ZUWEISUNGEN = feld("zuweisungen", Feld.Art.ZEITRAEUME);

    static final List<Frage> ALLE = List.of(
            frage("einstiegsgeld", ESG, "grundbetrag_eur ergaenzung_dauer_eur ergaenzung_bg_eur summe_vor_kappung_eur monatlich_eur gekappt",
                    (a, r) -> Einstiegsgeld.einzelfall(fall(a, a.zahl("grundbetrag_satz")), r.am(Regelbedarfsrecht.class, a.jahr("jahr")),
                            r.am(Einstiegsgeldrecht.class, a.rechtsjahr("jahr"))),
                    ganz("jahr"), ganz("regelbedarfsstufe_massgebend"), zahl("grundbetrag_satz"), ganz("monate_arbeitslos"), ja("erschwernis_in_person"),
                    ganz("weitere_leistungsberechtigte_bg").oder(), feld("kinder", Feld.Art.KINDER).oder()),
            frage("einstiegsgeld-pauschal", ESG, "monatlich_eur cap_eur gekappt", (a, r) -> {
                if (!a.text("methode").equals("pauschal")) {
                    throw new IllegalArgumentException("Die Methode „" + a.text("methode") + "“ gibt es nicht");
                }
                return Einstiegsgeld.pauschal(a.bruch("wunschbetrag_eur"), r.am(Regelbedarfsrecht.class, a.jahr("jahr")), r.am(Einstiegsgeldrecht.class, a.rechtsjahr("jahr")));
            }, ganz("jahr"), auswahl("methode", "pauschal"), zahl("wunschbetrag_eur")),
            frage("einstiegsgeld-stufen", ESG, "monatsbetraege_eur summe_eur", Teilhabefragen::stufen,
                    ganz("jahr"), tag("start").oder(), ganz("regelbedarfsstufe_massgebend"), feld("stufen_monate_satz", Feld.Art.STUFEN), ganz("monate_arbeitslos"),
                    ja("erschwernis_in_person"), ganz("weitere_leistungsberechtigte_bg").oder(), feld("kinder", Feld.Art.KINDER).oder()),
            frage("einstiegsgeld-dauer", ESG, "bewilligte_monate_max ende_spaetestens", (a, r) -> Einstiegsgeld.dauer(a.tag("start"), a.ganz("gewuenschte_monate"),
                    r.am(Einstiegsgeldrecht.class, a.rechtstag("start"))), tag("start"), ganz("gewuenschte_monate")),
            frage("einstiegsgeld-zahlung", ESG, "zahlbare_monate summe_eur", (a, r) -> Einstiegsgeld.zahlbar(a.tag("start"), a.ganz("bewilligte_monate"),
                    a.tag("beschaeftigung_ende"), a.bruch("monatsbetrag_eur"), r.am(Einstiegsgeldrecht.class, a.rechtstag("start"))),
                    tag("start"), ganz("bewilligte_monate"), tag("beschaeftigung_ende"), zahl("monatsbetrag_eur")),
            frage("einstiegsgeld-zugang", ESG, "foerderbar", (a, r) -> Einstiegsgeld.foerderbar(a.ja("hilfebeduerftigkeit_entfaellt_durch_aufnahme"),
                    a.ja("sv_pflichtig") || a.fallsJa("selbstaendig").orElse(false), a.ja("erforderlich")),
                    ja("hilfebeduerftigkeit_entfaellt_durch_aufnahme"), ja("sv_pflichtig"), ja("selbstaendig").oder(), ja("erforderlich")),
            frage("selbstaendige", "§ 16c", "zuschuss_max_eur rest_als_darlehen_moeglich_eur foerderbar", (a, r) -> Foerderregeln.selbstaendige(
                    a.bruch("antrag_zuschuss_eur"), a.ja("hauptberuflich"), a.ja("tragfaehig"), r.am(Selbstaendigenrecht.class, a.rechtsstand())),
                    zahl("antrag_zuschuss_eur"), ja("hauptberuflich"), ja("tragfaehig")),
            frage("arbeitsgelegenheit-mehraufwand", AGH, "mae_eur", (a, r) -> Arbeitsgelegenheit.mehraufwand(a.bruch("satz_stunde_eur"), a.bruch("anwesend_stunden"),
                    a.bruch("entschuldigt_krank_stunden")), zahl("satz_stunde_eur"), zahl("anwesend_stunden"), zahl("entschuldigt_krank_stunden")),
            frage("arbeitsgelegenheit-zeitraum", AGH, "fenster fenster_neu verbraucht_monate rest_regulaer_monate rest_mit_verlaengerung_monate",
                    Teilhabefragen::zeitraum, ZUWEISUNGEN, tag("neu_ab"), ja("abs1_und_abs5_erneut_geprueft").oder()),
            frage("arbeitsgelegenheit-zuweisung", AGH, "zuweisbar", (a, r) -> {
                a.ja("abs1_und_abs5_erneut_geprueft");
                return zeitraum(a, r);
            }, ZUWEISUNGEN, tag("neu_ab"), ja("abs1_und_abs5_erneut_geprueft")),
            frage("arbeitsgelegenheit-zusaetzlich", AGH, "foerderfaehig", Teilhabefragen::zusaetzlich, ja("pflichtaufgabe_oeffentlich"),
                    ganz("ohne_foerderung_durchgefuehrt_in_monaten").oder(), ja("ohne_foerderung_durchgefuehrt").oder(), ja("katastrophe").oder(),
                    auswahl("ergebnis_dient_ueberwiegend", "allgemeinheit", "erwerbswirtschaftlich", "begrenzter Personenkreis").oder()),
            frage("arbeitsgelegenheit-kosten", AGH, "massnahmekosten_max_eur", (a, r) -> Arbeitsgelegenheit.massnahmekosten(a.bruch("satz_teilnehmer_monat_eur"),
                    a.ganz("teilnehmer"), a.ganz("monate")), zahl("satz_teilnehmer_monat_eur"), ganz("teilnehmer"), ganz("monate")),
            frage("arbeitsgelegenheit-erstattung", AGH, "erstattung_eur", (a, r) -> Arbeitsgelegenheit.erstattung(a.bruch("kosten_eur"), a.bruch("drittmittel_eur"),
                    a.bruch("hoechstsatz_teilnehmer_monat_eur"), a.ganz("teilnehmermonate")),
                    zahl("kosten_eur"), zahl("drittmittel_eur"), zahl("hoechstsatz_teilnehmer_monat_eur"), ganz("teilnehmermonate")),
            frage("freie-foerderung", "Freie Foerderung § 16f", "obergrenze_eur", (a, r) -> Foerderregeln.freieFoerderung(a.tag("stichtag"),
                    a.bruch("eingliederungsmittel_eur"), r.am(FreieFoerderungRecht.class, a.tag("stichtag"))), tag("stichtag"), zahl("eingliederungsmittel_eur")),
            frage("buergergeldbonus", "Buergergeldbonus § 16j", "eur", (a, r) -> Foerderregeln.bonus(a.tag("start"),
                    a.fallsTag("ende").orElseGet(() -> a.tag("start").plusWeeks(a.ganz("wochen")).minusDays(1)), Foerderregeln.Bonusart.aus(a.text("art")),
                    r.am(Buergergeldbonusrecht.class, a.rechtstag("start"))), tag("start"), tag("ende").oder(), ganz("wochen").oder(), text("art")),
            frage("plan-fortschreibung", "Kooperationsplan", "fortschreibung_spaetestens", (a, r) -> Foerderregeln.fortschreibung(a.tag("erstellt"),
                    r.am(Verfahrensrecht.class, a.tag("erstellt"))), tag("erstellt")),
            frage("plan-dokument", "Integration agreement by date", "dokument", (a, r) -> Foerderregeln.dokument(
                    a.liste("stichtage", t -> LocalDate.parse(t.toString())), r), feld("stichtage", Feld.Art.TAGE)),
            frage("zaehlung-eintritte", "Foerderstatistik", "eintritte personen", (a, r) -> Foerderregeln.faelle(a.liste("foerderungen", Object::toString), a.ganz("personen")),
                    feld("foerderungen", Feld.Art.WOERTER), ganz("personen")),
            frage("zaehlung-verbleib", "Verbleib", "messtag", (a, r) -> Foerderregeln.verbleib(a.tag("austritt")), tag("austritt")),
            frage("zaehlung-wartezeit", "Wartezeit", "endgueltig_ab_datenstand", (a, r) -> Foerderregeln.endgueltig(YearMonth.from(a.monat("berichtsmonat")),
                    a.ganz("wartezeit_monate")), monat("berichtsmonat"), ganz("wartezeit_monate")),
            frage("zaehlung-plaetze", "AMIP table", "eintritte_rechnerisch", (a, r) -> Foerderregeln.eintritteAusPlaetzen(a.ganz("plaetze"),
                    a.ganz("verweildauer_monate")), ganz("plaetze"), ganz("verweildauer_monate")));

    private Teilhabefragen() {}

    private static Fall fall(Angaben a, BigDecimal satz) {
        int kinder = a.hat("kinder") ? (int) a.liste("kinder", k -> ((Map<?, ?>) k).get("leistungsberechtigt")).stream().filter(Boolean.TRUE::equals).count() : 0;
        int weitere = a.hat("kinder") ? a.fallsGanz("weitere_leistungsberechtigte_bg").orElse(0) : a.ganz("weitere_leistungsberechtigte_bg");
        return new Fall(a.ganz("regelbedarfsstufe_massgebend"), satz, a.ganz("monate_arbeitslos"), a.ja("erschwernis_in_person"), weitere + kinder);
    }

    private static Rechenweg stufen(Angaben a, Rechtsquelle quelle) {
        var stufen = a.liste("stufen_monate_satz", s -> {
            var paar = (List<?>) s;
            return new Abschnitt(new BigDecimal(paar.get(0).toString()).intValueExact(), new BigDecimal(paar.get(1).toString()));
        });
        return Einstiegsgeld.gestuft(stufen, fall(a, BigDecimal.ZERO), quelle.am(Regelbedarfsrecht.class, a.jahr("jahr")),
                quelle.am(Einstiegsgeldrecht.class, a.rechtsjahr("jahr")));
    }

    private static Rechenweg zeitraum(Angaben a, Rechtsquelle quelle) {
        var zuweisungen = a.liste("zuweisungen", z -> {
            var paar = (List<?>) z;
            return new Zuweisung(LocalDate.parse(paar.get(0).toString()), LocalDate.parse(paar.get(1).toString()));
        });
        return Arbeitsgelegenheit.zeitraum(zuweisungen, a.tag("neu_ab"), a.fallsJa("abs1_und_abs5_erneut_geprueft"),
                quelle.am(Arbeitsgelegenheitsrecht.class, a.rechtstag("neu_ab")));
    }

    private static Rechenweg zusaetzlich(Angaben a, Rechtsquelle quelle) {
        Optional<Integer> spaeter = a.hat("ohne_foerderung_durchgefuehrt_in_monaten") ? a.fallsGanz("ohne_foerderung_durchgefuehrt_in_monaten")
                : a.ja("ohne_foerderung_durchgefuehrt") ? Optional.of(0) : Optional.empty();
        String wort = a.textOder("ergebnis_dient_ueberwiegend", "allgemeinheit");
        var interesse = switch (wort) {
            case "allgemeinheit", "Allgemeinheit" -> Interesse.ALLGEMEINHEIT;
            case "erwerbswirtschaftlich" -> Interesse.ERWERBSWIRTSCHAFTLICH;
            case "begrenzter Personenkreis" -> Interesse.BEGRENZTER_PERSONENKREIS;
            default -> throw new IllegalArgumentException("Wem das Ergebnis dient, ist unbekannt: „" + wort + "“");
        };
        return Arbeitsgelegenheit.zusaetzlich(a.ja("pflichtaufgabe_oeffentlich"), spaeter, a.jaOder("katastrophe", false), interesse,
                quelle.am(Arbeitsgelegenheitsrecht.class, a.rechtsstand()));
    }
}
