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

import de.wirkungskreis.foerderung.EingliederungLangzeit.Person;
import de.wirkungskreis.foerderung.EingliederungLangzeit.Stelle;
import de.wirkungskreis.foerderung.PassivAktivTransfer.Bedarfsgemeinschaft;
import de.wirkungskreis.foerderung.PassivAktivTransfer.Gefoerdert;
import de.wirkungskreis.foerderung.TeilhabeAmArbeitsmarkt.Arbeit;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Beitragsbemessungsrecht;
import de.wirkungskreis.recht.EingliederungLangzeitRecht;
import de.wirkungskreis.recht.Mindestlohnrecht;
import de.wirkungskreis.recht.PassivAktivTransferRecht;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.recht.TeilhabeAmArbeitsmarktRecht;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** §§ 16i and 16e SGB II and the Passiv-Aktiv-Transfer. */
final class Beschaeftigungsfragen {

    static final List<Frage> ALLE = List.of(
            frage("teilhabe-monat", "§ 16i", "mindestlohn_eur basis_stunde_eur monatslohn_basis_eur zuschuss_monat_eur", Beschaeftigungsfragen::monatszuschuss,
                    monat("monat"), zahl("wochenstunden").oder(), zahl("vertragliche_wochenstunden").oder(), zahl("geleistete_wochenstunden").oder(),
                    ja("entgeltfortzahlung").oder(), zahl("tariflohn_stunde_eur").oder(), zahl("gezahlter_stundenlohn_eur").oder(),
                    ja("tarifgebunden_oder_kirchlich").oder(), zahl("weihnachtsgeld_eur").oder(), ganz("beschaeftigungsjahr"),
                    zahl("sv_pauschale_ohne_alv"), text("wochenfaktor").oder()),
            frage("teilhabe-verlauf", "§ 16i", "ausgaben_je_kalenderjahr_eur summe_eur erster_monat_eur letzter_monat_eur",
                    (a, r) -> TeilhabeAmArbeitsmarkt.verlauf(a.tag("start"), new Arbeit(a.zahl("wochenstunden"), Optional.empty(), a.zahl("sv_pauschale_ohne_alv")),
                            r.am(TeilhabeAmArbeitsmarktRecht.class, a.rechtstag("start")), r),
                    tag("start"), zahl("wochenstunden"), zahl("sv_pauschale_ohne_alv"), text("mindestlohn_pfad").oder()),
            frage("teilhabe-zuweisung", "§ 16i", "zuweisbar", Beschaeftigungsfragen::zuweisung,
                    ganz("alter").oder(), tag("geburtsdatum").oder(), tag("arbeitsaufnahme").oder(), ganz("monate_leistung_letzte_84"),
                    ganz("monate_leistung_letzte_60").oder(), ja("minderjaehriges_kind_in_bg").oder(), ja("schwerbehindert").oder(),
                    ja("nur_kurzzeitig_beschaeftigt"), ganz("vorfoerderung_16i_monate")),
            frage("teilhabe-weiterbildung", "§ 16i", "bewilligt_eur rest_eur", (a, r) -> TeilhabeAmArbeitsmarkt.weiterbildung(
                    a.liste("kosten_eur", w -> Bruch.von(new BigDecimal(w.toString()))), r.am(TeilhabeAmArbeitsmarktRecht.class, a.rechtsstand())),
                    feld("kosten_eur", Feld.Art.BETRAEGE)),
            frage("teilhabe-befristung", "§ 16i", "zulaessig", (a, r) -> TeilhabeAmArbeitsmarkt.befristung(
                    a.liste("vertraege", v -> new BigDecimal(((Map<?, ?>) v).get("monate").toString()).intValueExact()), a.ganz("verlaengerungen"),
                    r.am(TeilhabeAmArbeitsmarktRecht.class, a.rechtsstand())), feld("vertraege", Feld.Art.VERTRAEGE), ganz("verlaengerungen")),
            frage("teilhabe-rest", "§ 16i", "restdauer_monate satz_im_ersten_jahr_neu", (a, r) -> TeilhabeAmArbeitsmarkt.rest(
                    a.ganz("vorfoerderung_16i_monate"), a.ja("neues_arbeitsverhaeltnis"), r.am(TeilhabeAmArbeitsmarktRecht.class, a.rechtsstand())),
                    ganz("vorfoerderung_16i_monate"), ja("neues_arbeitsverhaeltnis")),
            frage("teilhabe-stellungnahme", "Beirat § 16i", "zulaessig", (a, r) -> TeilhabeAmArbeitsmarkt.stellungnahme(a.ja("stellungnahme_vorhanden"),
                    a.ja("einvernehmlich"), a.ja("abweichung"), a.fallsJa("schriftliche_begruendung").orElse(false)),
                    ja("stellungnahme_vorhanden"), ja("einvernehmlich"), ja("abweichung"), ja("schriftliche_begruendung").oder()),
            frage("langzeit-zuschuss", "§ 16e", "basis_eur jahr1_monat_eur jahr2_monat_eur summe_24_monate_eur", (a, r) -> EingliederungLangzeit.zuschuss(
                    a.bruch("monatslohn_eur"), a.zahl("sv_pauschale"), gebiet(a), r.am(Beitragsbemessungsrecht.class, a.tag("start")),
                    r.am(EingliederungLangzeitRecht.class, a.rechtstag("start"))),
                    tag("start"), zahl("monatslohn_eur"), zahl("sv_pauschale"), auswahl("gebiet", "West", "Ost", "bundeseinheitlich").oder()),
            frage("langzeit-zugang", "§ 16e", "foerderbar", (a, r) -> EingliederungLangzeit.foerderbar(new Person(a.fallsGanz("monate_arbeitslos"),
                    a.fallsGanz("monate_leistungsbezug_letzte_24"), a.fallsJa("nur_kurzzeitig_beschaeftigt")), new Stelle(a.ganz("vertrag_monate"),
                    a.jaOder("geringfuegig", false), a.ganzOder("vorbeschaeftigung_gleicher_arbeitgeber_monate", 0),
                    a.fallsGanz("vorbeschaeftigung_gleicher_arbeitgeber_monate").filter(m -> m > 0).map(m -> a.ganz("ende_vorbeschaeftigung_jahre_her")).orElse(0)),
                    r.am(EingliederungLangzeitRecht.class, a.rechtstag("start"))),
                    tag("start"), ganz("monate_arbeitslos").oder(), ganz("monate_leistungsbezug_letzte_24").oder(), ja("nur_kurzzeitig_beschaeftigt").oder(),
                    ganz("vertrag_monate"), ja("geringfuegig").oder(), ganz("vorbeschaeftigung_gleicher_arbeitgeber_monate").oder(),
                    ganz("ende_vorbeschaeftigung_jahre_her").oder()),
            frage("langzeit-rueckzahlung", "§ 16e", "rueckzahlung_eur monate", Beschaeftigungsfragen::rueckzahlung,
                    tag("start"), tag("ende"), tag("foerderende").oder(), zahl("bewilligt_monat_eur").oder(), zahl("bewilligt_monat_jahr1_eur").oder(),
                    zahl("bewilligt_monat_jahr2_eur").oder(), ja("privilegierter_grund").oder()),
            frage("langzeit-uebergang", "§ 16e", "zugangsrecht alv_pflichtig", (a, r) -> Bestandsschutz.langzeit(a.tag("bewilligung"), a.tag("start"), r),
                    tag("bewilligung"), tag("start")),
            frage("langzeit-bestand", "§ 16e", "alv_pflichtig recht", (a, r) -> Bestandsschutz.laufend(a.tag("start"), a.tag("stichtag"), r),
                    tag("start"), tag("stichtag")),
            frage("transfer-pauschal", "Passiv-Aktiv-Transfer § 16i", "pat_eur egt_belastung_eur", (a, r) -> PassivAktivTransfer.pauschal(
                    bedarfsgemeinschaft(a.text("bg_typ")), a.bruch("zuschuss_monat_eur"), r.am(PassivAktivTransferRecht.class, zahlmonat(a))),
                    ganz("jahr").oder(), monat("monat").oder(), auswahl("bg_typ", "1_person_bg", "1_adult_and_min_1_child", "1_adult", "1_adult_exactly_1_child", "other"), zahl("zuschuss_monat_eur")),
            transfer("transfer-anteilig", "Passiv-Aktiv-Transfer § 44f(6) from 1.7.2026"),
            transfer("transfer", "Passiv-Aktiv-Transfer"));

    private Beschaeftigungsfragen() {}

    /** The flat rates end within a year: at the screen the month is asked for. */
    private static LocalDate zahlmonat(Angaben a) {
        return a.hat("monat") || !a.vollstaendig() ? a.monat("monat") : a.jahr("jahr");
    }

    private static Frage transfer(String schluessel, String instrument) {
        return frage(schluessel, instrument, "pat_eur egt_belastung_eur", (a, r) -> PassivAktivTransfer.anteilig(gefoerdert(a.text("instrument")),
                a.bruch("foerderung_monat_eur"), a.fallsZahl("ersparte_leistung_grundsicherungsgeld_plus_bundesanteil_kdu_eur").map(Bruch::von),
                r.am(PassivAktivTransferRecht.class, a.monat("monat"))),
                auswahl("instrument", "EGZ", "§ 16b", "§ 16e", "§ 16i", "AGH § 16d"), monat("monat"), zahl("foerderung_monat_eur"),
                zahl("ersparte_leistung_grundsicherungsgeld_plus_bundesanteil_kdu_eur").oder());
    }

    private static Rechenweg monatszuschuss(Angaben a, Rechtsquelle quelle) {
        var monat = a.monat("monat");
        var lohn = quelle.am(Mindestlohnrecht.class, monat);
        if (a.hat("wochenfaktor")) {
            lohn = new Mindestlohnrecht(lohn.stunde(), Bruch.aus(a.text("wochenfaktor")));
        }
        var stunden = a.fallsZahl("vertragliche_wochenstunden").orElseGet(() -> a.zahl("wochenstunden"));
        boolean bezahlt = a.jaOder("entgeltfortzahlung", true);
        if (!bezahlt) {
            stunden = stunden.min(a.zahl("geleistete_wochenstunden"));
        }
        // who is bound and pays pays what is owed
        var geschuldet = a.fallsZahl("tariflohn_stunde_eur").or(() -> a.fallsZahl("gezahlter_stundenlohn_eur"));
        var verpflichtend = geschuldet.isPresent() && a.ja("tarifgebunden_oder_kirchlich") ? geschuldet : Optional.<BigDecimal>empty();
        int jahr = a.ganz("beschaeftigungsjahr");
        var start = a.gebunden() ? a.rechtsstand() : monat.minusYears(jahr - 1L);
        var ersterTag = LocalDate.of(2019, 1, 1);
        return TeilhabeAmArbeitsmarkt.monat(new Arbeit(stunden, verpflichtend, a.zahl("sv_pauschale_ohne_alv")), jahr, lohn,
                quelle.am(TeilhabeAmArbeitsmarktRecht.class, start.isBefore(ersterTag) ? ersterTag : start));
    }

    private static Rechenweg zuweisung(Angaben a, Rechtsquelle quelle) {
        int alter = a.hat("geburtsdatum") ? TeilhabeAmArbeitsmarkt.alter(a.tag("geburtsdatum"), a.tag("arbeitsaufnahme")) : a.ganz("alter");
        boolean ausnahme = a.fallsJa("minderjaehriges_kind_in_bg").orElse(false) || a.fallsJa("schwerbehindert").orElse(false);
        return TeilhabeAmArbeitsmarkt.zuweisbar(new TeilhabeAmArbeitsmarkt.Person(alter, a.ganz("monate_leistung_letzte_84"),
                a.fallsGanz("monate_leistung_letzte_60"), ausnahme, a.ja("nur_kurzzeitig_beschaeftigt"), a.ganz("vorfoerderung_16i_monate")),
                quelle.am(TeilhabeAmArbeitsmarktRecht.class, a.oderRechtsstand("arbeitsaufnahme")));
    }

    private static Rechenweg rueckzahlung(Angaben a, Rechtsquelle quelle) {
        var start = a.tag("start");
        if (a.hat("foerderende") && !a.hat("bewilligt_monat_eur") && !a.hat("bewilligt_monat_jahr1_eur")) {
            return EingliederungLangzeit.nachFoerderende(a.tag("foerderende"), a.tag("ende"));
        }
        var jahr1 = Bruch.von(a.fallsZahl("bewilligt_monat_jahr1_eur").orElseGet(() -> a.zahl("bewilligt_monat_eur")));
        var jahr2 = Bruch.von(a.fallsZahl("bewilligt_monat_jahr2_eur").orElseGet(() -> a.zahl("bewilligt_monat_eur")));
        return EingliederungLangzeit.rueckzahlung(start, a.tag("ende"), jahr1, jahr2, a.ja("privilegierter_grund"),
                quelle.am(EingliederungLangzeitRecht.class, a.rechtstag("start")));
    }

    static Optional<Lohnbasis.Gebiet> gebiet(Angaben a) {
        return a.fallsText("gebiet").map(g -> switch (g) {
            case "West" -> Lohnbasis.Gebiet.WEST;
            case "Ost" -> Lohnbasis.Gebiet.OST;
            case "bundeseinheitlich" -> Lohnbasis.Gebiet.BUNDESEINHEITLICH;
            default -> throw new IllegalArgumentException("Das Gebiet „" + g + "“ gibt es nicht");
        });
    }

    private static Bedarfsgemeinschaft bedarfsgemeinschaft(String wort) {
        return switch (wort) {
            case "1_person_bg" -> Bedarfsgemeinschaft.EINE_PERSON;
            case "1_adult_and_min_1_child" -> Bedarfsgemeinschaft.ERWACHSENER_MIT_KINDERN;
            case "1_adult" -> Bedarfsgemeinschaft.EIN_ERWACHSENER;
            case "1_adult_exactly_1_child" -> Bedarfsgemeinschaft.ERWACHSENER_EIN_KIND;
            case "other" -> Bedarfsgemeinschaft.ANDERE;
            default -> throw new IllegalArgumentException("Die Art der Bedarfsgemeinschaft „" + wort + "“ gibt es nicht");
        };
    }

    private static Gefoerdert gefoerdert(String wort) {
        return switch (wort) {
            case "EGZ" -> Gefoerdert.EINGLIEDERUNGSZUSCHUSS;
            case "§ 16b" -> Gefoerdert.EINSTIEGSGELD;
            case "§ 16e" -> Gefoerdert.EINGLIEDERUNG_LANGZEIT;
            case "§ 16i" -> Gefoerdert.TEILHABE_AM_ARBEITSMARKT;
            default -> Gefoerdert.ANDERES;
        };
    }
}
