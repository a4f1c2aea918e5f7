package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Beispielmassnahme.in;
import static de.wirkungskreis.massnahme.Zustand.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Beiratsstellungnahme;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Kriterium;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Pruefung;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Votum;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ZustandswechselTest {

    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);
    private final Massnahmeworte worte = new Massnahmeworte(texte());

    @Test
    void aufDieIdeeFolgtNichtGleichDerZuschlag() {
        assertThat(saetze(in(Beschaffungsweg.VERGABE, IDEE), ZUSCHLAG, null)).containsExactly(
                "Auf „Idee“ folgt nicht „Zuschlag erteilt“. Möglich ist: Bedarf ermittelt, verworfen.");
    }

    @Test
    void nachDerAuswertungFolgtNichts() {
        assertThat(saetze(in(Beschaffungsweg.EIGEN, IDEE, LAUFEND, AUSGELAUFEN, AUSGEWERTET), LAUFEND, null))
                .containsExactly("Auf „ausgewertet“ folgt nichts mehr.");
    }

    @Test
    void einAbgestimmterBedarfStehtImProgramm() {
        assertThat(saetze(in(Beschaffungsweg.VERGABE, IDEE, BEDARF_ERMITTELT), BEDARF_ABGESTIMMT, null))
                .singleElement().asString().contains("dient noch keiner Planzeile");
    }

    @Test
    void werVerwirftSagtWarum() {
        var idee = in(Beschaffungsweg.VERGABE, IDEE);
        assertThat(saetze(idee, VERWORFEN, null)).singleElement().asString().contains("gehört ein Grund");
        assertThat(saetze(idee, VERWORFEN, "Der Bedarf ist entfallen")).isEmpty();
    }

    @Test
    void einVertragHatTraegerUndPreis() {
        assertThat(saetze(in(Beschaffungsweg.VERGABE, IDEE, BEDARF_ERMITTELT, BEDARF_ABGESTIMMT, MITTEL_GEPRUEFT,
                BEDARF_ANGEMELDET, VERGABEUNTERLAGEN, BEKANNTGEMACHT, ANGEBOTE, ZUSCHLAG), VERTRAG, null))
                .containsExactly("Für „Vertrag geschlossen“ fehlt der Träger.", "Für „Vertrag geschlossen“ fehlt ein Kostensatz.");
    }

    @Test
    void eineGezogeneOptionEntstehtNichtVonHand() {
        assertThat(saetze(in(Beschaffungsweg.VERGABE, IDEE, BEDARF_ERMITTELT, BEDARF_ABGESTIMMT, MITTEL_GEPRUEFT,
                BEDARF_ANGEMELDET, VERGABEUNTERLAGEN, BEKANNTGEMACHT, ANGEBOTE, ZUSCHLAG, VERTRAG, LAUFEND), OPTION_GEZOGEN, null))
                .singleElement().asString().contains("wenn eine Option gezogen wird");
    }

    @Test
    void derVerlaufGehtWederInDieZukunftNochZurueck() {
        var idee = in(Beschaffungsweg.VERGABE, IDEE);
        assertThat(hindernisse(idee, BEDARF_ERMITTELT, HEUTE.plusDays(1))).singleElement().asString().contains("liegt in der Zukunft");
        assertThat(hindernisse(idee, BEDARF_ERMITTELT, LocalDate.of(2020, 12, 31))).singleElement().asString()
                .contains("liegt vor dem letzten Schritt („Idee“ am 01.01.2021)");
    }

    @Test
    void werVorDemEndeAufhoertSagtWarum() {
        var laufend = in(Beschaffungsweg.EIGEN, IDEE, LAUFEND);
        assertThat(saetze(laufend, AUSGELAUFEN, null)).singleElement().asString().contains("vor dem vereinbarten Ende (31.12.2022)");
        assertThat(saetze(laufend, AUSGELAUFEN, "Kein Bedarf mehr")).isEmpty();
    }

    @Test
    void derBeiratWirdErstNachVierPruefungenGehoert() {
        assertThat(agh(new Arbeitsgelegenheit(null, List.of(pruefung(Kriterium.ZUSAETZLICH, true)), null), BEIRAT_GEHOERT, ANTRAG, PRUEFUNG))
                .containsExactly("Noch nicht geprüft: im öffentlichen Interesse, wettbewerbsneutral, arbeitsmarktpolitisch zweckmäßig.",
                        "Die Stellungnahme des Beirats ist noch nicht erfasst.");
    }

    @Test
    void eineNichtErfuellteVoraussetzungVerhindertDieBewilligung() {
        var pruefungen = Arrays.stream(Kriterium.values()).map(k -> pruefung(k, k != Kriterium.WETTBEWERBSNEUTRAL)).toList();
        assertThat(agh(new Arbeitsgelegenheit(30, pruefungen, beirat(Votum.ZUSTIMMUNG, null)), BEWILLIGT, ANTRAG, PRUEFUNG, BEIRAT_GEHOERT))
                .contains("Noch nicht erfüllt: wettbewerbsneutral.");
    }

    @Test
    void gegenDenBeiratWirdNurMitGrundBewilligt() {
        var pruefungen = Arrays.stream(Kriterium.values()).map(k -> pruefung(k, true)).toList();
        assertThat(agh(new Arbeitsgelegenheit(30, pruefungen, beirat(Votum.BEDENKEN, null)), BEWILLIGT, ANTRAG, PRUEFUNG, BEIRAT_GEHOERT))
                .anyMatch(satz -> satz.contains("Der Beirat hat nicht zugestimmt"));
        assertThat(agh(new Arbeitsgelegenheit(30, pruefungen, beirat(Votum.BEDENKEN, "Auflage: keine Grünpflege")), BEWILLIGT,
                ANTRAG, PRUEFUNG, BEIRAT_GEHOERT)).noneMatch(satz -> satz.contains("Der Beirat hat nicht zugestimmt"));
    }

    @Test
    void werUmschultIstFuerDenFachbereich4Zugelassen() {
        var traeger = new Massnahmetraeger("werre", "Werre Bildung", null, null, List.of(new Massnahmetraeger.Zertifikat(1, "", "A-1", "Stelle",
                Beispielmassnahme.JAHR)), 0);
        var idee = in(Beschaffungsweg.GUTSCHEIN, IDEE);
        var mitTraeger = new Massnahme(idee.schluessel(), idee.angaben().mitTraeger("werre"), List.of(), List.of(), List.of(), null, idee.verlauf(), 0);
        assertThat(Zustandswechsel.hindernisse(mitTraeger, traeger, 4, ZUGELASSEN, HEUTE, null, HEUTE).stream().map(worte::satz))
                .containsExactly("Der Träger Werre Bildung hat am 15.10.2022 keine gültige Zulassung nach der AZAV für den Fachbereich 4.");
        assertThat(Zustandswechsel.hindernisse(mitTraeger, traeger, 1, ZUGELASSEN, HEUTE, null, HEUTE)).isEmpty();
    }

    private static Pruefung pruefung(Kriterium kriterium, boolean erfuellt) {
        return new Pruefung(kriterium, erfuellt, "Vermerk", HEUTE, "mats");
    }

    private static Beiratsstellungnahme beirat(Votum votum, @Nullable String grund) {
        return new Beiratsstellungnahme(HEUTE, votum, null, grund);
    }

    private List<String> agh(Arbeitsgelegenheit agh, Zustand nach, Zustand... bisher) {
        return saetze(Beispielmassnahme.mit(Beschaffungsweg.BEWILLIGUNG, List.of(), List.of(), List.of(), agh, bisher), nach, null);
    }

    private List<String> saetze(Massnahme massnahme, Zustand nach, @Nullable String bemerkung) {
        return Zustandswechsel.hindernisse(massnahme, null, null, nach, HEUTE, bemerkung, HEUTE).stream().map(worte::satz).toList();
    }

    private List<String> hindernisse(Massnahme massnahme, Zustand nach, LocalDate am) {
        return Zustandswechsel.hindernisse(massnahme, null, null, nach, am, null, HEUTE).stream().map(worte::satz).toList();
    }

    static ResourceBundleMessageSource texte() {
        var texte = new ResourceBundleMessageSource();
        texte.setBasename("messages");
        texte.setDefaultEncoding("UTF-8");
        return texte;
    }
}
