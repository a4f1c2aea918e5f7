package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Euro;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.util.LinkedMultiValueMap;

class MaskeTest {

    enum Farbe { ROT, GRUEN }

    private static Maske maske() {
        var texte = new ReloadableResourceBundleMessageSource();
        texte.setBasename("classpath:messages");
        texte.setDefaultEncoding("UTF-8");
        texte.setUseCodeAsDefaultMessage(true);
        return new Maske(texte, "probe.").zeile("name", "Alt").alsPflicht().absatz("text", null).tag("am", null)
                .haken("ja", true).mehrfach("farben", List.of(Farbe.ROT), List.of(new Maske.Wahl("ROT", "rot"),
                        new Maske.Wahl("GRUEN", "grün"))).zeile("betrag", null).zeile("anzahl", null)
                .verweis("ort", "weg", List.of(new Maske.Wahl("herford", "Herford")));
    }

    @Test
    void readsSeveralBoxesOfOneName() {
        var eingaben = new LinkedMultiValueMap<String, String>();
        eingaben.add("farben", "ROT");
        eingaben.add("farben", "GRUEN");
        var maske = maske().mit(eingaben);
        assertThat(maske.gewaehlte("farben")).containsExactly("ROT", "GRUEN");
        assertThat(maske.gewaehlte("farben", Farbe.class)).containsExactly(Farbe.ROT, Farbe.GRUEN);
        assertThat(maske.fehlerhaft()).isFalse();
    }

    @Test
    void aBoxThatWasNotSentIsNotTicked() {
        var maske = maske().mit(Map.of("name", "Neu"));
        assertThat(maske.angehakt("ja")).isFalse();
        assertThat(maske.gewaehlte("farben")).isEmpty();
    }

    @Test
    void refusesAChoiceThatWasNotOffered() {
        var maske = maske().mit(Map.of("farben", "ROT, BLAU", "ort", "Bünde"));
        maske.gewaehlte("farben");
        maske.verwiesen("ort");
        assertThat(maske.fehler()).containsOnlyKeys("farben", "ort");
        assertThat(maske.fehlerBei("farben")).contains("BLAU");
    }

    @Test
    void keepsTheIndentOfTheFirstLineOnlyInALongerText() {
        var maske = maske().mit(Map.of("name", "  Neu ", "text", "\r\n  - eins\r\n    - zwei\r\n\r\n"));
        assertThat(maske.wert("name")).isEqualTo("Neu");
        assertThat(maske.gegliedert("text")).isEqualTo("  - eins\n    - zwei");
        assertThat(maske.zeilen("text")).containsExactly("- eins", "- zwei");
    }

    @Test
    void readsGermanNumbersAndDatesAndNamesWhatItCannotRead() {
        var gut = maske().mit(Map.of("betrag", "1.348,50 €", "am", "30.09.2022", "anzahl", "1.348"));
        assertThat(gut.euro("betrag")).contains(new Euro(134_850));
        assertThat(gut.datum("am")).contains(LocalDate.of(2022, 9, 30));
        assertThat(gut.anzahl("anzahl")).contains(1348);

        var schlecht = maske().mit(Map.of("betrag", "1,2,3", "am", "31.02.2022", "anzahl", "- 3"));
        schlecht.euro("betrag");
        schlecht.datum("am");
        schlecht.anzahl("anzahl");
        assertThat(schlecht.fehler()).containsOnlyKeys("am", "betrag", "anzahl");
        assertThat(schlecht.wert("am")).isEqualTo("31.02.2022");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(maske().mit(Map.of("text", "x".repeat(20_001))).fehlerBei("text")).contains("20.000");
        assertThat(maske().mit(Map.of("text", "x".repeat(20_000))).fehlerhaft()).isFalse();
    }

    @Test
    void aNameIsShorterThanATextAndWhatStandsMayStay() {
        String lang = "x".repeat(201);
        assertThat(maske().mit(Map.of("name", lang)).fehlerBei("name")).contains("200 Zeichen");
        assertThat(maske().mit(Map.of("name", "x".repeat(200))).fehlerhaft()).isFalse();
        assertThat(maske().zeile("alt", lang).mit(Map.of("alt", lang)).fehlerhaft()).isFalse();
    }

    @Test
    void invisibleTextIsNoText() {
        var maske = maske().mit(Map.of("name", "\u200b", "text", "\u00a0\n\u2060", "betrag", "\u200b1.348\u200b"));
        maske.pflicht("name");
        assertThat(maske.fehler()).containsOnlyKeys("name");
        assertThat(maske.gegliedert("text")).isNull();
        assertThat(maske.euro("betrag")).contains(new Euro(134_800));
    }

    @Test
    void namesBothSidesOfAConflictInWords() {
        var konflikt = maske().mit(Map.of("farben", "GRUEN", "version", "1")).konflikt("Probe", "/probe", 2, maske());
        var farben = konflikt.felder().stream().filter(f -> f.name().equals("farben")).findFirst().orElseThrow();
        assertThat(farben.wahl()).containsEntry("GRUEN", "grün").containsEntry("ROT", "rot");
    }

    @Test
    void aMissingRequiredFieldIsNamedAndALaterErrorDoesNotHideTheFirst() {
        var maske = maske().mit(Map.of());
        maske.pflicht("name");
        maske.fehler("name", "zweiter Satz");
        assertThat(maske.fehler()).containsOnlyKeys("name");
        assertThat(maske.fehlerBei("name")).doesNotContain("zweiter");
    }
}
