package de.wirkungskreis.planung;

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
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class PlanungsmappenseitenTest {

    private static final String WEG = "/programme/2022/planung/mappe";

    @Autowired MockMvc mvc;
    @Autowired Planungen planungen;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;

    long fassung;

    @BeforeEach
    void setUp() {
        var programm = programme.desJahres(Herford2022.J22).orElseGet(() -> programme.anlegen(Herford2022.J22.zeitraum(), null));
        fassung = fassungen.anlegen(programm.id(), null, null).id();
        planungen.ersetzen(fassung, Herford2022.planung());
    }

    private ResultActions einlesen(byte[] datei) throws Exception {
        return mvc.perform(multipart(WEG).file(new MockMultipartFile("datei", "plan.xlsx", null, datei)).with(csrf()));
    }

    /** The downloaded file with another text or number in the cell of MAbE Vergabe 2022. */
    private byte[] bearbeitet(String text) throws Exception {
        byte[] datei = mvc.perform(get(WEG + "/planung.xlsx")).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (var mappe = new XSSFWorkbook(new ByteArrayInputStream(datei)); var aus = new ByteArrayOutputStream()) {
            for (var reihe : mappe.getSheet(Planungsmappe.BLATT)) {
                if (reihe.getCell(0) != null && reihe.getCell(0).getStringCellValue().equals("mabe-vergabe/EINTRITTE")) {
                    reihe.getCell(Planungsmappe.ERSTE_SPALTE).setCellValue(text);
                }
            }
            mappe.write(aus);
            return aus.toByteArray();
        }
    }

    private long vergabe() {
        var plan = planungen.derFassung(fassung);
        return plan.wert(plan.zeile("mabe-vergabe").orElseThrow(), Herford2022.J22, Einheit.EINTRITTE).orElseThrow();
    }

    @Test
    void previewsTheDifferenceAndSavesItOnlyWhenConfirmed() throws Exception {
        mvc.perform(get(WEG)).andExpect(status().isOk());
        einlesen(bearbeitet("210")).andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"w/mabe-vergabe/2022/EINTRITTE\" value=\"210\"")))
                .andExpect(content().string(containsString("Ein Wert ist anders")));
        assertThat(vergabe()).isEqualTo(198);
        mvc.perform(post("/programme/2022/planung/bearbeiten").with(csrf()).param("w/mabe-vergabe/2022/EINTRITTE", "210")
                .param("alt/mabe-vergabe/2022/EINTRITTE", "198")).andExpect(status().is3xxRedirection());
        assertThat(vergabe()).isEqualTo(210);
    }

    @Test
    void aCellThatCannotBeReadIsNamedAndNothingCanBeConfirmed() throws Exception {
        einlesen(bearbeitet("viele")).andExpect(status().is(422)).andExpect(content().string(containsString("Vergabemaßnahmen")))
                .andExpect(content().string(not(containsString("name=\"w/mabe-vergabe"))));
    }

    @Test
    void refusesWhatIsNoFileOfThePlan() throws Exception {
        einlesen(new byte[0]).andExpect(status().is(422)).andExpect(content().string(containsString("Die Datei ist leer (0 Byte).")));
        mvc.perform(multipart(WEG).file(new MockMultipartFile("datei", "", null, new byte[0])).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("Bitte wählen Sie eine Datei.")));
        einlesen("kein Excel".getBytes(java.nio.charset.StandardCharsets.UTF_8)).andExpect(status().is(422))
                .andExpect(content().string(containsString("keine Excel-Arbeitsmappe")));
    }

    @Test
    void refusesAMillionEmptyRowsBeforeReadingThem() throws Exception {
        var aus = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(aus)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<row/>".repeat(1_000_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        einlesen(aus.toByteArray()).andExpect(status().is(422)).andExpect(content().string(containsString("zu viele Zeilen")));
    }
}
