package de.wirkungskreis.statistik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.Texte;
import de.wirkungskreis.einfuhr.Abgelehnt;
import de.wirkungskreis.einfuhr.Rohzeile;
import de.wirkungskreis.einfuhr.Rohzelle;
import de.wirkungskreis.einfuhr.Tafelleser.Blatt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables as text: one line each, cells between bars. */
class KennzahltafelTest {

    private static List<String> gelesen(String tabelle) {
        List<Rohzeile> zeilen = new ArrayList<>();
        int nr = 0;
        for (String zeile : tabelle.split("\n")) {
            nr++;
            List<Rohzelle> zellen = new ArrayList<>();
            String[] teile = zeile.split("\\|", -1);
            for (int s = 0; s < teile.length; s++) {
                if (!teile[s].isBlank()) {
                    zellen.add(Rohzelle.text(s, teile[s].strip()));
                }
            }
            if (!zellen.isEmpty()) {
                zeilen.add(new Rohzeile(nr, zellen));
            }
        }
        return new Kennzahltafel(Texte.wortlaut()).entfalten(List.of(new Blatt("T1", zeilen, List.of()))).map(z -> z.subList(1, z.size()).stream()
                .map(KennzahltafelTest::text).toList()).orElse(List.of());
    }

    private static String text(Rohzeile zeile) {
        return zeile.ort(9) + " " + zeile.zellen().stream().filter(z -> List.of(0, 1, 3, 6, 7, 8, 9, 10, 11, 12, 13).contains(z.spalte()))
                .map(Rohzelle::text).collect(Collectors.joining(" "));
    }

    @Test
    void Regionen_in_Zeilen_Zaehler_Nenner_und_Rang_in_Spalten_der_Monat_im_Titel() {
        assertThat(gelesen("""
                K2 Integrationsquote
                Berichtsmonat: Juni 2022
                Datenstand: 11.10.2022
                Region | Wert | Zähler | Nenner | Rang im Vergleichstyp
                Jobcenter Herford | 20,2 | 2.100 | 124.800 | 3 von 28
                Deutschland | 21,4
                Vergleichstyp IIc | 20,9
                Erstellungsdatum: 20.10.2022
                """)).containsExactly("T1!B5 K2 Herford 2022-06 11.10.2022 20,2 2.100 124.800 3 28", "T1!B6 K2 Deutschland 2022-06 11.10.2022 21,4",
                "T1!B7 K2 IIc 2022-06 11.10.2022 20,9");
    }

    @Test
    void ohne_verbundene_Zellen_gilt_die_Jahreszahl_fuer_die_Monate_rechts_von_ihr() {
        assertThat(gelesen("""
                Jobcenter Herford
                Kennzahl | Geschlecht | 2021 | | 2022
                | | Nov | Dez | Jan
                K2 Integrationsquote | Frauen | 16,1 | 16,2 | 16,0 r
                 | Männer | 22,1 | 22,2 | 22,4
                Datenstand: Mai 2022
                """)).containsExactly("T1!C4 K2 Herford W 2021-11 31.05.2022 16,1", "T1!D4 K2 Herford W 2021-12 31.05.2022 16,2",
                "T1!E4 K2 Herford W 2022-01 31.05.2022 16,0 r", "T1!C5 K2 Herford M 2021-11 31.05.2022 22,1",
                "T1!D5 K2 Herford M 2021-12 31.05.2022 22,2", "T1!E5 K2 Herford M 2022-01 31.05.2022 22,4");
    }

    @Test
    void eine_Zeile_ohne_Zahlen_ist_eine_Ueberschrift_fuer_die_Zeilen_unter_ihr() {
        assertThat(gelesen("""
                Jobcenter Herford; Datenstand: 11.10.2022
                Merkmal | Mai 2022 | Jun. 22 | Veränderung zum Vorjahresmonat
                K3 Veränderung des Bestands | | |
                Insgesamt | -1,3 | -1,4 | 0,2
                Frauen | -0,9 | * | 0,1
                """)).containsExactly("T1!B4 K3 Herford GESAMT 2022-05 11.10.2022 -1,3", "T1!C4 K3 Herford GESAMT 2022-06 11.10.2022 -1,4",
                "T1!B5 K3 Herford W 2022-05 11.10.2022 -0,9", "T1!C5 K3 Herford W 2022-06 11.10.2022 *");
    }

    @Test
    void was_fehlt_wird_gesagt_und_wo_es_fehlt() {
        assertThatThrownBy(() -> gelesen("Kennzahl|Mai 2022|Juni 2022\nK2|1,0|2,0\nDatenstand: 11.10.2022"))
                .isInstanceOf(Abgelehnt.class).hasMessageContaining("B2").hasMessageContaining("welche Region");
        assertThatThrownBy(() -> gelesen("Jobcenter Herford\nKennzahl|Mai 2022|Juni 2022\nK2|1,0|2,0")).hasMessageContaining("keinen Datenstand");
        assertThatThrownBy(() -> gelesen("Jobcenter Herford\nKennzahl|Berichtsmonat|\n|2022|2022\nK2|1,0|2,0\nDatenstand: 11.10.2022"))
                .hasMessageContaining("welchen Monat");
        assertThatThrownBy(() -> gelesen("Jobcenter Herford\nKennzahl|Mai 2022|Juni 2022\nK2|1,0|2,0|3,0\nDatenstand: 11.10.2022"))
                .hasMessageContaining("D3").hasMessageContaining("keine Überschrift");
    }

    @Test
    void Zahlen_Zeichen_und_Vermerke_werden_unterschieden_und_was_nicht_zu_trennen_ist_bleibt_unverstanden() {
        assertThat(List.of("1.234,56", "-1,3", "3730,59085177", "20,3r", "20,3 (r)", "20,3¹", "20,3 1)", "-").stream().map(t -> Tafelzahl.lesen(t)
                .map(z -> z.wert() + (z.merkmal() == null ? "" : " " + z.merkmal())).orElse("?"))).containsExactly("1234.56", "-1.3", "3730.59085177",
                "20.3 REVIDIERT", "20.3 REVIDIERT", "20.3 FUSSNOTE", "20.3 FUSSNOTE", "0");
        assertThat(List.of("*", "·", ".", "x", "…").stream().map(t -> Tafelzahl.lesen(t).orElseThrow().zeichen())).containsExactly(Ersatzzeichen.GEHEIM,
                Ersatzzeichen.UNBEKANNT, Ersatzzeichen.UNBEKANNT, Ersatzzeichen.SINNLOS, Ersatzzeichen.SPAETER);
        assertThat(List.of("20,31)", "1.5", "12 Personen", "20,3q", "").stream().filter(t -> Tafelzahl.lesen(t).isPresent())).isEmpty();
    }
}
