package de.wirkungskreis.verfahren;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Gremium;
import de.wirkungskreis.verfahren.Beratungsschritt.Art;
import de.wirkungskreis.verfahren.Beratungsschritt.Ergebnis;
import de.wirkungskreis.verfahren.Verfahren.Grund;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who must have been heard before what, §§ 18d, 18e, 44c, 44f SGB II. */
class VerfahrenTest {

    private static final Set<Art> ALLE = Set.of(Art.FACHABSTIMMUNG, Art.FINANZPRUEFUNG, Art.BEIRAT);

    @Test
    void ohneBeteiligungDerBcaGibtEsKeineVeroeffentlichung() {
        var hindernis = entwurf(Set.of()).hindernis(Art.VEROEFFENTLICHUNG, Ergebnis.ZUSTIMMUNG).orElseThrow();
        assertThat(hindernis.grund()).isEqualTo(Grund.SCHRITTE_FEHLEN);
        assertThat(hindernis.fehlend()).containsExactly(Art.BCA_BETEILIGUNG, Art.BESCHLUSS);
    }

    @Test
    void ohneBeteiligungDerBcaGibtEsKeinenBeschluss() {
        assertThat(entwurf(Set.of()).hindernis(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG).orElseThrow().fehlend())
                .containsExactly(Art.BCA_BETEILIGUNG);
    }

    @Test
    void eineAblehnendeStellungnahmeDerBcaIstEineBeteiligung() {
        assertThat(entwurf(Set.of(), schritt(Art.BCA_BETEILIGUNG, Ergebnis.ABLEHNUNG))
                .hindernis(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG)).isEmpty();
    }

    @Test
    void dieBeteiligungDerBcaLaesstSichNichtUeberspringen() {
        assertThat(entwurf(ALLE, schritt(Art.FACHABSTIMMUNG, Ergebnis.ZUSTIMMUNG))
                .hindernis(Art.BCA_BETEILIGUNG, Ergebnis.UEBERSPRUNGEN).orElseThrow().grund()).isEqualTo(Grund.UNVERZICHTBAR);
    }

    @Test
    void vorDerFachabstimmungWirdNiemandBeteiligt() {
        assertThat(entwurf(ALLE).hindernis(Art.BEIRAT, Ergebnis.ZUSTIMMUNG).orElseThrow().fehlend())
                .containsExactly(Art.FACHABSTIMMUNG);
    }

    @Test
    void einUebersprungenerBeiratFehltNichtMehr() {
        var verfahren = entwurf(ALLE, schritt(Art.FACHABSTIMMUNG, Ergebnis.ZUSTIMMUNG),
                schritt(Art.BCA_BETEILIGUNG, Ergebnis.ZUSTIMMUNG), schritt(Art.FINANZPRUEFUNG, Ergebnis.ZUSTIMMUNG),
                schritt(Art.BEIRAT, Ergebnis.UEBERSPRUNGEN));
        assertThat(verfahren.fehlend()).containsExactly(Art.BESCHLUSS, Art.VEROEFFENTLICHUNG);
        assertThat(verfahren.hindernis(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG)).isEmpty();
    }

    @Test
    void eineAbgelehnteFinanzpruefungHaeltDenBeschlussAuf() {
        var verfahren = entwurf(Set.of(Art.FINANZPRUEFUNG), schritt(Art.BCA_BETEILIGUNG, Ergebnis.ZUSTIMMUNG),
                schritt(Art.FINANZPRUEFUNG, Ergebnis.ABLEHNUNG));
        assertThat(verfahren.hindernis(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG).orElseThrow().fehlend())
                .containsExactly(Art.FINANZPRUEFUNG);
    }

    @Test
    void imNovemberVorgestelltImJanuarBeschlossen() {
        var entwurf = entwurf(Set.of(), schritt(Art.BCA_BETEILIGUNG, Ergebnis.ZUSTIMMUNG));
        assertThat(entwurf.danach(Art.BESCHLUSS, Ergebnis.VORGESTELLT, false)).isEqualTo(Fassung.Status.VORGESTELLT);
        var vorgestellt = verfahren(Fassung.Status.VORGESTELLT, Set.of(), List.of(),
                schritt(Art.BCA_BETEILIGUNG, Ergebnis.ZUSTIMMUNG), schritt(Art.BESCHLUSS, Ergebnis.VORGESTELLT));
        assertThat(vorgestellt.erfuellt(Art.BESCHLUSS)).isFalse();
        assertThat(vorgestellt.hindernis(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG)).isEmpty();
        assertThat(vorgestellt.danach(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG, false)).isEqualTo(Fassung.Status.BESCHLOSSEN);
    }

    @Test
    void einVorbehaltHaeltDieVeroeffentlichungAufBisErAufgehobenIst() {
        var schritte = List.of(schritt(Art.BCA_BETEILIGUNG, Ergebnis.ZUSTIMMUNG),
                schritt(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG, null, "vorbehaltlich der Mittelzuteilung"));
        var verfahren = new Verfahren(Fassung.Status.BESCHLOSSEN_VORBEHALT, Set.of(), List.of(), schritte);
        assertThat(verfahren.hindernis(Art.VEROEFFENTLICHUNG, Ergebnis.ZUSTIMMUNG).orElseThrow().grund())
                .isEqualTo(Grund.VORBEHALTE_OFFEN);
        assertThat(verfahren.hindernis(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG)).isEmpty();
        assertThat(verfahren.danach(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG, false)).isEqualTo(Fassung.Status.BESCHLOSSEN);
    }

    @Test
    void nachEinerAblehnungBeginntDerWegVonVorn() {
        var verfahren = entwurf(Set.of(), schritt(Art.BCA_BETEILIGUNG, Ergebnis.ZUSTIMMUNG),
                schritt(Art.BESCHLUSS, Ergebnis.ABLEHNUNG));
        assertThat(verfahren.danach(Art.BESCHLUSS, Ergebnis.ABLEHNUNG, false)).isEqualTo(Fassung.Status.ENTWURF);
        assertThat(verfahren.fehlend()).containsExactly(Art.BCA_BETEILIGUNG, Art.BESCHLUSS, Art.VEROEFFENTLICHUNG);
    }

    @Test
    void nachDemBeschlussWirdNiemandMehrBeteiligt() {
        var verfahren = verfahren(Fassung.Status.BESCHLOSSEN, Set.of(), List.of(),
                schritt(Art.BCA_BETEILIGUNG, Ergebnis.ZUSTIMMUNG), schritt(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG));
        assertThat(verfahren.hindernis(Art.BEIRAT, Ergebnis.KENNTNISNAHME).orElseThrow().grund()).isEqualTo(Grund.BESCHLOSSEN);
        assertThat(verfahren.hindernis(Art.VEROEFFENTLICHUNG, Ergebnis.ZUSTIMMUNG)).isEmpty();
    }

    @Test
    void jedesBeratendeGremiumWirdGehoert() {   // Hamm: der Rat beschließt, Ausschüsse beraten vorher
        var gremien = List.of(new Gremium("soziales", "Sozialausschuss", Gremium.Art.BERATEND, 1, 0),
                new Gremium("finanzen", "Finanzausschuss", Gremium.Art.BERATEND, 2, 0),
                new Gremium("rat", "Rat", Gremium.Art.EIGENES_ORGAN, 3, 0));
        var bca = schritt(Art.BCA_BETEILIGUNG, Ergebnis.KENNTNISNAHME);
        var eines = schritt(Art.BERATUNG, Ergebnis.ZUSTIMMUNG, "soziales");
        var zweites = schritt(Art.BERATUNG, Ergebnis.KENNTNISNAHME, "finanzen");
        assertThat(verfahren(Fassung.Status.ENTWURF, Set.of(Art.BERATUNG), gremien, bca, eines).erfuellt(Art.BERATUNG)).isFalse();
        assertThat(verfahren(Fassung.Status.ENTWURF, Set.of(Art.BERATUNG), gremien, bca, eines, zweites)
                .hindernis(Art.BESCHLUSS, Ergebnis.ZUSTIMMUNG)).isEmpty();
    }

    private static Verfahren entwurf(Set<Art> verlangt, Beratungsschritt... schritte) {
        return verfahren(Fassung.Status.ENTWURF, verlangt, List.of(), schritte);
    }

    private static Verfahren verfahren(Fassung.Status status, Set<Art> verlangt, List<Gremium> gremien,
            Beratungsschritt... schritte) {
        return new Verfahren(status, verlangt, gremien, new ArrayList<>(Arrays.asList(schritte)));
    }

    private static Beratungsschritt schritt(Art art, Ergebnis ergebnis) {
        return schritt(art, ergebnis, null);
    }

    static Beratungsschritt schritt(Art art, Ergebnis ergebnis, @Nullable String gremium, String... vorbehalte) {
        return new Beratungsschritt(0, art, gremium, LocalDate.of(2021, 11, 2), ergebnis, null, null, null, null,
                List.of(vorbehalte), ergebnis == Ergebnis.UEBERSPRUNGEN ? "tagt nicht" : null, null, "", Instant.EPOCH,
                List.of());
    }
}
