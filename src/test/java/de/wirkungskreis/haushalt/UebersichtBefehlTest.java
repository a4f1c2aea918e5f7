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
                """).endsWith("""
                gebunden;;;
                abgeflossen;;;
                frei;;;
                """);
        hauptbuch.buchen(List.of(Buchungssatz.von(Vorgang.ZUTEILUNG, LocalDate.of(2022, 1, 3), "Bescheid", null, Konto.EGT, 2022, Euro.ganze(12_600_000)),
                Buchungssatz.von(Vorgang.FESTLEGUNG, LocalDate.of(2022, 2, 1), "Zuschlag", "los-1", Konto.EGT, 2022, new Euro(64_800_01))));
        assertThat(ausgabe()).contains("gebunden;6480001;;\n", "abgeflossen;0;;\n", "frei;1253519999;;\n");
    }

    private String ausgabe() {
        var aus = new StringWriter();
        assertThat(new CommandLine(befehl).setOut(new PrintWriter(aus, true)).execute("--jahr", "2022")).isZero();
        return aus.toString();
    }
}
