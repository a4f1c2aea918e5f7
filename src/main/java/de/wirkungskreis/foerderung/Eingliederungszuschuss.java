package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.prozent;
import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Beitragsbemessungsrecht;
import de.wirkungskreis.recht.Eingliederungszuschussdauer;
import de.wirkungskreis.recht.Eingliederungszuschussrecht;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** §§ 88 to 92 SGB III; all by the start of the Foerderung. */
final class Eingliederungszuschuss {

    private static final String GESETZ = "eingliederungszuschuss/";
    private static final int MONATE_JE_JAHR = 12;

    /** § 89, § 90 Abs. 1 (Behinderung, schwerbehindert), § 90 Abs. 2 (besonders betroffen). */
    enum Gruppe { ALLGEMEIN, BEHINDERUNG, BESONDERS_BETROFFEN }

    private Eingliederungszuschuss() {}

    static Rechenweg betrag(Bruch lohn, BigDecimal svPauschale, BigDecimal satz, int monate, Optional<Lohnbasis.Gebiet> gebiet,
            Beitragsbemessungsrecht grenze, Eingliederungszuschussrecht recht) {
        var weg = new Rechenweg();
        var basis = Lohnbasis.basis(lohn, svPauschale, grenze, gebiet, weg);
        var gilt = hoechstens(satz, recht, weg);
        var festbetrag = basis.mal(gilt);
        weg.schritt("§ 89, § 91 Abs. 2 SGB III", prozent(gilt) + " von " + text(basis) + " €", festbetrag, GESETZ + "satz_hoechstens");
        var summe = Bruch.von(festbetrag.inEuro()).mal(monate);
        Lohnbasis.grenze(grenze, gebiet).ifPresent(g -> weg.wert("bbg_eur", Bruch.von(g)));
        return weg.schritt("§ 91 Abs. 2 SGB III", monate + " Monate × " + text(festbetrag) + " €", summe).wert("basis_eur", basis)
                .wert("festbetrag_monat_eur", festbetrag).wert("summe_eur", summe);
    }

    /** More than for people with a Behinderung (§ 90 Abs. 1) nobody gets; whether somebody is in § 89 or § 90 the rate itself does not say. */
    private static BigDecimal hoechstens(BigDecimal satz, Eingliederungszuschussrecht recht, Rechenweg weg) {
        if (satz.compareTo(recht.behinderungSatzHoechstens()) <= 0) {
            return satz;
        }
        weg.schritt("§ 90 Abs. 1 SGB III", "mehr als " + prozent(recht.behinderungSatzHoechstens()) + " gibt es nicht",
                prozent(recht.behinderungSatzHoechstens()), GESETZ + "behinderung_satz_hoechstens");
        return recht.behinderungSatzHoechstens();
    }

    /** What is more than is usual in the place or agreed by tariff does not count. */
    static Rechenweg ortsueblich(Bruch lohn, Bruch ortsueblich, BigDecimal svPauschale, BigDecimal satz, Optional<Lohnbasis.Gebiet> gebiet,
            Beitragsbemessungsrecht grenze, Eingliederungszuschussrecht recht) {
        var weg = new Rechenweg();
        var zaehlt = lohn.hoechstens(ortsueblich);
        weg.schritt("§ 91 Abs. 1 Satz 1 Nr. 1 SGB III", "gezahlt " + text(lohn) + " €, tariflich oder ortsüblich " + text(ortsueblich) + " €", zaehlt);
        var basis = Lohnbasis.basis(zaehlt, svPauschale, grenze, gebiet, weg);
        var gilt = hoechstens(satz, recht, weg);
        var festbetrag = basis.mal(gilt);
        return weg.schritt("§ 91 SGB III", prozent(gilt) + " von " + text(basis) + " €", festbetrag, GESETZ + "sv_pauschale")
                .wert("basis_lohn_eur", Lohnbasis.grenze(grenze, gebiet).map(g -> zaehlt.hoechstens(Bruch.von(g))).orElse(zaehlt))
                .wert("festbetrag_monat_eur", festbetrag);
    }

    /** § 91 Abs. 2 SGB III: fixed at the start, later only downwards. */
    static List<Bruch> festbetraege(List<Bruch> loehne, BigDecimal svPauschale, BigDecimal satz, Optional<Lohnbasis.Gebiet> gebiet,
            Beitragsbemessungsrecht grenze, Eingliederungszuschussrecht recht, Rechenweg weg) {
        var festbetraege = new ArrayList<Bruch>();
        var hoechstens = hoechstens(satz, recht, weg);
        for (var lohn : loehne) {
            var neu = Lohnbasis.basis(lohn, svPauschale, grenze, gebiet, weg).mal(hoechstens);
            var gilt = festbetraege.isEmpty() ? neu : neu.hoechstens(festbetraege.get(festbetraege.size() - 1));
            weg.schritt("§ 91 Abs. 2 SGB III", "Lohn " + text(lohn) + " €, rechnerisch " + text(neu) + " €; der Festbetrag sinkt, steigt aber nie", gilt);
            festbetraege.add(gilt);
        }
        return festbetraege;
    }

    /** @param alter at the start; empty: it does not matter, or an example takes the months as granted */
    static Rechenweg saetze(Gruppe gruppe, Optional<Integer> alter, BigDecimal wunsch, int monate, Eingliederungszuschussrecht recht, Eingliederungszuschussdauer dauer) {
        var weg = new Rechenweg();
        var satz = wunsch.min(gruppe == Gruppe.ALLGEMEIN ? recht.satzHoechstens() : recht.behinderungSatzHoechstens());
        int laengstens = gruppe == Gruppe.ALLGEMEIN && alter.isEmpty() ? monate : Math.min(monate, hoechstdauer(gruppe, alter.orElse(0), dauer));
        if (laengstens < monate) {
            weg.schritt(gruppe == Gruppe.ALLGEMEIN ? "§ 89 SGB III" : "§ 90 SGB III", "gewünscht " + monate + " Monate, gefördert wird höchstens", laengstens,
                    GESETZ + "dauer_monate");
        }
        int jahre = (laengstens + MONATE_JE_JAHR - 1) / MONATE_JE_JAHR;
        int ab = gruppe == Gruppe.BESONDERS_BETROFFEN ? recht.minderungAbMonatBesondersBetroffene() : recht.minderungAbMonat();
        var schritt = BigDecimal.valueOf(recht.minderungProzentpunkte(), 2);
        var saetze = new ArrayList<Bruch>();
        for (int jahr = 0; jahr < jahre; jahr++) {
            int ersterMonat = jahr * MONATE_JE_JAHR + 1;
            int minderungen = gruppe == Gruppe.ALLGEMEIN || ersterMonat < ab ? 0 : (ersterMonat - ab) / MONATE_JE_JAHR + 1;
            var gemindert = satz.subtract(schritt.multiply(BigDecimal.valueOf(minderungen)));
            var gilt = minderungen == 0 ? satz : satz.min(gemindert.max(recht.mindestsatz()));
            weg.schritt(gruppe == Gruppe.ALLGEMEIN ? "§ 89 SGB III" : "§ 90 Abs. 4 SGB III", jahr + 1 + ". Jahr: " + prozent(satz) + " − " + minderungen + " × "
                    + recht.minderungProzentpunkte() + " Prozentpunkte, nicht unter " + prozent(recht.mindestsatz()), prozent(gilt), GESETZ + "minderung_prozentpunkte");
            saetze.add(Bruch.von(gilt));
        }
        return weg.wert("satz_je_jahr", saetze);
    }

    static Rechenweg dauer(Gruppe gruppe, int alter, Eingliederungszuschussdauer recht) {
        int monate = hoechstdauer(gruppe, alter, recht);
        return new Rechenweg().schritt(switch (gruppe) {
            case ALLGEMEIN -> "§ 89 SGB III";
            case BEHINDERUNG -> "§ 90 Abs. 1 SGB III";
            case BESONDERS_BETROFFEN -> "§ 90 Abs. 2 SGB III";
        }, alter + " Jahre bei Förderbeginn; länger gefördert wird " + (gruppe == Gruppe.BESONDERS_BETROFFEN ? "ab " + recht.besondersBetroffeneAeltereAbAlter() + " Jahren"
                : recht.aeltereAbAlter().map(a -> "ab " + a + " Jahren").orElse("bei diesem Beginn niemand")), monate, GESETZ + "aeltere_ab_alter").wert("max_monate", monate);
    }

    private static int hoechstdauer(Gruppe gruppe, int alter, Eingliederungszuschussdauer recht) {
        return switch (gruppe) {
            case ALLGEMEIN -> recht.aeltereAbAlter().filter(a -> alter >= a).isPresent() ? recht.aeltereDauerMonate().orElseThrow() : recht.dauerMonate();
            case BEHINDERUNG -> recht.behinderungDauerMonate();
            case BESONDERS_BETROFFEN -> alter >= recht.besondersBetroffeneAeltereAbAlter()
                    ? recht.besondersBetroffeneAeltereDauerMonate() : recht.besondersBetroffeneDauerMonate();
        };
    }

    /**
     * § 92 Abs. 2 SGB III: half of what was paid, at most what was paid in the last twelve months before the end; months
     * served after the Foerderung count in proportion.
     */
    static Rechenweg rueckzahlung(Bruch festbetrag, int foerderdauer, int ende, boolean privilegiert, Gruppe gruppe, Eingliederungszuschussrecht recht) {
        int bezahlt = Math.min(ende, foerderdauer);
        var gezahlt = festbetrag.mal(bezahlt);
        var haelfte = gezahlt.mal(recht.rueckzahlungAnteil());
        int davor = Math.max(0, ende - recht.rueckzahlungLetzteMonate());
        var letzte = festbetrag.mal(Math.max(0, bezahlt - davor));
        int nach = Math.min(foerderdauer, recht.nachbeschaeftigungMonate());
        int erfuellt = Math.min(nach, Math.max(0, ende - foerderdauer));
        var weg = new Rechenweg().schritt("§ 92 Abs. 2 SGB III", bezahlt + " Monate × " + text(festbetrag) + " € gezahlt", gezahlt)
                .schritt("§ 92 Abs. 2 Satz 3 SGB III", "höchstens " + prozent(recht.rueckzahlungAnteil()) + " davon", haelfte, GESETZ + "rueckzahlung_anteil")
                .schritt("§ 92 Abs. 2 Satz 3 SGB III", "höchstens, was in den letzten " + recht.rueckzahlungLetzteMonate() + " Monaten gezahlt wurde", letzte, GESETZ + "rueckzahlung_letzte_monate")
                .schritt("§ 92 Abs. 2 Satz 4 und 5 SGB III", erfuellt + " von " + nach + " Monaten Nachbeschäftigung erfüllt", erfuellt, GESETZ + "nachbeschaeftigung_monate");
        boolean frei = privilegiert || gruppe == Gruppe.BESONDERS_BETROFFEN;
        var rueckzahlung = frei || nach == 0 ? Bruch.NULL : haelfte.hoechstens(letzte).mal(Bruch.von(nach - erfuellt, nach));
        weg.schritt("§ 92 Abs. 2 SGB III", privilegiert ? "Grund nach Satz 2: keine Rückzahlung"
                : frei ? "besonders betroffene schwerbehinderte Menschen (Satz 2 Nr. 5): keine Rückzahlung"
                : "die kleinere Grenze × " + (nach - erfuellt) + "/" + nach, rueckzahlung);
        return weg.wert("gezahlt_eur", gezahlt).wert("haelfte_eur", haelfte).wert("letzte_12_monate_eur", letzte)
                .wert("nachbeschaeftigung_monate", nach).wert("davon_erfuellt", erfuellt).wert("rueckzahlung_max_eur", rueckzahlung);
    }
}
