package de.wirkungskreis.programmdatei;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a record can hold, the file gives back. Programmes no Jobcenter would write, built along the Form itself. */
class ZufallsdateiTest {

    private static final int PROGRAMME = 250;
    private static final List<String> TEXTE = List.of("Ärger, Übung & Größe", "„Anführung“ und \"Zeichen\"", "it's", "zwei\nZeilen",
            "drei\n\n  Zeilen", "- Strich", "a: b", "a #b", "ja", "true", "null", "2022", "1.5", "2022-01-01", "# kein Kommentar",
            "{x}", "[x]", "*x", "&x", "!x", "%x", "@x", "`x`", "|", ">", "? x", "Ende ", " Anfang", "Tab\tdrin", "Wagen\rrücklauf",
            "§ 16i SGB II", "– 16,70 %", "Emoji 😀", "Zeile\nmit Ende\n", "\\n", "a'b\"c", "x, y", "~", "=", "Nein", "0x1F",
            "weiches\u00adTrennen", "schmal\u202fes", "Trenner\u2028x", "x:", "Leerzeile am Ende \n x", "x".repeat(200));

    private final Random zufall = new Random(20221015);

    @Test
    void everyProgrammeComesBackAsItWentOut() {
        for (int i = 0; i < PROGRAMME; i++) {
            var datei = (Programmdatei) bauen(Programmdatei.class);
            String geschrieben = Formschreiber.schreiben(datei);
            var fehler = new ArrayList<Dateifehler>();

            var gelesen = new Formleser(fehler).lesen(Programmdatei.class, Baumleser.lesen(geschrieben, fehler));

            assertThat(fehler).as("programme %d", i).isEmpty();
            assertThat(gelesen).as("programme %d", i).isEqualTo(datei);
            assertThat(Formschreiber.schreiben(gelesen)).as("programme %d", i).isEqualTo(geschrieben);
        }
    }

    /** Records refuse some combinations; then another is tried. */
    private Object bauen(Class<?> typ) {
        IllegalArgumentException zuletzt = null;
        for (int versuch = 0; versuch < 2000; versuch++) {
            Map<String, Object> werte = new HashMap<>();
            for (var feld : Form.von(typ).felder()) {
                werte.put(feld.name(), feld.fehlbar() && zufall.nextInt(3) == 0 ? null : wert(feld.name(), feld.typ()));
            }
            try {
                return Form.von(typ).bauen(werte);
            } catch (IllegalArgumentException e) {
                zuletzt = e;
            }
        }
        throw new AssertionError(typ + " lässt sich nicht bauen", zuletzt);
    }

    private Object wert(String name, AnnotatedType typ) {
        var klasse = Form.klasse(typ);
        if (klasse == TreeSet.class) {
            return new TreeSet<>(zufall.ints(zufall.nextInt(3), 1, 5).boxed().toList());
        }
        if (klasse == List.class) {
            int anzahl = name.equals("monate") ? 12 : zufall.nextInt(4);
            return IntStream.range(0, anzahl).mapToObj(i -> wert(name, Form.element(typ))).toList();
        }
        return einzeln(name, klasse);
    }

    private Object einzeln(String name, Class<?> klasse) {
        if (klasse == String.class) {
            return name.equals("format") ? Programmdatei.FORMAT : name.equals("schluessel") ? "s-" + zufall.nextInt(1000) : text();
        }
        if (klasse == int.class || klasse == Integer.class) {
            return zufall.nextInt(4) == 0 ? zufall.nextInt() : Integer.valueOf(zufall.nextInt(5));
        }
        if (klasse == long.class || klasse == Long.class) {
            return (long) zufall.nextInt(10_000_000) - 1_000_000;
        }
        if (klasse == boolean.class) {
            return zufall.nextBoolean();
        }
        if (klasse == BigDecimal.class) {
            return BigDecimal.valueOf(zufall.nextInt(2_000_000) - 1_000_000, zufall.nextInt(5));
        }
        if (klasse == Euro.class) {
            return new Euro(zufall.nextInt(2_000_000_000) - 500_000_000L);
        }
        if (klasse == Programmjahr.class) {
            return new Programmjahr(2020 + zufall.nextInt(4));
        }
        if (klasse == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(zufall.nextInt(2000));
        }
        if (klasse == YearMonth.class) {
            return YearMonth.of(2020 + zufall.nextInt(4), 1 + zufall.nextInt(12));
        }
        if (klasse.isEnum()) {
            return klasse.getEnumConstants()[zufall.nextInt(klasse.getEnumConstants().length)];
        }
        return bauen(klasse);
    }

    private String text() {
        String eines = TEXTE.get(zufall.nextInt(TEXTE.size()));
        return zufall.nextBoolean() ? eines : eines + TEXTE.get(zufall.nextInt(TEXTE.size()));
    }
}
