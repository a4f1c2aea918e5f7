package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.Texte;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
@ExtendWith(OutputCaptureExtension.class)
@AlsRolle(Rolle.FALLMANAGEMENT)
class PseudonymTest {

    private static final String EINER = "77".repeat(32);
    private static final String ANDERER = "78".repeat(32);

    @Autowired
    Personen personen;

    @Autowired
    Betriebsmodus modus;

    @Autowired
    Pseudonyme pseudonyme;

    @Autowired
    Handelnder handelnder;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path ordner;

    @BeforeEach
    void mitPersonen() {
        Testhaus.mitPersonen(modus, handelnder);
    }

    private Pseudonyme mit(String schluessel, Path daten, boolean beispiel) {
        return new JdbcPseudonyme(jdbc, new Schluesselbund(schluessel, daten.toString(), beispiel), Texte.wortlaut());
    }

    @Test
    void dieselbeNummerWirdInJederSchreibweiseDasselbePseudonym() {
        assertThat(List.of(pseudonyme.von(" 123d 456 789 "), pseudonyme.von("123-D-456.789"), pseudonyme.von("１２３D456789")))
                .containsOnly(pseudonyme.von("123D456789"));
        assertThat(pseudonyme.von("123D456780")).isNotEqualTo(pseudonyme.von("123D456789"));
    }

    @Test
    void wasKeineKundennummerIstWirdNichtWiederholt() {
        for (String keine : List.of("", "abc", "Erika Mustermann", "12", "1".repeat(25))) {
            assertThatThrownBy(() -> pseudonyme.von(keine)).isInstanceOf(Pseudonyme.KeineKundennummer.class)
                    .hasMessageStartingWith("Das ist keine Kundennummer").satisfies(e -> assertThat(keine.length() < 3
                            || !e.getMessage().contains(keine)).isTrue());
        }
    }

    @Test
    void ohneDenSchluesselLaesstSichEinPseudonymNichtZurueckrechnen() {
        var zufall = new Random(1);
        byte[] einer = HexFormat.of().parseHex(EINER);
        byte[] anderer = HexFormat.of().parseHex(ANDERER);
        var gesehen = new HashSet<String>();
        for (int i = 0; i < 2_000; i++) {
            String nummer = "%03dD%06d".formatted(zufall.nextInt(1000), i);
            String pseudonym = JdbcPseudonyme.hmac(einer, nummer);
            assertThat(gesehen.add(pseudonym)).as("no two numbers share one").isTrue();
            assertThat(pseudonym).hasSize(64).isNotEqualTo(JdbcPseudonyme.hmac(anderer, nummer));
        }
        // whoever has the database and tries all numbers finds none: not with another key, not with none
        assertThat(gesehen).doesNotContain(JdbcPseudonyme.hmac(anderer, "001D000001"), JdbcPseudonyme.hmac(new byte[32], "001D000001"));
    }

    @Test
    void dieNummerStehtInKeinerTabelleUndInKeinemProtokoll(CapturedOutput ausgabe) {
        String nummer = "987Z654321";
        personen.anlegen(nummer, Testhaus.frau(1990), List.of());
        assertThat(personen.suchen(nummer)).isPresent();
        assertThatThrownBy(() -> personen.anlegen(nummer, Testhaus.frau(1990), List.of())).isInstanceOf(Unzulaessig.class)
                .hasMessageNotContaining(nummer);
        for (String tabelle : jdbc.sql("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                 where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                """).query(String.class).list()) {
            assertThat(jdbc.sql("select count(*) from " + tabelle + " t where t::text ilike '%' || :nummer || '%'")
                    .param("nummer", nummer).query(Long.class).single()).as(tabelle).isZero();
        }
        assertThat(ausgabe.getAll()).doesNotContain(nummer);
    }

    @Test
    void jedeSucheNachEinerNummerIstEinVermerkterZugriff() {
        long id = personen.anlegen("111A111111", Testhaus.frau(1990), List.of());
        personen.suchen("111A111111");
        personen.suchen("111A111112");
        assertThat(jdbc.sql("select gegenstand || ' ' || neu from zugang.protokoll where feld = 'Suche nach Kundennummer' order by nr")
                .query(String.class).list()).containsExactly("person/" + id + " gefunden", "person/? nicht gefunden");
    }

    @Test
    void auchWerBeimAnlegenErfaehrtDassEsJemandenGibtStehtImProtokoll() {
        long id = personen.anlegen("222A222222", Testhaus.frau(1990), List.of());
        assertThatThrownBy(() -> personen.anlegen("222A222222", Testhaus.frau(1991), List.of())).isInstanceOf(Unzulaessig.class);
        assertThat(jdbc.sql("select gegenstand || ' ' || neu from zugang.protokoll where feld = 'Suche nach Kundennummer' and gegenstand = :wer")
                .param("wer", "person/" + id).query(String.class).list()).containsExactly("person/" + id + " gefunden");
    }

    @Test
    void dasProtokollSagtDassSichEtwasAenderteUndNichtWas() {
        long id = personen.anlegen("333A333333", Testhaus.frau(1987), List.of(new Person.Merkmal(Person.Merkmalsart.FLUCHT, "",
                java.time.LocalDate.of(2022, 1, 1), null, "x")));
        assertThat(jdbc.sql("select string_agg(concat_ws(' ', feld, alt, neu), '|') from zugang.protokoll where gegenstand = :wer")
                .param("wer", "person/" + id).query(String.class).single()).contains("erfasst").doesNotContain("1987", "weiblich", "01.01.2022");
    }

    @Test
    void ohneSchluesselGibtEsEinenKlarenSatz() {
        assertThatThrownBy(() -> mit("", ordner, false).von("123D456789")).isInstanceOf(Unzulaessig.class)
                .hasMessageContaining("WIRKUNGSKREIS_PSEUDONYM_SCHLUESSEL").hasMessageContaining("pseudonym.schluessel");
        assertThatThrownBy(() -> mit("kurz", ordner, false).von("123D456789")).hasMessageContaining("zu kurz");
        assertThatThrownBy(() -> mit("!!", ordner, false).von("123D456789")).hasMessageContaining("nicht lesbar");
    }

    @Test
    void einAndererSchluesselWirdBemerktBevorErAlleVertauscht() {
        pseudonyme.von("123D456789");
        assertThatThrownBy(() -> mit(ANDERER, ordner, false).von("123D456789")).isInstanceOf(Unzulaessig.class)
                .hasMessageContaining("ein anderer als bisher");
    }

    @Test
    void dieSchluesseldateiDarfNurDasEigeneKontoLesen() throws IOException {
        var bund = new Schluesselbund("", ordner.toString(), false);
        assertThat(bund.schluessel()).isEmpty();
        bund.anlegen();
        assertThat(Files.getPosixFilePermissions(bund.datei())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(bund.schluessel().orElseThrow()).hasSize(32);
        Files.setPosixFilePermissions(bund.datei(), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> mit("", ordner, false).von("123D456789")).isInstanceOf(Unzulaessig.class)
                .hasMessageContaining("dürfen auch andere lesen");
    }
}
