package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.teilnahme.Teilnahme.Ereignis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of instrumente.md 3.2, each with its sentence. */
class TeilnahmeregelnTest {

    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private static Teilnahme in(String instrument, Schritt... schritte) {
        List<Ereignis> ereignisse = new ArrayList<>();
        for (var s : schritte) {
            ereignisse.add(new Ereignis(ereignisse.size() + 1, ereignisse.isEmpty() ? null : ereignisse.get(ereignisse.size() - 1).nach(),
                    s.nach(), s.am(), s.grund(), s.bis(), s.geltenderRechtsstand(), "fm"));
        }
        return new Teilnahme(1, 1, instrument, null, null, ereignisse, false, 0);
    }

    private static List<String> hindernisse(Teilnahme teilnahme, Schritt schritt, Teilnahme... andere) {
        return Teilnahmeregeln.hindernisse(teilnahme.instrument(), teilnahme, schritt, null, List.of(andere), HEUTE).stream()
                .map(h -> h.feld() + ": " + h.text().substring("teilnahme.hindernis.".length())).toList();
    }

    @Test
    void werNichtAntrittIstNieEingetreten() {
        var fern = in("mabe-vergabe", new Schritt(ZUGEWIESEN, am(9, 1)), new Schritt(NICHT_ANGETRETEN, am(9, 5), Grund.UNENTSCHULDIGT));
        assertThat(fern.eintritt()).isEmpty();
        assertThat(fern.austritt()).isEmpty();
        assertThat(hindernisse(fern, new Schritt(EINGETRETEN, am(9, 6)))).containsExactly("nach: folgt");
    }

    @Test
    void werNachEinerUnterbrechungWiederkommtIstNichtZweimalEingetreten() {
        var zurueck = in("mabe-vergabe", new Schritt(EINGETRETEN, am(3, 1)), new Schritt(UNTERBROCHEN, am(4, 1), Grund.KRANKHEIT),
                new Schritt(FORTGESETZT, am(5, 2)));
        assertThat(zurueck.eintritt()).contains(am(3, 1));
        assertThat(zurueck.ereignisse().stream().filter(e -> e.nach() == EINGETRETEN)).hasSize(1);
        assertThat(hindernisse(zurueck, new Schritt(EINGETRETEN, am(5, 3)))).containsExactly("nach: folgt");
    }

    @Test
    void einAustrittInArbeitIstEinErfolgUndKeinAbbruch() {
        var laufend = in("mabe-vergabe", new Schritt(EINGETRETEN, am(3, 1)));
        assertThat(hindernisse(laufend, new Schritt(ABGEBROCHEN, am(6, 1), Grund.ARBEITSAUFNAHME))).containsExactly("grund: grund.erfolg");
        assertThat(hindernisse(laufend, new Schritt(BEENDET, am(6, 1), Grund.ARBEITSAUFNAHME))).isEmpty();
        assertThat(ABGEBROCHEN.gruende()).isNotEmpty().noneMatch(Grund::erfolg);
    }

    @Test
    void einAustrittLiegtNichtVorDemEintritt() {
        assertThat(hindernisse(in("mabe-vergabe", new Schritt(EINGETRETEN, am(3, 1))), new Schritt(BEENDET, am(2, 28), Grund.PLANMAESSIG)))
                .containsExactly("am: austrittVorEintritt");
    }

    @Test
    void ohneGrundKeinAbbruch() {
        assertThat(hindernisse(in("mabe-vergabe", new Schritt(EINGETRETEN, am(3, 1))), new Schritt(ABGEBROCHEN, am(4, 1))))
                .containsExactly("grund: grund.fehlt");
    }

    @Test
    void erfasstWirdWasGeschehenIstNichtWasKommt() {
        assertThat(hindernisse(in("mabe-vergabe", new Schritt(ZUGEWIESEN, am(10, 1))), new Schritt(EINGETRETEN, HEUTE.plusDays(1))))
                .containsExactly("am: zukunft");
        assertThat(hindernisse(in("mabe-vergabe", new Schritt(ZUGEWIESEN, am(10, 1))), new Schritt(EINGETRETEN, HEUTE))).isEmpty();
    }

    @Test
    void eineVerlaengerungEndetSpaeter() {
        var laufend = in("mabe-vergabe", new Schritt(EINGETRETEN, am(3, 1)), new Schritt(VERLAENGERT, am(8, 1), null, am(12, 31), null));
        assertThat(laufend.vereinbartesEnde()).contains(am(12, 31));
        assertThat(hindernisse(laufend, new Schritt(VERLAENGERT, am(9, 1), null, am(12, 31), null))).containsExactly("bis: bis.frueher");
        assertThat(hindernisse(laufend, new Schritt(VERLAENGERT, am(9, 1)))).containsExactly("bis: bis.fehlt");
        assertThat(hindernisse(laufend, new Schritt(VERLAENGERT, am(9, 1), null, LocalDate.of(2023, 2, 28), null))).isEmpty();
    }

    @Test
    void jedeVerlaengerungHatIhrenEigenenRechtsstand() {
        var fall = in("teilhabe-am-arbeitsmarkt", new Schritt(EINGETRETEN, am(3, 1)),
                new Schritt(VERLAENGERT, am(8, 1), null, am(12, 31), am(7, 1)));
        assertThat(fall.ereignisse()).extracting(Ereignis::rechtsstand).containsExactly(am(3, 1), am(7, 1));
    }

    @Test
    void derVerbleibZeigtSichNachSechsMonaten() {
        var ausgetreten = in("mabe-vergabe", new Schritt(EINGETRETEN, am(1, 3)), new Schritt(BEENDET, am(3, 31), Grund.PLANMAESSIG));
        assertThat(hindernisse(ausgetreten, new Schritt(VERBLEIB, am(9, 29), Grund.IN_ARBEIT))).containsExactly("am: verbleib");
        assertThat(hindernisse(ausgetreten, new Schritt(VERBLEIB, am(9, 30), Grund.IN_ARBEIT))).isEmpty();   // 31.3. + 6 Monate = 30.9.
    }

    @Test
    void zweiFoerderungenDesselbenArbeitstagsLaufenNichtGleichzeitig() {
        var zugewiesen = in("arbeitsgelegenheit", new Schritt(ZUGEWIESEN, am(9, 1)));
        var laeuft = in("teilhabe-am-arbeitsmarkt", new Schritt(EINGETRETEN, am(2, 1)));
        var endete = in("teilhabe-am-arbeitsmarkt", new Schritt(EINGETRETEN, am(2, 1)), new Schritt(BEENDET, am(8, 31), Grund.PLANMAESSIG));
        assertThat(hindernisse(zugewiesen, new Schritt(EINGETRETEN, am(9, 5)), laeuft)).containsExactly("abweichung: ausschluss.ungeprueft");
        assertThat(hindernisse(zugewiesen, new Schritt(EINGETRETEN, am(9, 5)), endete)).isEmpty();
        assertThat(hindernisse(in("berufssprachkurs", new Schritt(ZUGEWIESEN, am(9, 1))), new Schritt(EINGETRETEN, am(9, 5)), laeuft))
                .as("a language course goes beside work").isEmpty();
    }

    @Test
    void wasIrrtuemlichErfasstIstZaehltNirgends() {
        var storniert = in("mabe-vergabe", new Schritt(EINGETRETEN, am(3, 1)), new Schritt(STORNIERT, am(3, 2), Grund.ERFASSUNGSFEHLER));
        assertThat(storniert.eintritt()).isEmpty();
        assertThat(Teilnahmezustand.nach(STORNIERT)).isEmpty();
    }
}
