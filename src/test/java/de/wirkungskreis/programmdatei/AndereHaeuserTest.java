package de.wirkungskreis.programmdatei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

/** Houses that plan otherwise than Herford: their files come in, go out the same, and every page shows them. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class AndereHaeuserTest {

    @Autowired MockMvc mvc;
    @Autowired Programmdateien dateien;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;

    @ParameterizedTest
    @ValueSource(strings = {"zkt-kreistag-ein-jahr", "aoer-zwei-jahre-profillagen", "ge-drei-zielebenen", "leer-nur-rahmen"})
    void everyKindOfHouseFits(String fall) throws Exception {
        // one installation belongs to one Jobcenter
        var datei = dateien.lesen(lesen(fall).replaceFirst("name: [^,]+,", "name: Jobcenter Muster,").getBytes(UTF_8));
        assertThat(dateien.vorschau(datei).art()).isEqualTo(Programmdateien.Ergebnis.Art.NEUES_PROGRAMM);

        var ergebnis = dateien.einspielen(datei);

        var programm = programme.desJahres(new Programmjahr(ergebnis.jahr())).orElseThrow();
        var zurueck = dateien.lesen(dateien.schreiben(fassungen.neueste(programm.id())));
        for (Function<Programmdatei, Object> teil : List.<Function<Programmdatei, Object>>of(Programmdatei::programminhalt,
                Programmdatei::lage, Programmdatei::ziele, Programmdatei::planung, Programmdatei::haushalt)) {
            assertThat(Formschreiber.schreiben(teil.apply(zurueck))).isEqualTo(Formschreiber.schreiben(teil.apply(datei)));
        }
        assertThat(dateien.vorschau(datei).art()).isEqualTo(Programmdateien.Ergebnis.Art.KEINE_AENDERUNG);
        for (String seite : new String[] {"", "/lage", "/ziele", "/planung", "/haushalt", "/befunde", "/fassungen", "/datei",
            "/dokument/programm.md", "/dokument/programm.pdf"}) {
            mvc.perform(get("/programme/" + ergebnis.jahr() + seite)).andExpect(status().isOk());
        }
    }

    private static String lesen(String fall) throws IOException {
        return new ClassPathResource("faelle/programm/" + fall + ".yaml").getContentAsString(UTF_8);
    }
}
