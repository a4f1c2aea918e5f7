package de.wirkungskreis.planung;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Each plan value and each amount becomes a number of nine digits nobody else has. Every sum and every difference the
 * pages then show is right, and stands in no column of no table.
 */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.CONTROLLING)
class KeineSummeGespeichertTest {

    private static final Pattern ZELLE = Pattern.compile("data-wert=\"(-?\\d+)\"[^>]*>\\s*<a\\b[^>]*href=\"([^\"]*/herleitung/[^\"]*)\"");

    private final Random zufall = new Random(20221015);

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void unverwechselbareZahlen() {
        for (String spalte : List.of("planung.planwert wert", "haushalt.zugang betrag_cent", "haushalt.umschichtung betrag_cent")) {
            String tabelle = spalte.split(" ")[0];
            String feld = spalte.split(" ")[1];
            // a profile of months adds up to its value, and must not be left behind
            jdbc.sql("delete from planung.monatsprofil p using programm.fassung f where f.id = p.fassung and not f.eingefroren").update();
            for (String ort : jdbc.sql("select t.ctid::text from " + tabelle + " t join programm.fassung f on f.id = t.fassung"
                    + " where not f.eingefroren order by t.ctid").query(String.class).list()) {
                long zahl = feld.equals("wert") ? 100_000_000 + zufall.nextInt(800_000_000)
                        : 100L * (100_000_000 + zufall.nextInt(800_000_000));   // whole Euro
                jdbc.sql("update " + tabelle + " set " + feld + " = :zahl where ctid = :ort::tid")
                        .param("zahl", zahl).param("ort", ort).update();
            }
        }
    }

    @Test
    void keineSummeUndKeineDifferenzStehtInDerDatenbank() throws Exception {
        Map<String, BigInteger> gezeigt = new HashMap<>();
        for (String seite : List.of("planung", "haushalt")) {
            String html = mvc.perform(MockMvcRequestBuilders.get("/programme/2022/" + seite)).andReturn().getResponse().getContentAsString(UTF_8);
            ZELLE.matcher(html).results().forEach(z -> gezeigt.put(z.group(2).replaceAll("^.*/herleitung/|\\?.*", seite + " "), new BigInteger(z.group(1))));
        }
        Set<String> gespeichert = allesGespeicherte();
        Set<String> teile = new TreeSet<>();
        Map<String, BigInteger> gerechnet = new HashMap<>();
        gezeigt.forEach((wo, zahl) -> {
            if (zahl.abs().bitLength() < 24) {
                return;   // a percentage, or zero
            }
            boolean teil = wo.matches("planung zeile/.*/\\d{4}(planung )?");
            if (teil) {
                teile.add(wo);
            } else {
                gerechnet.put(wo, zahl);
            }
        });
        assertThat(teile).as("the parts stand there, or nobody looks in the right place").hasSizeGreaterThan(30);
        assertThat(gerechnet).as("sums and differences").hasSizeGreaterThan(20);
        gezeigt.forEach((wo, zahl) -> {
            if (wo.contains("/veraenderung-2022")) {
                var neu = gezeigt.get(wo.replace("veraenderung-2022", "2022"));
                var alt = gezeigt.get(wo.replace("veraenderung-2022", "2021"));
                assertThat(zahl).as(wo).isEqualTo(neu.subtract(alt));
            }
        });
        gerechnet.forEach((wo, zahl) -> assertThat(gespeichert).as(wo).doesNotContain(zahl.abs().toString()));
    }

    /** Every number in every row of every table, also in texts, lists and documents. */
    private Set<String> allesGespeicherte() {
        Set<String> zahlen = new TreeSet<>();
        var ziffern = Pattern.compile("\\d{6,}");
        for (String tabelle : jdbc.sql("""
                select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema')
                """).query(String.class).list()) {
            jdbc.sql("select t::text from " + tabelle + " t").query(String.class).list()
                    .forEach(zeile -> ziffern.matcher(zeile).results().forEach(z -> zahlen.add(z.group())));
        }
        return zahlen;
    }
}
