package de.wirkungskreis.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.dokument.Folienstueck.Gitter;
import de.wirkungskreis.dokument.Folienstueck.Zeile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolienumbruchTest {

    private static Zeile punkt(int nr) {
        return new Zeile(Text.schlicht("Punkt " + nr), Folienstueck.Zeilenart.PUNKT, 0, false);
    }

    private static Zeile leitzeile(String text) {
        return new Zeile(Text.stark(text), Folienstueck.Zeilenart.LEITZEILE, 0, true);
    }

    private static Gitter gitter(int zeilen) {
        return new Gitter(tabelle(zeilen), tabelle(zeilen).zeilen(), false);
    }

    private static Tabelle tabelle(int zeilen) {
        return new Tabelle("Probe", List.of(Spalte.text("Instrument"), Spalte.zahl("2022"), Spalte.zahl("Veränderung")), 1,
                IntStream.range(0, zeilen).mapToObj(z -> new Tabelle.Zeile(Zeilenart.NORMAL, List.of(
                        Zelle.text("Maßnahmen zur Aktivierung und beruflichen Eingliederung im Kreis und darüber hinaus " + z),
                        new Zelle("11.800.000", new BigDecimal(11_800_000)), new Zelle("+ 600.000", new BigDecimal(600_000))))).toList(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 15, 16, 17, 30, 31, 100})
    void noSlideIsOverfullAndNoneNearlyEmpty(int punkte) {
        var seiten = Folienumbruch.seiten(IntStream.range(0, punkte).mapToObj(nr -> (Folienstueck) punkt(nr)).toList());
        assertThat(seiten.stream().mapToInt(s -> s.stuecke().size()).sum()).isEqualTo(punkte);
        assertThat(seiten).allSatisfy(s -> assertThat(s.hoehe()).isLessThanOrEqualTo(Folienumbruch.HOEHE));
        double hoechste = seiten.stream().mapToDouble(Folienumbruch.Seite::hoehe).max().orElseThrow();
        assertThat(seiten).allSatisfy(s -> assertThat(s.hoehe()).isGreaterThan(hoechste / 2));
    }

    @Test
    void aLineTooManyMakesTheLettersSmallerInsteadOfASlideOfItsOwn() {
        var seiten = Folienumbruch.seiten(IntStream.range(0, 16).mapToObj(nr -> (Folienstueck) punkt(nr)).toList());
        assertThat(seiten).hasSize(1);
        assertThat(seiten.get(0).stufe()).isLessThan(1);
    }

    @Test
    void whatLeadsIsNeverLeftAloneAtTheFoot() {
        for (int punkte = 1; punkte < 30; punkte++) {
            List<Folienstueck> stuecke = new ArrayList<>(IntStream.range(0, punkte).mapToObj(FolienumbruchTest::punkt).toList());
            stuecke.add(leitzeile("Darum geht es:"));
            stuecke.add(gitter(4));
            assertThat(Folienumbruch.seiten(stuecke)).allSatisfy(s ->
                    assertThat(s.stuecke().get(s.stuecke().size() - 1).fuehrt()).isFalse());
        }
    }

    @Test
    void aLongTableIsPartedBetweenItsRowsInPartsOfAboutOneSize() {
        var teile = gitter(40).geteilt(330);
        assertThat(teile.stream().flatMap(t -> t.zeilen().stream()).toList()).isEqualTo(tabelle(40).zeilen());
        assertThat(teile).hasSizeGreaterThan(2).allSatisfy(t -> {
            assertThat(t.hoehe(1)).isLessThanOrEqualTo(330);
            assertThat(t.zeilen().size()).isGreaterThan(40 / teile.size() / 2);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {860, 500, 320})
    void noNumberIsBrokenAndTheTableIsAsWideAsAsked(double weite) {
        double[] breiten = new Spaltenmass(tabelle(3), 13, 14.4).breiten(weite);
        assertThat(breiten[0] + breiten[1] + breiten[2]).isCloseTo(weite, org.assertj.core.data.Offset.offset(0.5));
        assertThat(Schriftmass.zeilen("11.800.000", false, 13, breiten[1] - 14.4)).isEqualTo(1);
        assertThat(breiten[1] - 14.4).isGreaterThanOrEqualTo(Schriftmass.breite("11.800.000", false, 13));
        assertThat(breiten[2] - 14.4).isGreaterThanOrEqualTo(Schriftmass.breite("Veränderung", true, 13));
    }
}
