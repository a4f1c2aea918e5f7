package de.wirkungskreis.haushalt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.haushalt.Buchungssatz.Posten;
import de.wirkungskreis.haushalt.Konto.Art;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class HauptbuchTest {

    private static final LocalDate TAG = LocalDate.of(2022, 3, 1);
    private static final Nutzer ZWEITE = new Nutzer("gf", "Gerd Fuhrmann", Set.of(Rolle.GESCHAEFTSFUEHRUNG));

    @Autowired private Hauptbuch hauptbuch;
    @Autowired private Handelnder handelnder;
    @Autowired private JdbcClient jdbc;

    @Test
    void zwoelfKommaSechsMillionenWenigerAchthunderttausendSindElfKommaAcht() {
        buchen(Buchungssatz.von(Vorgang.ZUTEILUNG, TAG, "Zuteilungsbescheid", null, Konto.EGT, 2022, Euro.ganze(12_600_000)));
        zuZweit(Buchungssatz.umschichtung(TAG, "Umschichtung", Konto.EGT, Konto.VKB, 2022, Euro.ganze(800_000)));
        buchen(Buchungssatz.von(Vorgang.VORBINDUNG, TAG, "aus 2021", "fbw-7", Konto.EGT, 2022, Euro.ganze(6_900_000)));
        buchen(Buchungssatz.von(Vorgang.ZAHLUNG, TAG, "Januar", "fbw-7", Konto.EGT, 2022, Euro.ganze(500_000)));
        buchen(Buchungssatz.von(Vorgang.FREIGABE, TAG, "abgebrochen", "fbw-7", Konto.EGT, 2022, Euro.ganze(100_000)));
        var stand = hauptbuch.stand(Konto.EGT, 2022);
        assertThat(stand.verfuegbar()).isEqualTo(Euro.ganze(11_800_000));
        assertThat(stand.von(Art.GEBUNDEN)).isEqualTo(Euro.ganze(6_300_000));      // 6,9 − 0,5 − 0,1 Mio.
        assertThat(stand.von(Art.ABGEFLOSSEN)).isEqualTo(Euro.ganze(500_000));
        assertThat(stand.von(Art.FREI)).isEqualTo(Euro.ganze(5_000_000));          // 11,8 − 6,3 − 0,5 Mio.
        assertThat(hauptbuch.stand(Konto.VKB, 2022).von(Art.FREI)).isEqualTo(Euro.ganze(800_000));
        assertThat(hauptbuch.buchungen(Konto.EGT, 2022)).extracting(b -> b.satz().vorgang()).containsExactly(Vorgang.ZUTEILUNG, Vorgang.UMSCHICHTUNG,
                Vorgang.VORBINDUNG, Vorgang.ZAHLUNG, Vorgang.FREIGABE);
    }

    @Test
    void niemandBindetMehrAlsDaIstUndZusammenGebuchtesGiltGanzOderGarNicht() {
        buchen(Buchungssatz.von(Vorgang.ZUTEILUNG, TAG, "Zuteilung", null, Konto.EGT, 2031, Euro.ganze(1_000)));
        assertThatThrownBy(() -> buchen(bindung("a", 2031, 700), bindung("b", 2031, 301))).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Dafür reichen die Mittel nicht: Auf „Eingliederungstitel 2031, frei“ fehlen 1,00 €");
        assertThat(hauptbuch.stand(Konto.EGT, 2031).von(Art.GEBUNDEN)).isEqualTo(Euro.NULL);
        buchen(bindung("a", 2031, 700), bindung("b", 2031, 300));
        assertThat(hauptbuch.stand(Konto.EGT, 2031).von(Art.FREI)).isEqualTo(Euro.NULL);
    }

    /** Fünfzig wollen je 1.000 € von den letzten 10.000 €, im selben Augenblick: genau zehn bekommen sie. */
    @Test
    void vonFuenfzigDieDieLetztenZehntausendInTausenderschrittenBindenGelingtEsGenauZehn() throws Exception {
        buchen(Buchungssatz.von(Vorgang.ZUTEILUNG, TAG, "Zuteilung", null, Konto.EGT, 2032, Euro.ganze(10_000)));
        var start = new CyclicBarrier(50);
        var pool = Executors.newFixedThreadPool(50);
        try {
            List<Future<Boolean>> versuche = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                var satz = bindung("fall-" + i, 2032, 1_000);
                Callable<Boolean> versuch = () -> {
                    start.await();
                    try {
                        handelnder.alsBetrieb("Probe", () -> hauptbuch.buchen(List.of(satz)));
                        return true;
                    } catch (DataAccessException e) {
                        assertThat(e).hasMessageContaining("Dafür reichen die Mittel nicht");
                        return false;
                    }
                };
                versuche.add(pool.submit(versuch));
            }
            int gelungen = 0;
            for (var versuch : versuche) {
                gelungen += versuch.get() ? 1 : 0;
            }
            assertThat(gelungen).isEqualTo(10);
        } finally {
            pool.shutdownNow();
        }
        assertThat(hauptbuch.stand(Konto.EGT, 2032).von(Art.GEBUNDEN)).isEqualTo(Euro.ganze(10_000));
    }

    @Test
    void wasSpaetereJahreBindetBrauchtZweiMenschenUndEineErmaechtigung() {
        assertThatThrownBy(() -> buchen(Buchungssatz.von(Vorgang.VE_ZUTEILUNG, TAG, "VE 2034", null, Konto.EGT, 2034, Euro.ganze(50)))).isInstanceOf(Unzulaessig.class);
        zuZweit(Buchungssatz.von(Vorgang.VE_ZUTEILUNG, TAG, "VE 2034", null, Konto.EGT, 2034, Euro.ganze(50)));
        assertThatThrownBy(() -> zuZweit(Buchungssatz.von(Vorgang.VE_NUTZUNG, TAG, "§ 16i", "c", Konto.EGT, 2034, Euro.ganze(51)))).hasMessageContaining("freie Verpflichtungsermächtigung");
        zuZweit(Buchungssatz.von(Vorgang.VE_NUTZUNG, TAG, "§ 16i", "c", Konto.EGT, 2034, Euro.ganze(50)));
        assertThat(hauptbuch.stand(Konto.EGT, 2034).von(Art.VE_GENUTZT)).isEqualTo(Euro.ganze(50));
        assertThat(hauptbuch.stand(Konto.EGT, 2034).verfuegbar()).isEqualTo(Euro.NULL);   // eine Ermächtigung ist kein Geld
        assertThatThrownBy(() -> jdbc.sql("""
                insert into haushalt.buchung (vorgang, tag, text, erfasst_am, erfasst_von, erfasst_rolle, bestaetigt_von, bestaetigt_rolle)
                values ('UMSCHICHTUNG', '2022-01-01', 'x', now(), 'ich', 'r', 'ich', 'r')
                """).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void werVorlegtBestaetigtNichtSelbstUndEntschiedenWirdEinmal() {
        buchen(Buchungssatz.von(Vorgang.ZUTEILUNG, TAG, "Zuteilung", null, Konto.EGT, 2033, Euro.ganze(900)));
        long vorlage = hauptbuch.vorlegen(Buchungssatz.umschichtung(TAG, "Personal", Konto.EGT, Konto.VKB, 2033, Euro.ganze(100)));
        assertThatThrownBy(() -> hauptbuch.bestaetigen(vorlage)).isInstanceOf(Unzulaessig.class);
        assertThat(hauptbuch.stand(Konto.VKB, 2033).leer()).isTrue();
        alsZweite(() -> hauptbuch.ablehnen(vorlage, "zu früh im Jahr"));
        assertThatThrownBy(() -> alsZweite(() -> hauptbuch.bestaetigen(vorlage))).isInstanceOf(Unzulaessig.class).hasMessageContaining("schon entschieden");
        zuZweit(Buchungssatz.umschichtung(TAG, "Personal", Konto.EGT, Konto.VKB, 2033, Euro.ganze(100)));
        assertThat(hauptbuch.buchungen(Konto.VKB, 2033)).singleElement().satisfies(b -> {
            assertThat(b.erfasstVon()).isNotEqualTo(b.bestaetigtVon());
            assertThat(b.bestaetigtVon()).isEqualTo("gf");
        });
        assertThat(hauptbuch.offeneVorlagen()).noneMatch(v -> v.nr() == vorlage);
    }

    @Test
    void einFehlerWirdGegengebuchtMitGrundUndNurEinmal() {
        buchen(Buchungssatz.von(Vorgang.ZUTEILUNG, TAG, "Zuteilung", null, Konto.EGT, 2035, Euro.ganze(500)));
        long falsch = buchen(bindung("d", 2035, 400)).get(0);
        assertThatThrownBy(() -> hauptbuch.gegenbuchen(falsch, TAG, " ")).isInstanceOf(Unzulaessig.class);
        hauptbuch.gegenbuchen(falsch, TAG, "falscher Fall");
        assertThatThrownBy(() -> hauptbuch.gegenbuchen(falsch, TAG, "noch einmal")).isInstanceOf(DataAccessException.class);
        assertThat(hauptbuch.stand(Konto.EGT, 2035).von(Art.FREI)).isEqualTo(Euro.ganze(500));
        assertThat(hauptbuch.buchungen(Konto.EGT, 2035)).hasSize(3);
        assertThatThrownBy(() -> jdbc.sql("delete from haushalt.posten where buchung = " + falsch).update()).hasMessageContaining("Gegenbuchung");
        assertThatThrownBy(() -> jdbc.sql("update haushalt.buchung set text = 'anders' where id = " + falsch).update()).hasMessageContaining("Gegenbuchung");
    }

    @Test
    void eineBuchungDerenSeitenNichtNullErgebenKommtNieInsBuch() {
        var egt = Konto.egt(2036, Art.ZUGETEILT);
        assertThatThrownBy(() -> new Buchungssatz(Vorgang.ZUTEILUNG, TAG, "schief", null, List.of(new Posten(egt, Euro.ganze(-5)),
                new Posten(Konto.egt(2036, Art.FREI), Euro.ganze(4))))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> jdbc.sql("""
                with b as (insert into haushalt.buchung (vorgang, tag, text, erfasst_am, erfasst_von, erfasst_rolle)
                           values ('ZUTEILUNG', '2022-01-01', 'schief', now(), 'x', 'r') returning id),
                     k as (insert into haushalt.konto (kasse, jahr, art) values ('egt', 2037, 'FREI') returning id)
                insert into haushalt.posten select b.id, k.id, 5 from b, k
                """).update()).hasMessageContaining("ergeben nicht null");
        assertThatThrownBy(() -> jdbc.sql("""
                insert into haushalt.buchung (vorgang, tag, text, erfasst_am, erfasst_von, erfasst_rolle) values ('ZUTEILUNG', '2022-01-01', 'leer', now(), 'x', 'r')
                """).update()).hasMessageContaining("ergeben nicht null");
    }

    private static Buchungssatz bindung(String fall, int jahr, long euro) {
        return Buchungssatz.von(Vorgang.FESTLEGUNG, TAG, "Bescheid", fall, Konto.EGT, jahr, Euro.ganze(euro));
    }

    private List<Long> buchen(Buchungssatz... saetze) {
        return hauptbuch.buchen(List.of(saetze));
    }

    private void zuZweit(Buchungssatz satz) {
        long vorlage = hauptbuch.vorlegen(satz);
        alsZweite(() -> hauptbuch.bestaetigen(vorlage));
    }

    /** On another thread: there somebody else may act. */
    private void alsZweite(Runnable arbeit) {
        try {
            CompletableFuture.runAsync(() -> handelnder.als(ZWEITE, arbeit)).join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
