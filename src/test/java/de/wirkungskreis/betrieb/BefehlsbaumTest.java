package de.wirkungskreis.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

class BefehlsbaumTest {

    private final StringWriter aus = new StringWriter();
    private final StringWriter fehler = new StringWriter();

    @Test
    void dieHilfeNenntAlleGruppenAufDeutsch() {
        assertThat(aufruf("--help")).isZero();
        assertThat(aus.toString()).contains("Aufruf: ./run", "Befehle:", "probe", "Befehle: drucken").doesNotContain("Usage");
        assertThat(fehler.toString()).isEmpty();
    }

    @Test
    void dieHilfeEinesBefehlsStehtAufDerAusgabe() {
        assertThat(aufruf("probe", "drucken", "--hilfe")).isZero();
        assertThat(aus.toString()).contains("Aufruf: ./run probe drucken", "--jahr", "Druckt eine Probe.");
    }

    @Test
    void derBefehlSchreibtSeinErgebnisUndNurDas() {
        assertThat(aufruf("probe", "drucken", "--jahr", "2022", "größe.pdf")).isZero();
        assertThat(aus.toString().strip()).isEqualTo("2022 größe.pdf");
        assertThat(fehler.toString()).isEmpty();
    }

    @Test
    void falscherAufrufEndetMitZweiUndEinemDeutschenSatz() {
        assertThat(aufruf("probe", "drucken", "x")).isEqualTo(2);
        assertThat(aufruf("probe", "drucken", "--jahr", "zweitausend", "x")).isEqualTo(2);
        assertThat(aufruf("probe", "drucken", "--jahr", "2022", "--farbe", "x")).isEqualTo(2);
        assertThat(aufruf("probe", "drucken", "--jahr")).isEqualTo(2);
        assertThat(aufruf("probe", "drukken")).isEqualTo(2);
        assertThat(aufruf("probe")).isEqualTo(2);
        assertThat(fehler.toString())
                .contains("Es fehlt: --jahr JAHR")
                .contains("„zweitausend“ passt nicht zu --jahr JAHR; erwartet wird eine ganze Zahl.")
                .contains("Unbekannter Schalter: --farbe")
                .contains("Es fehlt ein Befehl.")
                .contains("Mehr dazu: ./run probe drucken --hilfe")
                .doesNotContain("Missing", "Unknown", "Invalid", "Expected", "Unmatched");
        assertThat(aus.toString()).isEmpty();
    }

    @Test
    void einFehlerImBefehlIstEinSatzUndKeinStapel() {
        assertThat(aufruf("probe", "drucken", "--jahr", "1", "x")).isEqualTo(2);
        assertThat(fehler.toString().strip()).isEqualTo("Für das Jahr 1 gibt es kein Programm.");
    }

    @Test
    void settingsStandBeforeTheCommand() {
        assertThat(Kommandozeile.meint("--wirkungskreis.daten=/x", "--server.port=1")).isFalse();
        assertThat(Kommandozeile.meint("--wirkungskreis.daten=/x", "programm")).isTrue();
        assertThat(Kommandozeile.meint("--help")).isTrue();
        assertThat(Start.einstellungen("--wirkungskreis.daten=/x", "programm", "--spring.x=1"))
                .containsExactly("--wirkungskreis.daten=/x");
    }

    @Test
    void everyCommandRunsInsideTheFrameUnderItsWholeName() {
        var namen = new ArrayList<String>();
        var baum = Befehlsbaum.aus(List.of(new Drucken()), (name, befehl) -> {
            namen.add(name);
            return befehl.getAsInt() + 40;
        });
        baum.setOut(new PrintWriter(aus, true));
        assertThat(baum.execute("probe", "drucken", "--jahr", "2022", "x")).isEqualTo(40);
        assertThat(namen).containsExactly("probe drucken");
    }

    private int aufruf(String... args) {
        CommandLine baum = Befehlsbaum.aus(List.of(new Drucken()));
        baum.setOut(new PrintWriter(aus, true));
        baum.setErr(new PrintWriter(fehler, true));
        return baum.execute(args);
    }

    @Command(name = "drucken", description = "Druckt eine Probe.")
    static final class Drucken implements Befehl, Callable<Integer> {

        @Spec
        CommandSpec spec;

        @Option(names = "--jahr", required = true, paramLabel = "JAHR", description = "Programmjahr")
        int jahr;

        @Parameters(paramLabel = "DATEI")
        String datei;

        @Override
        public String gruppe() {
            return "probe";
        }

        @Override
        public Integer call() {
            if (jahr == 1) {
                throw new IllegalArgumentException("Für das Jahr 1 gibt es kein Programm.");
            }
            spec.commandLine().getOut().println(jahr + " " + datei);
            return 0;
        }
    }
}
