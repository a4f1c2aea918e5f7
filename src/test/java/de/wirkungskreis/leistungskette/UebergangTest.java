package de.wirkungskreis.leistungskette;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.leistungskette.Uebergang.Art;
import de.wirkungskreis.teilnahme.Gutschein;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as the next link, and how long somebody waited for it. */
class UebergangTest {

    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private static Glied glied(long nr, Kettenstufe stufe, LocalDate eintritt, @Nullable LocalDate austritt) {
        return new Glied(nr, 1, Geschlecht.WEIBLICH, "probe", stufe, eintritt, austritt, false);
    }

    private final Glied sprache = glied(1, Kettenstufe.SPRACHE, am(1, 10), am(3, 31));

    private Uebergang nachDerSprache(Glied... andere) {
        return Uebergang.nach(sprache, List.of(andere));
    }

    @Test
    void aufDenSprachkursFolgtNachVierzehnTagenDieQualifizierung() {
        var uebergang = nachDerSprache(sprache, glied(3, Kettenstufe.PRAKTIKUM, am(8, 1), null), glied(2, Kettenstufe.QUALIFIZIERUNG, am(4, 14), null));
        assertThat(uebergang.art()).isEqualTo(Art.GLIED);
        assertThat(uebergang.nach()).extracting(Glied::stufe).isEqualTo(Kettenstufe.QUALIFIZIERUNG);
        assertThat(uebergang.tage()).isEqualTo(14);   // 31.3. bis 14.4.
    }

    @Test
    void wasSchonLaeuftKommtOhneWartezeit() {
        var uebergang = nachDerSprache(glied(2, Kettenstufe.AKTIVIERUNG, am(3, 1), am(6, 30)));
        assertThat(uebergang.art()).isEqualTo(Art.GLIED);
        assertThat(uebergang.tage()).isZero();
    }

    @Test
    void wasAmSelbenTagEndeteFolgtNicht() {
        assertThat(nachDerSprache(glied(2, Kettenstufe.AKTIVIERUNG, am(3, 1), am(3, 31))).art()).isEqualTo(Art.OHNE);
    }

    @Test
    void nachSechsMonatenFolgtNichtsMehr() {
        assertThat(nachDerSprache(glied(2, Kettenstufe.QUALIFIZIERUNG, am(9, 30), null)).art()).isEqualTo(Art.GLIED);   // 31.3. + 6 Monate = 30.9.
        assertThat(nachDerSprache(glied(2, Kettenstufe.QUALIFIZIERUNG, am(10, 1), null)).art()).isEqualTo(Art.OHNE);
    }

    @Test
    void vorSechsMonatenLaesstSichNichtSagenDassNichtsFolgte() {
        var frueh = Uebergang.nach(glied(1, Kettenstufe.SPRACHE, am(1, 10), am(4, 15)), List.of());
        var spaet = Uebergang.nach(glied(1, Kettenstufe.SPRACHE, am(1, 10), am(4, 16)), List.of());
        assertThat(frueh.beurteilbar(HEUTE)).isTrue();    // 15.4. + 6 Monate = 15.10.
        assertThat(spaet.beurteilbar(HEUTE)).isFalse();
    }

    @Test
    void werMitEingliederungszuschussArbeitetIstAngekommen() {
        assertThat(nachDerSprache(glied(2, Kettenstufe.ARBEIT, am(5, 1), null)).art()).isEqualTo(Art.ARBEIT);
        var inArbeit = new Glied(1, 1, Geschlecht.WEIBLICH, "probe", Kettenstufe.AKTIVIERUNG, am(1, 10), am(3, 31), true);
        assertThat(Uebergang.nach(inArbeit, List.of(glied(2, Kettenstufe.PRAKTIKUM, am(4, 1), null))).art()).isEqualTo(Art.ARBEIT);
    }

    @Test
    void ueberbruecktIstDieWartezeitWennDazwischenEtwasLief() {
        assertThat(Wartefall.bruecke(am(1, 1), am(6, 30), List.of(glied(2, Kettenstufe.AKTIVIERUNG, am(2, 1), am(3, 1)))))
                .isEqualTo(Wartefall.Bruecke.ANDERES);
        assertThat(Wartefall.bruecke(am(1, 1), am(6, 30), List.of(glied(2, Kettenstufe.AKTIVIERUNG, am(2, 1), am(3, 1)),
                glied(3, Kettenstufe.BRUECKENKURS, am(6, 30), null)))).isEqualTo(Wartefall.Bruecke.BRUECKENKURS);
        assertThat(Wartefall.bruecke(am(1, 1), am(6, 30), List.of(glied(2, Kettenstufe.BRUECKENKURS, am(7, 1), null))))
                .isEqualTo(Wartefall.Bruecke.KEINE);
    }

    @Test
    void dieWartezeitEndetMitDemErstenKurstagNichtMitDerBerechtigung() {
        var begonnen = new Wartefall(1, 1, Gutschein.Art.BERUFSSPRACHKURS, am(1, 10), am(12, 31), false, am(4, 20), Wartefall.Bruecke.KEINE);
        var wartet = new Wartefall(1, 1, Gutschein.Art.BERUFSSPRACHKURS, am(9, 15), am(12, 31), false, null, Wartefall.Bruecke.KEINE);
        var verfallen = new Wartefall(1, 1, Gutschein.Art.BERUFSSPRACHKURS, am(1, 10), am(10, 14), false, null, Wartefall.Bruecke.KEINE);
        assertThat(begonnen.tage(HEUTE)).isEqualTo(100);   // 10.1. bis 20.4.
        assertThat(wartet.stand(HEUTE)).isEqualTo(Wartefall.Stand.WARTET);
        assertThat(wartet.tage(HEUTE)).isEqualTo(30);
        assertThat(verfallen.stand(HEUTE)).isEqualTo(Wartefall.Stand.OHNE_BEGINN);
    }

    @Test
    void jedesViertelIstEineWartezeitDieEsGab() {
        var tage = new Tagesverteilung(List.of(90, 10, 40, 20));
        assertThat(tage.quartil(1)).hasValue(10);
        assertThat(tage.quartil(2)).hasValue(20);   // zwei von vieren warten höchstens 20 Tage
        assertThat(tage.quartil(3)).hasValue(40);
        assertThat(new Tagesverteilung(List.of(7)).quartil(2)).hasValue(7);
        assertThat(new Tagesverteilung(List.of()).quartil(2)).isEmpty();
    }

    @Test
    void einHoeheresSprachniveauZaehltNurWennBeideBekanntSind() {
        assertThat(new Sprachkurs(sprache, "A2", "B1").gestiegen()).isTrue();
        assertThat(new Sprachkurs(sprache, "B1", "B1").gestiegen()).isFalse();
        assertThat(new Sprachkurs(sprache, null, "B1").gestiegen()).isFalse();
        assertThat(new Sprachkurs(sprache, null, "B1").vergleichbar()).isFalse();
    }

    @Test
    void jedesInstrumentEinerStufeStehtImKatalog() {
        var katalog = Instrument.class.getClassLoader().getResourceAsStream("instrument/instrumente.yaml");
        assertThat(katalog).asString(java.nio.charset.StandardCharsets.UTF_8).satisfies(text -> {
            for (var stufe : Kettenstufe.values()) {
                stufe.instrumente().forEach(i -> assertThat(text).contains("\n" + i + ":"));
            }
        });
    }
}
