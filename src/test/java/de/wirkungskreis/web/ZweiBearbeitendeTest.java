package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** Everything that can be edited: two people open the same form, both save. The second one loses nothing. */
@Datenbanktest
@AlsRolle({Rolle.CONTROLLING, Rolle.BFDH})
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class ZweiBearbeitendeTest {

    private static final Pattern FELD = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);

    @Autowired MockMvc mvc;

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(textBlock = """
            lage/personengruppen/bearbeiten, lage/personengruppen/bearbeiten, ueberschrift, Was die Erste schrieb, Was die Zweite schrieb
            lage/personengruppen/zeilen/pg-frauen/bearbeiten, lage/personengruppen/zeilen/pg-frauen/bearbeiten, bezeichnung, Was die Erste schrieb, Was die Zweite schrieb
            ziele/L1/bearbeiten, ziele/L1/bearbeiten, indikator, Was die Erste schrieb, Was die Zweite schrieb
            ziele/B2/werte/iq-frauen/bearbeiten, ziele/B2/werte/iq-frauen/bearbeiten, gruppe, Was die Erste schrieb, Was die Zweite schrieb
            ziele/ebenen, ziele/ebenen, ebenen, LOKAL: Was die Erste schrieb, LOKAL: Was die Zweite schrieb
            haushalt/tabelle, haushalt/tabelle, erwartet, Was die Erste schrieb, Was die Zweite schrieb
            haushalt/zugaenge/eingliederung-2022, haushalt/zugaenge/eingliederung-2022, bezeichnung, Was die Erste schrieb, Was die Zweite schrieb
            haushalt/umschichtungen/verwaltung-2022, haushalt/umschichtungen/verwaltung-2022, bezeichnung, Was die Erste schrieb, Was die Zweite schrieb
            haushalt/aufteilung/2022, haushalt/aufteilung/2022, vorbindung, 5.000.000, 6.000.000
            planung/zeilen/fbw-abschluss, planung/zeilen/fbw-abschluss, name, Was die Erste schrieb, Was die Zweite schrieb
            planung/aufbau, planung/aufbau/gruppe/mabe, name, Was die Erste schrieb, Was die Zweite schrieb
            planung/aufbau, planung/aufbau/spalte, bezeichnung, Was die Erste schrieb, Was die Zweite schrieb
            planung/leistungen, planung/leistungen, ueberschrift, Was die Erste schrieb, Was die Zweite schrieb
            planung/leistungen, planung/leistungen, anbieter-0, Was die Erste schrieb, Was die Zweite schrieb
            planung/leistungen, planung/leistungen, kapazitaet-0, 120, 130
            planung/bearbeiten, planung/bearbeiten, w/mabe-vergabe/2022/EINTRITTE, 201, 202
            rahmen/rahmen/bearbeiten, rahmen/rahmen/bearbeiten, titel, Was die Erste schrieb, Was die Zweite schrieb
            schwerpunkte/S1/bearbeiten, schwerpunkte/S1/bearbeiten, text, Was die Erste schrieb, Was die Zweite schrieb
            handlungsfelder/HF1/bearbeiten, handlungsfelder/HF1/bearbeiten, titel, Was die Erste schrieb, Was die Zweite schrieb
            vorhaben/V01/bearbeiten, vorhaben/V01/bearbeiten, name, Was die Erste schrieb, Was die Zweite schrieb
            abschnitte/A01/bearbeiten, abschnitte/A01/bearbeiten, titel, Was die Erste schrieb, Was die Zweite schrieb
            raumbezuege/buende/bearbeiten, raumbezuege/buende/bearbeiten, name, Was die Erste schrieb, Was die Zweite schrieb
            """)
    void theSecondOneSeesBothAndLosesNothing(String seite, String ziel, String feld, String erste, String zweite)
            throws Exception {
        var geoeffnet = felder(holen(seite), ziel);
        assertThat(geoeffnet).containsKey(feld);
        assertThat(senden(ziel, mit(geoeffnet, feld, erste)).getStatus()).isIn(302, 303);

        var antwort = senden(ziel, mit(geoeffnet, feld, zweite));

        String zusammenfuehren = antwort.getContentAsString();
        assertThat(antwort.getStatus()).isEqualTo(409);
        assertThat(zusammenfuehren).contains(erste, zweite);
        // the merge view sends the whole form again, against what stands there now
        var erneut = felder(zusammenfuehren, ziel);
        // except in the grid, where every cell has its own former text and only those in conflict are asked about
        assertThat(erneut.keySet()).containsAll(geoeffnet.keySet().stream()
                .filter(name -> !name.matches("(w|alt)/.*") || name.equals(feld)).toList());
        assertThat(senden(ziel, mit(erneut, feld, zweite)).getStatus()).isIn(302, 303);
        assertThat(felder(holen(seite), ziel).getFirst(feld)).contains(zweite);
    }

    private String holen(String pfad) throws Exception {
        var antwort = mvc.perform(get("/programme/2022/" + pfad)).andReturn().getResponse();
        assertThat(antwort.getStatus()).as(pfad).isEqualTo(200);
        return antwort.getContentAsString();
    }

    private MockHttpServletResponse senden(String ziel, MultiValueMap<String, String> felder) throws Exception {
        return mvc.perform(post("/programme/2022/" + ziel).with(csrf()).params(felder)).andReturn().getResponse();
    }

    private static MultiValueMap<String, String> mit(MultiValueMap<String, String> felder, String feld, String wert) {
        var neu = new LinkedMultiValueMap<>(felder);
        neu.set(feld, wert);
        return neu;
    }

    /** What a browser would send with the form that leads to {@code ziel}. */
    private static MultiValueMap<String, String> felder(String seite, String ziel) {
        var form = Pattern.compile("<form\\b[^>]*action=\"/programme/2022/" + Pattern.quote(ziel)
                + "(?:\\?[^\"]*)?\"[^>]*>(.*?)</form>", Pattern.DOTALL).matcher(seite);
        assertThat(form.find()).as("form to " + ziel).isTrue();
        var felder = new LinkedMultiValueMap<String, String>();
        for (Matcher m = FELD.matcher(form.group(1)); m.find(); ) {
            String marke = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(4);
            String name = attribut(marke, "name");
            boolean wahl = marke.contains("type=\"checkbox\"") || marke.contains("type=\"radio\"");
            if (name == null || name.equals("_csrf") || wahl && !marke.contains("checked")) {
                continue;
            }
            felder.add(name, HtmlUtils.htmlUnescape(m.group(1) != null ? ersatz(attribut(marke, "value"))
                    : m.group(2) != null ? m.group(3).replaceFirst("^\n", "") : gewaehlt(m.group(5))));
        }
        return felder;
    }

    private static String gewaehlt(String optionen) {
        String erste = null;
        for (Matcher m = Pattern.compile("<option\\b([^>]*)>").matcher(optionen); m.find(); ) {
            String wert = ersatz(attribut(m.group(1), "value"));
            if (m.group(1).contains("selected")) {
                return wert;
            }
            erste = erste == null ? wert : erste;
        }
        return ersatz(erste);
    }

    private static String ersatz(String wert) {
        return wert == null ? "" : wert;
    }

    private static String attribut(String marke, String name) {
        var m = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(marke);
        return m.find() ? m.group(1) : null;
    }
}
