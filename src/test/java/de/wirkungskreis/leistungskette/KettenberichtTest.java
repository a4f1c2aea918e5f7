package de.wirkungskreis.leistungskette;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.BEENDET;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.EINGETRETEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Ergebnisse;
import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung;
import de.wirkungskreis.teilnahme.Ergebnisse.Kettenglied;
import de.wirkungskreis.teilnahme.Grund;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Gutschein;
import de.wirkungskreis.teilnahme.Gutscheine;
import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.teilnahme.Person.Merkmal;
import de.wirkungskreis.teilnahme.Person.Merkmalsart;
import de.wirkungskreis.teilnahme.Personen;
import de.wirkungskreis.teilnahme.Schritt;
import de.wirkungskreis.teilnahme.Teilnahmen;
import de.wirkungskreis.teilnahme.Testhaus;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Three people of 2022 ("heute" is 15.10.2022), each with a chain; the sums stand beside them. */
@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class KettenberichtTest {

    private static final Kettenfrage JAHR = new Kettenfrage(2022, Gruppe.GESAMT, null);
    private static boolean gefuellt;

    @Autowired Kettenbericht bericht;
    @Autowired Teilnahmen teilnahmen;
    @Autowired Gutscheine gutscheine;
    @Autowired Ergebnisse ergebnisse;
    @Autowired Personen personen;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired MockMvc mvc;

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    @BeforeEach
    void dreiMenschen() {
        if (gefuellt) {
            return;
        }
        gefuellt = true;
        Testhaus.mitPersonen(modus, handelnder);
        long eine = person("KET1", Geschlecht.WEIBLICH, new Merkmal(Merkmalsart.SPRACHE, "A2", am(1, 1), am(3, 15), "x"),
                new Merkmal(Merkmalsart.SPRACHE, "B1", am(3, 15), null, "x"), new Merkmal(Merkmalsart.FLUCHT, "", am(1, 1), null, "x"));
        long berechtigung = gutscheine.ausstellen(eine, Gutschein.Art.BERUFSSPRACHKURS, am(1, 5), am(12, 31));
        long kurs = foerdern(eine, "berufssprachkurs", am(2, 4), am(3, 31), Grund.PLANMAESSIG);
        gutscheine.weiter(berechtigung, 0, Gutschein.Stand.EINGELOEST, am(2, 4), kurs);
        foerdern(eine, "mabe-arbeitgeber", am(1, 10), am(1, 20), Grund.PLANMAESSIG);
        foerdern(eine, "fbw-abschluss", am(4, 14), null, null);
        long anderer = person("KET2", Geschlecht.MAENNLICH);
        gutscheine.ausstellen(anderer, Gutschein.Art.BERUFSSPRACHKURS, am(9, 15), am(12, 31));
        foerdern(anderer, "mabe-vergabe", am(1, 3), am(3, 1), Grund.ARBEITSAUFNAHME);
        long dritte = person("KET3", Geschlecht.WEIBLICH);
        foerdern(dritte, "mabe-vergabe", am(1, 3), am(3, 1), Grund.PLANMAESSIG);
        foerdern(dritte, "mabe-vergabe", am(9, 5), am(10, 1), Grund.PLANMAESSIG);   // more than six months later
        ergebnisse.planen(dritte, new Kettenglied("fbw-anpassung", am(9, 1)));
        ergebnisse.einmuenden(dritte, am(8, 1), Einmuendung.Art.BETRIEBLICH, null, Einmuendung.Herkunft.EQ);
        ergebnisse.verweisen(dritte, "schuldnerberatung", am(5, 2));
    }

    private long person(String nummer, Geschlecht geschlecht, Merkmal... merkmale) {
        return personen.anlegen(nummer, new Angaben(1990, geschlecht, null, null, null, null), List.of(merkmale));
    }

    private long foerdern(long person, String instrument, LocalDate von, @Nullable LocalDate bis, @Nullable Grund grund) {
        List<Schritt> schritte = new ArrayList<>(List.of(new Schritt(EINGETRETEN, von)));
        if (bis != null) {
            schritte.add(new Schritt(BEENDET, bis, grund));
        }
        return teilnahmen.anlegen(person, instrument, null, null, schritte);
    }

    private List<String> zeile(Kettenfrage frage, Tafel.Art tafel, String zeile) {
        return bericht.tafeln(frage).get(tafel.ordinal()).zeile(zeile).orElseThrow().zellen().stream().map(Zelle::text).toList();
    }

    @Test
    void dieUebergangsquoteTeiltGelungeneUebergaengeDurchBeurteilbareAustritte() {
        // Austritte, beurteilbar (bis 15.4.), Arbeit, Glied, ohne, Quote
        assertThat(zeile(JAHR, Tafel.Art.UEBERGAENGE, "AKTIVIERUNG")).containsExactly("3", "2", "1", "0", "1", "50,0 %");
        assertThat(zeile(JAHR, Tafel.Art.UEBERGAENGE, "SPRACHE")).containsExactly("1", "1", "0", "1", "0", "100,0 %");
        assertThat(zeile(JAHR, Tafel.Art.UEBERGAENGE, "GESAMT")).containsExactly("5", "4", "1", "2", "1", "75,0 %");   // (1 + 2) / 4
    }

    @Test
    void vomSprachkursInDieQualifizierungWartetSieVierzehnTage() {
        assertThat(zeile(JAHR, Tafel.Art.VERBINDUNGEN, "SPRACHE-QUALIFIZIERUNG")).containsExactly("1", "100,0 %", "14", "14", "14");
        assertThat(zeile(JAHR, Tafel.Art.VERBINDUNGEN, "PRAKTIKUM-SPRACHE")).containsExactly("1", "100,0 %", "15", "15", "15");   // 20.1. bis 4.2.
    }

    @Test
    void zwischenBerechtigungUndKursbeginnLiegenDreissigTageEineWartetNoch() {
        // ausgestellt, begonnen, wartet, ohne Beginn, Viertel, Hälfte, drei Viertel, bisher, Brückenkurs, anders überbrückt
        assertThat(zeile(JAHR, Tafel.Art.WARTEZEITEN, "BERUFSSPRACHKURS"))
                .containsExactly("2", "1", "1", "0", "30", "30", "30", "30", "0,0 %", "50,0 %");   // 5.1.–4.2.; 15.9.–15.10.; 1 von 2
    }

    @Test
    void dieErreichteStufeStehtNebenDerZuvor() {
        assertThat(zeile(JAHR, Tafel.Art.SPRACHE, "berufssprachkurs")).startsWith("1", "1", "1", "100,0 %").endsWith("0", "0", "1", "0", "0", "0");
    }

    @Test
    void geplantVerspaetetEingemuendetVerwiesen() {
        assertThat(zeile(JAHR, Tafel.Art.GEPLANT, "fbw-anpassung")).containsExactly("1", "1");
        assertThat(zeile(JAHR, Tafel.Art.EINMUENDUNGEN, "EQ")).containsExactly("1", "1", "0", "0");
        assertThat(zeile(JAHR, Tafel.Art.VERWEISUNGEN, "schuldnerberatung")).containsExactly("1", "1", "0", "0");
    }

    @Test
    void nachGruppeUndGeschlechtZaehlenNurDiese() {
        assertThat(bericht.tafeln(new Kettenfrage(2022, Gruppe.FLUCHT, null)).get(0).zeile("AKTIVIERUNG")).isEmpty();
        assertThat(zeile(new Kettenfrage(2022, Gruppe.FLUCHT, null), Tafel.Art.UEBERGAENGE, "SPRACHE")).startsWith("1");
        assertThat(zeile(new Kettenfrage(2022, Gruppe.GESAMT, Geschlecht.MAENNLICH), Tafel.Art.UEBERGAENGE, "AKTIVIERUNG"))
                .containsExactly("1", "1", "1", "0", "0", "100,0 %");
        assertThat(zeile(new Kettenfrage(2022, Gruppe.GESAMT, Geschlecht.MAENNLICH), Tafel.Art.WARTEZEITEN, "BERUFSSPRACHKURS")).startsWith("1", "0", "1");
    }

    @Test
    void everyNumberOpensItsHerleitungWithItsCases() throws Exception {
        mvc.perform(get("/leistungsketten")).andExpect(status().isOk()).andExpect(content().string(containsString("Übergangsquote")));
        for (var tafel : bericht.tafeln(JAHR)) {
            for (var zeile : tafel.zeilen()) {
                assertThat(zeile.zellen()).extracting(Zelle::spalte).isEqualTo(tafel.spalten());
                for (var zelle : zeile.zellen()) {
                    mvc.perform(get("/leistungsketten/herleitung/" + tafel.art() + "/" + zeile.schluessel() + "/" + zelle.spalte())
                            .param("jahr", "2022")).andExpect(status().isOk()).andExpect(content().string(containsString(zelle.text())));
                }
            }
        }
        mvc.perform(get("/leistungsketten/herleitung/UEBERGAENGE/SPRACHE/GLIED")).andExpect(content().string(containsString("nach 14 Tagen")));
        mvc.perform(get("/leistungsketten/herleitung/UEBERGAENGE/SPRACHE/GIBTESNICHT")).andExpect(status().isNotFound());
        mvc.perform(get("/leistungsketten/tabelle.xlsx")).andExpect(status().isOk());
        for (var art : Arrays.asList(Tafel.Art.values())) {
            mvc.perform(get("/leistungsketten/" + art + ".csv")).andExpect(status().isOk());
        }
    }

    @Test
    @AlsRolle(Rolle.BFDH)
    void whoSeesNoPeopleSeesNoCases() throws Exception {
        mvc.perform(get("/leistungsketten/herleitung/UEBERGAENGE/SPRACHE/GLIED"))
                .andExpect(content().string(not(containsString("Teilnahme 1"))));
    }
}
