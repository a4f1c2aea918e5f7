package de.wirkungskreis.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Genauigkeit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Out and in again is the identity; the shared cases are those the grid in the browser is tested with, too. */
class ZahlenSchreibenUndLesenTest {

    private static final int VERSUCHE = 20_000;
    private final Random zufall = new Random(2022);

    @Test
    void readsBackEveryQuantityItWrites() {
        for (int i = 0; i < VERSUCHE; i++) {
            var einheit = Einheit.values()[zufall.nextInt(Einheit.values().length)];
            var genauigkeit = Genauigkeit.values()[zufall.nextInt(Genauigkeit.values().length)];
            long wert = betrag();
            for (var schreibweise : Schreibweise.values()) {
                String text = Zahlenformat.menge(wert, einheit, genauigkeit, schreibweise);
                assertThat(Zahleneingabe.menge(text, einheit)).as(text)
                        .isEqualTo(new Zahleneingabe.Menge(wert, genauigkeit));
            }
        }
    }

    @Test
    void readsBackEveryDecimalItWrites() {
        for (int i = 0; i < VERSUCHE; i++) {
            var wert = new BigDecimal(BigInteger.valueOf(betrag()), zufall.nextInt(7));
            for (var schreibweise : Schreibweise.values()) {
                assertThat(Zahleneingabe.dezimal(Zahlenformat.dezimal(wert, schreibweise))).isEqualByComparingTo(wert);
                assertThat(Zahleneingabe.dezimal(Zahlenformat.veraenderung(wert, schreibweise))).isEqualByComparingTo(wert);
            }
        }
    }

    @Test
    void readsBackEveryAmountItWrites() {
        for (int i = 0; i < VERSUCHE; i++) {
            var betrag = new Euro(betrag());
            for (var schreibweise : Schreibweise.values()) {
                assertThat(Zahleneingabe.euro(Zahlenformat.euro(betrag, schreibweise))).isEqualTo(betrag);
                assertThat(Zahleneingabe.euro(Zahlenformat.euro(betrag, schreibweise) + " €")).isEqualTo(betrag);
            }
        }
    }

    /** Of every size up to fifteen digits, not mostly huge ones. */
    private long betrag() {
        long grenze = (long) Math.pow(10, zufall.nextInt(16));
        long betrag = Math.floorMod(zufall.nextLong(), grenze);
        return zufall.nextBoolean() ? betrag : -betrag;
    }

    @Test
    void writesAsProgrammesPrint() {
        assertThat(Zahlenformat.ganz(1348, Schreibweise.DOKUMENT)).isEqualTo("1.348");
        assertThat(Zahlenformat.veraenderung(-281, Schreibweise.DOKUMENT)).isEqualTo("- 281");
        assertThat(Zahlenformat.veraenderung(176, Schreibweise.DOKUMENT)).isEqualTo("+ 176");
        assertThat(Zahlenformat.veraenderung(0, Schreibweise.DOKUMENT)).isEqualTo("0");
        assertThat(Zahlenformat.veraenderung(-15, Schreibweise.BILDSCHIRM)).isEqualTo("− 15");
        assertThat(Zahlenformat.menge(400, Einheit.EINTRITTE, Genauigkeit.CIRCA, Schreibweise.DOKUMENT)).isEqualTo("ca. 400");
    }

    @TestFactory
    Stream<DynamicTest> sharedCases() throws Exception {
        JsonNode faelle;
        try (var strom = getClass().getResourceAsStream("/faelle/ausgabe/zahleneingabe.json")) {
            faelle = JsonMapper.builder().build().readTree(strom);
        }
        assertThat(faelle.size()).isGreaterThan(70);
        return faelle.valueStream().map(fall -> DynamicTest.dynamicTest(
                "„" + fall.get("eingabe").asString() + "“ in " + fall.get("einheit").asString(), () -> pruefen(fall)));
    }

    private static void pruefen(JsonNode fall) {
        String eingabe = fall.get("eingabe").asString();
        var einheit = Einheit.valueOf(fall.get("einheit").asString());
        if (fall.has("fehler")) {
            assertThatThrownBy(() -> Zahleneingabe.menge(eingabe, einheit)).isInstanceOf(Zahleneingabe.Unlesbar.class);
        } else if (fall.get("wert").isNull()) {
            assertThat(Zahleneingabe.menge(eingabe, einheit)).isNull();
        } else {
            assertThat(Zahleneingabe.menge(eingabe, einheit)).isEqualTo(new Zahleneingabe.Menge(
                    Long.parseLong(fall.get("wert").asString()), Genauigkeit.valueOf(fall.get("genauigkeit").asString())));
        }
    }
}
