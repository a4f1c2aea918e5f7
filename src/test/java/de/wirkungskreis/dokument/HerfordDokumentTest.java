package de.wirkungskreis.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The programme of 2022 out of the database, against the programme as it was printed. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class HerfordDokumentTest {

    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Dokumentwerk werk;

    private Dokument dokument;

    @BeforeEach
    void lesen() {
        var programm = programme.desJahres(new Programmjahr(2022)).orElseThrow();
        dokument = werk.dokument(programm, fassungen.derNummer(programm.id(), "1").orElseThrow(), false);
    }

    @Test
    void jedeZeileDerVorlageStehtImMarkdown() {
        String text = markdown();
        assertThat(fehlend(text)).isEmpty();
    }

    @Test
    void jedeZeileDerVorlageStehtImTextDesPdf() throws Exception {
        assertThat(fehlend(Vorlage.angeglichen(Pruefung.pdftext(werk.schreiben(dokument, Ausgabeart.PDF))))).isEmpty();
    }

    @Test
    void allesStehtInDerReihenfolgeDerVorlage() throws Exception {
        assertThat(ausDerReihe(markdown())).as("Markdown").isEmpty();
        assertThat(ausDerReihe(Vorlage.angeglichen(Pruefung.pdftext(werk.schreiben(dokument, Ausgabeart.PDF))))).as("PDF").isEmpty();
    }

    @Test
    void dieVorlageIstVollstaendigGelesen() { // 18 lines and 4 sums of the plan, 3 of the budget, 11 of the situation
        var stellen = Vorlage.herford().stellen();
        assertThat(stellen).filteredOn(s -> s.startsWith("planung")).hasSize(22);
        assertThat(stellen).filteredOn(s -> s.startsWith("haushalt")).hasSize(3);
        assertThat(stellen).filteredOn(s -> s.startsWith("lagezeile")).hasSize(11);
        assertThat(stellen).filteredOn(s -> s.startsWith("punkt")).hasSizeGreaterThan(110);
    }

    @Test
    void thePdfIsValid() throws Exception {
        byte[] pdf = werk.schreiben(dokument, Ausgabeart.PDF);
        assertThat(Pruefung.verstoesse(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Pruefung.verstoesse(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void jedeTabelleDesProgrammsStehtInWordPowerPointUndExcel() throws Exception {
        assertThat(Buerodateien.zeilen(dokument)).hasSize(58);
        assertThat(Buerodateien.word(werk.schreiben(dokument, Ausgabeart.DOCX))).isEqualTo(Buerodateien.zeilen(dokument));
        assertThat(Buerodateien.folien(werk.schreiben(dokument, Ausgabeart.PPTX))).isEqualTo(Buerodateien.zeilen(dokument));
        assertThat(Buerodateien.mappe(werk.schreiben(dokument, Ausgabeart.XLSX), dokument)).isEqualTo(Buerodateien.werte(dokument));
    }

    /** Left in target/dokument, to be looked at. */
    @Test
    void everyFormatIsWritten() throws Exception {
        var ordner = Files.createDirectories(Path.of("target", "dokument"));
        for (var art : Ausgabeart.values()) {
            byte[] datei = werk.schreiben(dokument, art);
            assertThat(datei.length).as(art.name()).isGreaterThan(5_000);
            Files.write(ordner.resolve("programm." + art.endung()), datei);
        }
    }

    private String markdown() {
        String text = new String(werk.schreiben(dokument, Ausgabeart.MD), StandardCharsets.UTF_8);
        return Vorlage.angeglichen(text.replace("\\", "").replace("**", "").replace("<br>", " ").replace(" | ", " ")
                .replaceAll("(?m)^\\s*- ", ""));
    }

    /** Headings, heads and rows of tables, points: each is looked for behind the one before it. */
    private static List<String> ausDerReihe(String text) throws Exception {
        List<String> falsch = new ArrayList<>();
        int bis = 0;
        for (String zeile : Files.readAllLines(Path.of("src/test/resources/dokument/reihenfolge-herford-2022.txt"))) {
            String wortlaut = Vorlage.angeglichen(zeile);
            int wo = text.indexOf(wortlaut, bis);
            if (wo < 0) {
                falsch.add((text.contains(wortlaut) ? "steht davor: " : "fehlt: ") + zeile);
            } else {
                bis = wo + wortlaut.length();
            }
        }
        return falsch;
    }

    private static List<String> fehlend(String text) {
        List<String> fehlend = new ArrayList<>();
        Vorlage.herford().texte().forEach((stelle, wortlaut) -> {
            if (!text.contains(Vorlage.angeglichen(wortlaut))) {
                fehlend.add(stelle + ": " + wortlaut);
            }
        });
        return fehlend;
    }
}
