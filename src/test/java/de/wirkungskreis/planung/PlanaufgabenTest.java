package de.wirkungskreis.planung;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Wertart;
import org.junit.jupiter.api.Test;

class PlanaufgabenTest {

    @Test
    void einVollstaendigerPlanMitBenanntenSpaltenVerlangtNichts() {
        assertThat(Planaufgaben.offene(benannt(Herford2022.planung()), "2022", "2022")).isEmpty();
    }

    @Test
    void eineZeileOhneWertIstEineAufgabe() {
        var plan = Planaenderung.wert(benannt(Herford2022.planung()), "mabe-vergabe", Herford2022.J22, Einheit.EINTRITTE, null);
        assertThat(Planaufgaben.offene(plan, "2022", "2022")).singleElement().satisfies(a -> {
            assertThat(a.toString()).contains("Eine Planzeile im Programm 2022 hat noch keinen Wert.");
            assertThat(a.toString()).contains("/programme/2022/planung/bearbeiten");
        });
    }

    @Test
    void eineSpalteOhneWertartIstEineAufgabe() {
        var plan = Planaenderung.spalten(Herford2022.planung(), Herford2022.planung().spalten().stream()
                .map(s -> new Planspalte(s.jahr(), s.vergleich(), s.vergleich() ? Wertart.UNBENANNT : Wertart.PLAN, s.bezeichnung())).toList());
        assertThat(Planaufgaben.offene(plan, "2022", "2022")).singleElement()
                .satisfies(a -> assertThat(a.toString()).contains("#spalte-2021"));
    }

    private static Planung benannt(Planung plan) {
        return Planaenderung.spalten(plan, plan.spalten().stream()
                .map(s -> new Planspalte(s.jahr(), s.vergleich(), Wertart.PLAN, s.bezeichnung())).toList());
    }
}
