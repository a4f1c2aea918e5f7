package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Beispielmassnahme.in;
import static de.wirkungskreis.massnahme.Zustand.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VergabekalenderTest {

    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);
    private final Vergabekalender kalender = new Vergabekalender(List.of(
            new Vorlauf(BEDARF_ERMITTELT, 52, "Praxis", false, 0), new Vorlauf(BEDARF_ANGEMELDET, 39, "Praxis", false, 0),
            new Vorlauf(ZUSCHLAG, 10, "Praxis", false, 0), new Vorlauf(OPTION_GEZOGEN, 12, "Praxis", false, 0)));

    @Test
    void neunMonateVorDemBeginnIstDerBedarfAngemeldet() {
        // 01.07.2023 − 39 Wochen = 01.10.2022
        assertThat(kalender.fuer(LocalDate.of(2023, 7, 1), HEUTE)).extracting(t -> t.schritt() + " " + t.bis() + " " + t.ueberfaellig())
                .containsExactly("BEDARF_ERMITTELT 2022-07-02 true", "BEDARF_ANGEMELDET 2022-10-01 true", "ZUSCHLAG 2023-04-22 false");
    }

    @Test
    void werGenauAmLetztenTagFertigIstIstNichtZuSpaet() {
        assertThat(kalender.fuer(LocalDate.of(2023, 7, 15), HEUTE).get(1).ueberfaellig()).isFalse();    // bis 15.10.2022
    }

    @Test
    void derNaechsteSchrittIstDerErsteOffene() {
        var termin = kalender.naechster(in(Beschaffungsweg.VERGABE, IDEE, BEDARF_ERMITTELT), HEUTE);
        assertThat(termin).hasValueSatisfying(t -> assertThat(t.schritt()).isEqualTo(BEDARF_ANGEMELDET));
    }

    @Test
    void nachEinemAufgehobenenLosIstDerBedarfNeuAnzumelden() {
        var termin = kalender.naechster(in(Beschaffungsweg.VERGABE, IDEE, BEDARF_ERMITTELT, BEDARF_ABGESTIMMT, MITTEL_GEPRUEFT,
                BEDARF_ANGEMELDET, VERGABEUNTERLAGEN, BEKANNTGEMACHT, LOS_AUFGEHOBEN), HEUTE);
        assertThat(termin).hasValueSatisfying(t -> assertThat(t.schritt()).isEqualTo(BEDARF_ANGEMELDET));
    }

    @Test
    void andereBeschaffungswegeHabenKeinenVergabekalender() {
        assertThat(kalender.fuer(in(Beschaffungsweg.GUTSCHEIN, IDEE), HEUTE)).isEmpty();
        assertThat(kalender.fuer(in(Beschaffungsweg.VERGABE, IDEE, BEDARF_ERMITTELT, BEDARF_ABGESTIMMT, MITTEL_GEPRUEFT,
                BEDARF_ANGEMELDET, VERGABEUNTERLAGEN, BEKANNTGEMACHT, ANGEBOTE, ZUSCHLAG, VERTRAG), HEUTE)).isEmpty();
    }
}
