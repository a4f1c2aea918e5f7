package de.wirkungskreis.beispiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Each number of the sample opens its Herleitung, which ends at that very number and says how it got there. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.CONTROLLING)
class JedeZahlTest {

    private static final Pattern VERWEIS = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]+)[^\"]*\"[^>]*>", Pattern.DOTALL);
    private static final Pattern ZAHL = Pattern.compile(
            "<a\\b(?=[^>]*class=\"[^\"]*zahl-link)[^>]*\\bhref=\"([^\"]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern WERT = Pattern.compile("herleitung__wert\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern STAND = Pattern.compile("<dt>Stand</dt>\\s*<dd>(.*?)</dd>", Pattern.DOTALL);
    /** Pages on which numbers are read; what is edited or downloaded there shows no other ones. */
    private static final Pattern LESESEITE = Pattern.compile("/(programme/2022(/(lage|ziele|planung|haushalt)|"
            + "/planung/zeilen/[^/]+)?|massnahmen(/[a-z0-9-]+)?|massnahmen/(merkmale|auswertung)|traeger(/[a-z0-9-]+)?|vergabekalender)");

    @Autowired MockMvc mvc;

    @Test
    void jedeZahlOeffnetIhreHerleitungUndDieEndetBeiIhr() throws Exception {
        List<String> maengel = new ArrayList<>();
        Map<String, Integer> jeBereich = new TreeMap<>();
        for (var seite : seiten().entrySet()) {
            var zahl = ZAHL.matcher(seite.getValue());
            while (zahl.find()) {
                String ziel = HtmlUtils.htmlUnescape(zahl.group(1));
                String gezeigt = text(zahl.group(2).replaceAll("<span class=\"kern-sr-only\".*?</span>", ""));
                String mangel = mangel(ziel, gezeigt);
                if (!mangel.isEmpty()) {
                    maengel.add(seite.getKey() + " zeigt „" + gezeigt + "“, " + ziel + ": " + mangel);
                }
                jeBereich.merge(seite.getKey().replaceAll("^/(?:programme/2022/)?([a-z]+).*", "$1"), 1, Integer::sum);
            }
        }
        assertThat(maengel).isEmpty();
        assertThat(jeBereich).as("numbers that open, by part").containsKeys("lage", "ziele", "planung", "haushalt", "massnahmen");
        assertThat(jeBereich.get("planung")).as("18 lines and 4 sums, each with 2022, 2021 and the difference").isGreaterThanOrEqualTo(66);
    }

    @Test
    void jedeSeiteMitZahlenNenntIhrenStand() throws Exception {
        var ohneStand = new ArrayList<String>();
        seiten().forEach((pfad, html) -> {
            // what belongs to no Fassung stands as of today
            String klasse = pfad.startsWith("/programme/") ? "standzeile__text" : "standzeile__heute";
            var zeile = Pattern.compile("class=\"[^\"]*" + klasse + "\"[^>]*>(.*?)</(?:p|summary)>", Pattern.DOTALL).matcher(html);
            if (!zeile.find() || text(zeile.group(1)).isEmpty()) {
                ohneStand.add(pfad);
            }
        });
        assertThat(ohneStand).isEmpty();
    }

    private String mangel(String ziel, String gezeigt) throws Exception {
        var antwort = holen(ziel.replaceAll("#.*", ""));
        String html = antwort.getContentAsString(StandardCharsets.UTF_8);
        if (antwort.getStatus() != 200) {
            return "antwortet mit " + antwort.getStatus();
        }
        var wert = WERT.matcher(html);
        if (!wert.find()) {
            // a count leads to what is counted: to its place on a page, or to the list of just those
            return ziel.contains("/herleitung/") ? "ohne Herleitung"
                    : !ziel.contains("#") || html.contains("id=\"" + ziel.replaceAll(".*#", "") + "\"") ? "" : "ohne die Stelle";
        }
        String ergebnis = text(wert.group(1));
        // a cell leaves out its unit and says "not known" by a dash; a step of the waterfall carries the sign of going out
        boolean gleich = (ergebnis + " ").startsWith(gezeigt + " ") || gezeigt.equals("–") && ergebnis.equals("noch nicht bekannt")
                || ziel.contains("/haushalt/herleitung/vorbindung/") && (ergebnis + " ").startsWith(gezeigt.replace("− ", "") + " ");
        if (!gleich) {
            return "endet bei „" + ergebnis + "“";
        }
        var stand = STAND.matcher(html);
        if (!stand.find() || text(stand.group(1)).isEmpty()) {
            return "ohne Stand";
        }
        boolean begruendet = html.contains("herleitung__eingaben") || html.contains("herleitung__formel") || html.contains("<dt>Herkunft</dt>");
        return begruendet ? "" : "ohne Rechenweg und ohne Herkunft";
    }

    private Map<String, String> seiten() throws Exception {
        Map<String, String> seiten = new TreeMap<>();
        Set<String> gesehen = new HashSet<>();
        var offen = new ArrayDeque<>(List.of("/programme/2022", "/massnahmen", "/traeger", "/vergabekalender"));
        while (!offen.isEmpty()) {
            String pfad = offen.poll();
            if (!gesehen.add(pfad) || !LESESEITE.matcher(pfad).matches()) {
                continue;
            }
            var antwort = holen(pfad);
            if (antwort.getStatus() == 200) {
                String html = antwort.getContentAsString(StandardCharsets.UTF_8);
                seiten.put(pfad, html);
                VERWEIS.matcher(html).results().map(v -> HtmlUtils.htmlUnescape(v.group(1)).replaceAll("\\?.*", "")).forEach(offen::add);
            }
        }
        return seiten;
    }

    private MockHttpServletResponse holen(String pfad) throws Exception {
        return mvc.perform(get(URI.create(pfad))).andReturn().getResponse();
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]+>", "")).replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
