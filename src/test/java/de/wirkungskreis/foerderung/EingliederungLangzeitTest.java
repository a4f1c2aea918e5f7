package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenprobe.frage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EingliederungLangzeitTest {

    @Test
    void erstesJahr75ZweitesJahr50Prozent() {
        var alt = frage("langzeit-zuschuss", "start", "2022-04-01", "monatslohn_eur", 2000, "sv_pauschale", "0.19");
        assertThat(alt.zahl("jahr1_monat_eur")).isEqualByComparingTo("1785");
        assertThat(alt.zahl("jahr2_monat_eur")).isEqualByComparingTo("1190");
        assertThat(alt.zahl("summe_24_monate_eur")).isEqualByComparingTo("35700");
        assertThat(frage("langzeit-zuschuss", "start", "2026-08-01", "monatslohn_eur", 2400, "sv_pauschale", "0.2").zahl("summe_24_monate_eur")).isEqualByComparingTo("43200");
    }

    @Test
    void ueberDerBemessungsgrenzeFehltImAltenRechtDasGebiet() {
        assertThatThrownBy(() -> frage("langzeit-zuschuss", "start", "2022-04-01", "monatslohn_eur", 6800, "sv_pauschale", "0.19"))
                .isInstanceOf(FehlendeAngabe.class).hasMessageContaining("gebiet");
        assertThat(frage("langzeit-zuschuss", "start", "2025-04-01", "monatslohn_eur", 9000, "sv_pauschale", "0.2").zahl("basis_eur")).isEqualByComparingTo("9660");   // 8.050 × 1,2
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01, 24, 24, false, true", "2022-05-01, 23, 24, false, false", "2022-05-01, 24, 23, false, false", "2022-05-01, 24, 24, true, false",
        "2026-06-30, 24, 24, false, true"})
    void bisJuni2026Zaehlen24MonateArbeitslosigkeitUndZweiJahreVertrag(String start, int arbeitslos, int vertrag, boolean geringfuegig, boolean ja) {
        assertThat(frage("langzeit-zugang", "start", start, "monate_arbeitslos", arbeitslos, "vertrag_monate", vertrag, "geringfuegig", geringfuegig)
                .ja("foerderbar")).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({"21, true, true", "20, true, false", "24, false, false"})
    void abJuli2026Zaehlen21Von24MonatenLeistungsbezug(int bezug, boolean kurz, boolean ja) {
        assertThat(frage("langzeit-zugang", "start", "2026-07-01", "monate_leistungsbezug_letzte_24", bezug, "monate_arbeitslos", 0,
                "nur_kurzzeitig_beschaeftigt", kurz, "vertrag_monate", 24, "geringfuegig", false).ja("foerderbar")).isEqualTo(ja);
        assertThatThrownBy(() -> frage("langzeit-zugang", "start", "2026-07-01", "monate_arbeitslos", 30, "vertrag_monate", 24, "geringfuegig", false))
                .hasMessageContaining("monate_leistungsbezug_letzte_24");
    }

    @ParameterizedTest
    @CsvSource({"4, 2, false", "3, 2, true", "12, 3, false", "12, 4, true"})
    void werMehrAlsDreiMonateInVierJahrenDortWarWirdNichtGefoerdert(int monate, int jahre, boolean ja) {
        assertThat(frage("langzeit-zugang", "start", "2023-05-01", "monate_arbeitslos", 30, "vertrag_monate", 24,
                "vorbeschaeftigung_gleicher_arbeitgeber_monate", monate, "ende_vorbeschaeftigung_jahre_her", jahre).ja("foerderbar")).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, false, 10710, 6", "2022-07-31, false, 7140, 4", "2022-12-31, true, 0, 0", "2024-03-31, false, 0, 0", "2024-02-29, false, 10710, 6"})
    void zurueckzuzahlenIstWasFuerDieLetztenSechsMonateBewilligtWar(String ende, boolean privilegiert, String betrag, String monate) {
        var zurueck = frage("langzeit-rueckzahlung", "start", "2022-04-01", "ende", ende, "bewilligt_monat_eur", 1785, "privilegierter_grund", privilegiert);
        assertThat(zurueck.zahl("rueckzahlung_eur")).isEqualByComparingTo(betrag);
        assertThat(zurueck.zahl("monate")).isEqualByComparingTo(monate);
    }

    @Test
    void ueberDenJahreswechselZaehltJederMonatMitSeinemSatz() {
        assertThat(frage("langzeit-rueckzahlung", "start", "2023-01-01", "ende", "2024-02-29", "bewilligt_monat_jahr1_eur", 2000, "bewilligt_monat_jahr2_eur",
                "1333.33", "privilegierter_grund", false).zahl("rueckzahlung_eur")).isEqualByComparingTo("10666.66");   // 4 × 2.000 + 2 × 1.333,33
    }

    @Test
    void nachDerFoerderungIstNichtsZurueckzuzahlen() {
        assertThat(frage("langzeit-rueckzahlung", "start", "2022-01-01", "foerderende", "2023-12-31", "ende", "2024-02-15").zahl("rueckzahlung_eur")).isZero();
        assertThatThrownBy(() -> frage("langzeit-rueckzahlung", "start", "2022-01-01", "foerderende", "2023-12-31", "ende", "2023-06-30"))
                .hasMessageContaining("bewilligt_monat_eur");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-20, 2026-07-01, alt (§ 66(1) Nr.2 SGB II), true", "2026-07-01, 2026-07-01, neu, true", "2026-06-30, 2026-06-30, alt (§ 66(1) Nr.2 SGB II), false"})
    void werVorDerAenderungBewilligtBekamBehaeltDenZugangNichtDieVersicherungsfreiheit(String bewilligung, String start, String zugang, boolean pflichtig) {
        var fall = frage("langzeit-uebergang", "bewilligung", bewilligung, "start", start);
        assertThat(fall.text("zugangsrecht")).isEqualTo(zugang);
        assertThat(fall.ja("alv_pflichtig")).isEqualTo(pflichtig);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-01, 2026-09-01, alt, false", "2026-06-30, 2027-01-01, alt, false", "2026-07-01, 2026-09-01, neu, true"})
    void werAm30Juni2026AufDerStelleWarBleibtVersicherungsfrei(String start, String stichtag, String recht, boolean pflichtig) {
        var fall = frage("langzeit-bestand", "start", start, "stichtag", stichtag);
        assertThat(fall.text("recht")).isEqualTo(recht);
        assertThat(fall.ja("alv_pflichtig")).isEqualTo(pflichtig);
    }

    @Test
    void eineVerlaengerungRichtetSichNachDemTagIhrerEntscheidung() {
        var fall = new Bestandsschutz.Fall(null, LocalDate.parse("2026-05-20"), LocalDate.parse("2026-07-15"), true);
        var aenderung = Bestandsschutz.NEUE_GRUNDSICHERUNG;
        assertThat(Bestandsschutz.rechtsstand(fall, aenderung, Optional.empty())).isEqualTo("2026-06-30");
        assertThat(Bestandsschutz.rechtsstand(fall, aenderung, Optional.of(LocalDate.parse("2028-06-01")))).isEqualTo("2028-06-01");
        var neu = new Bestandsschutz.Fall(null, LocalDate.parse("2026-07-02"), LocalDate.parse("2026-07-15"), true);
        assertThat(Bestandsschutz.rechtsstand(neu, aenderung, Optional.empty())).isEqualTo("2026-07-15");
        assertThat(Bestandsschutz.nummer(new Bestandsschutz.Fall(null, null, LocalDate.parse("2026-06-01"), false), aenderung)).isEmpty();
    }
}
