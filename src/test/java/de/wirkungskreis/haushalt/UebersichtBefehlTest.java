package de.wirkungskreis.haushalt;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.zugang.Rolle;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import picocli.CommandLine;

@Datenbanktest
@TestPropertySource(properties = {"wirkungskreis.beispiel=true", "wirkungskreis.muster.personen=0"})
@AlsRolle(Rolle.KOMMANDOZEILE)
class UebersichtBefehlTest {

    @Autowired private UebersichtBefehl befehl;
    @Autowired private Hauptbuch hauptbuch;

    @Test
    void dasJahrDerSaatAufDenCentUndWasNiemandWeissBleibtLeer() {
        assertThat(ausgabe()).startsWith("""
                position;2022;2021;differenz
                erwartet;1260000000;1320000000;-60000000
                ausfinanzierung;;;
                umschichtung;-80000000;-140000000;60000000
                verfuegbar;1180000000;1180000000;0
                """);
        // Vorbindungen 6,9 Mio. und 3,6 Mio. aus diesem Jahr, 74.000 € verfallene Gutscheine frei; was bezahlt ist, ist nicht mehr gebunden
        long gebunden = wert("gebunden");
        long abgeflossen = wert("abgeflossen");
        assertThat(gebunden + abgeflossen).isEqualTo(1_050_000_000L - 7_400_000L);
        assertThat(wert("frei")).isEqualTo(1_180_000_000L - gebunden - abgeflossen);
        assertThat(ausgabe()).contains("ausfinanzierung;;;\n").containsPattern("frei;\\d+;;\n");
        hauptbuch.buchen(List.of(Buchungssatz.von(Vorgang.FESTLEGUNG, LocalDate.of(2022, 10, 1), "Zuschlag", "los-1", Konto.EGT, 2022, new Euro(64_800_01))));
        assertThat(wert("gebunden")).isEqualTo(gebunden + 64_800_01);
        assertThat(wert("abgeflossen")).isEqualTo(abgeflossen);
    }

    private long wert(String position) {
        return ausgabe().lines().filter(z -> z.startsWith(position + ";")).map(z -> Long.valueOf(z.split(";")[1])).findFirst().orElseThrow();
    }

    private String ausgabe() {
        var aus = new StringWriter();
        assertThat(new CommandLine(befehl).setOut(new PrintWriter(aus, true)).execute("--jahr", "2022")).isZero();
        return aus.toString();
    }
}
