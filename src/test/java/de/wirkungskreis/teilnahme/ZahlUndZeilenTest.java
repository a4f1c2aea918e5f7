package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.teilnahme.Ergebnisse.Kettenglied;
import de.wirkungskreis.teilnahme.Zahlenblatt.Groesse;
import de.wirkungskreis.zugang.Rolle;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What a number says and what its link shows, of few people; "heute" is 15.10.2022. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.FALLMANAGEMENT)
class ZahlUndZeilenTest {

    private static final YearMonth MAI = YearMonth.of(2022, 5);
    private static int nummer = 1;
    private static boolean gefuellt;

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Personen personen;
    @Autowired Teilnahmen teilnahmen;
    @Autowired Ergebnisse ergebnisse;
    @Autowired Einspielung einspielung;
    @Autowired Zahlenblatt blaetter;
    @Autowired JdbcTeilnahmeliste liste;
    @Autowired JdbcSteuerung steuerung;

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private long person(int geburtsjahr, boolean frau) {
        return personen.anlegen("ZAHL" + nummer++, frau ? Testhaus.frau(geburtsjahr) : Testhaus.mann(geburtsjahr), List.of());
    }

    private long in(long person, String massnahme, String instrument, Schritt... schritte) {
        return teilnahmen.anlegen(person, instrument, massnahme, null, List.of(schritte));
    }

    @BeforeEach
    void einKleinesHaus() {
        if (gefuellt) {
            return;
        }
        gefuellt = true;
        jdbc.sql("update massnahme.massnahme set zeitraum = daterange('2022-01-01', '2022-09-16') where schluessel = 'crema'").update();
        long beide = person(2000, true);
        in(beide, "coaching-center", "mabe-vergabe", new Schritt(EINGETRETEN, am(5, 2)), new Schritt(BEENDET, am(5, 10), Grund.PLANMAESSIG));
        in(beide, "perspektivwerkstatt", "mabe-vergabe", new Schritt(EINGETRETEN, am(5, 16)));
        in(person(1980, false), "perspektivwerkstatt", "mabe-vergabe", new Schritt(ZUGEWIESEN, am(4, 20)), new Schritt(EINGETRETEN, am(5, 3)),
                new Schritt(ABGEBROCHEN, am(5, 20), Grund.KRANKHEIT));
        in(person(2001, false), "perspektivwerkstatt", "mabe-vergabe", new Schritt(ZUGEWIESEN, am(5, 25)));
        in(person(1975, true), "crema", "aktivierungshilfe", new Schritt(EINGETRETEN, am(5, 2)), new Schritt(BEENDET, am(9, 15), Grund.PLANMAESSIG));
    }

    private int wert(String instrument, Groesse groesse) {
        return blaetter.lesen(MAI, Gruppe.GESAMT).zeilen().stream().filter(z -> z.summe() && z.instrument().equals(instrument))
                .findFirst().orElseThrow().wert(groesse);
    }

    @Test
    void werInZweiMassnahmenEinesInstrumentsEintrittZaehltAlsEinePerson() {
        assertThat(wert("mabe-vergabe", Groesse.EINTRITTE)).isEqualTo(3);
        assertThat(wert("mabe-vergabe", Groesse.PERSONEN)).isEqualTo(2);   // 1 + 1, nicht 1 + 2
    }

    @Test
    void werOhneVermerkteZuweisungEintrittIstZugewiesen() {
        // am 31.5.: eine eingetreten, einer nur zugewiesen; der Abbrecher ist fort
        assertThat(wert("mabe-vergabe", Groesse.BESTAND)).isEqualTo(1);
        assertThat(wert("mabe-vergabe", Groesse.ZUGEWIESEN)).isEqualTo(2);
    }

    @Test
    void jedeZahlFuehrtZuSoVielenZeilenWieSieSagt() throws Exception {
        int geprueft = 0;
        for (var monat : List.of(MAI, YearMonth.of(2022, 9), YearMonth.of(2022, 10))) {
            for (var gruppe : List.of(Gruppe.GESAMT, Gruppe.U25, Gruppe.UE55)) {
                var blatt = blaetter.lesen(monat, gruppe);
                for (var zeile : blatt.zeilen()) {
                    for (var groesse : Groesse.values()) {
                        int zahl = zeile.wert(groesse);
                        String seite = zahl == 0 && geprueft > 60 ? null : seite(blatt.liste(zeile, groesse));
                        if (seite != null) {
                            assertThat(gezaehlt(seite, groesse == Groesse.PERSONEN)).as(blatt.liste(zeile, groesse)).isEqualTo(zahl);
                            geprueft++;
                        }
                    }
                }
            }
        }
        assertThat(geprueft).isGreaterThan(60);
    }

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(java.net.URI.create(pfad))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static int gezaehlt(String seite, boolean personen) {
        var satz = Pattern.compile("([\\d.]+) Förderungen von ([\\d.]+) Personen").matcher(seite);
        return satz.find() ? Integer.parseInt(satz.group(personen ? 2 : 1).replace(".", "")) : 0;
    }

    @Test
    void wasVonGeloeschtenBewahrtIstZaehltMitUndFuehrtZuKeinerListe() throws Exception {
        jdbc.sql("insert into teilnahme.bewahrt values ('2022-05-01', 'mabe-vergabe', '', 'LZB', 'WEIBLICH', '', 0, 0, 2, 0, 0, 0, 0, 2)").update();
        var zeile = blaetter.lesen(MAI, Gruppe.LZB).zeilen().get(0);
        assertThat(zeile.wert(Groesse.EINTRITTE)).isEqualTo(2);
        assertThat(zeile.wert(Groesse.PERSONEN)).isEqualTo(2);
        assertThat(zeile.einzeln()).isFalse();
        assertThat(seite("/teilnahmen?monat=2022-05&gruppe=LZB")).doesNotContain("art=EINTRITTE");
        jdbc.sql("delete from teilnahme.bewahrt").update();
    }

    @Test
    void dieLetzteWocheEinerMassnahmeZaehltInIhremMonat() {
        // endet am 15.9.: dort zählt sie, die Liste des Septembers zeigt sie auch
        assertThat(liste.anzahl(new Teilnahmefilter("crema", "", YearMonth.of(2022, 9), Teilnahmefilter.Art.BESTAND, null, Gruppe.GESAMT, null, null))
                .foerderungen()).isEqualTo(1);
    }

    @Test
    void einGeplantesGliedIstErfuelltSobaldEsBegannAuchWennEsWiederEndet() {
        long person = person(1990, true);
        ergebnisse.planen(person, new Kettenglied("berufssprachkurs", am(10, 1)));
        jdbc.sql("update teilnahme.kettenplan set seit = date '2022-08-01' where person = :p").param("p", person).update();
        teilnahmen.anlegen(person, "berufssprachkurs", null, null, List.of(new Schritt(EINGETRETEN, am(7, 1)), new Schritt(BEENDET, am(7, 20), Grund.PLANMAESSIG)));
        assertThat(ergebnisse.geplant(person)).hasSize(1);   // was vorher war, erfüllt nichts
        teilnahmen.anlegen(person, "berufssprachkurs", null, null, List.of(new Schritt(EINGETRETEN, am(9, 1)), new Schritt(BEENDET, am(9, 20), Grund.PLANMAESSIG)));
        assertThat(ergebnisse.geplant(person)).isEmpty();
        ergebnisse.planen(person, new Kettenglied("berufssprachkurs", am(12, 1)));
        assertThat(ergebnisse.geplant(person)).hasSize(1);   // neu geplant, wieder offen
    }

    @Test
    void einPlatzIstAbDemVereinbartenEndeFreiAuchWennDasMusterEinSpaeteresWeiss() {
        long person = person(1991, true);
        einspielung.kopieren(Einspielung.Tabelle.TEILNAHME, new StringReader("90001\t" + person + "\tmabe-gutschein\tjoespen\t[2022-06-01,2022-10-31]\n"));
        einspielung.kopieren(Einspielung.Tabelle.EREIGNIS, new StringReader(
                "90001\t1\t\\N\tEINGETRETEN\t2022-06-01\t\\N\t\\N\t2022-06-01\t2022-06-01 10:00+02\tmuster\n"
                        + "90001\t2\tEINGETRETEN\tBEENDET\t2022-12-30\tPLANMAESSIG\t\\N\t\\N\t2022-12-30 10:00+01\tmuster\n"));
        assertThat(steuerung.besetzung(am(10, 31)).get("joespen").besetzt()).isEqualTo(1);
        assertThat(steuerung.besetzung(am(11, 1)).get("joespen").besetzt()).isZero();
        assertThat(liste.anzahl(Teilnahmefilter.platz("joespen", Teilnahmefilter.Art.BESETZT, am(10, 31))).foerderungen()).isEqualTo(1);
        assertThat(liste.anzahl(Teilnahmefilter.platz("joespen", Teilnahmefilter.Art.BESETZT, am(11, 1))).foerderungen()).isZero();
    }

    @Test
    void einErstMorgenEingeloesterGutscheinIstHeuteEinNaechsterSchritt() {
        long person = person(1992, true);
        teilnahmen.anlegen(person, "mabe-vergabe", "coaching-center", new Zeitraum(am(6, 1), am(11, 16)), List.of(new Schritt(EINGETRETEN, am(6, 1))));
        assertThat(steuerung.ohneAnschluss(am(9, 1), am(12, 1), 500)).anyMatch(a -> a.person() == person);
        einspielung.kopieren(Einspielung.Tabelle.GUTSCHEIN, new StringReader("90002\t" + person + "\tAVGS_MASSNAHME\t2022-09-01\t2022-11-30\t\\N\n"));
        einspielung.kopieren(Einspielung.Tabelle.GUTSCHEINEREIGNIS,
                new StringReader("90002\t1\tAUSGESTELLT\tEINGELOEST\t2022-11-01\t2022-11-01 10:00+01\tmuster\n"));
        assertThat(steuerung.ohneAnschluss(am(9, 1), am(12, 1), 500)).noneMatch(a -> a.person() == person);
    }

    @Test
    void derVerbleibZaehltErstWennErErzaehltIst() {
        long person = person(1993, true);
        teilnahmen.anlegen(person, "egz", null, null, List.of(new Schritt(EINGETRETEN, am(1, 10)), new Schritt(BEENDET, am(3, 10), Grund.PLANMAESSIG),
                new Schritt(VERBLEIB, am(9, 10), Grund.IN_ARBEIT)));
        assertThat(verbleib("2022-09-05", person)).isZero();   // der erste September ist schon da, das Ereignis noch nicht
        assertThat(verbleib("2022-09-10", person)).isOne();
    }

    private int verbleib(String heute, long person) {
        return jdbc.sql("select coalesce(sum(verbleib_bekannt), 0) from teilnahme.bewegungen(:heute::date) where person = :p")
                .param("heute", heute).param("p", person).query(Integer.class).single();
    }

    @Test
    void eineArbeitslisteZaehltSoVieleZeilenWieSieHat() throws Exception {
        assertThat(seite("/teilnahmen/arbeitslisten")).contains("Personen");
        for (var l : Arbeitsliste.values()) {
            assertThat(seite("/teilnahmen/arbeitslisten/" + l + "?gruppe=U25")).isNotEmpty();
        }
        // die Crema-Teilnehmerin ist seit dem 15.9. ohne Anschluss, die in Arbeit nicht
        assertThat(seite("/teilnahmen/arbeitslisten/ABSOLVENTEN")).contains("Crema");
    }

    @Test
    void anEditedMerkmalThatSomebodyElseHasChangedStaysTheSameMerkmal() throws Exception {
        long id = personen.anlegen("ZAHL900", Testhaus.frau(1990), List.of(new Person.Merkmal(Person.Merkmalsart.LZA, "", am(1, 1), null, "x")));
        mvc.perform(post("/personen/" + id + "/merkmale/LZA/2022-01-01").with(csrf()).param("version", "7").param("art", "LZA").param("giltVon", "1.2.2022"))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("/personen/" + id + "/merkmale/LZA/2022-01-01")));
    }
}
