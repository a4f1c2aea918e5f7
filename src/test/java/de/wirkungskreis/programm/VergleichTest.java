package de.wirkungskreis.programm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VergleichTest {

    @Test
    void textStehtWortFuerWortNebeneinander() {
        assertThat(Wortvergleich.zwischen("Ausbau der Coachings in Bünde", "Abbau der Coachings in Bünde und Löhne"))
                .extracting(teil -> teil.art() + ":" + teil.text())
                .containsExactly("ENTFERNT:Ausbau ", "HINZUGEKOMMEN:Abbau ", "GLEICH:der Coachings in ", "ENTFERNT:Bünde",
                        "HINZUGEKOMMEN:Bünde und Löhne");
    }

    @Test
    void bothSidesCanBeReadBackFromTheParts() {
        var zufall = new Random(20221015);
        for (int lauf = 0; lauf < 500; lauf++) {
            String alt = satz(zufall);
            String neu = satz(zufall);
            var teile = Wortvergleich.zwischen(alt, neu);
            assertThat(ohne(teile, Wortvergleich.Art.HINZUGEKOMMEN)).isEqualTo(alt);
            assertThat(ohne(teile, Wortvergleich.Art.ENTFERNT)).isEqualTo(neu);
        }
    }

    @Test
    void zahlenZeigenIhreDifferenz() {   // 897 − 721 = + 176
        var paar = Vergleich.unterschiede(List.of(zahl("gutschein", 721)), List.of(zahl("gutschein", 897))).get(0);
        assertThat(paar.differenz()).contains(BigDecimal.valueOf(176));
    }

    @Test
    void wasWegfaelltStehtWoEsStand() {
        var paare = Vergleich.aller(List.of(zahl("a", 1), zahl("b", 2), zahl("c", 3)), List.of(zahl("a", 1), zahl("c", 4)));
        assertThat(paare).extracting(p -> p.punkt().schluessel()).containsExactly("a", "b", "c");
        assertThat(paare.get(1).rechts()).isNull();
        assertThat(Vergleich.unterschiede(List.of(zahl("a", 1)), List.of(zahl("a", 1)))).isEmpty();
    }

    private static Inhaltspunkt zahl(String schluessel, int wert) {
        return new Inhaltspunkt("planung", schluessel, schluessel, "Eintritte", Integer.toString(wert),
                BigDecimal.valueOf(wert), "/planung");
    }

    private static String satz(Random zufall) {
        return zufall.ints(zufall.nextInt(12), 0, 5).mapToObj(i -> "wort" + i).collect(Collectors.joining(" "));
    }

    private static String ohne(List<Wortvergleich.Teil> teile, Wortvergleich.Art art) {
        return teile.stream().filter(t -> t.art() != art).map(Wortvergleich.Teil::text).collect(Collectors.joining());
    }
}
