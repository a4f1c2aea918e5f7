package de.wirkungskreis.statistik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.FrischeDatenbank;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.zugang.Rolle;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class StatistikEinlesenTest {

    private static final Region HERFORD = new Region(Region.Art.JOBCENTER, "Herford");
    private static final Reihe K2 = Reihe.von(Messgroesse.K2, HERFORD);
    private static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 13);
    private static final LocalDate OKTOBER = LocalDate.of(2022, 10, 11);

    @Autowired MockMvc mvc;
    @Autowired Veroeffentlichungen veroeffentlichungen;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationContext context;

    @BeforeEach
    void frisch() {
        FrischeDatenbank.fuer(context);
    }

    private static byte[] september() {
        return BaMappe.tabelle("13.09.2022", new BaMappe.Zeile("K2 Integrationsquote 1)", "Insgesamt", 20.1, 20.3, 20.2),
                new BaMappe.Zeile("", "Männer", 23.4, 23.5, "x"), new BaMappe.Zeile("", "Frauen", 16.8, "*", "·"));
    }

    private static byte[] oktober() {
        return BaMappe.tabelle("11.10.2022", new BaMappe.Zeile("K2 Integrationsquote 1)", "Insgesamt", 20.1, "20,4r", 20.6),
                new BaMappe.Zeile("", "Männer", 23.4, 23.5, "23,9 2)"), new BaMappe.Zeile("", "Frauen", 16.8, 17.0, 17.1));
    }

    private String senden(String name, byte[] datei) throws Exception {
        var antwort = mvc.perform(multipart("/einlesen/statistik").file(new MockMultipartFile("datei", name, null, datei)).with(csrf()))
                .andReturn().getResponse();
        String wohin = antwort.getRedirectedUrl();
        return wohin == null ? antwort.getContentAsString(StandardCharsets.UTF_8) : wohin;
    }

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private String uebernehmen(byte[] datei) throws Exception {
        String lauf = senden("kennzahlen.xlsx", datei);
        String vorschau = seite(lauf);
        mvc.perform(post(lauf + "/uebernehmen").with(csrf()));
        assertThat(seite(lauf)).contains("übernommen , ");
        return vorschau;
    }

    private List<String> texte(Reihe reihe, LocalDate stand) {
        return veroeffentlichungen.werte(reihe, stand).stream().map(v -> v.monat() + " " + v.zahl().map(BigDecimal::toPlainString)
                .orElse(String.valueOf(v.ersatzzeichen())) + (v.merkmal() == null ? "" : " " + v.merkmal()) + " " + v.reife()).toList();
    }

    @Test
    void eine_Tabelle_der_Bundesagentur_mit_verbundenem_Kopf_wird_gelesen_wie_sie_da_steht() throws Exception {
        assertThat(uebernehmen(september())).contains("9 Zeilen gelesen");
        assertThat(texte(K2, OKTOBER)).containsExactly("2022-04 20.1 T3", "2022-05 20.3 T3", "2022-06 20.2 T2");
        assertThat(texte(K2.mit(Geschlecht.W), OKTOBER)).containsExactly("2022-04 16.8 T3", "2022-05 GEHEIM T3", "2022-06 UNBEKANNT T2");
        assertThat(texte(K2.mit(Geschlecht.M), OKTOBER)).containsExactly("2022-04 23.4 T3", "2022-05 23.5 T3", "2022-06 SINNLOS T2");
        assertThat(veroeffentlichungen.werte(K2, OKTOBER).get(0).quelle()).isEqualTo("Statistik der Bundesagentur für Arbeit");
    }

    @Test
    void dieselbe_Tabelle_zweimal_aendert_nichts() throws Exception {
        uebernehmen(september());
        assertThat(seite(senden("kennzahlen.xlsx", september()))).contains("ändert nichts");
    }

    @Test
    void eine_revidierte_Tabelle_steht_neben_der_frueheren_und_die_Vorschau_zeigt_was_sich_aendert() throws Exception {
        uebernehmen(september());
        assertThat(uebernehmen(oktober())).contains("20,3 %", "20,4 %", "Datenstand 11.10.2022");
        assertThat(texte(K2, SEPTEMBER)).containsExactly("2022-04 20.1 T3", "2022-05 20.3 T3", "2022-06 20.2 T2");
        assertThat(texte(K2, OKTOBER)).containsExactly("2022-04 20.1 T3", "2022-05 20.4 REVIDIERT T3", "2022-06 20.6 T3");
        assertThat(texte(K2.mit(Geschlecht.M), OKTOBER)).contains("2022-06 23.9 FUSSNOTE T3");
        // anders sind: gesamt Mai und Juni, Männer Juni (x), Frauen Mai (*) und Juni (·)
        assertThat(veroeffentlichungen.unterschiede(SEPTEMBER, OKTOBER)).hasSize(5);
    }

    @Test
    void was_in_der_Tabelle_nicht_zu_verstehen_ist_wird_mit_Zeile_und_Wort_abgelehnt() throws Exception {
        String antwort = senden("kennzahlen.xlsx", BaMappe.tabelle("13.09.2022", new BaMappe.Zeile("K2 Integrationsquote", "Insgesamt", 20.1, 20.3, 20.2),
                new BaMappe.Zeile("K9 Zufriedenheit", "Insgesamt", 1.0, 2.0, 3.0)));
        assertThat(antwort).contains("Blatt „Tabelle 1“, Zeile 9", "„K9 Zufriedenheit“ ist keine Kennzahl");
        assertThat(veroeffentlichungen.reihen(OKTOBER)).isEmpty();
    }

    @Test
    void eine_Zelle_die_keine_Zahl_ist_wird_mit_ihrem_Ort_genannt_und_nichts_gespeichert() throws Exception {
        String lauf = senden("kennzahlen.xlsx", BaMappe.tabelle("13.09.2022", new BaMappe.Zeile("K2 Integrationsquote", "Insgesamt", 20.1, "12,31)", 20.2)));
        assertThat(seite(lauf)).contains("Tabelle 1!D8", "12,31)", "weder eine Zahl noch eines der Zeichen", "Fußnotenziffer");
        assertThat(veroeffentlichungen.reihen(OKTOBER)).isEmpty();
    }

    @Test
    void falle10_ein_T0_Wert_ist_gebrochen_und_wird_spaeter_ersetzt_nicht_ueberschrieben() throws Exception {
        String kopf = "Messgröße;Art der Region;Region;Monat;Datenstand;Wert\n";
        for (String zeile : List.of("BESTAND_ELB;Jobcenter;Regensburg;08/2022;13.09.2022;3730,59085177\n", "BESTAND_ELB;Jobcenter;Regensburg;08/2022;11.10.2022;3729,5\n")) {
            String lauf = senden("elb.csv", (kopf + zeile).getBytes(StandardCharsets.UTF_8));
            mvc.perform(post(lauf + "/uebernehmen").with(csrf()));
            assertThat(seite(lauf)).contains("übernommen , ");
        }
        var reihe = Reihe.von(Messgroesse.BESTAND_ELB, new Region(Region.Art.JOBCENTER, "Regensburg"));
        // alle Nachkommastellen bleiben: 3.730,59085177, nicht 3.731; T0 im September, T1 im Oktober
        assertThat(texte(reihe, SEPTEMBER)).containsExactly("2022-08 3730.59085177 T0");
        assertThat(texte(reihe, OKTOBER)).containsExactly("2022-08 3729.5 T1");
        assertThat(veroeffentlichungen.verlauf(reihe, OKTOBER)).hasSize(2);
    }

    @Test
    void falle12_nach_Kostentraeger_und_nach_Wohnort_sind_zwei_Reihen() {
        var wohnort = Reihe.von(Messgroesse.TEILNAHMEN, HERFORD).mit(Zaehlkonzept.FOERDERFAELLE, Raumprinzip.WOHNORT);
        var kostentraeger = Reihe.von(Messgroesse.TEILNAHMEN, HERFORD);
        veroeffentlichungen.anfuegen(wohnort, List.of(wert("812")));
        veroeffentlichungen.anfuegen(kostentraeger, List.of(wert("798")));
        // 812 Geförderte wohnen hier, für 798 zahlt das Jobcenter: keine der Zahlen berichtigt die andere
        assertThat(texte(wohnort, OKTOBER)).containsExactly("2022-06 812 T3");
        assertThat(texte(kostentraeger, OKTOBER)).containsExactly("2022-06 798 T3");
    }

    @Test
    void falle13_Plaetze_Zugaenge_und_Bestand_sind_drei_Reihen_auch_derselben_Messgroesse() {
        for (var konzept : List.of(Zaehlkonzept.ZUGANG, Zaehlkonzept.BESTAND, Zaehlkonzept.PLAETZE)) {
            veroeffentlichungen.anfuegen(Reihe.von(Messgroesse.TEILNAHMEN, HERFORD).mit(konzept, Raumprinzip.KOSTENTRAEGER), List.of(wert("100")));
        }
        assertThat(veroeffentlichungen.reihen(OKTOBER)).hasSize(3).extracting(g -> g.reihe().zaehlkonzept()).doesNotHaveDuplicates();
    }

    private static Veroeffentlichung wert(String zahl) {
        return Veroeffentlichung.wert(YearMonth.of(2022, 6), OKTOBER, new BigDecimal(zahl), Reife.T3, "Förderstatistik");
    }

    @Test
    void the_database_takes_the_same_twice_and_refuses_another_value_a_change_and_a_deletion() {
        var reihe = Reihe.von(Messgroesse.TEILNAHMEN, HERFORD);
        assertThat(veroeffentlichungen.anfuegen(reihe, List.of(wert("100")))).isOne();
        assertThat(veroeffentlichungen.anfuegen(reihe, List.of(wert("100.0")))).isZero();
        assertThatThrownBy(() -> veroeffentlichungen.anfuegen(reihe, List.of(wert("101")))).hasMessageContaining("schon etwas anderes");
        for (String was : List.of("update statistik.wert set wert = 1", "delete from statistik.wert", "truncate statistik.wert",
                "update statistik.reihe set region = 'X'")) {
            assertThatThrownBy(() -> jdbc.sql(was).update()).hasMessageContaining("eigenen Datenstand");
        }
    }
}
