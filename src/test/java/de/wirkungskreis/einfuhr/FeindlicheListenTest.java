package de.wirkungskreis.einfuhr;

import static de.wirkungskreis.einfuhr.Listen.blatt;
import static de.wirkungskreis.einfuhr.Listen.roh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.wirkungskreis.Datenbanktest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files nobody sends by accident are refused quickly, in little memory, with a sentence that helps whoever does. */
@Datenbanktest
class FeindlicheListenTest {

    private static final String ZELLE = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Träger</t></is></c></row>";

    @Autowired
    Einfuhrbetrieb betrieb;

    @Autowired
    Einfuhrwerk werk;

    @Autowired
    Listenauszug auszug;

    static Stream<Arguments> dateien() {
        return Stream.of(
                Arguments.of("leer (0 Byte)", new byte[0]),
                Arguments.of("Kennwort", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4}),
                Arguments.of("PDF", "%PDF-1.7 und mehr".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("weder eine Excel-Arbeitsmappe", new byte[] {1, 0, 2, 0, 3}),
                Arguments.of("beschädigt", "PK\3\4 und Unfug".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("Makros", roh(blatt(ZELLE), Map.of("xl/vbaProject.bin", new byte[] {1}))),
                Arguments.of("Makros", mitLuecke(roh(blatt(ZELLE), Map.of("xl/vbaProject.bin", new byte[] {1})), "xl/vbaProject.bin")),
                Arguments.of("entpackt sich", roh(blatt(ZELLE), Map.of("xl/styles.xml", new byte[5 * 1024 * 1024]))),
                Arguments.of("sieht aus wie Daten", "123D456789;Müller;1980;w;01.03.2022\n123D456780;Maier;1981;m;01.04.2022".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("Verknüpfungen", roh(blatt(ZELLE), Map.of("xl/externalLinks/externalLink1.xml", new byte[] {1}))),
                Arguments.of("Formel", roh(blatt("<row r=\"1\"><c r=\"A1\"><f>SUM(B1)</f><v>3</v></c></row>"), Map.of())),
                Arguments.of("Definitionen", roh("<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + blatt("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>").substring(38), Map.of())),
                Arguments.of("Hundertfache", roh(blatt(ZELLE + "<row/>".repeat(1_048_575)), Map.of())),
                Arguments.of("mehr als 200.000 Zeilen", roh(blatt(ZELLE + IntStream.range(2, 1_048_576)
                        .mapToObj(nr -> "<row r=\"" + nr + "\" ht=\"" + nr * 7919L % 4001 + "\"><c r=\"A" + nr + "\" s=\"1\"/></row>")
                        .collect(Collectors.joining())), Map.of())),
                Arguments.of("entpackt sich", roh(blatt(ZELLE), Map.of("xl/media/bild.bin", new byte[160 * 1024 * 1024]))),
                Arguments.of("mehr als 200 Spalten", roh(blatt("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), Map.of())),
                Arguments.of("beschädigt", roh(blatt("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"5\"><c r=\"A5\"><v>1</v></c></row>"), Map.of())),
                Arguments.of("Anführungszeichen", ("Träger;Ort\n\"offen" + ";x".repeat(200_000)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("keine Liste", "\n\n;;;\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** Bytes that belong to nothing lie before a part: whoever reads from the front stops there, the directory leads on. */
    private static byte[] mitLuecke(byte[] archiv, String teil) {
        var alt = ByteBuffer.wrap(archiv).order(ByteOrder.LITTLE_ENDIAN);
        int ende = archiv.length - 22;
        int verzeichnis = alt.getInt(ende + 16);
        int luecke = 7;
        int stelle = -1;
        for (int p = verzeichnis; p < ende; p += 46 + alt.getShort(p + 28) + alt.getShort(p + 30) + alt.getShort(p + 32)) {
            if (new String(archiv, p + 46, alt.getShort(p + 28), StandardCharsets.UTF_8).equals(teil)) {
                stelle = alt.getInt(p + 42);
            }
        }
        for (int p = verzeichnis; p < ende; p += 46 + alt.getShort(p + 28) + alt.getShort(p + 30) + alt.getShort(p + 32)) {
            if (alt.getInt(p + 42) >= stelle) {
                alt.putInt(p + 42, alt.getInt(p + 42) + luecke);
            }
        }
        alt.putInt(ende + 16, verzeichnis + luecke);
        var neu = new ByteArrayOutputStream();
        neu.write(archiv, 0, stelle);
        neu.writeBytes(new byte[luecke]);
        neu.write(archiv, stelle, archiv.length - stelle);
        return neu.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dateien")
    @Timeout(5)
    void isRefusedWithASentence(String satz, byte[] datei) {
        var speicher = ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);
        long vorher = speicher.getCurrentThreadAllocatedBytes();
        var fehler = catchThrowable(() ->
                betrieb.annehmen(werk.ziel("traeger"), new ByteArrayInputStream(datei), "liste"));
        assertThat(fehler).isInstanceOf(Abgelehnt.class).hasMessageContaining(satz);
        assertThat(speicher.getCurrentThreadAllocatedBytes() - vorher).as("allocated, not held").isLessThan(512L * 1024 * 1024);
    }

    /** Every way in: the same gate, and the one that holds all of it in memory. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("dateien")
    @Timeout(5)
    void isRefusedInMemoryToo(String satz, byte[] datei) {
        var speicher = ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);
        long vorher = speicher.getCurrentThreadAllocatedBytes();
        var spalte = Einfuhrspalte.pflicht("kundennummer", "Kundennummer", Einfuhrspalte.Art.TEXT);
        var fehler = catchThrowable(() -> auszug.von(datei, "Abgleich", spalte, List.of(), nummer -> List.of()));
        assertThat(fehler).as(satz).isInstanceOf(Abgelehnt.class);
        assertThat(speicher.getCurrentThreadAllocatedBytes() - vorher).as("allocated, not held").isLessThan(512L * 1024 * 1024);
    }

    /** Made before anybody looks at the clock: it is the refusal that must be quick. */
    private static final List<byte[]> FEINDLICHE = List.of(roh(blatt(ZELLE), Map.of("xl/vbaProject.bin", new byte[] {1})),
            roh(blatt(ZELLE), Map.of("xl/media/bild.bin", new byte[160 * 1024 * 1024])), new byte[0]);

    @ParameterizedTest
    @ValueSource(strings = {"massnahmen", "zahlen"})
    @Timeout(5)
    void noTargetHasAWayOfItsOwn(String ziel) {
        for (byte[] datei : FEINDLICHE) {
            assertThat(catchThrowable(() -> betrieb.annehmen(werk.ziel(ziel), new ByteArrayInputStream(datei), "liste"))).isInstanceOf(Abgelehnt.class);
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenOpened() {
        var fehler = catchThrowable(() -> betrieb.annehmen(werk.ziel("traeger"),
                new ByteArrayInputStream(new byte[Dateigrenzen.BYTES + 1]), "liste"));
        assertThat(fehler).isInstanceOf(Abgelehnt.class).hasMessageContaining("größer als 20 MB");
    }
}
