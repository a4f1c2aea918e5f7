package de.wirkungskreis.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Another house's office opens our files: LibreOffice turns them into PDF, and every number of every table is there. */
@Tag("lang")
@EnabledIfSystemProperty(named = "lang", matches = "true")
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class UmwandlungTest {

    /** Digits with what belongs to them; the blank between sign and number may have become a line's end. */
    private static final Pattern ZAHL = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Dokumentwerk werk;
    @TempDir Path ordner;

    @ParameterizedTest
    @EnumSource(value = Ausgabeart.class, names = {"PPTX", "DOCX"})
    void libreOfficeZeigtAlleZahlenAllerTabellen(Ausgabeart art) throws Exception {
        var programm = programme.desJahres(new Programmjahr(2022)).orElseThrow();
        var dokument = werk.dokument(programm, fassungen.derNummer(programm.id(), "1").orElseThrow(), false);
        var datei = Files.write(ordner.resolve("programm." + art.endung()), werk.schreiben(dokument, art));
        umwandeln(datei);
        var gelesen = zahlen(List.of(Pruefung.pdftext(Files.readAllBytes(ordner.resolve("programm.pdf")))));
        var erwartet = zahlen(dokument.tabellen().flatMap(t -> t.freigegeben().tabelle().zeilen().stream())
                .flatMap(z -> z.zellen().stream()).filter(z -> z.zahl() != null).map(z -> Pruefung.eben(z.text())).toList());
        assertThat(erwartet.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(100);
        erwartet.forEach((zahl, anzahl) -> assertThat(gelesen.getOrDefault(zahl, 0)).as(zahl).isGreaterThanOrEqualTo(anzahl));
        var zusagen = Files.createDirectories(Path.of("target", "zusagen"));
        Files.writeString(zusagen.resolve("umwandlung-" + art.endung()), "LibreOffice zeigt aus " + art.name() + " alle "
                + erwartet.values().stream().mapToInt(Integer::intValue).sum() + " Zahlen der " + dokument.tabellen().count()
                + " Tabellen des Programms 2022.\n");
    }

    private void umwandeln(Path datei) throws Exception {
        var lauf = new ProcessBuilder("soffice", "-env:UserInstallation=" + ordner.resolve("profil").toUri(), "--headless",
                "--convert-to", "pdf", "--outdir", ordner.toString(), datei.toString())
                .redirectErrorStream(true).redirectOutput(ordner.resolve("soffice.log").toFile()).start();
        assertThat(lauf.waitFor(4, TimeUnit.MINUTES)).as("soffice endet").isTrue();
        assertThat(ordner.resolve("programm.pdf")).as(Files.readString(ordner.resolve("soffice.log"))).exists();
    }

    /** How often each number stands there. */
    private static TreeMap<String, Integer> zahlen(List<String> texte) {
        var zahlen = new TreeMap<String, Integer>();
        texte.forEach(t -> ZAHL.matcher(t).results().forEach(r -> zahlen.merge(r.group(), 1, Integer::sum)));
        return zahlen;
    }
}
