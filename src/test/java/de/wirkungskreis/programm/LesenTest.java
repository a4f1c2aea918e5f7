package de.wirkungskreis.programm;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.zugang.Rolle;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Filtering, the matrix, searching and moving on the pages of the programme. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class LesenTest {

    private static final Pattern VORHABEN = Pattern.compile("<li class=\"vorhaben[^>]*id=\"(V\\d+)\"");

    @Autowired private MockMvc mvc;
    @Autowired private Programme programme;
    @Autowired private Fassungen fassungen;
    @Autowired private Programminhalte inhalte;

    @Test
    void jederFilterZeigtGenauSeineVorhaben() throws Exception {
        assertThat(gezeigte("")).isEqualTo(schluessel(new Filter("", "", "")));
        for (var filter : List.of(new Filter("", "", "NEU"), new Filter("", "buende", ""), new Filter("", "herford-stadtteile", "NEU"),
                new Filter(Filter.gruppen(inhalt()).get(0), "", ""))) {
            assertThat(schluessel(filter)).isNotEmpty().hasSizeLessThan((int) inhalt().vorhaben().count());
            assertThat(gezeigte(filter.an(""))).as(filter.toString()).isEqualTo(schluessel(filter));
        }
        assertThat(gezeigte("?ort=nirgendwo")).isEmpty();
    }

    @Test
    void dieMatrixZaehltDieVorhabenDerFelderDieEinemSchwerpunktDienen() throws Exception {
        String matrix = inhalt("/programme/2022/matrix");
        for (var schwerpunkt : inhalt().schwerpunkte()) {
            String zeile = matrix.substring(matrix.indexOf("<span class=\"kennung\">" + schwerpunkt.schluessel() + "</span>"));
            zeile = zeile.substring(0, zeile.indexOf("</tr>"));
            var zellen = Pattern.compile("<td class=\"zahl\">.*?</td>", Pattern.DOTALL).matcher(zeile).results()
                    .map(z -> z.group().replaceAll("<[^>]+>", "").strip()).toList();
            assertThat(zellen).as(schwerpunkt.schluessel()).isEqualTo(inhalt().handlungsfelder().stream()
                    .map(h -> h.schwerpunkte().contains(schwerpunkt.schluessel()) ? Integer.toString(h.vorhaben().size()) : "–").toList());
        }
    }

    @Test
    void dieSucheFindetWasImTitelStehtZuerstUndFuehrtDorthin() throws Exception {
        var treffer = Pattern.compile("/programme/2022/vorhaben/(V\\d+)\"").matcher(inhalt("/suche?q=Coaching%20Center"))
                .results().map(t -> t.group(1)).toList();
        assertThat(treffer).first().isEqualTo("V08");
        assertThat(inhalt("/suche?q=Xyzzyplugh")).doesNotContain("/programme/2022/vorhaben/");
    }

    @Test
    void einSchwerpunktRuecktEinenPlatzUndAmEndeNichtWeiter() throws Exception {
        var vorher = reihe();
        verschieben("S2", "hoch");
        assertThat(reihe()).startsWith("S2", "S1", "S3");
        verschieben("S2", "hoch");
        assertThat(reihe()).startsWith("S2", "S1", "S3");
        verschieben("S2", "runter");
        assertThat(reihe()).isEqualTo(vorher);
    }

    private void verschieben(String schluessel, String richtung) throws Exception {
        mvc.perform(post("/programme/2022/schwerpunkte/" + schluessel + "/verschieben").param("richtung", richtung)
                .with(als(Rolle.CONTROLLING)).with(csrf())).andExpect(status().isSeeOther());
    }

    private List<String> reihe() {
        return inhalt().schwerpunkte().stream().map(Schwerpunkt::schluessel).toList();
    }

    private List<String> schluessel(Filter filter) {
        return filter.auf(inhalt().handlungsfelder()).stream().flatMap(h -> h.vorhaben().stream()).filter(filter::passt)
                .map(Vorhaben::schluessel).toList();
    }

    private List<String> gezeigte(String filter) throws Exception {
        return VORHABEN.matcher(inhalt("/programme/2022" + filter)).results().map(t -> t.group(1)).toList();
    }

    private Programminhalt inhalt() {
        return inhalte.derFassung(fassungen.neueste(programme.desJahres(new Programmjahr(2022)).orElseThrow().id()).id());
    }

    private String inhalt(String pfad) throws Exception {
        return mvc.perform(get(URI.create(pfad)).with(als(Rolle.CONTROLLING))).andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsString();
    }
}
