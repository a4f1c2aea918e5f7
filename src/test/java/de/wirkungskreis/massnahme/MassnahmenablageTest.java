package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Beispielmassnahme.JAHR;
import static de.wirkungskreis.massnahme.Beispielmassnahme.angaben;
import static de.wirkungskreis.massnahme.Beispielmassnahme.plaetze;
import static de.wirkungskreis.massnahme.Beispielmassnahme.satz;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Beiratsstellungnahme;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Kriterium;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Pruefung;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Votum;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz.Bezug;
import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.massnahme.Massnahmetraeger.Zertifikat;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
@AlsRolle(Rolle.MASSNAHMEMANAGEMENT)
class MassnahmenablageTest {

    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);

    @Autowired
    Massnahmen massnahmen;

    @Autowired
    Traegerverzeichnis traeger;

    @Autowired
    Protokoll protokoll;

    @Autowired
    JdbcClient jdbc;

    private Massnahme die(String schluessel) {
        return massnahmen.mit(schluessel).orElseThrow();
    }

    @Test
    void keepsEverythingAndLogsIt() {
        massnahmen.anlegen("a", angaben(Beschaffungsweg.VERGABE), LocalDate.of(2022, 1, 3));
        assertThat(massnahmen.plaetzeSetzen("a", 0, List.of(plaetze(12, null, 70_00)))).isTrue();
        assertThat(massnahmen.kostenSetzen("a", 1, List.of(satz(Bezug.TEILNEHMERMONAT, 620)))).isTrue();
        var gelesen = die("a");
        assertThat(gelesen.angaben()).isEqualTo(angaben(Beschaffungsweg.VERGABE));
        assertThat(gelesen.plaetze()).containsExactly(plaetze(12, null, 70_00));
        assertThat(gelesen.kosten()).containsExactly(satz(Bezug.TEILNEHMERMONAT, 620));
        assertThat(gelesen.zustand()).isEqualTo(Zustand.IDEE);
        assertThat(gelesen.version()).isEqualTo(2);
        assertThat(protokoll.zu(null, "massnahme/a")).extracting(Protokoll.Eintrag::neu)
                .contains("12 Plätze, mindestens 70 % (9) bezahlt", "620 € je Teilnehmerin oder Teilnehmer und Monat");
        assertThat(jdbc.sql("select mindestmenge from massnahme.v_platzkontingent where massnahme = 'a'").query(Integer.class).single())
                .as("the view computes as Java does").isEqualTo(9);
    }

    @Test
    void whoSavesSecondChangesNothing() {
        massnahmen.anlegen("b", angaben(Beschaffungsweg.EIGEN), HEUTE);
        assertThat(massnahmen.plaetzeSetzen("b", 0, List.of(plaetze(5, null, null)))).isTrue();
        assertThat(massnahmen.plaetzeSetzen("b", 0, List.of(plaetze(6, null, null)))).isFalse();
        assertThat(die("b").plaetze()).containsExactly(plaetze(5, null, null));
    }

    @Test
    void zweiPlatzzahlenFuerDenselbenTagLehntDieDatenbankAb() {
        massnahmen.anlegen("c", angaben(Beschaffungsweg.EIGEN), HEUTE);
        var zweite = new Platzkontingent(new Zeitraum(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 6, 1)), 5, null, null);
        assertThatThrownBy(() -> massnahmen.plaetzeSetzen("c", 0, List.of(plaetze(12, null, null), zweite)))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("kontingent_einmal");
        var anschliessend = new Platzkontingent(new Zeitraum(JAHR.bis(), LocalDate.of(2023, 6, 1)), 5, null, null);
        assertThat(massnahmen.plaetzeSetzen("c", 0, List.of(plaetze(12, null, null), anschliessend))).isTrue();
    }

    @Test
    void zweiPreiseFuerDenselbenTagLehntDieDatenbankAb() {
        massnahmen.anlegen("d", angaben(Beschaffungsweg.EIGEN), HEUTE);
        var zweiter = new Massnahme.Kostensatz(new Zeitraum(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 1, 1)),
                Massnahme.Kostensatz.Art.MASSNAHMEKOSTEN, Bezug.PLATZMONAT, satz(Bezug.PLATZMONAT, 1).betrag());
        assertThatThrownBy(() -> massnahmen.kostenSetzen("d", 0, List.of(satz(Bezug.PLATZMONAT, 620), zweiter)))
                .hasMessageContaining("kostensatz_einmal");
    }

    @Test
    void zweiZulassungenFuerDenselbenFachbereichLehntDieDatenbankAb() {
        var eine = new Zertifikat(1, "", "A-1", "Stelle", JAHR);
        assertThatThrownBy(() -> traeger.anlegen(new Massnahmetraeger("doppelt", "Doppelt", null, null,
                List.of(eine, new Zertifikat(1, "", "A-2", "Stelle", JAHR)), 0))).hasMessageContaining("zertifikat_einmal");
        traeger.anlegen(new Massnahmetraeger("zwei", "Zwei", null, null,
                List.of(eine, new Zertifikat(4, "", "A-2", "Stelle", JAHR)), 0));
        assertThat(traeger.mit("zwei").orElseThrow().zugelassenAm(HEUTE)).hasSize(2);
        assertThat(traeger.mit("zwei").orElseThrow().zugelassenAm(JAHR.bis())).as("half-open").isEmpty();
    }

    @Test
    void dieDatenbankKenntDieselbenUebergaengeWieDasProgramm() {
        Set<String> java = new HashSet<>();
        for (var art : Beschaffungsweg.values()) {
            var weg = Weg.fuer(art);
            java.add(art + "  " + weg.anfang());
            weg.zustaende().forEach(von -> weg.nach(von).forEach(nach -> java.add(art + " " + von + " " + nach)));
        }
        assertThat(jdbc.sql("select weg || ' ' || coalesce(von, '') || ' ' || nach from massnahme.uebergang").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(java);
    }

    @Test
    void einSchrittDerNichtFolgtIstAuchAnDerAnwendungVorbeiNichtMoeglich() {
        massnahmen.anlegen("e", angaben(Beschaffungsweg.VERGABE), LocalDate.of(2022, 1, 3));
        assertThatThrownBy(() -> schreiben("e", "VERGABE", 2, "IDEE", "ZUSCHLAG", "2022-02-01")).hasMessageContaining("folgt ZUSCHLAG");
        assertThatThrownBy(() -> schreiben("e", "VERGABE", 2, "BEDARF_ERMITTELT", "BEDARF_ABGESTIMMT", "2022-02-01"))
                .as("begins where the last one did not end").isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> schreiben("e", "VERGABE", 3, "IDEE", "BEDARF_ERMITTELT", "2022-02-01"))
                .as("leaves out a number").isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> schreiben("e", "EIGEN", 2, "IDEE", "LAUFEND", "2022-02-01"))
                .as("another way").isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> schreiben("e", "VERGABE", 2, "IDEE", "BEDARF_ERMITTELT", "2022-01-02"))
                .hasMessageContaining("geht nicht zurück");
        assertThatThrownBy(() -> jdbc.sql("update massnahme.verlauf set nach = 'AUSGEWERTET' where massnahme = 'e'").update())
                .hasMessageContaining("nur fortgeschrieben");
        assertThatThrownBy(() -> jdbc.sql("delete from massnahme.verlauf where massnahme = 'e'").update())
                .hasMessageContaining("nur fortgeschrieben");
        assertThatThrownBy(() -> jdbc.sql("truncate massnahme.verlauf").update()).hasMessageContaining("nur fortgeschrieben");
    }

    private void schreiben(String massnahme, String weg, int nr, String von, String nach, String am) {
        jdbc.sql("""
                insert into massnahme.verlauf (massnahme, weg, nr, von, nach, am, erfasst, kennung)
                values (:massnahme, :weg, :nr, :von, :nach, :am::date, now(), 'x')
                """).param("massnahme", massnahme).param("weg", weg).param("nr", nr).param("von", von).param("nach", nach)
                .param("am", am).update();
    }

    @Test
    void zufaelligeEreignisseErreichenNieEinenVerbotenenZustand() {
        var zufall = new Random(20221015);
        traeger.anlegen(new Massnahmetraeger("zt", "Zufallsträger", null, null, List.of(new Zertifikat(1, "", "Z", "S", JAHR)), 0));
        for (int i = 0; i < 24; i++) {
            var art = Beschaffungsweg.values()[i % Beschaffungsweg.values().length];
            String schluessel = "z" + i;
            var a = angaben(art);
            massnahmen.anlegen(schluessel, new Massnahme.Angaben(a.name(), a.instrument(), art, null, null,
                    zufall.nextInt(4) == 0 ? null : "zt", JAHR, null, null, List.of(), null, null, Set.of(), List.of(), null),
                    LocalDate.of(2022, 1, 1));
            massnahmen.plaetzeSetzen(schluessel, 0, List.of(plaetze(10, null, null)));
            massnahmen.kostenSetzen(schluessel, 1, List.of(satz(Bezug.PLATZMONAT, 500)));
            if (art == Beschaffungsweg.BEWILLIGUNG && zufall.nextInt(3) > 0) {
                massnahmen.arbeitsgelegenheitSetzen(schluessel, 2, geprueft(zufall.nextInt(3) > 0));
            }
            for (int schritt = 0; schritt < 60; schritt++) {
                zufallsschritt(schluessel, zufall);
            }
            var weg = Weg.fuer(art);
            var verlauf = die(schluessel).verlauf();
            assertThat(verlauf.get(0).nach()).isEqualTo(weg.anfang());
            for (int s = 1; s < verlauf.size(); s++) {
                assertThat(weg.erlaubt(verlauf.get(s - 1).nach(), verlauf.get(s).nach())).as(schluessel + ": " + verlauf).isTrue();
                assertThat(verlauf.get(s).am()).isBetween(verlauf.get(s - 1).am(), HEUTE);
            }
            if (art == Beschaffungsweg.BEWILLIGUNG && die(schluessel).erreicht(Zustand.BEWILLIGT).isPresent()) {
                assertThat(die(schluessel).arbeitsgelegenheit().unerfuellte()).isEmpty();
            }
        }
    }

    private void zufallsschritt(String schluessel, Random zufall) {
        var jetzt = die(schluessel);
        var moegliche = List.copyOf(Weg.fuer(jetzt.angaben().beschaffungsweg()).nach(jetzt.zustand()));
        var nach = moegliche.isEmpty() || zufall.nextInt(3) == 0 ? Zustand.values()[zufall.nextInt(Zustand.values().length)]
                : moegliche.get(zufall.nextInt(moegliche.size()));
        try {
            massnahmen.weiter(schluessel, jetzt.version(), nach, LocalDate.of(2022, 1, 1).plusDays(zufall.nextInt(320)),
                    zufall.nextBoolean() ? "weil" : null);
        } catch (Unzulaessig e) {
            assertThat(die(schluessel)).as("what was refused changed nothing").isEqualTo(jetzt);
        }
    }

    private static Arbeitsgelegenheit geprueft(boolean alle) {
        return new Arbeitsgelegenheit(30, Arrays.stream(Kriterium.values())
                .map(k -> new Pruefung(k, alle || k != Kriterium.ZUSAETZLICH, "Vermerk", HEUTE, "mats")).toList(),
                new Beiratsstellungnahme(HEUTE, Votum.ZUSTIMMUNG, null, null));
    }

    @Test
    void eineArbeitsgelegenheitOhneVierPruefungenBewilligtAuchDieDatenbankNicht() {
        massnahmen.anlegen("f", angaben(Beschaffungsweg.BEWILLIGUNG), LocalDate.of(2022, 1, 3));
        schreiben("f", "BEWILLIGUNG", 2, "ANTRAG", "PRUEFUNG", "2022-02-01");
        schreiben("f", "BEWILLIGUNG", 3, "PRUEFUNG", "BEIRAT_GEHOERT", "2022-02-01");
        assertThatThrownBy(() -> schreiben("f", "BEWILLIGUNG", 4, "BEIRAT_GEHOERT", "BEWILLIGT", "2022-02-01"))
                .hasMessageContaining("alle vier Voraussetzungen");
    }

    @Test
    void eineGezogeneOptionVerlaengertZeitraumUndPlaetze() {
        var option = new Option(1, new Zeitraum(JAHR.bis(), LocalDate.of(2024, 1, 1)), 10, LocalDate.of(2022, 10, 31),
                Option.Stand.OFFEN, null, null, null);
        massnahmen.anlegen("g", angaben(Beschaffungsweg.VERGABE), LocalDate.of(2022, 1, 3));
        massnahmen.plaetzeSetzen("g", 0, List.of(plaetze(12, null, 70_00)));
        massnahmen.optionenSetzen("g", 1, List.of(option));
        assertThat(massnahmen.optionEntscheiden("g", 2, 1, Option.Stand.GEZOGEN, HEUTE, "gut belegt")).isTrue();
        var danach = die("g");
        assertThat(danach.angaben().zeitraum()).isEqualTo(new Zeitraum(JAHR.von(), LocalDate.of(2024, 1, 1)));
        assertThat(danach.plaetze()).containsExactly(plaetze(12, null, 70_00), new Platzkontingent(option.gilt(), 10, null, 70_00));
        assertThat(danach.optionen()).singleElement().satisfies(o -> assertThat(o.stand()).isEqualTo(Option.Stand.GEZOGEN));
        assertThatThrownBy(() -> massnahmen.optionEntscheiden("g", 3, 1, Option.Stand.VERZICHTET, HEUTE, "doch nicht"))
                .isInstanceOf(Unzulaessig.class).hasMessageContaining("schon entschieden");
    }

    @Test
    void werVerworfenIstZiehtKeineOption() {
        massnahmen.anlegen("j", angaben(Beschaffungsweg.VERGABE), LocalDate.of(2022, 1, 3));
        massnahmen.optionenSetzen("j", 0, List.of(new Option(1, new Zeitraum(JAHR.bis(), LocalDate.of(2024, 1, 1)), 10,
                LocalDate.of(2022, 10, 31), Option.Stand.OFFEN, null, null, null)));
        massnahmen.weiter("j", 1, Zustand.VERWORFEN, LocalDate.of(2022, 2, 1), "Kein Bedarf");
        assertThatThrownBy(() -> massnahmen.optionEntscheiden("j", 2, 1, Option.Stand.GEZOGEN, HEUTE, null))
                .isInstanceOf(Unzulaessig.class).hasMessageContaining("ist „verworfen“");
    }

    @Test
    void eineArbeitsgelegenheitOhneBewilligungLehntDieDatenbankAb() {
        var a = angaben(Beschaffungsweg.EIGEN);
        assertThatThrownBy(() -> massnahmen.anlegen("k", new Massnahme.Angaben(a.name(), "arbeitsgelegenheit", Beschaffungsweg.EIGEN, null, null,
                null, JAHR, null, null, List.of(), null, null, Set.of(), List.of(), null), HEUTE))
                .hasMessageContaining("arbeitsgelegenheit_wird_bewilligt");
    }

    @Test
    void nachDerFristIstEineOptionErloschen() {
        massnahmen.anlegen("h", angaben(Beschaffungsweg.VERGABE), LocalDate.of(2022, 1, 3));
        massnahmen.optionenSetzen("h", 0, List.of(new Option(1, new Zeitraum(JAHR.bis(), LocalDate.of(2024, 1, 1)), 10,
                LocalDate.of(2022, 9, 30), Option.Stand.OFFEN, null, null, null)));
        assertThatThrownBy(() -> massnahmen.optionEntscheiden("h", 1, 1, Option.Stand.GEZOGEN, HEUTE, null))
                .hasMessageContaining("Die Frist endete am 30.09.2022");
        assertThatThrownBy(() -> massnahmen.optionEntscheiden("h", 1, 1, Option.Stand.VERZICHTET, HEUTE, null))
                .hasMessageContaining("gehört ein Grund");
        assertThat(massnahmen.optionEntscheiden("h", 1, 1, Option.Stand.VERZICHTET, HEUTE, "zu wenig belegt")).isTrue();
    }

    @Test
    void derBeschaffungswegBleibt() {
        massnahmen.anlegen("i", angaben(Beschaffungsweg.VERGABE), HEUTE);
        assertThatThrownBy(() -> massnahmen.aendern("i", 0, angaben(Beschaffungsweg.EIGEN)))
                .isInstanceOf(Unzulaessig.class).hasMessageContaining("Der Beschaffungsweg (Vergabe) lässt sich nicht ändern");
    }
}
