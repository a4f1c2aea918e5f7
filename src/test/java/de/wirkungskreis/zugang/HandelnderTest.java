package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class HandelnderTest {

    private final AngemeldeterHandelnder handelnder = new AngemeldeterHandelnder(true);

    @AfterEach
    void keineAnfrage() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void einThreadOhnePersonHatKeineRechte() {
        for (var recht : Recht.values()) {
            assertThat(handelnder.darf(recht)).as(recht.name()).isFalse();
        }
        assertThatIllegalStateException().isThrownBy(handelnder::aktuell);
    }

    @Test
    void derBetriebHandeltNurSoweitUndSolangeErGenanntIst() {
        handelnder.alsBetrieb("Befehl programm import", () -> {
            assertThat(handelnder.aktuell().kennung()).isEqualTo("kommandozeile");
            assertThat(handelnder.aktuell().name()).isEqualTo("Befehl programm import");
            assertThat(handelnder.darf(Recht.FASSUNG_ANLEGEN)).isTrue();
            assertThat(handelnder.darf(Recht.BESCHLUSS_ERFASSEN)).isFalse();
            assertThat(handelnder.darf(Recht.VEROEFFENTLICHEN)).isFalse();
            assertThat(handelnder.darf(Recht.EINSTELLUNGEN)).isFalse();
        });
        assertThat(handelnder.wer()).isEmpty();
    }

    @Test
    void derNameEndetAuchWennDieArbeitScheitert() {
        assertThatIllegalStateException().isThrownBy(() -> handelnder.alsBetrieb("Start", () -> {
            throw new IllegalStateException("gescheitert");
        }));
        assertThat(handelnder.wer()).isEmpty();
    }

    @Test
    void einNebenlaeufigerThreadErbtNichts() {
        handelnder.alsBetrieb("Start", () ->
                assertThat(CompletableFuture.supplyAsync(() -> handelnder.darf(Recht.LESEN)).join()).isFalse());
    }

    @Test
    void imBetriebKannEinePersonVertretenWerdenUndDanachGiltWiederDerBetrieb() {
        var erika = new Nutzer("erika", "Erika Muster", Set.of(Rolle.BCA));
        handelnder.alsBetrieb("Beispieldaten laden", () -> {
            handelnder.als(erika, () -> assertThat(handelnder.aktuell()).isEqualTo(erika));
            assertThat(handelnder.aktuell().name()).isEqualTo("Beispieldaten laden");
        });
    }

    @Test
    void eineAnfrageWirdNieZumBetrieb() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThatIllegalStateException().isThrownBy(() -> handelnder.alsBetrieb("Befehl", () -> {}));
        assertThat(handelnder.wer()).isEmpty();
    }
}
