package de.wirkungskreis.befund;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.programmdatei.Programmdatei;
import de.wirkungskreis.programmdatei.Programmdateien;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Each rule with one place of a small programme changed: exactly that finding, in exactly these words. */
@Datenbanktest
class RegelnTest {

    @Autowired Regelwerk regelwerk;
    @Autowired Programmdateien dateien;
    private String haus;

    @BeforeEach
    void lesen() throws Exception {
        haus = new ClassPathResource("befund/kleines-haus.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void anEinemStimmigenProgrammGibtEsNichtsZuFragen() {
        assertThat(befunde(haus)).extracting(Befund::satz).isEmpty();
    }

    @Test
    void frauenDuerfenNichtSchlechterStehenWoMehrFuerSieGeschehenSoll() {
        assertThat(satz("geschlechterziele/Z2", "wert: 2.0", "wert: 0.5")).isEqualTo("„Integrationsquote“ lässt für Frauen eine "
                + "schlechtere Veränderung zu (0,5 %) als für Männer (1,0 %), obwohl das Programm für Frauen mehr erreichen will "
                + "(„Mehr Frauen in Arbeit“).");
    }

    @Test
    void absoluteWerteVonFrauenUndMaennernVergleichtNiemandMiteinander() {
        assertThat(befunde(geaendert("art: RELATIV", "art: ABSOLUT", "wert: 2.0}]", "wert: 20.0}]\n          basis: [{version: PROGNOSE, wert: 18.0}]",
                "wert: 1.0}]", "wert: 30.0}]\n          basis: [{version: PROGNOSE, wert: 29.0}]"))).isEmpty();
    }

    @Test
    void einGesetzlichesZielOhneIndikatorImBundIstEineLuecke() {
        assertThat(satz("gesetzesziel/4", "ebene: BUND, gesetzesziele: [4]", "ebene: LOKAL, gesetzesziele: [4]")).isEqualTo(
                "Das gesetzliche Ziel 4 (Verbesserung der sozialen Teilhabe) hat unter den Bundeszielen keinen Indikator; "
                        + "nur „Teilhabe“ verweist darauf.");
    }

    @Test
    void eineZahlOhneVorjahrSagtNichtObSieMehrVerlangt() {
        assertThat(satz("zielwert-ohne-vorjahr/L1/ausbildung", "          basis: [{version: PROGNOSE, wert: 55}]\n", ""))
                .isEqualTo("„In Ausbildung: 60“ steht ohne Vorjahreswert.");
    }

    @Test
    void einSchwerpunktOhneVorhabenWirdNichtUmgesetzt() {
        assertThat(satz("schwerpunkt-ohne-vorhaben/S2", "text: Frauen fördern}", "text: Frauen fördern}\n  - {schluessel: S2, text: Neuer „Regelbetrieb“}"))
                .isEqualTo("Der Schwerpunkt „Neuer ‚Regelbetrieb‘“ hat kein Handlungsfeld und kein Vorhaben.");
    }

    @Test
    void plaetzeImTextGehoerenInEinePlanzeile() {
        assertThat(satz("plaetze-ohne-planzeile/HF1", "          vorhaben: [V2]\n", "")).isEqualTo("Im Handlungsfeld „Wege in Arbeit“ "
                + "sind 12 Plätze (Werkstatt („Halle 3“)) genannt, die in keiner Planzeile stehen.");
    }

    @Test
    void werZwoelfPlaetzeNenntPlantNichtZehn() {
        assertThat(satz("weniger-plaetze/V2", "2023, einheit: PLAETZE, wert: 12", "2023, einheit: PLAETZE, wert: 10")).isEqualTo(
                "Das Programm nennt für „Werkstatt (‚Halle 3‘)“ 12 Plätze, geplant sind in „Werkstattplätze“ aber nur 10.");
    }

    @Test
    void werAusbauenWillPlantNichtWeniger() {
        // 90/100 − 1 = −10,0 %
        assertThat(satz("ausbau-gegen-plan/vergabe", "2023, einheit: EINTRITTE, wert: 120", "2023, einheit: EINTRITTE, wert: 90"))
                .isEqualTo("„Mehr Frauen in Arbeit“ soll ausgebaut werden, geplant sind aber 90 statt 100 Eintritte (− 10, − 10,0 %) "
                        + "in „Maßnahmen beim Träger“.");
    }

    @Test
    void werAbbauenWillPlantNichtMehr() {
        // 120/100 − 1 = +20,0 %; nobody but the line itself declares it
        assertThat(satz("abbau-gegen-plan/vergabe", "          absicht: AUSBAUEN", "          absicht: ABBAUEN")).isEqualTo(
                "„Maßnahmen beim Träger“ soll abgebaut werden, geplant sind aber 120 statt 100 Eintritte (+ 20, + 20,0 %).");
    }

    @Test
    void eineSpalteSagtObSiePlanOderIstZeigt() {
        assertThat(satz("wertart/planung", "vergleich: true, wertart: PLAN, bezeichnung: Plan 2022}\n  gruppen",
                "vergleich: true, wertart: UNBENANNT, bezeichnung: Plan 2022}\n  gruppen")).isEqualTo(
                "Eine Spalte sagt nicht, ob sie Plan, Hochrechnung oder Ist zeigt: Planung, Spalte „Plan 2022“.");
        assertThat(befunde(geaendert("wertart: PLAN, bezeichnung: Plan 2022", "wertart: UNBENANNT, bezeichnung: Plan 2022")))
                .as("je Seite einer").extracting(Befund::bereich).containsExactlyInAnyOrder("planung", "haushalt");
    }

    @Test
    void zweiGruppenMitEinemNamenLassenSichVerwechseln() {
        assertThat(satz("gruppenname/mabe", "name: Werkstatt\n", "name: Aktivierung (Plätze)\n")).isEqualTo(
                "Der Gruppenname „Aktivierung“ steht zweimal in der Planung und zählt Verschiedenes: Eintritte und Plätze.");
    }

    @Test
    void eineAbgeleiteteZeileNebenIhrenTeilenZaehltDoppelt() {
        // 120 + 80 = 200; 100 + 80 = 180
        assertThat(satz("abgeleitet/coaching", "    - schluessel: begleitung\n      name: Begleitung\n      einheit: EINTRITTE\n      zeilen:\n"
                + "        - {schluessel: coaching, name: Coaching, rolle: ABGELEITET, ableitung: [vergabe, gutschein]}\n", "",
                "        - schluessel: gutschein\n", "        - {schluessel: coaching, name: Coaching, rolle: ABGELEITET, ableitung: [vergabe, gutschein]}\n"
                        + "        - schluessel: gutschein\n")).isEqualTo(
                "„Coaching“ ist aus anderen Zeilen derselben Gruppe abgeleitet (2023: 200 = 120 + 80; 2022: 180 = 100 + 80).");
    }

    @Test
    void zweiNaeherungenHabenKeineGenaueDifferenz() {
        assertThat(satz("ungefaehr/sprachkurs", "EINTRITTE, wert: 40}", "EINTRITTE, wert: 40, genauigkeit: CIRCA}")).isEqualTo(
                "„Berufssprachkurse“ ist ungefähr (ca. 40 gegen ca. 40), die Veränderung 0 aber genau; gezahlt wird außerhalb des "
                        + "Eingliederungstitels.");
    }

    @Test
    void wasAndereZahlenZaehltNichtMit() {
        assertThat(satz("fremdes-geld/sprachkurs", "rolle: NACHRICHTLICH", "rolle: EIGENSTAENDIG")).isEqualTo(
                "„Berufssprachkurse“ zählt in den Summen mit, wird 2023 aber nicht aus dem Eingliederungstitel gezahlt.");
    }

    @Test
    void dasZehnfacheDesVorjahrsSiehtVertipptAus() {
        assertThat(satz("zehnfach/gutschein/2023-EINTRITTE", "2023, einheit: EINTRITTE, wert: 80", "2023, einheit: EINTRITTE, wert: 800"))
                .isEqualTo("„Gutscheine“: Für 2023 stehen 800 Eintritte, für 2022 80; das ist mindestens das Zehnfache.");
        assertThat(satz("zehnfach/haushalt/2023", "bezeichnung: Zuteilung, betrag: 900000", "bezeichnung: Zuteilung, betrag: 9000000",
                "neugeschaeft: 450000", "neugeschaeft: 8550000")).isEqualTo(
                "Erwartete Ausgabemittel: Für 2023 stehen 9.000.000 Euro, für 2022 850.000; das ist mindestens das Zehnfache.");
        // nine times is a change, not a slip
        assertThat(befunde(geaendert("2023, einheit: EINTRITTE, wert: 80", "2023, einheit: EINTRITTE, wert: 720"))).isEmpty();
    }

    @Test
    void einPlanOhneBetraegeIstFinanziellNichtPruefbar() {
        assertThat(satz("plan-ohne-geld", "            - {jahr: 2023, einheit: EUR, wert: 200000}\n", "")).isEqualTo(
                "1 von 3 Planzeilen nennt keinen Betrag: Der Plan ist finanziell nicht prüfbar.");
        // 850.000 − 0 → 900.000 − 100.000 = 800.000 would be less: without the shift it is more money for fewer entries
        assertThat(satz("plan-ohne-geld", "            - {jahr: 2023, einheit: EUR, wert: 200000}\n", "",
                "2022, einheit: EINTRITTE, wert: 80", "2022, einheit: EINTRITTE, wert: 120", "beschaffungsweg: GUTSCHEIN", "beschaffungsweg: BEWILLIGUNG", "betrag: 100000}", "betrag: 0}",
                "  aufteilungen:\n    - {jahr: 2023, vorbindung: 350000, neugeschaeft: 450000}\n", "")).isEqualTo(
                "1 von 3 Planzeilen nennt keinen Betrag, Vorbindungen und Neugeschäft sind nicht getrennt; die verfügbaren Mittel steigen "
                        + "auf 900.000 €, die Eintritte sinken aber von 220 auf 200 (− 20): Der Plan ist finanziell nicht prüfbar.");
    }

    @Test
    void eineVerlagerungZwischenVergabeUndGutscheinVerschiebtDieRisiken() {
        // 80 − 95 = −15
        assertThat(satz("verlagerung/mabe", "2022, einheit: EINTRITTE, wert: 80", "2022, einheit: EINTRITTE, wert: 95")).isEqualTo(
                "In „Aktivierung“ verlagert sich das Angebot vom Gutschein zur Vergabe (Vergabe + 20, Gutschein − 15).");
    }

    @Test
    void umschichtenLaesstSichNurWasDaIst() {
        // 900.000 − 1.000.000 = −100.000; the split of what is not there is asked about too
        var befunde = befunde(geaendert("betrag: 100000}", "betrag: 1000000}"));
        assertThat(befunde).extracting(Befund::schluessel).containsExactlyInAnyOrder("umschichtung-ueber-mittel/2023", "aufteilung/2023");
        assertThat(befunde).extracting(Befund::satz).containsExactlyInAnyOrder(
                "2023: Aus dem Eingliederungstitel sollen 1.000.000 € an die Verwaltung gehen, erwartet werden dort aber nur 900.000 €; "
                        + "verfügbar wären − 100.000 €.",
                "2023: Vorbindungen und Neugeschäft ergeben zusammen 800.000 €, verfügbar sind − 100.000 €; aufgeteilt sind 900.000 € zu viel.");
    }

    @Test
    void vorbindungenUndNeugeschaeftErgebenDieVerfuegbarenMittel() {
        // 350.000 + 440.000 = 790.000; 800.000 − 790.000 = 10.000
        assertThat(satz("aufteilung/2023", "neugeschaeft: 450000", "neugeschaeft: 440000")).isEqualTo(
                "2023: Vorbindungen und Neugeschäft ergeben zusammen 790.000 €, verfügbar sind 800.000 €; nicht aufgeteilt sind 10.000 €.");
    }

    @Test
    void vorbindungenUeberDenMittelnLassenNichtsNeuesZu() {
        assertThat(satz("vorbindung-ueber-mittel/2023", "vorbindung: 350000, neugeschaeft: 450000", "vorbindung: 810000")).isEqualTo(
                "2023: Schon die Vorbindungen (810.000 €) übersteigen die verfügbaren Mittel (800.000 €).");
    }

    @Test
    void jedeRegelStehtMitIhremNamenImHandbuch() throws Exception {
        String handbuch = Files.readString(Path.of("docs/handbuch/befunde.md"));
        assertThat(regelwerk.regeln()).isNotEmpty().allSatisfy(regel ->
                assertThat(handbuch).contains("**" + regelwerk.titel(regel) + "**"));
    }

    @Test
    void jedeRegelHatHierIhreProbe() throws Exception {
        String proben = Files.readString(Path.of("src/test/java/de/wirkungskreis/befund/RegelnTest.java"));
        assertThat(regelwerk.regeln()).extracting(Regel::schluessel).doesNotHaveDuplicates()
                .allSatisfy(schluessel -> assertThat(proben).contains("\"" + schluessel));
    }

    /** The one sentence there is after the changes. */
    private String satz(String schluessel, String... vonNach) {
        var befunde = befunde(geaendert(vonNach));
        assertThat(befunde).extracting(Befund::schluessel).containsExactly(schluessel);
        return befunde.get(0).satz();
    }

    private String geaendert(String... vonNach) {
        String text = haus;
        for (var paar : paare(vonNach)) {
            assertThat(text).contains(paar.get(0));
            text = text.replace(paar.get(0), paar.get(1));
        }
        return text;
    }

    private static List<List<String>> paare(String... vonNach) {
        return IntStream.range(0, vonNach.length / 2)
                .mapToObj(i -> Arrays.asList(vonNach[2 * i], vonNach[2 * i + 1])).toList();
    }

    private List<Befund> befunde(String text) {
        Programmdatei datei = dateien.lesen(text.getBytes(StandardCharsets.UTF_8));
        return regelwerk.ueber(new Programmstand(datei.programminhalt(), datei.ziele(), datei.planung(), datei.haushalt()));
    }
}
