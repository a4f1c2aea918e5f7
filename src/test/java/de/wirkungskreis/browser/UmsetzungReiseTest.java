package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.teilnahme.Personen;
import de.wirkungskreis.teilnahme.Schritt;
import de.wirkungskreis.teilnahme.Teilnahmen;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a line of the plan to what came of it, to its Maßnahme, to who takes part, and back. */
class UmsetzungReiseTest extends Reiseprobe {

    @Autowired Handelnder handelnder;
    @Autowired Personen personen;
    @Autowired Teilnahmen teilnahmen;

    private void jemandTrittEin(String nummer) {
        handelnder.als(new Nutzer("fallmanagement", "Fallmanagement", Set.of(Rolle.FALLMANAGEMENT)), () -> {
            long person = personen.anlegen(nummer, new Angaben(1985, Geschlecht.WEIBLICH, null, null, null, null), List.of());
            teilnahmen.anlegen(person, "mabe-vergabe", "coaching-center", null, List.of(
                    new Schritt(Teilnahmezustand.ZUGEWIESEN, LocalDate.of(2022, 5, 2)),
                    new Schritt(Teilnahmezustand.EINGETRETEN, LocalDate.of(2022, 5, 9))));
        });
    }

    @Test
    void fromThePlanToThePersonAndBackByKeyboardAlone() {
        jemandTrittEin("REISE0001");
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen("/programme/2022");
            folgen(besuch, "nav.umlauf--breit a[href$='/umsetzung']", "Umsetzung");
            tabBis(besuch, "#umsetzung a[href*='/umsetzung/mabe-vergabe?']");
            weiter(besuch);
            assertThat(text(besuch.seite().locator("h1"))).isEqualTo("Vergabemaßnahmen");
            assertThat(text(besuch.seite().locator("#monate"))).contains("05/2022 17 1 85 1 1");
            tabBis(besuch, "main a[href='/massnahmen/coaching-center']");
            weiter(besuch);
            assertThat(text(besuch.seite().locator("h1"))).contains("Coaching Center");
            tabBis(besuch, "main a[href$='/planung/zeilen/mabe-vergabe'], main a[href$='/planung#zeile-mabe-vergabe'], main a[href*='planung']");
            weiter(besuch);
            assertThat(besuch.pfad()).contains("/planung");
        }
    }

    @Test
    void theSameWithoutJavaScript() {
        jemandTrittEin("REISE0002");
        try (var besuch = ohneSkript(Rolle.CONTROLLING)) {
            var seite = besuch.seite();
            besuch.oeffnen("/programme/2022/umsetzung");
            seite.locator("#umsetzung a[href*='/umsetzung/mabe-vergabe?']").click();
            seite.selectOption("#monat", "2022-05");
            knopf(besuch, "Zeigen");
            assertThat(besuch.pfad()).contains("monat=2022-05");
            seite.locator("#monate a[href$='/herleitung/EINTRITTE/2022-05']").click();
            assertThat(text(seite.locator("main"))).contains("erste besuchte Tage im Monat");
            besuch.oeffnen("/programme/2022/umsetzung/mabe-vergabe");
            seite.locator("main a[href^='/teilnahmen/liste?massnahme=coaching-center']").click();
            assertThat(seite.locator("main table a[href^='/teilnahmen/']").count()).isPositive();
        }
    }
}
