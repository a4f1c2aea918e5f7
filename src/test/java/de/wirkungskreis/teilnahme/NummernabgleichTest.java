package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.FrischeDatenbank;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever is on a worklist can be reached, and the numbers by which that goes stay nowhere. */
@Datenbanktest
@ExtendWith(OutputCaptureExtension.class)
@AlsRolle({Rolle.MASSNAHMEMANAGEMENT, Rolle.CONTROLLING})
class NummernabgleichTest {

    private static final String LISTE = """
            Stand Oktober;;
            Name;Kunden-Nr.;Ort
            Erika Beispiel;987Z654321;Bünde
            =Max Muster;987 Z 654 322;Löhne
            Nie Gesehen;987Z654323;Enger
            Summe;3;
            """;

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired ApplicationContext context;
    @Autowired JdbcSteuerung steuerung;
    @Autowired JdbcArbeitslisten listen;
    @Autowired MultipartConfigElement hochladen;

    @BeforeEach
    void drei() throws Exception {
        FrischeDatenbank.fuer(context);
        Testhaus.mitPersonen(modus, handelnder);
        new Listenreise(mvc).hinein("teilnahmen", """
                Kundennummer;Geburtsjahr;Geschlecht;Instrument;Eintritt;Austritt;Austrittsgrund
                987Z654321;1985;w;einstiegsgeld;01.03.2022;30.09.2022;planmäßig
                987Z654322;2001;m;einstiegsgeld;01.03.2022;31.08.2022;Arbeitsaufnahme
                987Z654324;1990;w;einstiegsgeld;01.11.2021;31.03.2022;Fehlzeiten
                """);
    }

    private ResultActions senden(String liste, String name, byte[] datei) throws Exception {
        return mvc.perform(multipart("/teilnahmen/arbeitslisten/" + liste + "/abgleich").file(new MockMultipartFile("datei", name, null, datei)).with(csrf()));
    }

    @Test
    void dieselbeListeKommtZurueckMitDenenDieDaraufStehen() throws Exception {
        byte[] antwort = senden("ABSOLVENTEN", "liste.csv", LISTE.getBytes(StandardCharsets.UTF_8)).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store")).andExpect(header().string("Content-Disposition", containsString("Abgleich")))
                .andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(antwort, StandardCharsets.UTF_8).lines()).containsExactly("\ufeffName;Kunden-Nr.;Ort;Förderung;letzter Tag",
                "Erika Beispiel;987Z654321;Bünde;Einstiegsgeld;30.09.2022");
        String beide = senden("OHNE_ANGEBOT", "liste.csv", LISTE.getBytes(StandardCharsets.UTF_8)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(beide.lines()).hasSize(3).anyMatch(z -> z.startsWith("'=Max Muster;987 Z 654 322"));
        assertThat(jdbc.sql("select feld || ' ' || neu from zugang.protokoll where gegenstand = 'arbeitsliste/OHNE_ANGEBOT'").query(String.class).list())
                .containsExactly("Abgleich mit Kundennummern 4 Nummern, 2 Personen auf der Liste");
        assertThat(jdbc.sql("select count(*) from zugang.protokoll where gegenstand like 'person/%' and feld = 'Abgleich mit Kundennummern'")
                .query(Long.class).single()).as("once for the first list, twice for the second").isEqualTo(3);
    }

    @Test
    void keineNummerBleibtIrgendwo(CapturedOutput ausgabe) throws Exception {
        var beginn = FileTime.from(Instant.now().minusSeconds(2));
        senden("ABSOLVENTEN", "liste.csv", LISTE.getBytes(StandardCharsets.UTF_8)).andExpect(status().isOk());
        senden("ABSOLVENTEN", "987Z654321.csv", "Kundennummer;x\n\"987Z654321;1".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableContent());
        assertThat(ausgabe.getAll()).doesNotContain("654321", "654322");
        assertThat(fundorte("654321")).isEmpty();
        assertThat(fundorte("Erika")).isEmpty();
        assertThat(dateien(beginn)).as("temporary files with a number in them").isEmpty();
        assertThat((long) hochladen.getFileSizeThreshold()).as("what is uploaded stays in memory").isGreaterThanOrEqualTo(hochladen.getMaxRequestSize());
    }

    /** Every column of every table that could hold it. */
    private List<String> fundorte(String text) {
        return jdbc.sql("""
                select table_schema, table_name, column_name from information_schema.columns c
                 where table_schema not in ('pg_catalog', 'information_schema')
                   and exists (select from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name
                                and t.table_type = 'BASE TABLE')
                   and data_type in ('text', 'jsonb', 'json', 'character varying', 'ARRAY', 'bytea')
                """).query((rs, nr) -> List.of(rs.getString(1), rs.getString(2), rs.getString(3))).list().stream()
                .filter(s -> jdbc.sql("select exists (select from \"%s\".\"%s\" where \"%s\"::text like :muster)".formatted(s.get(0), s.get(1), s.get(2)))
                        .param("muster", "%" + text + "%").query(Boolean.class).single()).map(s -> String.join(".", s)).toList();
    }

    private static List<Path> dateien(FileTime seit) throws IOException {
        try (var alle = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return alle.filter(Files::isRegularFile).filter(d -> enthaelt(d, seit)).toList();
        }
    }

    private static boolean enthaelt(Path datei, FileTime seit) {
        try {
            return Files.isReadable(datei) && Files.getLastModifiedTime(datei).compareTo(seit) > 0 && Files.size(datei) < 50_000_000
                    && new String(Files.readAllBytes(datei), StandardCharsets.ISO_8859_1).contains("987Z65432");
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eineArbeitslisteNenntPseudonymeUndSteheImProtokoll() throws Exception {
        mvc.perform(get("/teilnahmen/arbeitslisten")).andExpect(status().isOk()).andExpect(content().string(containsString("Verbleib zu erfragen")));
        mvc.perform(get("/teilnahmen/arbeitslisten/VERBLEIB")).andExpect(status().isOk()).andExpect(content().string(containsString("30.09.2022")))
                .andExpect(content().string(containsString("Einstiegsgeld")));
        String csv = mvc.perform(get("/teilnahmen/arbeitslisten/VERBLEIB/liste.csv")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2).anyMatch(z -> z.matches("[0-9a-f]{64}-[0-9a-f]{8};[0-9A-F]{4}-[0-9A-F]{4};Einstiegsgeld;30.09.2022"));
        assertThat(jdbc.sql("select neu from zugang.protokoll where gegenstand = 'arbeitsliste/VERBLEIB'").query(String.class).single()).isEqualTo("eine Zeile");
        mvc.perform(get("/teilnahmen/arbeitslisten/OHNE_ANGEBOT?gruppe=U25")).andExpect(content().string(containsString("Eine Zeile")));
        mvc.perform(get("/teilnahmen/arbeitslisten/BEURTEILUNG")).andExpect(content().string(containsString("Niemand steht auf dieser Liste")));
    }

    @Test
    void werOhneAngebotIstZaehltImBedarf() {
        assertThat(steuerung.bedarf()).isNotEmpty().allSatisfy(b -> assertThat(listen.zeilen(Arbeitsliste.OHNE_ANGEBOT, b.gruppe())).hasSize(b.ohneAngebot()));
        long person = jdbc.sql("select min(id) from teilnahme.person").query(Long.class).single();
        jdbc.sql("insert into teilnahme.merkmal (person, art, gilt, kennung) values (:id, 'BEZUG', daterange('2022-01-01', '2022-07-01'), 'x')")
                .param("id", person).update();
        assertThat(listen.zeilen(Arbeitsliste.OHNE_ANGEBOT, Gruppe.GESAMT)).hasSize(2).noneMatch(z -> z.person() == person);
        assertThat(steuerung.bedarf()).allSatisfy(b -> assertThat(listen.zeilen(Arbeitsliste.OHNE_ANGEBOT, b.gruppe())).hasSize(b.ohneAngebot()));
    }

    @Test
    void ohneTrefferOderOhneNummernSagtDieSeiteEs() throws Exception {
        senden("ABSOLVENTEN", "a.csv", "Kundennummer;x\n111A111111;1\n".getBytes(StandardCharsets.UTF_8)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Von einer Nummer steht niemand")));
        senden("ABSOLVENTEN", "a.csv", "Name;Ort\nErika;Bünde\n".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("keine Spalte „Kundennummer“")));
        senden("ABSOLVENTEN", "a.csv", new byte[0]).andExpect(status().isUnprocessableContent());
    }

    @Test
    void werKeineTeilnahmenErfasstGleichtNichtsAb() throws Exception {
        mvc.perform(multipart("/teilnahmen/arbeitslisten/ABSOLVENTEN/abgleich").file(new MockMultipartFile("datei", "liste.csv", null,
                LISTE.getBytes(StandardCharsets.UTF_8))).with(csrf()).with(AlsRolle.Fabrik.als(Rolle.CONTROLLING))).andExpect(status().isForbidden());
        mvc.perform(get("/teilnahmen/arbeitslisten/OHNE_ANGEBOT").with(AlsRolle.Fabrik.als(Rolle.CONTROLLING))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("type=\"file\""))));
    }
}
