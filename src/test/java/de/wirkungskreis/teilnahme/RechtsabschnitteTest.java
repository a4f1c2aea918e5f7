package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.teilnahme.Teilnahme.Ereignis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** § 66 SGB II: which day's law holds for which part of a case. */
class RechtsabschnitteTest {

    private static LocalDate am(String tag) {
        return LocalDate.parse(tag);
    }

    private static Schritt verlaengert(String am, String bis, String rechtsstand) {
        return new Schritt(VERLAENGERT, am(am), null, am(bis), am(rechtsstand));
    }

    private static List<String> abschnitte(@Nullable Zeitraum geplant, Schritt... schritte) {
        List<Ereignis> ereignisse = new ArrayList<>();
        for (var s : schritte) {
            ereignisse.add(new Ereignis(ereignisse.size() + 1, ereignisse.isEmpty() ? null : ereignisse.get(ereignisse.size() - 1).nach(),
                    s.nach(), s.am(), s.grund(), s.bis(), s.geltenderRechtsstand(), "fm"));
        }
        return Rechtsabschnitte.von(new Teilnahme(1, 1, "eingliederung-langzeitarbeitsloser", null, geplant, ereignisse, false, 0)).stream()
                .map(a -> a.von() + " bis " + a.bis() + ": " + a.rechtsstand()).toList();
    }

    private static final Zeitraum HALBJAHR = new Zeitraum(am("2026-03-01"), am("2026-09-01"));

    @Test
    void derEintrittBehaeltSeinRechtUndJedeVerlaengerungHatIhrEigenes() {
        assertThat(abschnitte(HALBJAHR, new Schritt(EINGETRETEN, am("2026-03-02")), verlaengert("2026-08-20", "2027-02-28", "2026-08-20")))
                .containsExactly("2026-03-02 bis 2026-08-31: 2026-03-02", "2026-09-01 bis 2027-02-28: 2026-08-20");
    }

    @Test
    void werVorDerAenderungBewilligtWarUndDanachBeginntBehaeltDasAlteRecht() {
        assertThat(abschnitte(new Zeitraum(am("2026-07-15"), am("2028-07-15")),
                new Schritt(EINGETRETEN, am("2026-07-15"), null, null, am("2026-06-30"))))
                .containsExactly("2026-07-15 bis 2028-07-14: 2026-06-30");
    }

    @Test
    void derAustrittEndetDenAbschnittUndWasDanachVereinbartWarGibtEsNicht() {
        assertThat(abschnitte(HALBJAHR, new Schritt(EINGETRETEN, am("2026-03-02")), verlaengert("2026-06-01", "2027-02-28", "2026-06-01"),
                new Schritt(ABGEBROCHEN, am("2026-06-15"), Grund.UMZUG))).containsExactly("2026-03-02 bis 2026-06-15: 2026-03-02");
    }

    @Test
    void ohneVereinbartesEndeBeginntDieVerlaengerungMitIhremTag() {
        assertThat(abschnitte(null, new Schritt(EINGETRETEN, am("2026-03-02")))).containsExactly("2026-03-02 bis null: 2026-03-02");
        assertThat(abschnitte(null, new Schritt(EINGETRETEN, am("2026-03-02")), verlaengert("2026-08-20", "2027-02-28", "2026-08-20")))
                .containsExactly("2026-03-02 bis 2026-08-19: 2026-03-02", "2026-08-20 bis 2027-02-28: 2026-08-20");
    }

    @Test
    void vorDemEintrittUndNachDemStornoGibtEsKeinenAbschnitt() {
        assertThat(abschnitte(HALBJAHR, new Schritt(ZUGEWIESEN, am("2026-02-20")))).isEmpty();
        assertThat(abschnitte(HALBJAHR, new Schritt(EINGETRETEN, am("2026-03-02")), new Schritt(STORNIERT, am("2026-03-03"), Grund.ERFASSUNGSFEHLER)))
                .isEmpty();
    }
}
