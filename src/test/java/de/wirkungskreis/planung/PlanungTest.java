package de.wirkungskreis.planung;

import static de.wirkungskreis.planung.Herford2022.J21;
import static de.wirkungskreis.planung.Herford2022.J22;
import static de.wirkungskreis.planung.Herford2022.abgeleitet;
import static de.wirkungskreis.planung.Herford2022.gruppe;
import static de.wirkungskreis.planung.Herford2022.nachrichtlich;
import static de.wirkungskreis.planung.Herford2022.plaetze;
import static de.wirkungskreis.planung.Herford2022.werte;
import static de.wirkungskreis.planung.Herford2022.zeile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.planung.Planzeile.Rolle;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PlanungTest {

    private final Planung plan = Herford2022.planung();

    private long summe(String gruppe, Programmjahr jahr) {
        return plan.summe(plan.gruppe(gruppe).orElseThrow(), jahr).orElseThrow();
    }

    private long wert(String zeile, Programmjahr jahr) {
        return plan.wert(plan.zeile(zeile).orElseThrow(), jahr, Einheit.EINTRITTE).orElseThrow();
    }

    @Test
    void fbwGesamtIstDieSummeDerQualifizierungen() {
        assertThat(summe("fbw", J22)).isEqualTo(55 + 190).isEqualTo(245);
        assertThat(summe("fbw", J21)).isEqualTo(70 + 210).isEqualTo(280);
        assertThat(Planung.veraenderung(OptionalLong.of(245), OptionalLong.of(280))).hasValue(-35);
    }

    @Test
    void mabeGesamtFaelltUm127() {
        assertThat(summe("mabe", J22)).isEqualTo(198 + 897 + 253).isEqualTo(1348);
        assertThat(summe("mabe", J21)).isEqualTo(479 + 721 + 275).isEqualTo(1475);
        assertThat(Planung.veraenderung(OptionalLong.of(1348), OptionalLong.of(1475))).hasValue(-127);
    }

    @Test
    void coachingWirdAusTeilhabeUndEingliederungBerechnet() {
        assertThat(wert("begleitendes-coaching", J22)).isEqualTo(70 + 20).isEqualTo(90);
        assertThat(wert("begleitendes-coaching", J21)).isEqualTo(50 + 12).isEqualTo(62);
    }

    @Test
    void coachingWirdNieMitgezaehltDieGruppeHaette90Nicht180() {
        var teilhabe = plan.gruppe("teilhabe").orElseThrow();
        assertThat(plan.summe(teilhabe, J22)).hasValue(70 + 20);
        assertThat(plan.summanden(teilhabe)).extracting(Planzeile::schluessel).doesNotContain("begleitendes-coaching");
    }

    @Test
    void alleEintritteZusammenSind2228OhneDeufoevCoachingUndPlaetzeGegen2417() {
        // 245 + 1.348 + 90 + 130 + 358 + 57 = 2.228; 280 + 1.475 + 62 + 185 + 358 + 57 = 2.417
        assertThat(plan.gesamt(Einheit.EINTRITTE, J22)).hasValue(245 + 1348 + 90 + 130 + 358 + 57).hasValue(2228);
        assertThat(plan.gesamt(Einheit.EINTRITTE, J21)).hasValue(280 + 1475 + 62 + 185 + 358 + 57).hasValue(2417);
        assertThat(Planung.veraenderung(plan.gesamt(Einheit.EINTRITTE, J22), plan.gesamt(Einheit.EINTRITTE, J21)))
                .hasValue(-189);
    }

    @Test
    void plaetzeZaehlenFuerSichUndNieZuDenEintritten() {
        assertThat(summe("sonstige-plaetze", J22)).isEqualTo(20 + 30).isEqualTo(50);
        assertThat(summe("sonstige-plaetze", J21)).isEqualTo(20 + 38).isEqualTo(58);
        assertThat(plan.gesamt(Einheit.PLAETZE, J22)).hasValue(50);
    }

    @Test
    void eineZeileInAndererEinheitBleibtAusDerSummeIhrerGruppe() {
        var gemischt = plan(gruppe("g", "gemischt", Einheit.EINTRITTE, true,
                zeile("a", "A", null, 10, 9), inEinheit(plaetze("b", "B", 5, 5), Einheit.PLAETZE)));
        assertThat(gemischt.summe(gemischt.gruppen().get(0), J22)).hasValue(10);   // nicht 15
        assertThat(gemischt.gesamt(Einheit.PLAETZE, J22)).hasValue(5);
    }

    @Test
    void nachrichtlicheZeilenWerdenGezeigtAberNichtSummiert() {
        var mitNachricht = plan(gruppe("g", "mit Nachricht", Einheit.EINTRITTE, true,
                zeile("a", "A", null, 10, 9), nachrichtlich("n", "N", 400, 400)));
        assertThat(mitNachricht.summe(mitNachricht.gruppen().get(0), J22)).hasValue(10);   // nicht 410
    }

    @Test
    void ungefaehrVierhundertBleibtUngefaehr() {
        var deufoev = plan.zeile("berufssprachkurs").orElseThrow();
        assertThat(Zahlenformat.menge(plan.wert(deufoev, J22, Einheit.EINTRITTE), Einheit.EINTRITTE,
                plan.genauigkeit(deufoev, J22, Einheit.EINTRITTE), Schreibweise.DOKUMENT)).isEqualTo("ca. 400");
    }

    @Test
    void eineSummeMitEinemUngefaehrenTeilIstUngefaehr() {
        var ungefaehr = new Planzeile("c", "C", null, Rolle.EIGENSTAENDIG, List.of(), null, null, null, null, null, List.of(),
                werte(Einheit.EINTRITTE, Genauigkeit.CIRCA, 400, 400), List.of(), 0);
        var rund = new Planzeile("r", "R", null, Rolle.EIGENSTAENDIG, List.of(), null, null, null, null, null, List.of(),
                werte(Einheit.EINTRITTE, Genauigkeit.RUND, 10, 10), List.of(), 0);
        var p = plan(gruppe("g", "G", Einheit.EINTRITTE, true, zeile("a", "A", null, 190, 0), ungefaehr));
        assertThat(p.summe(p.gruppen().get(0), J22)).hasValue(590);
        assertThat(p.genauigkeit(p.gruppen().get(0), J22)).isEqualTo(Genauigkeit.CIRCA);   // ca. 590
        var nurRund = plan(gruppe("g", "G", Einheit.EINTRITTE, true, zeile("a", "A", null, 190, 0), rund));
        assertThat(nurRund.genauigkeit(nurRund.gruppen().get(0), J22)).isEqualTo(Genauigkeit.RUND);
        var beide = plan(gruppe("g", "G", Einheit.EINTRITTE, true, ungefaehr, rund));
        assertThat(beide.genauigkeit(beide.gruppen().get(0), J22)).isEqualTo(Genauigkeit.CIRCA);
    }

    @Test
    void eineDifferenzIstNurGenauWoBeideSeitenEsSind() {
        assertThat(Planung.genauigkeitDerVeraenderung(Genauigkeit.EXAKT, Genauigkeit.EXAKT)).isEqualTo(Genauigkeit.EXAKT);
        assertThat(Planung.genauigkeitDerVeraenderung(Genauigkeit.CIRCA, Genauigkeit.EXAKT)).isEqualTo(Genauigkeit.CIRCA);   // ca. 400 - 390
        assertThat(Planung.genauigkeitDerVeraenderung(Genauigkeit.EXAKT, Genauigkeit.RUND)).isEqualTo(Genauigkeit.CIRCA);
        assertThat(Planung.genauigkeitDerVeraenderung(Genauigkeit.RUND, Genauigkeit.RUND)).isEqualTo(Genauigkeit.CIRCA);
    }

    @Test
    void vonZweiVergleichsspaltenGiltDieSpaetereWoSieAuchSteht() {
        var spalten = List.of(new Planspalte(J22, false, Wertart.PLAN, "2022"),
                new Planspalte(J21, true, Wertart.IST_ENDGUELTIG, "2021"),
                new Planspalte(J21.vorjahr(), true, Wertart.IST_ENDGUELTIG, "2020"));
        assertThat(mitSpalten(spalten).vergleichsspalte()).contains(spalten.get(1));
        assertThat(mitSpalten(List.of(spalten.get(2), spalten.get(0), spalten.get(1))).vergleichsspalte())
                .contains(spalten.get(1));
        assertThat(mitSpalten(spalten.subList(0, 1)).vergleichsspalte()).isEmpty();
    }

    private static Planung mitSpalten(List<Planspalte> spalten) {
        return new Planung(spalten, List.of(), null, List.of(), 0);
    }

    @Test
    void anteileHabenKeineSumme() {
        var anteil = new Planzeile("p", "P", null, Rolle.EIGENSTAENDIG, List.of(), null, null, null, null, null, List.of(),
                werte(Einheit.PROZENT, Genauigkeit.EXAKT, 1250, 1000), List.of(), 0);
        var p = plan(gruppe("g", "G", Einheit.PROZENT, true, anteil));
        assertThat(p.summe(p.gruppen().get(0), J22)).isEmpty();
    }

    @Test
    void fehltEinTeilHatDieAbgeleiteteZeileKeinenWert() {
        var nur2022 = new Planzeile("b", "B", null, Rolle.EIGENSTAENDIG, List.of(), null, null, null, null, null, List.of(),
                List.of(new Planwert(J22, Einheit.EINTRITTE, 5, Genauigkeit.EXAKT)), List.of(), 0);
        var p = plan(gruppe("g", "G", Einheit.EINTRITTE, false, zeile("a", "A", null, 10, 9), nur2022,
                abgeleitet("c", "C", "a", "b")));
        var c = p.zeile("c").orElseThrow();
        assertThat(p.wert(c, J22, Einheit.EINTRITTE)).hasValue(15);
        assertThat(p.wert(c, J21, Einheit.EINTRITTE)).isEmpty();
    }

    @Test
    void eineZeileKannEintritteUndEuroPlanen() {
        var beides = new Planzeile("a", "A", null, Rolle.EIGENSTAENDIG, List.of(), null, null, null, null, null, List.of(),
                List.of(new Planwert(J22, Einheit.EINTRITTE, 5, Genauigkeit.EXAKT),
                        new Planwert(J22, Einheit.EUR, 1_000_050, Genauigkeit.EXAKT)), List.of(), 0);
        var p = plan(gruppe("g", "G", Einheit.EINTRITTE, true, beides));
        assertThat(p.einheiten(beides)).containsExactly(Einheit.EINTRITTE, Einheit.EUR);
        assertThat(p.summe(p.gruppen().get(0), J22)).hasValue(5);
        assertThat(p.gesamt(Einheit.EUR, J22)).isEmpty();
    }

    @Test
    void einUeberlaufIstEinFehlerUndNieEineFalscheSumme() {
        var p = plan(gruppe("g", "G", Einheit.EINTRITTE, true,
                zeile("a", "A", null, Long.MAX_VALUE, 0), zeile("b", "B", null, 1, 0)));
        assertThatThrownBy(() -> p.summe(p.gruppen().get(0), J22)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void derPlanVonHerfordHatKeineMaengel() {
        assertThat(plan.maengel()).isEmpty();
    }

    @Test
    void maengelWerdenAlleAufEinmalGenannt() {
        var p = plan(gruppe("g", "G", Einheit.EINTRITTE, false,
                abgeleitet("a", "A", "b"), abgeleitet("b", "B", "a", "x"), zeile("c", "C", null, 1, 1), zeile("c", "C2", null, 1, 1)));
        assertThat(p.maengel()).anyMatch(m -> m.contains("aus sich selbst abgeleitet"))
                .anyMatch(m -> m.contains("„x“ abgeleitet; diese Zeile gibt es nicht"))
                .anyMatch(m -> m.contains("„c“ steht für zwei Planzeilen"));
    }

    private static Planung plan(Instrumentgruppe... gruppen) {
        return new Planung(Herford2022.planung().spalten(), List.of(gruppen), null, List.of(), 0);
    }

    private static Planzeile inEinheit(Planzeile z, Einheit einheit) {
        return new Planzeile(z.schluessel(), z.name(), z.instrument(), z.rolle(), z.ableitung(), einheit, null, null, null, null,
                List.of(), z.werte(), List.of(), 0);
    }
}
