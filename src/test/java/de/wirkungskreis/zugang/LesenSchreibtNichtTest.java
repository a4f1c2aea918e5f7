package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Whoever only looks changes nothing: every GET address once, and every table of the database as before. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class LesenSchreibtNichtTest {

    private static final Pattern VERWEIS = Pattern.compile("href=\"(/[^\"#]*)");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping zuordnung;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Test
    void noGetHandlerWrites() throws Exception {
        var vorher = tabellen();
        var offen = leseadressen();
        var gelesen = new ArrayList<String>();
        var wege = new ArrayDeque<>(List.of("/", "/programme/2022", "/protokoll", "/nutzer", "/jobcenter"));
        while (!wege.isEmpty()) {
            String weg = wege.remove();
            var pfad = PathContainer.parsePath(weg.replaceFirst("\\?.*", ""));
            var muster = offen.stream().filter(m -> m.matches(pfad)).sorted().findFirst();
            if (muster.isPresent()) {
                offen.remove(muster.get());
                var antwort = holen(weg);
                if (antwort.getStatus() == 200) {
                    gelesen.add(weg);
                }
                if (String.valueOf(antwort.getContentType()).startsWith("text/html")) {
                    VERWEIS.matcher(antwort.getContentAsString()).results()
                            .map(treffer -> treffer.group(1).replace("&amp;", "&")).forEach(wege::add);
                }
            }
        }
        for (var unverlinkt : offen) {
            holen(unverlinkt.getPatternString().replaceAll("\\{[^{}]*(\\{[^{}]*})?[^{}]*}", "2022").replace("*", ""));
        }
        assertThat(gelesen).as("pages that really opened").hasSizeGreaterThan(40);
        assertThat(tabellen()).isEqualTo(vorher);
    }

    private MockHttpServletResponse holen(String weg) throws Exception {
        return mvc.perform(get(URI.create(weg)).with(AlsRolle.Fabrik.als(
                Rolle.FACH_ADMIN, Rolle.CONTROLLING, Rolle.BFDH, Rolle.DATENSCHUTZ))).andReturn().getResponse();
    }

    private List<PathPattern> leseadressen() {
        var muster = new ArrayList<PathPattern>();
        zuordnung.getHandlerMethods().forEach((abbildung, handler) -> {
            var arten = abbildung.getMethodsCondition().getMethods();
            if (handler.getBeanType().getName().startsWith("de.wirkungskreis.")
                    && (arten.isEmpty() || arten.contains(RequestMethod.GET))) {
                abbildung.getPatternValues().forEach(p -> muster.add(PathPatternParser.defaultInstance.parse(p)));
            }
        });
        return muster;
    }

    /** Every table with the fingerprint of all its rows; that a list was given out is noted, and changes nothing. */
    private Map<String, String> tabellen() {
        var stand = new TreeMap<String, String>();
        db.sql("""
                select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """).query(String.class).list().forEach(tabelle -> stand.put(tabelle, db.sql(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + tabelle + " t"
                        + (tabelle.equals("zugang.protokoll") ? " where gegenstand !~ '^einfuhr/'" : ""))
                .query(String.class).single()));
        assertThat(stand).containsKeys("zugang.protokoll", "programm.fassung");
        return stand;
    }
}
