package de.wirkungskreis.beispiel;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.betrieb.Stichtag;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programmdatei.Programmdateien;
import de.wirkungskreis.verfahren.Beratungen;
import de.wirkungskreis.verfahren.Beratungsschritt;
import de.wirkungskreis.zugang.Rolle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.request.RequestContextHolder;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class BeispieldatenTest {

    private static final Programmjahr JAHR = new Programmjahr(2022);

    @Autowired Beispieldaten beispieldaten;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Beratungen beratungen;
    @Autowired Stichtag stichtag;
    @Autowired Planungen planungen;
    @Autowired Programmdateien dateien;

    @Test
    void dasHerforderProgrammStehtInDerDatenbank() {
        var programm = programme.desJahres(JAHR).orElseThrow();
        var plan = planungen.derFassung(fassungen.derNummer(programm.id(), "1").orElseThrow().id());

        // 55 + 190 + 198 + 897 + 253 + 70 + 20 + 130 + 90 + 124 + 144 + 20 + 15 + 22
        assertThat(plan.gesamt(Einheit.EINTRITTE, JAHR)).hasValue(2228);
    }

    @Test
    void dieErsteFassungHatIhrenWegGegangenUndDieNaechsteWirdGeschrieben() {
        var alle = fassungen.desProgramms(programme.desJahres(JAHR).orElseThrow().id());
        var erste = alle.get(0);

        assertThat(erste.status()).isEqualTo(Fassung.Status.VEROEFFENTLICHT);
        assertThat(beratungen.zu(erste.id())).extracting(Beratungsschritt::erfasstVon)
                .containsExactly("controlling", "bca", "bfdh", "controlling", "geschaeftsfuehrung", "geschaeftsfuehrung");
        assertThat(beratungen.zu(erste.id()).get(4).auflagen()).extracting(Beratungsschritt.Auflage::erledigtAm)
                .containsExactly(LocalDate.of(2022, 3, 24), null);
        assertThat(alle.get(alle.size() - 1).bearbeitbar()).isTrue();
        assertThat(stichtag.heute()).isEqualTo(LocalDate.of(2022, 10, 15));
    }

    @Test
    void startingTwiceLoadsOnce() {
        var vorher = programme.alle();
        var fassungenVorher = fassungen.desProgramms(vorher.get(0).id());

        // as at start-up: no request is being served
        RequestContextHolder.resetRequestAttributes();
        beispieldaten.afterSingletonsInstantiated();

        assertThat(programme.alle()).isEqualTo(vorher);
        assertThat(fassungen.desProgramms(vorher.get(0).id())).isEqualTo(fassungenVorher);
    }

    @Test
    void theExportOfTheSampleIsImportedWithoutAnyChange() throws Exception {
        var programm = programme.desJahres(JAHR).orElseThrow();
        var export = dateien.schreiben(fassungen.neueste(programm.id()));

        var ergebnis = dateien.vorschau(dateien.lesen(export));

        assertThat(ergebnis.art()).isEqualTo(Programmdateien.Ergebnis.Art.KEINE_AENDERUNG);
    }

    @Test
    void theShippedFileComesOutAsItWentIn() throws Exception {
        var programm = programme.desJahres(JAHR).orElseThrow();
        var export = new String(dateien.schreiben(fassungen.derNummer(programm.id(), "1").orElseThrow()), StandardCharsets.UTF_8);
        var shipped = new ClassPathResource("beispiel/herford-2022.yaml").getContentAsString(StandardCharsets.UTF_8);

        assertThat(abRahmen(export)).isEqualTo(abRahmen(shipped));
    }

    @Test
    void fassung1IstVeroeffentlichtUndFassung2Entwurf() {
        var programm = programme.desJahres(JAHR).orElseThrow();
        var erste = fassungen.derNummer(programm.id(), "1").orElseThrow();

        assertThat(erste.status()).isEqualTo(Fassung.Status.VEROEFFENTLICHT);
        assertThat(beratungen.zu(erste.id())).extracting(Beratungsschritt::art).containsExactly(Beratungsschritt.Art.FACHABSTIMMUNG,
                Beratungsschritt.Art.BCA_BETEILIGUNG, Beratungsschritt.Art.FINANZPRUEFUNG, Beratungsschritt.Art.BEIRAT,
                Beratungsschritt.Art.BESCHLUSS, Beratungsschritt.Art.VEROEFFENTLICHUNG);
        assertThat(beratungen.zu(erste.id())).extracting(Beratungsschritt::erfasstVon).containsExactly("controlling", "bca",
                "bfdh", "controlling", "geschaeftsfuehrung", "geschaeftsfuehrung");
        var zweite = fassungen.neueste(programm.id());
        assertThat(zweite.nummer()).isEqualTo("2");
        assertThat(zweite.bearbeitbar()).isTrue();
        assertThat(zweite.bezeichnung()).contains("Herbst 2022", "erfunden");
        assertThat(stichtag.heute()).isEqualTo("2022-10-15");
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void theStepsOfAFassungStandInItsFileAndAreNotWalkedOnImport() {
        var programm = programme.desJahres(JAHR).orElseThrow();
        var datei = dateien.lesen(dateien.schreiben(fassungen.derNummer(programm.id(), "1").orElseThrow()));
        var ausgeliefert = dateien.lesen(shipped());

        assertThat(datei.fassung().schritte()).hasSize(6).isEqualTo(ausgeliefert.fassung().schritte());
        assertThat(dateien.vorschau(datei).hinweise()).anySatisfy(h -> assertThat(h).contains("6 Beratungsschritte", "nicht übernommen"));
    }

    private static byte[] shipped() {
        try {
            return new ClassPathResource("beispiel/herford-2022.yaml").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String abRahmen(String datei) {
        return datei.substring(datei.indexOf("\nrahmen:"));
    }
}
