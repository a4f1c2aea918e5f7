package de.wirkungskreis.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.ausgabe.Geheimhaltung;
import de.wirkungskreis.ausgabe.Tabelle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DokumentbauTest {

    private static final Worte WORTE = Herfordprobe.worte();

    static String markdown(Dokumentstoff stoff) {
        return new String(Markdown.schreiben(Dokumentbau.aus(stoff, WORTE, new Freigabe(List.of())), WORTE), StandardCharsets.UTF_8);
    }

    @Test
    void summeUndVeraenderungWerdenGerechnet() { // 198 + 897 + 253 = 1.348; 1.348 − 1.475 = −127
        assertThat(markdown(Herfordprobe.stoff(897)))
                .contains("| Gutscheinverfahren | 897 | 721 | + 176 |")
                .contains("| **Gesamt** | **1.348** | **1.475** | **- 127** |")
                .contains("| Coaching | 70 | 50 | + 20 |");
    }

    @Test
    void einGeaenderterPlanwertAendertJedeStelle() { // 1.000 statt 897: 1.451; 1.451 − 1.475 = −24
        assertThat(markdown(Herfordprobe.stoff(1000)))
                .contains("| Gutscheinverfahren | 1.000 | 721 | + 279 |")
                .contains("| **Gesamt** | **1.451** | **1.475** | **- 24** |")
                .contains("| Maßnahmen zur Aktivierung (MAbE) | 1.451 | 1.475 | - 24 |")
                .doesNotContain("897").doesNotContain("1.348");
    }

    @Test
    void eineSummeAusUngefaehrenWertenBleibtUngefaehr() { // 190 + ca. 400 = ca. 590; die Veränderung steht ohne das Wort
        assertThat(markdown(Herfordprobe.stoff(Herfordprobe.inhalt(), Herfordprobe.ungefaehr(), Herfordprobe.haushalt())))
                .contains("| Kurse | ca. 400 | 390 | + 10 |")
                .contains("| **Gesamt** | **ca. 590** | **570** | **+ 20** |");
    }

    @Test
    void jedeDifferenzDesHaushaltsTraegtIhrVorzeichen() { // −0,8 − (−1,4) = +0,6 Mio.
        assertThat(markdown(Herfordprobe.stoff(897)))
                .contains("| Erwartete Ausgabemittel in € | 12.600.000 | 13.200.000 | - 600.000 |")
                .contains("| geplante Umschichtung in € | - 800.000 | - 1.400.000 | + 600.000 |")
                .contains("| **zur Verfügung stehende Ausgabemittel in €** | **11.800.000** | **11.800.000** | **0** |");
    }

    @Test
    void nachbarnMitDemselbenSatzStehenEinmalUndMitBeidenNamenHervorgehoben() {
        String markdown = markdown(Herfordprobe.stoff(897));
        assertThat(markdown).containsOnlyOnce("Sozialräumliche Coaching-Projekte")
                .contains("- Aktuelle Projekte:\n  - Sozialräumliche Coaching-Projekte **JöSpEn** und **KHidd**\n- Neue Projekte:\n");
    }

    @Test
    void einVorhabenDasNurSeinNameIstWirdZurUeberschrift() {
        assertThat(markdown(Herfordprobe.stoff(897))).contains("### ➤ Jugendberufsagentur\n\n"
                + "- Weiterentwicklung der Angebote\n  - unter Nutzung von „YouConnect“\n"
                + "- Weitere Umsetzung der **Ausbildungsprogramme** mit 24 bzw. 12 Plätzen\n");
    }

    @Test
    void wasKeinAbschnittNenntStehtTrotzdemImDokument() {
        assertThat(markdown(Herfordprobe.stoff(897))).contains("## Sozialintegrative Leistungen\n\n- Schuldnerberatung");
    }

    @Test
    void befundeUndLeichteSpracheStehenNurWoEsSieGibt() {
        assertThat(markdown(Herfordprobe.stoff(897))).contains("## Befunde").contains("### Widersprüche\n\n- **Das Portfolio soll wachsen")
                .contains("## Zusammenfassung in Leichter Sprache\n\nDas Jobcenter hilft.\n\nEs gibt Kurse.");
        assertThat(markdown(Herfordprobe.leer())).doesNotContain("Befunde").doesNotContain("Leichte");
    }

    @Test
    void auchDasLeereProgrammHatEinDokument() {
        assertThat(markdown(Herfordprobe.leer())).startsWith("# Arbeitsmarkt- und Integrationsprogramm 2022")
                .contains("- Status: Entwurf").contains("- Stand: 15.10.2022");
    }

    @Test
    void everyTableAndPicturePassesTheProtection() {
        List<Tabelle> gesehen = new ArrayList<>();
        Geheimhaltung regel = t -> {
            gesehen.add(t);
            return t;
        };
        var dokument = Dokumentbau.aus(Herfordprobe.stoff(897), WORTE, new Freigabe(List.of(regel)));
        assertThat(dokument.tabellen().map(t -> t.freigegeben().tabelle())).isNotEmpty().allMatch(gesehen::contains);
        assertThat(dokument.bloecke().filter(Block.Schaubild.class::isInstance)
                .map(b -> ((Block.Schaubild) b).freigegeben().tabelle())).hasSize(2).allMatch(gesehen::contains);
    }
}
