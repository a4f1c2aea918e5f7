package de.wirkungskreis.personenmonat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.personenmonat.Personenmonate.Sendung;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Testhaus;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Months that came in parts, late, twice or anew: for every day the application knows what the command makes of the rows that were
 * there on that day. "heute" is 15.10.2022.
 */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class LieferungenGegenBefehlTest {

    private static final int PANELS = 4;
    private static final int LIEFERUNGEN = 4;
    private static final LocalDate ERSTER_STAND = LocalDate.of(2022, 10, 1);

    @Autowired Personenmonate personenmonate;
    @Autowired JdbcPersonenmonate ablage;
    @Autowired Kennzahlreihen reihen;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @TempDir Path ordner;

    @BeforeEach
    void leeren() {
        personenmonate.vergessen();
    }

    @Test
    void withPersonsEveryDeliveryReplacesItsMonths() {
        Testhaus.mitPersonen(modus, handelnder);
        for (int saat = 1; saat <= PANELS; saat++) {
            pruefen(8_000 + saat, true);
        }
    }

    @Test
    void withoutPersonsEveryDeliveryBringsAllMonths() {
        Testhaus.ohnePersonen(modus, handelnder);
        for (int saat = 1; saat <= PANELS; saat++) {
            pruefen(9_000 + saat, false);
        }
    }

    @Test
    void whoIsNoLongerDeliveredIsNoLongerCounted() {
        Testhaus.ohnePersonen(modus, handelnder);
        var erste = Probepanel.ab("2020-01", "gemeinde");
        erste.mensch(1, 2).mit("gemeinde", 5758004);
        erste.mensch(1, 2).mit("gemeinde", 5758012).mit("geschlecht", "m");
        var zweite = Probepanel.ab("2020-01", "gemeinde");
        zweite.mensch(1, 2).mit("gemeinde", 5758004);
        liefern(0, fuerDasHaus(erste.panel()));
        liefern(1, fuerDasHaus(zweite.panel()));
        vergleichen(0, fuerDasHaus(erste.panel()));
        vergleichen(1, fuerDasHaus(zweite.panel()));
    }

    @Test
    void aGemeindeThatComesLateHasThePastOfItsPeople() {
        Testhaus.mitPersonen(modus, handelnder);
        var panel = Probepanel.ab("2020-01", "gemeinde");
        panel.mensch(1, 30).mit("gemeinde", 5758004);
        panel.mensch(1, 30).vonBis(1, 27, "gemeinde", 5758004).vonBis(28, 30, "gemeinde", 5758012).mit("integration", 1, 29);
        var ganz = fuerDasHaus(panel.panel());
        int monat = ganz.spalten().indexOf("monat");
        String ab = Testpanel.monat(Testpanel.monat("2020-01") - 60 + 27);
        liefern(0, new Testpanel(ganz.spalten(), ganz.zeilen().stream().filter(z -> z.get(monat).compareTo(ab) < 0).toList()));
        liefern(1, new Testpanel(ganz.spalten(), ganz.zeilen().stream().filter(z -> z.get(monat).compareTo(ab) >= 0).toList()));
        vergleichen(1, ganz);
    }

    private void liefern(int tag, Testpanel panel) {
        personenmonate.liefern(List.of(new Sendung(ERSTER_STAND.plusDays(tag), "Probe", () -> new ByteArrayInputStream(panel.csv().getBytes(UTF_8)))));
    }

    private void vergleichen(int tag, Testpanel stand) {
        var eigenes = ablage.eigenesJobcenter().orElseThrow();
        var erwartet = new TreeSet<>(new Kennzahlenlauf(ordner).jeAusschnitt(stand).stream()
                .filter(z -> z.startsWith(eigenes + ";")).filter(LieferungenGegenBefehlTest::nichtLeer).toList());
        var bekannt = new TreeSet<>(bekannt(eigenes, ERSTER_STAND.plusDays(tag)).filter(LieferungenGegenBefehlTest::nichtLeer).toList());
        assertThat(bekannt).isNotEmpty();
        var zuviel = new TreeSet<>(bekannt);
        zuviel.removeAll(erwartet);
        erwartet.removeAll(bekannt);
        assertThat(zuviel).as("known on day %d, and not by the command", tag).isEmpty();
        assertThat(erwartet).as("by the command, and not known on day %d", tag).isEmpty();
    }

    private void pruefen(int saat, boolean mitPersonen) {
        var zufall = new Random(saat);
        var panel = fuerDasHaus(Zufallspanel.aus(saat));
        int monat = panel.spalten().indexOf("monat");
        var geliefert = new TreeMap<String, List<List<String>>>();
        List<Testpanel> staende = new ArrayList<>();
        personenmonate.vergessen();
        var monate = new ArrayList<>(jeMonat(panel).keySet());
        int anfang = mitPersonen && zufall.nextInt(3) == 0 ? zufall.nextInt(monate.size()) : 0;
        int bis = anfang;
        for (int nr = 0; nr < LIEFERUNGEN; nr++) {
            boolean letzte = nr == LIEFERUNGEN - 1;
            int von = !mitPersonen || letzte && anfang > 0 ? 0 : nr == 0 ? anfang : zufall.nextInt(Math.min(bis, monate.size() - 1) + 1);
            // a correction of months in the middle leaves those behind them as they were
            boolean mitten = mitPersonen && !letzte && von < bis && zufall.nextInt(3) == 0;
            int ende = letzte ? monate.size() : zufall.nextInt(von, mitten ? bis : monate.size()) + 1;
            ende = Math.max(ende, mitPersonen ? Math.min(anfang, monate.size()) : bis);
            anfang = Math.min(anfang, von);
            bis = Math.max(bis, ende);
            var teil = anders(panel, monate.subList(von, ende), zufall);
            teil.zeilen().forEach(z -> geliefert.remove(z.get(monat)));
            teil.zeilen().forEach(z -> geliefert.computeIfAbsent(z.get(monat), m -> new ArrayList<>()).add(z));
            liefern(nr, teil);
            staende.add(new Testpanel(panel.spalten(), geliefert.values().stream().flatMap(List::stream).toList()));
        }
        for (int nr = 0; nr < LIEFERUNGEN; nr++) {
            vergleichen(nr, staende.get(nr));
        }
        assertThat(personenmonate.neuRechnen()).isZero();
    }

    private Stream<String> bekannt(String jobcenter, LocalDate stand) {
        return ablage.ausschnitte(jobcenter).stream().flatMap(a -> Stream.of(Geschlecht.values()).flatMap(g -> Stream.of(Kennzahl.values())
                .flatMap(k -> reihen.am(stand).reihe(k, g, a).stream()).map(w -> String.join(";", jobcenter, w.monat().toString(), g.kuerzel(),
                        w.kennzahl().name(), String.valueOf(w.zaehler()), w.nenner() == null ? ";" : w.nenner() + ";" + w.faktor(), a.wert()))));
    }

    /** Whoever has nobody in a place may leave it out. */
    private static boolean nichtLeer(String zeile) {
        return !zeile.matches(".*;[A-Z0-9_]+;0;(;|0;\\d+);[A-Z0-9_]*");
    }

    /** Five years earlier, so that nothing lies ahead of today; people by what can be a Kundennummer. */
    private static Testpanel fuerDasHaus(Testpanel panel) {
        return new Testpanel(panel.spalten(), panel.zeilen().stream().map(zeile -> {
            var neu = new ArrayList<>(zeile);
            for (String spalte : List.of("monat", "geburtsjahr", "person")) {
                int s = panel.spalten().indexOf(spalte);
                String wort = zeile.get(s);
                neu.set(s, switch (spalte) {
                    case "monat" -> Testpanel.monat(Testpanel.monat(wort) - 60);
                    case "geburtsjahr" -> String.valueOf(Integer.parseInt(wort) - 5);
                    default -> "353A" + wort.charAt(0) + "%05d".formatted(Integer.parseInt(wort.replaceAll("\\D", "")));
                });
            }
            return List.copyOf(neu);
        }).toList());
    }

    private static TreeMap<String, List<List<String>>> jeMonat(Testpanel panel) {
        var je = new TreeMap<String, List<List<String>>>();
        panel.zeilen().forEach(z -> je.computeIfAbsent(z.get(panel.spalten().indexOf("monat")), m -> new ArrayList<>()).add(z));
        return je;
    }

    /** Of these months not all rows, and not always with the same Jobcenter, sex, Gemeinde or word. */
    private static Testpanel anders(Testpanel panel, List<String> monate, Random zufall) {
        List<List<String>> zeilen = new ArrayList<>();
        int fehlt = zufall.nextInt(2) * 10;
        var orte = panel.zeilen();
        jeMonat(panel).forEach((monat, alle) -> {
            for (var zeile : monate.contains(monat) ? alle : List.<List<String>>of()) {
                if (zeile != alle.get(0) && zufall.nextInt(100) < fehlt) {
                    continue;
                }
                var neu = new ArrayList<>(zeile);
                if (zufall.nextInt(100) < fehlt) {
                    var anderer = orte.get(zufall.nextInt(orte.size()));
                    for (String spalte : List.of("jobcenter", "geschlecht", "gemeinde", "elb", "integration", "llu_cent")) {
                        int s = panel.spalten().indexOf(spalte);
                        if (s >= 0) {
                            neu.set(s, anderer.get(s));
                        }
                    }
                }
                zeilen.add(neu);
            }
        });
        Collections.shuffle(zeilen, zufall);
        return new Testpanel(panel.spalten(), zeilen);
    }
}
