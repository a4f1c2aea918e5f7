package de.wirkungskreis.einfuhr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A list of Träger from file to table, with everything that is wrong with it on the way. */
@Datenbanktest
@AlsRolle(Rolle.MASSNAHMEMANAGEMENT)
class EinlesenTest {

    private static final String KOPF = "Träger;Ort;Fachbereich;Nummer des Zertifikats;fachkundige Stelle;erster Tag;letzter Tag\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private String senden(String name, byte[] inhalt) throws Exception {
        String ort = mvc.perform(multipart("/einlesen/traeger").file(new MockMultipartFile("datei", name, null, inhalt)).with(csrf()))
                .andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl();
        return String.valueOf(ort);
    }

    private String senden(String text) throws Exception {
        return senden("liste.csv", (KOPF + text).getBytes(StandardCharsets.UTF_8));
    }

    private void uebernehmen(String lauf) throws Exception {
        mvc.perform(post(lauf + "/uebernehmen").with(csrf())).andExpect(status().isSeeOther());
        mvc.perform(get(lauf)).andExpect(content().string(containsString("übernommen")));
    }

    private long anzahl(String was) {
        return jdbc.sql("select count(*) from " + was).query(Long.class).single();
    }

    private String stand() {
        return jdbc.sql("""
                select coalesce(string_agg(t.name || coalesce(t.ort, '') || coalesce(z.nummer || z.gilt::text, ''), '|' order by t.name, z.nummer), '')
                  from massnahme.traeger t left join massnahme.zertifikat z on z.traeger = t.schluessel
                """).query(String.class).single();
    }

    @Test
    void allErrorsAreShownAtOnceWithTheirCellsAndNothingIsSaved() throws Exception {
        String vorher = stand();
        String lauf = senden("""
                Alpha gGmbH;Herford;1;Z-1;FKS;01.01.2022;31.02.2022
                ;Bünde;;;;;
                Beta GmbH;Löhne;7;Z-2;FKS;01.01.2022;31.12.2023
                Gamma GmbH;Enger;2;;FKS;01.01.2022;31.12.2021
                """);
        mvc.perform(get(lauf)).andExpect(status().isOk())
                .andExpect(content().string(containsString("5 Fehler")))
                .andExpect(content().string(containsString("G2"))).andExpect(content().string(containsString("31.02.2022")))
                .andExpect(content().string(containsString("A3"))).andExpect(content().string(containsString("Die Zelle ist leer")))
                .andExpect(content().string(containsString("C4"))).andExpect(content().string(containsString("von 1 bis 6")))
                .andExpect(content().string(containsString("D5"))).andExpect(content().string(containsString("G5")))
                .andExpect(content().string(not(containsString("Alles übernehmen"))));
        String csv = mvc.perform(get(lauf + "/fehler.csv")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(6).anyMatch(z -> z.contains("G2") && z.contains("letzter Tag") && z.contains("31.02.2022"));
        mvc.perform(post(lauf + "/uebernehmen").with(csrf())).andExpect(status().isSeeOther());
        assertThat(stand()).isEqualTo(vorher);
    }

    @Test
    void whatWasSeenIsTakenOverAndTheSameListAgainChangesNothing() throws Exception {
        String liste = "Delta gGmbH;Herford;1;D-1;FKS Nord;01.01.2022;31.12.2024\nDelta gGmbH;Herford;4;D-2;FKS Nord;1.7.2022;30.06.2025\nÖko e. V.;Spenge;;;;;\n";
        String lauf = senden(liste);
        mvc.perform(get(lauf)).andExpect(content().string(containsString("Alles übernehmen")))
                .andExpect(content().string(containsString("Delta gGmbH")));
        assertThat(stand()).doesNotContain("Delta");
        uebernehmen(lauf);
        String danach = stand();
        assertThat(danach).contains("Delta gGmbHHerfordD-1[2022-01-01,2025-01-01)", "D-2[2022-07-01,2025-07-01)", "Öko e. V.Spenge");
        assertThat(anzahl("einfuhr.zeile where lauf = " + lauf.substring(lauf.lastIndexOf('/') + 1))).as("nothing waits any more").isZero();
        long vermerke = anzahl("zugang.protokoll");

        byte[] ansi = (KOPF + "Öko e. V.;Spenge;;;;;\nDelta gGmbH;Herford;4;D-2;FKS Nord;2022-07-01;30.6.2025\nDelta gGmbH;;1;D-1;FKS Nord;01.01.2022;31.12.2024\n")
                .getBytes(Charset.forName("windows-1252"));
        mvc.perform(get(senden("liste.txt", ansi))).andExpect(content().string(containsString("ändert nichts")));
        mvc.perform(get(senden("liste.csv", ("\ufeff" + KOPF + liste).getBytes(StandardCharsets.UTF_8))))
                .andExpect(content().string(containsString("ändert nichts")));
        mvc.perform(get(senden("liste.csv", ("\ufeff" + KOPF + liste).getBytes(StandardCharsets.UTF_16LE))))
                .andExpect(content().string(containsString("ändert nichts")));
        assertThat(stand()).isEqualTo(danach);
        assertThat(anzahl("zugang.protokoll")).isEqualTo(vermerke);

        String berichtigt = senden(liste.replace("30.06.2025", "30.06.2026"));
        mvc.perform(get(berichtigt)).andExpect(content().string(containsString("01.07.2022 – 30.06.2025")))
                .andExpect(content().string(containsString("01.07.2022 – 30.06.2026")));
    }

    @Test
    void aWorkbookKnowsDaysAndNumbersAndMayHaveATitleAboveTheList() throws Exception {
        byte[] mappe = Listen.mappe(m -> {
            var deckblatt = m.createSheet("Deckblatt");
            deckblatt.createRow(0).createCell(0).setCellValue("Unsere Träger");
            var blatt = m.createSheet("Liste");
            blatt.createRow(0).createCell(0).setCellValue("Stand Oktober");
            var kopf = blatt.createRow(3);
            int s = 0;
            for (String titel : new String[] {"gültig bis", "Maßnahmeträger", "FB", "gültig von", "Zertifikats-Nr.", "FKS", "Ansprechperson"}) {
                kopf.createCell(s++).setCellValue(titel);
            }
            var zeile = blatt.createRow(5);
            var tag = m.createCellStyle();
            tag.setDataFormat(m.createDataFormat().getFormat("dd.mm.yyyy"));
            zeile.createCell(0).setCellValue(LocalDate.of(2024, 12, 31));
            zeile.createCell(1).setCellValue("Epsilon AG");
            zeile.createCell(2).setCellValue(3);
            zeile.createCell(3).setCellValue(LocalDate.of(2022, 2, 28));
            zeile.getCell(0).setCellStyle(tag);
            zeile.getCell(3).setCellStyle(tag);
            zeile.createCell(4).setCellValue(4711);
            zeile.createCell(5).setCellValue("FKS");
        });
        String lauf = senden("traeger.xlsx", mappe);
        mvc.perform(get(lauf)).andExpect(content().string(containsString("Nicht eingelesen, weil unbekannt: Ansprechperson")));
        uebernehmen(lauf);
        assertThat(stand()).contains("Epsilon AG4711[2022-02-28,2025-01-01)");
    }

    @Test
    void otherHeadingsAreMappedOnceAndKnownTheNextTime() throws Exception {
        byte[] fremd = "Firma;Stadt\nZeta GmbH;Kirchlengern\n".getBytes(StandardCharsets.UTF_8);
        String lauf = senden("export.csv", fremd);
        mvc.perform(get(lauf)).andExpect(content().string(containsString("Spalten zuordnen")))
                .andExpect(content().string(containsString("Spalte A: Firma (zum Beispiel Zeta GmbH)")));
        mvc.perform(post(lauf + "/zuordnung").with(csrf()).param("s-ort", "1").param("name", "Fachverfahren"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("muss zugeordnet sein")))
                .andExpect(content().string(containsString("Fachverfahren")));
        mvc.perform(post(lauf + "/zuordnung").with(csrf()).param("s-name", "0").param("s-ort", "0"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("schon einer anderen Spalte")));
        mvc.perform(post(lauf + "/zuordnung").with(csrf()).param("s-name", "0").param("s-ort", "1").param("name", "Fachverfahren"))
                .andExpect(status().isSeeOther());
        uebernehmen(lauf);
        assertThat(stand()).contains("Zeta GmbHKirchlengern");
        mvc.perform(get(senden("export.csv", fremd))).andExpect(content().string(containsString("ändert nichts")));
        mvc.perform(post("/einlesen/traeger/zuordnung/vergessen").with(csrf()).param("name", "Fachverfahren"))
                .andExpect(status().isSeeOther());
        mvc.perform(get(senden("export.csv", fremd))).andExpect(content().string(containsString("Spalten zuordnen")));
    }

    @Test
    void whatChangedSinceThePreviewIsShownAgainBeforeItIsTakenOver() throws Exception {
        uebernehmen(senden("Eta GmbH;Herford;;;;;\n"));
        String lauf = senden("Eta GmbH;Vlotho;;;;;\n");
        jdbc.sql("update massnahme.traeger set ort = 'Hiddenhausen', version = version + 1 where name = 'Eta GmbH'").update();
        mvc.perform(post(lauf + "/uebernehmen").with(csrf())).andExpect(status().isSeeOther());
        mvc.perform(get(lauf)).andExpect(content().string(containsString("Inzwischen hat sich etwas geändert")))
                .andExpect(content().string(containsString("Hiddenhausen")));
        assertThat(stand()).contains("Eta GmbHHiddenhausen");
        uebernehmen(lauf);
        assertThat(stand()).contains("Eta GmbHVlotho");
    }

    @Test
    void errorsBetweenRowsNameTheirCellsToo() throws Exception {
        String lauf = senden("Theta GmbH;Herford;1;T-1;FKS;01.01.2022;31.12.2023\nTheta GmbH;Bünde;1;T-2;FKS;01.06.2023;31.12.2024\n");
        mvc.perform(get(lauf)).andExpect(content().string(containsString("2 Fehler")))
                .andExpect(content().string(containsString("B3"))).andExpect(content().string(containsString("F3")));
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void whoMayNotChangeTraegerMayNotReadThemInEither() throws Exception {
        mvc.perform(get("/einlesen")).andExpect(status().isOk()).andExpect(content().string(not(containsString("/einlesen/traeger"))));
        mvc.perform(get("/einlesen/traeger")).andExpect(status().isForbidden());
        mvc.perform(get("/einlesen/unfug")).andExpect(status().isNotFound());
    }
}
