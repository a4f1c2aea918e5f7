package de.wirkungskreis.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.ausgabe.Geheimhaltung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.lage.Lagebericht;
import de.wirkungskreis.lage.Lageblock;
import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.lage.Lagewert;
import de.wirkungskreis.lage.Lagewert.Lageeinheit;
import de.wirkungskreis.programm.Dokumentabschnitt;
import de.wirkungskreis.programm.Programminhalt;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that withholds one count of people is obeyed in every format: in table, picture and alternative text. */
class GeheimhaltungTest {

    private static final Geheimhaltung REGEL = tabelle -> new Tabelle(tabelle.titel(), tabelle.spalten(), tabelle.kopfzeilen(),
            tabelle.zeilen().stream().map(z -> new Tabelle.Zeile(z.art(), z.zellen().stream()
                    .map(c -> c.personenzahl() && c.zahl() != null && c.zahl().longValueExact() < 3 ? c.geheim() : c).toList()))
                    .toList(), tabelle.hinweise());

    private static Dokument dokument(List<Geheimhaltung> regeln) {
        var block = new Lageblock("kurse", Lageblock.Art.TABELLE, "Menschen in Kursen", "Statistik", null, null, null, null,
                List.of("Anzahl"), false, List.of(zeile("Alphaort", 2), zeile("Betaort", 8642)), List.of(), 0);
        var stoff = Herfordprobe.stoff(897);
        var inhalt = stoff.inhalt();
        var lage = new Dokumentabschnitt("A02", Dokumentabschnitt.Art.LAGE, "Lage", true, null, List.of("kurse"), null, List.of());
        return Dokumentbau.aus(new Dokumentstoff(stoff.jobcenter(), stoff.programm(), stoff.fassung(), stoff.schritte(), stoff.gremien(),
                new Programminhalt(inhalt.rahmen(), inhalt.raumbezuege(), inhalt.schwerpunkte(), inhalt.handlungsfelder(), List.of(lage)),
                new Lagebericht(List.of(block)), stoff.ziele(), stoff.planung(), stoff.haushalt(), null, stoff.zone()),
                Herfordprobe.worte(), new Freigabe(regeln));
    }

    private static Lagezeile zeile(String ort, int anzahl) {
        return new Lagezeile(ort, ort, null, null, null, List.of(new Lagewert(BigDecimal.valueOf(anzahl), null, Lageeinheit.PERSONEN,
                Genauigkeit.EXAKT, Wertart.IST_ENDGUELTIG, null, null, null)), null);
    }

    @ParameterizedTest
    @EnumSource(Ausgabeart.class)
    void eineGeschuetzteZahlVerlaesstDasHausInKeinemFormat(Ausgabeart art) throws Exception {
        assertThat(zeile(art, List.of())).contains("Alphaort 2").contains("Betaort 8.642");
        assertThat(zeile(art, List.of(REGEL))).contains("Alphaort *").doesNotContain("Alphaort 2").contains("Betaort 8.642");
    }

    @Test
    void einBildMitEinerLueckeWirdNichtGezeichnet() {
        assertThat(bilder(List.of())).contains("Menschen in Kursen");
        assertThat(bilder(List.of(REGEL))).isNotEmpty().doesNotContain("Menschen in Kursen");
    }

    private static List<String> bilder(List<Geheimhaltung> regeln) {
        return dokument(regeln).bloecke().filter(Block.Schaubild.class::isInstance).map(b -> ((Block.Schaubild) b).titel()).toList();
    }

    private static String zeile(Ausgabeart art, List<Geheimhaltung> regeln) throws Exception {
        var dokument = dokument(regeln);
        byte[] datei = art.schreiben(dokument, Herfordprobe.worte());
        return switch (art) {
            case PDF -> Pruefung.pdftext(datei);
            case DOCX -> String.join(" ", Buerodateien.word(datei)).replace('|', ' ');
            case PPTX -> String.join(" ", Buerodateien.folien(datei)).replace('|', ' ');
            case XLSX -> String.join(" ", Buerodateien.mappe(datei, dokument)).replace('|', ' ').replace("8642", "8.642");
            case HTML -> Pruefung.eben(text(datei).replaceAll("<[^>]+>", " "));
            case MD -> text(datei).replace("\\", "").replace(" | ", " ");
        };
    }

    private static String text(byte[] datei) {
        return new String(datei, StandardCharsets.UTF_8);
    }
}
