package de.wirkungskreis.web;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address that asks for a day, a month or a choice there is none of is refused by name; it never shows another number. */
@Datenbanktest
@TestPropertySource(properties = {"wirkungskreis.beispiel=true", "wirkungskreis.muster.personen=300"})
class AdressangabeTest {

    private static final String UNSINN = "2022-02-30";
    private static final Set<String> ZEITEN = Set.of("stand", "monat", "von", "bis");

    @Autowired private MockMvc mvc;
    @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping zuordnung;

    @ParameterizedTest
    @CsvSource(textBlock = """
            /steuerung,                                          stand,      abc
            /steuerung/ziel-b2,                                  stand,      2022-02-30
            /steuerung/tabelle.csv,                              stand,      31.04.2022
            /kennzahlen,                                         stand,      heute
            /kennzahlen,                                         monat,      2022-13
            /kennzahlen/K2,                                      ausschnitt, quatsch
            /kennzahlen/K2,                                      ausschnitt, gruppe-X
            /statistik,                                          stand,      0000-00-00
            /statistik,                                          region,     abc
            /statistik/ableitungen,                              region,     MARS-Herford
            /statistik/unterschiede,                             von,        x
            /statistik/unterschiede,                             bis,        2022-1-1
            /programme/2022/zielnachhaltung,                     stand,      gestern
            /programme/2022/zielnachhaltung/frauen-und-maenner,  stand,      2022
            /programme/2022/umsetzung,                           monat,      10/2022
            /programme/2022/umsetzung,                           gruppe,     ALLE
            /leistungsketten,                                    jahr,       zweitausend
            /leistungsketten,                                    gruppe,     x
            /teilnahmen/liste,                                   monat,      Mai
            /teilnahmen/liste,                                   zustand,    x
            /gutscheine,                                         art,        x
            """)
    void whatCannotBeReadIsRefusedWithItsNameAndItsValue(String pfad, String name, String wert) throws Exception {
        var antwort = mvc.perform(get(pfad).param(name, wert).with(als(Rolle.CONTROLLING))).andReturn().getResponse();
        assertThat(antwort.getStatus()).isEqualTo(400);
        assertThat(antwort.getContentAsString()).contains("unter „" + name + "“ die Angabe „" + wert + "“", "nichts verändert");
        assertThat(mvc.perform(get(pfad).param(name, " ").with(als(Rolle.CONTROLLING))).andReturn().getResponse().getStatus()).isEqualTo(200);
    }

    /** Handlers to come, too: whoever names a parameter like a day or a month reads it strictly. */
    @Test
    void noHandlerPutsSomethingElseInThePlaceOfADayThatIsNone() throws Exception {
        var nachsichtig = new ArrayList<String>();
        var gefragt = new TreeSet<String>();
        for (var eintrag : zuordnung.getHandlerMethods().entrySet()) {
            for (var parameter : eintrag.getValue().getMethodParameters()) {
                var angabe = parameter.getParameterAnnotation(RequestParam.class);
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                var name = parameter.getParameterName();
                if (angabe != null && name != null && ZEITEN.contains(name) && parameter.getParameterType() == String.class) {
                    for (var pfad : pfade(eintrag.getKey())) {
                        gefragt.add(pfad);
                        int status = mvc.perform(get(pfad).param(name, UNSINN).with(als(Rolle.CONTROLLING))).andReturn().getResponse().getStatus();
                        if (status < 400 || status >= 500) {
                            nachsichtig.add(pfad + "?" + name + "=" + UNSINN + ": " + status);
                        }
                    }
                }
            }
        }
        assertThat(gefragt).hasSizeGreaterThan(10);
        assertThat(nachsichtig).isEmpty();
    }

    @Test
    void aDayAsItIsTypedInGermanIsRead() throws Exception {
        assertThat(mvc.perform(get("/steuerung").param("stand", "30.09.2022").with(als(Rolle.CONTROLLING))).andReturn().getResponse().getContentAsString())
                .contains("Stand 30.09.2022.");
    }

    @Test
    void aPathThatCannotBeReadNamesItsPart() throws Exception {
        var antwort = mvc.perform(get("/kennzahlen/K2/herleitung/W/abc").with(als(Rolle.CONTROLLING))).andReturn().getResponse();
        assertThat(antwort.getStatus()).isEqualTo(400);
        assertThat(antwort.getContentAsString()).contains("„abc“");
        var lang = mvc.perform(get("/steuerung").param("stand", "<script>" + "x".repeat(500)).with(als(Rolle.CONTROLLING))).andReturn().getResponse();
        assertThat(lang.getContentAsString()).contains("&lt;script&gt;xxx", "…“").doesNotContain("<script>x", "x".repeat(61));
    }

    private static List<String> pfade(RequestMappingInfo art) {
        boolean lesend = art.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET));
        return !lesend ? List.of() : art.getPatternValues().stream().map(p -> p.replace("{jahr}", "2022")).filter(p -> !p.contains("{")).toList();
    }
}
