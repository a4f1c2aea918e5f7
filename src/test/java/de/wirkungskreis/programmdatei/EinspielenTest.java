package de.wirkungskreis.programmdatei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.FrischeDatenbank;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programmdatei.Programmdateien.Ergebnis.Art;
import de.wirkungskreis.programmdatei.Programmdateien.Teil;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Rolle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A file changes what was shown before, by whom it may be changed, and nothing when it says nothing new. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.CONTROLLING)
class EinspielenTest {

    private static final String VERGABE = "einheit: EINTRITTE, wert: 198}";

    private final MockHttpSession sitzung = new MockHttpSession();

    @Autowired MockMvc mvc;
    @Autowired ApplicationContext context;
    @Autowired Programmdateien dateien;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void frisch() {
        FrischeDatenbank.fuer(context);
    }

    private Fassung neueste() {
        return fassungen.neueste(programme.desJahres(new Programmjahr(2022)).orElseThrow().id());
    }

    private String export() {
        return new String(dateien.schreiben(neueste()), UTF_8);
    }

    private Programmdatei mit(String von, String nach) {
        String datei = export();
        assertThat(datei).contains(von);
        return dateien.lesen(datei.replaceFirst(Pattern.quote(von), nach).getBytes(UTF_8));
    }

    private long eintraege() {
        return jdbc.sql("select count(*) from zugang.protokoll").query(Long.class).single();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var vorher = neueste();
        long eintraege = eintraege();
        String versionen = jdbc.sql("select string_agg(fassung || schluessel || version, ',' order by fassung, schluessel)"
                + " from planung.planzeile").query(String.class).single();

        assertThat(dateien.einspielen(dateien.lesen(export().getBytes(UTF_8))).art()).isEqualTo(Art.KEINE_AENDERUNG);

        assertThat(neueste()).isEqualTo(vorher);
        assertThat(eintraege()).isEqualTo(eintraege);
        assertThat(jdbc.sql("select string_agg(fassung || schluessel || version, ',' order by fassung, schluessel)"
                + " from planung.planzeile").query(String.class).single()).isEqualTo(versionen);
    }

    @Test
    void everyChangedStatementStandsInTheLog() {
        var datei = mit(VERGABE, "einheit: EINTRITTE, wert: 205}");
        long vorher = eintraege();

        var ergebnis = dateien.einspielen(datei);

        assertThat(ergebnis.unterschiede()).isNotEmpty();
        assertThat(eintraege() - vorher).isEqualTo(ergebnis.unterschiede().size());
        assertThat(jdbc.sql("select count(*) from zugang.protokoll where alt = '198' and neu = '205'").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void whoMayNotEditTheBudgetCannotChangeItThroughAFile() throws Exception {
        String datei = export().replaceFirst("betrag: 12600000", "betrag: 12700000");
        pruefen(datei);
        mvc.perform(get("/programme/datei/vorschau").session(sitzung)).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Diese Datei ändert auch den Haushalt"), containsString("12.700.000"), not(containsString("So übernehmen")))));

        angemeldet();
        assertThat(dateien.vorschau(dateien.lesen(datei.getBytes(UTF_8))).ohneRecht()).containsExactly(Teil.HAUSHALT);
        String vorher = export();
        assertThatThrownBy(() -> dateien.einspielen(dateien.lesen(datei.getBytes(UTF_8)))).isInstanceOf(Unzulaessig.class)
                .hasMessageContaining("den Haushalt");
        assertThat(export()).isEqualTo(vorher);
    }

    @Test
    @AlsRolle({Rolle.CONTROLLING, Rolle.BFDH})
    void whoMayEditAllOfItCan() {
        dateien.einspielen(mit("betrag: 12600000", "betrag: 12700000"));
        assertThat(export()).contains("betrag: 12700000");
    }

    @Test
    void aPreviewThatWasOvertakenIsShownAnewAndNothingIsLost() throws Exception {
        pruefen(export().replace(VERGABE, "einheit: EINTRITTE, wert: 205}"));
        var formular = vorschau();
        angemeldet();
        dateien.einspielen(mit("wert: 897", "wert: 900"));
        String vorher = export();

        uebernehmen(formular, "/programme/datei/vorschau");

        assertThat(export()).isEqualTo(vorher);
        uebernehmen(vorschau(), "/programme/2022/datei");
        assertThat(export()).contains("wert: 205").contains("wert: 897");
    }

    @Test
    void whatIsTakenOverIsTheFileThatWasSeen() throws Exception {
        pruefen(export().replace(VERGABE, "einheit: EINTRITTE, wert: 205}"));
        var gesehen = vorschau();
        pruefen(export().replace(VERGABE, "einheit: EINTRITTE, wert: 206}"));
        String vorher = export();

        uebernehmen(gesehen, "/programme/datei/vorschau");

        assertThat(export()).isEqualTo(vorher);
    }

    @Test
    void aDecidedFassungStaysAndANewDraftBegins() throws Exception {
        jdbc.sql("""
                insert into verfahren.beratungsschritt (fassung, art, gremium, datum, ergebnis, erfasst_von, erfasst_am)
                select f.id, a.art, (select min(schluessel) from programm.gremium), '2022-10-10', 'ZUSTIMMUNG', 'test', now()
                  from (select max(id) as id from programm.fassung) f, (values ('BCA_BETEILIGUNG'), ('BESCHLUSS')) a (art)
                """).update();
        jdbc.sql("update programm.fassung set status = 'BESCHLOSSEN', eingefroren = true where id = (select max(id) from programm.fassung)")
                .update();
        var beschlossen = neueste();
        String vorher = export();
        pruefen(vorher.replace(VERGABE, "einheit: EINTRITTE, wert: 205}"));
        mvc.perform(get("/programme/datei/vorschau").session(sitzung))
                .andExpect(content().string(containsString("entsteht ein neuer Entwurf")));
        assertThat(neueste()).isEqualTo(beschlossen);

        uebernehmen(vorschau(), "/programme/2022/datei");

        assertThat(neueste().nr()).isEqualTo(beschlossen.nr() + 1);
        assertThat(neueste().bearbeitbar()).isTrue();
        assertThat(export()).contains("wert: 205");
        assertThat(new String(dateien.schreiben(fassungen.mit(beschlossen.id()).orElseThrow()), UTF_8)).isEqualTo(vorher);
    }

    /** A request takes the signed-in person along when it ends. */
    private static void angemeldet() {
        SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
    }

    private void pruefen(String datei) throws Exception {
        mvc.perform(multipart("/programme/datei").file(new MockMultipartFile("datei", datei.getBytes(UTF_8)))
                .session(sitzung).with(csrf())).andExpect(redirectedUrl("/programme/datei/vorschau"));
    }

    private Seitenleser.Formular vorschau() throws Exception {
        String html = mvc.perform(get("/programme/datei/vorschau").session(sitzung)).andReturn().getResponse().getContentAsString(UTF_8);
        return Seitenleser.lesen(html).formulare().stream().filter(f -> f.ziel().equals("/programme/datei/vorschau")).findFirst().orElseThrow();
    }

    private void uebernehmen(Seitenleser.Formular formular, String wohin) throws Exception {
        var anfrage = post(formular.ziel()).session(sitzung).with(csrf());
        formular.felder().forEach(f -> f.werte().forEach(w -> anfrage.param(f.name(), w)));
        mvc.perform(anfrage).andExpect(redirectedUrl(wohin));
    }
}
