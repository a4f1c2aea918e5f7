package de.wirkungskreis.personenmonat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kennzahl.Auszaehlung;
import de.wirkungskreis.kennzahl.Ergebnis;
import de.wirkungskreis.kennzahl.Verlaufsbau;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** A further month, a late correction and histories that were put away give what counting everything anew gives. */
class FortschreibungTest {

    private static final int PANELS = 20;

    @Test
    void theLastMonthsCountedAnewGiveWhatAllMonthsCountedAnewGive() throws IOException {
        for (int saat = 1; saat <= PANELS; saat++) {
            var zufall = new Random(saat);
            var panel = Zufallspanel.aus(5_000 + saat);
            var monate = new ArrayList<>(monate(panel));
            if (monate.size() < 2) {
                continue;
            }
            int neu = zufall.nextInt(1, Math.min(monate.size(), 7));
            String ab = monate.get(monate.size() - neu);
            var vorher = zufall.nextBoolean() ? bis(panel, ab) : vorDerBerichtigung(panel, ab, zufall);
            var alles = bau(panel).fertig();
            var erneuert = Auszaehlung.erneuern(alles, Auszaehlung.aus(bau(vorher).fertig()), neu);
            assertThat(zeilen(erneuert)).as("Saat %d, %d Monate", saat, neu).isEqualTo(zeilen(Auszaehlung.aus(alles)));
        }
    }

    /** In the second month "0" comes first among the Jobcenter, where "1" was. */
    @Test
    void aNewJobcenterTakesNobodysPast() throws IOException {
        var panel = Probepanel.ab("2020-01");
        panel.menschen(3, 1, 2);
        panel.mensch(1, 2).mit("jobcenter", "2");
        panel.mensch(2, 2).mit("jobcenter", "0");
        var alles = bau(panel.panel()).fertig();
        var erneuert = Auszaehlung.erneuern(alles, Auszaehlung.aus(bau(bis(panel.panel(), "2020-02")).fertig()), 1);
        assertThat(zeilen(erneuert)).isEqualTo(zeilen(Auszaehlung.aus(alles)))
                .contains("0;2020-01;gesamt;BESTAND_ELB;0;;;", "1;2020-01;gesamt;BESTAND_ELB;3;;;", "2;2020-01;gesamt;BESTAND_ELB;1;;;");
    }

    @Test
    void historiesPutAwayAndTakenBackGiveTheSame() throws IOException {
        for (int saat = 1; saat <= PANELS; saat++) {
            var panel = saat % PANELS == 0 ? Zufallspanel.grosses(saat) : Zufallspanel.aus(6_000 + saat);
            var bau = bau(panel);
            var zurueck = new Verlaufsbau(bau.fertig().geliefert());
            Map<Integer, Integer> personen = new HashMap<>();
            bau.jederVerlauf((person, jobcenter, geschlecht, gemeinde, ab, worte) -> zurueck.verlauf(
                    personen.computeIfAbsent(person, p -> zurueck.neuePerson()), zurueck.jobcenter(jobcenter), geschlecht,
                    zurueck.gemeinde(gemeinde), ab, worte));
            assertThat(ohneBetraege(Auszaehlung.aus(zurueck.fertig()))).as("Saat %d", saat).isEqualTo(ohneBetraege(Auszaehlung.aus(bau.fertig())));
        }
    }

    @Test
    void aMonthDeliveredAnewTakesThePlaceOfTheOldOne() throws IOException {
        for (int saat = 1; saat <= PANELS; saat++) {
            var zufall = new Random(saat);
            var panel = Zufallspanel.aus(7_000 + saat);
            var monate = new ArrayList<>(monate(panel));
            String ab = monate.get(zufall.nextInt(monate.size()));
            var vorher = vorDerBerichtigung(panel, ab, zufall);
            var namen = new HashMap<String, Integer>();
            var bau = new Verlaufsbau(bau(panel).fertig().geliefert()).mitGruppen();
            ToIntFunction<String> nummern = name -> namen.computeIfAbsent(name, n -> bau.neuePerson());
            leser().in(bau, nummern, (z, p) -> { }).lesen(strom(vorher));
            monate.stream().filter(m -> m.compareTo(ab) >= 0).forEach(m -> bau.monatLeeren(Testpanel.monat(m)));
            leser().in(bau, nummern, (z, p) -> { }).lesen(strom(ab(panel, ab)));
            // what was delivered of a place or sex that has nobody any more stays with zeros
            var fehlend = new TreeSet<>(zeilen(Auszaehlung.aus(bau(panel).fertig())));
            zeilen(Auszaehlung.aus(bau.fertig())).forEach(fehlend::remove);
            assertThat(fehlend).as("Saat %d", saat).isEmpty();
        }
    }

    private static Verlaufsbau bau(Testpanel panel) throws IOException {
        return leser().lesen(strom(panel)).bau();
    }

    private static Panelleser leser() {
        return new Panelleser(f -> {
            throw new AssertionError(f);
        }, true);
    }

    private static ByteArrayInputStream strom(Testpanel panel) {
        return new ByteArrayInputStream(panel.csv().getBytes(UTF_8));
    }

    private static List<String> zeilen(Ergebnis ergebnis) throws IOException {
        var text = new StringBuilder();
        new Kennzahlenschreiber(ergebnis, true).schreiben(text);
        return text.toString().lines().sorted().toList();
    }

    private static List<String> ohneBetraege(Ergebnis ergebnis) throws IOException {
        // amounts and delivered flows are sums that hang on no history; groups were not asked for on the way back
        return zeilen(ergebnis).stream().filter(z -> !z.matches(".*;(K1|K1E1|K1_JFW|SUMME_.*|ZUGANG_ELB|ABGANG_ELB|K1E3|K1E4);.*"))
                .filter(z -> !z.matches(".*;[A-Z_0-9]*[A-Z][A-Z_0-9]*")).toList();
    }

    private static TreeSet<String> monate(Testpanel panel) {
        int monat = panel.spalten().indexOf("monat");
        var monate = new TreeSet<String>();
        panel.zeilen().forEach(z -> monate.add(z.get(monat)));
        return monate;
    }

    private static Testpanel bis(Testpanel panel, String ab) {
        int monat = panel.spalten().indexOf("monat");
        return new Testpanel(panel.spalten(), panel.zeilen().stream().filter(z -> z.get(monat).compareTo(ab) < 0).toList());
    }

    private static Testpanel ab(Testpanel panel, String ab) {
        int monat = panel.spalten().indexOf("monat");
        return new Testpanel(panel.spalten(), panel.zeilen().stream().filter(z -> z.get(monat).compareTo(ab) >= 0).toList());
    }

    /** As it was thought to be: from that month on some rows are missing, and some say another thing, Jobcenter or sex. */
    private static Testpanel vorDerBerichtigung(Testpanel panel, String ab, Random zufall) {
        int monat = panel.spalten().indexOf("monat");
        var gesehen = new HashSet<String>();
        List<List<String>> zeilen = new ArrayList<>();
        for (var zeile : panel.zeilen()) {
            boolean erste = gesehen.add(zeile.get(monat));
            if (zeile.get(monat).compareTo(ab) < 0) {
                zeilen.add(zeile);
            } else if (erste || zufall.nextInt(4) > 0) {
                var andere = new ArrayList<>(zeile);
                for (String spalte : List.of("elb", "integration", "arbeitslos", "massnahme")) {
                    if (zufall.nextInt(5) == 0) {
                        andere.set(panel.spalten().indexOf(spalte), "1");
                    }
                }
                if (zufall.nextInt(10) == 0) {
                    andere.set(panel.spalten().indexOf("jobcenter"), String.valueOf(zufall.nextInt(6)));
                    andere.set(panel.spalten().indexOf("geschlecht"), "d");
                }
                zeilen.add(andere);
            }
        }
        return new Testpanel(panel.spalten(), zeilen);
    }
}
